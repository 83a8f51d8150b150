package vn.caunoi.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.reminder.Reminder;
import vn.caunoi.reminder.ReminderOutcome;
import vn.caunoi.reminder.ReminderOutcome.EmailUnusable;
import vn.caunoi.reminder.ReminderOutcome.FeedMade;
import vn.caunoi.reminder.ReminderOutcome.ReminderForbidden;
import vn.caunoi.reminder.ReminderOutcome.ReminderSaved;
import vn.caunoi.reminder.Reminders;
import vn.caunoi.reminder.Rhythm;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** How one wants to be reminded: by mail how often, and by a calendar at a secret address. */
final class ReminderForm extends Composite<Section> {
    private final Reminders reminders;
    private final EmailField email = new EmailField(getTranslation("reminder.email"));
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<Lang> lang = new Select<>();
    private final Paragraph answer = new Paragraph();
    private final Paragraph feed = new Paragraph();
    private final TextField address = new TextField(getTranslation("reminder.feed.address"));
    private final Button end = new Button(getTranslation("reminder.feed.end"));

    ReminderForm(Reminders reminders, Reminder reminder) {
        this.reminders = reminders;
        rhythm.setLabel(getTranslation("reminder.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(Texts::of);
        lang.setLabel(getTranslation("reminder.lang"));
        lang.setItems(Lang.values());
        lang.setItemLabelGenerator(each -> getTranslation("reminder.language." + each));
        email.setValue(reminder.email() == null ? "" : reminder.email());
        rhythm.setValue(reminder.rhythm());
        lang.setValue(reminder.lang());
        answer.getElement().setAttribute("role", "status");
        address.setReadOnly(true);
        address.setWidthFull();
        var save = new Button(
                getTranslation("reminder.save"),
                click -> show(reminders.save(email.getValue(), rhythm.getValue(), lang.getValue())));
        var fields = new Div(email, rhythm, lang, save);
        fields.addClassNames("cn-row", "reminder-fields");
        var make = new Button(getTranslation("reminder.feed.make"), click -> show(reminders.makeFeed()));
        end.addClickListener(click -> show(reminders.endFeed()));
        var buttons = new Div(make, end);
        buttons.addClassName("cn-row");
        getContent()
                .add(
                        new H2(getTranslation("reminder.heading")),
                        new Paragraph(getTranslation("reminder.explanation")),
                        fields,
                        answer,
                        new H3(getTranslation("reminder.feed")),
                        new Paragraph(getTranslation("reminder.feed.explanation")),
                        feed,
                        address,
                        buttons);
        stand(reminder, null);
    }

    private void show(ReminderOutcome outcome) {
        email.setInvalid(false);
        switch (outcome) {
            case ReminderSaved saved -> {
                answer.setText(getTranslation("reminder.saved"));
                stand(saved.reminder(), null);
            }
            case FeedMade made -> {
                answer.setText("");
                stand(made.reminder(), made.path());
            }
            case EmailUnusable unusable -> {
                answer.setText("");
                email.setErrorMessage(unusable.message(Texts.lang()));
                email.setInvalid(true);
                email.focus();
            }
            case ReminderForbidden none -> answer.setText(none.message(Texts.lang()));
        }
    }

    private void stand(Reminder reminder, @Nullable String path) {
        var since = reminder.feedSince();
        feed.setVisible(since != null);
        end.setVisible(since != null);
        if (since != null) {
            feed.setText(getTranslation(
                    "reminder.feed.since",
                    Format.current().date(since.atZoneSameInstant(Format.ZONE).toLocalDate())));
        }
        address.setVisible(path != null);
        if (path != null) {
            getElement()
                    .executeJs("return new URL($0, document.baseURI).href", path)
                    .then(String.class, address::setValue);
        }
    }
}
