package vn.caunoi.matching;

import java.util.List;
import vn.caunoi.base.Lang;

/** What became of a wish to weigh otherwise. */
public sealed interface WeighingOutcome {

    record WeighingSaved(Weighing weighing) implements WeighingOutcome {}

    /** Nothing was changed; each problem names the rule that it is about. */
    record WeighingInvalid(List<WeighingProblem> problems) implements WeighingOutcome {}

    /** Somebody else has changed the weights meanwhile; these hold now. */
    record WeighingConflict(Weighing current) implements WeighingOutcome {}

    /** Only administrators weigh. */
    record WeighingForbidden() implements WeighingOutcome {
        public String message(Lang lang) {
            return lang.name(
                    "Chỉ quản trị viên được sửa trọng số. Hãy đăng nhập bằng tài khoản quản trị.",
                    "Only administrators change weights. Sign in with such an account.");
        }
    }

    /** Nothing was changed: what would be, by province. */
    record WeighingPreview(List<WeighingChange> changes) implements WeighingOutcome {}

    /**
     * What would change among the first ten partners of a province.
     *
     * @param coming those who would come in, in their order
     * @param going those who would go out
     * @param moved how many would stay at another place
     */
    record WeighingChange(long provinceId, List<Long> coming, List<Long> going, int moved) {}

    /** What is wrong, and what to do. */
    record WeighingProblem(String field, Sentence sentence) {
        public String message(Lang lang) {
            return sentence.text(lang);
        }
    }
}
