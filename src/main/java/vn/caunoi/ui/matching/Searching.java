package vn.caunoi.ui.matching;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.account.Callers;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.matching.Feedbacks;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchFeedback;
import vn.caunoi.matching.Matches;
import vn.caunoi.matching.Weighings;
import vn.caunoi.need.HeldNeeds;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedStance;
import vn.caunoi.need.Needs;
import vn.caunoi.occasion.Occasions;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Succession;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** Reads what the page shows: a constant number of statements, however many matches there are. */
@SpringComponent
class Searching {
    static final int FIRST = 10;
    private static final int ALL = 200;
    private static final int MONTHS_AHEAD = 12;

    private final Matches matches;
    private final Weighings weighings;
    private final Feedbacks feedbacks;
    private final Provinces provinces;
    private final Needs needs;
    private final Occasions occasions;
    private final Directory directory;
    private final Callers callers;
    private final Calendar calendar;

    Searching(
            Matches matches,
            Weighings weighings,
            Feedbacks feedbacks,
            Provinces provinces,
            Needs needs,
            Occasions occasions,
            Directory directory,
            Callers callers,
            Calendar calendar) {
        this.matches = matches;
        this.weighings = weighings;
        this.feedbacks = feedbacks;
        this.provinces = provinces;
        this.needs = needs;
        this.occasions = occasions;
        this.directory = directory;
        this.callers = callers;
        this.calendar = calendar;
    }

    /** The province that bears the code; the last that bore it where none does today. */
    Optional<Province> province(String code) {
        try {
            return provinces
                    .at(code, calendar.today())
                    .or(() -> provinces.everySuccession().stream()
                            .map(Succession::predecessor)
                            .filter(province -> province.code().equals(code))
                            .reduce((earlier, later) -> later));
        } catch (BadInput unknown) {
            return Optional.empty();
        }
    }

    /** The province that an officer works for, the first of several. */
    Optional<Province> own() {
        var own = callers.current().provinces();
        return own.isEmpty()
                ? Optional.empty()
                : provinces.window(calendar.today(), ProvinceFilter.ALL, ProvinceOrder.CODE, 0, ALL).stream()
                        .filter(province -> own.contains(province.identityId()))
                        .findFirst();
    }

    /** What the province looks for at this time, as far as it is accepted. */
    List<Need> needs(Province province) {
        return wishes(Set.of(province.id())).getOrDefault(province.id(), List.of()).stream()
                .filter(wish -> wish.stance() == NeedStance.NEED)
                .toList();
    }

    /** The events and national anniversaries of the months ahead. */
    List<Narrowing.Ahead> occasions() {
        var format = Format.current();
        var today = calendar.today();
        var seen = new java.util.HashSet<Long>();
        return occasions.between(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(occasion -> isOccasion(occasion.of()))
                .filter(occasion -> seen.add(occasion.of().id()))
                .map(occasion -> new Narrowing.Ahead(
                        occasion.of(), format.date(occasion.on()) + " · " + occasion.text(Texts.lang())))
                .toList();
    }

    boolean isOccasion(long record) {
        return directory.find(record).filter(Searching::isOccasion).isPresent();
    }

    private static boolean isOccasion(Recorded record) {
        return record instanceof Event || record instanceof Country;
    }

    Shown search(Province province, Asked asked) {
        var wanted = new Matches.Wanted(
                province.id(),
                asked.need(),
                asked.purpose() == null ? Set.of() : Set.of(asked.purpose()),
                asked.occasion());
        var found = matches.partners(wanted, FIRST).stream()
                .filter(match -> match.reasons().stream().anyMatch(reason -> reason.points() > 0))
                .toList();
        var compared = asked.compare().isEmpty() ? List.<Match>of() : matches.compare(wanted, asked.compare());
        var all = Stream.concat(found.stream(), compared.stream()).toList();
        var said = feedbacks.said(all.isEmpty() ? province.id() : all.getFirst().provinceId(), null);
        var known = known(all, said, province);
        var today = all.isEmpty() ? null : known.get(all.getFirst().provinceId());
        var place = today instanceof Province successor ? successor : province;
        var holders = Stream.concat(Stream.of(place.id()), all.stream().map(Match::partnerId))
                .collect(Collectors.toSet());
        return new Shown(
                place,
                found,
                compared,
                known,
                wishes(holders),
                said.stream().collect(Collectors.groupingBy(MatchFeedback::partnerId)),
                weighings.current().unknownShare());
    }

    private Map<Long, Recorded> known(List<Match> all, List<MatchFeedback> said, Province province) {
        var known = new HashMap<Long, Recorded>(directory.load(Stream.concat(
                        Stream.concat(Stream.of(province.id()), said.stream().map(MatchFeedback::partnerId)),
                        all.stream()
                                .flatMap(match -> Stream.concat(
                                        Stream.of(match.provinceId(), match.partnerId()),
                                        match.reasons().stream().flatMap(reason -> reason.recordIds().stream()))))
                .distinct()
                .toList()));
        known.putAll(directory.load(known.values().stream()
                .map(record -> record instanceof Partner partner ? partner.countryId() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
        return known;
    }

    private Map<Long, List<Need>> wishes(Collection<Long> holders) {
        var open = new HeldNeeds(null, calendar.today(), true);
        var found = new HashMap<Long, List<Need>>();
        needs.ofHolders(holders, open, PageRequest.first(ALL), false)
                .forEach((holder, page) -> found.put(
                        holder,
                        page.nodes().stream()
                                .filter(need -> need.confidence() == Confidence.ACCEPTED)
                                .toList()));
        return found;
    }
}
