package vn.caunoi.province;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** The provinces of any day, and who succeeded whom. */
@Service
public class Provinces implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Codes codes;
    private final Calendar calendar;

    Provinces(JdbcClient jdbc, Pages pages, Codes codes, Calendar calendar) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.codes = codes;
        this.calendar = calendar;
    }

    /** The province that bore the code on the day; a code that none ever bore is an error. */
    public Optional<Province> at(String code, LocalDate day) {
        if (!code.matches("[0-9]{2}")) {
            throw Codes.unknown(Codes.Of.PROVINCE, code, "code");
        }
        var found = jdbc.sql("select %s from province where province.code = :code and %s"
                        .formatted(ProvinceQueries.COLUMNS, ProvinceQueries.ON_DAY))
                .param("code", code)
                .param("day", day)
                .query(ProvinceQueries::read)
                .optional();
        if (found.isEmpty()) {
            codes.require(Codes.Of.PROVINCE, code, "code");
        }
        return found;
    }

    public Optional<Province> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Province> page(LocalDate day, ProvinceFilter filter, ProvinceOrder order, PageRequest request) {
        return pages.read(ProvinceQueries.list(day, filter, calendar.today()), order.sort(), request);
    }

    public List<Province> window(LocalDate day, ProvinceFilter filter, ProvinceOrder order, int offset, int limit) {
        return pages.window(ProvinceQueries.list(day, filter, calendar.today()), order.sort(), offset, limit);
    }

    public int count(LocalDate day, ProvinceFilter filter) {
        return pages.count(ProvinceQueries.list(day, filter, calendar.today()));
    }

    /** The versions each one was formed from, one step back. */
    public Map<Long, List<Province>> predecessors(Collection<Long> provinces) {
        return beside(provinces, "succession.successor_id", "succession.predecessor_id");
    }

    /** The versions each one became part of, one step on. */
    public Map<Long, List<Province>> successors(Collection<Long> provinces) {
        return beside(provinces, "succession.predecessor_id", "succession.successor_id");
    }

    /** Every version of the past that a version descends from, itself included. */
    public List<Province> lineage(long province) {
        return jdbc.sql("""
                        select %s
                        from province_lineage
                        join province on province.id = province_lineage.ancestor_id
                        where province_lineage.province_id = :province
                        order by province.valid_to desc nulls first, province.code""".formatted(ProvinceQueries.COLUMNS))
                .param("province", province)
                .query(ProvinceQueries::read)
                .list();
    }

    /** Those of a version's line, itself included, that stood at some time between two days: by name. */
    public List<Province> ofItsLine(long province, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select %s
                        from province
                        where province.id in (
                          select province_id from province_lineage where ancestor_id = :province
                          union
                          select ancestor_id from province_lineage where province_id = :province)
                        and coalesce(province.valid_from <= :to, true) and coalesce(province.valid_to >= :from, true)
                        order by province.name_vi collate "vi-x-icu", province.id""".formatted(ProvinceQueries.COLUMNS))
                .param("province", province)
                .param("from", from)
                .param("to", to)
                .query(ProvinceQueries::read)
                .list();
    }

    /** Every step of succession that each version takes part in, oldest first. */
    public Map<Long, List<Succession>> successions(Collection<Long> provinces) {
        record Step(long from, long to, SuccessionKind kind, LocalDate on, String document) {}
        var steps = Rows.grouped(
                jdbc,
                """
                select wanted.id as of_id, predecessor_id, successor_id, kind, on_date, document
                from unnest(:ids) as wanted (id)
                join succession on wanted.id in (predecessor_id, successor_id)
                order by wanted.id, on_date, predecessor_id""",
                provinces,
                (row, number) -> new Step(
                        row.getLong("predecessor_id"),
                        row.getLong("successor_id"),
                        SuccessionKind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class),
                        row.getString("document")));
        var known = load(steps.values().stream()
                .flatMap(List::stream)
                .<Long>mapMulti((step, each) -> {
                    each.accept(step.from());
                    each.accept(step.to());
                })
                .distinct()
                .toList());
        var found = new java.util.HashMap<Long, List<Succession>>();
        steps.forEach((province, of) -> found.put(
                province,
                of.stream()
                        .map(step -> new Succession(
                                java.util.Objects.requireNonNull(known.get(step.from())),
                                java.util.Objects.requireNonNull(known.get(step.to())),
                                step.kind(),
                                step.on(),
                                step.document()))
                        .toList()));
        return found;
    }

    /** Every step from a version of a province to the next, oldest first. */
    public List<Succession> everySuccession() {
        var ended = jdbc.sql("select predecessor_id from succession")
                .query((row, number) -> row.getLong("predecessor_id"))
                .list();
        return successions(ended).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Succession::on)
                        .thenComparing(step -> step.predecessor().code()))
                .toList();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROVINCE;
    }

    @Override
    public Map<Long, Province> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc,
                "select %s from province where province.id = any(:ids)".formatted(ProvinceQueries.COLUMNS),
                ids,
                ProvinceQueries::read);
    }

    private Map<Long, List<Province>> beside(Collection<Long> provinces, String from, String to) {
        return Rows.grouped(
                jdbc, """
                select %s as of_id, %s
                from succession
                join province on province.id = %s
                where %s = any(:ids)
                order by province.code""".formatted(from, ProvinceQueries.COLUMNS, to, from), provinces, ProvinceQueries::read);
    }
}
