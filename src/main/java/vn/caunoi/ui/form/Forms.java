package vn.caunoi.ui.form;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.source.Statement;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Sheets;
import vn.caunoi.writing.Writing;

/** What every form works with. */
@SpringComponent
public class Forms {
    final Writing writing;
    final Sheets sheets;
    final Directory directory;
    final Finder finder;
    final CodeLists codes;
    final ValueTexts texts;

    Forms(Writing writing, Sheets sheets, Directory directory, Finder finder, CodeLists codes, ValueTexts texts) {
        this.writing = writing;
        this.sheets = sheets;
        this.directory = directory;
        this.finder = finder;
        this.codes = codes;
        this.texts = texts;
    }

    /** Where a record can be seen: figures and statements stand on the page of what they are about. */
    public Optional<String> addressOf(GlobalId id) {
        return directory.find(id).flatMap(this::addressOf);
    }

    private Optional<String> addressOf(Recorded record) {
        return switch (record) {
            case Figure figure -> directory.find(figure.subjectId()).map(Links::to);
            case Statement statement ->
                statement.subjectIds().stream()
                        .findFirst()
                        .flatMap(subject -> directory.find((long) subject))
                        .map(Links::to);
            default -> Optional.of(Links.to(record));
        };
    }
}
