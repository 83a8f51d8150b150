package vn.caunoi.template;

import java.util.List;
import vn.caunoi.document.TemplateFault;

/** What came of putting a template to use. */
public sealed interface TemplateOutcome {

    /** From now on papers are written into it. */
    record TemplateUsed(PaperTemplate template) implements TemplateOutcome {}

    /** The one before stays in use. */
    record TemplateFaulty(List<TemplateFault> faults) implements TemplateOutcome {}

    /** Only administrators may. */
    record TemplateForbidden() implements TemplateOutcome {}
}
