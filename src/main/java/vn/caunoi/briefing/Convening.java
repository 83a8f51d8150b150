package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.ended;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;

/**
 * A conference that a province goes to.
 *
 * @param before the edition before it; null where none is known
 */
record Convening(Conference conference, @Nullable Conference before) implements Setting {

    @Override
    public Recorded record() {
        return conference;
    }

    @Override
    public Set<Long> named() {
        var all = new LinkedHashSet<Long>();
        all.add(conference.id());
        all.add(conference.seriesId());
        Stream.of(conference.provinceId(), before == null ? null : before.id())
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    @Override
    public Map<BriefingSectionKind, BiConsumer<Matter, Draft>> writers() {
        return Map.of(
                BriefingSectionKind.COVER, this::cover,
                BriefingSectionKind.PROGRAMME, this::programme,
                BriefingSectionKind.EXPECTED_RESULTS, this::results);
    }

    private void cover(Matter matter, Draft draft) {
        draft.say(
                lang -> "%s. %s%s."
                        .formatted(
                                conference.label(lang),
                                Terms.span(conference.startsOn(), conference.endsOn(), lang),
                                matter.whereabouts(lang, conference.place(), conference.provinceId())),
                conference.dateConfidence(),
                List.of(conference.id()));
        say(draft, conference::theme, "Chủ đề: %s", "Theme: %s");
        say(draft, conference::dateNote, "%s", "%s");
        if (before != null) {
            draft.say(
                    lang -> lang.name("Lần trước: %s (%s).", "The time before: %s (%s).")
                            .formatted(before.label(lang), Terms.span(before.startsOn(), before.endsOn(), lang)),
                    List.of(before.id()));
        }
    }

    private void say(Draft draft, Function<Lang, @Nullable String> text, String vi, String en) {
        if (text.apply(Lang.VI) != null) {
            draft.say(lang -> ended(lang.name(vi, en).formatted(text.apply(lang))), List.of(conference.id()));
        }
    }

    private void programme(Matter matter, Draft draft) {
        each(draft.under("Nội dung chính", "Pillars"), conference::pillars);
        each(draft.under("Phiên bên lề", "Side sessions"), conference::sessions);
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chưa ghi nội dung, phiên họp nào. Hỏi Bộ Ngoại giao.",
                    "No pillar or session is recorded. Ask the Ministry of Foreign Affairs."));
        }
    }

    private void results(Matter matter, Draft draft) {
        each(draft, conference::outputs);
    }

    private void each(Draft draft, Function<Lang, List<String>> texts) {
        for (int place = 0; place < texts.apply(Lang.VI).size(); place++) {
            var at = place;
            draft.say(lang -> ended(texts.apply(lang).get(at)), List.of(conference.id()));
        }
    }
}
