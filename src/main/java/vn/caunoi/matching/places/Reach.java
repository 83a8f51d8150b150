package vn.caunoi.matching.places;

/** How far "around" goes: closeness falls to a third over so many kilometres. */
enum Reach {
    NEXT_DOOR(10),
    NEARBY(25),
    DISTRICT(60),
    REGION(150),
    WIDE(400);

    private final int kilometres;

    Reach(int kilometres) {
        this.kilometres = kilometres;
    }

    int kilometres() {
        return kilometres;
    }

    /** From 1 for the place itself towards 0. */
    double closeness(double away) {
        return Math.exp(-away / kilometres);
    }
}
