package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of what talks to the database and needs nothing else of the application: it can
 * have the {@code Driver}, the {@code GraphDatabase} and the {@link StatementCounter}.
 * All such tests share one database, which has the constraints and indexes but no seed;
 * each removes what is in its way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WithDatabase
@SpringBootTest(classes = StoreSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface StoreTest {

}
