package vn.caunoi.ui.network;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.KindCount;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.province.Region;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/**
 * A record of the picture, or a group of records: a region with its provinces, a country with its partners.
 *
 * @param key what stands for it in addresses: the number of the record, or the name of the region
 * @param record null for a region, and for the partners whose country is not known
 * @param country where the record belongs
 * @param hidden its neighbours that are not in the picture
 * @param weight how much it stands for, 1 for a plain record
 * @param group what it is framed together with
 * @param rank its place in a chain
 */
record Node(
        String key,
        @Nullable Recorded record,
        @Nullable Region region,
        Confidence confidence,
        boolean ended,
        @Nullable Recorded country,
        List<KindCount> hidden,
        double weight,
        @Nullable String group,
        @Nullable Integer rank) {

    /** Stands for the country of partners whose country is not known. */
    static final String NOWHERE = "NOWHERE";

    static final String REGION = "REGION";

    static Node of(NetworkNode node, Recorded record, @Nullable Recorded country) {
        return new Node(
                key(node.recordId()),
                record,
                null,
                node.confidence(),
                node.ended(),
                country == null || country.id() == record.id() ? null : country,
                node.hidden(),
                1,
                null,
                null);
    }

    static String key(long record) {
        return String.valueOf(record);
    }

    String label() {
        return record != null ? record.label(Texts.lang()) : region != null ? Texts.of(region) : nowhere();
    }

    private static String nowhere() {
        return I18NProvider.translate("network.nowhere");
    }

    /** PROVINCE, PARTNER …, or REGION. */
    String kind() {
        return record != null ? record.recordKind().name() : region != null ? REGION : "COUNTRY";
    }

    String kindName() {
        return record != null ? Texts.of(record.recordKind()) : I18NProvider.translate("network.region");
    }

    @Nullable String countryName() {
        return country == null ? null : country.label(Texts.lang());
    }

    @Nullable String address() {
        return record == null ? null : Links.to(record);
    }

    int hiddenInAll() {
        return hidden.stream().mapToInt(KindCount::count).sum();
    }

    Node with(List<KindCount> unshown, double standingFor) {
        return new Node(key, record, region, confidence, ended, country, unshown, standingFor, group, rank);
    }

    Node in(@Nullable String framed) {
        return new Node(key, record, region, confidence, ended, country, hidden, weight, framed, rank);
    }

    Node at(@Nullable Integer place) {
        return new Node(key, record, region, confidence, ended, country, hidden, weight, group, place);
    }
}
