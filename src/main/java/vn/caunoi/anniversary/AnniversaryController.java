package vn.caunoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Anniversaries in the API. */
@Controller
@EnableConfigurationProperties(AnniversarySettings.class)
class AnniversaryController {

    private final Anniversaries anniversaries;

    AnniversaryController(Anniversaries anniversaries) {
        this.anniversaries = anniversaries;
    }

    @QueryMapping
    List<Anniversary> anniversaries(@Argument LocalDate from, @Argument LocalDate to) {
        return anniversaries.between(from, to);
    }
}
