package vn.caunoi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** People and the posts they held. */
@Service
public class People implements RecordLoader {

    private static final String HOLDINGS = """
            select %s as of_id, post_holding.person_id, post.body_id, post.title_vi, post.title_en,
              post_holding.attested_on, post_holding.attested_precision, post_holding.valid_from, post_holding.valid_to
            from post_holding
            join post on post.id = post_holding.post_id
            where %s = any(:ids)
            order by coalesce(post_holding.valid_from, post_holding.attested_on) desc nulls last, post_holding.id""";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts of each person, newest first. */
    public Map<Long, List<PostHolding>> posts(Collection<Long> people) {
        return Rows.grouped(
                jdbc,
                HOLDINGS.formatted("post_holding.person_id", "post_holding.person_id"),
                people,
                People::readHolding);
    }

    /** Who held posts in each body (a ministry, province, mission), newest first. */
    public Map<Long, List<PostHolding>> in(Collection<Long> bodies) {
        return Rows.grouped(jdbc, HOLDINGS.formatted("post.body_id", "post.body_id"), bodies, People::readHolding);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PERSON;
    }

    @Override
    public Map<Long, Person> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc,
                "select id, name_vi, name_en, confidence from person where id = any(:ids)",
                ids,
                (row, number) -> new Person(
                        row.getLong("id"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Confidence.valueOf(row.getString("confidence"))));
    }

    private static PostHolding readHolding(ResultSet row, int number) throws SQLException {
        return new PostHolding(
                row.getLong("person_id"),
                row.getLong("body_id"),
                row.getString("title_vi"),
                row.getString("title_en"),
                PartialDate.read(row, "attested"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
