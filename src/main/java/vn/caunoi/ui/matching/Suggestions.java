package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.Matches;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** The first suggestions for a record, each with its weightiest reason, and the way to all of them. */
@SpringComponent
public class Suggestions {
    private static final int FEW = 5;

    private final Matches matches;
    private final Partners partners;
    private final Provinces provinces;

    Suggestions(Matches matches, Partners partners, Provinces provinces) {
        this.matches = matches;
        this.partners = partners;
        this.provinces = provinces;
    }

    /** Partners for a province; for its successor where it is no more, which is then said. */
    public Component partnersFor(Province province) {
        return new Suggested(() -> partners(province));
    }

    /** Provinces for a partner; nothing for a foreign mission, which opens doors and is matched with nobody. */
    public @Nullable Component provincesFor(Partner partner) {
        return partner.kind() == PartnerKind.FOREIGN_MISSION ? null : new Suggested(() -> provinces(partner));
    }

    /** Why a partner has no suggestions. */
    static String why(Partner partner) {
        return I18NProvider.translate(
                partner.kind() == PartnerKind.FOREIGN_MISSION
                        ? "suggested.mission"
                        : partner.confidence() == Confidence.WITHDRAWN ? "suggested.withdrawn" : "suggested.ended");
    }

    private List<Component> partners(Province province) {
        var found = found(province);
        if (found.isEmpty()) {
            return List.of(remark("suggested.no-partners"));
        }
        var known = partners.load(found.stream().map(Match::partnerId).toList());
        var today = provinces.load(List.of(found.getFirst().provinceId()));
        var shown = new ArrayList<Component>();
        var notice = found.getFirst().notice(Texts.lang());
        if (notice != null) {
            var said = new Paragraph(notice);
            said.addClassName("cn-note");
            shown.add(said);
        }
        var list = list();
        found.forEach(match -> add(list, match, known.get(match.partnerId())));
        shown.add(list);
        today.values().forEach(of -> shown.add(all(Links.matching(of.code()), "suggested.all-partners")));
        return shown;
    }

    private List<Match> found(Province province) {
        try {
            return matches.partners(Matches.Wanted.of(province.id()), FEW);
        } catch (BadInput withoutSuccessor) {
            return List.of();
        }
    }

    private List<Component> provinces(Partner partner) {
        var found = matches.provinces(partner.id(), Set.of(), FEW);
        if (found.isEmpty()) {
            var said = new Paragraph(why(partner));
            said.addClassName("cn-note");
            return List.of(said);
        }
        Map<Long, Province> known =
                provinces.load(found.stream().map(Match::provinceId).toList());
        var list = list();
        found.forEach(match -> add(list, match, known.get(match.provinceId())));
        return List.of(list, all(Links.fittingProvinces(partner), "suggested.all-provinces"));
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("suggested-list");
        return list;
    }

    private static void add(OrderedList list, Match match, @Nullable Recorded other) {
        if (other == null) {
            return;
        }
        var gist = new Span(Gist.of(other));
        gist.addClassNames("cn-muted", "cn-small");
        var who = new Div(new Anchor(Links.to(other), other.label(Texts.lang())), gist);
        who.addClassName("suggested-who");
        var score = new Span(I18NProvider.translate("suggested.score", Points.of(match.score())));
        score.addClassName("suggested-score");
        var head = new Div(who, score);
        head.addClassName("suggested-head");
        list.add(new ListItem(head, ReasonLines.weightiest(match)));
    }

    private static Component remark(String key) {
        var remark = new Paragraph(I18NProvider.translate(key));
        remark.addClassName("cn-muted");
        return remark;
    }

    private static Component all(String address, String key) {
        var all = new Anchor(address, I18NProvider.translate(key));
        all.addClassName("cn-card-more");
        return all;
    }
}
