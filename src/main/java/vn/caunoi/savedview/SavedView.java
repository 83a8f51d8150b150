package vn.caunoi.savedview;

import java.time.OffsetDateTime;

/** A picture that somebody keeps; the address is what follows the question mark in that of the explorer. */
public record SavedView(long id, String name, String address, OffsetDateTime createdAt) {}
