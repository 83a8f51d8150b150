package vn.caunoi.ui.network;

import java.util.function.UnaryOperator;

/** The page as its parts know it: what is shown, and the way to something else. */
interface Explorer {

    Exploration exploration();

    Scene scene();

    /** Shows something else, and writes it into the address. */
    void go(Exploration next);

    /** Begins to ask how this record is connected with another one. */
    void askFrom(long record);

    default void look(UnaryOperator<Look> change) {
        go(exploration().with(change.apply(exploration().look())));
    }
}
