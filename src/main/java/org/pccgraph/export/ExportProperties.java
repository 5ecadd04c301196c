package org.pccgraph.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of exports.
 *
 * @param timeLimit how long the database may take for one
 * @param kept how many files are kept on the disk, at least one; those that nobody asked
 * for lately go first. Networks can be seen at any date, so there is no end of files
 */
@ConfigurationProperties("export")
record ExportProperties(@DefaultValue("2m") Duration timeLimit, @DefaultValue("64") int kept) {

	ExportProperties {
		if (kept < 1) {
			throw new IllegalArgumentException("export.kept must be 1 at least, but is " + kept);
		}
	}

}
