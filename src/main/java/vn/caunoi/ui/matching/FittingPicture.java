package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.base.Calendar;
import vn.caunoi.matching.Match;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Outlines;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.Caption;
import vn.caunoi.ui.component.ProvinceMap;
import vn.caunoi.ui.record.Table;
import vn.caunoi.ui.sheet.SheetArchive;
import vn.caunoi.ui.sheet.SheetsDownload;

/** The provinces that fit a partner as a list and on the map, which say the same. */
@SpringComponent
class FittingPicture {
    private static final int ALL = 100;

    /** A province and its place in the order. */
    private record Ranked(int place, Province province, Match match) {
        String name() {
            return province.name(Texts.lang());
        }
    }

    private final Provinces provinces;
    private final SheetArchive archive;
    private final Calendar calendar;

    FittingPicture(Provinces provinces, SheetArchive archive, Calendar calendar) {
        this.provinces = provinces;
        this.archive = archive;
        this.calendar = calendar;
    }

    List<Component> of(Partner partner, List<Match> found) {
        var ranked = ranked(found);
        var title = text("fitting.title", partner.label(Texts.lang()));
        var download = new SheetsDownload(
                archive, ranked.stream().map(Ranked::province).toList(), calendar.today());
        var list = new Div(table(ranked, title));
        list.addClassNames("cn-card", "fitting-list");
        var map = new Div(map(partner, ranked, title));
        map.addClassName("fitting-map");
        var both = new Div(list, map);
        both.addClassName("fitting-both");
        return List.of(download, both);
    }

    private List<Ranked> ranked(List<Match> found) {
        Map<Long, Province> known =
                provinces.load(found.stream().map(Match::provinceId).toList());
        var ranked = new ArrayList<Ranked>();
        for (var match : found) {
            var province = known.get(match.provinceId());
            if (province != null) {
                ranked.add(new Ranked(ranked.size() + 1, province, match));
            }
        }
        return ranked;
    }

    private static Table<Ranked> table(List<Ranked> ranked, String title) {
        var names = Collator.getInstance(Texts.lang().locale());
        return new Table<Ranked>(title)
                .titled(text("fitting.province"), FittingPicture::province, Comparator.comparing(Ranked::name, names))
                .titled(
                        text("fitting.score"),
                        each -> points(each.match().score()),
                        Comparator.comparingDouble(each -> each.match().score()))
                .titled(
                        text("fitting.gain.ours"),
                        each -> points(each.match().gainOurs()),
                        Comparator.comparingDouble(each -> each.match().gainOurs()))
                .titled(
                        text("fitting.gain.theirs"),
                        each -> points(each.match().gainTheirs()),
                        Comparator.comparingDouble(each -> each.match().gainTheirs()))
                .titled(text("fitting.why"), each -> ReasonLines.all(each.match()), null)
                .rows(ranked);
    }

    private static Component province(Ranked each) {
        var place = new Span(each.place() + ".");
        place.addClassName("fitting-place");
        var sheet = new Anchor(Links.sheet(each.province(), null), text("fitting.sheet"));
        sheet.addClassName("cn-small");
        sheet.getElement().setAttribute("aria-label", text("sheet.title", each.name()));
        var cell = new Div(new Div(place, new Anchor(Links.to(each.province()), each.name())), new Div(sheet));
        cell.addClassName("fitting-province");
        return cell;
    }

    private static Component points(double points) {
        var cell = new Span(Points.of(points));
        cell.addClassName("cn-nowrap");
        return cell;
    }

    private ProvinceMap map(Partner partner, List<Ranked> ranked, String title) {
        var all = provinces.window(calendar.today(), ProvinceFilter.ALL, ProvinceOrder.CODE, 0, ALL);
        var outlines = Outlines.of(all, provinces);
        var places =
                ranked.stream().collect(Collectors.toMap(each -> each.province().id(), Function.identity()));
        var addresses = new HashMap<String, String>();
        var units = new ArrayList<ProvinceMap.Unit>();
        for (var province : all) {
            var id = province.globalId().toString();
            var shown = places.get(province.id());
            addresses.put(id, Links.to(province));
            units.add(new ProvinceMap.Unit(
                    id,
                    province.code(),
                    province.name(Texts.lang()),
                    outlines.getOrDefault(province.id(), List.of()),
                    shown == null ? null : shown.match().score(),
                    shown == null
                            ? null
                            : text("fitting.value", Points.of(shown.match().score()), shown.place()),
                    Links.to(province)));
        }
        var map = new ProvinceMap();
        map.setMeasure(text("fitting.measure"));
        map.setUnits(units);
        map.setCaption(new Caption(
                title,
                List.of(
                        text("fitting.explained"),
                        text("maps.register", Format.current().date(calendar.today()))),
                "caunoi-" + partner.id() + "-" + calendar.today()));
        map.addOpenListener(id -> Links.open(addresses.getOrDefault(id, Links.PROVINCES)));
        return map;
    }

    private static String text(String key, Object... parts) {
        return I18NProvider.translate(key, parts);
    }
}
