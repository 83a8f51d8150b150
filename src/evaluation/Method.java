package evaluation;

/** A way to say how well each place fits one as a partner: the higher, the better. */
record Method(String name, Scoring scoring) {

    @FunctionalInterface
    interface Scoring {
        /** One score for each place of the network; that of {@code from} itself does not matter. */
        double[] of(int from);
    }
}
