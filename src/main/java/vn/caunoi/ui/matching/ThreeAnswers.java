package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchAnswer;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;

/** The three questions before every trip, each answered in one sentence: promote what, with whom, how. */
final class ThreeAnswers extends Composite<Div> {

    private ThreeAnswers(Match match, boolean atTheTop) {
        getContent().addClassName("matching-answers");
        getContent()
                .add(
                        answer("matching.what", match.what(), atTheTop),
                        answer("matching.with-whom", match.withWhom(), atTheTop),
                        answer("matching.how", match.how(), atTheTop));
    }

    /** Those that the page begins with. */
    static ThreeAnswers first(Match match) {
        return new ThreeAnswers(match, true);
    }

    /** Those of a match in the list. */
    static ThreeAnswers of(Match match) {
        return new ThreeAnswers(match, false);
    }

    private Section answer(String question, MatchAnswer answer, boolean atTheTop) {
        var text = answer.text(Texts.lang());
        var said = new Paragraph(new Span(text));
        if (!answer.sources().isEmpty()) {
            said.add(new Span(" "), new SourcesButton(text, answer::sources));
        }
        var asked = getTranslation(question);
        var section = new Section(atTheTop ? new H2(asked) : new H4(asked), said);
        section.setClassName("cn-card", atTheTop);
        section.addClassName("matching-answer");
        return section;
    }
}
