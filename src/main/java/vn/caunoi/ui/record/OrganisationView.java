package vn.caunoi.ui.record;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.reference.Organisation;
import vn.caunoi.reference.Organisations;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A ministry, local body or collective subject: its figures, and what sources say of it and it says. */
@Route(Links.ORGANISATIONS + RecordView.KEY)
class OrganisationView extends RecordView<Organisation> {
    private final Organisations organisations;

    OrganisationView(Organisations organisations, Sections sections) {
        super(sections);
        this.organisations = organisations;
    }

    @Override
    Optional<Organisation> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(organisations.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Organisation organisation) {
        page.header().sort(Texts.of(organisation.kind()));
        var posts = sections.posts(List.of(organisation));
        page.main(sections.figures(organisation))
                .side(posts)
                .side(sections.sources(organisation))
                .wide(sections.statements(organisation));
        if (posts != null) {
            page.wide(sections.relationships(organisation));
        }
    }
}
