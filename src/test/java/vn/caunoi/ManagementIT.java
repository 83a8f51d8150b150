package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementIT extends BrowserTest {

    @Test
    void healthSaysThatAllIsWellAndNothingElse() {
        var answer = page.request().get(address("/actuator/health"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("""
                {"groups":["liveness","readiness"],"status":"UP"}""");
    }

    @Test
    void metricsAreInPrometheusFormat() {
        assertThat(page.request().get(address("/actuator/prometheus")).text()).contains("hikaricp_connections_active{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers"})
    void whatOnlyOperatorsMaySeeIsNotServed(String path) {
        assertThat(page.request().get(address(path)).status()).isEqualTo(404);
    }
}
