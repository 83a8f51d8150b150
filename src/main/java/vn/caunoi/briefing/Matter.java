package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.anniversary.Anniversary;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.CommitmentStep;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.event.Event;
import vn.caunoi.event.Participant;
import vn.caunoi.figure.Figure;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.Sentence;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;
import vn.caunoi.occasion.Occasion;
import vn.caunoi.partner.Partner;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.province.Succession;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.CountryTie;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.Sector;
import vn.caunoi.reference.TradeAgreementMembership;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Statement;

/**
 * All that the register holds of a subject: what sections are written from.
 *
 * @param country the subject, or where the partner is at home
 * @param setting what brings both sides together; null where there is nothing yet
 * @param lineage the numbers of the province and of all it was formed from
 * @param formed the steps by which the province came to be
 * @param with what there is with the subject, whichever province has it
 * @param sheet what the province has to say of itself
 * @param related the numbers of all records that name the partner
 * @param matches the subject's, the best first
 */
record Matter(
        Recorded subject,
        @Nullable Partner partner,
        @Nullable Country country,
        @Nullable Province province,
        @Nullable Setting setting,
        BriefingSize size,
        LocalDate day,
        Set<Long> lineage,
        List<Succession> formed,
        With with,
        National national,
        @Nullable ProvinceSheet sheet,
        List<PostHolding> posts,
        List<Match> matches,
        List<Occasion> occasions,
        Set<Long> related,
        Known known) {

    /** What there is with the subject. */
    record With(
            List<Relation> relations,
            List<Agreement> agreements,
            Map<Long, List<Signatory>> signatories,
            List<Event> events,
            Map<Long, List<Participant>> participants,
            List<Commitment> commitments,
            Map<Long, List<CommitmentStep>> steps,
            List<Need> needs,
            List<Project> projects,
            List<Figure> figures,
            List<Statement> statements,
            List<Sector> sectors,
            List<Partner> partners) {}

    /** What Vietnam has with the country. */
    record National(
            List<CountryTie> ties,
            @Nullable Anniversary anniversary,
            List<TradeAgreementMembership> tradeAgreements,
            List<Mission> missions) {}

    /** Names and sources, read once for all sections. */
    record Known(Map<Long, Recorded> records, Map<Long, List<Citation>> citations) {}

    boolean ours(long party) {
        return lineage.contains(party);
    }

    boolean isOfThem(long party) {
        return party == subject.id() || with.partners().stream().anyMatch(partner -> partner.id() == party);
    }

    /** Whether the province has a hand in it; anybody in Vietnam, where none is named. */
    boolean concerns(Commitment commitment) {
        return province == null || ours(commitment.promisorId()) || ours(commitment.promiseeId());
    }

    String name(@Nullable Long record, Lang lang) {
        var found = record == null ? null : known.records().get(record);
        return found == null ? "…" : found.label(lang);
    }

    String names(Collection<Long> ids, Lang lang) {
        return String.join(", ", ids.stream().map(id -> name(id, lang)).toList());
    }

    /** "; Hà Nội, Việt Nam": a place and where that is, each once; nothing where nothing is known. */
    String whereabouts(Lang lang, @Nullable String place, @Nullable Long... within) {
        var around = Arrays.stream(within).filter(Objects::nonNull).toList();
        var isNamed = Arrays.stream(Lang.values())
                .anyMatch(each -> around.stream().anyMatch(id -> name(id, each).equals(place)));
        var all = Stream.concat(
                        isNamed ? Stream.empty() : Stream.ofNullable(place),
                        around.stream().map(id -> name(id, lang)))
                .distinct()
                .toList();
        return all.isEmpty() ? "" : "; " + String.join(", ", all);
    }

    String us(Lang lang) {
        return province == null ? lang.name("phía Việt Nam", "the Vietnamese side") : province.label(lang);
    }

    String them(Lang lang) {
        return subject.label(lang);
    }

    /** Who can be asked for what is not known. */
    Sentence whomToAsk() {
        return Terms.both(lang -> national.missions().isEmpty()
                ? lang.name("Bộ Ngoại giao", "the Ministry of Foreign Affairs")
                : lang.name("", "the ") + national.missions().getFirst().label(lang));
    }

    List<Citation> cited(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> known.citations().getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }

    Stream<Recorded> records(Collection<Long> ids) {
        return ids.stream().map(known.records()::get).filter(Objects::nonNull);
    }
}
