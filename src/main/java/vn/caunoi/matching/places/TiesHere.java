package vn.caunoi.matching.places;

/** They have a partner in our country. */
record TiesHere() implements TieRule {

    @Override
    public String key() {
        return "tied-to-our-country";
    }

    @Override
    public TieTopic topic() {
        return TieTopic.COUNTRIES;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.tiesHere(), 1);
    }
}
