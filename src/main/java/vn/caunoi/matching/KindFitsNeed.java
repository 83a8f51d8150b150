package vn.caunoi.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.base.Lang;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.partner.PartnerKind;

/** Partners of this kind are those who have what the province needs. */
final class KindFitsNeed implements Rule {

    private static final PartnerKind[] KINDS = PartnerKind.values();

    @Override
    public MatchRule rule() {
        return MatchRule.KIND_FITS_NEED;
    }

    @Override
    public Key key() {
        return Key.KIND;
    }

    private static Set<PartnerKind> who(ResourceKind resource) {
        return switch (resource) {
            case FDI -> EnumSet.of(PartnerKind.ENTERPRISE, PartnerKind.FUND, PartnerKind.BUSINESS_ASSOCIATION);
            case ODA -> EnumSet.of(PartnerKind.INTERNATIONAL_ORGANISATION);
            case NGO_AID -> EnumSet.of(PartnerKind.FOREIGN_NGO);
            case FUND -> EnumSet.of(PartnerKind.FUND, PartnerKind.INTERNATIONAL_ORGANISATION);
            case TRADE, TOURISM -> EnumSet.of(PartnerKind.ENTERPRISE, PartnerKind.BUSINESS_ASSOCIATION);
            case TECHNOLOGY -> EnumSet.of(PartnerKind.ENTERPRISE, PartnerKind.ACADEMIC_INSTITUTION);
            case LABOUR -> EnumSet.of(PartnerKind.FOREIGN_LOCALITY, PartnerKind.ENTERPRISE);
            case STUDY_OF_EXPERIENCE -> EnumSet.of(PartnerKind.FOREIGN_LOCALITY, PartnerKind.ACADEMIC_INSTITUTION);
            case PARTNER_SEARCH -> EnumSet.of(PartnerKind.FOREIGN_LOCALITY);
        };
    }

    private static Optional<Board.Wish> need(Question question, int kind) {
        return question.needs().stream().filter(need -> serves(need, kind)).findFirst();
    }

    private static boolean serves(Board.Wish need, int kind) {
        for (var resource : ResourceKind.values()) {
            if ((need.resources() & 1 << resource.ordinal()) != 0
                    && who(resource).contains(KINDS[kind])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int value(Question question, int kind) {
        return need(question, kind).isPresent() ? 100 : 0;
    }

    @Override
    public List<Fact> facts(Question question, int partner, Proofs proofs) {
        return need(question, question.board().kind[partner])
                .map(need -> List.of(Fact.of(need.id())))
                .orElse(List.of());
    }

    @Override
    public String say(Question question, int partner, Names names, Lang lang) {
        var kind = question.board().kind[partner];
        var need = names.of(need(question, kind).orElseThrow().id(), lang);
        var what = Terms.of(KINDS[kind], lang);
        return lang.name(
                "Nhu cầu “%s” hợp với loại đối tác này: %s.".formatted(need, what),
                "The need “%s” suits this kind of partner: %s.".formatted(need, what));
    }
}
