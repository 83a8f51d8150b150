package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.MissionFilter;
import vn.caunoi.reference.MissionKind;
import vn.caunoi.reference.MissionOrder;
import vn.caunoi.reference.Missions;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Vietnam's missions abroad, and the country each has its seat in. */
@Route(Links.MISSIONS)
@Menu(title = "menu.missions", order = 208, icon = "mission")
class MissionsView extends ListView<MissionsView.Row, MissionOrder> {

    record Row(Mission mission, @Nullable Country country) {}

    private final Missions missions;
    private final Countries countries;

    MissionsView(Missions missions, Countries countries, Options options, Upkeep upkeep) {
        super(RecordKind.MISSION, MissionOrder.NAME, upkeep);
        this.missions = missions;
        this.countries = countries;
        conditions.text("text").choice("kind", MissionKind.class).choice("country", options.countries());
        grid.column(Column.<Row>of("name", 5, row -> Cells.record(row.mission()))
                        .sorted(MissionOrder.NAME, MissionOrder.NAME_DESC))
                .column(Column.of(
                        "kind", 3, row -> Cells.text(Texts.of(row.mission().kind()))))
                .column(Column.of("country", 3, row -> Cells.records(row.country())))
                .column(Column.of("city", 3, row -> Cells.text(row.mission().city())));
    }

    @Override
    Recorded subject(Row row) {
        return row.mission();
    }

    @Override
    int count(Wanted wanted) {
        return missions.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, MissionOrder order, int offset, int limit) {
        var found = missions.window(filter(wanted), order, offset, limit);
        Map<Long, Country> seats = countries.load(
                found.stream().map(Mission::countryId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(mission -> new Row(mission, seats.get(mission.countryId())))
                .toList();
    }

    private static MissionFilter filter(Wanted wanted) {
        return new MissionFilter(wanted.text("text"), wanted.choice("kind", MissionKind.class), wanted.text("country"));
    }
}
