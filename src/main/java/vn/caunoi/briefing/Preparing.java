package vn.caunoi.briefing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.BriefingOutcome.BriefingForbidden;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.matching.Sentence;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.SecrecyStamp;
import vn.caunoi.writing.Writing;

/** Who may write into a briefing, and what may be written. */
@Component
class Preparing {

    static final int LONGEST = 2_000;

    /** A text as it is kept, or what is wrong with it. */
    record Text(@Nullable String words, @Nullable BriefingInvalid wrong) {}

    private final Writing writing;
    private final Callers callers;
    private final Provinces provinces;
    private final JdbcClient jdbc;

    Preparing(Writing writing, Callers callers, Provinces provinces, JdbcClient jdbc) {
        this.writing = writing;
        this.callers = callers;
        this.provinces = provinces;
        this.jdbc = jdbc;
    }

    /** The last version of a line of provinces. */
    @Nullable Province province(@Nullable Long identity) {
        if (identity == null) {
            return null;
        }
        return jdbc.sql("""
                        select id from province where identity_id = :identity
                        order by valid_to desc nulls first, id desc limit 1""")
                .param("identity", identity)
                .query(Long.class)
                .optional()
                .flatMap(provinces::find)
                .orElse(null);
    }

    /** Whether the caller may write anything at all: what is known before a briefing is written. */
    boolean writes() {
        return callers.current().writes();
    }

    /** Officers of the province that prepares it; without one, whoever may write the subject. */
    boolean may(Recorded subject, @Nullable Province province) {
        return callers.current().writes()
                && (province == null ? writing.mayChange(subject.globalId()) : writing.maySpeakFor(province.id()));
    }

    BriefingForbidden refusal() {
        return callers.current().signedIn()
                ? new BriefingForbidden(
                        new Sentence(
                                "Chỉ cán bộ của tỉnh, thành phố chuẩn bị tài liệu này hoặc của Bộ được ghi vào, phát hành tài liệu. Hãy chọn tỉnh, thành phố của bạn, hoặc nhờ đơn vị đó.",
                                "Officers of the province that prepares this briefing, or of the Ministry, write into it and release it. Choose your province, or ask theirs."))
                : new BriefingForbidden(new Sentence(
                        "Hãy đăng nhập hoặc gửi mã API (Authorization: Bearer …).",
                        "Sign in, or send an API token (Authorization: Bearer …)."));
    }

    Text text(String field, @Nullable String given) {
        var words = given == null || given.isBlank() ? null : given.strip().replace("\0", "");
        if (words == null) {
            return new Text(null, null);
        }
        if (words.length() > LONGEST) {
            return new Text(
                    null,
                    new BriefingInvalid(
                            field,
                            new Sentence(
                                    "Dài %d ký tự, tối đa là %d. Hãy rút ngắn.".formatted(words.length(), LONGEST),
                                    "This has %d characters, at most %d fit. Shorten it."
                                            .formatted(words.length(), LONGEST))));
        }
        return SecrecyStamp.find(words)
                .map(stamp -> new Text(null, stamped(field, stamp)))
                .orElseGet(() -> new Text(words, null));
    }

    private static BriefingInvalid stamped(String field, String stamp) {
        return new BriefingInvalid(
                field,
                new Sentence(
                        "Nội dung mang dấu độ mật “%s”. Sổ này không dành cho bí mật nhà nước: hãy bỏ nội dung đó và xử lý theo quy định bảo vệ bí mật nhà nước."
                                .formatted(stamp),
                        "The text bears the secrecy stamp “%s”. State secrets do not belong in this register: leave them out and handle them as the rules on state secrets demand."
                                .formatted(stamp)));
    }

    /** The first of what is wrong. */
    static Optional<BriefingInvalid> wrong(Text... texts) {
        for (var text : texts) {
            if (text.wrong() != null) {
                return Optional.of(text.wrong());
            }
        }
        return Optional.empty();
    }
}
