package vn.caunoi.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.base.Recorded;
import vn.caunoi.coverage.Coverage;
import vn.caunoi.coverage.MissionCoverage;
import vn.caunoi.coverage.MissionCoverage.Interest;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** Whom each mission abroad cannot speak for: provinces with ties or wishes in its countries and without a usable sheet. */
final class MissionSection extends Composite<Section> {

    MissionSection(Coverage coverage) {
        var names = Collator.getInstance(Texts.lang().locale());
        var explained = new Paragraph(getTranslation("coverage.missions.explained"));
        explained.addClassName("cn-muted");
        getContent().setId("missions");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("coverage.missions")), explained);
        if (coverage.missions().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("coverage.missions.none")));
            return;
        }
        getContent()
                .add(new Table<MissionCoverage>(getTranslation("coverage.missions"))
                        .titled(
                                getTranslation("coverage.mission"),
                                covered -> link(covered.mission()),
                                Comparator.comparing(
                                        covered -> covered.mission().name(Texts.lang()), names))
                        .titled(getTranslation("coverage.countries"), covered -> links(covered.countries()), null)
                        .titled(
                                getTranslation("coverage.interested"),
                                covered -> new Span(Format.current()
                                        .number(covered.interests().size())),
                                Comparator.comparing(
                                        covered -> -covered.interests().size()))
                        .titled(
                                getTranslation("coverage.without-sheet"),
                                covered -> without(covered.withoutSheet()),
                                Comparator.comparing(
                                        covered -> -covered.withoutSheet().size()))
                        .rows(coverage.missions()));
    }

    private static Component without(List<Interest> interests) {
        var all = new Div();
        all.addClassName("record-links");
        for (var interest : interests) {
            var one = new Span(link(interest.province()));
            if (!interest.ties()) {
                one.add(new Span(" " + one.getTranslation("coverage.wish-only")));
            }
            all.add(one);
        }
        return interests.isEmpty()
                ? new Span(all.getTranslation("coverage.sheets.none-missing"))
                : new Div(new Span(Format.current().number(interests.size()) + ": "), all);
    }

    private static Component links(Collection<? extends Recorded> records) {
        var all = new Div();
        all.addClassName("record-links");
        records.forEach(record -> all.add(new Span(link(record))));
        return all;
    }

    private static Anchor link(Recorded record) {
        return new Anchor(Links.to(record), record.label(Texts.lang()));
    }
}
