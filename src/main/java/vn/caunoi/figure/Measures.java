package vn.caunoi.figure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What figures can tell, and in which units. */
@Service
public class Measures {

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Measure> indicators() {
        return read("select code, name_vi, name_en from indicator order by name_vi");
    }

    public List<Measure> units() {
        return read("select code, name_vi, name_en from unit order by name_vi");
    }

    private List<Measure> read(String sql) {
        return jdbc.sql(sql)
                .query((row, number) ->
                        new Measure(row.getString("code"), row.getString("name_vi"), row.getString("name_en")))
                .list();
    }
}
