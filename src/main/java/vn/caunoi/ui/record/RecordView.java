package vn.caunoi.ui.record;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** The page of one record, named by the last part of its address; an address that names none leads to search. */
abstract class RecordView<R extends Recorded> extends Composite<Div> implements Titled, BeforeEnterObserver {
    /** The end of every route: what the record is called in addresses, a number or a code. */
    static final String KEY = "/:key";

    final Sections sections;
    private String heading = "";
    private @Nullable LocalDate asked;

    RecordView(Sections sections) {
        this.sections = sections;
    }

    /** The record that the address names; the day is that of the address, where it has one. */
    abstract Optional<R> find(String key, @Nullable LocalDate day);

    /** Puts on the page what there is to show. */
    abstract void fill(RecordPage page, R record);

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        var day = event.getLocation().getQueryParameters().getSingleParameter(Links.AS_OF);
        asked = day.map(RecordView::day).orElse(null);
        getContent().removeAll();
        find(key, asked).ifPresentOrElse(record -> show(record, merged(event)), () -> follow(key, event));
    }

    /** The address of a record that was merged into another leads to that one. */
    private void follow(String key, BeforeEnterEvent event) {
        sections.survivor(number(key))
                .map(Links::to)
                .filter(address -> address.startsWith(event.getLocation().getFirstSegment() + "/"))
                .ifPresentOrElse(
                        address -> event.forwardTo(address, QueryParameters.of(Links.MERGED, key)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static long merged(BeforeEnterEvent event) {
        return number(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.MERGED)
                .orElse(""));
    }

    /** The day that the address asks for; null when it asks for none. */
    final @Nullable LocalDate asked() {
        return asked;
    }

    private void show(R record, long merged) {
        heading = record.label(Texts.lang());
        var page = new RecordPage(record);
        fill(page, record);
        sections.keepUp(page, record);
        if (merged > 0) {
            page.remark(sections.mergedNote(merged, record));
        }
        getContent().add(page);
    }

    /** The number that the address names, or none that any record bears. */
    static long number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Long.parseLong(key) : -1;
    }

    /** A day that cannot be read is no day: the page then shows today. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
