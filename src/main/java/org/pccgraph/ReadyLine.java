package org.pccgraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.stereotype.Component;

/** Says in one line of the log where the application can be reached, once it can. */
@Component
class ReadyLine {

	private static final Logger logger = LoggerFactory.getLogger(ReadyLine.class);

	@EventListener
	void ready(ApplicationReadyEvent event) {
		String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
		if (port != null) {
			logger.info("Ready: http://localhost:{}/ , GraphiQL at /graphiql, GraphQL at /graphql, the schema at "
					+ "/graphql/schema, the whole graph at /export/graph.json", port);
		}
	}

}
