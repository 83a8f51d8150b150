package evaluation;

/**
 * One direction of a tie that was kept back: asked for the partners of {@code from}, a method is to name {@code to}.
 *
 * @param tie the number of the tie; both its directions bear it
 */
record Question(int tie, int from, int to) {}
