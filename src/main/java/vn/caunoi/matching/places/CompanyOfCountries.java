package vn.caunoi.matching.places;

/** Whoever has partners in the countries where ours are often has one in that country too. */
record CompanyOfCountries() implements TieRule {

    /** How many partners the usual share of a country counts for. */
    private static final double USUAL_PARTNERS = 1;

    @Override
    public String key() {
        return "company-of-countries";
    }

    @Override
    public TieTopic topic() {
        return TieTopic.COUNTRIES;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var network = view.network();
        var ties = view.ground().countries();
        var ours = view.partnersByCountry();
        var company = new double[network.countries()];
        var partners = network.degree(view.from());
        for (int country = 0; country < company.length; country++) {
            var usual = view.affinity(view.country(), country);
            var expected = USUAL_PARTNERS * usual;
            for (int other = 0; other < ours.length; other++) {
                if (ours[other] > 0) {
                    expected += ours[other] * ties.together(other, country);
                }
            }
            company[country] = Math.log((expected / (partners + USUAL_PARTNERS) + 1e-4) / (usual + 1e-4));
        }
        return TieRule.forEach(view, place -> company[network.countryOf(place)]);
    }
}
