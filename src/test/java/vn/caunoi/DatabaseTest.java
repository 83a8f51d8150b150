package vn.caunoi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.base.postgres.TestPostgres;

/**
 * The whole application without a web server, on a real PostgreSQL that all tests share: one context for all of them,
 * so nothing here is to be configured per test. A test that writes is also {@code @Transactional}. It is always the
 * same day, statements are counted, and the schema's inspection is kept.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureGraphQlTester
@AutoConfigureMockMvc
@Import({SameDay.class, SqlStatements.class, SchemaInspection.class})
@ContextConfiguration(initializers = TestPostgres.class)
public @interface DatabaseTest {}
