package vn.caunoi.ui.matching;

import java.io.Serializable;

/** How far the making of sheets has come: written by the download, read by the page. */
final class SheetProgress implements Serializable {

    enum State {
        MAKING,
        MADE,
        FAILED
    }

    private int begun;
    private int steps;
    private State state = State.MADE;

    synchronized void begin() {
        begun++;
        steps = 0;
        state = State.MAKING;
    }

    synchronized void step() {
        steps++;
    }

    synchronized void end(boolean whole) {
        state = whole ? State.MADE : State.FAILED;
    }

    /** How many downloads have begun so far. */
    synchronized int begun() {
        return begun;
    }

    synchronized int steps() {
        return steps;
    }

    synchronized State state() {
        return state;
    }
}
