package vn.caunoi.ui.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.MissionFilter;
import vn.caunoi.reference.MissionOrder;
import vn.caunoi.reference.Missions;
import vn.caunoi.ui.Texts;

/** What officers write for, to choose from and to name. */
@Component
class AreaNames {
    private static final int ALL = 1000;

    private final Provinces provinces;
    private final Missions missions;
    private final Calendar calendar;

    AreaNames(Provinces provinces, Missions missions, Calendar calendar) {
        this.provinces = provinces;
        this.missions = missions;
        this.calendar = calendar;
    }

    List<Province> provinces() {
        return provinces.window(calendar.today(), ProvinceFilter.ALL, ProvinceOrder.NAME, 0, ALL);
    }

    List<Mission> missions() {
        return missions.window(MissionFilter.ALL, MissionOrder.NAME, 0, ALL);
    }

    /** The names of these provinces, by identity, and of these missions. */
    String of(Set<Long> identities, Set<Long> missionIds) {
        if (identities.isEmpty() && missionIds.isEmpty()) {
            return "";
        }
        var ofProvinces = identities.isEmpty()
                ? List.<String>of()
                : provinces().stream()
                        .filter(province -> identities.contains(province.identityId()))
                        .map(province -> province.name(Texts.lang()))
                        .toList();
        var ofMissions = missions.load(missionIds).values().stream()
                .map(mission -> mission.name(Texts.lang()))
                .sorted()
                .toList();
        return List.of(ofProvinces, ofMissions).stream()
                .flatMap(Collection::stream)
                .collect(Collectors.joining(", "));
    }
}
