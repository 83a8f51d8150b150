package vn.caunoi.gateway;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.account.Callers;

/** Hangs the front door around the API. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, Rates.class, TrustedDocumentSettings.class})
class GatewayConfiguration {

    private static final String API = "/graphql";
    private static final int SIGN_IN = SecurityFilterProperties.DEFAULT_FILTER_ORDER;

    @Bean
    FilterRegistrationBean<FailedTokens> failedTokens(RateLimit rates) {
        return before(API, new FailedTokens(rates), SIGN_IN - 1);
    }

    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(RateLimit rates, Callers callers, Limits limits) {
        return before(API, new FrontDoor(rates, callers, limits), SIGN_IN + 1);
    }

    @Bean
    ExecutionLimits executionLimits(Limits limits) {
        return new ExecutionLimits(limits);
    }

    @Bean
    GraphQlSourceBuilderCustomizer parsedOnce(Limits limits, ObjectProvider<GraphQlSource> source) {
        var documents = new ParsedDocuments(limits, () -> source.getObject().schema());
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    private static <T extends OncePerRequestFilter> FilterRegistrationBean<T> before(String path, T filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(order);
        return registration;
    }
}
