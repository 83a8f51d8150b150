package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Confidence;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;

/** Matching over the register as it is delivered. */
@DatabaseTest
class MatchesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    Matches matches;

    @Autowired
    Provinces provinces;

    @Autowired
    Partners partners;

    @Autowired
    Countries countries;

    private List<Province> all() {
        return provinces.window(TODAY, ProvinceFilter.ALL, ProvinceOrder.NAME, 0, 100);
    }

    private Province province(String code) {
        return provinces.at(code, TODAY).orElseThrow();
    }

    private List<String> countriesOf(List<Match> found) {
        return found.stream()
                .map(match -> partners.load(List.of(match.partnerId())).get(match.partnerId()))
                .map(Partner::countryId)
                .map(id -> countries.load(List.of(id)).get(id).code())
                .toList();
    }

    @Test
    void everyProvinceHasTenMatchesAndEveryReasonAnAcceptedSource() {
        assertThat(all()).hasSize(34).allSatisfy(province -> {
            var found = matches.partners(Matches.Wanted.of(province.id()), 10);
            assertThat(found).hasSize(10).allSatisfy(match -> {
                assertThat(match.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.sources())
                                .isNotEmpty()
                                .allSatisfy(source ->
                                        assertThat(source.source().confidence()).isEqualTo(Confidence.ACCEPTED)));
            });
        });
    }
}
