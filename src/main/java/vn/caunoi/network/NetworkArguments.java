package vn.caunoi.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Codes;
import vn.caunoi.base.GlobalId;

/** Checks what callers hand in, and says what is wrong with it. */
@Component
class NetworkArguments {

    private static final int MOST_RECORDS = 100;

    private final Codes codes;

    NetworkArguments(Codes codes) {
        this.codes = codes;
    }

    /** The filter, whose codes are borne by something; all of the network where there is none. */
    NetworkFilter known(@Nullable NetworkFilter filter) {
        if (filter == null) {
            return NetworkFilter.ALL;
        }
        filter.countries().forEach(code -> codes.require(Codes.Of.COUNTRY, code, "filter.countries"));
        filter.provinces().forEach(code -> codes.require(Codes.Of.PROVINCE, code, "filter.provinces"));
        filter.sectors().forEach(code -> codes.require(Codes.Of.SECTOR, code, "filter.sectors"));
        return filter;
    }

    /** The numbers of records. */
    List<Long> ids(List<String> ids, String argument) {
        within(ids.size(), 0, 0, MOST_RECORDS, argument);
        return ids.stream().map(id -> GlobalId.parse(id, argument).id()).toList();
    }

    static int within(@Nullable Integer asked, int usual, int least, int most, String argument) {
        var value = asked == null ? usual : asked;
        if (value < least || value > most) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    argument,
                    "Giá trị phải từ %d đến %d; đã gửi %d.".formatted(least, most, value),
                    "The value must be %d to %d; %d was sent.".formatted(least, most, value));
        }
        return value;
    }
}
