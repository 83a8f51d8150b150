package vn.caunoi.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Visibility;

/**
 * Writes records of every kind: creates, changes, ends, withdraws and restores them. Whatever comes of it is an
 * {@link Outcome}; everything stays as it was unless that is Saved. A version is the one that the caller has read.
 */
@Service
public class Writing {

    private static final int SOME = 20;

    private final Callers callers;
    private final Sheets sheets;
    private final Rack rack;
    private final Reach reach;
    private final Checks checks;
    private final Referrers referrers;
    private final Likeness likeness;
    private final Overlaps overlaps;
    private final History history;
    private final Grounds grounds;
    private final TransactionTemplate transaction;

    Writing(
            Callers callers,
            Sheets sheets,
            Rack rack,
            Reach reach,
            Checks checks,
            Referrers referrers,
            Likeness likeness,
            Overlaps overlaps,
            History history,
            Grounds grounds,
            PlatformTransactionManager transactions) {
        this.callers = callers;
        this.sheets = sheets;
        this.rack = rack;
        this.reach = reach;
        this.checks = checks;
        this.referrers = referrers;
        this.likeness = likeness;
        this.overlaps = overlaps;
        this.history = history;
        this.grounds = grounds;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    /** Whether the caller may enter records of that kind. */
    public boolean mayCreate(RecordKind kind) {
        return reach.mayWrite(callers.current(), kind);
    }

    /** Whether the caller may change this record. */
    public boolean mayChange(GlobalId id) {
        var caller = callers.current();
        return reach.mayWrite(caller, id.kind())
                && rack.find(sheets.of(id.kind()), id.id())
                        .filter(standing -> reach.mayWrite(caller, id.kind(), id.id(), standing.recordedBy()))
                        .isPresent();
    }

    /** Whether the caller speaks for this place, a province or a mission: is one of its officers, or the Ministry. */
    public boolean maySpeakFor(long place) {
        return reach.maySpeakFor(callers.current(), place);
    }

    /** What to tell a caller who may not write. */
    public Outcome.Forbidden refusal() {
        return Refusals.forbidden(callers.current());
    }

    /** What stands of a record, to begin a change with. */
    public java.util.Optional<Draft> read(GlobalId id) {
        return rack.find(sheets.of(id.kind()), id.id())
                .map(standing -> new Draft(id, standing.version(), standing.values()));
    }

    /** A record's values and the version they belong to. */
    public record Draft(GlobalId id, int version, Values values) {}

    /** The records that may be the same as one with these values. */
    public List<GlobalId> alike(RecordKind kind, Map<String, ? extends @Nullable Object> input) {
        var sheet = sheets.of(kind);
        return likeness.of(sheet, new Reading().read(sheet.fields(), input));
    }

    /**
     * Enters a new record.
     *
     * @param evenIfAlike do not ask whether it is in the register already
     */
    public Outcome create(
            RecordKind kind, Map<String, ? extends @Nullable Object> input, Evidence evidence, boolean evenIfAlike) {
        var caller = callers.current();
        if (!reach.mayWrite(caller, kind)) {
            return Refusals.forbidden(caller);
        }
        var sheet = sheets.of(kind);
        var reading = new Reading();
        var given = reading.read(sheet.fields(), input);
        var unusable = unusable(reading, evidence);
        if (!unusable.isEmpty()) {
            return new Outcome.Invalid(unusable);
        }
        return inTransaction(sheet, given, null, () -> {
            var values = initial(sheet, given, evidence);
            var problems = checks.of(sheet, values);
            problems.addAll(grounds.unsourced(given, evidence, null));
            if (!problems.isEmpty()) {
                return new Outcome.Invalid(problems);
            }
            var alike = evenIfAlike ? List.<GlobalId>of() : likeness.of(sheet, values);
            if (!alike.isEmpty()) {
                return Refusals.alike(alike);
            }
            long number = rack.insert(sheet, values, caller.name(), Map.of());
            var id = new GlobalId(kind, number);
            if (!reach.mayWrite(caller, kind, number, caller.name())) {
                return Refusals.forbidden(caller);
            }
            var unfit = unfitOwner(sheet, values, number);
            if (unfit != null) {
                return unfit;
            }
            grounds.cite(number, evidence);
            var stands = rack.find(sheet, number).orElseThrow();
            var change = history.enter(
                    caller, id, Change.Action.CREATED, stands.version(), null, stands.values(), evidence, null);
            return new Outcome.Saved(id, stands.version(), change);
        });
    }

    /** Changes the fields that are handed in; an empty value empties its field. */
    public Outcome change(GlobalId id, int version, Map<String, ? extends @Nullable Object> input, Evidence evidence) {
        return rewrite(
                id,
                version,
                Change.Action.CHANGED,
                evidence,
                null,
                (sheet, reading, standing) -> reading.read(sheet.fields(), input));
    }

    /** Says until when the record held. */
    public Outcome end(GlobalId id, int version, LocalDate on, Evidence evidence) {
        return rewrite(id, version, Change.Action.ENDED, evidence, null, (sheet, reading, standing) -> {
            var input = new LinkedHashMap<String, @Nullable Object>(sheet.closing());
            input.put(sheet.end(), on.toString());
            return reading.read(sheet.fields(), input);
        });
    }

    /** Takes a record back that should not have been entered; it stays in the register and says so. */
    public Outcome withdraw(GlobalId id, int version, Evidence evidence) {
        return rewrite(
                id,
                version,
                Change.Action.WITHDRAWN,
                evidence,
                null,
                (sheet, reading, standing) -> new Values(Map.of("confidence", Confidence.WITHDRAWN.name())));
    }

    /** Brings the state back that stood after a change. */
    public Outcome restore(long changeId, int version, Evidence evidence) {
        if (!callers.current().writes()) {
            return Refusals.forbidden(callers.current());
        }
        var change = history.find(changeId);
        if (change.isEmpty() || change.get().after() == null) {
            return Refusals.absent();
        }
        var state = Objects.requireNonNull(change.get().after());
        return rewrite(
                change.get().recordId(),
                version,
                Change.Action.RESTORED,
                evidence,
                changeId,
                (sheet, reading, standing) -> {
                    var known = new LinkedHashMap<String, @Nullable Object>();
                    sheet.fields().stream()
                            .filter(field -> state.has(field.name()))
                            .forEach(field -> known.put(field.name(), state.get(field.name())));
                    return new Values(known);
                });
    }

    private interface NewValues {
        Values of(Sheet sheet, Reading reading, Rack.Standing standing);
    }

    private Outcome rewrite(
            GlobalId id,
            int version,
            Change.Action action,
            Evidence evidence,
            @Nullable Long restores,
            NewValues newValues) {
        var caller = callers.current();
        if (!reach.mayWrite(caller, id.kind())) {
            return Refusals.forbidden(caller);
        }
        var sheet = sheets.of(id.kind());
        return inTransaction(sheet, Values.NONE, id, () -> {
            var found = rack.lock(sheet, id.id());
            if (found.isEmpty()) {
                return Refusals.absent();
            }
            var standing = found.get();
            if (!reach.mayWrite(caller, id.kind(), id.id(), standing.recordedBy())) {
                return Refusals.forbidden(caller);
            }
            var reading = new Reading();
            var given = newValues.of(sheet, reading, standing);
            var unusable = unusable(reading, evidence);
            if (!unusable.isEmpty()) {
                return new Outcome.Invalid(unusable);
            }
            if (standing.version() != version) {
                return conflict(id, version, standing, given);
            }
            return save(sheet, caller, id, standing, given, action, evidence, restores);
        });
    }

    private Outcome save(
            Sheet sheet,
            Caller caller,
            GlobalId id,
            Rack.Standing standing,
            Values given,
            Change.Action action,
            Evidence evidence,
            @Nullable Long restores) {
        var before = standing.values();
        var after = before.with(given);
        var differs = sheet.fields().stream().anyMatch(field -> !before.same(field.name(), after));
        if (!differs && evidence.sourceId() == null) {
            return new Outcome.Saved(id, standing.version(), null);
        }
        var problems = checks.of(sheet, after);
        problems.addAll(grounds.unsourced(given, evidence, id));
        sheet.fields().stream()
                .filter(field -> field.key() && before.get(field.name()) != null && !before.same(field.name(), after))
                .forEach(field -> problems.add(new Problem(
                        field.name(),
                        ProblemCode.NOT_POSSIBLE,
                        "Mục này không đổi được sau khi đã ghi.",
                        "This cannot be changed once it is entered.")));
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        var needed = stillNeeded(id, before, after, action);
        if (needed != null) {
            return needed;
        }
        int version = rack.update(sheet, id.id(), before, after, caller.name());
        if (!reach.mayWrite(caller, id.kind(), id.id(), standing.recordedBy())) {
            return Refusals.forbidden(caller);
        }
        var unfit = before.same("owner", after) ? null : unfitOwner(sheet, after, id.id());
        if (unfit != null) {
            return unfit;
        }
        grounds.cite(id.id(), evidence);
        var stands = rack.find(sheet, id.id()).orElseThrow();
        var change = history.enter(caller, id, action, version, before, stands.values(), evidence, restores);
        return new Outcome.Saved(id, version, change);
    }

    private @Nullable Outcome unfitOwner(Sheet sheet, Values values, long id) {
        var owner = sheet.field("owner") == null ? null : values.text("owner");
        return owner == null || reach.mayOwn(owner, id)
                ? null
                : Outcome.Invalid.of(new Problem(
                        "owner",
                        ProblemCode.NOT_POSSIBLE,
                        "Tài khoản “%s” không có quyền ghi bản ghi này. Hãy chọn người phụ trách thuộc địa phương, cơ quan đại diện liên quan hoặc Bộ Ngoại giao."
                                .formatted(owner),
                        "The account “%s” may not write this record. Choose somebody of the province or mission concerned, or of the Ministry."
                                .formatted(owner)));
    }

    private @Nullable Outcome stillNeeded(GlobalId id, Values before, Values after, Change.Action action) {
        if (action == Change.Action.WITHDRAWN) {
            var by = referrers.standing(id.kind(), id.id(), SOME);
            return by.total() > 0 ? Refusals.named(by) : null;
        }
        if (action == Change.Action.ENDED) {
            var by = referrers.running(id.kind(), id.id(), SOME);
            return by.total() > 0 ? Refusals.named(by) : null;
        }
        if (Visibility.INTERNAL.name().equals(after.text("visibility")) && !before.same("visibility", after)) {
            var by = referrers.open(id.kind(), id.id(), SOME);
            return by.total() > 0 ? Refusals.seen(by) : null;
        }
        return null;
    }

    private Outcome conflict(GlobalId id, int version, Rack.Standing standing, Values given) {
        var base = history.version(id.id(), version).orElse(Values.NONE);
        var differences = given.all().keySet().stream()
                .filter(field -> !given.same(field, standing.values()))
                .map(field -> new Outcome.Difference(
                        field,
                        base.get(field),
                        given.get(field),
                        standing.values().get(field)))
                .toList();
        return history.conflict(id, standing, differences);
    }

    private List<Problem> unusable(Reading reading, Evidence evidence) {
        return Stream.concat(reading.problems().stream(), grounds.problems(evidence).stream())
                .toList();
    }

    private Values initial(Sheet sheet, Values given, Evidence evidence) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            var value = given.get(field.name());
            values.put(field.name(), value == null ? field.initial() : value);
        }
        if (values.get("confidence") == null) {
            values.put("confidence", (evidence.sourceId() == null ? Confidence.SUGGESTED : Confidence.ACCEPTED).name());
        }
        return new Values(values);
    }

    /** All or nothing: whatever is not Saved leaves no trace. */
    private Outcome inTransaction(Sheet sheet, Values given, @Nullable GlobalId id, Supplier<Outcome> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var outcome = work.get();
                if (!(outcome instanceof Outcome.Saved)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (DataIntegrityViolationException refused) {
            return overlaps.explain(sheet, given, id, refused);
        }
    }
}
