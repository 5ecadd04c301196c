package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole application, which listens on a free port. All such tests share one
 * application and its database: they only read. The time limits are wide, since the first
 * run of anything is slow on a machine that does much else. No answer is kept and the
 * dataset isn't looked at again, so every operation is answered by the database with the
 * statements of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "query.time-limit=1m", "query.cache.enabled=false", "query.dataset-check=1h",
				"network.patience=1m", "query.concurrency.patience=1m", "spring.neo4j.connection-timeout=1m",
				"spring.neo4j.pool.connection-acquisition-timeout=1m" })
public @interface ApplicationTest {

}
