package vn.caunoi.delegation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.person.People;
import vn.caunoi.person.PostHolding;

/**
 * The programme of a delegation as a calendar (RFC 5545), each item in the time of its place. What has no time yet is
 * there for the whole day.
 */
@Service
public class ProgrammeCalendar {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private final Delegations delegations;
    private final Directory directory;
    private final People people;

    ProgrammeCalendar(Delegations delegations, Directory directory, People people) {
        this.delegations = delegations;
        this.directory = directory;
        this.people = people;
    }

    /**
     * The file, as text.
     *
     * @param whom whose items alone are wanted: a counterpart's those that name it; a member's the whole programme where
     *     they travel, or else those with them or with a body in which they hold a post; all items when null
     */
    public String write(Delegation delegation, @Nullable Long whom, Lang lang) {
        var programme = programme(delegation);
        var items = whom == null
                ? programme
                : programme.stream().filter(concerning(delegation, whom)).toList();
        var known = directory.load(items.stream()
                .map(ProgrammeItem::counterpartId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var calendar = new Calendar()
                .withProdId("-//Cau Noi//Programme//" + lang)
                .withDefaults()
                .getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", delegation.name(lang)));
        zones(items)
                .forEach(zone -> Optional.ofNullable(ZONES.getTimeZone(zone.getId()))
                        .ifPresent(rules -> calendar.add(rules.getVTimeZone())));
        items.forEach(item -> calendar.add(entry(delegation, item, known, lang)));
        return calendar.toString();
    }

    /** Those for whom a file of their own can be written: everybody on the programme, and the members that are known. */
    public List<Recorded> whoHasTheirOwn(Delegation delegation) {
        var of = List.of(delegation.id());
        var ids = Stream.concat(
                        programme(delegation).stream().map(ProgrammeItem::counterpartId),
                        delegations.members(of).getOrDefault(delegation.id(), List.of()).stream()
                                .map(DelegationMember::personId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = directory.load(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<ProgrammeItem> programme(Delegation delegation) {
        return delegations.programme(List.of(delegation.id())).getOrDefault(delegation.id(), List.of());
    }

    private Predicate<ProgrammeItem> concerning(Delegation delegation, long whom) {
        var travels = delegations.members(List.of(delegation.id())).getOrDefault(delegation.id(), List.of()).stream()
                .anyMatch(
                        member -> Objects.equals(member.personId(), whom) && member.side() == delegation.travelling());
        if (travels) {
            return item -> true;
        }
        var theirs = Stream.concat(
                        Stream.of(whom),
                        people.posts(List.of(whom)).getOrDefault(whom, List.of()).stream()
                                .map(PostHolding::bodyId))
                .collect(Collectors.toSet());
        return item -> item.counterpartId() != null && theirs.contains(item.counterpartId());
    }

    private static Stream<ZoneId> zones(List<ProgrammeItem> items) {
        return items.stream()
                .filter(item -> item.startsAt() != null)
                .map(ProgrammeItem::zone)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static VEvent entry(Delegation delegation, ProgrammeItem item, Map<Long, Recorded> known, Lang lang) {
        var with = item.counterpartId() == null ? null : known.get(item.counterpartId());
        var what = item.kind().label(lang);
        var entry = timed(item, with == null ? what : what + ": " + with.label(lang));
        entry.add(new Uid("delegation-%d-%d@cau-noi".formatted(delegation.id(), item.number())));
        if (item.place() != null) {
            entry.add(new Location(item.place()));
        }
        entry.add(new Description(Stream.of(delegation.name(lang), item.objective(lang))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))));
        return entry;
    }

    private static VEvent timed(ProgrammeItem item, String summary) {
        var startsAt = item.startsAt();
        var zone = item.zone();
        if (startsAt == null || zone == null) {
            return new VEvent(item.on(), item.on().plusDays(1), summary);
        }
        var start = item.on().atTime(startsAt).atZone(zone);
        return item.endsAt() == null
                ? new VEvent(start, summary)
                : new VEvent(start, item.on().atTime(item.endsAt()).atZone(zone), summary);
    }
}
