package org.pccgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the id of something that was erased into a text that tells nothing, but is the
 * same whenever that id comes by again: HMAC with SHA-256 (RFC 2104). The first letters
 * tell which key it was made with, so that a wrong key is noticed.
 *
 * @param key the key; whoever has it can try whether a name that they think of was erased
 */
public record IdHash(String key) {

	/** What {@code tombstones.key} is where nothing is configured. */
	public static final String DEFAULT_KEY = "pcc-partnership-graph";

	/** With the key that everybody knows. */
	public static final IdHash DEFAULT = new IdHash(DEFAULT_KEY);

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_DIGITS = 4;

	private static final int DIGITS = 32;

	/**
	 * The hash of an id.
	 * @param id the id
	 * @return such as {@code 12ab-…}, 37 characters
	 */
	public String of(String id) {
		return prefix() + digits("id " + id, DIGITS);
	}

	/**
	 * Whether a hash was made with this key.
	 * @param hash the hash
	 * @return false where another key is needed to compare it
	 */
	public boolean made(String hash) {
		return hash.startsWith(prefix());
	}

	private String prefix() {
		return digits("key", KEY_DIGITS) + "-";
	}

	private String digits(String text, int count) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).substring(0, count);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
