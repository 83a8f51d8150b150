package vn.caunoi.ui.map;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Calendar;
import vn.caunoi.measure.TieGroup;
import vn.caunoi.measure.Ties;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.RelationKind;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Outlines;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.Caption;
import vn.caunoi.ui.component.WorldMap;

/** The world around Vietnam: all countries with partners, the partners of a province, or a country's in Vietnam. */
@SpringComponent
class WorldPicture {
    private static final String PROVINCE = "province-";

    private final Ties ties;
    private final Provinces provinces;
    private final Calendar calendar;

    WorldPicture(Ties ties, Provinces provinces, Calendar calendar) {
        this.ties = ties;
        this.provinces = provinces;
        this.calendar = calendar;
    }

    /** All countries in which provinces have partners. */
    Picture all(Asked asked, Consumer<Asked> go) {
        var day = day(asked);
        var found = ties.byCountry(day);
        var title = text("maps.world.title", Format.current().date(day));
        var map = map(title, "world-partners-" + day, asked, go);
        map.show(
                null,
                found.stream()
                        .map(each -> country(
                                each.country(),
                                (double) each.partners(),
                                text("maps.world.partners", each.partners(), each.provinces()),
                                asked))
                        .toList(),
                List.of());
        return new Picture(title)
                .remark(text("maps.world.hint"), "cn-muted")
                .both(map, text("maps.table"), WorldTables.countries(found, title, asked));
    }

    /** In which countries a province has partners. */
    Picture ofProvince(Province province, Asked asked, Consumer<Asked> go) {
        var day = day(asked);
        var found = ties.ofProvince(province, day);
        var title = text(
                "maps.world.province",
                province.label(Texts.lang()),
                Format.current().date(day));
        var places = new ArrayList<WorldMap.Place>();
        places.add(place(province, found, asked));
        found.stream()
                .filter(group -> group.country() != null)
                .collect(groupingBy(group -> requireNonNull(group.country()), LinkedHashMap::new, toList()))
                .forEach((country, groups) ->
                        places.add(country(country, (double) partners(groups), told(groups), asked)));
        var map = map(title, "world-province-" + province.code() + "-" + day, asked, go);
        map.show(PROVINCE + province.code(), places, arcs(found, true));
        return picture(title, found, map, WorldTables.ties(found, title, asked, true));
    }

    /** Which provinces have partners in a country. */
    Picture withCountry(Country country, Asked asked, Consumer<Asked> go) {
        var day = day(asked);
        var found = ties.withCountry(country, day);
        var title = text(
                "maps.world.country",
                country.name(Texts.lang()),
                Format.current().date(day));
        var places = new ArrayList<WorldMap.Place>();
        places.add(country(country, null, told(found), asked));
        found.stream()
                .collect(groupingBy(TieGroup::province, LinkedHashMap::new, toList()))
                .forEach((province, groups) -> places.add(place(province, groups, asked)));
        var map = map(title, "world-country-" + country.code() + "-" + day, asked, go);
        map.show(country.code(), places, arcs(found, false));
        return picture(title, found, map, WorldTables.ties(found, title, asked, false));
    }

    private static Picture picture(String title, List<TieGroup> found, WorldMap map, Component table) {
        var picture = new Picture(title);
        if (found.isEmpty()) {
            return picture.remark(text("maps.world.none"), "cn-note").alone(map);
        }
        picture.remark(text("maps.world.ties"), "cn-muted");
        if (found.stream().anyMatch(group -> group.inherited() > 0)) {
            picture.remark(text("maps.inherited.note"), "cn-note");
        }
        return picture.both(map, text("maps.table"), table, "map-over");
    }

    private WorldMap map(String title, String file, Asked asked, Consumer<Asked> go) {
        var map = new WorldMap();
        map.setMeasure(title);
        var names = new HashMap<String, String>();
        Arrays.stream(RelationKind.values()).forEach(kind -> names.put("kind." + kind, Texts.of(kind)));
        Arrays.stream(Activity.values()).forEach(activity -> names.put("activity." + activity, Texts.of(activity)));
        map.setNames(names);
        map.setCaption(new Caption(
                title, List.of(text("maps.register", Format.current().date(calendar.today()))), file));
        map.addOpenListener(id -> go.accept(
                id.startsWith(PROVINCE) ? asked.withProvince(id.substring(PROVINCE.length())) : asked.withCountry(id)));
        return map;
    }

    private WorldMap.Place place(Province province, List<TieGroup> groups, Asked asked) {
        return new WorldMap.Place(
                PROVINCE + province.code(),
                province.name(Texts.lang()),
                Outlines.of(List.of(province), provinces).getOrDefault(province.id(), List.of()),
                (double) partners(groups),
                told(groups),
                asked.withProvince(province.code()).address());
    }

    private static WorldMap.Place country(Country country, @Nullable Double value, String told, Asked asked) {
        return new WorldMap.Place(
                country.code(),
                country.name(Texts.lang()),
                List.of(),
                value,
                told,
                asked.withCountry(country.code()).address());
    }

    private static List<WorldMap.Tie> arcs(List<TieGroup> groups, boolean outward) {
        return groups.stream()
                .filter(group -> group.country() != null)
                .map(group -> {
                    var province = PROVINCE + group.province().code();
                    var country = requireNonNull(group.country()).code();
                    return new WorldMap.Tie(
                            outward ? province : country,
                            outward ? country : province,
                            group.kind().name(),
                            group.activity().name(),
                            group.partners());
                })
                .toList();
    }

    /** What a place has, kind by kind: "3 Kết nghĩa (Chưa rõ), 1 Tiếp xúc (Đang hoạt động)". */
    private static String told(List<TieGroup> groups) {
        var kinds = new TreeMap<String, Integer>();
        groups.forEach(group -> kinds.merge(
                text("maps.world.group", Texts.of(group.kind()), Texts.of(group.activity())),
                group.partners(),
                Integer::sum));
        return kinds.isEmpty()
                ? text("maps.world.nothing")
                : kinds.entrySet().stream()
                        .map(kind -> Format.current().number(kind.getValue()) + " " + kind.getKey())
                        .collect(joining("; "));
    }

    private static int partners(List<TieGroup> groups) {
        return groups.stream().mapToInt(TieGroup::partners).sum();
    }

    private LocalDate day(Asked asked) {
        return asked.day() == null ? calendar.today() : asked.day();
    }

    private static String text(String key, Object... parts) {
        return I18NProvider.translate(key, parts);
    }
}
