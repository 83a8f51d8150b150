package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;
import vn.caunoi.event.Event;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Relation;
import vn.caunoi.province.Succession;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Makes the moments of a timeline; what has no date is in no timeline. */
@Service
class Chronicle {
    private final Provinces provinces;
    private final Calendar calendar;

    Chronicle(Provinces provinces, Calendar calendar) {
        this.provinces = provinces;
        this.calendar = calendar;
    }

    /** The section with these moments; null when there are none. */
    @Nullable RecordSection section(Collection<Moment> moments) {
        return moments.isEmpty()
                ? null
                : new RecordSection("timeline", new Timeline(List.copyOf(moments), calendar.today()));
    }

    /** The same for records that only deal with provinces: a merger alone tells nothing of them. */
    @Nullable RecordSection sectionWithOwn(Collection<Moment> moments) {
        return section(moments.stream().allMatch(Moment::merger) ? List.of() : moments);
    }

    /** When relations began and ended; side names the other one as seen from the record of the page. */
    static List<Moment> relations(Collection<Relation> relations, Function<Relation, String> side) {
        var moments = new ArrayList<Moment>();
        for (var relation : relations) {
            var link = Links.relation(relation.id());
            add(
                    moments,
                    relation.since(),
                    RecordKind.PARTNER,
                    () -> line(Texts.of(relation.kind()), new Anchor(link, side.apply(relation))));
            add(
                    moments,
                    relation.until(),
                    RecordKind.PARTNER,
                    () -> line(
                            I18NProvider.translate("record.timeline.ended", Texts.of(relation.kind())),
                            new Anchor(link, side.apply(relation))));
        }
        return moments;
    }

    static List<Moment> agreements(Collection<Agreement> agreements) {
        return records(agreements, Agreement::signedOn, agreement -> I18NProvider.translate("record.timeline.signed"));
    }

    static List<Moment> events(Collection<Event> events) {
        return records(events, Event::startsOn, event -> Texts.of(event.kind()));
    }

    static List<Moment> conferences(Collection<Conference> conferences) {
        return records(
                conferences, Conference::startsOn, conference -> I18NProvider.translate("record-kind.CONFERENCE"));
    }

    /**
     * Posts on the day their holder took them or, where no source tells that, on the day a source names the holder.
     * Known are the people, when their names are wanted, or else the bodies.
     */
    static List<Moment> posts(Collection<PostHolding> posts, Map<Long, Recorded> known, boolean people) {
        var moments = new ArrayList<Moment>();
        for (var post : posts) {
            var other = Mentions.link(people ? post.personId() : post.bodyId(), known);
            var on = post.validFrom() == null ? post.attestedOn() : PartialDate.day(post.validFrom());
            if (on != null && other != null) {
                var moment = new Moment(on, RecordKind.PERSON, line(post.title(Texts.lang()), other));
                moments.add(
                        post.validFrom() == null
                                ? moment.of(I18NProvider.translate("record.timeline.attested"))
                                : moment);
            }
        }
        return moments;
    }

    static <R extends Recorded> List<Moment> records(
            Collection<R> records, Function<R, @Nullable PartialDate> when, Function<R, String> what) {
        var moments = new ArrayList<Moment>();
        for (var record : records) {
            add(
                    moments,
                    when.apply(record),
                    record.recordKind(),
                    () -> line(what.apply(record), Mentions.link(record)));
        }
        return moments;
    }

    /** What became of these provinces: mergers drawn across the thread, one for each day, and changes of kind. */
    List<Moment> successions(Collection<Long> of) {
        var byDay = new TreeMap<LocalDate, List<Succession>>();
        provinces.successions(of).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(step -> step.predecessor().code()))
                .forEach(step -> byDay.computeIfAbsent(step.on(), day -> new ArrayList<>())
                        .add(step));
        var moments = new ArrayList<Moment>();
        byDay.forEach((day, steps) -> {
            var changed = steps.stream().allMatch(step -> step.kind() == SuccessionKind.CHANGED_KIND);
            moments.add(
                    new Moment(PartialDate.day(day), RecordKind.PROVINCE, new SuccessionText(steps), !changed, null));
        });
        return moments;
    }

    static Component line(String what, Component which) {
        return new Div(new Span(what + ": "), which);
    }

    private static void add(List<Moment> moments, @Nullable PartialDate on, RecordKind kind, Supplier<Component> what) {
        if (on != null) {
            moments.add(new Moment(on, kind, what.get()));
        }
    }
}
