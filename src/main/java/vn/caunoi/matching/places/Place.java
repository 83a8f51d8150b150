package vn.caunoi.matching.places;

/**
 * A town, province or other locality that can be tied to others.
 *
 * @param key by which ties name it
 * @param country ISO 3166-1 alpha-2
 * @param latitude in degrees; NaN where the point is not known, as the longitude then is
 */
public record Place(String key, String name, String country, double latitude, double longitude) {

    public static Place somewhereIn(String country, String key, String name) {
        return new Place(key, name, country, Double.NaN, Double.NaN);
    }

    boolean located() {
        return !Double.isNaN(latitude) && !Double.isNaN(longitude);
    }
}
