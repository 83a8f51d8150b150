package vn.caunoi.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.RecordKind;
import vn.caunoi.coverage.Gap;
import vn.caunoi.search.Overview;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Where data is missing or still to be verified: each gap leads to the records that have it. */
class Gaps extends Composite<Section> {
    private static final Map<RecordKind, String> UNVERIFIED = Map.of(
            RecordKind.PARTNER, Links.PARTNERS,
            RecordKind.RELATION, Links.RELATIONS,
            RecordKind.AGREEMENT, Links.AGREEMENTS);

    private final UnorderedList list = new UnorderedList();

    Gaps(List<Gap> gaps, Overview overview) {
        gaps.stream()
                .filter(gap -> gap.count() > 0)
                .forEach(gap -> add(gap.count(), Texts.of(gap.kind()), Links.gap(gap.kind())));
        overview.counts().stream()
                .filter(count -> count.suggested() > 0 && UNVERIFIED.containsKey(count.kind()))
                .forEach(count -> add(
                        count.suggested(),
                        getTranslation("home.unverified." + count.kind()),
                        UNVERIFIED.get(count.kind()) + "?confidence=SUGGESTED"));
        list.addClassName("home-gaps");
        var explanation = new Paragraph(getTranslation("home.gaps.explanation"));
        explanation.addClassName("cn-muted");
        getContent().addClassNames("cn-card", "cn-wide");
        getContent().add(new H2(getTranslation("home.gaps")), explanation, list);
    }

    private void add(int count, String text, String address) {
        var number = new Span(Format.current().number(count));
        number.addClassName("cn-number");
        list.add(new ListItem(number, new Anchor(address, text)));
    }
}
