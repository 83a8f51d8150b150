package vn.caunoi.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.RelationKind;
import vn.caunoi.reference.Country;

/**
 * The partners that a province has in a country by one kind of relation and of one activity.
 *
 * @param country null for partners that belong to none
 * @param partners how many
 * @param inherited how many of them only by a relation of a predecessor that was merged into the province
 * @param first the first of them by name, ten at most
 */
public record TieGroup(
        Province province,
        @Nullable Country country,
        RelationKind kind,
        Activity activity,
        int partners,
        int inherited,
        List<Partner> first) {

    public TieGroup {
        first = List.copyOf(first);
    }
}
