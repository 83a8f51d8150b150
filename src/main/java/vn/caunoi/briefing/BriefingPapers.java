package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Edition;
import vn.caunoi.document.Layout;
import vn.caunoi.document.Paper;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.document.PaperPart;
import vn.caunoi.document.Papers;
import vn.caunoi.document.Wording;
import vn.caunoi.figure.FigureText;
import vn.caunoi.matching.Sentence;
import vn.caunoi.partner.Partner;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Source;
import vn.caunoi.template.PaperTemplates;

/** Briefings as files: each source is a note, and sections keep the numbers that the field gives them. */
@Service
public class BriefingPapers {

    private static final List<Wording> FIGURES = List.of(
            new Wording("Chỉ tiêu", "Indicator"),
            new Wording("Của", "Of"),
            new Wording("Giá trị", "Value"),
            new Wording("Kỳ, thời điểm", "Period, as of"),
            new Wording("Phạm vi", "Scope"));

    private static final int SHEET = 2;
    private static final int MEETING = 2;
    private static final int NOTES_OF_A_PICTURE = 12;
    private static final int NOTES_WHERE_DENSE = 2;

    private final Papers papers;
    private final PaperTemplates templates;

    BriefingPapers(Papers papers, PaperTemplates templates) {
        this.papers = papers;
        this.templates = templates;
    }

    /** A file; what has to fit a number of pages is cut to it and says how much went. */
    public byte[] write(Briefing briefing, PaperFormat format, Edition edition) {
        return papers.write(
                paper(briefing, null, format == PaperFormat.HTML, edition), format, edition, template(format));
    }

    /** A released briefing, from what was kept of it. */
    public byte[] write(BriefingRelease release, Briefing content, PaperFormat format, Edition edition) {
        return papers.write(
                paper(content, release, format == PaperFormat.HTML, edition), format, edition, template(format));
    }

    /** As Word in a template that is perhaps not in use yet. */
    public byte[] inTemplate(Briefing briefing, Edition edition, byte[] template) {
        return papers.write(paper(briefing, null, false, edition), PaperFormat.WORD, edition, template);
    }

    private byte @Nullable [] template(PaperFormat format) {
        return format == PaperFormat.WORD ? templates.current().orElse(null) : null;
    }

    /** The same as Word and as PDF, which takes little longer than one of them. */
    public Map<PaperFormat, byte[]> forTheOffice(Briefing briefing, Edition edition) {
        var paper = paper(briefing, null, false, edition);
        var files = new EnumMap<PaperFormat, byte[]>(PaperFormat.class);
        for (var format : List.of(PaperFormat.WORD, PaperFormat.PDF)) {
            files.put(format, papers.write(paper, format, edition, template(format)));
        }
        return files;
    }

    private Paper paper(Briefing briefing, @Nullable BriefingRelease release, boolean endless, Edition edition) {
        var pages = pages(briefing);
        if (pages == null || endless) {
            return new Writing(briefing, release, briefing.pictures(), !endless).paper();
        }
        var fitted = Fitting.fitted(
                briefing,
                pages,
                tried -> papers.pages(new Writing(tried, release, List.of(), true).paper(), edition) <= pages);
        return new Writing(fitted, release, briefing.pictures(), true).paper();
    }

    /** How many it may have; null where it may have any. */
    private static @Nullable Integer pages(Briefing briefing) {
        if (briefing.isSheet()) {
            return SHEET;
        }
        return switch (briefing.size()) {
            case CHECKLIST -> 1;
            case FULL -> MEETING * Math.max(1, meetings(briefing));
            case PACK -> null;
        };
    }

