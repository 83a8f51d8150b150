package vn.caunoi.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** An element that shows words of its own: it gets them in the reader's language, and again when that changes. */
public abstract class SpeakingElement extends Component implements LocaleChangeObserver {

    private final String name;

    /** @param name what its words are filed under; see {@link ElementTexts} */
    SpeakingElement(String name) {
        this.name = name;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        showTexts(attachEvent.getUI().getLocale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showTexts(event.getLocale());
    }

    void showTexts(Locale locale) {
        getElement().setPropertyMap("texts", ElementTexts.of(name, locale));
    }
}
