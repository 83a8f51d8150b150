package vn.caunoi.matching.places;

/** What the countries of two places say about a tie. */
enum CountryRules implements TieRule {

    /** The share of the ties of our country that lead into theirs. */
    AFFINITY("country-affinity") {
        @Override
        double evidence(Viewpoint view, int country) {
            return Math.log(view.affinity(view.country(), country));
        }
    },

    /** The share of the ties of their country that lead into ours. */
    AFFINITY_BACK("country-affinity-back") {
        @Override
        double evidence(Viewpoint view, int country) {
            return Math.log(view.affinity(country, view.country()));
        }
    },

    /** Among few places of a country each is likelier than among many. */
    FEW_PLACES("few-places-in-country") {
        @Override
        double evidence(Viewpoint view, int country) {
            return -Math.log(Math.max(1, view.ground().countries().placesIn(country)));
        }
    },

    /** Ties are with places abroad. */
    HOME("same-country") {
        @Override
        double evidence(Viewpoint view, int country) {
            return country == view.country() ? 1 : 0;
        }
    },

    /** We have a partner in that country. */
    PARTNER_THERE("partner-in-country") {
        @Override
        double evidence(Viewpoint view, int country) {
            return view.partnersByCountry()[country] > 0 ? 1 : 0;
        }
    },

    /** We have several partners in that country. */
    PARTNERS_THERE("partners-in-country") {
        @Override
        double evidence(Viewpoint view, int country) {
            return view.partnersByCountry()[country] > 1 ? 1 : 0;
        }
    },

    /** More of our partners are in that country than those of our country usually are. */
    LEANING("leaning-to-country") {
        @Override
        double evidence(Viewpoint view, int country) {
            var usual = view.affinity(view.country(), country);
            var partners = view.partnersByCountry()[country];
            return Math.log((partners + usual) / (view.network().degree(view.from()) + 1) / usual);
        }
    };

    private final String key;

    CountryRules(String key) {
        this.key = key;
    }

    abstract double evidence(Viewpoint view, int country);

    @Override
    public String key() {
        return key;
    }

    @Override
    public TieTopic topic() {
        return TieTopic.COUNTRIES;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ofCountry = new double[view.network().countries()];
        for (int country = 0; country < ofCountry.length; country++) {
            ofCountry[country] = evidence(view, country);
        }
        return TieRule.forEach(view, place -> ofCountry[view.network().countryOf(place)]);
    }
}
