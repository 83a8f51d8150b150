package vn.caunoi.need;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Sector;

/** Projects in the API, and the fields they give to provinces and partners. */
@Controller
class ProjectController {

    private final Projects projects;
    private final Codes codes;
    private final ChildPages<HeldProjects, Project> ofProvince;
    private final ChildPages<String, Project> ofInvestor;

    ProjectController(Projects projects, Codes codes, BatchLoaderRegistry registry) {
        this.projects = projects;
        this.codes = codes;
        this.ofProvince = new ChildPages<>(registry, "Province.projects", projects::ofProvinces);
        this.ofInvestor = new ChildPages<>(
                registry,
                "Partner.projects",
                (partners, none, request, counted) -> projects.ofInvestors(partners, request, counted));
    }

    @QueryMapping
    Page<Project> projects(
            @Argument @Nullable ProjectFilter filter, @Argument ProjectOrder orderBy, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
            codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
            codes.require(Codes.Of.SECTOR, filter.sector(), "filter.sector");
        }
        return projects.page(filter == null ? ProjectFilter.ALL : filter, orderBy, PageArguments.read(field));
    }

    @SchemaMapping(typeName = "Province", field = "projects")
    CompletableFuture<Page<Project>> ofProvince(
            Province province,
            @Argument @Nullable ProjectStatus status,
            @Argument @Nullable LocalDate openOn,
            @Argument boolean includePredecessors,
            DataFetchingEnvironment field) {
        return ofProvince.load(field, province.id(), new HeldProjects(status, openOn, includePredecessors));
    }

    @SchemaMapping(typeName = "Partner", field = "projects")
    CompletableFuture<Page<Project>> ofInvestor(Partner partner, DataFetchingEnvironment field) {
        return ofInvestor.load(field, partner.id(), "");
    }

    @BatchMapping
    Map<Project, List<Sector>> sectors(List<Project> projects) {
        return PerRecord.of(projects, this.projects::sectors);
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(Project project, DataLoader<Long, Recorded> records) {
        return records.load(project.provinceId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> investor(Project project, DataLoader<Long, Recorded> records) {
        return project.investorId() == null ? null : records.load(project.investorId());
    }
}
