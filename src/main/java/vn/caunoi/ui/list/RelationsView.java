package vn.caunoi.ui.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Relation;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.RelationKind;
import vn.caunoi.province.RelationOrder;
import vn.caunoi.province.Relations;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Relations of provinces with partners: which are alive, which are asleep, which have no date. */
@Route(Links.RELATIONS)
@Menu(title = "menu.relations", order = 203, icon = "relation")
class RelationsView extends ListView<RelationsView.Row, RelationOrder> {

    record Row(Relation relation, Map<Long, Province> provinces) {}

    private final Relations relations;
    private final Provinces provinces;

    RelationsView(Relations relations, Provinces provinces, Options options, Upkeep upkeep) {
        super(RecordKind.RELATION, RelationOrder.SINCE_DESC, upkeep);
        this.relations = relations;
        this.provinces = provinces;
        conditions
                .choice("kind", RelationKind.class)
                .choice("country", options.countries())
                .choice("partnerKind", PartnerKind.class)
                .choice("activity", Activity.class)
                .more()
                .choice("purpose", Purpose.class)
                .choice("confidence", Confidence.class)
                .flag("hasDate")
                .flag("hasPurpose")
                .flag("hasSource")
                .flag("hasActivity");
        grid.column(Column.<Row>of("relation", 5, row -> Cells.record(row.relation()))
                        .sorted(RelationOrder.PARTNER, null))
                .column(Column.of(
                        "kind", 3, row -> Cells.text(Texts.of(row.relation().kind()))))
                .column(Column.of(
                        "province",
                        3,
                        row -> Cells.records(row.provinces().get(row.relation().provinceId()))))
                .column(Column.of(
                        "partner",
                        3,
                        row -> new Anchor(
                                Links.partner(row.relation().partnerId()),
                                row.relation().partnerName(Texts.lang()))))
                .column(Column.<Row>of(
                                "since", 2, row -> Cells.date(row.relation().since()))
                        .sorted(RelationOrder.SINCE, RelationOrder.SINCE_DESC))
                .column(Column.of(
                        "activity", 2, row -> Badges.activity(row.relation().activity())));
    }

    @Override
    Recorded subject(Row row) {
        return row.relation();
    }

    @Override
    int count(Wanted wanted) {
        return relations.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, RelationOrder order, int offset, int limit) {
        var found = relations.window(filter(wanted), order, offset, limit);
        var held = provinces.load(
                found.stream().map(Relation::provinceId).distinct().toList());
        return found.stream().map(relation -> new Row(relation, held)).toList();
    }

    private static RelationFilter filter(Wanted wanted) {
        return new RelationFilter(
                wanted.choice("kind", RelationKind.class),
                wanted.text("country"),
                wanted.choice("partnerKind", PartnerKind.class),
                wanted.choice("purpose", Purpose.class),
                wanted.choice("activity", Activity.class),
                wanted.choice("confidence", Confidence.class),
                wanted.flag("hasDate"),
                wanted.flag("hasPurpose"),
                wanted.flag("hasSource"),
                wanted.flag("hasActivity"));
    }
}
