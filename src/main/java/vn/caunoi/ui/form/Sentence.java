package vn.caunoi.ui.form;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.base.RecordKind;

/** Says what is being entered in a sentence that fills up as the fields do: "Đà Nẵng ký … với … ngày …". */
final class Sentence {
    private static final String OPEN = "…";

    private Sentence() {}

    static Optional<String> of(RecordKind kind, RecordForm form, boolean fromPartner) {
        return switch (kind) {
            case RELATION ->
                said(
                        "form.sentence.relation",
                        form.spoken(fromPartner ? "partner" : "province"),
                        form.spoken("kind"),
                        form.spoken(fromPartner ? "province" : "partner"),
                        form.spoken("since"));
            case AGREEMENT ->
                said(
                        "form.sentence.agreement",
                        form.spoken("signatories", "party", "role", fromPartner ? "FOREIGN_PARTY" : "VIETNAMESE_PARTY"),
                        form.spoken("kind"),
                        form.spoken("signatories", "party", "role", fromPartner ? "VIETNAMESE_PARTY" : "FOREIGN_PARTY"),
                        form.spoken("signedOn"));
            case EVENT ->
                said(
                        "form.sentence.event",
                        form.spoken("participants"),
                        form.spoken("nameVi"),
                        form.spoken("startsOn"));
            case FIGURE ->
                said(
                        "form.sentence.figure",
                        form.spoken("subject"),
                        form.spoken("indicator"),
                        form.spoken("value"),
                        form.spoken("unit"));
            case STATEMENT -> said("form.sentence.statement", form.spoken("subjects"), form.spoken("kind"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> said(String key, String... parts) {
        var text = I18NProvider.translate(
                key, Stream.of(parts).map(part -> part.isBlank() ? OPEN : part).toArray());
        return Optional.of(text.replaceAll("(… ?)+$", OPEN));
    }
}
