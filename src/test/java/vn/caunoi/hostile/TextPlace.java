package vn.caunoi.hostile;

import vn.caunoi.api.Api;

/**
 * A place in the schema where a caller's text goes in.
 *
 * @param operation query or mutation
 * @param body the selection, with {@value #HERE} where the text goes
 * @param type the type of what goes there
 */
record TextPlace(String coordinates, String operation, String body, String type) {

    static final String HERE = "§";

    /** The document that takes the text as a variable, x. */
    String withVariable() {
        return "%s ($x: %s) %s".formatted(operation, type, body.replace(HERE, "$x"));
    }

    /** The document with the text in it; strings are written in GraphQL as in JSON. */
    String with(String text) {
        return operation + " " + body.replace(HERE, Api.json(text));
    }

    /** The document with something in it that need not be text. */
    String withRaw(String anything) {
        return operation + " " + body.replace(HERE, anything);
    }
}
