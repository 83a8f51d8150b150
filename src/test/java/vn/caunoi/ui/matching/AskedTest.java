package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.province.Purpose;

/** What an address says comes back from it, and what cannot be read is named. */
class AskedTest {
    private static final Asked EVERYTHING = new Asked("86", 7L, Purpose.CAPITAL, 8L, List.of(11L, 12L), List.of());

    private static Asked read(String address) {
        return Asked.of(QueryParameters.fromString(address.contains("?") ? address.split("\\?", 2)[1] : ""));
    }

    @Test
    void anAddressHoldsTheWholePage() {
        assertThat(EVERYTHING.address())
                .isEqualTo("matching?province=86&need=7&purpose=CAPITAL&occasion=8&compare=11,12");
        assertThat(read(EVERYTHING.address())).isEqualTo(EVERYTHING);
        assertThat(read("matching").address()).isEqualTo("matching");
    }

    @Test
    void whatCannotBeReadIsLeftOutAndNamed() {
        var asked = read("matching?need=x&purpose=money&occasion=-1&compare=1,two");

        assertThat(asked.address()).isEqualTo("matching?compare=1");
        assertThat(asked.unread()).containsExactly("need", "purpose", "occasion", "compare");
    }

    @Test
    void ofThreeToCompareTheFirstGoes() {
        assertThat(EVERYTHING.with(13).compare()).containsExactly(12L, 13L);
        assertThat(EVERYTHING.with(11).compare()).containsExactly(12L, 11L);
        assertThat(EVERYTHING.without(11).compare()).containsExactly(12L);
    }

    @Test
    void anotherProvinceBeginsWithoutTheNeedsOfTheLast() {
        assertThat(EVERYTHING.of("48").address()).isEqualTo("matching?province=48&purpose=CAPITAL&occasion=8");
    }
}
