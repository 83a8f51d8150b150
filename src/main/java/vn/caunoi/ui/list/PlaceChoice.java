package vn.caunoi.ui.list;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.caunoi.ui.Fold;

/** A choice among the whole country and its provinces of today, found by folded text. */
public final class PlaceChoice extends ComboBox<Option> {

    /** The value of the whole country. */
    public static final String COUNTRY = "";

    private final List<Option> places;

    /**
     * @param before choices that come before the whole country
     * @param chosen is told what the reader chose
     */
    public PlaceChoice(String label, List<Option> before, Options options, Consumer<String> chosen) {
        super(label);
        places = new ArrayList<>(before);
        places.add(new Option(COUNTRY, getTranslation("place.country")));
        places.addAll(options.provinces());
        setItems((ItemFilter<Option>) (option, typed) -> Fold.contains(option.label(), typed), places);
        setItemLabelGenerator(Option::label);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().value());
            }
        });
    }

    /** Shows that place, the first choice where it is none of them, and says which it is. */
    public String show(String place) {
        var shown = places.stream()
                .filter(option -> option.value().equals(place))
                .findFirst()
                .orElseGet(places::getFirst);
        setValue(shown);
        return shown.value();
    }

    /** What is shown. */
    public String place() {
        return getValue().value();
    }
}
