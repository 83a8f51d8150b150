package vn.caunoi.following;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.caunoi.base.postgres.TestPostgres;

/** A register of their own for tests whose changes stand: other tests count records. */
final class OwnRegister implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String URL = TestPostgres.newDatabase("following");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("own-register", TestPostgres.connection(URL)));
    }
}
