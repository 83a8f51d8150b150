package vn.caunoi.matching.places;

/** Who can be reached from us over ties alone. */
enum SharedRules implements TieRule {

    /** We share partners with them. */
    PARTNERS("shared-partners") {
        @Override
        public double[] evidence(Viewpoint view) {
            return TieRule.dampened(view.along(view.partners()), 1);
        }
    },

    /** We share partners with them that have few others (resource allocation). */
    FAITHFUL_PARTNERS("shared-faithful-partners") {
        @Override
        public double[] evidence(Viewpoint view) {
            return TieRule.dampened(view.shared(), 20);
        }
    },

    /** Of all partners of both, many are shared (Salton's cosine). */
    MOST_PARTNERS("share-of-partners") {
        @Override
        public double[] evidence(Viewpoint view) {
            var shared = view.along(view.partners());
            var ours = Math.max(1, view.network().degree(view.from()));
            for (int place = 0; place < shared.length; place++) {
                shared[place] /= Math.sqrt(ours * Math.max(1.0, view.network().degree(place)));
            }
            return TieRule.dampened(shared, 10);
        }
    },

    /** They are partners of towns that share partners with us. */
    LIKE_US("paths-of-three") {
        @Override
        public double[] evidence(Viewpoint view) {
            return TieRule.dampened(view.along(view.each(view.shared())), 100);
        }
    },

    /** They are partners of towns whose partners are mostly ours. */
    MOST_LIKE_US("paths-of-three-alike") {
        @Override
        public double[] evidence(Viewpoint view) {
            var alike = view.shared().clone();
            for (int place = 0; place < alike.length; place++) {
                alike[place] /= Math.sqrt(Math.max(1, view.network().degree(place)));
            }
            return TieRule.dampened(view.along(alike), 50);
        }
    },

    /** A walk from tie to tie often comes past them (personalised PageRank). */
    WALK("walk") {
        @Override
        public double[] evidence(Viewpoint view) {
            return logarithm(view.walk());
        }
    },

    /** A walk comes past them more often than their ties alone would bring it. */
    WALK_PER_TIE("walk-per-tie") {
        @Override
        public double[] evidence(Viewpoint view) {
            return logarithm(view.each(view.walk()));
        }
    };

    /** Less than a millionth of a walk is as good as none. */
    private static final double LEAST = 1e-6;

    private final String key;

    SharedRules(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public TieTopic topic() {
        return TieTopic.SHARED_PARTNERS;
    }

    static double[] logarithm(double[] values) {
        var list = new double[values.length];
        for (int place = 0; place < list.length; place++) {
            list[place] = Math.log(values[place] + LEAST) - Math.log(LEAST);
        }
        return list;
    }
}
