package vn.caunoi.ui.form;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Writing;

/** Fills in forms as a person does, by the names of the fields. */
@DatabaseTest
abstract class FormTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    Writing writing;

    final void type(String field, String text) {
        test(text(field)).setValue(text);
    }

    final TextField text(String field) {
        return find(TextField.class).withCaption(field).single();
    }

    final void choose(String field, String value) {
        test(find(ComboBox.class).withCaption(field).single()).selectItem(value);
    }

    final void name(String field, String typed, String label) {
        var box = find(ComboBox.class).withCaption(field).single();
        test(box).setFilter(typed);
        test(box).selectItem(label);
    }

    final void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    final String page() {
        return words(find(Main.class).single().getElement());
    }

    static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(FormTest::words).collect(Collectors.joining(" "));
    }

    final Recorded record(RecordKind kind, String name) {
        return directory
                .find((long) jdbc.sql("select id from record where kind = :kind and name_vi = :name")
                        .param("kind", kind.name())
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    final Recorded any(RecordKind kind) {
        var entered = new Entered(jdbc);
        switch (kind) {
            case PROJECT -> {
                return directory.find(entered.project("48").id()).orElseThrow();
            }
            case PROPOSAL -> {
                return directory.find(entered.proposal("48").id()).orElseThrow();
            }
            case COMMITMENT -> {
                return directory.find(entered.commitment("48").id()).orElseThrow();
            }
            case DELEGATION -> {
                return directory.find(entered.delegation("48").id()).orElseThrow();
            }
            default -> {}
        }
        return directory
                .find((long) jdbc.sql("select min(id) from record where kind = :kind and merged_into is null")
                        .param("kind", kind.name())
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    final Recorded province(String code) {
        return directory
                .find((long) jdbc.sql("select id from province where code = :code and valid_to is null")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    final Writing.Draft draft(GlobalId id) {
        return writing.read(id).orElseThrow();
    }
}
