package vn.caunoi.ui.record;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;

/** Opens pages of records and reads what stands on them. */
@DatabaseTest
abstract class RecordPageTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    /** A few of the kind, the first and last entered among them. */
    final List<Long> ids(RecordKind kind) {
        return jdbc.sql("""
                        (select id from record where kind = :kind order by id limit 2)
                        union (select id from record where kind = :kind order by id desc limit 2)""").param("kind", kind.name()).query(Long.class).list();
    }

    final String address(String name) {
        var id = jdbc.sql("select id from record where name_vi = :name")
                .param("name", name)
                .query(Long.class)
                .single();
        return Links.to(directory.find(id).orElseThrow());
    }

    /** What the browser asks for once the page is shown. */
    final void relationships() {
        if (find(RelationshipView.class).exists()) {
            view().load();
        }
    }

    final RelationshipView view() {
        return find(RelationshipView.class).single();
    }

    final long linksInTable() {
        return descendants(view()).filter(NativeTableRow.class::isInstance).count() - 1;
    }

    final String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    final String section(String name) {
        return find(RecordSection.class).all().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section ->
                        words(section.getElement()).replaceAll("\\s+", " ").replace(" ,", ","))
                .orElse("");
    }

    /** The text with a space where one element ends and the next begins. */
    static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ", element.getChildren().map(RecordPagesTest::words).toList());
    }

    static List<String> texts(Component component) {
        return descendants(component)
                .filter(each -> each.getChildren().findAny().isEmpty())
                .map(each -> each.getElement().getText())
                .toList();
    }

    static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RecordPagesTest::descendants));
    }
}
