package vn.caunoi.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Over how many countries the partners of a province spread, and whether it finds new ones.
 *
 * @param countries those with a partner, the one with most first
 * @param withoutCountry the partners that belong to none, as international organisations do
 */
public record Diversification(List<CountryShare> countries, int withoutCountry, PartnerAge age) {

    public Diversification {
        countries = List.copyOf(countries);
    }

    public int countryCount() {
        return countries.size();
    }

    /** The country with most partners, the first by code among several; null where no partner has a country. */
    public @Nullable CountryShare largest() {
        return countries.isEmpty() ? null : countries.getFirst();
    }

    /** Herfindahl's index: the sum of the squared shares, 1 when all are in one country; null where there is none. */
    public @Nullable Double concentration() {
        return countries.isEmpty()
                ? null
                : countries.stream()
                        .mapToDouble(CountryShare::share)
                        .map(share -> share * share)
                        .sum();
    }
}
