package vn.caunoi.matching.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.caunoi.matching.places.NetworkReading.Malformed;
import vn.caunoi.matching.places.NetworkReading.Network;

/**
 * Reads a network from two files in CSV (UTF-8, with a header, more columns than these do not disturb): places with
 * {@code node_id,name,country,lat,lon}, where lat and lon may be empty, and ties with {@code a_id,b_id}.
 */
public final class NetworkFiles {

    private NetworkFiles() {}

    public static NetworkReading read(Path places, Path ties) {
        try {
            var read = places(CsvTable.read(places, List.of("node_id", "name", "country", "lat", "lon")));
            var numbers = new HashMap<String, Integer>();
            for (int number = 0; number < read.size(); number++) {
                numbers.put(read.get(number).key(), number);
            }
            return new Network(TieNetwork.of(read, ties(CsvTable.read(ties, List.of("a_id", "b_id")), numbers)));
        } catch (MalformedFile malformed) {
            return malformed.reading();
        }
    }

    /** Ties alone, between places that are known already: {@link Malformed} or a network of the same places. */
    public static NetworkReading readTies(TieNetwork among, Path ties) {
        try {
            var numbers = new HashMap<String, Integer>();
            for (int number = 0; number < among.size(); number++) {
                numbers.put(among.place(number).key(), number);
            }
            return new Network(among.tied(ties(CsvTable.read(ties, List.of("a_id", "b_id")), numbers)));
        } catch (MalformedFile malformed) {
            return malformed.reading();
        }
    }

    private static List<Place> places(CsvTable table) throws MalformedFile {
        var places = new ArrayList<Place>();
        var keys = new HashSet<String>();
        for (var row : table.rows()) {
            var key = row.text("node_id");
            if (!keys.add(key)) {
                throw row.refused("node_id", "mã “%s” đã có ở dòng khác", "the id \"%s\" stands in another row", key);
            }
            var country = row.text("country");
            if (!country.matches("[A-Z]{2}")) {
                throw row.refused(
                        "country",
                        "“%s” không phải mã quốc gia gồm hai chữ in hoa (ISO 3166-1)",
                        "\"%s\" is no country code of two capitals (ISO 3166-1)",
                        country);
            }
            var latitude = row.degrees("lat", 90);
            var longitude = row.degrees("lon", 180);
            if (Double.isNaN(latitude) != Double.isNaN(longitude)) {
                throw row.refused(
                        Double.isNaN(latitude) ? "lat" : "lon",
                        "có một tọa độ mà thiếu tọa độ kia",
                        "one coordinate is given and the other is not");
            }
            places.add(new Place(key, row.text("name"), country, latitude, longitude));
        }
        return places;
    }

    private static List<Tie> ties(CsvTable table, Map<String, Integer> numbers) throws MalformedFile {
        var ties = new ArrayList<Tie>();
        for (var row : table.rows()) {
            var one = end(row, "a_id", numbers);
            var other = end(row, "b_id", numbers);
            if (one == other) {
                throw row.refused("b_id", "nối một nơi với chính nó", "ties a place to itself");
            }
            ties.add(new Tie(one, other));
        }
        return ties;
    }

    private static int end(CsvTable.Row row, String column, Map<String, Integer> numbers) throws MalformedFile {
        var key = row.text(column);
        var number = numbers.get(key);
        if (number == null) {
            throw row.refused(column, "không có nơi nào mang mã “%s”", "no place has the id \"%s\"", key);
        }
        return number;
    }
}
