package vn.caunoi.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;
import vn.caunoi.document.Papers;
import vn.caunoi.document.TemplateFault;
import vn.caunoi.template.TemplateOutcome.TemplateFaulty;
import vn.caunoi.template.TemplateOutcome.TemplateForbidden;
import vn.caunoi.template.TemplateOutcome.TemplateUsed;

/** The template of Word files: the last one that was put to use holds, the others are kept. */
@Service
public class PaperTemplates {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Papers papers;

    PaperTemplates(JdbcClient jdbc, Callers callers, Papers papers) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.papers = papers;
    }

    public boolean mayChange() {
        return callers.current().administers();
    }

    /** The file that papers are written into; empty where they have the product's own look. */
    public Optional<byte[]> current() {
        return Callers.asTheRegister(
                () -> jdbc
                        .sql("select file from paper_template order by id desc limit 1")
                        .query(PaperTemplates::file)
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** All that were ever used, the newest first. */
    public List<PaperTemplate> history() {
        return mayChange() ? all() : List.of();
    }

    private List<PaperTemplate> all() {
        return Callers.asTheRegister(() -> jdbc.sql("""
                        select id, at, by_name, name, coalesce(length(file), 0) as size
                        from paper_template order by id desc""")
                .query((row, number) -> new PaperTemplate(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getString("name"),
                        row.getInt("size")))
                .list());
    }

    /** The file of one that was used; empty for the product's own look, and for whoever may not change templates. */
    public Optional<byte[]> file(long id) {
        return mayChange()
                ? Callers.asTheRegister(() -> jdbc
                        .sql("select file from paper_template where id = :id")
                        .param("id", id)
                        .query(PaperTemplates::file)
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst())
                : Optional.empty();
    }

    private static Optional<byte[]> file(ResultSet row, int number) throws SQLException {
        return Optional.ofNullable(row.getBytes("file"));
    }

    /** The product's own look as a file to begin with. */
    public byte[] own() {
        return papers.ownTemplate();
    }

    public List<TemplateFault> faults(byte[] file) {
        return papers.faults(file);
    }

    /** Has papers written into that file from now on, if nothing is wrong with it. */
    public TemplateOutcome use(String name, byte[] file) {
        if (!mayChange()) {
            return new TemplateForbidden();
        }
        var faults = faults(file);
        return faults.isEmpty() ? entered(name, file) : new TemplateFaulty(faults);
    }

    /** Has papers written in the product's own look again. */
    public TemplateOutcome useOwn() {
        return mayChange() ? entered(null, null) : new TemplateForbidden();
    }

    private TemplateOutcome entered(@Nullable String name, byte @Nullable [] file) {
        var caller = callers.current();
        Callers.asTheRegister(() -> jdbc.sql("""
                        insert into paper_template (account_id, by_name, name, file)
                        values (:account, :by, :name, :file::bytea)""")
                .param("account", caller.accountId())
                .param("by", caller.name())
                .param("name", name == null ? null : name.substring(0, Math.min(LONGEST_NAME, name.length())))
                .param("file", file)
                .update());
        return new TemplateUsed(all().getFirst());
    }
}
