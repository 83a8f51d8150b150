package vn.caunoi.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.WeighingOutcome.WeighingChange;
import vn.caunoi.matching.WeighingOutcome.WeighingForbidden;
import vn.caunoi.matching.WeighingOutcome.WeighingInvalid;
import vn.caunoi.matching.WeighingOutcome.WeighingPreview;

/** What other weights would change, before anybody saves them. */
@Service
public class WeighingPreviews {

    private static final int FIRST = 10;

    private final Weighings weighings;
    private final Matches matches;

    WeighingPreviews(Weighings weighings, Matches matches) {
        this.weighings = weighings;
        this.matches = matches;
    }

    /** Of each province of today where anything would change; for administrators. */
    public WeighingOutcome preview(List<MatchWeight> weights, @Nullable Integer unknownShare) {
        if (!weighings.mayChange()) {
            return new WeighingForbidden();
        }
        return switch (weighings.draft(weights, unknownShare)) {
            case Weighings.Draft.Refused refused -> new WeighingInvalid(refused.problems());
            case Weighings.Draft.Ready ready -> new WeighingPreview(changes(ready.weighing()));
        };
    }

    private List<WeighingChange> changes(Weighing draft) {
        var now = matches.best(Weighings.weights(weighings.current()), FIRST);
        var then = matches.best(Weighings.weights(draft), FIRST);
        var found = new ArrayList<WeighingChange>();
        now.forEach((place, before) -> {
            var change = compare(place.id(), before, then.get(place));
            if (!change.coming().isEmpty() || change.moved() > 0) {
                found.add(change);
            }
        });
        return found;
    }

    private static WeighingChange compare(long province, List<Long> before, @Nullable List<Long> then) {
        var after = then == null ? List.<Long>of() : then;
        var moved = after.stream()
                .filter(before::contains)
                .filter(partner -> before.indexOf(partner) != after.indexOf(partner))
                .count();
        return new WeighingChange(
                province,
                after.stream().filter(partner -> !before.contains(partner)).toList(),
                before.stream().filter(partner -> !after.contains(partner)).toList(),
                (int) moved);
    }
}
