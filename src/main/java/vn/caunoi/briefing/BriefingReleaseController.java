package vn.caunoi.briefing;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.matching.Sentence;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;

/** Released briefings in the API: read, compared, released, taken along. */
@Controller
class BriefingReleaseController {

    /** A released briefing with all that stood in it. */
    record KeptBriefing(BriefingRelease release, Briefing briefing) {}

    /** What is to be released. */
    record BriefingReleaseInput(
            String subject,
            @Nullable String province,
            BriefingSize size,
            @Nullable String fingerprint,
            @Nullable String replaces,
            @Nullable String note) {}

    /** Of what a file is wanted. */
    record BriefingDownloadInput(
            @Nullable String release,
            @Nullable String subject,
            @Nullable String province,
            BriefingSize size,
            PaperFormat format,
            Edition edition) {}

    private final BriefingReleases releases;
    private final BriefingOpenings openings;
    private final DownloadLinks links;
    private final Directory directory;
    private final Provinces provinces;
    private final Preparing preparing;
    private final Callers callers;

    BriefingReleaseController(
            BriefingReleases releases,
            BriefingOpenings openings,
            DownloadLinks links,
            Directory directory,
            Provinces provinces,
            Preparing preparing,
            Callers callers) {
        this.releases = releases;
        this.openings = openings;
        this.links = links;
        this.directory = directory;
        this.provinces = provinces;
        this.preparing = preparing;
        this.callers = callers;
    }

    @QueryMapping
    Page<BriefingRelease> briefingReleases(
            @Argument @Nullable String subject,
            @Argument @Nullable String province,
            @Argument boolean current,
            DataFetchingEnvironment field) {
        var about = subject == null ? null : GlobalId.parse(subject, "subject").id();
        var identity = province == null
                ? null
                : province(province, "province").map(Province::identityId).orElse(0L);
        return releases.page(new ReleaseFilter(about, identity, current), PageArguments.read(field));
    }

    @QueryMapping
    @Nullable KeptBriefing briefingRelease(@Argument String key) {
        var found = release(key, "key");
        found.ifPresent(release -> openings.opened(release, OpeningWay.API, null, null));
        return found.map(release -> new KeptBriefing(release, releases.content(release)))
                .orElse(null);
    }

    /** Null where one of them is not there, or the subject is not there any more. */
    @QueryMapping
    @Nullable BriefingComparison briefingComparison(@Argument String from, @Argument @Nullable String to) {
        var was = release(from, "from");
        if (was.isEmpty()) {
            return null;
        }
        return to == null
                ? releases.since(was.get()).orElse(null)
                : release(to, "to").map(is -> releases.compare(was.get(), is)).orElse(null);
    }

    @QueryMapping
    List<BriefingOpening> briefingOpenings(@Argument String release) {
        return release(release, "release").map(openings::of).orElse(List.of());
    }

    @MutationMapping
    BriefingOutcome briefingRelease(@Argument BriefingReleaseInput input) {
        var subject = directory.find(GlobalId.parse(input.subject(), "input.subject"));
        var province = province(input.province(), "input.province");
        var replaces = input.replaces() == null
                ? null
                : BriefingKey.parse(BriefingKey.Of.RELEASE, input.replaces(), "input.replaces");
        if (subject.isEmpty() || input.province() != null && province.isEmpty()) {
            return absent(
                    subject.isEmpty() ? "subject" : "province",
                    callers.current().writes());
        }
        return releases.release(
                subject.get(),
                province.orElse(null),
                input.size(),
                new BriefingReleases.Wanted(input.fingerprint(), replaces, input.note()));
    }

    @MutationMapping
    BriefingOutcome briefingSupersede(@Argument String release, @Argument String reason) {
        return releases.supersede(BriefingKey.parse(BriefingKey.Of.RELEASE, release, "release"), reason);
    }

    @MutationMapping
    BriefingOutcome briefingDownloadCreate(@Argument BriefingDownloadInput input) {
        if (input.release() != null) {
            return release(input.release(), "input.release")
                    .map(release -> links.make(release, input.format(), input.edition()))
                    .orElseGet(() -> absent("release", links.mayMake()));
        }
        if (input.subject() == null) {
            return absent("subject", links.mayMake());
        }
        var subject = directory.find(GlobalId.parse(input.subject(), "input.subject"));
        var province = province(input.province(), "input.province");
        if (subject.isEmpty() || input.province() != null && province.isEmpty()) {
            return absent(subject.isEmpty() ? "subject" : "province", links.mayMake());
        }
        return links.make(subject.get(), province.orElse(null), input.size(), input.format(), input.edition());
    }

    private Optional<BriefingRelease> release(String key, String argument) {
        return releases.find(BriefingKey.parse(BriefingKey.Of.RELEASE, key, argument));
    }

    private Optional<Province> province(@Nullable String id, String argument) {
        return id == null ? Optional.empty() : provinces.find(GlobalId.parse(id, RecordKind.PROVINCE, argument));
    }

    private BriefingOutcome absent(String field, boolean may) {
        return may
                ? new BriefingInvalid(field, new Sentence("Không có bản ghi này.", "There is no such record."))
                : preparing.refusal();
    }

    @SchemaMapping
    CompletableFuture<Recorded> subject(BriefingRelease release, DataLoader<Long, Recorded> records) {
        return records.load(release.subjectId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> province(BriefingRelease release, DataLoader<Long, Recorded> records) {
        return release.provinceId() == null ? null : records.load(release.provinceId());
    }
}
