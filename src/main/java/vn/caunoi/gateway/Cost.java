package vn.caunoi.gateway;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Set;

/**
 * What a document costs, known before it runs: a field costs one, a page as many times its content as it has places,
 * a list of ids as many times as there are ids, any other list {@value #USUAL_LIST} times, one that begins the answer
 * {@value #USUAL_PAGE} times. Walks through the network cost {@value #WALK} besides, reckoning over a large part of it
 * {@value #RECKONING}.
 *
 * @param most the highest that a field is counted as: so many that all fields together stay a number
 */
record Cost(int most) implements FieldComplexityCalculator {

    private static final int USUAL_PAGE = 20;
    private static final int USUAL_LIST = 5;
    private static final int WALK = 200;
    private static final int RECKONING = 1_000;
    private static final Set<String> WALKS = Set.of(
            "network",
            "paths",
            "tieNetwork",
            "networkOverview",
            "commonPartners",
            "missingPartners",
            "provincesWithoutPartners",
            "bridges",
            "partnerMatches",
            "provinceMatches");
    private static final Set<String> RECKONINGS = Set.of(
            "communities",
            "centrality",
            "matchQuality",
            "matchWeighingPreview",
            "briefing",
            "briefingComparison",
            "briefingRelease",
            "briefingSentenceCreate");

    /** Of as many fields as a document may have, none costs so much that the sum could turn over. */
    static Cost within(Limits limits) {
        return new Cost(Integer.MAX_VALUE / Math.max(1, limits.fields() + 1));
    }

    int of(ExecutionContext execution) {
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(this)
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .variables(execution.getCoercedVariables())
                .build()
                .calculate();
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int content) {
        return (int) Math.min(most, 1 + walk(field) + Math.max(0L, places(field)) * content);
    }

    private static long walk(FieldComplexityEnvironment field) {
        var name = field.getFieldDefinition().getName();
        return WALKS.contains(name) ? WALK : RECKONINGS.contains(name) ? RECKONING : 0;
    }

    private static long places(FieldComplexityEnvironment field) {
        var arguments = field.getArguments();
        if (arguments.get("limit") instanceof Integer limit) {
            return limit;
        }
        var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
        var isPage = type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
        if (!isPage && !GraphQLTypeUtil.isList(type)) {
            return 1;
        }
        if (arguments.get("first") instanceof Integer size) {
            return size;
        }
        if (arguments.get("last") instanceof Integer size) {
            return size;
        }
        if (arguments.get("ids") instanceof Collection<?> ids) {
            return ids.size();
        }
        var parent = field.getParentType().getName();
        var within = parent.endsWith("Connection") || parent.startsWith("__") || parent.equals("Network");
        return isPage || parent.equals("Query") ? USUAL_PAGE : within ? 1 : USUAL_LIST;
    }
}
