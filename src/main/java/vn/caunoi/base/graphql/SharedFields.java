package vn.caunoi.base.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.SingletonPropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;

/**
 * Fields that are the same on every type: the global id, every text that comes in two languages, and what a record of
 * the code has by the field's name.
 */
final class SharedFields implements WiringFactory {

    private static final MethodType READS = MethodType.methodType(Object.class, Object.class);
    private static final MethodType READS_IN_LANGUAGE = MethodType.methodType(Object.class, Object.class, Lang.class);

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment field) {
        return isGlobalId(field) || speaksLanguages(field);
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
        return isGlobalId(field)
                ? (PlainField)
                        arguments -> source -> ((Identified) source).globalId().toString()
                : new InLanguage(field.getFieldDefinition().getName());
    }

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
        return new Property(field.getFieldDefinition().getName());
    }

    private static boolean isGlobalId(FieldWiringEnvironment field) {
        return field.getFieldDefinition().getName().equals("id");
    }

    private static boolean speaksLanguages(FieldWiringEnvironment field) {
        return field.getFieldDefinition().getInputValueDefinitions().stream()
                .anyMatch(argument -> argument.getName().equals("lang"));
    }

    /** Calls the method of the field's name that takes the language. */
    private record InLanguage(String name, Map<Class<?>, MethodHandle> methods) implements PlainField {

        InLanguage(String name) {
            this(name, new ConcurrentHashMap<>());
        }

        @Override
        public Reading with(Map<String, Object> arguments) {
            var lang = Lang.valueOf(String.valueOf(arguments.get("lang")));
            return source -> called(
                    () -> methods.computeIfAbsent(source.getClass(), this::find).invokeExact(source, lang));
        }

        private MethodHandle find(Class<?> type) {
            return method(type, name, Lang.class)
                    .map(method -> handle(method, READS_IN_LANGUAGE))
                    .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + name + "(Lang)"));
        }
    }

    /** Calls the method of the field's name; what has none is read in the usual way of GraphQL Java. */
    private record Property(String name, Map<Class<?>, Optional<MethodHandle>> methods) implements PlainField {

        Property(String name) {
            this(name, new ConcurrentHashMap<>());
        }

        @Override
        public Reading with(Map<String, Object> arguments) {
            return source -> {
                var method = method(source)
                        .orElseThrow(() -> new NotPlain(source.getClass().getName() + " has no " + name + "()"));
                return called(() -> method.invokeExact(source));
            };
        }

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
            return source == null || method(source).isPresent()
                    ? PlainField.super.get(field, source, environment)
                    : usual(field, source, environment);
        }

        private static @Nullable Object usual(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            try {
                return SingletonPropertyDataFetcher.singleton().get(field, source, environment);
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }

        private Optional<MethodHandle> method(Object source) {
            return methods.computeIfAbsent(
                    source.getClass(),
                    type -> SharedFields.method(type, name)
                            .filter(method -> isThereAtOnce(method.getReturnType()))
                            .map(method -> handle(method, READS)));
        }

        private static boolean isThereAtOnce(Class<?> type) {
            return type != void.class
                    && !CompletionStage.class.isAssignableFrom(type)
                    && !Publisher.class.isAssignableFrom(type)
                    && !DataFetcherResult.class.isAssignableFrom(type);
        }
    }

    private interface Call {
        @Nullable Object call() throws Throwable;
    }

    private static @Nullable Object called(Call call) {
        try {
            return call.call();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> !Modifier.isStatic(candidate.getModifiers()))
                .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), parameters))
                .findFirst();
    }

    private static MethodHandle handle(Method method, MethodType type) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(type);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
