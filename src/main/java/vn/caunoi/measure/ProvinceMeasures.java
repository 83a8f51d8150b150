package vn.caunoi.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.agreement.Activation;
import vn.caunoi.province.Province;

/**
 * The measures of a province on a day. What its predecessors hold counts for it, and each number says how much that is;
 * figures are only those stated for this very version of the province.
 *
 * @param figures by indicator, the newest of each first; those that disagree stand side by side
 */
public record ProvinceMeasures(
        Province province,
        LocalDate asOf,
        MeasuredCount partners,
        MeasuredCount relations,
        MeasuredCount agreements,
        Activation activation,
        Diversification diversification,
        List<MeasuredFigure> figures) {

    public ProvinceMeasures {
        figures = List.copyOf(figures);
    }

    /** The newest figure of an indicator. */
    public Optional<MeasuredFigure> figure(String indicator) {
        return figures.stream()
                .filter(measured -> measured.figure().indicator().equals(indicator))
                .findFirst();
    }
}
