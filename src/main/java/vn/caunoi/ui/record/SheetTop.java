package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** What a sheet begins with, on the page and in the file: whose it is, as of when, and whether it is complete. */
final class SheetTop {
    private SheetTop() {}

    static String title(ProvinceSheet sheet) {
        return I18NProvider.translate("sheet.title", sheet.province().label(Texts.lang()));
    }

    static Div heading(ProvinceSheet sheet) {
        var province = sheet.province();
        var subtitle = new Paragraph(String.join(
                " · ",
                Optional.ofNullable(province.fullName(Texts.lang())).orElse(province.name(Texts.lang())),
                Texts.of(province.region()),
                I18NProvider.translate("sheet.as-of", Format.current().date(sheet.asOf()))));
        subtitle.addClassName("cn-subtitle");
        return new Div(new H1(title(sheet)), subtitle);
    }

    /** Complete, or each requirement that is not met with how far it is. */
    static Component verdict(ProvinceSheet sheet) {
        var verdict = new Div();
        verdict.addClassNames("cn-note", "sheet-verdict");
        if (sheet.complete()) {
            verdict.add(new Paragraph(I18NProvider.translate("sheet.complete")));
            return verdict;
        }
        var missing = new UnorderedList();
        missing.addClassName("record-list");
        for (var finding : sheet.missing()) {
            var name = new Span(Texts.of(finding.requirement()) + ": ");
            name.addClassName("sheet-requirement");
            missing.add(new ListItem(
                    name,
                    new Span(Texts.of(finding.state()) + ". "),
                    new Span(I18NProvider.translate(
                            "sheet.needed", I18NProvider.translate("coverage.requirement." + finding.requirement())))));
        }
        verdict.add(new Paragraph(I18NProvider.translate("sheet.incomplete")), missing);
        return verdict;
    }
}
