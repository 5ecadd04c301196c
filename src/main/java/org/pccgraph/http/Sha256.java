package org.pccgraph.http;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes parts, each with its length in front, so that no two lists read the same. */
final class Sha256 {

	private final MessageDigest digest = digest();

	/**
	 * The plain hash of some bytes.
	 * @param bytes the bytes
	 * @return 64 hexadecimal digits
	 */
	static String of(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/**
	 * Adds a text as it is: an encoding would make one of halves of characters that have
	 * lost their other half.
	 * @param text the text
	 * @return this
	 */
	Sha256 add(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * text.length());
		bytes.putInt(text.length()).asCharBuffer().put(text);
		this.digest.update(bytes.array());
		return this;
	}

	/**
	 * The hash of what was added.
	 * @return 64 hexadecimal digits
	 */
	String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
