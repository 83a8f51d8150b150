package vn.caunoi.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.RegisterRule;
import vn.caunoi.writing.Values;

/**
 * A proposal is of the province as it was on the day of submission: what a merged province asked stays its own, and what
 * was asked after the merger is of the new one.
 */
@Component
class ProposingProvince implements RegisterRule {

    private final Provinces provinces;

    ProposingProvince(Provinces provinces) {
        this.provinces = provinces;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROPOSAL;
    }

    @Override
    public Optional<Problem> problem(Values proposal) {
        var id = proposal.number("province");
        var on = Optional.ofNullable(proposal.text("submittedOn"))
                .flatMap(PartialDate::parse)
                .orElse(null);
        if (id == null || on == null) {
            return Optional.empty();
        }
        var line = provinces.ofItsLine(id, on.from(), on.to());
        if (line.stream().anyMatch(province -> province.id() == id)) {
            return Optional.empty();
        }
        return provinces.find(id).map(named -> stoodNot(named, on, line));
    }

    private static Problem stoodNot(Province named, PartialDate on, List<Province> instead) {
        var early = named.validFrom() != null && on.to().isBefore(Objects.requireNonNull(named.validFrom()));
        var vi = early
                ? "%s chưa có vào %s.".formatted(named.fullName(Lang.VI), on)
                : "%s không còn vào %s.".formatted(named.fullName(Lang.VI), on);
        var en = early
                ? "%s did not exist yet on %s.".formatted(named.fullName(Lang.EN), on)
                : "%s no longer existed on %s.".formatted(named.fullName(Lang.EN), on);
        return new Problem(
                "province",
                ProblemCode.NOT_POSSIBLE,
                instead.isEmpty() ? vi : vi + " Hãy chọn đơn vị của khi đó: " + names(instead, Lang.VI) + ".",
                instead.isEmpty() ? en : en + " Choose what stood then: " + names(instead, Lang.EN) + ".");
    }

    private static String names(List<Province> provinces, Lang lang) {
        return provinces.stream()
                .map(province -> province.label(lang) + " (" + province.code() + ")")
                .collect(Collectors.joining("; "));
    }
}
