package vn.caunoi.ui.briefing;

import com.vaadin.flow.i18n.I18NProvider;
import vn.caunoi.briefing.BriefingOutcome;
import vn.caunoi.briefing.BriefingOutcome.BriefingConflict;
import vn.caunoi.briefing.BriefingOutcome.BriefingDownload;
import vn.caunoi.briefing.BriefingOutcome.BriefingForbidden;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.briefing.BriefingOutcome.BriefingSentenceSaved;
import vn.caunoi.ui.Texts;

/** What came of a change, in the reader's words. */
final class Outcomes {
    private Outcomes() {}

    static String text(BriefingOutcome outcome) {
        var lang = Texts.lang();
        return switch (outcome) {
            case BriefingSentenceSaved saved ->
                I18NProvider.translate(
                        saved.sentence().endedAt() == null ? "briefing.sentence.kept" : "briefing.sentence.ended");
            case BriefingReleased released ->
                I18NProvider.translate(
                        "briefing.release.kept", released.release().number());
            case BriefingDownload download -> download.path();
            case BriefingInvalid invalid -> invalid.message(lang);
            case BriefingConflict conflict ->
                conflict.by() == null
                        ? conflict.message(lang)
                        : I18NProvider.translate("briefing.conflict.by", conflict.message(lang), conflict.by());
            case BriefingForbidden forbidden -> forbidden.message(lang);
        };
    }
}
