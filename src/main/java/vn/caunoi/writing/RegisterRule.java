package vn.caunoi.writing;

import java.util.Optional;
import vn.caunoi.base.RecordKind;

/**
 * What must hold between a record and others of the register. A feature gives these as beans; what must hold among the
 * fields of one record alone is a rule of its {@link Sheet}.
 */
public interface RegisterRule {

    RecordKind recordKind();

    /** What is wrong, when the values are complete and the rules of the sheet have been asked as well. */
    Optional<Problem> problem(Values values);
}
