package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.caunoi.base.Visibility;
import vn.caunoi.conference.Conference;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.MemberSide;
import vn.caunoi.event.Event;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Country;

/** Writes briefings: what whoever asks may see, as of today. */
@Service
public class Briefings {

    /** Who writes which section; what only a delegation, meeting or conference has is not among them. */
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

    /** What can be said where it is not known whom a province meets. */
    private static final Set<BriefingSectionKind> OF_A_GATHERING = EnumSet.of(
            BriefingSectionKind.COVER,
            BriefingSectionKind.SUMMARY,
            BriefingSectionKind.OUR_OBJECTIVES,
            BriefingSectionKind.PROGRAMME,
            BriefingSectionKind.PEOPLE,
            BriefingSectionKind.OUR_FACT_SHEET,
            BriefingSectionKind.MATCHES,
            BriefingSectionKind.EXPECTED_RESULTS,
            BriefingSectionKind.OCCASIONS,
            BriefingSectionKind.PRESS_LINE,
            BriefingSectionKind.SOURCES);

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
    private final SentenceQueries sentences;
    private final Repetitions repetitions;

    Briefings(
            MatterReading reading,
            Directory directory,
            Provinces provinces,
            Labels labels,
            Calendar calendar,
            SentenceQueries sentences,
            Repetitions repetitions) {
        this.reading = reading;
        this.directory = directory;
        this.provinces = provinces;
        this.labels = labels;
        this.calendar = calendar;
        this.sentences = sentences;
        this.repetitions = repetitions;
    }

    /**
     * A briefing about a partner or a country, or for a delegation, a meeting or a conference, with what its authors wrote:
     * those tell of whom one meets there, and belong to the province of ours that takes part, unless another is named.
     *
     * @param province any version of the province that prepares it; the one it has become stands for it
     */
    public Briefing about(Recorded subject, @Nullable Province province, BriefingSize size) {
        var briefing = ofItsAuthors(subject, province, size);
        return briefing.alsoChecked(repetitions.of(briefing));
    }

    /** The same, not compared with what other partners were told. */
    Briefing ofItsAuthors(Recorded subject, @Nullable Province province, BriefingSize size) {
        var matter = matter(subject, province, size);
        return written(matter, sections(matter), sentences.standing(subject.id(), identity(matter.province())));
    }

    /** The same as the register alone says it. */
    Briefing ofTheRegister(Recorded subject, @Nullable Province province, BriefingSize size) {
        var matter = matter(subject, province, size);
        return written(matter, sections(matter), List.of());
    }

    private static Set<BriefingSectionKind> sections(Matter matter) {
        return matter.partner() == null && matter.country() == null ? OF_A_GATHERING : ALL;
    }

    /** By which line of provinces a briefing is prepared; null where none prepares it. */
    static @Nullable Long identity(@Nullable Province province) {
        return province == null ? null : province.identityId();
    }

