package vn.caunoi.base.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deep and how costly a document may be, known before it runs. A field costs one, a page as many times its content
 * as it has places, any other list {@value #USUAL_LIST} times.
 *
 * @param depth the deepest nesting of fields; introspection by the usual tools needs 15
 * @param cost the highest cost
 */
@ConfigurationProperties("caunoi.graphql.limits")
record QueryLimits(
        @DefaultValue("20") int depth,
        @DefaultValue("100000") int cost) {

    private static final int USUAL_PAGE = 20;
    private static final int USUAL_LIST = 5;
    private static final int WALK = 200;
    private static final int BEYOND_COUNTING = 10_000_000;
    private static final Set<String> WALKS = Set.of("network", "paths");

    MaxQueryDepthInstrumentation onDepth() {
        return new MaxQueryDepthInstrumentation(depth) {
            @Override
            protected AbortExecutionException mkAbortException(int reached, int limit) {
                return refusal("TOO_DEEP", "lồng quá sâu", "deep", reached, limit);
            }
        };
    }

    MaxQueryComplexityInstrumentation onCost() {
        FieldComplexityCalculator calculator = QueryLimits::cost;
        return new MaxQueryComplexityInstrumentation(cost, calculator) {
            @Override
            protected AbortExecutionException mkAbortException(int reached, int limit) {
                return refusal("TOO_COSTLY", "quá tốn kém", "costly", reached, limit);
            }
        };
    }

    private static int cost(FieldComplexityEnvironment field, int content) {
        return (int) Math.min(BEYOND_COUNTING, 1 + places(field) * content);
    }

    private static long places(FieldComplexityEnvironment field) {
        var definition = field.getFieldDefinition();
        if (WALKS.contains(definition.getName())) {
            return WALK;
        }
        var type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        if (type instanceof GraphQLNamedType named && named.getName().endsWith("Connection")) {
            var first = field.getArguments().get("first");
            var last = field.getArguments().get("last");
            return first instanceof Integer size ? size : last instanceof Integer size ? size : USUAL_PAGE;
        }
        var parent = field.getParentType().getName();
        var within = parent.endsWith("Connection") || parent.startsWith("__") || parent.equals("Network");
        return GraphQLTypeUtil.isList(type) && !within ? USUAL_LIST : 1;
    }

    private static AbortExecutionException refusal(String code, String vi, String en, int reached, int limit) {
        var messageVi = "Truy vấn %s: %d, giới hạn là %d. Hãy chia nhỏ truy vấn hoặc lấy trang ngắn hơn."
                .formatted(vi, reached, limit);
        var messageEn = "The query is too %s: %d, the limit is %d. Split it or ask for shorter pages."
                .formatted(en, reached, limit);
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        extensions.put("reached", reached);
        extensions.put("limit", limit);
        extensions.put("messageVi", messageVi);
        extensions.put("messageEn", messageEn);
        return new Refusal(messageEn, extensions);
    }

    /** What is answered instead of running the document. */
    private static final class Refusal extends AbortExecutionException {

        private final transient Map<String, Object> extensions;

        Refusal(String message, Map<String, Object> extensions) {
            super(message);
            this.extensions = extensions;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return extensions;
        }
    }
}
