package vn.caunoi.briefing;

import static vn.caunoi.briefing.Terms.ended;
import static vn.caunoi.briefing.Terms.inside;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.event.Participant;
import vn.caunoi.event.ParticipantRole;

/** An event at which both sides meet, with who takes part. */
record Meeting(Event event, List<Participant> participants) implements Setting {

    @Override
    public Recorded record() {
        return event;
    }

    @Override
    public Set<Long> named() {
        var all = new LinkedHashSet<Long>();
        all.add(event.id());
        Stream.of(event.provinceId(), event.countryId(), event.seriesId())
                .filter(Objects::nonNull)
                .forEach(all::add);
        all.addAll(event.takenUpIds());
        participants.forEach(participant -> all.add(participant.partyId()));
        return all;
    }

    @Override
    public Map<BriefingSectionKind, BiConsumer<Matter, Draft>> writers() {
        return Map.of(
                BriefingSectionKind.COVER, this::cover,
                BriefingSectionKind.OUR_OBJECTIVES, this::objectives,
                BriefingSectionKind.PEOPLE, this::people,
                BriefingSectionKind.PRESS_LINE, this::press);
    }

    private void cover(Matter matter, Draft draft) {
        draft.say(
                lang -> "%s (%s). %s%s."
                        .formatted(
                                event.label(lang),
                                inside(event.kind(), lang),
                                event.startsOn() == null && event.dateWording() != null
                                        ? event.dateWording()
                                        : Terms.span(event.startsOn(), event.endsOn(), lang),
                                matter.whereabouts(lang, event.place(), event.provinceId(), event.countryId())),
                event.dateConfidence(),
                List.of(event.id()));
        if (event.dateNoteVi() != null || event.dateNoteEn() != null) {
            draft.say(lang -> ended(Objects.requireNonNull(event.dateNote(lang))), List.of(event.id()));
        }
    }

    private void objectives(Matter matter, Draft draft) {
        if (!event.takenUpIds().isEmpty()) {
            draft.under("Tiếp nối", "What it takes up");
            event.takenUpIds().forEach(id -> draft.say(lang -> ended(matter.name(id, lang)), List.of(id)));
            draft.under("Nhu cầu của tỉnh", "Needs of the province");
        }
    }

    private void press(Matter matter, Draft draft) {
        draft.say(
                lang -> lang.name("Dự thảo: %s, %s%s.", "Draft: %s, %s%s.")
                        .formatted(
                                event.label(lang),
                                Terms.span(event.startsOn(), event.endsOn(), lang),
                                matter.whereabouts(lang, event.place(), event.provinceId(), event.countryId())),
                List.of(event.id()));
        draft.missing(Journeys.TO_BE_AGREED);
    }

    private void people(Matter matter, Draft draft) {
        draft.under("Tham dự", "Taking part");
        Arrays.stream(ParticipantRole.values()).forEach(role -> {
            var those = participants.stream()
                    .filter(participant -> participant.role() == role)
                    .map(Participant::partyId)
                    .toList();
            if (!those.isEmpty()) {
                draft.say(
                        lang -> "%s: %s.".formatted(Terms.of(role, lang), matter.names(those, lang)),
                        List.of(event.id()),
                        those.toArray(Long[]::new));
            }
        });
        if (draft.isEmpty()) {
            draft.missing(lang -> lang.name(
                    "Chưa ghi ai tham dự. Hỏi đơn vị tổ chức.",
                    "Nobody is entered as taking part. Ask the organiser."));
        }
    }
}
