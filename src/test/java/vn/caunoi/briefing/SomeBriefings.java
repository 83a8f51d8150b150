package vn.caunoi.briefing;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.SameDay;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** What tests of briefings enter and look for. */
final class SomeBriefings {

    private final Directory directory;
    private final Provinces provinces;
    private final Writing writing;
    private final JdbcClient jdbc;
    private final Entered entered;

    SomeBriefings(Directory directory, Provinces provinces, Writing writing, JdbcClient jdbc) {
        this.directory = directory;
        this.provinces = provinces;
        this.writing = writing;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    Province province(String code) {
        return provinces.at(code, SameDay.TODAY).orElseThrow();
    }

    /** The partner with the most relations. */
    Recorded partner() {
        return partners(1).getFirst();
    }

    /** Those with the most relations. */
    List<Recorded> partners(int most) {
        return jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit :most""").param("most", most).query(Long.class).list().stream()
                .map(id -> directory.find(id).orElseThrow())
                .toList();
    }

    Recorded need(Recorded holder, String vi, String en, String visibility) {
        return enter(
                RecordKind.NEED,
                Map.of("holder", holder.globalId().toString(), "nameVi", vi, "nameEn", en, "visibility", visibility));
    }

    Recorded enter(RecordKind kind, Map<String, ?> values) {
        var evidence = new Evidence(null, entered.source().id(), null, null);
        var saved = (Outcome.Saved) writing.create(kind, values, evidence, true);
        return directory.find(saved.id()).orElseThrow();
    }

    void change(Recorded record, Map<String, ?> values) {
        var evidence = new Evidence(null, entered.source().id(), null, null);
        var outcome = writing.change(record.globalId(), entered.version(record.globalId()), values, evidence);
        if (!(outcome instanceof Outcome.Saved)) {
            throw new AssertionError(outcome.toString());
        }
    }

    void withdraw(Recorded record) {
        var outcome = writing.withdraw(record.globalId(), entered.version(record.globalId()), Evidence.NONE);
        if (!(outcome instanceof Outcome.Saved)) {
            throw new AssertionError(outcome.toString());
        }
    }

    static BriefingSection section(Briefing briefing, BriefingSectionKind kind) {
        return briefing.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The line of that section that says that. */
    static BriefingLine line(Briefing briefing, BriefingSectionKind kind, String words) {
        return section(briefing, kind).lines().stream()
                .filter(line -> line.sentence().vi().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
