package vn.caunoi.ui;

import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.TradeAgreements;

/** Knows which record an address names, and so whether there is anything at it: the first answer to a browser has the right status. */
@Component
public class Addresses {
    private static final Map<String, RecordKind> BY_NUMBER = Arrays.stream(RecordKind.values())
            .filter(kind ->
                    kind != RecordKind.PROVINCE && kind != RecordKind.COUNTRY && kind != RecordKind.TRADE_AGREEMENT)
            .collect(Collectors.toMap(Links::list, Function.identity()));

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

    /** Whether a page is there, and the record that it is about. */
    boolean exists(String path, @Nullable String asOf) {
        var address = path.replaceAll("^/+|/+$", "");
        if (RouteConfiguration.forApplicationScope().getRoute(address).isEmpty()) {
            return false;
        }
        var parts = address.split("/");
        if (parts.length == 2 && parts[0].equals(Links.RECORD)) {
            return identified(parts[1]).isPresent();
        }
        return parts.length == 1
                || !isList(parts[0])
                || address.equals(parts[0] + Links.NEW)
                || address.equals(Links.AGREEMENT_ACTIVITY)
                || find(parts[0], parts[1], asOf).isPresent();
    }

    private static boolean isList(String list) {
        return BY_NUMBER.containsKey(list)
                || List.of(Links.PROVINCES, Links.COUNTRIES, Links.TRADE_AGREEMENTS)
                        .contains(list);
    }

    /** The record that an address names; the day matters to provinces only. */
    public Optional<? extends Recorded> find(String list, String key, @Nullable String asOf) {
        try {
            return switch (list) {
                case Links.PROVINCES -> provinces.at(key, asOf == null ? calendar.today() : LocalDate.parse(asOf));
                case Links.COUNTRIES -> countries.find(key);
                case Links.TRADE_AGREEMENTS -> tradeAgreements.find(key);
                default -> numbered(BY_NUMBER.get(list), key);
            };
        } catch (BadInput | DateTimeParseException unusable) {
            return Optional.empty();
        }
    }

    /** The record with that identifier of the API. */
    Optional<Recorded> identified(String id) {
        try {
            return directory.find(GlobalId.parse(id, "id"));
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Recorded> numbered(@Nullable RecordKind kind, String number) {
        return number.matches("[1-9][0-9]{0,17}")
                ? directory.find(Long.parseLong(number)).filter(record -> record.recordKind() == kind)
                : Optional.empty();
    }
}
