package vn.caunoi.ui;

import org.jspecify.annotations.Nullable;
import vn.caunoi.need.Project;

/** What a project is to cost, as the reader writes numbers: "120,5 triệu USD". */
public final class Capital {
    private Capital() {}

    /** Nothing where it is not known. */
    public static @Nullable String of(Project project) {
        return project.capital() == null
                ? null
                : Format.current().number(project.capital()) + " " + project.unitName(Texts.lang());
    }
}