    private Matter matter(Recorded subject, @Nullable Province province, BriefingSize size) {
        var day = calendar.today();
        var now = province == null ? null : today(province, day);
        return switch (subject) {
            case Partner partner -> reading.ofPartner(partner, now, null, size, day);
            case Country country -> reading.ofCountry(country, now, null, size, day);
            case Delegation delegation -> journey(delegation, now, size, day);
            case Event event -> meeting(event, now, size, day);
            case Conference conference -> reading.ofSetting(reading.convening(conference), now, size, day);
            default ->
                throw new BadInput(
                        BadInput.Code.WRONG_KIND,
                        "subject",
                        "Tài liệu phục vụ gặp gỡ được lập cho một đoàn, sự kiện, hội nghị, đối tác hoặc một nước.",
                        "A briefing is about a delegation, an event, a conference, a partner or a country.");
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

    /** Whoever from abroad takes part is met; else the country in which it takes place, if that is not ours. */
    private Matter meeting(Event event, @Nullable Province named, BriefingSize size, LocalDate day) {
        var meeting = reading.meeting(event);
        var there = directory.load(meeting.named());
        var taking = meeting.participants().stream()
                .map(participant -> there.get(participant.partyId()))
                .filter(Objects::nonNull)
                .toList();
        var province = named != null ? named : ours(taking, event, there, day);
        var partner = taking.stream()
                .filter(party -> party instanceof Partner)
                .map(Partner.class::cast)
                .findFirst();
        if (partner.isPresent()) {
            return reading.ofPartner(partner.get(), province, meeting, size, day);
        }
        var country = Stream.concat(taking.stream(), Stream.ofNullable(there.get(event.countryId())))
                .filter(party -> party instanceof Country abroad && !abroad.isVietnam())
                .map(Country.class::cast)
                .findFirst();
        return country.isPresent()
                ? reading.ofCountry(country.get(), province, meeting, size, day)
                : reading.ofSetting(meeting, province, size, day);
    }

    /** The province that takes part, or in which it takes place. */
    private @Nullable Province ours(
            List<? extends Recorded> taking, Event event, Map<Long, ? extends Recorded> there, LocalDate day) {
        return Stream.concat(taking.stream(), Stream.ofNullable(there.get(event.provinceId())))
                .filter(party -> party instanceof Province)
                .map(party -> today((Province) party, day))
                .findFirst()
                .orElse(null);
    }

    /** What can be sent of a version of a province: what it seeks and holds out, what it is good at, and its figures. */
    public Briefing sheet(Province province, LocalDate day) {
        return written(reading.ofProvince(province, BriefingSize.PACK, day), OF_A_SHEET, List.of());
    }

    /** The same of a partner: what it is and seeks, and what anybody in Vietnam has with it. */
    public Briefing sheet(Partner partner) {
        return written(
                reading.ofPartner(partner, null, null, BriefingSize.PACK, calendar.today()),
                OF_A_PARTNERS_SHEET,
                List.of());
    }

    private Province today(Province province, LocalDate day) {
        return provinces.ofItsLine(province.id(), day, day).stream().findFirst().orElse(province);
    }

    private Briefing written(Matter matter, Set<BriefingSectionKind> wanted, List<BriefingSentence> theirs) {
        var drafts = new EnumMap<BriefingSectionKind, Draft>(BriefingSectionKind.class);
        var setting = matter.setting();
        var firsts = setting == null ? Map.<BriefingSectionKind, BiConsumer<Matter, Draft>>of() : setting.writers();
        for (var kind : wanted) {
            var writers = Stream.of(firsts.get(kind), WRITERS.get(kind))
                    .filter(Objects::nonNull)
                    .toList();
            if (kind.in(matter.size()) && !writers.isEmpty()) {
                var draft = new Draft(kind, matter);
                writers.forEach(writer -> writer.accept(matter, draft));
                drafts.put(kind, draft);
            }
        }
        var sheet = drafts.get(BriefingSectionKind.PARTNER_FACT_SHEET);
        if (matter.size() == BriefingSize.PACK && sheet != null) {
            var named = new HashSet<Long>();
            lines(drafts).forEach(line -> named.addAll(line.recordIds()));
            Sheets.rest(matter, sheet, named);
        }
        var sections = new ArrayList<>(
                Authored.into(drafts.values().stream().map(Draft::done).toList(), theirs, matter.size()));
        if (BriefingSectionKind.SOURCES.in(matter.size())) {
            var sources = new Draft(BriefingSectionKind.SOURCES, matter);
            Outlook.sources(
                    sections.stream()
                            .flatMap(section -> section.lines().stream())
                            .toList(),
                    sources);
            sections.add(sources.done());
            sections.sort(Comparator.comparing(BriefingSection::kind));
        }
        var records = new HashMap<Long, Recorded>();
        var told = sections.stream().flatMap(Briefings::told).toList();
        told.stream().flatMap(line -> line.recordIds().stream()).forEach(id -> {
            var record = matter.known().records().get(id);
            if (record != null) {
                records.put(id, record);
            }
        });
        var subject = setting == null ? matter.subject() : setting.record();
        records.put(matter.subject().id(), matter.subject());
        records.put(subject.id(), subject);
        var seen = new HashSet<>(records.keySet());
        told.forEach(line ->
                line.sources().forEach(citation -> seen.add(citation.source().id())));
        return new Briefing(
                subject,
                matter.province(),
                matter.size(),
                matter.day(),
                !labels.internal(seen).isEmpty()
                        || theirs.stream().anyMatch(one -> one.visibility() == Visibility.INTERNAL),
                sections,
                records);
    }

    /** What a section says, and what it would if no author had hidden it. */
    static Stream<BriefingLine> told(BriefingSection section) {
        return Stream.concat(section.lines().stream(), section.hidden().stream().map(HiddenLine::line));
    }

    private static List<BriefingLine> lines(Map<BriefingSectionKind, Draft> drafts) {
        var all = new ArrayList<BriefingLine>();
        drafts.values().forEach(draft -> all.addAll(draft.done().lines()));
        return all;
    }
}
