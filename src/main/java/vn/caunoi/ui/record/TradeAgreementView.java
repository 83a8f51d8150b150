package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.reference.TradeAgreement;
import vn.caunoi.reference.TradeAgreements;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A trade agreement that Vietnam is part of, with the countries that share it. */
@Route(Links.TRADE_AGREEMENTS + RecordView.KEY)
class TradeAgreementView extends RecordView<TradeAgreement> {
    private final TradeAgreements agreements;

    TradeAgreementView(TradeAgreements agreements, Sections sections) {
        super(sections);
        this.agreements = agreements;
    }

    @Override
    Optional<TradeAgreement> find(String key, @Nullable LocalDate day) {
        return agreements.find(key);
    }

    @Override
    void fill(RecordPage page, TradeAgreement agreement) {
        page.main(new RecordSection(
                        "facts",
                        new FactList()
                                .fact("code", agreement.code())
                                .fact("state", Texts.of(agreement.state()))
                                .fact("in-force", Dates.of(agreement.inForceOn()))
                                .note(agreement)))
                .main(members(agreement))
                .main(sections.statements(agreement))
                .side(sections.sources(agreement))
                .wide(sections.relationships(agreement));
    }

    private RecordSection members(TradeAgreement agreement) {
        var section = new RecordSection("members");
        var members = agreements.members(agreement.id());
        return members.isEmpty()
                ? section.empty()
                : section.count(members.size())
                        .add(new Table<TradeAgreements.Member>(section.title())
                                .column("country", member -> Mentions.link(member.country()))
                                .column("state", member -> new Span(Texts.of(member.state())))
                                .column(
                                        "confidence",
                                        member -> Badges.confidence(member.confidence())
                                                .orElse(null))
                                .rows(members));
    }
}
