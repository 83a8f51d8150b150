package vn.caunoi.reminder;

import vn.caunoi.worklist.Worklist;

/** What is sent to somebody on a day: their whole worklist in words. */
public record Digest(String subject, String text, Worklist worklist) {}
