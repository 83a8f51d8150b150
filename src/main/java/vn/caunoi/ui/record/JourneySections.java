package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.DelegationCost;
import vn.caunoi.delegation.DelegationMember;
import vn.caunoi.delegation.DelegationTask;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.delegation.MemberSide;
import vn.caunoi.delegation.Preparations;
import vn.caunoi.delegation.ProgrammeCalendar;
import vn.caunoi.delegation.ProgrammeItem;
import vn.caunoi.delegation.ReadinessCheck;
import vn.caunoi.delegation.ReadinessState;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The parts of a delegation's page: readiness, programme, members, tasks and costs. */
@SpringComponent
class JourneySections {
    private final Delegations delegations;
    private final Preparations preparations;
    private final ProgrammeCalendar calendars;
    private final Directory directory;
    private final Calendar calendar;

    JourneySections(
            Delegations delegations,
            Preparations preparations,
            ProgrammeCalendar calendars,
            Directory directory,
            Calendar calendar) {
        this.delegations = delegations;
        this.preparations = preparations;
        this.calendars = calendars;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What is open first, then what nobody can tell, then what is settled. */
    RecordSection readiness(Delegation delegation) {
        var checks = preparations.readiness(List.of(delegation)).getOrDefault(delegation.id(), List.of());
        var list = new UnorderedList();
        list.addClassName("delegation-readiness");
        checks.stream().map(JourneySections::check).forEach(list::add);
        var met = checks.stream()
                .filter(check -> check.state() == ReadinessState.MET)
                .count();
        return new RecordSection("readiness")
                .explained(I18NProvider.translate("delegation.readiness", met, checks.size()))
                .add(list);
    }

    private static ListItem check(ReadinessCheck check) {
        var look =
                switch (check.state()) {
                    case OPEN -> "cn-sleeping";
                    case UNKNOWN -> "cn-unknown";
                    case MET -> "cn-active";
                };
        var what = new Div(new Span(Texts.of(check.kind())), Badges.badge(check.state(), look));
        what.addClassNames("cn-row", "delegation-check");
        var sentence = new Div(new Span(check.text(Texts.lang())));
        sentence.addClassNames("cn-small", "cn-muted");
        return new ListItem(what, sentence);
    }

    RecordSection programme(Delegation delegation) {
        var section = new RecordSection("programme");
        var items = of(delegations.programme(List.of(delegation.id())), delegation);
        if (items.isEmpty()) {
            return section.empty();
        }
        var known = known(items.stream().flatMap(item -> Stream.of(item.counterpartId(), item.countryId())));
        return section.count(items.size())
                .add(new Table<ProgrammeItem>(section.title())
                        .column("date", item -> new Span(day(item.on())))
                        .column("time", JourneySections::time)
                        .column("what-kind", item -> new Span(Texts.of(item.kind())))
                        .column("counterpart", item -> Mentions.link(item.counterpartId(), known))
                        .column("place", item -> place(item, known))
                        .column("objective", item -> lines(item.objective(Texts.lang())))
                        .column("interpreter", JourneySections::interpreter)
                        .rows(items))
                .add(files(delegation));
    }

    private static String day(LocalDate day) {
        return day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Format.current().locale()) + " "
                + Format.current().date(day);
    }

    /** In the time of the place, with how that differs from world time. */
    private static Component time(ProgrammeItem item) {
        var startsAt = item.startsAt();
        var zone = item.zone();
        if (startsAt == null || zone == null) {
            var open = new Span(I18NProvider.translate("delegation.no-time"));
            open.addClassName("cn-muted");
            return open;
        }
        var time = new Span(item.endsAt() == null ? startsAt.toString() : startsAt + "–" + item.endsAt());
        time.addClassName("delegation-time");
        var offset = zone.getRules().getOffset(item.on().atTime(startsAt));
        var where = new Span(
                zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ') + ", GMT"
                        + (offset.getTotalSeconds() == 0
                                ? ""
                                : offset.getId().replaceFirst(":00$", "").replaceFirst("([+-])0", "$1")));
        where.addClassNames("cn-small", "cn-muted");
        return new Div(new Div(time), where);
    }

    private static @Nullable Component place(ProgrammeItem item, Map<Long, Recorded> known) {
        var country = Mentions.link(item.countryId(), known);
        if (item.place() == null || country == null) {
            return item.place() == null ? country : new Span(item.place());
        }
        return new Div(new Span(item.place() + ", "), country);
    }

    private static @Nullable Component interpreter(ProgrammeItem item) {
        return item.interpreter() == null ? null : new Span(Texts.of(item.interpreter()));
    }

