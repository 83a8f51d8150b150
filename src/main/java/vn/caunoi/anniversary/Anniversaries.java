package vn.caunoi.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PartialDate;

/** Which ties, relations and agreements turn a round number of years in a period. */
@Service
public class Anniversaries {

    private static final int MOST = 1_000;

    /**
     * Everything with a start, seen from each round number of years back: the range on the start keeps to the index.
     * A start known to the month or year may fall anywhere in it, one on 29 February falls on the 28th of common years.
     */
    private static final String SQL = """
            select turning.years, started.*
            from generate_series(:every::integer, 250, :every) as turning (years)
            cross join lateral (
              select 'DIPLOMATIC_RELATIONS' as kind, country_id as of_id, since_on, since_precision, confidence
              from country_tie
              where kind = 'DIPLOMATIC_RELATIONS'
              and since_on between :from - make_interval(years => turning.years + 1)
                and :to - make_interval(years => turning.years, days => -1)
              union all
              select 'RELATION', id, since_on, since_precision, confidence
              from relation
              where until_on is null
              and since_on between :from - make_interval(years => turning.years + 1)
                and :to - make_interval(years => turning.years, days => -1)
              union all
              select 'AGREEMENT', id, signed_on, signed_precision, confidence
              from agreement
              where status in ('SIGNED', 'IN_FORCE')
              and coalesce(signed_on, date '-infinity') between :from - make_interval(years => turning.years + 1)
                and :to - make_interval(years => turning.years, days => -1)
            ) as started
            where started.confidence <> 'WITHDRAWN' and (:kind::text is null or started.kind = :kind)
            and started.since_on + make_interval(years => turning.years) <= :to
            and case started.since_precision
                when 'DAY' then started.since_on
                when 'MONTH' then started.since_on + interval '1 month' - interval '1 day'
                else started.since_on + interval '1 year' - interval '1 day'
              end + make_interval(years => turning.years) >= :from
            order by started.since_on + make_interval(years => turning.years), turning.years desc,
              started.kind, started.of_id
            limit :most""";

    private record Row(int years, AnniversaryKind kind, long of, PartialDate since, Confidence confidence) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final AnniversarySettings settings;

    Anniversaries(JdbcClient jdbc, Directory directory, AnniversarySettings settings) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.settings = settings;
    }

    /** In the order of the days, the thousand first at most; both days count. */
    public List<Anniversary> between(LocalDate from, LocalDate to) {
        return between(from, to, null);
    }

    /** The same of diplomatic relations alone. */
    public List<Anniversary> ofCountries(LocalDate from, LocalDate to) {
        return between(from, to, AnniversaryKind.DIPLOMATIC_RELATIONS);
    }

    private List<Anniversary> between(LocalDate from, LocalDate to, @Nullable AnniversaryKind kind) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(10))) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "to",
                    "Ngày cuối phải từ ngày đầu đến tối đa 10 năm sau đó.",
                    "The last day must lie between the first day and ten years after it.");
        }
        var rows = jdbc.sql(SQL)
                .param("every", settings.every())
                .param("from", from)
                .param("to", to)
                .param("most", MOST)
                .param("kind", kind == null ? null : kind.name())
                .query((row, number) -> new Row(
                        row.getInt("years"),
                        AnniversaryKind.valueOf(row.getString("kind")),
                        row.getLong("of_id"),
                        Objects.requireNonNull(PartialDate.read(row, "since")),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
        var records = directory.load(rows.stream().map(Row::of).distinct().toList());
        var found = new ArrayList<Anniversary>();
        for (var row : rows) {
            var record = records.get(row.of());
            if (record != null) {
                found.add(new Anniversary(
                        row.since().plusYears(row.years()),
                        row.years(),
                        settings.emphasises(row.years()),
                        row.kind(),
                        record,
                        row.since(),
                        row.confidence()));
            }
        }
        return found;
    }
}
