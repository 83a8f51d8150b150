package vn.caunoi.ui.record;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadline.Holiday;
import vn.caunoi.deadline.Holidays;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Days off, or days worked instead. */
@Route(Links.HOLIDAYS + RecordView.KEY)
class HolidayView extends RecordView<Holiday> {
    private final Holidays holidays;

    HolidayView(Holidays holidays, Sections sections) {
        super(sections);
        this.holidays = holidays;
    }

    @Override
    Optional<Holiday> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(holidays.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Holiday holiday) {
        page.main(new RecordSection(
                        "facts",
                        new FactList()
                                .fact("kind", Texts.of(holiday.kind()))
                                .fact("date", DeadlineTexts.days(holiday))
                                .note(holiday),
                        DeadlineSections.calendar(holiday.startsOn().getYear())))
                .side(sections.sources(holiday));
    }
}
