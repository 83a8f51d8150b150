package vn.caunoi.account;

/** A principal of Spring Security that knows which caller it stands for. */
public interface KnownCaller {

    Caller caller();
}
