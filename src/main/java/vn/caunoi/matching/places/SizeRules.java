package vn.caunoi.matching.places;

/** How many ties each of the two has, which also stands for how large it is. */
enum SizeRules implements TieRule {

    /** Whoever has many partners finds another one. */
    TIES("ties") {
        @Override
        double evidence(Viewpoint view, int place) {
            return view.ground().size(place);
        }
    },

    /** Towns look for their like. */
    LIKE("alike-in-ties") {
        @Override
        double evidence(Viewpoint view, int place) {
            return -Math.abs(view.ground().size(place) - view.ground().size(view.from()));
        }
    },

    /** Among the busy the busy find each other all the more. */
    BOTH("both-busy") {
        @Override
        double evidence(Viewpoint view, int place) {
            return view.ground().size(place) * view.ground().size(view.from());
        }
    },

    /** Busier than is usual in its country. */
    STANDING("standing-in-country") {
        @Override
        double evidence(Viewpoint view, int place) {
            return view.ground().standing(place);
        }
    },

    /** As busy within its country as we are within ours. */
    LIKE_STANDING("alike-in-standing") {
        @Override
        double evidence(Viewpoint view, int place) {
            return -Math.abs(view.ground().standing(place) - view.ground().standing(view.from()));
        }
    },

    /** Busier than the towns around it. */
    CENTRE("busier-than-around") {
        @Override
        double evidence(Viewpoint view, int place) {
            return view.ground().centrality(place);
        }
    },

    /** As much a centre among its neighbours as we are among ours. */
    LIKE_CENTRE("alike-as-centre") {
        @Override
        double evidence(Viewpoint view, int place) {
            return -Math.abs(view.ground().centrality(place) - view.ground().centrality(view.from()));
        }
    },

    /** In a part of its country where many towns have partners. */
    LIVELY_WIDELY("lively-part-of-country") {
        @Override
        double evidence(Viewpoint view, int place) {
            return Math.log1p(view.ground().tiesAround(place, Reach.REGION));
        }
    },

    /** Few towns lie around it. */
    ALONE("few-towns-around") {
        @Override
        double evidence(Viewpoint view, int place) {
            return -view.ground().density(place, Reach.NEARBY);
        }
    },

    /** Few towns lie in its part of the country. */
    SPARSE("few-towns-in-part-of-country") {
        @Override
        double evidence(Viewpoint view, int place) {
            return -view.ground().density(place, Reach.REGION);
        }
    };

    private final String key;

    SizeRules(String key) {
        this.key = key;
    }

    abstract double evidence(Viewpoint view, int place);

    @Override
    public String key() {
        return key;
    }

    @Override
    public TieTopic topic() {
        return TieTopic.SIZE;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.forEach(view, place -> evidence(view, place));
    }
}
