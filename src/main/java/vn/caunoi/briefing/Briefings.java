package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Country;

/** Writes briefings: what whoever asks may see, as of today. */
@Service
public class Briefings {

    /** Who writes which section; what only a delegation has is not among them. */
    private static final Map<BriefingSectionKind, BiConsumer<Matter, Draft>> WRITERS = new EnumMap<>(Map.ofEntries(
            Map.entry(BriefingSectionKind.SUMMARY, Substance::summary),
            Map.entry(BriefingSectionKind.OUR_OBJECTIVES, Substance::ourObjectives),
            Map.entry(BriefingSectionKind.THEIR_OBJECTIVES, Substance::theirObjectives),
            Map.entry(BriefingSectionKind.POINTS_TO_MAKE, Substance::points),
            Map.entry(BriefingSectionKind.LINES_TO_TAKE, Substance::lines),
            Map.entry(BriefingSectionKind.SENSITIVE_POINTS, Substance::sensitive),
            Map.entry(BriefingSectionKind.PEOPLE, Ties::people),
            Map.entry(BriefingSectionKind.NATIONAL_RELATIONS, Ties::national),
            Map.entry(BriefingSectionKind.RELATIONSHIP_HISTORY, Ties::history),
            Map.entry(BriefingSectionKind.COMMITMENTS, Ties::commitments),
            Map.entry(BriefingSectionKind.OUR_FACT_SHEET, Sheets::ours),
            Map.entry(BriefingSectionKind.PARTNER_FACT_SHEET, Sheets::theirs),
            Map.entry(BriefingSectionKind.MATCHES, Outlook::matches),
            Map.entry(BriefingSectionKind.EXPECTED_RESULTS, Outlook::results),
            Map.entry(BriefingSectionKind.OCCASIONS, Outlook::occasions)));

    private static final Set<BriefingSectionKind> OF_A_SHEET =
            EnumSet.of(BriefingSectionKind.OUR_OBJECTIVES, BriefingSectionKind.OUR_FACT_SHEET);

    private final MatterReading reading;
    private final Provinces provinces;
    private final Labels labels;
    private final Calendar calendar;

    Briefings(MatterReading reading, Provinces provinces, Labels labels, Calendar calendar) {
        this.reading = reading;
        this.provinces = provinces;
        this.labels = labels;
        this.calendar = calendar;
    }

    /**
     * A briefing about a partner or a country.
     *
     * @param province any version of the province that prepares it; the one it has become stands for it
     */
    public Briefing about(Recorded subject, @Nullable Province province, BriefingSize size) {
        var day = calendar.today();
        var now = province == null ? null : today(province, day);
        return switch (subject) {
            case Partner partner -> written(reading.ofPartner(partner, now, size, day), WRITERS.keySet());
            case Country country -> written(reading.ofCountry(country, now, size, day), WRITERS.keySet());
            default ->
                throw new BadInput(
                        BadInput.Code.WRONG_KIND,
                        "subject",
                        "Tài liệu phục vụ gặp gỡ được lập cho một đối tác hoặc một nước.",
                        "A briefing is about a partner or a country.");
        };
    }

    /** What can be sent of a version of a province: what it seeks and holds out, what it is good at, and its figures. */
    public Briefing sheet(Province province, LocalDate day) {
        return written(reading.ofProvince(province, BriefingSize.PACK, day), OF_A_SHEET);
    }

    private Province today(Province province, LocalDate day) {
        return provinces.ofItsLine(province.id(), day, day).stream().findFirst().orElse(province);
    }

    private Briefing written(Matter matter, Set<BriefingSectionKind> wanted) {
        var drafts = new EnumMap<BriefingSectionKind, Draft>(BriefingSectionKind.class);
        WRITERS.forEach((kind, writer) -> {
            if (wanted.contains(kind) && kind.in(matter.size())) {
                var draft = new Draft(kind, matter);
                writer.accept(matter, draft);
                drafts.put(kind, draft);
            }
        });
        var sheet = drafts.get(BriefingSectionKind.PARTNER_FACT_SHEET);
        if (matter.size() == BriefingSize.PACK && sheet != null) {
            var told = new HashSet<Long>();
            lines(drafts).forEach(line -> told.addAll(line.recordIds()));
            Sheets.rest(matter, sheet, told);
        }
        if (BriefingSectionKind.SOURCES.in(matter.size())) {
            var sources = new Draft(BriefingSectionKind.SOURCES, matter);
            Outlook.sources(lines(drafts), sources);
            drafts.put(BriefingSectionKind.SOURCES, sources);
        }
        var sections = drafts.values().stream().map(Draft::done).toList();
        var records = new HashMap<Long, Recorded>();
        sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.recordIds().stream())
                .forEach(id -> {
                    var record = matter.known().records().get(id);
                    if (record != null) {
                        records.put(id, record);
                    }
                });
        records.put(matter.subject().id(), matter.subject());
        return new Briefing(
                matter.subject(),
                matter.province(),
                matter.size(),
                matter.day(),
                !labels.internal(records.keySet()).isEmpty(),
                sections,
                records);
    }

    private static List<BriefingLine> lines(Map<BriefingSectionKind, Draft> drafts) {
        var all = new ArrayList<BriefingLine>();
        drafts.values().forEach(draft -> all.addAll(draft.done().lines()));
        return all;
    }
}
