package vn.caunoi.coverage;

import java.util.List;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;

/**
 * A mission, the countries it answers for, and the provinces that have or want ties there.
 *
 * @param countries that of its seat first
 */
public record MissionCoverage(Mission mission, List<Country> countries, List<Interest> interests) {

    /**
     * A province in whose name the mission is or will be asked.
     *
     * @param ties whether it, or a predecessor, has a relation with a partner there
     * @param wish whether a source says that it seeks partners there
     */
    public record Interest(Province province, boolean ties, boolean wish, boolean usableSheet) {}

    public MissionCoverage {
        countries = List.copyOf(countries);
        interests = List.copyOf(interests);
    }

    /** Those of the provinces that it has no usable sheet of. */
    public List<Interest> withoutSheet() {
        return interests.stream().filter(interest -> !interest.usableSheet()).toList();
    }
}
