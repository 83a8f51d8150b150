package vn.caunoi.reference;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Ministries, Party and local bodies, and the collective subjects of documents. */
@Service
public class Organisations implements RecordLoader {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ORGANISATION;
    }

    @Override
    public Map<Long, Organisation> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc,
                "select id, kind, name_vi, name_en, confidence from organisation where id = any(:ids)",
                ids,
                (row, number) -> new Organisation(
                        row.getLong("id"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Confidence.valueOf(row.getString("confidence"))));
    }
}
