package vn.caunoi.ui.record;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.Missions;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A mission of Vietnam abroad: its seat, the countries it answers for, and who headed it. */
@Route(Links.MISSIONS + RecordView.KEY)
class MissionView extends RecordView<Mission> {
    private final Missions missions;
    private final Countries countries;

    MissionView(Missions missions, Countries countries, Sections sections) {
        super(sections);
        this.missions = missions;
        this.countries = countries;
    }

    @Override
    Optional<Mission> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(missions.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Mission mission) {
        var seat = mission.countryId();
        page.header().sort(Texts.of(mission.kind()));
        page.main(new RecordSection(
                        "facts",
                        new FactList()
                                .fact(
                                        "seat-country",
                                        seat == null
                                                ? null
                                                : countries.load(List.of(seat)).get(seat))
                                .fact("city", mission.city())
                                .facts(
                                        "accredited-to",
                                        missions.accreditedTo(List.of(mission.id()))
                                                .getOrDefault(mission.id(), List.of()))
                                .website("website", mission.website())
                                .note(mission)))
                .main(sections.statements(mission))
                .side(sections.posts(List.of(mission)))
                .side(sections.sources(mission))
                .wide(sections.relationships(mission));
    }
}
