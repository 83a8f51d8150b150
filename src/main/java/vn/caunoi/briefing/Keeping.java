package vn.caunoi.briefing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;

/**
 * How a briefing is kept: as JSON with all that its page and its files are written from. What was kept by an older
 * version of the product is read by every later one: a component of what is kept here is never given another name or
 * meaning, and one that is added may be missing.
 */
@Component
class Keeping {

    private record Kept(
            KeptRecord subject,
            @Nullable Province province,
            BriefingSize size,
            LocalDate asOf,
            boolean internal,
            List<BriefingSection> sections,
            List<KeptRecord> records,
            List<BriefingCheck> checks,
            @Nullable List<BriefingPicture> pictures) {}

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Briefing briefing) {
        return json.writeValueAsString(new Kept(
                KeptRecord.of(briefing.subject()),
                briefing.province(),
                briefing.size(),
                briefing.asOf(),
                briefing.internal(),
                briefing.sections(),
                briefing.records().values().stream().map(KeptRecord::of).toList(),
                briefing.checks(),
                briefing.pictures()));
    }

    Briefing read(String text) {
        var kept = json.readValue(text, Kept.class);
        Map<Long, Recorded> records = new HashMap<>();
        kept.records().forEach(record -> records.put(record.id(), record));
        return new Briefing(
                kept.subject(),
                kept.province(),
                kept.size(),
                kept.asOf(),
                kept.internal(),
                kept.sections(),
                records,
                kept.checks(),
                kept.pictures());
    }

    String write(LineTrace trace) {
        return json.writeValueAsString(trace);
    }

    LineTrace trace(String text) {
        return json.readValue(text, LineTrace.class);
    }
}
