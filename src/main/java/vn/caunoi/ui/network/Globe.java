package vn.caunoi.ui.network;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.component.GraphNode.GeoPoint;

/** Where records stand on the map: in their country, provinces and their regions in Vietnam. */
final class Globe {
    private static final String HOME = "VN";
    private static final Map<String, GeoPoint> PLACES = places();

    private Globe() {}

    /** Nothing for what belongs to no country, as an agreement, or to one that has no place of its own, as the EU. */
    static @Nullable GeoPoint of(Node node) {
        if (node.region() != null || node.kind().equals("PROVINCE")) {
            return PLACES.get(HOME);
        }
        var country = node.record() instanceof Country itself ? itself : node.country();
        return country instanceof Country known ? PLACES.get(known.code()) : null;
    }

    static Map<String, GeoPoint> places() {
        var bundle = ResourceBundle.getBundle("vn.caunoi.ui.network.places");
        var places = new HashMap<String, GeoPoint>();
        for (var code : bundle.keySet()) {
            var parts = bundle.getString(code).split(" ");
            places.put(code, new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        }
        return Map.copyOf(places);
    }
}
