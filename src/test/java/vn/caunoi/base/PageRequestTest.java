package vn.caunoi.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    private static final SortOrder BY_NAME = SortOrder.byName("name_vi", false);
    private static final SortOrder BY_DATE = SortOrder.byDate("signed_on", true);
    private static final SortOrder BY_NUMBER = SortOrder.byNumber("partner_count", true);

    @ParameterizedTest
    @CsvSource({
        ", , , , 20, , false",
        "7, , , , 7, , false",
        "200, bmFtZV92aSt8NDh8SHXhur8, , , 200, bmFtZV92aSt8NDh8SHXhur8, false",
        ", bmFtZV92aSt8NDh8SHXhur8, , , 20, bmFtZV92aSt8NDh8SHXhur8, false",
        ", , 7, , 7, , true",
        ", , 7, bmFtZV92aSt8NDh8SHXhur8, 7, bmFtZV92aSt8NDh8SHXhur8, true",
        ", , , bmFtZV92aSt8NDh8SHXhur8, 20, bmFtZV92aSt8NDh8SHXhur8, true"
    })
    void theFourArgumentsMakeAPage(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            int size,
            @Nullable String cursor,
            boolean backward) {
        assertThat(PageRequest.of(first, after, last, before)).isEqualTo(new PageRequest(size, cursor, backward));
    }

    @ParameterizedTest
    @CsvSource({"0, , , , first", "-1, , , , first", "201, , , , first", ", , 0, , last", ", , 201, , last"})
    void aPageHas1To200Records(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String argument) {
        assertRefused(first, after, last, before, argument);
    }

    @ParameterizedTest
    @CsvSource({"1, , 1, , last", ", a, , b, last", "1, , , b, first", ", a, 1, , first", "1, a, 1, b, last"})
    void bothDirectionsAtOnceAreRefused(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String argument) {
        assertRefused(first, after, last, before, argument);
    }

    @Test
    void aMalformedCursorIsRefusedBeforeAnythingIsRead() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PageRequest.of(5, "%%%", null, null))
                .satisfies(bad -> assertThat(bad.code()).isEqualTo(BadInput.Code.BAD_CURSOR));
    }

    @Test
    void aCursorIsReadAgainInItsOwnOrder() {
        var place = new Cursor(BY_NAME.name(), 48, "Đà Nẵng | Quảng Nam");
        assertThat(new PageRequest(5, place.toString(), false).place(BY_NAME)).isEqualTo(place);
        assertThat(PageRequest.first(5).place(BY_NAME)).isNull();
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        assertNoPlace(new Cursor(BY_NAME.name(), 48, "Huế").toString(), BY_DATE);
        assertNoPlace(new Cursor(SortOrder.byName("name_vi", true).name(), 48, "Huế").toString(), BY_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-02-30", "infinite", "", "'"})
    void aCursorWhoseKeyIsNoDateIsRefusedWhereDatesSort(String key) {
        assertNoPlace(new Cursor(BY_DATE.name(), 48, key).toString(), BY_DATE);
    }

    @Test
    void whatIsUndatedHasAPlaceBeforeOrAfterAllDates() {
        for (var end : new String[] {"-infinity", "infinity"}) {
            var place = new Cursor(BY_DATE.name(), 48, end);
            assertThat(new PageRequest(5, place.toString(), true).place(BY_DATE))
                    .isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.5", "99999999999999999999", ""})
    void aCursorWhoseKeyIsNoNumberIsRefusedWhereNumbersSort(String key) {
        assertNoPlace(new Cursor(BY_NUMBER.name(), 48, key).toString(), BY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "%%%", "bm90aGluZw", "Đ"})
    void whatIsNoCursorIsRefused(String text) {
        assertNoPlace(text, BY_NAME);
    }

    private static void assertNoPlace(String cursor, SortOrder order) {
        for (var backward : new boolean[] {false, true}) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> new PageRequest(5, cursor, backward).place(order))
                    .satisfies(bad -> {
                        assertThat(bad.code()).isEqualTo(BadInput.Code.BAD_CURSOR);
                        assertThat(bad.argument()).isEqualTo(backward ? "before" : "after");
                    });
        }
    }

    private static void assertRefused(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String argument) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PageRequest.of(first, after, last, before))
                .satisfies(bad -> {
                    assertThat(bad.code()).isEqualTo(BadInput.Code.BAD_PAGE);
                    assertThat(bad.argument()).isEqualTo(argument);
                });
    }
}
