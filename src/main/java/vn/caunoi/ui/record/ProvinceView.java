package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Links;

/** A province as it was on one day, today when the address names none; what its predecessors held is told apart. */
@Route(Links.PROVINCES + RecordView.KEY)
class ProvinceView extends RecordView<Province> {
    /** Codes that fell out of use did so with the merger: they then still open the page of who bore them last. */
    private static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);

    private final Provinces provinces;
    private final Calendar calendar;
    private final ProvinceFacts facts;
    private final ProvinceDealings dealings;

    ProvinceView(
            Provinces provinces, Calendar calendar, ProvinceFacts facts, ProvinceDealings dealings, Sections sections) {
        super(sections);
        this.provinces = provinces;
        this.calendar = calendar;
        this.facts = facts;
        this.dealings = dealings;
    }

    @Override
    Optional<Province> find(String key, @Nullable LocalDate day) {
        try {
            return provinces.at(key, day == null ? calendar.today() : day).or(() -> provinces.at(key, LAST_DAY_OF_63));
        } catch (BadInput noSuchCode) {
            return Optional.empty();
        }
    }

    @Override
    void fill(RecordPage page, Province province) {
        var lineage = provinces.lineage(province.id());
        var predecessors =
                lineage.stream().filter(each -> each.id() != province.id()).toList();
        var merged = provinces.predecessors(List.of(province.id())).values().stream()
                .anyMatch(formedFrom -> formedFrom.size() > 1);
        facts.head(page, province, asked());
        page.header().action(Sections.timeline(province));
        page.header().action(new Anchor(Links.sheet(province, asked()), getTranslation("record.sheet")));
        page.header().action(new Anchor(Links.worldOf(province), getTranslation("record.on-map")));
        page.main(facts.section(province))
                .main(sections.figures(province))
                .main(dealings.needs(province))
                .main(dealings.projects(province))
                .main(sections.suggestedPartners(province))
                .main(dealings.relations(province))
                .main(dealings.agreements(province))
                .main(dealings.events(province))
                .main(dealings.delegations(province))
                .main(dealings.proposals(province))
                .main(dealings.commitments(province))
                .side(sections.posts(lineage))
                .side(dealings.timeline(province, lineage))
                .side(sections.sources(province))
                .wide(sections.predecessorFigures(predecessors, merged))
                .wide(sections.relationships(province))
                .wide(sections.statements(province))
                .wide(sections.predecessorStatements(predecessors, merged));
    }
}
