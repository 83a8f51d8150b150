package vn.caunoi.matching.places;

/** What the names of two places say about a tie: namesakes like to meet. */
enum NameRules implements TieRule {

    /** The same name but for accents. */
    SAME("same-name") {
        @Override
        double evidence(String ours, String theirs) {
            return ours.equals(theirs) ? 1 : 0;
        }
    },

    /** The same first five letters. */
    SAME_BEGINNING("same-beginning-of-name") {
        @Override
        double evidence(String ours, String theirs) {
            return ours.length() >= LETTERS && ours.regionMatches(0, theirs, 0, LETTERS) ? 1 : 0;
        }
    };

    private static final int LETTERS = 5;

    private final String key;

    NameRules(String key) {
        this.key = key;
    }

    abstract double evidence(String ours, String theirs);

    @Override
    public String key() {
        return key;
    }

    @Override
    public TieTopic topic() {
        return TieTopic.NAMES;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ours = view.ground().name(view.from());
        return TieRule.forEach(
                view, place -> ours.isEmpty() ? 0 : evidence(ours, view.ground().name(place)));
    }
}
