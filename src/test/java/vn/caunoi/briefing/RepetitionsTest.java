package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Writing;

/** One pitch for every partner is noticed. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class RepetitionsTest {

    private final Briefings briefings;
    private final SomeBriefings some;

    @Autowired
    RepetitionsTest(Briefings briefings, Directory directory, Provinces provinces, Writing writing, JdbcClient jdbc) {
        this.briefings = briefings;
        this.some = new SomeBriefings(directory, provinces, writing, jdbc);
    }

    @Test
    void measure() {
        for (var code : new String[] {"86", "48", "01"}) {
            for (var size : BriefingSize.values()) {
                var words = new ArrayList<String>();
                for (var partner : some.partners(12)) {
                    words.add(OwnWords.of(briefings.about(partner, some.province(code), size)));
                }
                var shares = new ArrayList<Long>();
                for (var one : words) {
                    for (var other : words) {
                        if (one != other) {
                            shares.add(Math.round(100 * OwnWords.shared(one, other)));
                        }
                    }
                }
                shares.sort(null);
                System.err.println(code + " " + size + " " + shares);
            }
        }
        assertThat(true).isTrue();
    }
}
