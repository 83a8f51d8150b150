package vn.caunoi.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.writing.Entered;

/** What is ahead, until when to hand in, and which needs and proposals fit. */
@DatabaseTest
@Transactional
class OccasionsTest {

    private static final LocalDate DAY = SameDay.TODAY.plusDays(60);

    @Autowired
    Occasions occasions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutAWordOfTheOrganisersTheUsualDayToHandInIsGivenAsSuch() {
        var fair = fair("ahead", null);
        assertThat(of(fair).handInBy()).isEqualTo(DAY.minusDays(30));
        assertThat(of(fair).handInUsual()).isTrue();
        var told = fair("told", DAY.minusDays(12));
        assertThat(of(told).handInBy()).isEqualTo(DAY.minusDays(12));
        assertThat(of(told).handInUsual()).isFalse();
        assertThat(occasions.handIns(DAY.minusDays(30), DAY.minusDays(12)))
                .extracting(Occasions.HandIn::id)
                .contains(fair, told);
        assertThat(occasions.handIns(DAY.minusDays(29), DAY.minusDays(13)))
                .extracting(Occasions.HandIn::id)
                .doesNotContain(fair, told);
    }

    @Test
    void aNeedFitsByItsCountryOrItsSectorWhileItIsOpen() {
        var fair = fair("fair", null);
        jdbc.sql("insert into event_sector (event_id, sector_code) values (:fair, 'H')")
                .param("fair", fair)
                .update();
        var byCountry = need(SameDay.TODAY.minusDays(5), null);
        look(byCountry, "KR");
        var bySector = need(null, null);
        jdbc.sql("insert into need_sector (need_id, sector_code) values (:need, 'H')")
                .param("need", bySector)
                .update();
        var elsewhere = need(null, null);
        look(elsewhere, "FR");
        var over = need(null, SameDay.TODAY.minusDays(1));
        look(over, "KR");
        assertThat(of(fair).needs()).contains(byCountry, bySector).doesNotContain(elsewhere, over);
    }

    @Test
    void aProposalFitsThatSpeaksForSuchANeedUntilItIsAnswered() {
        var fair = fair("fair", null);
        var need = need(null, null);
        look(need, "KR");
        var open = new Entered(jdbc).proposal("48").id();
        var answered = new Entered(jdbc).proposal("48").id();
        var stranger = new Entered(jdbc).proposal("48").id();
        for (var proposal : new long[] {open, answered}) {
            jdbc.sql("insert into proposal_origin (proposal_id, record_id) values (:proposal, :need)")
                    .param("proposal", proposal)
                    .param("need", need)
                    .update();
        }
        jdbc.sql("insert into proposal_step (proposal_id, seq, kind, on_day) values (:proposal, 1, 'ANSWERED', :day)")
                .param("proposal", answered)
                .param("day", SameDay.TODAY)
                .update();
        assertThat(of(fair).proposals()).contains(open).doesNotContain(answered, stranger);
    }

    private Occasion of(long event) {
        return occasions.between(DAY, DAY).stream()
                .filter(occasion -> occasion.of().id() == event)
                .findFirst()
                .orElseThrow();
    }

    private long fair(String name, @Nullable LocalDate handInBy) {
        return jdbc.sql("""
                        insert into event (kind, name_vi, starts_on, starts_precision, country_id, hand_in_by)
                        select 'FAIR', :name, :day, 'DAY', id, :by from country where code = 'KR'
                        returning id""")
                .param("name", name)
                .param("day", DAY)
                .param("by", handInBy)
                .query(Long.class)
                .single();
    }

    private long need(@Nullable LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        insert into need (stance, holder_id, name_vi, valid_from, valid_until)
                        values ('NEED', :province, 'Nhu cầu thử nghiệm', :from, :until)
                        returning id""")
                .param("province", new Entered(jdbc).province("48").id())
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single();
    }

    private void look(long need, String country) {
        jdbc.sql("insert into need_country (need_id, country_id) select :need, id from country where code = :country")
                .param("need", need)
                .param("country", country)
                .update();
    }
}
