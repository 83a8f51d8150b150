package vn.caunoi.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Outlines;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.ProvinceMap;

/** The provinces of today by number of partners, as a map and, for those who cannot use it, as a list. */
class ProvincesAtAGlance extends Composite<Section> {
    private static final int ALL = 100;

    private final Provinces provinces;

    ProvincesAtAGlance(Provinces provinces, LocalDate today) {
        this.provinces = provinces;
        var shown = provinces.window(today, ProvinceFilter.ALL, ProvinceOrder.PARTNERS_DESC, 0, ALL);
        var beside = new Div(map(shown, today), list(shown));
        beside.addClassName("home-provinces");
        var more = new Anchor(Links.PROVINCES, getTranslation("home.provinces.more"));
        more.addClassName("cn-card-more");
        var network = new Anchor(Links.NETWORK, getTranslation("home.provinces.network"));
        network.addClassName("cn-card-more");
        getContent().addClassNames("cn-card", "cn-wide");
        getContent()
                .add(
                        new H2(getTranslation("home.provinces", shown.size())),
                        beside,
                        new Div(more, new Span(" · "), network));
    }

    private ProvinceMap map(List<Province> shown, LocalDate today) {
        var members = Outlines.of(shown, provinces);
        var map = new ProvinceMap();
        map.setMeasure(getTranslation("home.map.measure", Format.current().date(today)));
        map.setUnits(shown.stream()
                .map(province -> new ProvinceMap.Unit(
                        province.globalId().toString(),
                        province.code(),
                        province.name(Texts.lang()),
                        members.getOrDefault(province.id(), List.of()),
                        (double) province.partnerCount(),
                        getTranslation("home.map.partners", province.partnerCount()),
                        Links.to(province)))
                .toList());
        var addresses = new HashMap<String, String>();
        shown.forEach(province -> addresses.put(province.globalId().toString(), Links.to(province)));
        map.addOpenListener(id -> Links.open(addresses.getOrDefault(id, Links.PROVINCES)));
        return map;
    }

    private OrderedList list(List<Province> shown) {
        var list = new OrderedList();
        for (var province : shown) {
            var count = new Span(Format.current().number(province.partnerCount()));
            count.addClassName("cn-number");
            list.add(new ListItem(new Anchor(Links.to(province), province.name(Texts.lang())), count));
        }
        list.addClassName("home-province-list");
        list.getElement().setAttribute("aria-label", getTranslation("home.provinces.list"));
        return list;
    }
}
