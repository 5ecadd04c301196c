package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What makes a relationship the same one, whoever states it.
 *
 * @param type the relationship's type
 * @param source the id of the node where it starts
 * @param target the id of the node where it ends
 * @param role the role, where there is one
 * @param from since when, where stated
 * @param viaGrant the grant that it is derived from, where it is
 */
record EdgeIdentity(String type, String source, String target, @Nullable String role, @Nullable String from,
		@Nullable String viaGrant) {

	private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

	private static final int ID_LENGTH = 20;

	private static final int BITS_PER_LETTER = 5;

	static EdgeIdentity plain(String type, String source, String target) {
		return new EdgeIdentity(type, source, target, null, null, null);
	}

	/**
	 * The relationship's id, which stays the same as long as its identity does.
	 * @return such as {@code rel:mfzwizltoq2gk43uojsw}
	 */
	String id() {
		String parts = Stream.of(this.type, this.source, this.target, this.role, this.from, this.viaGrant)
			.map((part) -> Objects.requireNonNullElse(part, ""))
			.collect(Collectors.joining("\n"));
		return "rel:" + letters(sha256().digest(parts.getBytes(StandardCharsets.UTF_8)), ID_LENGTH);
	}

	/**
	 * A hash in letters.
	 * @param hash the hash
	 * @param length how many letters, five bits each
	 * @return the letters, base 32
	 */
	static String letters(byte[] hash, int length) {
		StringBuilder letters = new StringBuilder();
		for (int letter = 0; letter < length; letter++) {
			int value = 0;
			for (int bit = letter * BITS_PER_LETTER; bit < (letter + 1) * BITS_PER_LETTER; bit++) {
				value = (value << 1) | ((hash[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1);
			}
			letters.append(BASE32.charAt(value));
		}
		return letters.toString();
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
