package vn.caunoi.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import java.util.Optional;
import vn.caunoi.base.Confidence;

/** Small marks beside a name: how far it is trusted. Words first, the colour only repeats them. */
public final class Badges {
    private Badges() {}

    /** Nothing for what is accepted: a mark is for what needs a second look. */
    public static Optional<Badge> confidence(Confidence confidence) {
        if (confidence == Confidence.ACCEPTED) {
            return Optional.empty();
        }
        var badge = new Badge(Texts.of(confidence));
        badge.addClassNames(
                "confidence", Texts.key(confidence).replace('.', '-').toLowerCase(java.util.Locale.ROOT));
        switch (confidence) {
            case SUGGESTED -> badge.addThemeVariants(BadgeVariant.WARNING);
            case DISPUTED -> badge.addThemeVariants(BadgeVariant.ERROR);
            default -> badge.addThemeVariants(BadgeVariant.CONTRAST);
        }
        return Optional.of(badge);
    }
}
