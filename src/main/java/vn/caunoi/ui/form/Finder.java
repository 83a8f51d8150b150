package vn.caunoi.ui.form;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.search.Search;
import vn.caunoi.ui.Texts;

/** Finds records to name in a field, by what is typed of their names. */
@SpringComponent
public class Finder {
    private static final int FEW = 12;
    private static final int LONGEST = 200;

    /** These have no names to be found by. */
    private static final Set<RecordKind> NAMELESS =
            EnumSet.of(RecordKind.RELATION, RecordKind.FIGURE, RecordKind.STATEMENT);

    private final Search search;
    private final Directory directory;

    Finder(Search search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    List<Item> find(String typed, Collection<RecordKind> kinds) {
        var named = kinds.stream().filter(kind -> !NAMELESS.contains(kind)).toList();
        if (typed.isBlank() || named.isEmpty()) {
            return List.of();
        }
        var text = typed.strip();
        return search.named(text.substring(0, Math.min(text.length(), LONGEST)), named, FEW).stream()
                .map(Item::of)
                .toList();
    }

    /** The records with these numbers that the reader may see. */
    Map<Long, Item> load(Collection<Long> numbers) {
        var items = new HashMap<Long, Item>();
        if (!numbers.isEmpty()) {
            directory.load(numbers).forEach((number, record) -> items.put(number, Item.of(record)));
        }
        return items;
    }

    /** Lets a field find records of these kinds, each shown with its kind and what tells it from its namesakes. */
    public void serve(ComboBoxBase<?, Item, ?> field, Collection<RecordKind> kinds, Predicate<Item> wanted) {
        field.setItemLabelGenerator(Item::label);
        field.setRenderer(LitRenderer.<Item>of("""
                                <div class="suggestion">
                                  <span class="suggestion-name">${item.name}</span>
                                  <span class="cn-kind-badge" data-kind="${item.kind}">${item.kindName}</span>
                                  <span class="suggestion-gist">${item.gist}</span>
                                </div>""")
                .withProperty("name", Item::label)
                .withProperty(
                        "kind", item -> item.kind() == null ? "" : item.kind().name())
                .withProperty("kindName", item -> item.kind() == null ? "" : Texts.of(item.kind()))
                .withProperty("gist", Item::gist));
        field.setItems(
                query -> find(query.getFilter().orElse(""), kinds).stream()
                        .filter(wanted)
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) find(query.getFilter().orElse(""), kinds).stream()
                        .filter(wanted)
                        .count());
    }
}