    /** Long texts keep their lines. */
    private static @Nullable Component lines(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words = new Span(text);
        words.addClassName("delegation-words");
        return words;
    }

    /** The programme for a calendar: all of it, and for each who is on it what concerns them. */
    private Component files(Delegation delegation) {
        var links = new Div(new Span(I18NProvider.translate("delegation.calendar")));
        links.addClassNames("cn-row", "delegation-files");
        links.add(file(delegation, null, I18NProvider.translate("delegation.calendar.all")));
        calendars
                .whoHasTheirOwn(delegation)
                .forEach(whom -> links.add(file(delegation, whom.id(), whom.label(Texts.lang()))));
        return links;
    }

    private Anchor file(Delegation delegation, @Nullable Long whom, String text) {
        var lang = Texts.lang();
        var name = "%s-%d%s.ics"
                .formatted(I18NProvider.translate("delegation.file"), delegation.id(), whom == null ? "" : "-" + whom);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = calendars.write(delegation, whom, lang).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), name, "text/calendar;charset=utf-8", content.length);
                }),
                text);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Both sides, each under its own heading. */
    RecordSection members(Delegation delegation) {
        var section = new RecordSection("delegation-members");
        var members = of(delegations.members(List.of(delegation.id())), delegation);
        if (members.isEmpty()) {
            return section.empty();
        }
        section.count(members.size());
        var people = known(members.stream().map(DelegationMember::personId));
        for (var side : MemberSide.values()) {
            var theirs =
                    members.stream().filter(member -> member.side() == side).toList();
            if (!theirs.isEmpty()) {
                section.add(
                        new H3(Texts.of(side)),
                        new Table<DelegationMember>(section.title() + ": " + Texts.of(side))
                                .column("role", member -> new Span(Texts.of(member.role())))
                                .column("name", member -> name(member, people))
                                .column("post", member -> words(member.post(Texts.lang())))
                                .rows(theirs));
            }
        }
        return section;
    }

    private static @Nullable Component name(DelegationMember member, Map<Long, Recorded> people) {
        var person = Mentions.link(member.personId(), people);
        return person == null ? words(member.name()) : person;
    }

    RecordSection tasks(Delegation delegation) {
        var section = new RecordSection("tasks");
        var tasks = of(delegations.tasks(List.of(delegation.id())), delegation);
        if (tasks.isEmpty()) {
            return section.empty();
        }
        var known = known(tasks.stream().map(DelegationTask::bodyId));
        return section.count(tasks.size())
                .add(new Table<DelegationTask>(section.title())
                        .column("what-kind", task -> new Span(Texts.of(task.kind())))
                        .column("task", task -> lines(task.text(Texts.lang())))
                        .column("by-whom", task -> byWhom(task, known))
                        .column("due", this::due)
                        .column("done", task -> words(Format.current().date(task.doneOn())))
                        .rows(tasks));
    }

    private static @Nullable Component byWhom(DelegationTask task, Map<Long, Recorded> known) {
        var body = Mentions.link(task.bodyId(), known);
        if (task.who() == null || body == null) {
            return task.who() == null ? body : new Span(task.who());
        }
        return new Div(body, new Span(" · " + task.who()));
    }

    private @Nullable Component due(DelegationTask task) {
        if (task.dueOn() == null) {
            return null;
        }
        var day = new Span(Format.current().date(task.dueOn()));
        return task.doneOn() == null && task.dueOn().isBefore(calendar.today())
                ? FactList.row(day, Badges.overdue())
                : day;
    }

    @Nullable RecordSection costs(Delegation delegation) {
        var costs = of(delegations.costs(List.of(delegation.id())), delegation);
        if (costs.isEmpty()) {
            return null;
        }
        var section = new RecordSection("costs");
        return section.add(new Table<DelegationCost>(section.title())
                .column("cost", cost -> new Span(cost.text(Texts.lang())))
                .column("amount", JourneySections::amount)
                .column("payer", cost -> words(cost.payer()))
                .rows(costs));
    }

    private static @Nullable Component amount(DelegationCost cost) {
        return cost.amount() == null
                ? null
                : new Span(Format.current().number(cost.amount()) + " " + cost.unitName(Texts.lang()));
    }

    private static @Nullable Component words(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Span(text);
    }

    private static <T> List<T> of(Map<Long, List<T>> found, Delegation delegation) {
        return found.getOrDefault(delegation.id(), List.of());
    }

    private Map<Long, Recorded> known(Stream<@Nullable Long> ids) {
        return directory.load(ids.filter(Objects::nonNull).distinct().toList());
    }
}
