package vn.caunoi.document;

/** @param place where in the file, or the name of what is missing */
public record TemplateFault(TemplateFaultKind kind, String place) {}
