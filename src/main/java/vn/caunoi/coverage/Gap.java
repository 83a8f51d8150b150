package vn.caunoi.coverage;

/** Something that many records lack. */
public record Gap(GapKind kind, int count) {}
