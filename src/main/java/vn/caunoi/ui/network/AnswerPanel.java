package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Region;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.network.Answer.Finding;
import vn.caunoi.ui.network.Answer.Phrase;

/** The question that was asked, and its answer in sentences; each can be drawn strong in the picture. */
final class AnswerPanel extends Composite<Section> {
    private final Explorer explorer;
    private final FilterNames names;

    AnswerPanel(Explorer explorer, FilterNames names) {
        this.explorer = explorer;
        this.names = names;
        getContent().addClassName("network-answer");
        getContent().getElement().setAttribute("aria-label", getTranslation("network.answer.title"));
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(Scene scene, Exploration exploration) {
        getContent().removeAll();
        var answer = scene.answer();
        getContent().setVisible(answer != null);
        if (answer == null) {
            return;
        }
        var title = new H2(asked(answer.inquiry(), scene.records()));
        getContent().add(title);
        if (answer.findings().isEmpty()) {
            getContent().add(nothing(answer.inquiry()));
        } else {
            var count = new Paragraph(getTranslation(
                    "network.found." + answer.inquiry().kind(),
                    answer.findings().size()));
            count.addClassNames("cn-muted", "cn-small");
            getContent().add(count, list(answer, scene, exploration.look().chosen()));
        }
        var end = new Button(
                getTranslation("network.answer.end"),
                click -> explorer.go(explorer.exploration().asking(null)));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getContent().add(end);
    }

    private Component list(Answer answer, Scene scene, int chosen) {
        var list = new OrderedList();
        list.addClassName("network-findings");
        for (int each = 1; each <= answer.findings().size(); each++) {
            list.add(item(answer.findings().get(each - 1), each, chosen, answer, scene));
        }
        return list;
    }

    private ListItem item(Finding finding, int number, int chosen, Answer answer, Scene scene) {
        var sentence = new Span();
        finding.sentence().forEach(phrase -> sentence.add(part(phrase, scene.records())));
        var strong = answer.strong(chosen).equals(List.of(finding));
        var show = new NativeButton(
                getTranslation("network.finding.show"),
                click -> explorer.look(look -> look.choosing(chosen == number ? 0 : number)));
        show.addClassName("network-show");
        show.getElement().setAttribute("aria-pressed", String.valueOf(strong));
        show.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("network.finding.show") + ": "
                                + finding.sentence().stream().map(Phrase::words).collect(Collectors.joining()));
        return new ListItem(sentence, new Span(" "), show);
    }

    private static Component part(Phrase phrase, Map<Long, Recorded> records) {
        var record = phrase.record() == null ? null : records.get(phrase.record());
        return record == null ? new Span(phrase.words()) : new Anchor(Links.to(record), phrase.words());
    }

    /** The question in a sentence with the names that it was asked of. */
    private String asked(Inquiry inquiry, Map<Long, Recorded> records) {
        var key = "network.asked." + inquiry.kind();
        return switch (inquiry) {
            case Inquiry.Connection asked ->
                getTranslation(key, name(asked.from(), records), name(asked.to(), records));
            case Inquiry.Common asked -> getTranslation(key, names(asked.of(), records));
            case Inquiry.Untied asked -> getTranslation(key, Texts.of(asked.region()), names.country(asked.country()));
            case Inquiry.Missing asked -> getTranslation(key, name(asked.province(), records));
            case Inquiry.Bridges asked ->
                getTranslation(key, group(asked.one(), records), group(asked.other(), records));
            case Inquiry.Communities _ -> getTranslation(key);
            case Inquiry.Central asked -> getTranslation(key, Texts.of(asked.measure()));
        };
    }

    private String names(List<Long> numbers, Map<Long, Recorded> records) {
        return numbers.stream().map(number -> name(number, records)).collect(Collectors.joining(", "));
    }

    private String group(List<String> keys, Map<Long, Recorded> records) {
        return keys.stream()
                .map(key -> {
                    var number = Inquiry.number(key);
                    return number == null ? Texts.of(Region.valueOf(key)) : name(number, records);
                })
                .collect(Collectors.joining(", "));
    }

    private String name(long number, Map<Long, Recorded> records) {
        var record = records.get(number);
        return record == null ? getTranslation("network.unknown-record") : record.label(Texts.lang());
    }

    /** Says that there is nothing, and what to try next. */
    private Component nothing(Inquiry inquiry) {
        var empty = new Div(new Paragraph(
                inquiry instanceof Inquiry.Connection asked
                        ? getTranslation("network.nothing.CONNECTION", asked.steps())
                        : getTranslation("network.nothing." + inquiry.kind())));
        empty.addClassName("cn-empty");
        if (inquiry instanceof Inquiry.Connection asked && asked.steps() < Inquiry.Connection.LONGEST) {
            empty.add(new Button(
                    getTranslation("network.try-longer", Inquiry.Connection.LONGEST),
                    click -> explorer.go(explorer.exploration()
                            .asking(new Inquiry.Connection(asked.from(), asked.to(), Inquiry.Connection.LONGEST)))));
        }
        return empty;
    }
}
