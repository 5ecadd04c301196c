package org.pccgraph.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of a request.
 *
 * @param maxRequestBytes how large the body of a request may be
 * @param maxRequestTime how long all of the body may take to arrive; the server's own
 * bound on silence ({@code server.tomcat.connection-timeout}) comes on top of it
 * @param maxUrlLength how many characters the address of a GraphQL request may have; the
 * server's own bound on headers must be above it
 */
@ConfigurationProperties("query")
record RequestProperties(@DefaultValue("256KB") DataSize maxRequestBytes, @DefaultValue("20s") Duration maxRequestTime,
		@DefaultValue("8000") int maxUrlLength) {
}
