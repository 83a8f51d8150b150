package vn.caunoi.ui.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type;

/** In which order the fields of a form stand, and which of them are rarely needed. */
final class Plan {
    private static final Set<String> RARE = Set.of(
            "also",
            "latitude",
            "longitude",
            "wikidata",
            "confidenceNote",
            "noteVi",
            "noteEn",
            "endedOn",
            "continues",
            "isoCode",
            "licence",
            "publishedNoteVi",
            "publishedNoteEn",
            "dateWording",
            "dateNoteVi",
            "dateNoteEn",
            "dateConfidence",
            "periodFrom",
            "periodTo",
            "periodWording",
            "unstatedVi",
            "unstatedEn",
            "introducer");

    private Plan() {}

    static boolean isRare(Field field) {
        return RARE.contains(field.name());
    }

    /** What stands by itself over the whole width. */
    static boolean isWide(Field field) {
        return field.type() instanceof Type.Rows;
    }

    /** Under what words a field begins a part of the form, as a key of translations. */
    static Optional<String> heading(Sheet sheet, Field field) {
        return sheet.kind() == RecordKind.DELEGATION && field.name().equals("outcomeVi")
                ? Optional.of("form.part.afterwards")
                : Optional.empty();
    }

    /** The sheet's fields, those first that make the sentence a record of this kind is told in. */
    static List<Field> ordered(Sheet sheet, boolean fromPartner) {
        var first = sentence(sheet.kind(), fromPartner);
        return sheet.fields().stream()
                .sorted(Comparator.comparingInt(field -> {
                    var place = first.indexOf(field.name());
                    return place < 0 ? first.size() : place;
                }))
                .toList();
    }

    private static List<String> sentence(RecordKind kind, boolean fromPartner) {
        return switch (kind) {
            case RELATION ->
                fromPartner
                        ? List.of("partner", "kind", "province", "since", "until", "stage", "purposes")
                        : List.of("province", "kind", "partner", "since", "until", "stage", "purposes");
            case AGREEMENT -> List.of("kind", "signatories", "signedOn", "status", "titleVi", "titleEn");
            case EVENT -> List.of("participants", "kind", "nameVi", "nameEn", "startsOn", "endsOn");
            case NEED -> List.of("holder", "stance", "nameVi", "nameEn", "resources", "sectors", "countries");
            case PROJECT -> List.of("province", "nameVi", "nameEn", "status", "sectors", "capital", "capitalUnit");
            case FIGURE -> List.of("subject", "indicator", "qualifier", "value", "unit", "ofTotal", "period", "asOf");
            case STATEMENT -> List.of("subjects", "kind", "textVi", "textEn", "speakers");
            case COMMITMENT ->
                List.of("promisor", "promisee", "nameVi", "nameEn", "arisesFrom", "madeOn", "dueOn", "owner");
            case DELEGATION ->
                List.of("direction", "nameVi", "nameEn", "status", "sender", "host", "country", "startsOn", "endsOn");
            default -> List.of();
        };
    }
}
