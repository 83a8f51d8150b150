package vn.caunoi.following;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import org.springframework.graphql.execution.ErrorType;
import vn.caunoi.base.Lang;

/** Why somebody is not told of changes, or not any more. */
final class NotFollowed extends RuntimeException {

    enum Why {
        SIGN_IN_NEEDED(
                ErrorType.UNAUTHORIZED,
                "Hãy gửi kèm mã truy cập (Authorization: Bearer …).",
                "Send an API token (Authorization: Bearer …)."),
        ACCESS_ENDED(
                ErrorType.UNAUTHORIZED,
                "Tài khoản hoặc mã truy cập không còn hiệu lực nên việc theo dõi dừng lại.",
                "The account or the token is no longer valid, so nothing more is told."),
        TOO_MANY_SUBSCRIPTIONS(
                ErrorType.FORBIDDEN,
                "Đang có quá nhiều đăng ký theo dõi. Hãy đóng bớt rồi thử lại.",
                "There are too many subscriptions already. Close some and try again."),
        STREAM_NEEDED(
                ErrorType.BAD_REQUEST,
                "Đăng ký theo dõi cần một luồng: gửi Accept: text/event-stream hoặc dùng WebSocket (graphql-transport-ws).",
                "A subscription needs a stream: send Accept: text/event-stream or use a WebSocket (graphql-transport-ws)."),
        INTERNAL_ERROR(
                ErrorType.INTERNAL_ERROR,
                "Hệ thống gặp lỗi nên việc theo dõi dừng lại. Hãy tiếp tục từ khóa (key) cuối cùng đã nhận.",
                "Something failed, so nothing more is told. Go on from the last key that was received.");

        private final ErrorClassification type;
        private final String vi;
        private final String en;

        Why(ErrorClassification type, String vi, String en) {
            this.type = type;
            this.vi = vi;
            this.en = en;
        }

        GraphQLError error(Lang lang) {
            var extensions = new LinkedHashMap<String, Object>();
            extensions.put("code", name());
            extensions.put("messageVi", vi);
            extensions.put("messageEn", en);
            return GraphqlErrorBuilder.newError()
                    .errorType(type)
                    .message("%s", lang.name(vi, en))
                    .extensions(extensions)
                    .build();
        }
    }

    private final Why why;
    private final Lang lang;

    NotFollowed(Why why, Lang lang) {
        super(why.name(), null, false, false);
        this.why = why;
        this.lang = lang;
    }

    GraphQLError error() {
        return why.error(lang);
    }
}
