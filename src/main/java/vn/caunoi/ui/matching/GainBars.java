package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchSide;

/** What both sides gain, as two bars of one scale; the numbers say it, the bars repeat it. */
final class GainBars extends Composite<Div> {
    /** What hundredths leave when shares are rounded is nothing to speak of. */
    static final double WORTH_TELLING = 0.1;

    /** @param longest what the longest bar of the page stands for */
    GainBars(Match match, double longest, int unknownShare) {
        getContent().addClassName("matching-gains");
        getContent()
                .add(
                        bar("matching.gain.ours", match.gainOurs(), longest, "matching-ours"),
                        bar("matching.gain.theirs", match.gainTheirs(), longest, "matching-theirs"));
        if (lacks(match, MatchSide.THEIRS)) {
            getContent().add(remark("matching.gain.theirs.unknown", String.valueOf(unknownShare)));
        } else if (lacks(match, MatchSide.OURS)) {
            getContent().add(remark("matching.gain.ours.unknown", String.valueOf(unknownShare)));
        }
        var unexplained = Below.unexplained(match, unknownShare);
        if (Math.abs(unexplained) >= WORTH_TELLING) {
            getContent().add(remark("matching.gain.unsourced", Points.signed(unexplained)));
        }
    }

    private static boolean lacks(Match match, MatchSide side) {
        return match.reasons().stream().noneMatch(reason -> reason.side() == side);
    }

    private Component bar(String label, double gain, double longest, String look) {
        var filled = new Div();
        filled.addClassNames("matching-bar-filled", look);
        filled.setWidth(Math.round(Math.clamp(gain / longest, 0, 1) * 100) + "%");
        var bar = new Div(filled);
        bar.addClassName("matching-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var points = new Span(Points.worded(gain));
        points.addClassName("matching-bar-points");
        var row = new Div(new Span(getTranslation(label)), bar, points);
        row.addClassName("matching-gain");
        return row;
    }

    private Component remark(String key, String number) {
        var remark = new Div(getTranslation(key, number));
        remark.addClassNames("cn-small", "cn-muted", "matching-gain-remark");
        return remark;
    }
}
