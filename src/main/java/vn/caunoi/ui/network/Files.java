package vn.caunoi.ui.network;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.BiFunction;
import vn.caunoi.base.Lang;
import vn.caunoi.exchange.Caption;
import vn.caunoi.exchange.ExportedFile;
import vn.caunoi.exchange.Exports;
import vn.caunoi.exchange.Picture;
import vn.caunoi.exchange.Pictures;
import vn.caunoi.exchange.Printing;

/** The facts of a picture as files for other programs. */
@SpringComponent
class Files {

    /** The forms that a picture can be handed out in, besides a drawing. */
    enum Form {
        XLSX(Exports::xlsx),
        CSV(Exports::csv),
        GRAPHML(Exports::graphml),
        FOLLOW_THE_MONEY((picture, lang) -> Exports.followTheMoney(picture));

        private final BiFunction<Picture, Lang, ExportedFile> writing;

        Form(BiFunction<Picture, Lang, ExportedFile> writing) {
            this.writing = writing;
        }
    }

    private final Scenes scenes;
    private final Pictures pictures;

    Files(Scenes scenes, Pictures pictures) {
        this.scenes = scenes;
        this.pictures = pictures;
    }

    ExportedFile write(Form form, Exploration exploration, Caption caption, Lang lang) {
        return form.writing.apply(pictures.of(scenes.facts(exploration), caption), lang);
    }

    /** The picture on a page to print; the drawing is what the page has made of it. */
    Printing print(String svg, Exploration exploration, Caption caption, Lang lang) {
        return Exports.pdf(pictures.of(scenes.facts(exploration), caption), svg, lang);
    }
}
