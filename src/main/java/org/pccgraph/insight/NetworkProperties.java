package org.pccgraph.insight;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of networks.
 *
 * @param patience how long a query waits for a network that is being computed
 * @param maxAffiliations how many parts of members in schemes and the like are read
 * @param maxMembers how many members a network may have
 * @param maxEdges how many edges a network may have
 * @param maxSteps how many edges may be walked for betweenness and closeness, before they
 * are estimated
 * @param kept how many members and edges all networks that are kept may have together
 */
@ConfigurationProperties("network")
record NetworkProperties(@DefaultValue("2s") Duration patience, @DefaultValue("1000000") int maxAffiliations,
		@DefaultValue("150000") int maxMembers, @DefaultValue("700000") int maxEdges,
		@DefaultValue("1500000000") long maxSteps, @DefaultValue("1000000") int kept) {

	NetworkLimits limits() {
		return new NetworkLimits(this.maxAffiliations, this.maxMembers, this.maxEdges, this.maxSteps);
	}

}
