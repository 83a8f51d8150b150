package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Labels;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.province.Relation;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Writing;

/** Links to the forms for what belongs to a list or a record, with what is known filled in; none for those who may not. */
@SpringComponent
class Additions {

    /** Kinds without a list of their own are entered from one that they belong with. */
    private static final Map<RecordKind, List<RecordKind>> BESIDE = Map.of(
            RecordKind.PARTNER, List.of(RecordKind.ORGANISATION, RecordKind.PERSON),
            RecordKind.EVENT, List.of(RecordKind.EVENT_SERIES),
            RecordKind.COUNTRY, List.of(RecordKind.TRADE_AGREEMENT),
            RecordKind.DEADLINE_RULE, List.of(RecordKind.HOLIDAY));

    private final Writing writing;
    private final Labels labels;

    Additions(Writing writing, Labels labels) {
        this.writing = writing;
        this.labels = labels;
    }

    /** The links to the forms for what a list holds, and for the kinds beside it; none for those who may not. */
    @Nullable Component of(RecordKind list) {
        return row(Stream.concat(Stream.of(list), BESIDE.getOrDefault(list, List.of()).stream())
                .filter(writing::mayCreate)
                .map(kind -> link(Links.create(kind, Map.of()), I18NProvider.translate("form.create." + kind.name())))
                .toList());
    }

    /** The forms for what belongs to a record, with this side of it filled in; what names something internal is so itself. */
    @Nullable Component of(Recorded record) {
        var forms = belonging(record).entrySet().stream()
                .filter(each -> writing.mayCreate(each.getKey()))
                .toList();
        if (forms.isEmpty()) {
            return null;
        }
        var chosen = labels.internal(List.of(record.id())).isEmpty()
                ? Map.<String, String>of()
                : Map.of("visibility", Visibility.INTERNAL.name());
        return row(forms.stream()
                .map(each -> link(
                        Links.create(each.getKey(), each.getValue(), chosen),
                        I18NProvider.translate("upkeep.add." + each.getKey().name())))
                .toList());
    }

    private static @Nullable Component row(List<Component> links) {
        if (links.isEmpty()) {
            return null;
        }
        var row = new Div();
        row.addClassNames("cn-row", "upkeep-additions");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", I18NProvider.translate("upkeep.add.label"));
        links.forEach(row::add);
        return row;
    }

    private static Map<RecordKind, Map<String, Long>> belonging(Recorded record) {
        var forms = new LinkedHashMap<RecordKind, Map<String, Long>>();
        if (Set.of(RecordKind.HOLIDAY, RecordKind.DEADLINE_RULE).contains(record.recordKind())) {
            return forms;
        }
        var sides =
                switch (record.recordKind()) {
                    case PROVINCE -> Map.of("province", record.id());
                    case PARTNER -> Map.of("partner", record.id());
                    case RELATION ->
                        record instanceof Relation relation
                                ? Map.of("province", relation.provinceId(), "partner", relation.partnerId())
                                : Map.<String, Long>of();
                    default -> Map.<String, Long>of();
                };
        if (!sides.isEmpty()) {
            if (record.recordKind() != RecordKind.RELATION) {
                forms.put(RecordKind.RELATION, sides);
            }
            forms.put(RecordKind.AGREEMENT, sides);
            forms.put(RecordKind.EVENT, sides);
        }
        switch (record.recordKind()) {
            case PROVINCE -> {
                forms.put(RecordKind.NEED, Map.of("holder", record.id()));
                forms.put(RecordKind.PROJECT, sides);
                forms.put(RecordKind.PROPOSAL, sides);
                forms.put(RecordKind.DELEGATION, Map.of("sender", record.id()));
            }
            case NEED -> forms.put(RecordKind.DELEGATION, Map.of("takesUp", record.id()));
            case PROPOSAL -> {
                forms.put(RecordKind.EVENT, Map.of("takesUp", record.id()));
                forms.put(RecordKind.AGREEMENT, Map.of("arisesFrom", record.id()));
                forms.put(RecordKind.PROPOSAL, Map.of("follows", record.id()));
                forms.put(RecordKind.DELEGATION, Map.of("takesUp", record.id()));
            }
            case PARTNER -> {
                forms.put(RecordKind.NEED, Map.of("holder", record.id()));
                forms.put(RecordKind.DELEGATION, Map.of("host", record.id()));
            }
            default -> {}
        }
        switch (record.recordKind()) {
            case EVENT_SERIES -> {
                forms.put(RecordKind.EVENT, Map.of("series", record.id()));
                forms.put(RecordKind.CONFERENCE, Map.of("series", record.id()));
            }
            case AGREEMENT, EVENT, CONFERENCE, PROPOSAL ->
                forms.put(RecordKind.COMMITMENT, Map.of("arisesFrom", record.id()));
            case DELEGATION -> forms.put(RecordKind.COMMITMENT, sides(record));
            case COUNTRY -> forms.put(RecordKind.PARTNER, Map.of("country", record.id()));
            default -> {}
        }
        if (!Set.of(RecordKind.SOURCE, RecordKind.PERSON).contains(record.recordKind())) {
            forms.put(RecordKind.FIGURE, Map.of("subject", record.id()));
        }
        forms.put(RecordKind.STATEMENT, Map.of("subject", record.id()));
        return forms;
    }

    /** What is promised on a journey is promised among those who met: by its sender to its host, until one says otherwise. */
    private static Map<String, Long> sides(Recorded record) {
        var sides = new LinkedHashMap<String, Long>();
        sides.put("arisesFrom", record.id());
        if (record instanceof Delegation delegation) {
            sides.put("promisor", delegation.senderId());
            if (delegation.hostId() != null) {
                sides.put("promisee", delegation.hostId());
            }
        }
        return sides;
    }

    static Component link(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("upkeep-link");
        return link;
    }
}
