package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Recorded;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.MemberSide;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Country;

/** Writes briefings: what whoever asks may see, as of today. */
@Service
public class Briefings {

    /** Writes what a delegation has to say in a section. */
    private interface JourneyWriter {
        void write(Journey journey, Matter matter, Draft draft);
    }

    /** What a delegation says in a section, before anything else does. */
    private static final Map<BriefingSectionKind, JourneyWriter> OF_A_JOURNEY = new EnumMap<>(Map.of(
            BriefingSectionKind.COVER, Journeys::cover,
            BriefingSectionKind.OUR_OBJECTIVES, Journeys::objectives,
            BriefingSectionKind.PROGRAMME, Journeys::programme,
            BriefingSectionKind.PEOPLE, Journeys::people,
            BriefingSectionKind.EXPECTED_RESULTS, Journeys::results,
            BriefingSectionKind.PROTOCOL, Journeys::protocol,
            BriefingSectionKind.AFTERWARDS, Journeys::afterwards));

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

    private static final Set<BriefingSectionKind> ALL = EnumSet.allOf(BriefingSectionKind.class);

    private static final Set<BriefingSectionKind> OF_A_SHEET =
            EnumSet.of(BriefingSectionKind.OUR_OBJECTIVES, BriefingSectionKind.OUR_FACT_SHEET);

    private static final Set<BriefingSectionKind> OF_A_PARTNERS_SHEET = EnumSet.of(
            BriefingSectionKind.THEIR_OBJECTIVES,
            BriefingSectionKind.NATIONAL_RELATIONS,
            BriefingSectionKind.RELATIONSHIP_HISTORY,
            BriefingSectionKind.PARTNER_FACT_SHEET);

    private final MatterReading reading;
    private final Directory directory;
    private final Provinces provinces;
    private final Labels labels;
    private final Calendar calendar;

    Briefings(MatterReading reading, Directory directory, Provinces provinces, Labels labels, Calendar calendar) {
        this.reading = reading;
        this.directory = directory;
        this.provinces = provinces;
        this.labels = labels;
        this.calendar = calendar;
    }

    /**
     * A briefing about a partner, a country or a delegation: that one tells of whom it meets, and belongs to the province
     * of ours that sends or receives it, unless another is named.
     *
     * @param province any version of the province that prepares it; the one it has become stands for it
     */
    public Briefing about(Recorded subject, @Nullable Province province, BriefingSize size) {
        var day = calendar.today();
        var now = province == null ? null : today(province, day);
        return switch (subject) {
            case Partner partner -> written(reading.ofPartner(partner, now, null, size, day), ALL);
            case Country country -> written(reading.ofCountry(country, now, null, size, day), ALL);
            case Delegation delegation -> written(journey(delegation, now, size, day), ALL);
            default ->
                throw new BadInput(
                        BadInput.Code.WRONG_KIND,
                        "subject",
                        "Tài liệu phục vụ gặp gỡ được lập cho một đoàn, một đối tác hoặc một nước.",
                        "A briefing is about a delegation, a partner or a country.");
        };
    }

    private Matter journey(Delegation delegation, @Nullable Province named, BriefingSize size, LocalDate day) {
        var outbound = delegation.travelling() == MemberSide.OURS;
        Long sender = delegation.senderId();
        var ours = outbound ? sender : delegation.hostId();
        var theirs = outbound ? delegation.hostId() : sender;
        var known = directory.load(Stream.of(ours, theirs, delegation.countryId())
                .filter(Objects::nonNull)
                .toList());
        var province = named != null ? named : known.get(ours) instanceof Province sending ? today(sending, day) : null;
        var journey = reading.journey(delegation);
        if (known.get(theirs) instanceof Partner partner) {
            return reading.ofPartner(partner, province, journey, size, day);
        }
        if (known.get(delegation.countryId()) instanceof Country country) {
            return reading.ofCountry(country, province, journey, size, day);
        }
        throw new BadInput(
                BadInput.Code.WRONG_KIND,
                "subject",
                "Chưa biết đoàn gặp đối tác nào, ở nước nào: hãy ghi bên đón hoặc nước vào trang của đoàn.",
                "Neither the partner nor the country that the delegation meets is known: enter the host or the country.");
    }

    /** What can be sent of a version of a province: what it seeks and holds out, what it is good at, and its figures. */
    public Briefing sheet(Province province, LocalDate day) {
        return written(reading.ofProvince(province, BriefingSize.PACK, day), OF_A_SHEET);
    }

    /** The same of a partner: what it is and seeks, and what anybody in Vietnam has with it. */
    public Briefing sheet(Partner partner) {
        return written(
                reading.ofPartner(partner, null, null, BriefingSize.PACK, calendar.today()), OF_A_PARTNERS_SHEET);
    }

    private Province today(Province province, LocalDate day) {
        return provinces.ofItsLine(province.id(), day, day).stream().findFirst().orElse(province);
    }

    private Briefing written(Matter matter, Set<BriefingSectionKind> wanted) {
        var drafts = new EnumMap<BriefingSectionKind, Draft>(BriefingSectionKind.class);
        var journey = matter.journey();
        for (var kind : wanted) {
            var first = journey == null ? null : OF_A_JOURNEY.get(kind);
            var then = WRITERS.get(kind);
            if (kind.in(matter.size()) && (first != null || then != null)) {
                var draft = new Draft(kind, matter);
                if (first != null && journey != null) {
                    first.write(journey, matter, draft);
                }
                if (then != null) {
                    then.accept(matter, draft);
                }
                drafts.put(kind, draft);
            }
        }
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
        var subject = journey == null ? matter.subject() : journey.delegation();
        records.put(matter.subject().id(), matter.subject());
        records.put(subject.id(), subject);
        return new Briefing(
                subject,
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
