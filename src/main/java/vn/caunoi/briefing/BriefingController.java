package vn.caunoi.briefing;

import java.util.List;
import java.util.Objects;
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
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.matching.Sentence;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;

/** Briefings in the API, and what authors write into them. */
@Controller
class BriefingController {

    /** What an author has to say. */
    record BriefingSentenceInput(
            String subject,
            @Nullable String province,
            BriefingSectionKind section,
            @Nullable String line,
            BriefingSize size,
            @Nullable String vi,
            @Nullable String en,
            boolean hides,
            @Nullable String reason,
            Visibility visibility,
            @Nullable String replaces) {}

    private final Briefings briefings;
    private final BriefingSentences sentences;
    private final Directory directory;
    private final Provinces provinces;
    private final Preparing preparing;
    private final Callers callers;

    BriefingController(
            Briefings briefings,
            BriefingSentences sentences,
            Directory directory,
            Provinces provinces,
            Preparing preparing,
            Callers callers) {
        this.briefings = briefings;
        this.sentences = sentences;
        this.directory = directory;
        this.provinces = provinces;
        this.preparing = preparing;
        this.callers = callers;
    }

    /** Null where there is no such subject, or no such province. */
    @QueryMapping
    @Nullable Briefing briefing(@Argument String subject, @Argument @Nullable String province, @Argument BriefingSize size) {
        var found = directory.find(GlobalId.parse(subject, "subject"));
        var by = province(province, "province");
        return found.isEmpty() || province != null && by.isEmpty()
                ? null
                : briefings.about(found.get(), by.orElse(null), size);
    }

    @QueryMapping
    List<BriefingSentence> briefingSentences(@Argument String subject, @Argument @Nullable String province) {
        var found = directory.find(GlobalId.parse(subject, "subject"));
        var by = province(province, "province");
        return found.isEmpty() || !callers.current().readsInternal()
                ? List.of()
                : sentences.written(found.get(), by.orElse(null));
    }

    @MutationMapping
    BriefingOutcome briefingSentenceCreate(@Argument BriefingSentenceInput input) {
        var subject = directory.find(GlobalId.parse(input.subject(), "input.subject"));
        var province = province(input.province(), "input.province");
        var replaces = input.replaces() == null
                ? null
                : BriefingKey.parse(BriefingKey.Of.SENTENCE, input.replaces(), "input.replaces");
        if (subject.isEmpty() || input.province() != null && province.isEmpty()) {
            return absent(subject.isEmpty() ? "subject" : "province");
        }
        return sentences.write(
                subject.get(),
                province.orElse(null),
                new BriefingSentences.Wanted(
                        input.section(),
                        input.line(),
                        input.size(),
                        input.vi(),
                        input.en(),
                        input.hides(),
                        input.reason(),
                        input.visibility(),
                        replaces));
    }

    @MutationMapping
    BriefingOutcome briefingSentenceEnd(@Argument String sentence, @Argument @Nullable String reason) {
        return sentences.end(BriefingKey.parse(BriefingKey.Of.SENTENCE, sentence, "sentence"), reason);
    }

    private Optional<Province> province(@Nullable String id, String argument) {
        return id == null ? Optional.empty() : provinces.find(GlobalId.parse(id, RecordKind.PROVINCE, argument));
    }

    /** What is not there is no secret from those who write. */
    private BriefingOutcome absent(String field) {
        return callers.current().writes()
                ? new BriefingInvalid(field, new Sentence("Không có bản ghi này.", "There is no such record."))
                : preparing.refusal();
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> records(BriefingLine line, DataLoader<Long, Recorded> records) {
        return records.loadMany(line.recordIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    /** What a released briefing kept of its subject is its name; the API leads to the record. */
    @SchemaMapping
    Object subject(Briefing briefing, DataLoader<Long, Recorded> records) {
        return briefing.subject() instanceof KeptRecord kept ? records.load(kept.id()) : briefing.subject();
    }
}
