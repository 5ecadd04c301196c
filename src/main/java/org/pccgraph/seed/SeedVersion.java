package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Names a dataset by everything that it is made from. */
final class SeedVersion {

	/** To be raised whenever the same facts are stored in another way. */
	private static final int LOADER_FORMAT = 5;

	private static final int LENGTH = 16;

	private SeedVersion() {
	}

	/**
	 * The version of a dataset: the same for the same files, schema and loader.
	 * @param folder the seed
	 * @param schema the SDL's text
	 * @param erased the hashes of ids that are erased beside those of the seed
	 * @return 16 hexadecimal digits
	 */
	static String of(SeedFolder folder, String schema, Collection<String> erased) {
		MessageDigest digest = EdgeIdentity.sha256();
		add(digest, "format " + LOADER_FORMAT);
		add(digest, schema);
		for (List<SeedFile> files : List.of(folder.files(), folder.versions())) {
			for (SeedFile file : files) {
				add(digest, file.path());
				add(digest, file.content());
			}
		}
		erased.stream().sorted().forEach((hash) -> add(digest, hash));
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
	}

	private static void add(MessageDigest digest, String text) {
		add(digest, text.getBytes(StandardCharsets.UTF_8));
	}

	/** With its length in front, so that no two lists of parts read the same. */
	private static void add(MessageDigest digest, byte[] part) {
		digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
		digest.update(part);
	}

}
