package vn.caunoi.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Purpose;

/** Matching in the API. */
@Controller
class MatchController {

    private final Matches matches;
    private final Feedbacks feedbacks;
    private final MatchQualities qualities;

    MatchController(Matches matches, Feedbacks feedbacks, MatchQualities qualities) {
        this.matches = matches;
        this.feedbacks = feedbacks;
        this.qualities = qualities;
    }

    @QueryMapping
    List<Match> partnerMatches(
            @Argument String province,
            @Argument @Nullable String need,
            @Argument @Nullable List<Purpose> purposes,
            @Argument @Nullable String occasion,
            @Argument int first) {
        return matches.partners(
                new Matches.Wanted(
                        GlobalId.parse(province, RecordKind.PROVINCE, "province"),
                        need == null ? null : GlobalId.parse(need, RecordKind.NEED, "need"),
                        set(purposes),
                        occasion(occasion)),
                first);
    }

    @QueryMapping
    List<Match> provinceMatches(
            @Argument String partner, @Argument @Nullable List<Purpose> purposes, @Argument int first) {
        return matches.provinces(GlobalId.parse(partner, RecordKind.PARTNER, "partner"), set(purposes), first);
    }

    @QueryMapping
    MatchQuality matchQuality() {
        return qualities.measure();
    }

    @QueryMapping
    List<MatchFeedback> matchFeedback(@Argument @Nullable String province, @Argument @Nullable String partner) {
        return feedbacks.said(
                province == null ? null : GlobalId.parse(province, RecordKind.PROVINCE, "province"),
                partner == null ? null : GlobalId.parse(partner, RecordKind.PARTNER, "partner"));
    }

    /** What is said of a suggestion. */
    record MatchFeedbackInput(
            String province,
            String partner,
            @Nullable String need,
            FeedbackVerdict verdict,
            @Nullable String reason) {}

    @MutationMapping
    FeedbackOutcome matchFeedbackGive(@Argument MatchFeedbackInput input) {
        return feedbacks.give(
                GlobalId.parse(input.province(), RecordKind.PROVINCE, "input.province"),
                GlobalId.parse(input.partner(), RecordKind.PARTNER, "input.partner"),
                input.need() == null ? null : GlobalId.parse(input.need(), RecordKind.NEED, "input.need"),
                input.verdict(),
                input.reason());
    }

    private static Set<Purpose> set(@Nullable List<Purpose> purposes) {
        return purposes == null || purposes.isEmpty() ? Set.of() : EnumSet.copyOf(purposes);
    }

    private static @Nullable Long occasion(@Nullable String occasion) {
        if (occasion == null) {
            return null;
        }
        var id = GlobalId.parse(occasion, "occasion");
        if (id.kind() != RecordKind.EVENT && id.kind() != RecordKind.COUNTRY) {
            throw new BadInput(
                    BadInput.Code.WRONG_KIND,
                    "occasion",
                    "Dịp là một sự kiện, hoặc một quốc gia có năm tròn quan hệ.",
                    "An occasion is an Event, or a Country with an anniversary.");
        }
        return id.id();
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(Match match, DataLoader<Long, Recorded> records) {
        return records.load(match.provinceId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> partner(Match match, DataLoader<Long, Recorded> records) {
        return records.load(match.partnerId());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> records(MatchReason reason, DataLoader<Long, Recorded> records) {
        return all(reason.recordIds(), records);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> records(MatchAnswer answer, DataLoader<Long, Recorded> records) {
        return all(answer.recordIds(), records);
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(MatchFeedback feedback, DataLoader<Long, Recorded> records) {
        return records.load(feedback.provinceId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> partner(MatchFeedback feedback, DataLoader<Long, Recorded> records) {
        return records.load(feedback.partnerId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> need(MatchFeedback feedback, DataLoader<Long, Recorded> records) {
        return feedback.needId() == null ? null : records.load(feedback.needId());
    }

    private static CompletableFuture<List<Recorded>> all(List<Long> ids, DataLoader<Long, Recorded> records) {
        return records.loadMany(ids)
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
