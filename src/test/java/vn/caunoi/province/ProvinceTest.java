package vn.caunoi.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;

class ProvinceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void aProvinceOfTodayGoesByItsName() {
        assertThat(province("Đà Nẵng", "Da Nang", null, false).label(Lang.VI)).isEqualTo("Đà Nẵng");
        assertThat(province("Đà Nẵng", "Da Nang", null, false).label(Lang.EN)).isEqualTo("Da Nang");
    }

    @Test
    void aProvinceThatWasMergedSaysUntilWhenItStood() {
        var before = province("Vĩnh Long", "Vinh Long", LAST_DAY, true);
        assertThat(before.label(Lang.VI)).isEqualTo("Vĩnh Long (trước 01/07/2025)");
        assertThat(before.label(Lang.EN)).isEqualTo("Vinh Long (before 1 July 2025)");
        assertThat(before.name(Lang.VI)).isEqualTo("Vĩnh Long");
    }

    @Test
    void aProvinceThatWentOnUnchangedNeedsNoDate() {
        assertThat(province("Hà Nội", "Hanoi", LAST_DAY, false).label(Lang.VI)).isEqualTo("Hà Nội");
    }

    @Test
    void whereThereIsNoEnglishNameTheVietnameseOneStands() {
        assertThat(province("Huế", null, LAST_DAY, true).label(Lang.EN)).isEqualTo("Huế (before 1 July 2025)");
    }

    private static Province province(
            String nameVi, @Nullable String nameEn, @Nullable LocalDate validTo, boolean merged) {
        return new Province(
                1,
                1,
                "48",
                ProvinceKind.PROVINCE,
                nameVi,
                nameEn,
                "Tỉnh " + nameVi,
                nameVi + " Province",
                null,
                Region.MEKONG_RIVER_DELTA,
                false,
                List.of(),
                null,
                validTo,
                null,
                merged,
                0,
                null,
                null,
                Confidence.ACCEPTED);
    }
}
