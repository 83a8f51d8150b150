package vn.caunoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.caunoi.base.Lang;

/** Writes a paper as a page that fetches and runs nothing: a file of its own, and what a PDF is made from. */
final class HtmlWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final int LONGEST_CELL = 1_000;

    /** Where the list of notes begins. */
    static final String NOTES = "notes";

    private static final Pattern DATE = Pattern.compile("\\d{1,2}/(?:\\d{1,2}/)?\\d{4}");

    private final StringBuilder out = new StringBuilder();
    private final Paper paper;
    private final Edition edition;
    private final boolean printed;
    private int headings;

    private HtmlWriter(Paper paper, Edition edition, boolean printed) {
        this.paper = paper;
        this.edition = edition;
        this.printed = printed;
    }

    /** A page for a browser. */
    static String page(Paper paper, Edition edition) {
        return "<!DOCTYPE html>\n" + new HtmlWriter(paper, edition, false).document();
    }

    /** The same with bookmarks, for a PDF. */
    static String forPrint(Paper paper, Edition edition) {
        return new HtmlWriter(paper, edition, true).document();
    }

    private String document() {
        var lang = tag(edition.main());
        out.append("<html lang=\"").append(lang).append("\"><head><meta charset=\"utf-8\"/>");
        if (!printed) {
            out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                    .append(POLICY)
                    .append("\"/>");
            out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        }
        out.append("<title>").append(escaped(edition.line(paper.title()))).append("</title>");
        out.append("<meta name=\"description\" content=\"")
                .append(escaped(edition.line(paper.title())))
                .append("\"/>");
        out.append("<meta name=\"subject\" content=\"")
                .append(escaped(edition.line(paper.title())))
                .append("\"/>");
        out.append("<style>").append(look()).append("</style>");
        if (printed) {
            bookmarks();
        }
        out.append("</head><body class=\"")
                .append(printed ? paper.layout().look() : "")
                .append("\">");
        top();
        if (paper.layout() == Layout.LONG) {
            contents();
        }
        body();
        notes();
        return out.append("</body></html>").toString();
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        var number = 0;
        var open = 0;
        for (var part : paper.parts()) {
            if (part instanceof PaperPart.Heading heading) {
                for (; open >= heading.level(); open--) {
                    out.append("</bookmark>");
                }
                out.append("<bookmark name=\"")
                        .append(escaped(edition.line(heading.text())))
                        .append("\" href=\"#part-")
                        .append(++number)
                        .append("\">");
                open++;
            }
        }
        out.append("</bookmark>".repeat(Math.max(0, open))).append("</bookmarks>");
    }

    private void top() {
        out.append("<div class=\"top\">");
        edition.langs()
                .forEach(lang -> element("h1", "title", lang, paper.title().in(lang)));
        paper.facts().forEach(fact -> element("p", "fact", null, edition.line(fact)));
        out.append("</div>");
    }

    private void contents() {
        var number = 0;
        out.append("<div class=\"contents\">");
        element("h2", "contents-title", null, edition.line(PaperWords.CONTENTS));
        out.append("<ul>");
        for (var part : paper.parts()) {
            if (part instanceof PaperPart.Heading heading) {
                number++;
                if (heading.level() == 1) {
                    out.append("<li><a href=\"#part-")
                            .append(number)
                            .append("\" title=\"")
                            .append(escaped(edition.line(heading.text())))
                            .append("\">")
                            .append(escaped(edition.line(heading.text())))
                            .append("</a></li>");
                }
            }
        }
        out.append("</ul></div>");
    }

    private void body() {
        List<PaperPart> parts = paper.parts();
        for (int place = 0; place < parts.size(); place++) {
            switch (parts.get(place)) {
                case PaperPart.Heading heading -> heading(heading);
                case PaperPart.Grid grid -> grid(grid);
                case PaperPart.Picture picture -> edition.langs().forEach(lang -> picture(picture, lang));
                case PaperPart.Remark remark -> {
                    if (edition == Edition.BOTH) {
                        beside(List.of(new PaperPart.Sentence(remark.text(), List.of(), null)), "remark");
                    } else {
                        element("p", "remark", null, remark.text().in(edition.main()));
                    }
                }
                case PaperPart.Sentence sentence -> {
                    var run = run(parts, place);
                    if (edition == Edition.BOTH) {
                        beside(run, "beside");
                    } else {
                        out.append("<ul class=\"lines\">");
                        run.forEach(one -> {
                            out.append("<li>– ");
                            sentence(one, edition.main());
                            out.append("</li>");
                        });
                        out.append("</ul>");
                    }
                    place += run.size() - 1;
                }
            }
        }
    }

    /** The sentences that follow each other from there. */
    static List<PaperPart.Sentence> run(List<PaperPart> parts, int from) {
        return parts.subList(from, parts.size()).stream()
                .takeWhile(PaperPart.Sentence.class::isInstance)
                .map(PaperPart.Sentence.class::cast)
                .toList();
    }

    private void heading(PaperPart.Heading heading) {
        headings++;
        var name = "h" + (heading.level() + 1);
        out.append('<').append(name).append(" id=\"part-").append(headings).append("\">");
        out.append(escaped(edition.line(heading.text())))
                .append("</")
                .append(name)
                .append('>');
    }

    private void beside(List<PaperPart.Sentence> sentences, String look) {
        out.append("<table class=\"").append(look).append("\"><thead><tr>");
        edition.langs().forEach(lang -> element("th", "side", lang, PaperWords.name(lang)));
        out.append("</tr></thead><tbody>");
        sentences.forEach(one -> {
            var pieces = edition.langs().stream()
                    .map(lang -> pieces(one.text().in(lang)))
                    .toList();
            var rows = pieces.stream().mapToInt(List::size).max().orElse(0);
            for (int row = 0; row < rows; row++) {
                out.append("<tr>");
                for (int side = 0; side < pieces.size(); side++) {
                    var lang = edition.langs().get(side);
                    out.append("<td lang=\"").append(tag(lang)).append("\">");
                    piece(one, pieces.get(side), row, lang);
                    out.append("</td>");
                }
                out.append("</tr>");
            }
        });
        out.append("</tbody></table>");
    }

    private void piece(PaperPart.Sentence of, List<String> pieces, int row, Lang lang) {
        if (row < pieces.size() - 1) {
            out.append(sentence(pieces.get(row)));
        } else if (row == pieces.size() - 1) {
            sentence(of, pieces.get(row), lang);
        }
    }

    /** A row of a table has to fit on a page. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST_CELL) {
            var end = rest.lastIndexOf(' ', LONGEST_CELL);
            end = end < LONGEST_CELL / 2 ? LONGEST_CELL : end;
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private void sentence(PaperPart.Sentence sentence, Lang lang) {
        sentence(sentence, sentence.text().in(lang), lang);
    }

    private void sentence(PaperPart.Sentence sentence, String text, Lang lang) {
        out.append(sentence(text));
        if (sentence.mark() != null) {
            out.append(" <span class=\"mark\">[")
                    .append(escaped(sentence.mark().in(lang)))
                    .append("]</span>");
        }
        notes(sentence.notes());
    }

    private void notes(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        out.append("<sup>");
        for (int place = 0; place < numbers.size(); place++) {
            var number = numbers.get(place);
            out.append(place == 0 ? "" : ", ")
                    .append("<a href=\"#note-")
                    .append(number)
                    .append("\" title=\"")
                    .append(escaped(edition.line(paper.notes().get(number - 1).text())))
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        out.append("</sup>");
    }

    private void grid(PaperPart.Grid grid) {
        out.append("<table class=\"grid\"><thead><tr>");
        grid.head().forEach(cell -> element("th", "", null, edition.line(cell)));
        out.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> {
            out.append("<tr>");
            for (int place = 0; place < row.cells().size(); place++) {
                out.append("<td>").append(escaped(edition.line(row.cells().get(place))));
                if (place == row.cells().size() - 1) {
                    notes(row.notes());
                }
                out.append("</td>");
            }
            out.append("</tr>");
        });
        out.append("</tbody></table>");
    }

    /** A page names what a picture shows as ARIA asks, a PDF as its tags do. */
    private void picture(PaperPart.Picture picture, Lang lang) {
        var alt = escaped(picture.alt().in(lang));
        var named = printed ? "<svg alt=\"" + alt + "\"" : "<svg role=\"img\" aria-label=\"" + alt + "\"";
        out.append("<div class=\"picture\" lang=\"")
                .append(tag(lang))
                .append("\"><div class=\"drawing\">")
                .append(picture.svg().in(lang).replaceFirst("<svg", Matcher.quoteReplacement(named)))
                .append("</div><p class=\"caption\">")
                .append(sentence(picture.caption().in(lang)));
        notes(picture.notes());
        out.append("</p></div>");
    }

    private void notes() {
        if (paper.notes().isEmpty()) {
            return;
        }
        if (printed && paper.layout() == Layout.DENSE) {
            notesInOneRun();
            return;
        }
        out.append("<h2 class=\"notes-title\" id=\"").append(NOTES).append("\">");
        out.append(escaped(edition.line(PaperWords.NOTES))).append("</h2>");
        out.append("<ol class=\"notes\">");
        var number = 0;
        for (var note : paper.notes()) {
            out.append("<li id=\"note-").append(++number).append("\">").append(escaped(edition.line(note.text())));
            if (note.url() != null) {
                out.append(" – ").append(escaped(note.url()));
            }
            out.append("</li>");
        }
        out.append("</ol>");
    }

    /** The address stands behind the words, where there is no room for it. */
    private void notesInOneRun() {
        out.append("<p class=\"notes\"><b>")
                .append(escaped(edition.line(PaperWords.NOTES)))
                .append(":</b>");
        var number = 0;
        for (var note : paper.notes()) {
            var text = escaped(note.text().in(edition.main()));
            out.append(" <span id=\"note-")
                    .append(++number)
                    .append("\">")
                    .append(number)
                    .append(". ");
            if (note.url() == null) {
                out.append(text);
            } else {
                var url = escaped(note.url());
                out.append("<a href=\"")
                        .append(url)
                        .append("\" title=\"")
                        .append(url)
                        .append("\">")
                        .append(text)
                        .append("</a>");
            }
            out.append(".</span>");
        }
        out.append("</p>");
    }

    private void element(String name, String look, @Nullable Lang lang, String text) {
        out.append('<').append(name);
        if (!look.isEmpty()) {
            out.append(" class=\"").append(look).append('"');
        }
        if (lang != null) {
            out.append(" lang=\"").append(tag(lang)).append('"');
        }
        out.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    static String tag(Lang lang) {
        return lang.name().toLowerCase(Locale.ROOT);
    }

    /** A date stays in one line. */
    private static String sentence(String text) {
        return DATE.matcher(escaped(text)).replaceAll("<span class=\"date\">$0</span>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String look() {
        try {
            return new ClassPathResource("paper.css", HtmlWriter.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The look of papers cannot be read", unreadable);
        }
    }
}
