package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Activity;
import vn.caunoi.base.ActivityMonths;
import vn.caunoi.province.Relation;
import vn.caunoi.ui.Badges;

/** Whether a relation or agreement is alive, with the last sign it is judged by. */
@SpringComponent
class Activities {
    private final ActivityMonths months;

    Activities(ActivityMonths months) {
        this.months = months;
    }

    static Component badge(Relation relation) {
        return relation.until() != null
                ? new Span(I18NProvider.translate("record.ended"))
                : badge(relation.activity(), relation.lastActivityOn());
    }

    static Component badge(Agreement agreement) {
        return badge(agreement.activity(), agreement.lastActivityOn());
    }

    Component explained(Relation relation) {
        return explained("relation", relation.activity(), relation.lastActivityOn());
    }

    Component explained(Agreement agreement) {
        return explained("agreement", agreement.activity(), agreement.lastActivityOn());
    }

    /** A sign may be known to the year only, so no more is shown of any. */
    private static String year(LocalDate last) {
        return String.valueOf(last.getYear());
    }

    private static Component badge(Activity activity, @Nullable LocalDate last) {
        var badge = Badges.activity(activity);
        if (last == null) {
            return badge;
        }
        var sign = new Span(I18NProvider.translate("record.last-sign", year(last)));
        sign.addClassNames("cn-small", "cn-muted", "cn-nowrap");
        return FactList.row(badge, sign);
    }

    /** The state in a sentence: "Đang hoạt động: dấu hiệu gần nhất ngày 12/05/2025 …". */
    private Component explained(String what, Activity activity, @Nullable LocalDate last) {
        var key = "record.activity." + what + "." + activity.name();
        var sentence = new Span(I18NProvider.translate(
                key, last == null ? "" : year(last), months.activeMonths(), months.sleepingMonths()));
        return new Div(Badges.activity(activity), new Span(" "), sentence);
    }
}
