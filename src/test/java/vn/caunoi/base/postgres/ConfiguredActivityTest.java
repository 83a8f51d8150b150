package vn.caunoi.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.base.ActivityMonths;

/** The thresholds that an operator sets hold on every connection, whatever may be seen on it. */
@SpringBootTest(properties = {"caunoi.activity.active-months=12", "caunoi.activity.sleeping-months=36"})
@ContextConfiguration(initializers = TestPostgres.class)
class ConfiguredActivityTest {

    private final ApplicationContext context;

    @Autowired
    ConfiguredActivityTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void everyPoolAndTheConnectionsWithoutOneAnswerByThem() {
        for (var name : List.of("allOfTheRegister", "openRegister", "closedRegister", "wholeRegister", "dataSource")) {
            assertThat(JdbcClient.create(context.getBean(name, DataSource.class))
                            .sql("""
                                    select activity(date '2025-11-21', date '2026-11-21') || ' '
                                      || activity(date '2023-11-22', date '2026-11-21') || ' '
                                      || activity(date '2023-11-21', date '2026-11-21')""")
                            .query(String.class)
                            .single())
                    .as(name)
                    .isEqualTo("SLEEPING SLEEPING DORMANT");
        }
    }

    @Test
    void thresholdsThatMeanNothingStopTheStart() {
        assertThatThrownBy(() -> new ActivityMonths(24, 24)).hasMessageContaining("active-months < sleeping-months");
        assertThatThrownBy(() -> new ActivityMonths(0, 24)).hasMessageContaining("caunoi.activity");
    }
}
