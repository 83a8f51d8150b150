package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;
import vn.caunoi.event.Event;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** The key facts of a record in a few lines, for pages that are about more than one; with its sources on demand. */
@Service
public class Glance {
    private final Evidence evidence;
    private final Directory directory;
    private final Activities activities;

    Glance(Evidence evidence, Directory directory, Activities activities) {
        this.activities = activities;
        this.evidence = evidence;
        this.directory = directory;
    }

    /** What the record's own page says first. */
    public Component of(Recorded record) {
        var format = Format.current();
        var facts = new FactList();
        switch (record) {
            case Province province ->
                facts.fact("full-name", province.fullName(Texts.lang()))
                        .fact("region", Texts.of(province.region()))
                        .fact("valid", validity(province, format));
            case Partner partner ->
                facts.fact("kind", Texts.of(partner.kind()))
                        .fact("country", country(partner.countryId()))
                        .fact("city", partner.city());
            case Agreement agreement ->
                facts.fact("kind", Texts.of(agreement.kind()))
                        .knownOrNot("signed", format.date(agreement.signedOn()))
                        .fact("status", Texts.of(agreement.status()))
                        .fact("activity", activities.explained(agreement));
            case Relation relation ->
                facts.fact("kind", Texts.of(relation.kind()))
                        .knownOrNot("since", format.date(relation.since()))
                        .fact("activity", activities.explained(relation));
            case Event event ->
                facts.fact("kind", Texts.of(event.kind()))
                        .knownOrNot("date", format.period(event.startsOn(), event.endsOn()));
            case Conference conference ->
                facts.knownOrNot("date", format.period(conference.startsOn(), conference.endsOn()))
                        .fact("theme", conference.theme(Texts.lang()));
            case Country country -> facts.fact("kind", Texts.of(country.kind())).fact("code", country.code());
            case Mission mission ->
                facts.fact("kind", Texts.of(mission.kind()))
                        .fact("country", country(mission.countryId()))
                        .fact("city", mission.city());
            default -> {}
        }
        var glance = new Div(evidence.button(record));
        if (!facts.isEmpty()) {
            glance.addComponentAsFirst(facts);
        }
        return glance;
    }

    /** A small button that shows what a record is known from. */
    public Component sources(Recorded record) {
        return evidence.button(record);
    }

    private @Nullable Component country(@Nullable Long id) {
        return id == null
                ? new Span(I18NProvider.translate("record.unknown"))
                : Mentions.link(id, directory.load(List.of(id)));
    }

    private static String validity(Province province, Format format) {
        var from = province.validFrom();
        var to = province.validTo();
        return to == null
                ? I18NProvider.translate("record.valid.since", format.date(from))
                : from == null
                        ? I18NProvider.translate("record.valid.until", format.date(to))
                        : format.date(from) + " – " + format.date(to);
    }
}
