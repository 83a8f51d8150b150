package vn.caunoi.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Vietnam's missions abroad and the countries they answer for. */
@Service
public class Missions implements RecordLoader {

    private static final ListQuery<Mission> LIST = new ListQuery<>("""
            select mission.id, mission.kind, mission.name_vi, mission.name_en, mission.country_id, mission.city,
              mission.website, mission.note_vi, mission.note_en, mission.confidence
            from mission
            where (:kind::text is null or mission.kind = :kind)
            and (:text::text is null
              or fold(mission.city) like '%' || fold(:text) || '%'
              or exists (
                select from record where record.id = mission.id and record.words like '%' || fold(:text) || '%'))
            and (:country::text is null
              or exists (select from country where country.id = mission.country_id and country.code = :country)
              or exists (
                select from mission_accreditation
                join country on country.id = mission_accreditation.country_id
                where mission_accreditation.mission_id = mission.id and country.code = :country))""", Missions::read);

    private final JdbcClient jdbc;
    private final Pages pages;

    Missions(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Page<Mission> page(MissionFilter filter, MissionOrder order, PageRequest request) {
        return pages.read(list(filter), order.sort(), request);
    }

    public List<Mission> window(MissionFilter filter, MissionOrder order, int offset, int limit) {
        return pages.window(list(filter), order.sort(), offset, limit);
    }

    public int count(MissionFilter filter) {
        return pages.count(list(filter));
    }

    /** The missions seated in or accredited to each country, seats first. */
    public Map<Long, List<Mission>> of(Collection<Long> countries) {
        return Rows.grouped(jdbc, """
                select mission.*, answers.of_id
                from mission
                join (
                  select id, country_id as of_id, 1 as place from mission
                  union all
                  select mission_id, country_id, 2 from mission_accreditation
                ) as answers on answers.id = mission.id
                where answers.of_id = any(:ids)
                order by answers.of_id, answers.place, mission.kind desc, mission.id""", countries, Missions::read);
    }

    /** The other countries each mission is accredited to. */
    public Map<Long, List<Country>> accreditedTo(Collection<Long> missions) {
        return Rows.grouped(jdbc, """
                select mission_accreditation.mission_id as of_id, country.*
                from mission_accreditation
                join country on country.id = mission_accreditation.country_id
                where mission_accreditation.mission_id = any(:ids)
                order by mission_accreditation.mission_id, country.name_vi collate "vi-x-icu\"""", missions, Countries::read);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MISSION;
    }

    @Override
    public Map<Long, Mission> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select * from mission where id = any(:ids)", ids, Missions::read);
    }

    private static ListQuery<Mission> list(MissionFilter filter) {
        return LIST.with("kind", filter.kind())
                .with("text", Folding.wanted(filter.text()))
                .with("country", filter.country());
    }

    private static Mission read(ResultSet row, int number) throws SQLException {
        return new Mission(
                row.getLong("id"),
                MissionKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getObject("country_id", Long.class),
                row.getString("city"),
                row.getString("website"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
