package org.pccgraph.api;

import java.time.Duration;

import org.pccgraph.query.Limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of one operation.
 *
 * @param defaultPageSize the page size where none is asked for
 * @param maxPageSize the largest page size
 * @param maxComputedPageSize the largest page size of a list that is computed outside of
 * the database, which costs it only the nodes that are on the page
 * @param maxDepth how many lists may be nested in each other
 * @param maxCost how many nodes it may read, by its page sizes and the graph's statistics
 * @param timeLimit how long the database may take to answer it
 * @param datasetCheck how often it is looked whether another dataset was loaded
 */
@ConfigurationProperties("query")
public record QueryProperties(@DefaultValue("20") int defaultPageSize, @DefaultValue("100") int maxPageSize,
		@DefaultValue("500") int maxComputedPageSize, @DefaultValue("8") int maxDepth,
		@DefaultValue("250000") long maxCost, @DefaultValue("10s") Duration timeLimit,
		@DefaultValue("10s") Duration datasetCheck) {

	Limits limits() {
		return new Limits(this.defaultPageSize, this.maxPageSize, this.maxComputedPageSize, this.maxDepth,
				this.maxCost);
	}

}
