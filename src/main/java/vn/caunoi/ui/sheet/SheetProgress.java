package vn.caunoi.ui.sheet;

import java.io.Serializable;

/** How far the making of sheets has come, and whether it is still wanted: written by the download and by the page. */
public final class SheetProgress implements Serializable {

    /** Where the last download stands. */
    enum State {
        MAKING,
        MADE,
        STOPPED,
        FAILED
    }

    private int begun;
    private int steps;
    private boolean unwanted;
    private State state = State.MADE;

    synchronized void begin() {
        begun++;
        steps = 0;
        unwanted = false;
        state = State.MAKING;
    }

    synchronized void step() {
        steps++;
    }

    /** What is being made is not wanted any more. */
    public synchronized void stop() {
        unwanted = true;
    }

    synchronized boolean isUnwanted() {
        return unwanted;
    }

    synchronized void end(State end) {
        state = end;
    }

    /** How many downloads have begun so far. */
    synchronized int begun() {
        return begun;
    }

    public synchronized int steps() {
        return steps;
    }

    synchronized State state() {
        return state;
    }
}
