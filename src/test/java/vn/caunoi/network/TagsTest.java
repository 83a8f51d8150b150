package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

    private final Tags tags = new Tags();

    @Test
    void theSameCodesAreOneSetInWhateverOrderTheyCome() {
        var one = tags.with(tags.with(0, "C"), "26");

        assertThat(tags.with(tags.with(0, "26"), "C")).isEqualTo(one);
        assertThat(tags.with(one, "26")).isEqualTo(one);
        assertThat(tags.describe(one)).isEqualTo("[26, C]");
    }

    @Test
    void aSetIsFoundByEachOfItsCodesAndByNoOther() {
        var one = tags.with(tags.with(0, "C"), "26");
        var other = tags.with(0, "A");

        assertThat(tags.any(one, tags.of(List.of("C")))).isTrue();
        assertThat(tags.any(one, tags.of(List.of("A", "26")))).isTrue();
        assertThat(tags.any(other, tags.of(List.of("C", "26")))).isFalse();
        assertThat(tags.any(0, tags.of(List.of("C")))).isFalse();
    }

    @Test
    void moreCodesThanAnIntegerHasBitsAreToldApart() {
        for (int each = 0; each < 200; each++) {
            tags.with(0, "code " + each);
        }
        assertThat(tags.any(tags.with(0, "code 3"), tags.of(List.of("code 35", "code 67"))))
                .isFalse();
    }

    @Test
    void whatNothingIsTaggedWithFindsNothing() {
        var one = tags.with(0, "C");

        assertThat(tags.any(one, tags.of(List.of("99")))).isFalse();
    }
}
