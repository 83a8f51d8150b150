package vn.caunoi.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;
import vn.caunoi.event.Event;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.source.Source;

/** One line that tells records of the same name apart: what it is, when it was, where it stands. */
public final class Gist {
    private Gist() {}

    /** Made of the record alone, without reading more; empty where the record has nothing to add to its name. */
    public static String of(Recorded record) {
        var format = Format.current();
        return switch (record) {
            case Province province ->
                joined(
                        Texts.of(province.kind()),
                        province.code(),
                        province.validTo() == null
                                ? null
                                : I18NProvider.translate("gist.until", format.date(province.validTo())));
            case Partner partner -> joined(Texts.of(partner.kind()), partner.city());
            case Agreement agreement -> joined(Texts.of(agreement.kind()), format.date(agreement.signedOn()));
            case Need need -> joined(Texts.of(need.stance()), format.span(need.validFrom(), need.validUntil()));
            case Project project -> joined(Texts.of(project.status()), Capital.of(project));
            case Event event -> joined(Texts.of(event.kind()), format.period(event.startsOn(), event.endsOn()));
            case Conference conference ->
                joined(format.period(conference.startsOn(), conference.endsOn()), conference.theme(Texts.lang()));
            case Country country -> joined(Texts.of(country.kind()), country.code());
            case Mission mission -> joined(Texts.of(mission.kind()), mission.city());
            case Source source ->
                joined(Texts.of(source.kind()), source.publisher(), format.date(source.publishedOn()));
            default -> "";
        };
    }

    private static String joined(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
