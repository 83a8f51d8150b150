package vn.caunoi.ui;

import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.TradeAgreements;

/** Knows whether there is anything at an address, so that the first answer to a browser or a robot has the right status. */
@Component
class Addresses {
    private static final Map<String, RecordKind> BY_NUMBER = Map.of(
            Links.PARTNERS, RecordKind.PARTNER,
            Links.RELATIONS, RecordKind.RELATION,
            Links.AGREEMENTS, RecordKind.AGREEMENT,
            Links.EVENTS, RecordKind.EVENT,
            Links.EVENT_SERIES, RecordKind.EVENT_SERIES,
            Links.CONFERENCES, RecordKind.CONFERENCE,
            Links.MISSIONS, RecordKind.MISSION,
            Links.SOURCES, RecordKind.SOURCE,
            Links.PEOPLE, RecordKind.PERSON,
            Links.ORGANISATIONS, RecordKind.ORGANISATION);

    private final Directory directory;
    private final Provinces provinces;
    private final Countries countries;
    private final TradeAgreements tradeAgreements;
    private final Calendar calendar;

    Addresses(
            Directory directory,
            Provinces provinces,
            Countries countries,
            TradeAgreements tradeAgreements,
            Calendar calendar) {
        this.directory = directory;
        this.provinces = provinces;
        this.countries = countries;
        this.tradeAgreements = tradeAgreements;
        this.calendar = calendar;
    }

    /** Whether a page is there, and the record that it is about; the day matters to provinces only. */
    boolean exists(String path, @Nullable String asOf) {
        var address = path.replaceAll("^/+|/+$", "");
        if (RouteConfiguration.forApplicationScope().getRoute(address).isEmpty()) {
            return false;
        }
        var parts = address.split("/");
        return parts.length != 2 || holds(parts[0], parts[1], asOf);
    }

    private boolean holds(String list, String key, @Nullable String asOf) {
        try {
            return switch (list) {
                case Links.PROVINCES ->
                    provinces
                            .at(key, asOf == null ? calendar.today() : LocalDate.parse(asOf))
                            .isPresent();
                case Links.COUNTRIES -> countries.find(key).isPresent();
                case Links.TRADE_AGREEMENTS -> tradeAgreements.find(key).isPresent();
                default -> !BY_NUMBER.containsKey(list) || isKind(BY_NUMBER.get(list), key);
            };
        } catch (BadInput | DateTimeParseException unusable) {
            return false;
        }
    }

    private boolean isKind(@Nullable RecordKind kind, String number) {
        return number.matches("[1-9][0-9]{0,17}")
                && directory
                        .find(Long.parseLong(number))
                        .filter(record -> record.recordKind() == kind)
                        .isPresent();
    }
}
