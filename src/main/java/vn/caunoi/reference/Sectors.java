package vn.caunoi.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The sections of the Vietnam Standard Industrial Classification. */
@Service
public class Sectors {

    private final JdbcClient jdbc;

    Sectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Sector> all() {
        return jdbc.sql("select code, name_vi, name_en from sector order by code")
                .query(Sector::read)
                .list();
    }
}
