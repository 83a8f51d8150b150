package vn.caunoi.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Seen;
import vn.caunoi.writing.Values;
import vn.caunoi.writing.Writing;

/** Sees to commitments: says how far one has come, and gives several to somebody who shall see to them. */
@Service
public class Assessing {

    /**
     * What somebody found.
     *
     * @param on the day; today where none is given
     * @param assessor who found it; the caller where nobody is named
     * @param source the id of the source that shows it
     */
    public record Finding(
            Completion completion,
            @Nullable LocalDate on,
            @Nullable String assessor,
            @Nullable String evidenceVi,
            @Nullable String evidenceEn,
            @Nullable String source) {}

    /**
     * Who shall see to commitments from now on.
     *
     * @param dueOn until when; what stands is kept where none is given
     */
    public record Duty(String owner, @Nullable LocalDate dueOn) {}

    private final Writing writing;
    private final Callers callers;
    private final Calendar calendar;

    Assessing(Writing writing, Callers callers, Calendar calendar) {
        this.writing = writing;
        this.callers = callers;
        this.calendar = calendar;
    }

    /** Adds an assessment to those that stand. */
    public Outcome assess(Seen commitment, Finding finding, Evidence evidence) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("completion", finding.completion().name());
        row.put("on", (finding.on() == null ? calendar.today() : finding.on()).toString());
        row.put("assessor", finding.assessor() == null ? callers.current().name() : finding.assessor());
        row.put("evidenceVi", finding.evidenceVi());
        row.put("evidenceEn", finding.evidenceEn());
        row.put("source", finding.source());
        var standing = writing.read(commitment.id()).map(Writing.Draft::values).orElse(Values.NONE);
        return writing.change(
                commitment.id(),
                commitment.version(),
                Map.of("assessments", standing.rowsWith("assessments", row)),
                evidence);
    }

    /** Gives each of them to somebody, whatever becomes of the others; the outcomes stand in the order asked. */
    public List<Outcome> assign(List<Seen> commitments, Duty duty, Evidence evidence) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("owner", duty.owner());
        if (duty.dueOn() != null) {
            input.put("dueOn", duty.dueOn().toString());
        }
        return commitments.stream()
                .map(commitment -> writing.change(commitment.id(), commitment.version(), input, evidence))
                .toList();
    }
}
