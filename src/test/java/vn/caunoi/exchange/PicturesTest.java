package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.account.Role;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Networks;

@DatabaseTest
class PicturesTest {

    private static final Caption CAPTION = new Caption("Vĩnh Long & bạn bè", null, null, null);

    private final Pictures pictures;
    private final Networks networks;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    PicturesTest(Pictures pictures, Networks networks, JdbcClient jdbc, SqlStatements statements) {
        this.pictures = pictures;
        this.networks = networks;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void itHoldsWhatTheNetworkHoldsAndNothingElse() {
        var network = around("Đà Nẵng", 200);
        var picture = pictures.of(network, CAPTION);

        assertThat(picture.nodes().stream().map(Picture.Node::id))
                .containsExactlyElementsOf(
                        network.nodes().stream().map(NetworkNode::globalId).toList());
        assertThat(picture.edges()).hasSameSizeAs(network.edges());
        assertThat(picture.knownAt()).isEqualTo(network.knownAt());
    }

    @Test
    void countriesSortsAndSourcesComeWithIt() {
        var picture = pictures.of(around("Đà Nẵng", 200), CAPTION);

        assertThat(picture.nodes().stream()
                        .filter(node -> node.id().kind() == RecordKind.PARTNER)
                        .map(Picture.Node::sort))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(picture.nodes().stream()
                        .filter(node -> node.id().kind() == RecordKind.PROVINCE)
                        .map(Picture.Node::country))
                .containsOnly("VN");
        assertThat(picture.nodes().stream().map(Picture.Node::country).filter(Objects::nonNull))
                .contains("JP")
                .allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(picture.edges().stream().flatMap(edge -> edge.sources().stream()))
                .isNotEmpty();
        assertThat(picture.edges().stream().map(edge -> edge.proof().kind()).collect(Collectors.toSet()))
                .contains(RecordKind.RELATION);
    }

    @Test
    void itCostsTheSameStatementsWhateverItsSize() {
        var small = around("Đà Nẵng", 12);
        var large = around("Đà Nẵng", 300);

        var few = statements.during(() -> pictures.of(small, CAPTION));
        var many = statements.during(() -> pictures.of(large, CAPTION));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    @As(Role.READER)
    void everyFormatCanBeMadeOfTheRegistersOwnNetwork() {
        var picture = pictures.of(around("Khánh Hòa", 200), CAPTION);

        for (var lang : Lang.values()) {
            assertThat(List.of(
                            Exports.graphml(picture, lang),
                            Exports.followTheMoney(picture),
                            Exports.csv(picture, lang),
                            Exports.xlsx(picture, lang)))
                    .allSatisfy(file -> assertThat(file.content()).isNotEmpty())
                    .extracting(ExportedFile::name)
                    .allMatch(name -> name.matches("cau-noi-vinh-long-ban-be-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[a-z.]+"));
        }
    }

    @Test
    void aPictureOfMoreThanAnybodyReadsIsNone() {
        var node = pictures.of(around("Đà Nẵng", 12), CAPTION).nodes().getFirst();
        var tooMany = Collections.nCopies(Picture.MOST_NODES + 1, node);

        assertThatThrownBy(() -> new Picture(
                        CAPTION,
                        tooMany,
                        List.of(),
                        false,
                        List.of(),
                        TestPictures.whole().knownAt()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Network around(String province, int limit) {
        var id = jdbc.sql("select id from province where name_vi = :name and valid_to is null")
                .param("name", province)
                .query(Long.class)
                .single();
        return networks.around(id, 2, limit);
    }
}
