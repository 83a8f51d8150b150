package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.province.Province;
import vn.caunoi.province.Purpose;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;

/**
 * Provinces side by side on a day; what their predecessors hold counts for them, as it does in their measures.
 *
 * @param provinces in the order asked for, which is that of all counts
 * @param purposes how many relations are for each; those for none that is known are in withoutPurpose
 * @param sharedPartners those of at least two of the provinces, at most two hundred
 */
public record Comparison(
        LocalDate asOf,
        List<ProvinceMeasures> provinces,
        List<Compared<Country>> countries,
        List<Compared<PartnerKind>> kinds,
        List<Compared<Sector>> sectors,
        List<Compared<Purpose>> purposes,
        List<Integer> withoutPurpose,
        List<SharedPartner> sharedPartners,
        ComparedFigures figures) {

    /** A partner of several of the provinces. */
    public record SharedPartner(Partner partner, List<Province> provinces) {}

    public Comparison {
        provinces = List.copyOf(provinces);
        countries = List.copyOf(countries);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        purposes = List.copyOf(purposes);
        withoutPurpose = List.copyOf(withoutPurpose);
        sharedPartners = List.copyOf(sharedPartners);
    }
}
