package org.pccgraph.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of a request.
 *
 * @param maxRequestBytes how large the body of a GraphQL request may be
 * @param maxUrlLength how many characters the address of one may have; the server's own
 * bound on headers must be above it
 */
@ConfigurationProperties("query")
record RequestProperties(@DefaultValue("256KB") DataSize maxRequestBytes, @DefaultValue("8000") int maxUrlLength) {
}
