package vn.caunoi.base;

/** Anything the register keeps: it has a place in the directory, a label and a confidence. */
public interface Recorded extends Identified {

    long id();

    RecordKind recordKind();

    Confidence confidence();

    /** What to call it on a screen. */
    String label(Lang lang);

    @Override
    default GlobalId globalId() {
        return new GlobalId(recordKind(), id());
    }
}
