package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a test's application context a database of its own, of the kind that the system
 * property {@code test.database} names. Tests use {@link StoreTest} or
 * {@link ApplicationTest}, so that they share contexts.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(DatabaseCondition.class)
@ContextConfiguration(initializers = DatabaseInitializer.class)
@interface WithDatabase {

}
