package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.CentralityMeasure;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.province.Region;
import vn.caunoi.reference.Countries;
import vn.caunoi.search.Search;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Questions to begin with, each a link to its answer; made of records that the register has. */
@SpringComponent
class Examples {
    private final Search search;
    private final Countries countries;

    Examples(Search search, Countries countries) {
        this.search = search;
        this.countries = countries;
    }

    Component list() {
        var list = new UnorderedList();
        list.addClassName("network-examples");
        links().forEach(link -> list.add(new ListItem(link)));
        var head = new H2(I18NProvider.translate("network.examples"));
        var how = new Paragraph(I18NProvider.translate("network.how"));
        how.addClassName("cn-muted");
        return new Div(head, list, how);
    }

    private List<Anchor> links() {
        var links = new ArrayList<Anchor>();
        var province = named("Vĩnh Long", RecordKind.PROVINCE);
        named("Fukuoka", RecordKind.PARTNER)
                .ifPresent(partner -> province.ifPresent(ours -> links.add(link(
                        asking(new Inquiry.Connection(ours.id(), partner.id(), Inquiry.Connection.USUAL)),
                        I18NProvider.translate("network.asked.CONNECTION", name(ours), name(partner))))));
        var one = named("Đà Nẵng", RecordKind.PROVINCE);
        named("Hải Phòng", RecordKind.PROVINCE)
                .ifPresent(other -> one.ifPresent(first -> links.add(link(
                        asking(new Inquiry.Common(List.of(first.id(), other.id()))),
                        I18NProvider.translate("network.asked.COMMON", name(first) + ", " + name(other))))));
        countries.find("JP").ifPresent(japan -> {
            links.add(link(
                    asking(new Inquiry.Untied(Region.MEKONG_RIVER_DELTA, japan.code())),
                    I18NProvider.translate("network.asked.UNTIED", Texts.of(Region.MEKONG_RIVER_DELTA), name(japan))));
            var ties = Conditions.changed(NetworkFilter.ALL, all -> {
                all.regions = Set.of(Region.MEKONG_RIVER_DELTA);
                all.countries = List.of(japan.code());
            });
            links.add(link(
                    Exploration.NOTHING_ASKED.with(ties),
                    I18NProvider.translate("network.example.ties", Texts.of(Region.MEKONG_RIVER_DELTA), name(japan))));
        });
        province.ifPresent(ours -> links.add(link(
                asking(new Inquiry.Missing(ours.id(), false)),
                I18NProvider.translate("network.asked.MISSING", name(ours)))));
        links.add(link(
                asking(new Inquiry.Central(CentralityMeasure.DEGREE)),
                I18NProvider.translate("network.example.central")));
        return links;
    }

    private Optional<Recorded> named(String name, RecordKind kind) {
        return search.named(name, List.of(kind), 1).stream().findFirst();
    }

    private static String name(Recorded record) {
        return record.label(Texts.lang());
    }

    private static Exploration asking(Inquiry question) {
        return Exploration.NOTHING_ASKED
                .with(Look.PLAIN.showing(Look.Panel.QUESTIONS))
                .asking(question);
    }

    private static Anchor link(Exploration exploration, String text) {
        return new Anchor(
                Links.NETWORK + "?" + ExplorerAddress.write(exploration).getQueryString(), text);
    }
}
