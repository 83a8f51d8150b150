package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NullValue;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the world outside relies on: these names stay, with these types. More may be added beside them. */
class ContractTest {

    private static final TypeDefinitionRegistry PROMISED = new SchemaParser().parse("""
            scalar Date
            scalar PartialDate
            scalar Decimal

            type Query {
              node(id: ID!): Node
              province(code: String!, asOf: Date): Province
              provinces(asOf: Date, filter: ProvinceFilter, first: Int, after: String): ProvinceConnection!
              country(code: String!): Country
              partners(filter: PartnerFilter, first: Int, after: String, last: Int, before: String): PartnerConnection!
              agreements(filter: AgreementFilter, first: Int, after: String, last: Int, before: String): AgreementConnection!
              events(filter: EventFilter, first: Int, after: String): EventConnection!
              conferences(first: Int, after: String): ConferenceConnection!
              search(text: String!, types: [SearchType!], first: Int): SearchConnection!
              network(of: ID!, depth: Int = 1, limit: Int = 200): Network!
              paths(from: ID!, to: ID!, maxLength: Int = 4, first: Int = 5): [Path!]!
              figures(subject: ID!, indicator: String): [Figure!]!
              anniversaries(from: Date!, to: Date!): [Anniversary!]!
            }

            enum Lang { VI EN }
            enum SearchType { PROVINCE PARTNER AGREEMENT EVENT CONFERENCE COUNTRY MISSION SOURCE }

            type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
            type ProvinceConnection { edges: [ProvinceEdge!]! nodes: [Province!]! pageInfo: PageInfo! totalCount: Int! }
            type ProvinceEdge { cursor: String! node: Province! }
            type PartnerConnection { edges: [PartnerEdge!]! nodes: [Partner!]! pageInfo: PageInfo! totalCount: Int! }
            type PartnerEdge { cursor: String! node: Partner! }

            type Province {
              id: ID!
              nameVi: String!
              nameEn: String
              name(lang: Lang): String!
              sources: [Citation!]!
              code: String!
              kind: ProvinceKind!
              region: Region!
              validFrom: Date
              validTo: Date
              predecessors: [Province!]!
              successors: [Province!]!
              partners(first: Int, after: String): PartnerConnection!
              agreements(first: Int, after: String): AgreementConnection!
              events(first: Int, after: String): EventConnection!
              figures: [Figure!]!
            }
            type Country { id: ID! nameVi: String! nameEn: String name(lang: Lang): String! sources: [Citation!]! }
            type Mission { id: ID! nameVi: String! nameEn: String name(lang: Lang): String! sources: [Citation!]! }
            type Source { id: ID! titleVi: String! titleEn: String title(lang: Lang): String! sources: [Citation!]! }
            type Partner {
              id: ID!
              nameVi: String!
              nameEn: String
              name(lang: Lang): String!
              sources: [Citation!]!
              kind: PartnerKind!
              country: Country
              provinces: [Province!]!
              agreements(first: Int, after: String): AgreementConnection!
              events(first: Int, after: String): EventConnection!
            }
            type Agreement {
              id: ID!
              titleVi: String!
              titleEn: String
              title(lang: Lang): String!
              sources: [Citation!]!
              kind: AgreementKind!
              signedOn: PartialDate
              status: AgreementStatus!
              activity: Activity!
              signatories: [Signatory!]!
              sectors: [Sector!]!
              acts: [AgreementAct!]!
            }
            type Event {
              id: ID!
              nameVi: String!
              nameEn: String
              name(lang: Lang): String!
              sources: [Citation!]!
              kind: EventKind!
              startsOn: PartialDate
              endsOn: PartialDate
              participants: [Participant!]!
            }
            type Conference {
              id: ID!
              nameVi: String!
              nameEn: String
              name(lang: Lang): String!
              sources: [Citation!]!
              ordinal: Int!
              theme(lang: Lang): String
              pillars(lang: Lang): [String!]!
            }
            type Figure {
              id: ID!
              indicator: String!
              value: Decimal
              unit: String
              qualifier: Qualifier!
              period: String
              asOf: PartialDate
              scope(lang: Lang): String!
              sources: [Citation!]!
            }
            type Network { nodes: [NetworkNode!]! edges: [NetworkEdge!]! truncated: Boolean! }
            type NetworkNode {
              id: ID!
              kind: RecordKind!
              label(lang: Lang): String!
              hiddenNeighbours: Int!
              record: Record!
            }
            type NetworkEdge {
              from: ID!
              to: ID!
              kind: EdgeKind!
              label(lang: Lang): String!
              since: PartialDate
              until: PartialDate
              record: Record!
            }
            type Path { steps: [PathStep!]! text(lang: Lang): String! }
            type PathStep { node: NetworkNode! edge: NetworkEdge }
            """);

    private static final TypeDefinitionRegistry OURS =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    @TestFactory
    Stream<DynamicTest> everyPromiseIsKept() {
        return PROMISED.types().values().stream()
                .flatMap(type -> type instanceof EnumTypeDefinition promised
                        ? Stream.of(DynamicTest.dynamicTest(promised.getName(), () -> checkEnum(promised)))
                        : ((ObjectTypeDefinition) type)
                                .getFieldDefinitions().stream()
                                        .map(field -> DynamicTest.dynamicTest(
                                                type.getName() + "." + field.getName(),
                                                () -> checkField(type.getName(), field))));
    }

    private static void checkEnum(EnumTypeDefinition promised) {
        assertThat(ours(promised.getName(), EnumTypeDefinition.class).getEnumValueDefinitions())
                .extracting(EnumValueDefinition::getName)
                .containsAll(promised.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList());
    }

    private static void checkField(String type, FieldDefinition promised) {
        var field = ours(type, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(candidate -> candidate.getName().equals(promised.getName()))
                .findFirst();
        assertThat(field).isPresent();
        assertThat(print(field.get().getType())).isEqualTo(print(promised.getType()));
        for (var argument : promised.getInputValueDefinitions()) {
            assertThat(field.get().getInputValueDefinitions())
                    .anySatisfy(candidate -> checkArgument(candidate, argument));
        }
        assertThat(field.get().getInputValueDefinitions())
                .filteredOn(candidate -> promised.getInputValueDefinitions().stream()
                        .noneMatch(argument -> argument.getName().equals(candidate.getName())))
                .as("what was added may be left out")
                .allMatch(ContractTest::mayBeLeftOut);
    }

    private static void checkArgument(InputValueDefinition ours, InputValueDefinition promised) {
        assertThat(ours.getName()).isEqualTo(promised.getName());
        assertThat(print(ours.getType())).isEqualTo(print(promised.getType()));
        if (promised.getDefaultValue() != null) {
            assertThat(print(ours.getDefaultValue())).isEqualTo(print(promised.getDefaultValue()));
        }
    }

    private static boolean mayBeLeftOut(InputValueDefinition argument) {
        return !print(argument.getType()).endsWith("!")
                || argument.getDefaultValue() != null && !(argument.getDefaultValue() instanceof NullValue);
    }

    private static <T extends TypeDefinition<T>> T ours(String name, Class<T> kind) {
        return OURS.getTypeOrNull(name, kind);
    }

    private static String print(graphql.language.Node<?> node) {
        return AstPrinter.printAst(node);
    }
}
