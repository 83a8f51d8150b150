package vn.caunoi.gateway;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How big a document is once its fragments stand where they are used, found without putting them there: a few lines of
 * fragments can stand for millions of fields.
 *
 * @param width the fields that begin it
 */
record Shape(long width, long depth, long fields, long aliases, long directives) {

    private static final Shape NOTHING = new Shape(0, 0, 0, 0, 0);
    private static final long BEYOND_COUNTING = Integer.MAX_VALUE;

    /** The biggest that any operation of the document is. */
    static Shape of(Document document) {
        var fragments = new Fragments(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> fragments
                        .shape(operation.getSelectionSet())
                        .with(operation.getDirectives().size()))
                .reduce(NOTHING, Shape::biggest);
    }

    /** What there is too much of, if anything. */
    Optional<Refusal> beyond(Limits limits) {
        if (depth > limits.depth()) {
            return Optional.of(Refusal.tooMuch(
                    "TOO_DEEP",
                    depth,
                    limits.depth(),
                    "Truy vấn lồng quá sâu: %d, giới hạn là %d. Hãy chia nhỏ truy vấn.",
                    "The query is too deep: %d, the limit is %d. Split it."));
        }
        if (width > limits.rootFields()) {
            return Optional.of(Refusal.tooMuch(
                    "TOO_MANY_ROOT_FIELDS",
                    width,
                    limits.rootFields(),
                    "Truy vấn hỏi quá nhiều trường ở mức đầu: %d, giới hạn là %d. Hãy chia nhỏ truy vấn.",
                    "The query begins with too many fields: %d, the limit is %d. Split it."));
        }
        if (aliases > limits.aliases()) {
            return Optional.of(Refusal.tooMuch(
                    "TOO_MANY_ALIASES",
                    aliases,
                    limits.aliases(),
                    "Truy vấn có quá nhiều bí danh: %d, giới hạn là %d. Hãy chia nhỏ truy vấn.",
                    "The query has too many aliases: %d, the limit is %d. Split it."));
        }
        if (directives > limits.directives()) {
            return Optional.of(Refusal.tooMuch(
                    "TOO_MANY_DIRECTIVES",
                    directives,
                    limits.directives(),
                    "Truy vấn có quá nhiều chỉ thị: %d, giới hạn là %d.",
                    "The query has too many directives: %d, the limit is %d."));
        }
        if (fields > limits.fields()) {
            return Optional.of(Refusal.tooMuch(
                    "TOO_MANY_FIELDS",
                    fields,
                    limits.fields(),
                    "Truy vấn có quá nhiều trường: %d, giới hạn là %d. Hãy chia nhỏ truy vấn.",
                    "The query has too many fields: %d, the limit is %d. Split it."));
        }
        return Optional.empty();
    }

    private Shape biggest(Shape other) {
        return new Shape(
                Math.max(width, other.width),
                Math.max(depth, other.depth),
                Math.max(fields, other.fields),
                Math.max(aliases, other.aliases),
                Math.max(directives, other.directives));
    }

    private Shape beside(Shape other) {
        return new Shape(
                sum(width, other.width),
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    private Shape with(int moreDirectives) {
        return new Shape(width, depth, fields, aliases, sum(directives, moreDirectives));
    }

    private static long sum(long one, long other) {
        return Math.min(BEYOND_COUNTING, one + other);
    }

    /** Each fragment is looked into once; what goes round in a circle is left to the validation. */
    private static final class Fragments {

        private final Map<String, FragmentDefinition> definitions = new HashMap<>();
        private final Map<String, Shape> shapes = new HashMap<>();

        Fragments(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> definitions.put(fragment.getName(), fragment));
        }

        Shape shape(@Nullable SelectionSet selections) {
            var shape = NOTHING;
            if (selections != null) {
                for (var selection : selections.getSelections()) {
                    shape = shape.beside(shape(selection));
                }
            }
            return shape;
        }

        private Shape shape(Selection<?> selection) {
            return switch (selection) {
                case Field field -> {
                    var content = shape(field.getSelectionSet());
                    yield new Shape(
                            1,
                            content.depth + 1,
                            sum(content.fields, 1),
                            sum(content.aliases, field.getAlias() == null ? 0 : 1),
                            sum(content.directives, field.getDirectives().size()));
                }
                case InlineFragment inline ->
                    shape(inline.getSelectionSet()).with(inline.getDirectives().size());
                case FragmentSpread spread ->
                    named(spread.getName()).with(spread.getDirectives().size());
                default -> NOTHING;
            };
        }

        private Shape named(String fragment) {
            var known = shapes.get(fragment);
            if (known != null) {
                return known;
            }
            shapes.put(fragment, NOTHING);
            var definition = definitions.get(fragment);
            var shape = definition == null
                    ? NOTHING
                    : shape(definition.getSelectionSet())
                            .with(definition.getDirectives().size());
            shapes.put(fragment, shape);
            return shape;
        }
    }
}
