package vn.caunoi.exchange;

/** What came of printing a drawing. */
public sealed interface Printing {

    /** It is on the page. */
    record Printed(ExportedFile file) implements Printing {}

    /** The drawing is not one that the product draws: nothing of it is read any further. */
    record Refused(Reason reason) implements Printing {}

    /** Why a drawing is refused. */
    enum Reason {
        /** It is longer than any drawing of ours. */
        TOO_BIG,
        /** It is no SVG, or declares entities. */
        MALFORMED,
        /** It holds something else than shapes and words, such as a script or an image. */
        FORBIDDEN_ELEMENT,
        /** It holds an attribute that could do or fetch something. */
        FORBIDDEN_ATTRIBUTE
    }
}
