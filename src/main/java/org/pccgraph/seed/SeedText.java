package org.pccgraph.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** What text may be in the seed, so that every format can carry it. */
final class SeedText {

	/**
	 * The longest text that is stored, in characters: a key with it still fits into an
	 * index.
	 */
	static final int LONGEST = 2000;

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private SeedText() {
	}

	/**
	 * Decodes a file.
	 * @param file the file
	 * @param problems takes where it isn't text
	 * @return its text, or null where it isn't any
	 */
	static @Nullable String read(SeedFile file, SeedProblems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(file.content());
		CharBuffer decoded = CharBuffer.allocate(file.content().length);
		CoderResult result = decoder.decode(bytes, decoded, true);
		String text = decoded.flip().toString();
		if (result.isError()) {
			problems.addUnreadable(file.at(text, text.length()), "the file isn't UTF-8");
			return null;
		}
		OptionalInt control = firstControl(text);
		if (control.isPresent()) {
			int index = control.getAsInt();
			problems.addUnreadable(file.at(text, index),
					"the control character %s can't stand in the seed".formatted(name(text.charAt(index))));
			return null;
		}
		return text;
	}

	/**
	 * Says what is wrong with a value. An escape can write what a file can't hold.
	 * @param text the value
	 * @return what is wrong, or null
	 */
	static @Nullable String problem(String text) {
		if (text.length() > LONGEST) {
			return "a text has at most %,d characters, and this one %,d".formatted(LONGEST, text.length());
		}
		OptionalInt control = firstControl(text);
		return control.isPresent()
				? "the character %s can't stand in a text".formatted(name(text.charAt(control.getAsInt()))) : null;
	}

	/**
	 * Shows a text on one line.
	 * @param text a text
	 * @return the text, with the names of characters that would do something in a
	 * terminal
	 */
	static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.chars().forEach((character) -> {
			if (Character.isISOControl(character)) {
				shown.append(name(character));
			}
			else {
				shown.append((char) character);
			}
		});
		return (shown.length() <= LONGEST) ? shown.toString() : shown.substring(0, LONGEST) + "…";
	}

	private static OptionalInt firstControl(String text) {
		return IntStream.range(0, text.length()).filter((index) -> !isText(text, index)).findFirst();
	}

	/** What XML 1.0 and YAML can hold. */
	private static boolean isText(String text, int index) {
		char character = text.charAt(index);
		if (Character.isHighSurrogate(character)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(character)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		if (character == BYTE_ORDER_MARK) {
			return index == 0;
		}
		boolean blank = character == '\t' || character == '\n' || character == '\r';
		return blank || (!Character.isISOControl(character) && character < '\uFFFE');
	}

	private static String name(int character) {
		return "U+%04X".formatted(character);
	}

}
