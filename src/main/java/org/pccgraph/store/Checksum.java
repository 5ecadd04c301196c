package org.pccgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file, kept in another beside it as {@code sha256sum} writes it.
 *
 * @param hexadecimal the checksum
 */
record Checksum(String hexadecimal) {

	/**
	 * Computes it.
	 * @param file the file
	 * @return its checksum
	 */
	static Checksum of(Path file) throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
			in.transferTo(OutputStream.nullOutputStream());
			return new Checksum(HexFormat.of().formatHex(in.getMessageDigest().digest()));
		}
	}

	/**
	 * Where it is kept.
	 * @param file the file
	 * @return the one with its checksum
	 */
	static Path beside(Path file) {
		return file.resolveSibling(file.getFileName() + ".sha256");
	}

	void writeBeside(Path file) throws IOException {
		Files.writeString(beside(file), "%s  %s\n".formatted(this.hexadecimal, file.getFileName()));
	}

	/**
	 * Whether this is what is kept.
	 * @param file the file
	 * @return true also where nothing is kept, as with a dump of Neo4j's own tool
	 */
	boolean isWhatIsBeside(Path file) throws IOException {
		Path kept = beside(file);
		return Files.notExists(kept) || Files.readString(kept).startsWith(this.hexadecimal);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
