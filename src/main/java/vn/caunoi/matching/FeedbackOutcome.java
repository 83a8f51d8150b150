package vn.caunoi.matching;

import vn.caunoi.base.Lang;

/** What became of a word on a suggestion. */
public sealed interface FeedbackOutcome {

    record FeedbackGiven(MatchFeedback feedback) implements FeedbackOutcome {}

    /** Nothing was kept; {@code field} says what is wrong. */
    record FeedbackInvalid(String field, Sentence sentence) implements FeedbackOutcome {
        public String message(Lang lang) {
            return sentence.text(lang);
        }
    }

    /** Those who work for the province, the country's mission or the Ministry speak of its suggestions. */
    record FeedbackForbidden() implements FeedbackOutcome {
        public String message(Lang lang) {
            return lang.name(
                    "Chỉ cán bộ của tỉnh, của cơ quan đại diện phụ trách địa bàn hoặc của Bộ được đánh giá gợi ý này. Hãy đăng nhập bằng tài khoản đó.",
                    "Officers of the province, of the mission that covers the country or of the Ministry speak of this suggestion. Sign in as one.");
        }
    }
}
