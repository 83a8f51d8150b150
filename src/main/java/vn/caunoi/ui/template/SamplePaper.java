package vn.caunoi.ui.template;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.BriefingSize;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.partner.PartnerFilter;
import vn.caunoi.partner.PartnerOrder;
import vn.caunoi.partner.Partners;
import vn.caunoi.ui.Texts;

/** A briefing of the partner with the most relations, to see what a template makes of it. */
@SpringComponent
class SamplePaper {
    private final Partners partners;
    private final Briefings briefings;
    private final BriefingPapers papers;

    SamplePaper(Partners partners, Briefings briefings, BriefingPapers papers) {
        this.partners = partners;
        this.briefings = briefings;
        this.papers = papers;
    }

    byte[] in(byte[] template) {
        return papers.inTemplate(briefing(), edition(), template);
    }

    byte[] inOwnLook() {
        return papers.write(briefing(), PaperFormat.WORD, edition());
    }

    private Briefing briefing() {
        var partner = partners.window(PartnerFilter.ALL, PartnerOrder.RELATIONS_DESC, 0, 1)
                .getFirst();
        return briefings.about(partner, null, BriefingSize.PACK);
    }

    private static Edition edition() {
        return Texts.lang() == Lang.VI ? Edition.VIETNAMESE : Edition.ENGLISH;
    }
}
