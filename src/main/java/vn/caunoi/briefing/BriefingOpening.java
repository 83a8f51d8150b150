package vn.caunoi.briefing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;

/**
 * That somebody opened a released briefing.
 *
 * @param format of the file, where it was one, as {@code edition}
 */
public record BriefingOpening(
        OpeningWay way,
        @Nullable PaperFormat format,
        @Nullable Edition edition,
        OffsetDateTime at,
        String byName) {}
