package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.person.People;
import vn.caunoi.person.Person;
import vn.caunoi.person.PostHolding;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A person whom sources name in a public role: posts, events, and what sources quote. */
@Route(Links.PEOPLE + RecordView.KEY)
class PersonView extends RecordView<Person> {
    private final People people;
    private final Events events;
    private final Directory directory;
    private final Dealings dealings;
    private final Chronicle chronicle;

    PersonView(
            People people,
            Events events,
            Directory directory,
            Dealings dealings,
            Chronicle chronicle,
            Sections sections) {
        super(sections);
        this.people = people;
        this.events = events;
        this.directory = directory;
        this.dealings = dealings;
        this.chronicle = chronicle;
    }

    @Override
    Optional<Person> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(people.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Person person) {
        var of = List.of(person.id());
        var posts = people.posts(of).getOrDefault(person.id(), List.of());
        var bodies = directory.load(
                posts.stream().map(PostHolding::bodyId).distinct().toList());
        var attended = Slice.beginning(person.id(), this::events);
        page.main(posts(posts, bodies));
        if (!attended.isEmpty()) {
            page.main(dealings.events(Slice.of(person.id(), this::events)));
        }
        var moments = new ArrayList<>(Chronicle.events(attended));
        moments.addAll(Chronicle.posts(posts, bodies, false));
        page.main(sections.statements(person))
                .side(chronicle.sectionWithOwn(moments))
                .side(sections.sources(person))
                .wide(sections.relationships(person));
    }

    private Map<Long, Page<Event>> events(Collection<Long> of, PageRequest page, boolean counted) {
        return events.ofParties(of, false, page, counted);
    }

    private static RecordSection posts(List<PostHolding> posts, Map<Long, Recorded> bodies) {
        var section = new RecordSection("posts");
        return posts.isEmpty()
                ? section.empty()
                : section.add(new Table<PostHolding>(section.title())
                        .column("post", post -> new Span(post.title(Texts.lang())))
                        .column("body", post -> Mentions.link(post.bodyId(), bodies))
                        .column("term", Sections::term)
                        .rows(posts));
    }
}
