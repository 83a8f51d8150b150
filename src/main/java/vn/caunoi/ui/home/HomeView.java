package vn.caunoi.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.anniversary.Anniversaries;
import vn.caunoi.base.Calendar;
import vn.caunoi.coverage.GapCounts;
import vn.caunoi.province.Provinces;
import vn.caunoi.search.Overviews;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;

/** What the register holds, what is near, and where it has gaps. */
@Route(Links.HOME)
@Menu(title = "menu.home", order = 1, icon = "home")
@CssImport("./styles/home.css")
class HomeView extends Composite<Div> implements Titled {

    HomeView(
            Overviews overviews,
            GapCounts gaps,
            Provinces provinces,
            Anniversaries anniversaries,
            Agreements agreements,
            Calendar calendar) {
        var today = calendar.today();
        var overview = overviews.overview();
        var changed = overview.changedOn();
        var subtitle = new Paragraph(
                changed == null
                        ? getTranslation("home.subtitle")
                        : getTranslation("home.subtitle.dated", Format.current().date(changed)));
        subtitle.addClassName("cn-subtitle");
        var head = new Header(new Div(new H1(heading()), subtitle));
        head.addClassName("cn-page-header");
        var sections = new Div(
                new Holdings(overview.counts()),
                new ProvincesAtAGlance(provinces, today),
                new AnniversariesAhead(anniversaries.between(today, today.plusYears(1))),
                new LatestAgreements(agreements),
                new Gaps(gaps.overview(), overview));
        sections.addClassName("home");
        getContent().addClassName("cn-page");
        getContent().add(head, sections);
    }

    @Override
    public String heading() {
        return getTranslation("home.heading");
    }
}
