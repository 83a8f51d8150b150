package vn.caunoi.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.caunoi.agreement.AgreementFilter;
import vn.caunoi.agreement.AgreementOrder;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** The agreements signed last, as far as the register knows. */
class LatestAgreements extends Composite<Section> {
    private static final int FEW = 7;

    LatestAgreements(Agreements agreements) {
        var list = new OrderedList();
        list.addClassName("home-dated");
        agreements
                .window(AgreementFilter.ALL, AgreementOrder.SIGNED_ON_DESC, 0, FEW)
                .forEach(agreement -> {
                    var when = new Span(Format.current().date(agreement.signedOn()));
                    when.addClassNames("cn-muted", "home-date");
                    var what = new Div(new Anchor(Links.to(agreement), agreement.title(Texts.lang())));
                    Badges.confidence(agreement.confidence()).ifPresent(what::add);
                    list.add(new ListItem(when, what));
                });
        var more = new Anchor(Links.AGREEMENTS, getTranslation("home.agreements.more"));
        more.addClassName("cn-card-more");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("home.agreements")), list, more);
    }
}
