package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import vn.caunoi.briefing.BriefingAuthor;
import vn.caunoi.briefing.BriefingMark;
import vn.caunoi.briefing.SentenceStanding;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The mark of an author's sentence: who, when, and how it stands to what the register says. */
final class AuthorMark {
    private AuthorMark() {}

    static Span of(BriefingAuthor author) {
        var day = Format.current().date(Released.day(author.at()));
        var said = author.byName() == null
                ? I18NProvider.translate("briefing.author", Texts.of(BriefingMark.AUTHOR), day)
                : I18NProvider.translate("briefing.author.by", Texts.of(BriefingMark.AUTHOR), author.byName(), day);
        var mark = new Span(
                author.standing() == SentenceStanding.ADDED || isHidden(author)
                        ? said
                        : said + " · " + Texts.of(author.standing()));
        mark.addClassNames(
                "cn-badge",
                switch (author.standing()) {
                    case ADDED, IN_PLACE -> "cn-suggested";
                    case CHANGED_SINCE, LOST -> "cn-conflict";
                });
        return mark;
    }

    /** What is hidden has nothing in its place. */
    private static boolean isHidden(BriefingAuthor author) {
        return author.reason() != null && author.standing() == SentenceStanding.IN_PLACE;
    }
}
