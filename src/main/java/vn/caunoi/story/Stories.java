package vn.caunoi.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Rows;
import vn.caunoi.source.Citations;

/** Tells stories: a number of statements that does not depend on how much belongs to one. */
@Service
public class Stories {

    /** The kinds of records that have a story. */
    public static final Set<RecordKind> TOLD_OF = Set.of(
            RecordKind.NEED,
            RecordKind.PROJECT,
            RecordKind.PROPOSAL,
            RecordKind.EVENT,
            RecordKind.CONFERENCE,
            RecordKind.DELEGATION,
            RecordKind.AGREEMENT,
            RecordKind.COMMITMENT,
            RecordKind.PARTNER);

    private static final int FARTHEST = 12;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Citations citations;
    private final Calendar calendar;
    private final StorySettings settings;

    Stories(JdbcClient jdbc, Citations citations, Calendar calendar, StorySettings settings) {
        this.jdbc = jdbc;
        this.citations = citations;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The story of a record; nothing for kinds that have none. */
    public Optional<Story> of(Recorded record) {
        if (!TOLD_OF.contains(record.recordKind())) {
            return Optional.empty();
        }
        var ids = walk(record.id());
        var onward = links(ids);
        var today = calendar.today();
        var plot = new Plot(moments(record.id(), ids), onward, today, settings);
        var cited = citations.of(plot.records());
        var told = plot.moments().stream()
                .map(moment ->
                        moment.with(plot.cameToNothing(moment), cited.getOrDefault(moment.recordId(), List.of())))
                .toList();
        return Optional.of(new Story(record, told, plot.gaps(), plot.links(), ids.size() >= MOST));
    }

    private List<Long> walk(long of) {
        return jdbc.sql(StoryQueries.WALK)
                .param("of", of)
                .param("farthest", FARTHEST)
                .param("most", MOST)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** What came of each record. */
    private Map<Long, Set<Long>> links(List<Long> ids) {
        var onward = new HashMap<Long, Set<Long>>();
        jdbc.sql(StoryQueries.LINKS_AMONG)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> onward.computeIfAbsent(row.getLong("earlier_id"), id -> new HashSet<>())
                        .add(row.getLong("later_id")))
                .list();
        return onward;
    }

    private List<StoryMoment> moments(long of, List<Long> ids) {
        return jdbc
                .sql(StoryQueries.MOMENTS)
                .param("of", of)
                .param("ids", ids.toArray(Long[]::new))
                .param("today", calendar.today())
                .query((row, number) -> new Told(
                        row.getInt("seq"),
                        new StoryMoment(
                                MomentKind.valueOf(row.getString("kind")),
                                PartialDate.read(row, "on_day", "on_precision"),
                                row.getLong("record_id"),
                                RecordKind.valueOf(row.getString("record_kind")),
                                Rows.number(row, "party_id"),
                                row.getString("actor"),
                                row.getString("number"),
                                row.getString("detail_vi"),
                                row.getString("detail_en"),
                                Rows.number(row, "source_id"),
                                false,
                                List.of())))
                .list()
                .stream()
                .sorted(Told.ORDER)
                .map(Told::moment)
                .toList();
    }

    /** What each commitment, and so what came of it, is traced back to; none for one that arises from nothing known. */
    public Map<Long, FirstContact> firstContacts(Collection<Long> commitments) {
        return jdbc
                .sql(StoryQueries.FIRST_CONTACTS)
                .param("ids", commitments.toArray(Long[]::new))
                .param("farthest", FARTHEST)
                .query((row, number) -> Map.entry(
                        row.getLong("of_id"),
                        new FirstContact(
                                row.getLong("id"),
                                MomentKind.valueOf(row.getString("kind")),
                                PartialDate.read(row, "on_day", "on_precision"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
