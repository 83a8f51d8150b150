package vn.caunoi.ui.map;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.Links;

/**
 * What the address asks of the maps; what cannot be read counts as absent.
 *
 * @param world the world, and not Vietnam's provinces
 * @param measure the code of what colours the provinces; the usual one when null
 * @param day today when null
 * @param province the code of the province whose partners are shown in the world
 * @param country the code of the country whose partners in Vietnam are shown; comes before a province
 */
record Asked(
        boolean world,
        @Nullable String measure,
        @Nullable LocalDate day,
        @Nullable String province,
        @Nullable String country) {

    private static final String VIEW = "view";
    private static final String WORLD = "world";
    private static final String MEASURE = "measure";
    private static final String PROVINCE = "province";
    private static final String COUNTRY = "country";

    static Asked of(QueryParameters address) {
        var day = read(address, Links.AS_OF);
        return new Asked(
                WORLD.equals(read(address, VIEW)),
                read(address, MEASURE),
                day == null ? null : day(day),
                read(address, PROVINCE),
                read(address, COUNTRY));
    }

    Asked withWorld(boolean other) {
        return new Asked(other, measure, day, province, country);
    }

    Asked withMeasure(@Nullable String other) {
        return new Asked(world, other, day, province, country);
    }

    Asked withDay(@Nullable LocalDate other) {
        return new Asked(world, measure, other, province, country);
    }

    Asked withProvince(@Nullable String other) {
        return new Asked(true, measure, day, other, null);
    }

    Asked withCountry(@Nullable String other) {
        return new Asked(true, measure, day, null, other);
    }

    QueryParameters parameters() {
        var parameters = new TreeMap<String, String>();
        put(parameters, VIEW, world ? WORLD : null);
        put(parameters, MEASURE, measure);
        put(parameters, Links.AS_OF, day == null ? null : day.toString());
        put(parameters, PROVINCE, province);
        put(parameters, COUNTRY, country);
        return QueryParameters.simple(parameters);
    }

    /** The address of these maps, relative to the application's root. */
    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? Links.MAP : Links.MAP + "?" + query;
    }

    private static void put(TreeMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String read(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
