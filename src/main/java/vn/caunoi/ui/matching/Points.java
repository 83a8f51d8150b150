package vn.caunoi.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import vn.caunoi.ui.Format;

/** Points as people read them: 12,5 in Vietnamese; finer than a tenth tells nobody anything. */
final class Points {
    private Points() {}

    static String of(double points) {
        return Format.current().number(tenths(points));
    }

    /** With its sign, for what adds or takes away. */
    static String signed(double points) {
        var written = of(Math.abs(points));
        return written.equals("0") ? written : (points < 0 ? "−" : "+") + written;
    }

    /** "12,5 điểm". */
    static String worded(double points) {
        return I18NProvider.translate("matching.points", of(points));
    }

    static double tenths(double points) {
        var rounded = Math.round(points * 10) / 10.0;
        return rounded == 0 ? 0 : rounded;
    }
}
