package vn.caunoi.document;

/** As what a paper is written. */
public enum PaperFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    HTML("html", "text/html; charset=utf-8");

    private final String extension;
    private final String contentType;

    PaperFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
