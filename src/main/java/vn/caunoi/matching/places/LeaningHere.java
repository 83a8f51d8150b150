package vn.caunoi.matching.places;

/** More of their partners are in our country than those of their country usually are. */
record LeaningHere() implements TieRule {

    @Override
    public String key() {
        return "leaning-to-our-country";
    }

    @Override
    public TieTopic topic() {
        return TieTopic.COUNTRIES;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var here = view.tiesHere();
        return TieRule.forEach(view, place -> {
            var usual = view.affinity(view.network().countryOf(place), view.country());
            return Math.log((here[place] + usual) / (view.network().degree(place) + 1) / usual);
        });
    }
}
