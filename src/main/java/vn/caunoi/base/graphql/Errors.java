package vn.caunoi.base.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Lang;

/** Turns what went wrong into errors with a code, the argument's name and a remedy; nothing internal goes out. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @GraphQlExceptionHandler
    GraphQLError badInput(BadInput bad, DataFetchingEnvironment field) {
        return error(
                field,
                ErrorType.BAD_REQUEST,
                bad.code().name(),
                bad.argument(),
                bad.message(Lang.VI),
                bad.message(Lang.EN));
    }

    @GraphQlExceptionHandler
    GraphQLError unreadable(BindException bad, DataFetchingEnvironment field) {
        var argument = bad.getFieldErrors().isEmpty()
                ? field.getField().getName()
                : bad.getFieldErrors().getFirst().getField();
        return error(
                field,
                ErrorType.BAD_REQUEST,
                "BAD_ARGUMENT",
                argument,
                "Không đọc được giá trị của tham số này.",
                "The value of this argument cannot be read.");
    }

    /** Whoever asked has gone, or time is over; nothing has failed. */
    @GraphQlExceptionHandler
    GraphQLError cancelled(AbortExecutionException cancelled, DataFetchingEnvironment field) {
        return error(
                field,
                ErrorType.BAD_REQUEST,
                "CANCELLED",
                null,
                "Yêu cầu đã bị dừng trước khi đọc xong trường này.",
                "The request was ended before this field was read.");
    }

    @GraphQlExceptionHandler
    GraphQLError outOfTime(QueryTimeoutException slow, DataFetchingEnvironment field) {
        LOG.warn(
                "Query {} ran out of time at {}",
                field.getExecutionId(),
                field.getExecutionStepInfo().getPath());
        return error(
                field,
                ErrorType.BAD_REQUEST,
                "TIMEOUT",
                null,
                "Đọc trường này mất quá nhiều thời gian. Hãy thu hẹp điều kiện hoặc lấy trang ngắn hơn.",
                "Reading this field took too long. Narrow it down or ask for shorter pages.");
    }

    @GraphQlExceptionHandler
    GraphQLError fault(Exception fault, DataFetchingEnvironment field) {
        var reference = field.getExecutionId().toString();
        LOG.error(
                "Query {} failed at {}", reference, field.getExecutionStepInfo().getPath(), fault);
        return error(
                field,
                ErrorType.INTERNAL_ERROR,
                "INTERNAL_ERROR",
                null,
                "Hệ thống gặp lỗi khi đọc trường này. Mã tra cứu: " + reference,
                "Something failed while reading this field. Reference: " + reference);
    }

    private static GraphQLError error(
            DataFetchingEnvironment field,
            ErrorType type,
            String code,
            @org.jspecify.annotations.Nullable String argument,
            String vi,
            String en) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        if (argument != null) {
            extensions.put("argument", argument);
        }
        extensions.put("messageVi", vi);
        extensions.put("messageEn", en);
        return GraphqlErrorBuilder.newError(field)
                .errorType(type)
                .message("%s", Lang.of(field.getLocale()).name(vi, en))
                .extensions(extensions)
                .build();
    }
}
