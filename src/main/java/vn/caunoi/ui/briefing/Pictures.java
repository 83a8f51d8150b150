package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPicture;
import vn.caunoi.document.Wording;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;
import vn.caunoi.ui.record.Table;

/** What of a briefing can be drawn; each picture has its name, its sources and the same as a table. */
final class Pictures extends Composite<Section> {
    private final Lang lang = Texts.lang();

    Pictures(Briefing briefing) {
        getContent().setId("section-pictures");
        getContent().addClassNames("cn-card", "record-section");
        getContent().add(new H2(getTranslation("briefing.pictures")));
        var pictures = briefing.pictures();
        pictures.forEach(picture -> getContent().add(figure(picture, briefing)));
        getContent().setVisible(!pictures.isEmpty());
    }

    private Figure figure(BriefingPicture picture, Briefing briefing) {
        var drawing = new Div();
        drawing.addClassName("briefing-drawing");
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", picture.alt().in(lang));
        // It is scrolled where there is no room for it, with keys too.
        drawing.getElement().setAttribute("tabindex", "0");
        drawing.getElement().setProperty("innerHTML", picture.svg().in(lang));
        var title = picture.title().in(lang);
        var caption = new Caption();
        caption.add(new Span(getTranslation(
                "briefing.picture.caption", title, Format.current().date(briefing.asOf()))));
        caption.add(
                new Span(" "), new SourcesButton(getTranslation("briefing.picture.sources"), title, picture::sources));
        var figure = new Figure();
        figure.addClassName("briefing-picture");
        figure.add(drawing, caption, new NativeDetails(getTranslation("briefing.picture.table"), table(picture)));
        return figure;
    }

    private Table<List<Wording>> table(BriefingPicture picture) {
        var table = new Table<List<Wording>>(picture.title().in(lang));
        for (int place = 0; place < picture.head().size(); place++) {
            var column = place;
            table.titled(
                    picture.head().get(column).in(lang),
                    row -> new Span(row.get(column).in(lang)),
                    null);
        }
        return table.rows(picture.rows());
    }

    @Tag("figure")
    private static final class Figure extends HtmlContainer {}

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}
}
