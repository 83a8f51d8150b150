package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TrustedDocumentsTest {

    private static final String QUERY = "{ sectors { code } }\n";

    @TempDir
    private Path folder;

    private TrustedDocuments documents;

    @BeforeEach
    void read() throws IOException {
        documents = new TrustedDocuments(
                new TrustedDocumentSettings(true, folder.resolve("documents"), Duration.ZERO),
                new PathMatchingResourcePatternResolver());
    }

    @Test
    void theIdIsTheHashOfTheText() {
        assertThat(TrustedDocuments.id("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"))
                .as("the specification's own example")
                .isEqualTo("sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e");
    }

    @Test
    void theCookbookIsTrustedInWhicheverLanguageItsTitlesAre() throws IOException {
        var recipe = Files.readString(Path.of("src/main/resources/cookbook/02-63-and-34.graphql"));
        var query = recipe.substring(recipe.indexOf("query "));
        assertThat(documents.find(TrustedDocuments.id(recipe))).contains(recipe);
        assertThat(documents.trusts("# Another title\n" + query)).isTrue();
        assertThat(documents.trusts(query.replace("provinces", "partners"))).isFalse();
    }

    @Test
    void theOperatorsFolderIsReadWhenItAppearsAndWheneverItChanges() throws IOException {
        assertThat(documents.find(TrustedDocuments.id(QUERY))).isEmpty();

        var file = Files.createDirectory(folder.resolve("documents")).resolve("sectors.graphql");
        Files.writeString(file, QUERY);
        assertThat(documents.find(TrustedDocuments.id(QUERY))).contains(QUERY);

        var other = "{ overview { provinces } }\n";
        Files.writeString(file, other);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(documents.find(TrustedDocuments.id(QUERY))).isEmpty();
        assertThat(documents.find(TrustedDocuments.id(other))).contains(other);

        Files.delete(file);
        assertThat(documents.find(TrustedDocuments.id(other))).isEmpty();
    }

    @Test
    void onlyFilesOfDocumentsAreRead() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("documents")).resolve("notes.txt"), QUERY);
        assertThat(documents.trusts(QUERY)).isFalse();
    }

    @Test
    void anIdOfAnotherKindIsThatOfNothing() {
        assertThat(documents.find("x-ours:1")).isEmpty();
        assertThat(documents.find("../../etc/passwd")).isEmpty();
        assertThat(documents.find("sha256:")).isEmpty();
    }
}
