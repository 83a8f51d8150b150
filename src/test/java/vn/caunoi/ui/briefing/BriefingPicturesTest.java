package vn.caunoi.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;

/** What is drawn on the page of a briefing is there for those who do not see it too. */
@DatabaseTest
class BriefingPicturesTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @ParameterizedTest
    @EnumSource
    void eachPictureHasANameInWordsItsSourcesAndTheSameAsATable(Lang lang) {
        UI.getCurrent().setLocale(lang.locale());
        Links.open(Links.briefing(partner()) + "&size=PACK");

        var section = section();
        assertThat(section.isVisible()).isTrue();
        assertThat(all(section.getElement()).filter(each -> "img".equals(each.getAttribute("role"))))
                .isNotEmpty()
                .allSatisfy(picture -> {
                    assertThat(picture.getAttribute("aria-label"))
                            .startsWith(lang.name("Sơ đồ: bên trái", "Diagram: "));
                    assertThat(picture.getProperty("innerHTML"))
                            .startsWith("<svg ")
                            .doesNotContain("<script");
                });
        assertThat(find(NativeDetails.class).all().stream()
                        .filter(each -> all(each.getElement())
                                .anyMatch(child -> child.getTag().equals("table"))))
                .isNotEmpty();
        assertThat(section.getElement().getTextRecursively())
                .contains(lang.name("Vẽ từ những gì tài liệu này nêu", "Drawn from what this document says"));
    }

    @ParameterizedTest
    @EnumSource
    void aChecklistHasNone(Lang lang) {
        UI.getCurrent().setLocale(lang.locale());
        Links.open(Links.briefing(partner()));

        assertThat(find(Section.class).all())
                .noneMatch(each -> each.isVisible() && each.getId().equals(Optional.of("section-pictures")));
    }

    private Section section() {
        return find(Section.class).all().stream()
                .filter(each -> each.getId().equals(Optional.of("section-pictures")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element of) {
        return Stream.concat(
                Stream.of(of),
                of.getChildren().filter(each -> !each.isTextNode()).flatMap(BriefingPicturesTest::all));
    }

    private Recorded partner() {
        return directory.find(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single()).orElseThrow();
    }
}
