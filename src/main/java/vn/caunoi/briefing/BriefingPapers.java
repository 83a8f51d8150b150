package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Edition;
import vn.caunoi.document.Paper;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.document.PaperPart;
import vn.caunoi.document.Papers;
import vn.caunoi.document.Wording;
import vn.caunoi.figure.FigureText;
import vn.caunoi.matching.Sentence;
import vn.caunoi.source.Source;

/** Briefings as files: each source is a note, and sections keep the numbers that the field gives them. */
@Service
public class BriefingPapers {

    private static final List<Wording> FIGURES = List.of(
            new Wording("Chỉ tiêu", "Indicator"),
            new Wording("Của", "Of"),
            new Wording("Giá trị", "Value"),
            new Wording("Kỳ, thời điểm", "Period, as of"),
            new Wording("Phạm vi", "Scope"));

    private final Papers papers;

    BriefingPapers(Papers papers) {
        this.papers = papers;
    }

    public byte[] write(Briefing briefing, PaperFormat format, Edition edition) {
        return papers.write(new Writing(briefing, null).paper(), format, edition);
    }

    /** A released briefing, from what was kept of it. */
    public byte[] write(BriefingRelease release, Briefing content, PaperFormat format, Edition edition) {
        return papers.write(new Writing(content, release).paper(), format, edition);
    }

    /** One briefing while it is made into a paper. */
    private static final class Writing {

        private final Briefing briefing;
        private final @Nullable BriefingRelease release;
        private final List<PaperPart> parts = new ArrayList<>();
        private final Map<Source, Integer> notes = new LinkedHashMap<>();

        Writing(Briefing briefing, @Nullable BriefingRelease release) {
            this.briefing = briefing;
            this.release = release;
        }

        Paper paper() {
            if (!briefing.isSheet()) {
                checks();
            }
            briefing.sections().stream()
                    .filter(section -> section.kind() != BriefingSectionKind.SOURCES)
                    .forEach(this::section);
            return new Paper(
                    both(briefing::title),
                    facts(),
                    parts,
                    notes.keySet().stream()
                            .map(source -> new Paper.Note(both(lang -> note(source, lang)), source.url()))
                            .toList());
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
            if (section.leftOut() > 0) {
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
            return line.sources().stream()
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
