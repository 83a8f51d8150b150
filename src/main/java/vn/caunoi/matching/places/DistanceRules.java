package vn.caunoi.matching.places;

/** How far two places lie from each other. */
enum DistanceRules implements TieRule {

    /** The nearer the better, in ever larger steps. */
    NEAR("near") {
        @Override
        double evidence(double kilometres) {
            return -Math.log(kilometres + 50);
        }
    },

    /** Within a hundred kilometres: over a border. */
    ACROSS_THE_BORDER("across-the-border") {
        @Override
        double evidence(double kilometres) {
            return Math.max(0, 1 - kilometres / 100);
        }
    },

    /** Within four hundred kilometres. */
    NEXT_COUNTRY("within-400-km") {
        @Override
        double evidence(double kilometres) {
            return Math.max(0, 1 - kilometres / 400);
        }
    };

    /** Where a point is not known. */
    private static final double USUAL_KM = 4_000;

    private final String key;

    DistanceRules(String key) {
        this.key = key;
    }

    abstract double evidence(double kilometres);

    @Override
    public String key() {
        return key;
    }

    @Override
    public TieTopic topic() {
        return TieTopic.DISTANCE;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var kilometres = view.once("kilometres", () -> kilometres(view));
        return TieRule.forEach(view, place -> evidence(kilometres[place]));
    }

    private static double[] kilometres(Viewpoint view) {
        var here = view.network().place(view.from());
        return TieRule.forEach(view, place -> {
            var away = Surroundings.kilometres(here, view.network().place(place));
            return Double.isNaN(away) ? USUAL_KM : away;
        });
    }
}
