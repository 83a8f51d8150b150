package vn.caunoi.base.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Runs the product's own PostgreSQL and points the data source at it, unless a server is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnPostgresConfiguration.NoServerConfigured.class)
class OwnPostgresConfiguration {

    @Bean(destroyMethod = "close")
    OwnPostgres ownPostgres(@Value("${caunoi.home:data}") Path home) {
        return OwnPostgres.start(home.resolve("postgres"), PostgresSettings.DURABLE);
    }

    @Bean
    JdbcConnectionDetails ownPostgresConnection(OwnPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return OwnPostgres.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    /** True as long as nobody named a server by {@code spring.datasource.url}. */
    static class NoServerConfigured extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var url = context.getEnvironment().getProperty("spring.datasource.url");
            return new ConditionOutcome(!StringUtils.hasText(url), "spring.datasource.url is " + url);
        }
    }
}
