package vn.caunoi.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.measure.CountryPartners;
import vn.caunoi.measure.TieGroup;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** What the pictures of the world show, as tables. */
final class WorldTables {
    private WorldTables() {}

    /** The countries with partners; the number leads to the map of the country. */
    static Table<CountryPartners> countries(List<CountryPartners> found, String title, Asked asked) {
        var names = Collator.getInstance(Texts.lang().locale());
        return new Table<CountryPartners>(title)
                .column(
                        "country",
                        each -> new Anchor(
                                asked.withCountry(each.country().code()).address(),
                                each.country().name(Texts.lang())),
                        Comparator.comparing(each -> each.country().name(Texts.lang()), names))
                .column("partners", each -> number(each.partners()), Comparator.comparingInt(CountryPartners::partners))
                .column(
                        "provinces",
                        each -> number(each.provinces()),
                        Comparator.comparingInt(CountryPartners::provinces))
                .rows(found);
    }

    /** Each arc a row; partners that belong to no country, and so have no arc, stand here too. */
    static Table<TieGroup> ties(List<TieGroup> found, String title, Asked asked, boolean outward) {
        var names = Collator.getInstance(Texts.lang().locale());
        var table = new Table<TieGroup>(title);
        if (outward) {
            table.column(
                    "country", each -> country(each, asked), Comparator.comparing(WorldTables::countryName, names));
        } else {
            table.column(
                    "province",
                    each -> new Anchor(
                            asked.withProvince(each.province().code()).address(),
                            each.province().name(Texts.lang())),
                    Comparator.comparing(each -> each.province().name(Texts.lang()), names));
        }
        return table.column(
                        "relation-kind", each -> new Span(Texts.of(each.kind())), Comparator.comparing(TieGroup::kind))
                .column("activity", each -> Badges.activity(each.activity()), Comparator.comparing(TieGroup::activity))
                .column("partners", each -> number(each.partners()), Comparator.comparingInt(TieGroup::partners))
                .column("who", WorldTables::who)
                .column(
                        "inherited",
                        each -> each.inherited() == 0
                                ? null
                                : new Span(I18NProvider.translate("maps.part", each.inherited(), each.partners())),
                        Comparator.comparingInt(TieGroup::inherited))
                .rows(found);
    }

    private static Component country(TieGroup group, Asked asked) {
        var country = group.country();
        return country == null
                ? new Span(countryName(group))
                : new Anchor(asked.withCountry(country.code()).address(), country.name(Texts.lang()));
    }

    private static String countryName(TieGroup group) {
        var country = group.country();
        return country == null ? I18NProvider.translate("maps.world.stateless") : country.name(Texts.lang());
    }

    private static @Nullable Component who(TieGroup group) {
        var cell = new Div();
        group.first().forEach(partner -> cell.add(new Div(new Anchor(Links.to(partner), partner.name(Texts.lang())))));
        var more = group.partners() - group.first().size();
        if (more > 0) {
            cell.add(new Div(new Span(I18NProvider.translate("maps.world.more", more))));
        }
        return cell;
    }

    private static Component number(int number) {
        var cell = new Span(Format.current().number(number));
        cell.addClassName("cn-number");
        return cell;
    }
}
