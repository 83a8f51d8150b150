package vn.caunoi.matching;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.WeighingOutcome.WeighingChange;

/** The weights of matching in the API. */
@Controller
class WeighingController {

    private final Weighings weighings;
    private final WeighingPreviews previews;

    WeighingController(Weighings weighings, WeighingPreviews previews) {
        this.weighings = weighings;
        this.previews = previews;
    }

    /** What a rule is to weigh. */
    record MatchWeightInput(MatchRule rule, int points, boolean used) {
        MatchWeight weight() {
            return new MatchWeight(rule, points, used);
        }
    }

    /** What is to change of the weights. */
    record WeighingInput(
            List<MatchWeightInput> weights,
            @Nullable Integer unknownShare,
            @Nullable String note) {
        List<MatchWeight> changes() {
            return weights.stream().map(MatchWeightInput::weight).toList();
        }
    }

    @QueryMapping
    List<Weighing> matchWeighings() {
        return weighings.history();
    }

    @QueryMapping
    WeighingOutcome matchWeighingPreview(@Argument WeighingInput input) {
        return previews.preview(input.changes(), input.unknownShare());
    }

    @MutationMapping
    WeighingOutcome matchWeighingChange(@Argument int version, @Argument WeighingInput input) {
        return weighings.change(version, input.changes(), input.unknownShare(), input.note());
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(WeighingChange change, DataLoader<Long, Recorded> records) {
        return records.load(change.provinceId());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> coming(WeighingChange change, DataLoader<Long, Recorded> records) {
        return records.loadMany(change.coming());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> going(WeighingChange change, DataLoader<Long, Recorded> records) {
        return records.loadMany(change.going());
    }
}
