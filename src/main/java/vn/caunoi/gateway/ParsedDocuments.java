package vn.caunoi.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads each document once, for parsing and validating costs more than running a small one. What is too long or too
 * big is refused before it is held against the schema.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int KEPT_CHARACTERS = 4_000_000;
    private static final int LONGEST_KEPT = 20_000;

    private final Limits limits;
    private final ParserOptions options;
    private final Supplier<GraphQLSchema> schema;
    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    ParsedDocuments(Limits limits, Supplier<GraphQLSchema> schema) {
        this.limits = limits;
        this.schema = schema;
        options = ParserOptions.getDefaultOperationParserOptions()
                .transform(parser -> parser.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.characters()));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        var known = documents.getIfPresent(text);
        if (known == null) {
            known = read(input);
            if (!known.hasErrors() && text.length() <= LONGEST_KEPT) {
                documents.put(text, known);
            }
        }
        return CompletableFuture.completedFuture(known);
    }

    private PreparsedDocumentEntry read(ExecutionInput input) {
        var length = input.getQuery().length();
        if (length > limits.characters()) {
            return refused(Refusal.tooMuch(
                    "TOO_LONG",
                    length,
                    limits.characters(),
                    "Truy vấn quá dài: %d ký tự, giới hạn là %d. Hãy chuyển dữ liệu vào biến hoặc chia nhỏ truy vấn.",
                    "The document is too long: %d characters, the limit is %d. Use variables or split it."));
        }
        try {
            var document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(input.getQuery())
                            .parserOptions(options)
                            .locale(input.getLocale())
                            .build());
            return Shape.of(document)
                    .beyond(limits)
                    .map(ParsedDocuments::refused)
                    .orElseGet(() -> validated(document, input));
        } catch (ParseCancelledException tooMany) {
            return refused(Refusal.tooMuch(
                    "TOO_LONG",
                    limits.tokens() + 1L,
                    limits.tokens(),
                    "Truy vấn quá dài: đã đếm tới %d từ tố, giới hạn là %d. Hãy chia nhỏ truy vấn.",
                    "The document is too long: %d tokens were counted, the limit is %d. Split it."));
        } catch (ParseCancelledTooDeepException tooDeep) {
            return refused(Refusal.tooMuch(
                    "TOO_DEEP",
                    options.getMaxRuleDepth() + 1L,
                    options.getMaxRuleDepth(),
                    "Truy vấn lồng quá sâu: đã đếm tới %d, giới hạn là %d.",
                    "The document is nested too deep: %d was counted, the limit is %d."));
        } catch (InvalidSyntaxException invalid) {
            return new PreparsedDocumentEntry(invalid.toInvalidSyntaxError());
        }
    }

    private PreparsedDocumentEntry validated(Document document, ExecutionInput input) {
        var errors = ParseAndValidate.validate(schema.get(), document, input.getLocale());
        return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(document, errors);
    }

    private static PreparsedDocumentEntry refused(Refusal refusal) {
        GraphQLError error = refusal.error();
        return new PreparsedDocumentEntry(error);
    }
}
