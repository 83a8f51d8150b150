package vn.caunoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Cầu Nối, the register of Vietnam's local diplomacy: one JVM, one PostgreSQL, GraphQL and Vaadin over one core. */
@SpringBootApplication
@Modulithic(systemName = "Cầu Nối", sharedModules = "base")
public class CauNoiApplication {

    static void main(String[] args) {
        SpringApplication.run(CauNoiApplication.class, args);
    }
}
