package vn.caunoi.base;

/** Tells how much of the register whoever asks at this moment may see. */
@FunctionalInterface
public interface Onlooker {

    Sight sight();
}
