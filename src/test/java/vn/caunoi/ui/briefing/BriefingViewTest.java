package vn.caunoi.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.record.SourcesButton;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** The page of a briefing: what to check, the files, the sections, and the sources of each sentence. */
@DatabaseTest
class BriefingViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Autowired
    private Writing writing;

    @Test
    void withoutASubjectThePageSaysWhereToFindOne() {
        Links.open(Links.BRIEFING);

        assertThat(find(H1.class).single().getText()).isEqualTo("Tài liệu phục vụ gặp gỡ");
        assertThat(page()).contains("Chọn một đoàn, sự kiện, hội nghị, đối tác hoặc quốc gia ở trên");
        assertThat(addresses()).contains(Links.PARTNERS, Links.COUNTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "UGFydG5lcjo5OTk5OTk5OTk", "U291cmNlOjE"})
    void whatTheRegisterDoesNotKnowIsMissedAloud(String id) {
        Links.open(Links.BRIEFING + "?subject=" + id);

        assertThat(page()).contains("Không tìm thấy đoàn, sự kiện, hội nghị, đối tác hoặc quốc gia này");
    }

    @Test
    @Transactional
    @As(Role.MINISTRY_OFFICER)
    void ofADelegationThatMeetsNobodyKnownThePageSaysWhatToEnter() {
        var outcome = writing.create(
                RecordKind.DELEGATION,
                Map.of(
                        "direction", "OUTBOUND",
                        "nameVi", "Đoàn không rõ đi đâu",
                        "sender", new Entered(jdbc).province("86").toString()),
                Evidence.NONE,
                true);

        Links.open(Links.BRIEFING + "?subject=" + ((Outcome.Saved) outcome).id());

        assertThat(page()).contains("hãy ghi bên đón hoặc nước vào trang của đoàn");
        assertThat(addresses()).anySatisfy(address -> assertThat(address).startsWith("delegations/"));
    }

    @Test
    void aPartnerForAProvinceHasItsSectionsChecksAndFiles() {
        Links.open(Links.briefing(partner(), "86") + "&size=FULL");

        assertThat(find(H1.class).single().getText()).startsWith("Tài liệu phục vụ gặp gỡ: ");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("1. Tóm tắt", "9. Quan hệ cấp quốc gia", "19. Danh mục nguồn")
                .anySatisfy(title -> assertThat(title).startsWith("Cần kiểm tra trước khi dùng ("));
        assertThat(find(SourcesButton.class).all()).hasSizeGreaterThan(10);
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getElement().hasAttribute("download")))
                .as("three languages, three kinds of files")
                .hasSize(9);
        assertThat(page()).contains("Chỉ gồm dữ liệu công khai");
    }

    @Test
    void anUnreadableSizeOrProvinceIsNone() {
        Links.open(Links.briefing(partner(), "zz") + "&size=HUGE");

        assertThat(find(H1.class).single().getText()).startsWith("Tóm tắt một trang: ");
        assertThat(page()).contains("Chưa chọn tỉnh");
    }

    @Test
    void thePageOfAPartnerAndOfACountryLeadToIt() {
        Links.open(Links.to(partner()));
        assertThat(addresses()).contains(Links.briefing(partner()));

        var japan = directory
                .find(jdbc.sql("select id from country where code = 'JP'")
                        .query(Long.class)
                        .single())
                .orElseThrow();
        Links.open(Links.to(japan));
        assertThat(addresses()).contains(Links.briefing(japan));
    }

    @Test
    void aSuggestionLeadsToTheBriefingForItsProvince() {
        Links.open(Links.matching("86"));

        assertThat(addresses())
                .anySatisfy(address -> assertThat(address)
                        .startsWith(Links.BRIEFING + "?subject=")
                        .endsWith("&province=86"));
    }

    private Recorded partner() {
        return directory.find(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single()).orElseThrow();
    }

    private String page() {
        return find(Main.class).all().isEmpty()
                ? getCurrentView().getElement().getTextRecursively()
                : find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
