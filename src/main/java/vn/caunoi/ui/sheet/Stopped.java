package vn.caunoi.ui.sheet;

import java.io.IOException;

/** Whoever asked for the sheets does not want them any more; the download breaks off, so that nobody takes it for whole. */
public final class Stopped extends IOException {
    Stopped() {
        super("The sheets are not wanted any more");
    }
}
