package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Secrets;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;

/**
 * What the register says of a subject on a day, to somebody who may see so much of it.
 *
 * @param subject the partner, country, delegation, event or conference; for a sheet that can be sent the province itself
 * @param province the province that prepares it, as it is on the day; null where none was named
 * @param internal whether it holds what is not public
 * @param sections in the order of their kinds
 * @param records the records that its lines name, by their numbers
 * @param checks what somebody should look at before it is used
 * @param drawn its pictures as they were kept; null where they are drawn from what it says
 */
public record Briefing(
        Recorded subject,
        @Nullable Province province,
        BriefingSize size,
        LocalDate asOf,
        boolean internal,
        List<BriefingSection> sections,
        Map<Long, Recorded> records,
        List<BriefingCheck> checks,
        @Nullable List<BriefingPicture> drawn) {

    private static final int DIGITS = 16;

    public Briefing {
        sections = List.copyOf(sections);
        records = Map.copyOf(records);
        checks = List.copyOf(checks);
        drawn = drawn == null ? null : List.copyOf(drawn);
    }

    /** One that is checked by the rules that look at nothing else. */
    public Briefing(
            Recorded subject,
            @Nullable Province province,
            BriefingSize size,
            LocalDate asOf,
            boolean internal,
            List<BriefingSection> sections,
            Map<Long, Recorded> records) {
        this(
                subject,
                province,
                size,
                asOf,
                internal,
                sections,
                records,
                Checks.of(new Briefing(subject, province, size, asOf, internal, sections, records, List.of(), null)),
                null);
    }

    Briefing alsoChecked(List<BriefingCheck> besides) {
        return besides.isEmpty()
                ? this
                : new Briefing(
                        subject,
                        province,
                        size,
                        asOf,
                        internal,
                        sections,
                        records,
                        Stream.concat(besides.stream(), checks.stream()).toList(),
                        drawn);
    }

    public String title(Lang lang) {
        var what = isSheet() ? lang.name("Phiếu thông tin", "Fact sheet") : Terms.of(size, lang);
        return what + ": " + subject.label(lang);
    }

    /** Whether it is to be sent, and not to be prepared from: only the latter begins with a summary. */
    boolean isSheet() {
        return sections.stream().noneMatch(section -> section.kind() == BriefingSectionKind.SUMMARY);
    }

    /** The same, of which it is known by now whether it holds what is not public. */
    Briefing labelled(boolean notPublic) {
        return new Briefing(subject, province, size, asOf, notPublic, sections, records, checks, drawn);
    }

    /** As those read it who have not signed in. */
    Briefing withoutNames() {
        return with(sections.stream().map(BriefingSection::withoutNames).toList());
    }

    /** The same with other sections, checked as it was. */
    Briefing with(List<BriefingSection> others) {
        return new Briefing(subject, province, size, asOf, internal, others, records, checks, drawn);
    }

    /** Changes with every word of it, so that whoever releases it can say which one they have read. */
    public String fingerprint() {
        var words = new StringBuilder();
        sections.forEach(section -> {
            words.append(section.kind()).append('\n');
            section.lines()
                    .forEach(line ->
                            words.append(line.mark()).append(line.sentence()).append('\n'));
        });
        checks.forEach(check -> words.append(check.sentence()).append('\n'));
        return HexFormat.of().formatHex(Secrets.hash(words.toString())).substring(0, DIGITS);
    }

    /** What of it is drawn, the ties of the two sides first; nothing in a checklist or a sheet. */
    public List<BriefingPicture> pictures() {
        return drawn == null ? BriefingPictures.of(this) : drawn;
    }
}
