package vn.caunoi.exchange;

/** A file to be handed out; its name has no other signs than ASCII. */
public record ExportedFile(String name, String mediaType, byte[] content) {}
