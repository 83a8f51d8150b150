package vn.caunoi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.caunoi.account.Role;

/**
 * The test calls services as somebody with that role; without it as anybody, or, where it is {@code @Transactional},
 * as the product itself. Requests through the web are whoever they say they are.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface As {

    Role value();

    /** Codes of the provinces of today that the officer writes for. */
    String[] provinces() default {};

    /** Seed keys of the missions that the officer writes for. */
    String[] missions() default {};
}
