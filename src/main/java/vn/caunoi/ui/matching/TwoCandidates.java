package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;
import vn.caunoi.ui.record.Table;

/** Two candidates side by side, rule by rule with the points: what sets them most apart comes first. */
final class TwoCandidates extends Composite<Section> {

    /** @param apart how many points more the first has; null where it is no number */
    private record Line(
            Component title,
            Cell first,
            Cell second,
            @Nullable Double apart) {}

    private record Cell(
            @Nullable Double points,
            @Nullable String text,
            @Nullable MatchReason reason) {

        static Cell of(Optional<MatchReason> reason) {
            return reason.map(one -> new Cell(one.points(), one.text(Texts.lang()), one))
                    .orElseGet(() -> new Cell(null, null, null));
        }

        Component shown() {
            var cell = new Div();
            if (points != null) {
                var number = new Span(reason == null ? Points.of(points) : Points.signed(points));
                number.addClassName("matching-points");
                cell.add(number, new Span(" "));
            }
            cell.add(new Span(text == null ? points == null ? "–" : "" : text));
            if (reason != null && !reason.sources().isEmpty()) {
                cell.add(new Span(" "), new SourcesButton(reason.text(Texts.lang()), reason::sources));
            }
            return cell;
        }
    }

    private final Match first;
    private final Match second;

    TwoCandidates(Match first, Match second, Shown shown, Asked asked) {
        this.first = first;
        this.second = second;
        var nameOfFirst = shown.name(first.partnerId());
        var nameOfSecond = shown.name(second.partnerId());
        var title = getTranslation("matching.compare.title", nameOfFirst, nameOfSecond);
        var end = new Anchor(asked.comparing(List.of()).address(), getTranslation("matching.compare.end"));
        getContent().setId("compare");
        getContent().addClassNames("cn-card", "record-section", "matching-compare");
        getContent()
                .add(
                        new H2(title),
                        new Paragraph(getTranslation("matching.compare.explained")),
                        new Table<Line>(title)
                                .titled(getTranslation("matching.compare.rule"), Line::title, null)
                                .titled(nameOfFirst, line -> line.first().shown(), null)
                                .titled(nameOfSecond, line -> line.second().shown(), null)
                                .titled(getTranslation("matching.compare.apart"), TwoCandidates::apart, null)
                                .rows(lines()),
                        end);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(number("matching.compare.score", first.score(), second.score()));
        lines.add(number("matching.gain.ours", first.gainOurs(), second.gainOurs()));
        lines.add(number("matching.gain.theirs", first.gainTheirs(), second.gainTheirs()));
        Arrays.stream(MatchRule.values())
                .map(this::line)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(TwoCandidates::distance).reversed())
                .forEach(lines::add);
        for (var side : List.of(MatchSide.OURS, MatchSide.THEIRS)) {
            var ofFirst = Below.supposed(first, side);
            var ofSecond = Below.supposed(second, side);
            if (Math.max(ofFirst, ofSecond) > 0) {
                lines.add(number("matching.compare.supposed." + side, ofFirst, ofSecond));
            }
        }
        lines.add(new Line(
                new Span(getTranslation("matching.missing")),
                new Cell(null, missing(first), null),
                new Cell(null, missing(second), null),
                null));
        return lines;
    }

    private static double distance(Line line) {
        return line.apart() == null ? 0 : Math.abs(line.apart());
    }

    private Line number(String title, double ofFirst, double ofSecond) {
        var strong = new Span(getTranslation(title));
        strong.addClassName("matching-total");
        return new Line(
                strong,
                new Cell(ofFirst, null, null),
                new Cell(ofSecond, null, null),
                Points.tenths(ofFirst) - Points.tenths(ofSecond));
    }

    private Optional<Line> line(MatchRule rule) {
        var ofFirst = reason(first, rule);
        var ofSecond = reason(second, rule);
        if (ofFirst.isEmpty() && ofSecond.isEmpty()) {
            return Optional.empty();
        }
        var name = new Div(new Span(Texts.of(rule)), side(rule));
        return Optional.of(new Line(
                name,
                Cell.of(ofFirst),
                Cell.of(ofSecond),
                ofFirst.map(MatchReason::points).orElse(0.0)
                        - ofSecond.map(MatchReason::points).orElse(0.0)));
    }

    private static Component side(MatchRule rule) {
        var side = new Div(Texts.of(rule.side()));
        side.addClassNames("cn-small", "cn-muted");
        return side;
    }

    private static Component apart(Line line) {
        var apart = new Span(line.apart() == null ? "" : Points.signed(line.apart()));
        apart.addClassName("matching-points");
        return apart;
    }

    private static Optional<MatchReason> reason(Match match, MatchRule rule) {
        return match.reasons().stream().filter(reason -> reason.rule() == rule).findFirst();
    }

    private static @Nullable String missing(Match match) {
        return match.missing().isEmpty()
                ? null
                : match.missing().stream()
                        .map(sentence -> sentence.text(Texts.lang()))
                        .collect(Collectors.joining(" "));
    }
}
