package org.pccgraph.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what GraphQL's validation found without the names that its library has for things:
 * values as a client writes them, and where we have a message of our own, that alone.
 */
final class PlainWords {

	private static final int LONGEST = 4000;

	private static final Pattern RULE = Pattern.compile("^Validation [eE]rror ?\\(\\w+(@\\[[^]]*])?\\) ?: ?");

	private static final Pattern REFUSED = Pattern
		.compile("^argument '(.+?)' with value '(.*)' is not a valid '(\\w+)' - (.*)$", Pattern.DOTALL);

	private static final Pattern STRING = Pattern.compile("StringValue\\{value='(.*?)'}", Pattern.DOTALL);

	/** How the library prints a value, and how it is written; braces are ‹ and ›. */
	private static final Map<Pattern, String> VALUES = new LinkedHashMap<>();

	static {
		VALUES.put(Pattern.compile("(?:Int|Float|Boolean)Value\\{value=([^{}]*)}"), "$1");
		VALUES.put(Pattern.compile("EnumValue\\{name='(\\w+)'}"), "$1");
		VALUES.put(Pattern.compile("VariableReference\\{name='(\\w+)'}"), "\\$$1");
		VALUES.put(Pattern.compile("NullValue\\{}"), "null");
		VALUES.put(Pattern.compile("ObjectField\\{name='(\\w+)', value=([^{}]*)}"), "$1: $2");
		VALUES.put(Pattern.compile("ArrayValue\\{values=\\[([^{}]*)]}"), "[$1]");
		VALUES.put(Pattern.compile("ObjectValue\\{objectFields=\\[([^{}]*)]}"), "‹$1›");
	}

	private PlainWords() {
	}

	static String of(String message) {
		String text = values(RULE.matcher(shortened(message)).replaceFirst(""));
		Matcher refused = REFUSED.matcher(text);
		if (!refused.matches()) {
			return text;
		}
		String reason = refused.group(4);
		boolean ours = !reason.startsWith("Expected ") && !reason.startsWith("Literal value");
		return ours ? "Argument `%s`: %s".formatted(refused.group(1), reason)
				: "Argument `%s` with value %s is not a valid %s".formatted(refused.group(1), refused.group(2),
						refused.group(3));
	}

	/** What a client sent comes back in a message, and may be long and deep. */
	private static String shortened(String message) {
		return (message.length() <= LONGEST) ? message : message.substring(0, LONGEST) + " …";
	}

	private static String values(String message) {
		String text = STRING.matcher(message)
			.replaceAll((string) -> Matcher
				.quoteReplacement('"' + string.group(1).replace('{', '‹').replace('}', '›') + '"'));
		String before = "";
		while (!text.equals(before)) {
			before = text;
			for (Map.Entry<Pattern, String> value : VALUES.entrySet()) {
				text = value.getKey().matcher(text).replaceAll(value.getValue());
			}
		}
		return text.replace('‹', '{').replace('›', '}');
	}

}
