package vn.caunoi.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.Task;

/** The tasks of one stage, some at a time. */
final class StageSection extends Composite<Section> {
    private static final int SOME = 50;

    private final List<Task> tasks;
    private final Map<Long, Recorded> records;
    private final Table<Task> table;
    private int shown = SOME;

    StageSection(Stage stage, List<Task> tasks, Map<Long, Recorded> records) {
        this.tasks = tasks;
        this.records = records;
        var number = new Span(Format.current().number(tasks.size()));
        number.addClassName("record-count");
        var heading = new H2(stage.label(Texts.lang()));
        table = new Table<Task>(stage.label(Texts.lang()))
                .titled(getTranslation("worklist.what"), this::what, null)
                .titled(getTranslation("worklist.how"), StageSection::how, null)
                .titled(getTranslation("worklist.due"), StageSection::due, null)
                .titled(getTranslation("worklist.owner"), StageSection::owner, null);
        heading.add(number);
        heading.setId(id(stage) + "-title");
        getContent().setId(id(stage));
        getContent().addClassNames("cn-card", "record-section", "worklist-" + id(stage));
        getContent().getElement().setAttribute("aria-labelledby", id(stage) + "-title");
        getContent().add(heading, table);
        if (tasks.size() > SOME) {
            var more = new NativeButton(getTranslation("record.more"));
            more.addClassName("record-more");
            more.addClickListener(click -> {
                shown += SOME;
                more.setVisible(shown < tasks.size());
                fill();
            });
            getContent().add(more);
        }
        fill();
    }

    static String id(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void fill() {
        table.rows(tasks.subList(0, Math.min(shown, tasks.size())));
    }

    private Component what(Task task) {
        var record = Objects.requireNonNull(records.get(task.recordId()));
        var what = new Div(new Anchor(Links.to(record), record.label(Texts.lang())), Badges.kind(record.recordKind()));
        what.addClassName("worklist-what");
        return what;
    }

    private static Component how(Task task) {
        return new Span(task.text(Texts.lang()));
    }

    private static @Nullable Component due(Task task) {
        return task.dueOn() == null ? null : new Span(Format.current().date(task.dueOn()));
    }

    private static @Nullable Component owner(Task task) {
        return task.owner() == null ? null : new Span(task.owner());
    }
}
