package vn.caunoi.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.AgreementFilter;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.Relations;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.CountryFilter;

/** Counts what records lack, by the conditions of the lists: each number is the length of the list that it leads to. */
@Service
public class GapCounts {

    private final Provinces provinces;
    private final Relations relations;
    private final Agreements agreements;
    private final Countries countries;
    private final Calendar calendar;

    GapCounts(Provinces provinces, Relations relations, Agreements agreements, Countries countries, Calendar calendar) {
        this.provinces = provinces;
        this.relations = relations;
        this.agreements = agreements;
        this.countries = countries;
        this.calendar = calendar;
    }

    /** What is worth telling at first sight, of every kind of record. */
    public List<Gap> overview() {
        return counted(
                GapKind.PROVINCES_WITHOUT_PARTNERS,
                GapKind.PROVINCES_WITHOUT_FIGURES,
                GapKind.RELATIONS_WITHOUT_DATE,
                GapKind.RELATIONS_WITHOUT_PURPOSE,
                GapKind.AGREEMENTS_WITHOUT_DATE,
                GapKind.AGREEMENTS_WITHOUT_SECTOR,
                GapKind.COUNTRIES_WITHOUT_DATE);
    }

    /** All that relations can lack. */
    public List<Gap> ofRelations() {
        return counted(
                GapKind.RELATIONS_WITHOUT_PURPOSE,
                GapKind.RELATIONS_WITHOUT_SOURCE,
                GapKind.RELATIONS_WITHOUT_ACTIVITY,
                GapKind.RELATIONS_WITHOUT_DATE);
    }

    private List<Gap> counted(GapKind... kinds) {
        return Stream.of(kinds).map(kind -> new Gap(kind, count(kind))).toList();
    }

    private int count(GapKind kind) {
        return switch (kind) {
            case PROVINCES_WITHOUT_PARTNERS -> provinces(false, null);
            case PROVINCES_WITHOUT_FIGURES -> provinces(null, false);
            case RELATIONS_WITHOUT_DATE -> relations(false, null, null, null);
            case RELATIONS_WITHOUT_PURPOSE -> relations(null, false, null, null);
            case RELATIONS_WITHOUT_SOURCE -> relations(null, null, false, null);
            case RELATIONS_WITHOUT_ACTIVITY -> relations(null, null, null, false);
            case AGREEMENTS_WITHOUT_DATE -> agreements(false, null);
            case AGREEMENTS_WITHOUT_SECTOR -> agreements(null, false);
            case COUNTRIES_WITHOUT_DATE -> countries.count(new CountryFilter(null, null, null, null, false));
        };
    }

    private int provinces(@Nullable Boolean partners, @Nullable Boolean figures) {
        return provinces.count(calendar.today(), new ProvinceFilter(null, null, null, null, partners, figures, null));
    }

    private int relations(
            @Nullable Boolean date, @Nullable Boolean purpose, @Nullable Boolean source, @Nullable Boolean activity) {
        return relations.count(new RelationFilter(null, null, null, null, null, null, date, purpose, source, activity));
    }

    private int agreements(@Nullable Boolean date, @Nullable Boolean sector) {
        return agreements.count(new AgreementFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, date, sector, null, null, null,
                null, null));
    }
}
