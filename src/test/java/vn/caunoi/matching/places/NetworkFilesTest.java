package vn.caunoi.matching.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.base.Lang;

class NetworkFilesTest {

    private static final String PLACES = """
            node_id,name,country,lat,lon
            VN:vinh long,Vĩnh Long,VN,10.25,105.97
            "JP:ehime","Ehime, Shikoku",JP,33.84,132.77
            KR:gumi,Gumi,KR,,
            """;
    private static final String TIES = """
            a_id,b_id
            VN:vinh long,JP:ehime
            """;

    @TempDir
    private Path folder;

    @Test
    void placesAndTiesAreReadAndAPointMayBeUnknown() throws IOException {
        var network = ((NetworkReading.Network) read(PLACES, TIES)).network();

        assertThat(network.size()).isEqualTo(3);
        assertThat(network.place(1)).isEqualTo(new Place("JP:ehime", "Ehime, Shikoku", "JP", 33.84, 132.77));
        assertThat(network.place(2).located()).isFalse();
        assertThat(network.partners(0)).containsExactly(1);
        assertThat(network.degree(2)).isZero();
    }

    @Test
    void moreColumnsAMarkAndWindowsLinesDoNotDisturb() throws IOException {
        var network = ((NetworkReading.Network)
                        read("\uFEFF" + PLACES.replace("\n", "\r\n"), "seen_in,b_id,a_id\n2023,KR:gumi,JP:ehime\n"))
                .network();

        assertThat(network.ties()).containsExactly(new Tie(1, 2));
    }

    @Test
    void aTieGivenTwiceCountsOnce() throws IOException {
        var network = ((NetworkReading.Network) read(PLACES, TIES + "JP:ehime,VN:vinh long\n")).network();

        assertThat(network.ties()).containsExactly(new Tie(0, 1));
    }

    @Test
    void whatIsWrongIsNamedByFileLineAndColumn() throws IOException {
        refuses(
                PLACES.replace("33.84", "north"),
                TIES,
                "places.csv, dòng 3, cột lat: “north” không phải số độ từ −90 đến 90",
                "places.csv, line 3, column lat: \"north\" is no number of degrees from −90 to 90");
        refuses(
                PLACES,
                TIES + "VN:vinh long,FR:lyon\n",
                "ties.csv, dòng 3, cột b_id: không có nơi nào mang mã “FR:lyon”",
                "ties.csv, line 3, column b_id: no place has the id \"FR:lyon\"");
    }

    @Test
    void whatCannotBeAPlaceIsRefused() throws IOException {
        refuses(PLACES.replace("33.84", "133.84"), TIES, "lat");
        refuses(PLACES.replace("33.84", "NaN"), TIES, "lat");
        refuses(PLACES.replace("33.84", ""), TIES, "one coordinate is given and the other is not");
        refuses(PLACES.replace(",JP,", ",Japan,"), TIES, "no country code");
        refuses(PLACES.replace(",Gumi,", ",,"), TIES, "the cell is empty");
        refuses(
                PLACES + "KR:gumi,Gumi,KR,,\n",
                TIES,
                "line 5, column node_id: the id \"KR:gumi\" stands in another row");
    }

    @Test
    void whatCannotBeATieIsRefused() throws IOException {
        refuses(PLACES, TIES + "KR:gumi,KR:gumi\n", "ties a place to itself");
        refuses(PLACES, TIES + "KR:gumi\n", "the row has 1 cells, the header 2");
        refuses(PLACES, "a_id,b\n", "ties.csv, line 1, column b_id: this column is missing");
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        refuses(PLACES, "", "ties.csv: the file is empty");
        write("places.csv", PLACES);
        Files.write(folder.resolve("ties.csv"), TIES.replace("long", "lóng").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(english(NetworkFiles.read(folder.resolve("places.csv"), folder.resolve("ties.csv"))))
                .isEqualTo("ties.csv: the file is not UTF-8");
        assertThat(english(NetworkFiles.read(folder.resolve("absent.csv"), folder.resolve("ties.csv"))))
                .isEqualTo("absent.csv: the file is absent or cannot be read");
    }

    private void refuses(String places, String ties, String english) throws IOException {
        assertThat(english(read(places, ties))).contains(english);
    }

    private void refuses(String places, String ties, String vietnamese, String english) throws IOException {
        var malformed = (NetworkReading.Malformed) read(places, ties);

        assertThat(malformed.text(Lang.VI)).isEqualTo(vietnamese);
        assertThat(malformed.text(Lang.EN)).isEqualTo(english);
    }

    private static String english(NetworkReading reading) {
        return ((NetworkReading.Malformed) reading).text(Lang.EN);
    }

    private NetworkReading read(String places, String ties) throws IOException {
        return NetworkFiles.read(write("places.csv", places), write("ties.csv", ties));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
