package vn.caunoi.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;
import vn.caunoi.reference.Sector;

/** The projects for which provinces call for investment. */
@Service
public class Projects implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;

    Projects(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Optional<Project> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Project> page(ProjectFilter filter, ProjectOrder order, PageRequest request) {
        return pages.read(ProjectQueries.list(filter), order.sort(), request);
    }

    public List<Project> window(ProjectFilter filter, ProjectOrder order, int offset, int limit) {
        return pages.window(ProjectQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(ProjectFilter filter) {
        return pages.count(ProjectQueries.list(filter));
    }

    /** The projects of each province, by name. */
    public Map<Long, Page<Project>> ofProvinces(
            Collection<Long> provinces, HeldProjects which, PageRequest request, boolean counted) {
        return pages.readFor(provinces, ProjectQueries.ofProvince(which), ProjectOrder.NAME.sort(), request, counted);
    }

    /** The projects that each partner negotiates for or has taken, by name. */
    public Map<Long, Page<Project>> ofInvestors(Collection<Long> partners, PageRequest request, boolean counted) {
        return pages.readFor(partners, ProjectQueries.OF_INVESTOR, ProjectOrder.NAME.sort(), request, counted);
    }

    /** The sectors each project is in. */
    public Map<Long, List<Sector>> sectors(Collection<Long> projects) {
        return Rows.grouped(jdbc, """
                select project_sector.project_id as of_id, sector.*
                from project_sector
                join sector on sector.code = project_sector.sector_code
                where project_sector.project_id = any(:ids)
                order by project_sector.project_id, coalesce(sector.parent_code, sector.code), sector.code""", projects, Sector::read);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROJECT;
    }

    @Override
    public Map<Long, Project> load(Collection<Long> ids) {
        return Rows.byId(jdbc, ProjectQueries.COLUMNS + "where project.id = any(:ids)", ids, ProjectQueries::read);
    }
}
