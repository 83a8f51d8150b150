package vn.caunoi.base.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import vn.caunoi.base.ActivityMonths;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Sight;
import vn.caunoi.base.WholeRegister;

/**
 * The connections to the register, a pool for each {@link Sight}. Callers who may not see everything get connections
 * that cannot write, and on which the names of tables mean the views of the schema {@code open} or {@code closed}: no
 * query has to remember to leave out what is internal.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSourceProperties.class, ActivityMonths.class})
class DataSources {

    private final Duration statementTime;
    private final ActivityMonths activity;

    DataSources(@Value("${caunoi.statement-time:15s}") Duration statementTime, ActivityMonths activity) {
        this.statementTime = statementTime;
        this.activity = activity;
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariConfig poolSettings(DataSourceProperties properties, ObjectProvider<JdbcConnectionDetails> server) {
        var settings = new HikariConfig();
        var details = server.getIfAvailable();
        settings.setJdbcUrl(details == null ? properties.determineUrl() : details.getJdbcUrl());
        settings.setUsername(details == null ? properties.determineUsername() : details.getUsername());
        settings.setPassword(details == null ? properties.determinePassword() : details.getPassword());
        return settings;
    }

    /** For what runs seldom and may take long: without a pool, and without a limit to the time of a statement. */
    @Bean(defaultCandidate = false)
    @WholeRegister
    @FlywayDataSource
    DataSource wholeRegister(@Qualifier("poolSettings") HikariConfig settings) {
        return new DriverManagerDataSource(
                Objects.requireNonNull(settings.getJdbcUrl()), settings.getUsername(), settings.getPassword()) {
            @Override
            protected Connection getConnectionFromDriver(Properties login) throws SQLException {
                var connection = super.getConnectionFromDriver(login);
                try (var statement = connection.createStatement()) {
                    statement.execute(activity.settings());
                }
                return connection;
            }
        };
    }

    @Bean(defaultCandidate = false)
    HikariDataSource allOfTheRegister(@Qualifier("poolSettings") HikariConfig settings) {
        return pool(settings, "all", "");
    }

    @Bean(defaultCandidate = false)
    HikariDataSource openRegister(@Qualifier("poolSettings") HikariConfig settings) {
        return pool(settings, "open", restrictedTo("open"));
    }

    @Bean(defaultCandidate = false)
    HikariDataSource closedRegister(@Qualifier("poolSettings") HikariConfig settings) {
        var pool = pool(settings, "closed", restrictedTo("closed"));
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("allOfTheRegister") DataSource all,
            @Qualifier("openRegister") DataSource open,
            @Qualifier("closedRegister") DataSource closed,
            ObjectProvider<Onlooker> onlooker) {
        var bySight = new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
                return onlooker.getObject().sight();
            }
        };
        bySight.setTargetDataSources(Map.of(Sight.ALL, all, Sight.PUBLIC, open, Sight.NOTHING, closed));
        return bySight;
    }

    private static String restrictedTo(String schema) {
        return "; set search_path to %s, public; set default_transaction_read_only to on".formatted(schema);
    }

    /** Opens no connection before the first is asked for. The server ends what takes too long, with no timer here. */
    private HikariDataSource pool(HikariConfig settings, String name, String beginning) {
        var pool = new HikariDataSource();
        settings.copyStateTo(pool);
        pool.setPoolName("caunoi-" + name);
        pool.setConnectionInitSql("set statement_timeout to %d; %s%s"
                .formatted(statementTime.toMillis(), activity.settings(), beginning));
        return pool;
    }
}
