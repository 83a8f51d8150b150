package vn.caunoi.base;

/** Anything that the API gives an id of its own. */
public interface Identified {

    GlobalId globalId();
}
