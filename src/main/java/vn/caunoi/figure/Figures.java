package vn.caunoi.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Figures; those that disagree stand side by side, and none is carried across a merger. */
@Service
public class Figures implements RecordLoader {

    private static final String COLUMNS = """
            figure.*, indicator.name_vi as indicator_vi, indicator.name_en as indicator_en,
            unit.name_vi as unit_vi, unit.name_en as unit_en""";

    private static final String FROM = """

            from figure
            join indicator on indicator.code = figure.indicator_code
            left join unit on unit.code = figure.unit_code
            """;

    private static final String NEWEST_FIRST = """
            order by indicator.name_vi, coalesce(figure.as_of_on, figure.period_to) desc nulls last, figure.id""";

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of each subject, by indicator, newest first; only one indicator where its code is given. */
    public Map<Long, List<Figure>> of(Collection<Long> subjects, @Nullable String indicator) {
        return read("select figure.subject_id as of_id, " + COLUMNS + FROM + """
                where figure.subject_id = any(:ids)
                and (:indicator::text is null or figure.indicator_code = :indicator)
                """ + NEWEST_FIRST, subjects, indicator);
    }

    /** Every figure of some indicators, whoever it is of, newest first. */
    public List<Figure> ofIndicators(List<String> indicators) {
        return jdbc.sql("select " + COLUMNS + FROM + "where figure.indicator_code = any(:indicators)" + NEWEST_FIRST)
                .param("indicators", indicators.toArray(String[]::new))
                .query(Figures::read)
                .list();
    }

    /** The figures of each province and of all it descends from; each keeps its own subject and scope. */
    public Map<Long, List<Figure>> ofLineage(Collection<Long> provinces, @Nullable String indicator) {
        return read(
                "select province_lineage.province_id as of_id, " + COLUMNS + FROM + """
                join province_lineage on province_lineage.ancestor_id = figure.subject_id
                where province_lineage.province_id = any(:ids)
                and (:indicator::text is null or figure.indicator_code = :indicator)
                """ + NEWEST_FIRST,
                provinces,
                indicator);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.FIGURE;
    }

    @Override
    public Map<Long, Figure> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select " + COLUMNS + FROM + "where figure.id = any(:ids)", ids, Figures::read);
    }

    private Map<Long, List<Figure>> read(String sql, Collection<Long> subjects, @Nullable String indicator) {
        return Rows.grouped(jdbc.sql(sql).param("indicator", indicator), subjects, Figures::read);
    }

    private static Figure read(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getLong("id"),
                row.getLong("subject_id"),
                row.getString("indicator_code"),
                row.getString("indicator_vi"),
                row.getString("indicator_en"),
                row.getBigDecimal("value"),
                row.getString("unit_code"),
                row.getString("unit_vi"),
                row.getString("unit_en"),
                Qualifier.valueOf(row.getString("qualifier")),
                row.getBigDecimal("of_total"),
                row.getString("period"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("period_wording"),
                PartialDate.read(row, "as_of"),
                row.getString("scope_vi"),
                row.getString("scope_en"),
                row.getString("unstated_vi"),
                row.getString("unstated_en"),
                row.getString("wording"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
