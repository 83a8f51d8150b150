package vn.caunoi.ui.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;

/**
 * What of the province meets what of the partner.
 *
 * @param groups by what stands on our side, in the order of the reasons
 * @param open what the province looks for or holds out that meets nothing of theirs
 * @param unanswered what the partner looks for or holds out that meets nothing of ours
 */
record Meetings(List<Group> groups, List<Need> open, List<Need> unanswered) {

    /** Something of ours and all that it meets. */
    record Group(Recorded ours, List<Meeting> meetings) {}

    /** @param theirs a need or offer of the partner; the partner itself where it is nothing that it stated */
    record Meeting(MatchReason reason, Recorded theirs) {}

    static Meetings of(Match match, Shown shown) {
        var groups = new LinkedHashMap<Long, Group>();
        var partner = shown.known().get(match.partnerId());
        for (var reason : match.reasons()) {
            if (partner == null || reason.side() != MatchSide.OURS && reason.side() != MatchSide.THEIRS) {
                continue;
            }
            var ours = records(reason, shown.known())
                    .filter(record -> isOurs(record, match.partnerId()))
                    .findFirst()
                    .orElse(shown.province());
            var theirs = records(reason, shown.known())
                    .filter(record -> record instanceof Need need && need.holderId() == match.partnerId())
                    .findFirst()
                    .orElse(partner);
            groups.computeIfAbsent(ours.id(), none -> new Group(ours, new ArrayList<>()))
                    .meetings()
                    .add(new Meeting(reason, theirs));
        }
        var met = groups.values().stream()
                .flatMap(group -> group.meetings().stream())
                .map(meeting -> meeting.theirs().id())
                .toList();
        return new Meetings(
                List.copyOf(groups.values()),
                without(shown.wishes(match.provinceId()), groups.keySet()),
                without(shown.wishes(match.partnerId()), met));
    }

    private static java.util.stream.Stream<Recorded> records(MatchReason reason, Map<Long, Recorded> known) {
        return reason.recordIds().stream().map(known::get).filter(Objects::nonNull);
    }

    private static boolean isOurs(Recorded record, long partner) {
        return record instanceof Project || record instanceof Need need && need.holderId() != partner;
    }

    private static List<Need> without(List<Need> wishes, java.util.Collection<Long> met) {
        return wishes.stream().filter(wish -> !met.contains(wish.id())).toList();
    }
}
