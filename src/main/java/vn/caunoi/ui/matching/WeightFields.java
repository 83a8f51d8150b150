package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.matching.Weighing;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.WeighingOutcome.WeighingProblem;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** What each rule weighs, by side: fields for who may change it, numbers for everybody else. */
final class WeightFields extends Composite<Div> {

    /** The fields of one rule. */
    private record Line(IntegerField points, Checkbox used) {}

    private final Map<MatchRule, Line> lines = new EnumMap<>(MatchRule.class);
    private final Map<MatchRule, Span> now = new EnumMap<>(MatchRule.class);
    private final IntegerField share = new IntegerField(getTranslation("weights.share"));
    private Weighing weighing;

    /** @param changed is called whenever somebody changes a field */
    WeightFields(Weighing weighing, boolean editable, Runnable changed) {
        this.weighing = weighing;
        weighing.weights().forEach(weight -> {
            lines.put(weight.rule(), line(weight.rule(), editable, changed));
            now.put(weight.rule(), new Span());
        });
        share.setHelperText(getTranslation("weights.share.explained"));
        share.setSuffixComponent(new Span("%"));
        share.setReadOnly(!editable);
        share.addValueChangeListener(change -> {
            share.setInvalid(false);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        share.addClassName("weights-share");
        getContent().addClassName("cn-stack");
        Arrays.stream(MatchSide.values()).map(side -> side(side, editable)).forEach(getContent()::add);
        var unknown = new Section(new H2(getTranslation("weights.unknown")), share);
        unknown.addClassName("cn-card");
        getContent().add(unknown);
        fill(weighing);
    }

    private Line line(MatchRule rule, boolean editable, Runnable changed) {
        var points = new IntegerField();
        points.setAriaLabel(getTranslation("weights.points.of", Texts.of(rule)));
        points.addClassName("weights-points");
        var used = new Checkbox();
        used.setAriaLabel(getTranslation("weights.used.of", Texts.of(rule)));
        points.setReadOnly(!editable);
        used.setReadOnly(!editable);
        points.addValueChangeListener(change -> {
            points.setInvalid(false);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        used.addValueChangeListener(change -> {
            points.setEnabled(change.getValue());
            points.setInvalid(false);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return new Line(points, used);
    }

    private Section side(MatchSide side, boolean editable) {
        var title = new H2(Texts.of(side));
        var explained = new Paragraph(getTranslation("weights.explained." + side));
        explained.addClassName("cn-muted");
        var table = new Table<MatchWeight>(title.getText())
                .titled(getTranslation("weights.rule"), weight -> new Span(Texts.of(weight.rule())), null);
        if (editable) {
            table.titled(
                            getTranslation("weights.points"),
                            weight -> line(weight.rule()).points(),
                            null)
                    .titled(
                            getTranslation("weights.used"),
                            weight -> line(weight.rule()).used(),
                            null)
                    .titled(getTranslation("weights.now"), weight -> now.get(weight.rule()), null);
        } else {
            table.titled(getTranslation("weights.points"), weight -> now.get(weight.rule()), null);
        }
        table.titled(getTranslation("weights.usual"), weight -> number(weight.usual()), null)
                .rows(weighing.weights().stream()
                        .filter(weight -> weight.side() == side)
                        .toList());
        var section = new Section(title, explained, table);
        section.addClassName("cn-card");
        return section;
    }

    private Line line(MatchRule rule) {
        return Objects.requireNonNull(lines.get(rule));
    }

    private static Span number(int points) {
        return new Span(Format.current().number(points));
    }

    /** Shows these weights. */
    void fill(Weighing shown) {
        weighing = shown;
        shown.weights().forEach(weight -> {
            line(weight.rule()).points().setValue(weight.points());
            line(weight.rule()).used().setValue(weight.used());
            line(weight.rule()).points().setEnabled(weight.used());
            line(weight.rule()).points().setInvalid(false);
        });
        share.setValue(shown.unknownShare());
        share.setInvalid(false);
        tellNow();
    }

    /** Takes what somebody else has changed into the fields that nobody has touched here; the others stay. */
    void catchUp(Weighing current) {
        var before = new EnumMap<MatchRule, MatchWeight>(MatchRule.class);
        weighing.weights().forEach(weight -> before.put(weight.rule(), weight));
        for (var weight : current.weights()) {
            var line = line(weight.rule());
            var old = Objects.requireNonNull(before.get(weight.rule()));
            if (old.used() == line.used().getValue()
                    && Objects.equals(old.points(), line.points().getValue())) {
                line.points().setValue(weight.points());
                line.used().setValue(weight.used());
                line.points().setEnabled(weight.used());
            }
        }
        if (Objects.equals(share.getValue(), weighing.unknownShare())) {
            share.setValue(current.unknownShare());
        }
        weighing = current;
        tellNow();
    }

    private void tellNow() {
        weighing.weights()
                .forEach(weight -> Objects.requireNonNull(now.get(weight.rule()))
                        .setText(
                                weight.used()
                                        ? Format.current().number(weight.points())
                                        : getTranslation("weights.unused", weight.points())));
    }

    /** Puts the product's own values into the fields. */
    void usual() {
        weighing.weights().forEach(weight -> {
            line(weight.rule()).points().setValue(weight.usual());
            line(weight.rule()).used().setValue(true);
        });
    }

    /** Whether every field holds a number; those that do not say so. */
    boolean readable() {
        var unreadable = Stream.concat(
                        lines.values().stream()
                                .filter(line -> line.used().getValue())
                                .map(Line::points),
                        Stream.of(share))
                .filter(field -> field.getValue() == null)
                .toList();
        unreadable.forEach(field -> refuse(field, getTranslation("weights.no-number")));
        focusWrong();
        return unreadable.isEmpty();
    }

    /** What the fields say; a rule that is not used keeps the points it had. */
    List<MatchWeight> weights() {
        var found = new ArrayList<MatchWeight>();
        for (var weight : weighing.weights()) {
            var line = line(weight.rule());
            var points = line.points().getValue();
            found.add(
                    line.used().getValue()
                            ? new MatchWeight(weight.rule(), Objects.requireNonNull(points), true)
                            : new MatchWeight(weight.rule(), weight.points(), false));
        }
        return found;
    }

    int share() {
        return Objects.requireNonNull(share.getValue());
    }

    /** Whether the fields say anything else than what holds. */
    boolean changed() {
        return !weights().equals(weighing.weights()) || share() != weighing.unknownShare();
    }

    /** Shows a problem at the field that it is about; false where it is about none of them. */
    boolean show(WeighingProblem problem) {
        for (var rule : lines.keySet()) {
            if (rule.name().equals(problem.field())) {
                refuse(line(rule).points(), problem.message(Texts.lang()));
                return true;
            }
        }
        if (problem.field().equals("unknownShare")) {
            refuse(share, problem.message(Texts.lang()));
            return true;
        }
        return false;
    }

    /** Leads to the first field that is wrong. */
    void focusWrong() {
        Stream.concat(lines.values().stream().map(Line::points), Stream.of(share))
                .filter(IntegerField::isInvalid)
                .findFirst()
                .ifPresent(IntegerField::focus);
    }

    private static void refuse(IntegerField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
