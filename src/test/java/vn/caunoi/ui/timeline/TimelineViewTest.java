package vn.caunoi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.base.Lang;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.timeline.TimelineKind;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.component.TimeLine;

@DatabaseTest
class TimelineViewTest extends SpringBrowserlessTest {

    @Autowired
    private Provinces provinces;

    @Autowired
    private Countries countries;

    @ParameterizedTest
    @EnumSource
    void theTableTellsWhatThePictureShows(Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
        Links.open(Links.timeline(countries.find("JP").orElseThrow()));

        assertThat(find(H1.class).single().getText()).contains(lang == Lang.VI ? "Nhật Bản" : "Japan");
        assertThat(rows()).isEqualTo(picture().getEntries().size());
        assertThat(picture().getEntries())
                .allSatisfy(entry -> assertThat(entry.description())
                        .contains(entry.label().split(":")[0].split(" – ")[0]));
        assertThat(texts(UI.getCurrent()).toList()).noneMatch("…"::equals);
    }

    @Test
    void whatNoSourceDatesIsNotGivenADate() {
        Links.open(Links.timeline(province("86")));

        assertThat(picture().getEntries())
                .filteredOn(entry -> entry.kind().equals("RELATION"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.since()).isNull();
                    assertThat(entry.description())
                            .contains("không rõ từ bao giờ, đến nay", "Bến Tre (trước 01/07/2025)");
                });
    }

    @Test
    void aRoughDateSpansAllThatItMayMean() {
        Links.open(Links.timeline(province("79")));

        assertThat(picture().getEntries())
                .filteredOn(entry -> entry.description().contains("San Francisco"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.since()).hasToString("1995-01-01");
                    assertThat(entry.sinceEnd()).hasToString("1995-12-31");
                });
    }

    @Test
    void timeAndKindsOfTheAddressDecideWhatTheTableShows() {
        Links.open(Links.timeline(province("79")) + "&from=2020-01-01&to=2023-12-31&kinds=AGREEMENT");

        assertThat(picture().getEntries()).allMatch(entry -> entry.kind().equals("AGREEMENT"));
        assertThat(rows()).isPositive().isLessThan(picture().getEntries().size());
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosingKindsChangesPictureAndTable() {
        Links.open(Links.timeline(province("79")));
        var all = picture().getEntries().size();

        test((CheckboxGroup<TimelineKind>) find(CheckboxGroup.class).single()).deselectItem("Quan hệ");

        assertThat(picture().getEntries())
                .hasSizeLessThan(all)
                .allMatch(entry -> entry.kind().equals("AGREEMENT"));
        assertThat(rows()).isEqualTo(picture().getEntries().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "timeline?of=nonsense", "timeline?of=TWlzc2lvbjox"})
    void withoutARecordThatHasOneThePageSaysWhereToChoose(String address) {
        Links.open(address);

        assertThat(find(H1.class).single().getText()).isEqualTo("Dòng thời gian");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Links.PROVINCES, Links.COUNTRIES);
    }

    @Test
    void recordsLeadToTheirTimelines() {
        Links.open("provinces/86");
        assertThat(ways()).contains(Links.timeline(province("86")));
        Links.open("countries/JP");
        assertThat(ways()).contains(Links.timeline(countries.find("JP").orElseThrow()));
    }

    private Set<String> ways() {
        return findInView(Anchor.class).withText("Dòng thời gian").all().stream()
                .map(Anchor::getHref)
                .collect(Collectors.toSet());
    }

    private Province province(String code) {
        return provinces.at(code, SameDay.TODAY).orElseThrow();
    }

    private TimeLine picture() {
        return find(TimeLine.class).single();
    }

    /** Without the row of heads. */
    private int rows() {
        return find(NativeTableRow.class).all().size() - 1;
    }

    private static Stream<String> texts(Component component) {
        return Stream.concat(
                Stream.of(component.getElement().getText()),
                component.getChildren().flatMap(TimelineViewTest::texts));
    }
}
