package org.pccgraph.admission;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests may ask the database at once. A client is an address, of IPv6 the 64
 * bits that a network has.
 *
 * @param total how many are answered at once, those of the next two apart; 0 for as many
 * as there are processors, at least two: a turn computes, here or in the database inside
 * this process, and more of them would only keep what needs no turn from the processors
 * @param planning how many operations that nobody asked before are answered at once; 0
 * for half as many as there are processors, at least one
 * @param planningShare how much of the time they are, where more of them keep coming than
 * for ten seconds: above 0; 1 for all of it
 * @param exports how many exports are answered at once; 0 likewise
 * @param perClient how many of one client's are answered at once
 * @param waitingPerClient how many more of one client's may wait
 * @param waiting how many of all clients' may wait
 * @param patience how long each may wait
 * @param clients how many clients are remembered that ask nothing now
 * @param trustedProxies proxies whose {@code X-Forwarded-For} is believed: addresses, or
 * ranges such as {@code 10.0.0.0/8}
 */
@ConfigurationProperties("query.concurrency")
record ConcurrencyProperties(@DefaultValue("0") int total, @DefaultValue("0") int planning,
		@DefaultValue("0.25") double planningShare, @DefaultValue("0") int exports, @DefaultValue("4") int perClient,
		@DefaultValue("32") int waitingPerClient, @DefaultValue("1000") int waiting,
		@DefaultValue("10s") Duration patience, @DefaultValue("10000") int clients,
		@DefaultValue List<AddressRange> trustedProxies) {

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private static final double ALWAYS = 1;

	ConcurrencyProperties {
		if (!(planningShare > 0 && planningShare <= 1)) {
			throw new IllegalArgumentException(
					"query.concurrency.planning-share is " + planningShare + ", and has to be above 0 and at most 1");
		}
	}

	Turns turns() {
		return turns((this.total > 0) ? this.total : Math.max(2, PROCESSORS), ALWAYS, this.perClient);
	}

	Turns planningTurns() {
		return turns(orHalf(this.planning), this.planningShare, this.perClient);
	}

	Turns exportTurns() {
		return turns(orHalf(this.exports), ALWAYS, 1);
	}

	/** The other half is for those who ask what takes no time. */
	private static int orHalf(int most) {
		return (most > 0) ? most : Math.max(1, PROCESSORS / 2);
	}

	ClientAddresses clientAddresses() {
		return new ClientAddresses(this.trustedProxies);
	}

	private Turns turns(int atOnce, double share, int ofOne) {
		return new Turns(new Turns.Bounds(atOnce, share, ofOne, this.waitingPerClient, this.waiting, this.patience,
				this.clients));
	}

}
