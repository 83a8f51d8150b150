package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.caunoi.matching.Match;

/** What both sides gain, as two bars of one scale; the numbers say it, the bars repeat it. */
final class GainBars extends Composite<Div> {
    /** @param longest what the longest bar of the page stands for */
    GainBars(Match match, double longest, int unknownShare) {
        getContent().addClassName("matching-gains");
        getContent()
                .add(
                        bar("matching.gain.ours", match.gainOurs(), longest, "matching-ours"),
                        bar("matching.gain.theirs", match.gainTheirs(), longest, "matching-theirs"));
        suppose("matching.gain.theirs.supposed", match.supposedTheirs(), unknownShare);
        suppose("matching.gain.ours.supposed", match.supposedOurs(), unknownShare);
    }

    private void suppose(String key, double points, int unknownShare) {
        if (points > 0) {
            var remark = new Div(getTranslation(key, Points.of(points), String.valueOf(unknownShare)));
            remark.addClassNames("cn-small", "cn-muted", "matching-gain-remark");
            getContent().add(remark);
        }
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
}
