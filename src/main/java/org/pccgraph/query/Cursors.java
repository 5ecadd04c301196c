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
		String text = String.join(SEPARATOR, this.datasetVersion, fingerprint, typed(place.key()), place.tie());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	Place read(String fingerprint, String cursor) {
		String[] parts = decode(cursor).split(SEPARATOR, -1);
		if (parts.length != 4) {
			throw foreign();
		}
		if (!parts[0].equals(this.datasetVersion)) {
			throw new QueryException(ErrorCode.BAD_CURSOR,
					"The dataset has changed since this cursor was given; start again without one");
		}
		if (!parts[1].equals(fingerprint)) {
			throw new QueryException(ErrorCode.BAD_CURSOR,
					"This cursor belongs to another field, filter or order; use it where it came from");
		}
		return new Place(untyped(parts[2]), parts[3]);
	}

	private static String typed(Object key) {
		return switch (key) {
			case Long number -> "i" + number;
			case Double number -> "d" + number;
			default -> "s" + key;
		};
	}

	private static Object untyped(String text) {
		try {
			return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
				case 'i' -> Long.parseLong(text.substring(1));
				case 'd' -> Double.parseDouble(text.substring(1));
				case 's' -> text.substring(1);
				default -> throw foreign();
			};
		}
		catch (NumberFormatException ex) {
			throw foreign();
		}
	}

	private static QueryException foreign() {
		return new QueryException(ErrorCode.BAD_CURSOR, "This is not a cursor of ours; start without one");
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
