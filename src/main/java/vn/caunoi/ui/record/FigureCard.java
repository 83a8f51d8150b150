package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.Qualifier;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** One figure: how much, for when, for what, what the source leaves open, its own words, and the source on demand. */
final class FigureCard extends Composite<Div> {
    private final Figure figure;

    FigureCard(Figure figure, Component source) {
        this.figure = figure;
        var value = new Div(number());
        value.addClassName("record-value");
        getContent().addClassNames("cn-figure", "record-figure");
        getContent().add(value);
        line("cn-small", when());
        line("cn-small cn-muted", figure.scope(Texts.lang()));
        line("cn-small record-unstated", figure.unstated(Texts.lang()));
        if (figure.wording() != null && figure.value() != null) {
            line("cn-small cn-muted", getTranslation("record.figure.wording", figure.wording()));
        }
        line("cn-small cn-muted", figure.note(Texts.lang()));
        var foot = FactList.row(source);
        Badges.confidence(figure.confidence()).ifPresent(foot::addComponentAsFirst);
        getContent().add(foot);
    }

    /** "hơn <b>100</b> đề xuất", "<b>34/63</b> địa phương"; the source's words where it gives no number. */
    private Component[] number() {
        var parts = new ArrayList<Component>();
        var format = Format.current();
        if (figure.qualifier() != Qualifier.EXACT && figure.qualifier() != Qualifier.IN_WORDS) {
            parts.add(new Span(Texts.of(figure.qualifier())));
        }
        if (figure.value() == null) {
            if (figure.wording() != null) {
                parts.add(strong("“" + figure.wording() + "”"));
            }
            return parts.toArray(Component[]::new);
        }
        var value = format.number(figure.value());
        parts.add(strong(figure.ofTotal() == null ? value : value + "/" + format.number(figure.ofTotal())));
        var unit = figure.unitName(Texts.lang());
        if (unit != null) {
            parts.add(new Span(unit));
        }
        return parts.toArray(Component[]::new);
    }

    /** The period and the day it counts up to; a figure that tells neither says so. */
    private String when() {
        var parts = new ArrayList<String>();
        if (figure.period() != null) {
            parts.add(getTranslation("record.figure.period", Periods.of(figure.period())));
        }
        if (figure.periodWording() != null) {
            parts.add("“" + figure.periodWording() + "”");
        }
        if (figure.asOf() != null && !figure.asOf().toString().equals(figure.period())) {
            parts.add(getTranslation("record.figure.as-of", Format.current().date(figure.asOf())));
        }
        if (parts.isEmpty()) {
            parts.add(getTranslation("record.figure.undated"));
        }
        var line = String.join(" · ", parts);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private void line(String look, @Nullable String text) {
        if (text != null) {
            var line = new Div(new Span(text));
            line.addClassNames(look.split(" "));
            getContent().add(line);
        }
    }

    private static Component strong(String text) {
        var strong = new HtmlContainer("strong");
        strong.setText(text);
        return strong;
    }
}
