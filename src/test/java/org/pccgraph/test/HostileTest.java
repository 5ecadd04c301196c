package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of how the whole application bears those who mean it no good: with its own
 * limits but that of time, since the first run of anything is slow on a machine that does
 * much else, a few turns a client, and little time for a request to arrive. It listens on
 * a free port, and believes what this machine says of whom it asks for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WithDatabase
@Import(Holding.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "query.time-limit=1m", "query.dataset-check=1h", "network.patience=1m",
				"query.concurrency.total=4", "query.concurrency.planning=2", "query.concurrency.per-client=2",
				"query.concurrency.waiting-per-client=1", "query.concurrency.patience=1m",
				"query.concurrency.trusted-proxies=127.0.0.1", "query.max-request-time=3s",
				"server.tomcat.connection-timeout=4s" })
public @interface HostileTest {

}
