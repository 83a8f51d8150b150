package vn.caunoi.anniversary;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which anniversaries there are.
 *
 * @param every multiples of so many years
 * @param emphasised multiples of these are great ones
 */
@ConfigurationProperties("caunoi.anniversaries")
record AnniversarySettings(
        @DefaultValue("5") int every,
        @DefaultValue({"10", "25"}) List<Integer> emphasised) {

    boolean emphasises(int years) {
        return emphasised.stream().anyMatch(each -> years % each == 0);
    }
}
