package vn.caunoi.base.graphql;

/** Something is out of the ordinary in a list of plain fields; it is read again in the usual way, which tells what. */
final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPlain(String message) {
        super(message, null, false, false);
    }
}
