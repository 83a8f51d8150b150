package vn.caunoi.following;

/** From where somebody asks: the connection, and the address at its other end. */
record Asking(Object connection, String address) {

    /** Not over a network. */
    static final Asking HERE = new Asking("", "");
}
