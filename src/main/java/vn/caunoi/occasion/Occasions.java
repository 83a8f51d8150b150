package vn.caunoi.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.anniversary.Anniversaries;
import vn.caunoi.anniversary.AnniversaryKind;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;

/** What is ahead at which localities can be helped, in the order of the days. */
@Service
public class Occasions {

    private static final int MOST = 500;

    private static final String AHEAD = """
            select id, case kind when 'HIGH_LEVEL_VISIT' then kind when 'SUMMIT' then kind else 'FAIR' end as kind,
              starts_on, starts_precision, ends_on, ends_precision, hand_in_by, confidence
            from event
            where kind in ('HIGH_LEVEL_VISIT', 'SUMMIT', 'FAIR', 'PROMOTION', 'VIETNAM_DAY')
            and starts_on <= :to and coalesce(ends_on, starts_on) >= :from and confidence <> 'WITHDRAWN'
            union all
            select id, 'CONFERENCE', starts_on, starts_precision, ends_on, ends_precision, hand_in_by, confidence
            from conference
            where starts_on <= :to and coalesce(ends_on, starts_on) >= :from and confidence <> 'WITHDRAWN'
            order by starts_on, id
            limit :most""";

    private record Ahead(
            long id,
            OccasionKind kind,
            PartialDate on,
            @Nullable PartialDate until,
            @Nullable LocalDate handInBy,
            Confidence confidence) {}

    private final JdbcClient jdbc;
    private final Anniversaries anniversaries;
    private final Directory directory;
    private final Fitting fitting;
    private final OccasionSettings settings;
    private final Calendar calendar;

    Occasions(
            JdbcClient jdbc,
            Anniversaries anniversaries,
            Directory directory,
            Fitting fitting,
            OccasionSettings settings,
            Calendar calendar) {
        this.jdbc = jdbc;
        this.anniversaries = anniversaries;
        this.directory = directory;
        this.fitting = fitting;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** Those that fall between two days, both included; anniversaries of partners' relations are left to their pages. */
    public List<Occasion> between(LocalDate from, LocalDate to) {
        var turning = anniversaries.between(from, to).stream()
                .filter(anniversary -> anniversary.kind() != AnniversaryKind.RELATION)
                .toList();
        var ahead = ahead(from, to);
        var records = directory.load(ahead.stream().map(Ahead::id).toList());
        var ids = new ArrayList<Long>(records.keySet());
        turning.forEach(anniversary -> ids.add(anniversary.of().id()));
        var fits = fitting.of(ids.stream().distinct().toList(), calendar.today());
        var found = new ArrayList<Occasion>();
        for (var anniversary : turning) {
            var fit = fits.getOrDefault(anniversary.of().id(), Fitting.Fit.NONE);
            found.add(new Occasion(
                    OccasionKind.ANNIVERSARY,
                    anniversary.on(),
                    null,
                    anniversary.of(),
                    anniversary.years(),
                    anniversary.emphasised(),
                    anniversary.text(Lang.VI),
                    anniversary.text(Lang.EN),
                    usual(anniversary.on()),
                    true,
                    fit.needs(),
                    fit.proposals(),
                    anniversary.confidence()));
        }
        for (var one : ahead) {
            var record = records.get(one.id());
            if (record != null) {
                found.add(occasion(one, record, fits.getOrDefault(one.id(), Fitting.Fit.NONE)));
            }
        }
        found.sort(Comparator.comparing((Occasion occasion) -> occasion.on().from())
                .thenComparing(occasion -> occasion.of().id()));
        return found;
    }

    /** An event or conference, and the day by which needs and proposals for it are handed in. */
    public record HandIn(long id, LocalDate by) {}

    /** Those for which the day to hand in lies between these, both included. */
    public List<HandIn> handIns(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, hand_in_by
                        from (
                          select id, coalesce(hand_in_by, starts_on - :usual) as hand_in_by
                          from event
                          where kind in ('HIGH_LEVEL_VISIT', 'SUMMIT', 'FAIR', 'PROMOTION', 'VIETNAM_DAY')
                          and starts_precision = 'DAY' and confidence <> 'WITHDRAWN'
                          union all
                          select id, coalesce(hand_in_by, starts_on - :usual)
                          from conference where starts_precision = 'DAY' and confidence <> 'WITHDRAWN'
                        ) as ahead
                        where hand_in_by between :from and :to
                        order by hand_in_by, id""")
                .param("usual", settings.handInDays())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new HandIn(row.getLong("id"), row.getObject("hand_in_by", LocalDate.class)))
                .list();
    }

    private Occasion occasion(Ahead one, Recorded record, Fitting.Fit fit) {
        return new Occasion(
                one.kind(),
                one.on(),
                one.until(),
                record,
                null,
                false,
                record.label(Lang.VI),
                record.label(Lang.EN),
                one.handInBy() != null ? one.handInBy() : usual(one.on()),
                one.handInBy() == null,
                fit.needs(),
                fit.proposals(),
                one.confidence());
    }

    /** Only a day gives a day: of a month or year nobody knows how long there is left. */
    private @Nullable LocalDate usual(PartialDate on) {
        return on.precision() == PartialDate.Precision.DAY ? on.from().minusDays(settings.handInDays()) : null;
    }

    private List<Ahead> ahead(LocalDate from, LocalDate to) {
        return jdbc.sql(AHEAD)
                .param("from", from)
                .param("to", to)
                .param("most", MOST)
                .query((row, number) -> new Ahead(
                        row.getLong("id"),
                        OccasionKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(PartialDate.read(row, "starts")),
                        PartialDate.read(row, "ends"),
                        row.getObject("hand_in_by", LocalDate.class),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }
}
