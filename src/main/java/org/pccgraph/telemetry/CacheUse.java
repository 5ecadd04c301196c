package org.pccgraph.telemetry;

/** What part the cache of answers had in answering. */
public enum CacheUse {

	/** It was not asked. */
	NONE,
	/** It had no such answer. */
	MISS,
	/** It had the answer. */
	HIT,
	/** The client has the answer, and was told that it still holds. */
	CLIENT

}