    /** Items of the programme that name somebody to be met. */
    private static int meetings(Briefing briefing) {
        return (int) briefing.sections().stream()
                .filter(section -> section.kind() == BriefingSectionKind.PROGRAMME)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.recordIds().size() > 1)
                .count();
    }

    private static Layout layout(Briefing briefing) {
        if (briefing.isSheet() || briefing.size() == BriefingSize.CHECKLIST) {
            return Layout.DENSE;
        }
        return briefing.size() == BriefingSize.FULL ? Layout.SHORT : Layout.LONG;
    }

    /** One briefing while it is made into a paper. */
    private static final class Writing {

        private final Briefing briefing;
        private final @Nullable BriefingRelease release;
        private final List<PaperPart> parts = new ArrayList<>();
        private final Map<Source, Integer> notes = new LinkedHashMap<>();
        private final Layout layout;
        private final List<BriefingPicture> pictures;
        private final boolean paged;

        /** @param paged whether it has to do with few pages */
        Writing(Briefing briefing, @Nullable BriefingRelease release, List<BriefingPicture> pictures, boolean paged) {
            this.briefing = briefing;
            this.release = release;
            this.layout = layout(briefing);
            this.pictures = pictures;
            this.paged = paged && layout != Layout.LONG;
        }

        Paper paper() {
            if (!briefing.isSheet()) {
                checks();
            }
            briefing.sections().stream()
                    .filter(section -> section.kind() != BriefingSectionKind.SOURCES)
                    .filter(section -> !paged
                            || !section.lines().isEmpty()
                            || !section.missing().isEmpty() && !briefing.isSheet())
                    .sorted(Comparator.comparing(this::isBelow))
                    .forEach(this::section);
            if (paged) {
                leftOut();
            }
            pictures();
            return new Paper(
                    both(briefing::title),
                    facts(),
                    parts,
                    notes.keySet().stream()
                            .map(source -> new Paper.Note(both(lang -> note(source, lang)), source.url()))
                            .toList(),
                    layout);
        }

        /** In a sheet of a partner its profile stands on top. */
        private boolean isBelow(BriefingSection section) {
            return briefing.isSheet()
                    && section.kind() != BriefingSectionKind.PARTNER_FACT_SHEET
                    && briefing.subject() instanceof Partner;
        }

        private void leftOut() {
            var count = briefing.sections().stream()
                    .filter(section -> section.kind() != BriefingSectionKind.SOURCES)
                    .mapToInt(BriefingSection::leftOut)
                    .sum();
            if (count > 0) {
                parts.add(new PaperPart.Remark(both(lang -> lang.name(
                                "Đã bớt %d mục cho vừa số trang; sổ đăng ký có đủ.",
                                "%d items were left out to fit the pages; the register has them all.")
                        .formatted(count))));
            }
        }

        private void pictures() {
            if (pictures.isEmpty()) {
                return;
            }
            parts.add(new PaperPart.Heading(1, new Wording("Sơ đồ, biểu đồ", "Diagrams and charts")));
            pictures.forEach(picture -> {
                var reach = briefing.internal() ? new Wording(" Lưu hành nội bộ.", " Internal.") : new Wording("", "");
                parts.add(new PaperPart.Picture(
                        both(lang -> lang.name(
                                        "%s. Vẽ từ những gì tài liệu này nêu, theo dữ liệu ngày %s.%s Nguồn:",
                                        "%s. Drawn from what this document says, as known on %s.%s Sources:")
                                .formatted(picture.title().in(lang), Terms.day(briefing.asOf()), reach.in(lang))),
                        picture.alt(),
                        picture.svg(),
                        notes(picture.sources()).stream()
                                .limit(NOTES_OF_A_PICTURE)
                                .toList()));
            });
        }

        private List<Wording> facts() {
            var facts = new ArrayList<Wording>();
            var province = briefing.province();
            if (province != null && !briefing.isSheet()) {
                facts.add(both(lang -> lang.name("Đơn vị chuẩn bị: ", "Prepared for: ") + province.fullName(lang)));
            }
            facts.add(both(lang -> lang.name("Theo dữ liệu ngày ", "As known on ") + Terms.day(briefing.asOf())));
            facts.add(both(lang -> briefing.internal()
                    ? lang.name("Lưu hành nội bộ: có dữ liệu không công khai", "Internal: holds what is not public")
                    : lang.name("Chỉ gồm dữ liệu công khai", "Public data only")));
            if (release != null) {
                facts.addAll(ReleaseWords.of(release));
            }
            return facts;
        }

        /** What the reader should look at first. */
        private void checks() {
            var checks = briefing.checks();
            if (checks.isEmpty()) {
                return;
            }
            if (paged) {
                parts.add(new PaperPart.Remark(both(lang -> lang.name(
                                "Cần kiểm tra %d điểm trước khi dùng: xem đầu trang của tài liệu này trên Cầu Nối.",
                                "To be checked before use: %d points, named on top of this briefing’s page in Cầu Nối.")
                        .formatted(checks.size()))));
                return;
            }
            parts.add(new PaperPart.Heading(1, new Wording("Cần kiểm tra trước khi dùng", "To be checked before use")));
            checks.forEach(check -> parts.add(new PaperPart.Sentence(both(check::text), List.of(), null)));
        }

        private void section(BriefingSection section) {
            parts.add(new PaperPart.Heading(
                    1,
                    both(lang -> (briefing.isSheet() ? "" : section.kind().ordinal() + ". ") + section.title(lang))));
            Sentence heading = null;
            var figures = new ArrayList<BriefingLine>();
            for (var line : section.lines()) {
                if (!Objects.equals(heading, line.heading())) {
                    figures(figures);
                    heading = line.heading();
                    if (heading != null) {
                        parts.add(new PaperPart.Heading(2, wording(heading)));
                    }
                }
                if (line.figure() != null) {
                    figures.add(line);
                } else {
                    figures(figures);
                    parts.add(new PaperPart.Sentence(wording(line.sentence()), notes(line), mark(line)));
                }
            }
            figures(figures);
            if (briefing.isSheet()) {
                return;
            }
            section.missing().forEach(sentence -> parts.add(new PaperPart.Remark(wording(sentence))));
            if (section.leftOut() > 0 && !paged) {
                parts.add(new PaperPart.Remark(
                        both(lang -> lang.name("Còn %d mục nữa trong bản dài hơn.", "A longer size has %d more.")
                                .formatted(section.leftOut()))));
            }
        }

        /** The figures that have gathered, as a table. */
        private void figures(List<BriefingLine> gathered) {
            if (!gathered.isEmpty()) {
                parts.add(new PaperPart.Grid(
                        FIGURES, gathered.stream().map(this::row).toList()));
                gathered.clear();
            }
        }

        private PaperPart.Row row(BriefingLine line) {
            var figure = Objects.requireNonNull(line.figure());
            var mark = mark(line);
            return new PaperPart.Row(
                    List.of(
                            both(figure::indicatorName),
                            both(lang -> {
                                var of = briefing.records().get(figure.subjectId());
                                return of == null ? "" : of.label(lang);
                            }),
                            both(lang ->
                                    FigureText.number(figure, lang) + (mark == null ? "" : " [" + mark.in(lang) + "]")),
                            both(lang -> time(line, lang)),
                            both(figure::scope)),
                    notes(line));
        }

        private static String time(BriefingLine line, Lang lang) {
            var figure = Objects.requireNonNull(line.figure());
            var asOf = figure.asOf();
            if (asOf != null) {
                return Terms.date(asOf, lang);
            }
            return figure.period() != null ? figure.period() : lang.name("nguồn không nêu", "not stated");
        }

        private List<Integer> notes(BriefingLine line) {
            return notes(
                    layout == Layout.DENSE
                            ? line.sources().stream().limit(NOTES_WHERE_DENSE).toList()
                            : line.sources());
        }

        private List<Integer> notes(List<Citation> sources) {
            return sources.stream()
                    .map(citation -> notes.computeIfAbsent(citation.source(), none -> notes.size() + 1))
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static @Nullable Wording mark(BriefingLine line) {
            var author = line.author();
            if (author != null) {
                return both(lang -> ReleaseWords.author(author, lang));
            }
            return line.mark() == BriefingMark.REGISTER ? null : both(lang -> Terms.inside(line.mark(), lang));
        }

        private static String note(Source source, Lang lang) {
            var said = new StringBuilder(source.title(lang));
            if (source.publisher() != null) {
                said.append(", ").append(source.publisher());
            }
            if (source.number() != null) {
                said.append(", ").append(source.number());
            }
            if (source.publishedOn() != null) {
                said.append(", ").append(Terms.date(source.publishedOn(), lang));
            }
            return said.toString();
        }

        private static Wording wording(Sentence sentence) {
            return new Wording(sentence.vi(), sentence.en());
        }

        private static Wording both(java.util.function.Function<Lang, String> saying) {
            return wording(Terms.both(saying));
        }
    }
}
