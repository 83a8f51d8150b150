package vn.caunoi.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.coverage.Coverage;
import vn.caunoi.coverage.FactSheet;
import vn.caunoi.coverage.SheetRequirement;
import vn.caunoi.coverage.SheetState;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** The checklist of a usable fact sheet, how many provinces miss each line of it, and every province with what it misses. */
final class SheetSection extends Composite<Section> {
    private final Coverage coverage;

    /** Addresses lead to the provinces that lack a requirement, all of them where none is named. */
    SheetSection(
            Coverage coverage,
            @Nullable SheetRequirement lacking,
            Function<@Nullable SheetRequirement, String> addresses) {
        this.coverage = coverage;
        var heading = new H2(getTranslation("coverage.sheets"));
        var number = new Paragraph(getTranslation(
                "coverage.sheets.number",
                coverage.usableSheets(),
                coverage.sheets().size(),
                Format.current().date(coverage.asOf())));
        number.addClassName("coverage-number");
        var explained = new Paragraph(getTranslation("coverage.sheets.explained"));
        explained.addClassName("cn-muted");
        getContent().setId("sheets");
        getContent().addClassName("cn-card");
        getContent().add(heading, number, explained, checklist(addresses));
        if (lacking != null) {
            var only = new Paragraph(
                    new Span(getTranslation("coverage.sheets.only", Texts.of(lacking)) + " "),
                    new Anchor(addresses.apply(null), getTranslation("coverage.sheets.all")));
            only.addClassName("cn-note");
            getContent().add(only);
        }
        getContent().add(table(lacking));
    }

    private Component checklist(Function<@Nullable SheetRequirement, String> addresses) {
        var list = new OrderedList();
        list.addClassName("coverage-checklist");
        for (var requirement : SheetRequirement.values()) {
            var missing = coverage.sheets().stream()
                    .filter(sheet -> sheet.state(requirement) != SheetState.MET)
                    .count();
            var name = new Span(Texts.of(requirement));
            name.addClassName("coverage-requirement");
            var meaning = new Span(getTranslation("coverage.requirement." + requirement));
            meaning.addClassNames("cn-muted", "cn-small");
            Component count = missing == 0
                    ? new Span(getTranslation("coverage.sheets.none-missing"))
                    : new Anchor(
                            addresses.apply(requirement),
                            getTranslation(
                                    "coverage.sheets.missing",
                                    missing,
                                    coverage.sheets().size()));
            list.add(new ListItem(new Div(name), new Div(meaning), new Div(count)));
        }
        return list;
    }

    private Table<FactSheet> table(@Nullable SheetRequirement lacking) {
        var table = new Table<FactSheet>(getTranslation("coverage.sheets"))
                .column(
                        "province",
                        sheet -> new Anchor(
                                Links.to(sheet.province()), sheet.province().name(Texts.lang())),
                        Comparator.comparing(sheet -> sheet.province().code()));
        for (var requirement : SheetRequirement.values()) {
            table.titled(
                    Texts.of(requirement),
                    sheet -> badge(sheet.state(requirement)),
                    Comparator.comparing(sheet -> sheet.state(requirement)));
        }
        return table.titled(
                        getTranslation("coverage.usable"),
                        sheet -> new Anchor(
                                Links.sheet(sheet.province(), coverage.asOf()),
                                getTranslation("coverage.usable." + sheet.usable())),
                        Comparator.comparing(FactSheet::usable))
                .rows(coverage.sheets().stream()
                        .filter(sheet -> lacking == null || sheet.state(lacking) != SheetState.MET)
                        .toList());
    }

    private static Span badge(SheetState state) {
        return Badges.badge(
                state,
                switch (state) {
                    case MET -> "cn-active";
                    case OUTDATED -> "cn-sleeping";
                    case UNVERIFIED -> "cn-suggested";
                    case UNSOURCED, OF_PREDECESSOR -> "cn-unknown";
                    case MISSING -> "cn-never";
                });
    }
}
