package vn.caunoi.base.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;

/** Fields that are the same on every type: the global id, and every text that comes in two languages. */
final class SharedFields implements WiringFactory {

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment field) {
        return isGlobalId(field) || speaksLanguages(field);
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
        return isGlobalId(field)
                ? (Light) (source, environment) ->
                        ((Identified) source).globalId().toString()
                : new InLanguage(field.getFieldDefinition().getName());
    }

    private static boolean isGlobalId(FieldWiringEnvironment field) {
        return field.getFieldDefinition().getName().equals("id");
    }

    private static boolean speaksLanguages(FieldWiringEnvironment field) {
        return field.getFieldDefinition().getInputValueDefinitions().stream()
                .anyMatch(argument -> argument.getName().equals("lang"));
    }

    /** A fetcher that needs nothing but its source and the arguments. */
    private interface Light extends LightDataFetcher<@Nullable Object> {

        @Nullable Object value(Object source, Supplier<DataFetchingEnvironment> environment);

        @Override
        default @Nullable Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            return value(source, environment);
        }

        @Override
        default @Nullable Object get(DataFetchingEnvironment environment) {
            return value(Objects.requireNonNull(environment.<Object>getSource()), () -> environment);
        }
    }

    /** Calls the method of the field's name that takes the language. */
    private record InLanguage(String name, Map<Class<?>, MethodHandle> methods) implements Light {

        InLanguage(String name) {
            this(name, new ConcurrentHashMap<>());
        }

        @Override
        public @Nullable Object value(Object source, Supplier<DataFetchingEnvironment> environment) {
            Object lang = environment.get().getArgument("lang");
            try {
                return methods.computeIfAbsent(source.getClass(), this::find)
                        .invokeExact(source, Lang.valueOf(String.valueOf(lang)));
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable failure) {
                throw new IllegalStateException(failure);
            }
        }

        private MethodHandle find(Class<?> type) {
            var method = Arrays.stream(type.getMethods())
                    .filter(candidate -> candidate.getName().equals(name))
                    .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {Lang.class}))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + name + "(Lang)"));
            return handle(method).asType(MethodType.methodType(Object.class, Object.class, Lang.class));
        }

        private static MethodHandle handle(Method method) {
            try {
                method.setAccessible(true);
                return MethodHandles.lookup().unreflect(method);
            } catch (IllegalAccessException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
