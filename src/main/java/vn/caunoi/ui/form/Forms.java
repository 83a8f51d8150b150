package vn.caunoi.ui.form;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.caunoi.base.Directory;
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
}
