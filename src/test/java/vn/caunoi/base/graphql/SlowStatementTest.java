package vn.caunoi.base.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.Scalars;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.DatabaseTest;

/** A statement that runs out of its time is the query's fault and not the product's. */
@DatabaseTest
class SlowStatementTest {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    SlowStatementTest(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void statementsHaveATimeLimit() {
        assertThat(jdbc.queryForObject("show statement_timeout", String.class)).isEqualTo("15s");
    }

    @Test
    void oneThatRunsOutOfItSaysSo() {
        var timeout = catchThrowableOfType(
                QueryTimeoutException.class,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.execute("set local statement_timeout to '1s'");
                    jdbc.execute("select pg_sleep(60)");
                }));
        assertThat(timeout).isNotNull();

        var position = ExecutionStepInfo.newExecutionStepInfo()
                .type(Scalars.GraphQLString)
                .path(ResultPath.parse("/slow"))
                .build();
        var error = new Errors()
                .outOfTime(
                        timeout,
                        DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                                .mergedField(MergedField.newMergedField(new Field("slow"))
                                        .build())
                                .executionStepInfo(position)
                                .executionId(ExecutionId.generate())
                                .locale(Locale.ENGLISH)
                                .build());
        assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT");
        assertThat(error.getMessage()).startsWith("Reading this field took too long");
    }
}
