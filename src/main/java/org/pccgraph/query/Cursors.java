package org.pccgraph.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.pccgraph.query.Page.Place;

/**
 * Writes and reads cursors. A cursor names the list it belongs to (field, order, filter,
 * dataset version) and a place in it, never an offset; so it works in another document
 * and under another parent, and nowhere else.
 *
 * @param datasetVersion the version of the dataset being served
 */
record Cursors(String datasetVersion) {

	private static final String SEPARATOR = "\u0002";

	String write(String fingerprint, Place place) {
		String text = String.join(SEPARATOR, this.datasetVersion, fingerprint, place.key(), place.edge());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	Place read(String fingerprint, String cursor) {
		String[] parts = decode(cursor).split(SEPARATOR, -1);
		if (parts.length != 4) {
			throw new QueryException(ErrorCode.BAD_CURSOR, "This is not a cursor of ours; start without one");
		}
		if (!parts[0].equals(this.datasetVersion)) {
			throw new QueryException(ErrorCode.BAD_CURSOR,
					"The dataset has changed since this cursor was given; start again without one");
		}
		if (!parts[1].equals(fingerprint)) {
			throw new QueryException(ErrorCode.BAD_CURSOR,
					"This cursor belongs to another field, filter or order; use it where it came from");
		}
		return new Place(parts[2], parts[3]);
	}

	private static String decode(String cursor) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(cursor);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			return "";
		}
	}

}
