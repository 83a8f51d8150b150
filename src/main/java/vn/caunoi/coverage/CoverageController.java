package vn.caunoi.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Calendar;

/** What the register lacks, in the API. */
@Controller
class CoverageController {

    private final Coverages coverages;
    private final FactSheets sheets;
    private final GapCounts gaps;
    private final Calendar calendar;

    CoverageController(Coverages coverages, FactSheets sheets, GapCounts gaps, Calendar calendar) {
        this.coverages = coverages;
        this.sheets = sheets;
        this.gaps = gaps;
        this.calendar = calendar;
    }

    @QueryMapping
    Coverage coverage(@Argument @Nullable LocalDate asOf) {
        return coverages.on(asOf == null ? calendar.today() : asOf);
    }

    @QueryMapping
    Optional<ProvinceSheet> provinceSheet(@Argument String code, @Argument @Nullable LocalDate asOf) {
        return sheets.on(code, asOf == null ? calendar.today() : asOf);
    }

    @SchemaMapping(typeName = "Overview", field = "gaps")
    List<Gap> gaps() {
        return gaps.overview();
    }
}
