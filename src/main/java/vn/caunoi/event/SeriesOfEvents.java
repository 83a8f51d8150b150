package vn.caunoi.event;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** The series that events and conferences belong to. */
@Service
public class SeriesOfEvents implements RecordLoader {

    private final JdbcClient jdbc;

    SeriesOfEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT_SERIES;
    }

    @Override
    public Map<Long, EventSeries> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc,
                "select id, name_vi, name_en, confidence from event_series where id = any(:ids)",
                ids,
                (row, number) -> new EventSeries(
                        row.getLong("id"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Confidence.valueOf(row.getString("confidence"))));
    }
}
