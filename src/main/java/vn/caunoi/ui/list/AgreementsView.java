package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementFilter;
import vn.caunoi.agreement.AgreementKind;
import vn.caunoi.agreement.AgreementOrder;
import vn.caunoi.agreement.AgreementStatus;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** International agreements of provinces: who signed what and when, and whether it is alive. */
@Route(Links.AGREEMENTS)
@Menu(title = "menu.agreements", order = 204, icon = "agreement")
class AgreementsView extends ListView<AgreementsView.Row, AgreementOrder> {

    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    record Row(Agreement agreement, List<Recorded> parties) {}

    private final Agreements agreements;
    private final Directory directory;
    private final StatedTotals stated;

    AgreementsView(Agreements agreements, Directory directory, Options options, StatedTotals stated, Upkeep upkeep) {
        super(RecordKind.AGREEMENT, AgreementOrder.SIGNED_ON_DESC, upkeep);
        this.agreements = agreements;
        this.directory = directory;
        this.stated = stated;
        conditions
                .text("text")
                .choice("kind", AgreementKind.class)
                .choice("country", options.countries())
                .choice("province", options.provinces())
                .choice("sector", options.sectors())
                .choice("activity", Activity.class)
                .more()
                .choice("status", AgreementStatus.class)
                .choice("partnerKind", PartnerKind.class)
                .day("signedFrom")
                .day("signedTo")
                .choice("confidence", Confidence.class)
                .flag("hasDate")
                .flag("hasSector")
                .flag("hasCountry")
                .flag("hasProvince")
                .flag("signed")
                .day("expiresBefore")
                .choice(
                        "expiringWithin",
                        DAYS.stream()
                                .map(days -> new Option(
                                        String.valueOf(days), Format.current().number(days)))
                                .toList());
        grid.column(Column.<Row>of("title", 5, row -> Cells.record(row.agreement()))
                        .sorted(AgreementOrder.TITLE, null))
                .column(Column.of(
                        "kind", 2, row -> Cells.text(Texts.of(row.agreement().kind()))))
                .column(Column.<Row>of(
                                "signed", 2, row -> Cells.date(row.agreement().signedOn()))
                        .sorted(AgreementOrder.SIGNED_ON, AgreementOrder.SIGNED_ON_DESC))
                .column(Column.of("signatories", 4, row -> Cells.records(row.parties(), Cells::label)))
                .column(Column.of(
                        "status", 2, row -> Cells.text(Texts.of(row.agreement().status()))))
                .column(Column.of(
                        "activity", 3, row -> Badges.activity(row.agreement().activity())));
    }

    @Override
    Recorded subject(Row row) {
        return row.agreement();
    }

    @Override
    int count(Wanted wanted) {
        return agreements.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, AgreementOrder order, int offset, int limit) {
        var found = agreements.window(filter(wanted), order, offset, limit);
        var signatories =
                agreements.signatories(found.stream().map(Agreement::id).toList());
        var parties = directory.load(signatories.values().stream()
                .flatMap(Collection::stream)
                .map(Signatory::partyId)
                .distinct()
                .toList());
        return found.stream()
                .map(agreement -> new Row(
                        agreement,
                        signatories.getOrDefault(agreement.id(), List.of()).stream()
                                .map(signatory -> parties.get(signatory.partyId()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** Beside all agreements stands what sources say that there are. */
    @Override
    @Nullable Component summary(Wanted wanted) {
        return wanted.parameters().keySet().stream().allMatch(Wanted.SORT::equals) ? stated.ofAgreements() : null;
    }

    /** What the address asks for; the page of activity counts by the same conditions. */
    static AgreementFilter filter(Wanted wanted) {
        return new AgreementFilter(
                wanted.text("text"),
                wanted.choice("kind", AgreementKind.class),
                wanted.choice("status", AgreementStatus.class),
                wanted.choice("activity", Activity.class),
                wanted.text("sector"),
                wanted.text("country"),
                wanted.choice("partnerKind", PartnerKind.class),
                null,
                wanted.text("province"),
                wanted.day("signedFrom"),
                wanted.day("signedTo"),
                wanted.choice("confidence", Confidence.class),
                wanted.flag("hasDate"),
                wanted.flag("hasSector"),
                wanted.flag("hasCountry"),
                wanted.flag("hasProvince"),
                wanted.flag("signed"),
                wanted.day("expiresBefore"),
                days(wanted.text("expiringWithin")));
    }

    /** Only the numbers that can be chosen: others count as absent. */
    private static @Nullable Integer days(@Nullable String number) {
        return DAYS.stream()
                .filter(days -> String.valueOf(days).equals(number))
                .findFirst()
                .orElse(null);
    }
}
