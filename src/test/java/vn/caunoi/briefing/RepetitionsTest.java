package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Writing;

/** One pitch for every partner is noticed, and what is meant for one partner is not. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class RepetitionsTest {

    private final Briefings briefings;
    private final BriefingReleases releases;
    private final BriefingSentences sentences;
    private final BriefingSettings settings;
    private final SomeBriefings some;

    @Autowired
    RepetitionsTest(
            Briefings briefings,
            BriefingReleases releases,
            BriefingSentences sentences,
            BriefingSettings settings,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc) {
        this.briefings = briefings;
        this.releases = releases;
        this.sentences = sentences;
        this.settings = settings;
        this.some = new SomeBriefings(directory, provinces, writing, jdbc);
    }

    @Test
    void whatIsSaidToTwoPartnersOfWhomNothingIsKnownIsTheSamePitch() {
        var first = partner("Công ty Một");
        var second = partner("Công ty Hai");
        release(first);

        assertThat(likeness(second))
                .singleElement()
                .satisfies(
                        check -> assertThat(check.text(Lang.EN))
                                .matches(
                                        "(9[0-9]|100)% of the province’s own words here are those of release No\\. 1 .*Công ty Một.*"));
        assertThat(likeness(first)).as("of the partner itself").isEmpty();
    }

    @Test
    void whoeverSaysWhatIsMeantForThisPartnerIsNotWarned() {
        var first = partner("Công ty Một");
        var second = partner("Công ty Hai");
        release(first);

        for (var vi : List.of(
                "Mời công ty khảo sát cảng Định An trong tháng Ba, gặp ban quản lý khu kinh tế và hai nhà vận tải.",
                "Nhắc lại thư của chủ tịch công ty gửi tháng trước về dây chuyền sấy dừa, đề nghị báo giá trước ngày đi.",
                "Hỏi kinh nghiệm đào tạo nghề tại nhà máy Bình Dương và khả năng mở lớp tương tự ở trường cao đẳng của tỉnh.",
                "Trao đổi về điện mặt trời mái nhà xưởng, phương án mua bán điện trực tiếp và thời gian đấu nối.")) {
            sentences.write(
                    second,
                    province(),
                    new BriefingSentences.Wanted(
                            BriefingSectionKind.POINTS_TO_MAKE,
                            null,
                            BriefingSize.CHECKLIST,
                            vi,
                            null,
                            false,
                            null,
                            Visibility.INTERNAL,
                            null));
        }

        assertThat(likeness(second)).isEmpty();
    }

    @Test
    void onlyTheLastFivePartnersAreComparedWith() {
        var first = partner("Công ty Một");
        release(first);
        for (var other : some.partners(5)) {
            release(other);
        }

        assertThat(likeness(partner("Công ty Hai")))
                .extracting(check -> check.text(Lang.VI))
                .noneMatch(text -> text.contains("Công ty Một"));
    }

    @Test
    void whatOtherProvincesSayIsNotCompared() {
        var first = partner("Công ty Một");
        releases.release(
                first, some.province("48"), BriefingSize.CHECKLIST, new BriefingReleases.Wanted(null, null, "Đã đọc"));

        assertThat(likeness(partner("Công ty Hai"))).isEmpty();
    }

    /** Measured when the default was chosen: of such pairs about one in five was said to be alike. */
    @Test
    void ofWhatTheRegisterSaysToKnownPartnersSomeIsAlikeAndMostIsNot() {
        var alike = 0;
        var pairs = 0;
        for (var code : List.of("86", "48", "01")) {
            var words = new ArrayList<String>();
            for (var partner : some.partners(8)) {
                words.add(OwnWords.of(briefings.about(partner, some.province(code), BriefingSize.FULL)));
            }
            for (var one : words) {
                for (var other : words) {
                    if (one != other) {
                        pairs++;
                        alike += OwnWords.shared(one, other) >= settings.likeness() ? 1 : 0;
                    }
                }
            }
        }

        assertThat((double) alike / pairs).isBetween(0.02, 0.4);
    }

    private List<BriefingCheck> likeness(Recorded partner) {
        return briefings.about(partner, province(), BriefingSize.CHECKLIST).checks().stream()
                .filter(check -> check.kind() == BriefingCheckKind.LIKE_ANOTHER)
                .toList();
    }

    private void release(Recorded partner) {
        assertThat(releases.release(
                        partner, province(), BriefingSize.CHECKLIST, new BriefingReleases.Wanted(null, null, "Đã đọc")))
                .isInstanceOf(BriefingOutcome.BriefingReleased.class);
    }

    private Recorded partner(String name) {
        return some.enter(RecordKind.PARTNER, Map.of("nameVi", name, "kind", "ENTERPRISE"));
    }

    private Province province() {
        return some.province("86");
    }
}
