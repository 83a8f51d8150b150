package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What a province is, since when and until when, and what it came from and became. */
@Service
class ProvinceFacts {
    private final Provinces provinces;
    private final Countries countries;
    private final Calendar calendar;

    ProvinceFacts(Provinces provinces, Countries countries, Calendar calendar) {
        this.provinces = provinces;
        this.countries = countries;
        this.calendar = calendar;
    }

    /** The header's part: kind, full name in the other language, the day, and what the reader must not overlook. */
    void head(RecordPage page, Province province, @Nullable LocalDate asked) {
        page.header()
                .sort(Texts.of(province.kind()))
                .otherName(province.fullName(RecordHeader.other()))
                .action(day(province, asked));
        var successors = provinces.successors(List.of(province.id())).getOrDefault(province.id(), List.of());
        var predecessors = provinces.predecessors(List.of(province.id())).getOrDefault(province.id(), List.of());
        if (province.validTo() != null) {
            page.remark(past(province, successors));
        }
        if (predecessors.size() > 1) {
            page.remark(remark(
                    "cn-note",
                    I18NProvider.translate(
                            "record.province.formed", Format.current().date(province.validFrom())),
                    Mentions.links(predecessors)));
        }
    }

    RecordSection section(Province province) {
        var format = Format.current();
        var borders = countries.byCodes(province.landBorderCodes()).values();
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("full-name", province.fullName(Texts.lang()))
                        .fact("code", code(province))
                        .fact("region", Texts.of(province.region()))
                        .fact("coast", I18NProvider.translate("record.province.coast." + province.coastal()))
                        .facts("land-border", borders)
                        .fact("valid", validity(province, format))
                        .fact("legal-basis", province.legalBasis())
                        .fact("iso-code", province.isoCode())
                        .note(province));
    }

    private static String validity(Province province, Format format) {
        return format.span(province.validFrom(), province.validTo());
    }

    /** The code, and who bears or bore the same one: a code is not an identity. */
    private Component code(Province province) {
        var code = new Div(new Span(province.code()));
        var from = province.validFrom();
        if (from != null) {
            other(province, from.minusDays(1))
                    .ifPresent(other -> code.add(namesake("record.province.code-before", other, from)));
        }
        var to = province.validTo();
        if (to != null) {
            other(province, to.plusDays(1))
                    .ifPresent(other -> code.add(namesake("record.province.code-after", other, to.plusDays(1))));
        }
        return code;
    }

    /** Another unit under the same code on that day; one of the same name is told of elsewhere. */
    private Optional<Province> other(Province province, LocalDate day) {
        return provinces
                .at(province.code(), day)
                .filter(other -> other.identityId() != province.identityId()
                        && !other.nameVi().equals(province.nameVi()));
    }

    private static Component namesake(String key, Province other, @Nullable LocalDate day) {
        var line =
                new Div(new Span(I18NProvider.translate(key, Format.current().date(day)) + " "), Mentions.link(other));
        line.addClassNames("cn-small", "cn-muted");
        return line;
    }

    private static Component past(Province province, List<Province> successors) {
        var last = province.validTo();
        var next = Format.current().date(last == null ? null : last.plusDays(1));
        var key = province.merged() ? "record.province.merged" : "record.province.ended";
        return remark("cn-note cn-note-warn", I18NProvider.translate(key, next), Mentions.links(successors));
    }

    private static Component remark(String look, String text, Component links) {
        var remark = new Div(new Span(text + " "), links);
        remark.addClassNames(look.split(" "));
        return remark;
    }

    /** The day is part of the address: the same code can name another province on it. */
    private Component day(Province province, @Nullable LocalDate asked) {
        var day = new DayField(I18NProvider.translate("record.province.day"));
        day.setValue(asked != null ? asked : province.validTo() == null ? calendar.today() : province.validTo());
        day.setClearButtonVisible(false);
        day.addValueChangeListener(change -> {
            var wanted = change.getValue();
            if (change.isFromClient() && wanted != null) {
                Links.open(Links.province(province.code(), wanted.equals(calendar.today()) ? null : wanted));
            }
        });
        return day;
    }
}
