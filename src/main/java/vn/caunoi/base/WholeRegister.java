package vn.caunoi.base;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the data source that sees and writes everything, whoever asks: for what runs without a caller, such as
 * migrations and the seed. Everything else uses the unmarked one, which gives what the caller may see.
 */
@Qualifier @Target({METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeRegister {}
