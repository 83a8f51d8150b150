package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.ui.Format;

/** Dated facts as a thread, newest first; a long one shows its newest part until the rest is asked for. */
final class Timeline extends Composite<Div> {
    private static final int AT_ONCE = 10;
    private final OrderedList thread = new OrderedList();
    private final LocalDate today;

    Timeline(List<Moment> moments, LocalDate today) {
        this.today = today;
        var newestFirst = moments.stream()
                .sorted(Comparator.comparing(Moment::on)
                        .thenComparing(Moment::merger)
                        .reversed())
                .toList();
        thread.addClassName("cn-timeline");
        getContent().add(thread);
        var cut = cut(newestFirst);
        newestFirst.subList(0, cut).forEach(this::append);
        if (cut < newestFirst.size()) {
            var rest = newestFirst.subList(cut, newestFirst.size());
            var more = new NativeButton(getTranslation("record.timeline.more", rest.size()));
            more.addClassName("record-more");
            more.addClickListener(click -> {
                rest.forEach(this::append);
                more.removeFromParent();
            });
            getContent().add(more);
        }
    }

    /** The merger is never among what is left out: without it the facts around it would be misread. */
    private static int cut(List<Moment> newestFirst) {
        var merger = 0;
        for (int each = 0; each < newestFirst.size(); each++) {
            if (newestFirst.get(each).merger()) {
                merger = each + 2;
            }
        }
        var cut = Math.max(AT_ONCE, merger);
        return newestFirst.size() <= cut + 3 ? newestFirst.size() : cut;
    }

    private void append(Moment moment) {
        var date = new Span(Format.current().date(moment.on()));
        date.addClassName("cn-time");
        var what = new Div((Component) moment.what());
        if (moment.of() != null) {
            var whose = new Div(new Span(moment.of()));
            whose.addClassNames("cn-small", "cn-muted");
            what.add(whose);
        }
        var item = new ListItem(date, what);
        item.getElement().setAttribute("data-kind", moment.kind().name());
        if (moment.merger()) {
            item.addClassName("cn-merger");
        } else if (moment.on().from().isAfter(today)) {
            item.addClassName("cn-future");
        }
        thread.add(item);
    }
}
