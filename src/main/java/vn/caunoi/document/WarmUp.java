package vn.caunoi.document;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a paper that nobody reads once the product is ready, so that the first one that somebody waits for comes at once. */
@Component
class WarmUp {

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext()
                instanceof org.springframework.boot.web.server.context.WebServerApplicationContext) {
            Thread.ofPlatform()
                    .daemon()
                    .name("paper-warm-up")
                    .priority(Thread.MIN_PRIORITY)
                    .start(WarmUp::write);
        }
    }

    static void write() {
        var words = new Wording("Cầu Nối", "Cầu Nối");
        var drawing = new Drawing()
                .text(0, 12, 10, Drawing.Ink.TEXT, Drawing.Side.START, "Cầu Nối")
                .svg(20);
        var paper = new Paper(
                words,
                List.of(words),
                List.of(
                        new PaperPart.Heading(1, words),
                        new PaperPart.Sentence(words, List.of(1), null),
                        new PaperPart.Grid(List.of(words), List.of(new PaperPart.Row(List.of(words), List.of(1)))),
                        new PaperPart.Picture(words, words, new Wording(drawing, drawing), List.of(1))),
                List.of(new Paper.Note(words, null)));
        for (var format : PaperFormat.values()) {
            new Papers().write(paper, format, Edition.BOTH);
        }
    }
}
