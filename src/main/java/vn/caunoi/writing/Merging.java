package vn.caunoi.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Change.FieldChange;

/**
 * Makes one record of two that are the same. Everything that named the one that goes names the one that stays; its id
 * leads there too, and its names are found there. All of it can be taken back.
 */
@Service
public class Merging {

    private static final int SHOWN = 200;

    private final Callers callers;
    private final Sheets sheets;
    private final Rack rack;
    private final Reach reach;
    private final Referrers referrers;
    private final Moves moves;
    private final History history;
    private final TransactionTemplate transaction;

    Merging(
            Callers callers,
            Sheets sheets,
            Rack rack,
            Reach reach,
            Referrers referrers,
            Moves moves,
            History history,
            PlatformTransactionManager transactions) {
        this.callers = callers;
        this.sheets = sheets;
        this.rack = rack;
        this.reach = reach;
        this.referrers = referrers;
        this.moves = moves;
        this.history = history;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    /** What would come of it, or why it is not to be. */
    public sealed interface Outlook {

        /**
         * @param moves some of the records that name the one that goes
         * @param total how many there are
         * @param fields what the one that stays gains
         */
        record MergePreview(
                GlobalId from,
                int fromVersion,
                GlobalId into,
                int intoVersion,
                List<GlobalId> moves,
                int total,
                List<FieldChange> fields)
                implements Outlook {}

        /** It is refused. */
        record Refused(Outcome why) implements Outlook {}
    }

    /** Whether the caller may merge records of that kind. */
    public boolean mayMerge(RecordKind kind) {
        return kind != RecordKind.PROVINCE && reach.writesEverything(callers.current());
    }

    public Outlook preview(GlobalId from, GlobalId into) {
        var refusal = refusal(callers.current(), from, into);
        if (refusal != null) {
            return new Outlook.Refused(refusal);
        }
        var sheet = sheets.of(from.kind());
        var goes = rack.find(sheet, from.id());
        var stays = rack.find(sheet, into.id());
        if (goes.isEmpty() || stays.isEmpty()) {
            return new Outlook.Refused(Refusals.absent());
        }
        var named = referrers.of(from.kind(), from.id(), SHOWN);
        var before = stays.get().values();
        var after = combined(sheet, goes.get().values(), before);
        var gained = sheet.fields().stream()
                .filter(field -> !before.same(field.name(), after))
                .map(field -> new FieldChange(field.name(), before.get(field.name()), after.get(field.name())))
                .toList();
        return new Outlook.MergePreview(
                from, goes.get().version(), into, stays.get().version(), named.some(), named.total(), gained);
    }

    /** Merges them, if both are still as they were when the preview was read. */
    public Outcome merge(GlobalId from, int fromVersion, GlobalId into, int intoVersion, Evidence evidence) {
        var caller = callers.current();
        var refusal = refusal(caller, from, into);
        if (refusal != null) {
            return refusal;
        }
        return inTransaction(() -> {
            var changed = changed(from, fromVersion);
            changed = changed != null ? changed : changed(into, intoVersion);
            return changed != null ? changed : merge(caller, from, into, evidence, null);
        });
    }

    private @Nullable Outcome changed(GlobalId id, int version) {
        return rack.find(sheets.of(id.kind()), id.id())
                .filter(standing -> standing.version() != version)
                .<Outcome>map(standing -> history.conflict(id, standing, List.of()))
                .orElse(null);
    }

    private Outcome merge(Caller caller, GlobalId from, GlobalId into, Evidence evidence, @Nullable Long partOf) {
        var sheet = sheets.of(from.kind());
        // In the order of their numbers, so that two mergers of the same pair wait for each other.
        var first = rack.lock(sheet, Math.min(from.id(), into.id()));
        var second = rack.lock(sheet, Math.max(from.id(), into.id()));
        if (first.isEmpty() || second.isEmpty()) {
            return Refusals.absent();
        }
        var goes = (from.id() < into.id() ? first : second).get();
        var stays = (from.id() < into.id() ? second : first).get();
        long merger = moves.begin(sheet, from, into, caller.name(), history.write(stays.values()), partOf);
        for (var clash : moves.move(merger, sheet, from.id(), into.id())) {
            var part = merge(caller, clash.from(), clash.into(), evidence, merger);
            if (!(part instanceof Outcome.Saved)) {
                return part;
            }
        }
        moves.remove(sheet, from.id(), into.id());
        var after = combined(sheet, goes.values(), stays.values());
        int version = rack.update(sheet, into.id(), stays.values(), after, caller.name());
        history.enter(caller, from, Change.Action.MERGED, goes.version() + 1, goes.values(), null, evidence, null);
        var stands = rack.find(sheet, into.id()).orElseThrow();
        var change = history.enter(
                caller, into, Change.Action.MERGED, version, stays.values(), stands.values(), evidence, null);
        return new Outcome.Saved(into, version, change);
    }

    /** Takes the merger back in which this record went. */
    public Outcome undo(GlobalId from, Evidence evidence) {
        var caller = callers.current();
        if (!mayMerge(from.kind())) {
            return Refusals.forbidden(caller);
        }
        return inTransaction(() -> moves.standing(from.id())
                .map(merger -> undo(caller, merger, evidence))
                .orElseGet(() -> Outcome.Invalid.of(new Problem(
                        "from",
                        ProblemCode.NOT_POSSIBLE,
                        "Bản ghi này không đang được gộp vào bản ghi nào.",
                        "This record is not merged into another."))));
    }

    private Outcome undo(Caller caller, Moves.Merger merger, Evidence evidence) {
        var sheet = sheets.of(merger.from().kind());
        var stays = rack.lock(sheet, merger.into().id());
        if (stays.isEmpty()) {
            return Refusals.absent();
        }
        moves.comeBack(sheet, merger, caller.name());
        moves.parts(merger.id()).forEach(part -> undo(caller, part, evidence));
        moves.moveBack(merger);
        var back = rack.find(sheet, merger.from().id()).orElseThrow();
        var before = stays.get().values();
        int version = rack.update(
                sheet, merger.into().id(), before, parted(sheet, merger, back.values(), before), caller.name());
        var stands = rack.find(sheet, merger.into().id()).orElseThrow();
        history.enter(caller, merger.into(), Change.Action.UNMERGED, version, before, stands.values(), evidence, null);
        var change = history.enter(
                caller, merger.from(), Change.Action.UNMERGED, back.version(), null, back.values(), evidence, null);
        return new Outcome.Saved(merger.from(), back.version(), change);
    }

    private @Nullable Outcome refusal(Caller caller, GlobalId from, GlobalId into) {
        if (!mayMerge(from.kind())) {
            return from.kind() == RecordKind.PROVINCE && reach.writesEverything(caller)
                    ? Outcome.Invalid.of(new Problem(
                            "from",
                            ProblemCode.NOT_POSSIBLE,
                            "Tỉnh không gộp như bản ghi trùng: hãy ghi tỉnh mới với các tỉnh trước hợp nhất.",
                            "Provinces are not merged as duplicates are: enter the new one with its predecessors."))
                    : Refusals.forbidden(caller);
        }
        if (from.kind() != into.kind() || from.equals(into)) {
            return Outcome.Invalid.of(new Problem(
                    "into",
                    ProblemCode.WRONG_KIND,
                    "Cần hai bản ghi khác nhau cùng loại.",
                    "Two different records of the same kind are needed."));
        }
        return null;
    }

    /** What the one that stays lacks comes from the one that goes, and the names of that one are found here as well. */
    private static Values combined(Sheet sheet, Values goes, Values stays) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            var own = stays.get(field.name());
            var filled = field.inRow()
                    && !field.key()
                    && !List.of("confidenceNote", sheet.end()).contains(field.name());
            all.put(field.name(), own == null && filled ? goes.get(field.name()) : own);
        }
        if (sheet.field("also") != null) {
            all.put("also", names(sheet, goes, stays));
        }
        return new Values(all);
    }

    private static @Nullable String names(Sheet sheet, Values goes, Values stays) {
        var own = List.of(sheet.nameField("Vi"), sheet.nameField("En"));
        var names = Stream.of(split(stays.text("also")), own.stream().map(goes::text), split(goes.text("also")))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .filter(name -> own.stream().noneMatch(field -> name.equals(stays.text(field))))
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names.substring(0, Math.min(names.length(), 500));
    }

    private static Stream<String> split(@Nullable String names) {
        return names == null ? Stream.of() : Stream.of(names.split(";")).map(String::strip);
    }

    /** What was gained by the merger goes, unless somebody has written it anew since. */
    private Values parted(Sheet sheet, Moves.Merger merger, Values goes, Values stands) {
        var before = history.values(merger.before()).orElse(Values.NONE);
        var gained = combined(sheet, goes, before);
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            var name = field.name();
            all.put(name, field.inRow() && stands.same(name, gained) ? before.get(name) : stands.get(name));
        }
        return new Values(all);
    }

    private Outcome inTransaction(java.util.function.Supplier<Outcome> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var outcome = work.get();
            if (!(outcome instanceof Outcome.Saved)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }
}
