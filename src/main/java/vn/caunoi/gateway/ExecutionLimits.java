package vn.caunoi.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

/**
 * Weighs what is about to run: refuses what costs too much, takes its points from the caller's {@link Allowance}, and
 * ends it when its time is over, at the next field after the statement that runs then.
 */
final class ExecutionLimits extends SimplePerformantInstrumentation {

    /** A request whose extensions have this set to true is told its cost. */
    private static final String TELL_COST = "cost";

    private final Limits limits;
    private final Cost cost;
    private final Cache<OperationDefinition, Integer> known =
            Caffeine.newBuilder().weakKeys().maximumSize(10_000).build();

    ExecutionLimits(Limits limits) {
        this.limits = limits;
        this.cost = Cost.within(limits);
    }

    /**
     * As long as its variables are texts, such as ids, an operation costs the same each time, and documents are kept: it
     * is numbers, lists and conditions that make it dearer.
     */
    private int costOf(ExecutionContext execution) {
        var variables = execution.getCoercedVariables().toMap().values();
        return variables.stream().allMatch(String.class::isInstance)
                ? known.get(execution.getOperationDefinition(), first -> cost.of(execution))
                : cost.of(execution);
    }

    private static final class Run implements InstrumentationState {
        private volatile int cost;
        private volatile boolean timeIsOver;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Run();
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(createState(parameters));
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var run = run(state);
        var execution = parameters.getExecutionContext();
        run.cost = costOf(execution);
        if (run.cost > limits.cost()) {
            throw Refusal.tooMuch(
                            "TOO_COSTLY",
                            run.cost,
                            limits.cost(),
                            "Truy vấn quá tốn kém: %d, giới hạn là %d. Hãy chia nhỏ truy vấn hoặc lấy trang ngắn hơn.",
                            "The query is too costly: %d, the limit is %d. Split it or ask for shorter pages.")
                    .abort();
        }
        var input = execution.getExecutionInput();
        input.getGraphQLContext()
                .<Allowance>getOrEmpty(Allowance.class)
                .ifPresent(allowance -> allowance.takeForCost(run.cost).ifPresent(refusal -> {
                    throw refusal.abort();
                }));
        var end = Schedulers.parallel()
                .schedule(
                        () -> {
                            run.timeIsOver = true;
                            input.cancel();
                        },
                        limits.time().toMillis(),
                        TimeUnit.MILLISECONDS);
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> end.dispose());
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var run = run(state);
        var answer = run.timeIsOver && !result.isDataPresent()
                ? ExecutionResult.newExecutionResult()
                        .addError(tooSlow().error())
                        .build()
                : result;
        if (Boolean.TRUE.equals(parameters.getExecutionInput().getExtensions().get(TELL_COST)) && run.cost > 0) {
            var told = Map.of("requested", run.cost, "limit", limits.cost());
            answer = answer.transform(builder -> builder.addExtension("cost", told));
        }
        return CompletableFuture.completedFuture(answer);
    }

    private Refusal tooSlow() {
        var seconds = BigDecimal.valueOf(limits.time().toMillis(), 3).stripTrailingZeros();
        return new Refusal(
                "TIMEOUT",
                Map.of("limit", seconds),
                "Truy vấn chạy quá thời gian cho phép (%s giây). Hãy chia nhỏ truy vấn hoặc lấy trang ngắn hơn."
                        .formatted(seconds.toPlainString()),
                "The query ran out of time (%s s). Split it or ask for shorter pages."
                        .formatted(seconds.toPlainString()));
    }

    private static Run run(@Nullable InstrumentationState state) {
        if (state instanceof Run run) {
            return run;
        }
        throw new IllegalStateException("The execution has no state");
    }
}
