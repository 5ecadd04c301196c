package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can happen to a file of the seed, by accident or on purpose. */
enum SeedMutation {

	FLIP_A_BIT {
		@Override
		byte[] apply(byte[] file, Random random) {
			byte[] changed = file.clone();
			if (changed.length > 0) {
				changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
			}
			return changed;
		}
	},
	INSERT_BYTES {
		@Override
		byte[] apply(byte[] file, Random random) {
			byte[] some = new byte[1 + random.nextInt(4)];
			random.nextBytes(some);
			int at = random.nextInt(file.length + 1);
			byte[] changed = Arrays.copyOf(file, file.length + some.length);
			System.arraycopy(file, at, changed, at + some.length, file.length - at);
			System.arraycopy(some, 0, changed, at, some.length);
			return changed;
		}
	},
	TRUNCATE {
		@Override
		byte[] apply(byte[] file, Random random) {
			return Arrays.copyOf(file, random.nextInt(file.length + 1));
		}
	},
	DELETE_A_PART {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				int from = random.nextInt(text.length() + 1);
				int to = Math.min(text.length(), from + 1 + random.nextInt(20));
				return text.substring(0, from) + text.substring(to);
			});
		}
	},
	INSERT_A_TOKEN {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				int at = random.nextInt(text.length() + 1);
				return text.substring(0, at) + token(random) + text.substring(at);
			});
		}
	},
	REPLACE_A_WORD {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> replaceOne(text, WORD, token(random), random));
		}
	},
	/** Renamed fields, swapped ids and values of another field. */
	REPLACE_A_WORD_BY_ANOTHER {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
				return words.isEmpty() ? text : replaceOne(text, WORD, words.get(random.nextInt(words.size())), random);
			});
		}
	},
	REPLACE_AN_ID_BY_ANOTHER {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> ids = ID.matcher(text).results().map(MatchResult::group).toList();
				return ids.isEmpty() ? text : replaceOne(text, ID, ids.get(random.nextInt(ids.size())), random);
			});
		}
	},
	REPLACE_A_VALUE {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> replaceOne(text, VALUE, ": " + token(random), random));
		}
	},
	CHANGE_A_LETTER {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file,
					(text) -> replaceOne(text, LETTER, String.valueOf((char) ('a' + random.nextInt(26))), random));
		}
	},
	DUPLICATE_A_LINE {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> lines = lines(text);
				lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
				return String.join("\n", lines);
			});
		}
	},
	DELETE_A_LINE {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> lines = lines(text);
				lines.remove(random.nextInt(lines.size()));
				return String.join("\n", lines);
			});
		}
	},
	SWAP_LINES {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> lines = lines(text);
				Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
				return String.join("\n", lines);
			});
		}
	},
	INDENT_A_LINE {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				List<String> lines = lines(text);
				String indent = List.of(" ", "  ", "\t", "    ", "- ", "? ", "\u00a0").get(random.nextInt(7));
				lines.replaceAll((line) -> (random.nextInt(lines.size()) == 0) ? indent + line : line);
				return String.join("\n", lines);
			});
		}
	},
	OTHER_LINE_ENDS {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> text.replace("\n",
					List.of("\r\n", "\r", "\u2028", "\u0085", "\n\n").get(random.nextInt(5))));
		}
	},
	BYTE_ORDER_MARK {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> "\ufeff" + text);
		}
	},
	NEST {
		@Override
		byte[] apply(byte[] file, Random random) {
			return changed(file, (text) -> {
				String open = List.of("[", "{a: ", "- ", "? ", "!!set {? ", "[[]], ").get(random.nextInt(6));
				int depth = List.of(2, 29, 30, 31, 5000, 50_000).get(random.nextInt(6));
				return replaceOne(text, VALUE, ": " + open.repeat(depth), random);
			});
		}
	};

	private static final Pattern WORD = Pattern.compile("[\\w:-]+");

	private static final Pattern ID = Pattern.compile("[a-z]+:[a-z0-9-]+");

	private static final Pattern VALUE = Pattern.compile(": [^,}\\n]+");

	private static final Pattern LETTER = Pattern.compile("[a-z]");

	private static final List<String> TOKENS = List.of("%s", "%d%n", "{}", "[]", "~", "null", "true", "no", "0", "-1",
			"1e999", "0x1F", ".inf", ".nan", "2021", "\"2021-13\"", "\"2021/2020\"", "\"../..\"", "\"0000\"",
			"\"9999-12-31\"", "99999999999999999999", "-2147483648", "2147483648", "\"999999999999999.99\"", "\"1.5\"",
			"0.1", "1".repeat(400), "1".repeat(400) + ".0", "a".repeat(1999), "a".repeat(2001), "b ".repeat(60_000),
			"org:" + "a-".repeat(900) + "a", "org:one", "scheme:alpha", "person:ann", "section:report-01",
			"document:report", "area:kent", "tomb:x", "&a", "*a", "&a [*a]", "<<: *a", "!!str", "!!int \"x\"",
			"!!bool perhaps", "!!binary aGk=", "!!java.net.URL [x]", "!<tag:x,2000:y>", "%YAML 1.1", "---", "...", "#",
			": ", "? ", "- ", "|", ">-", "\"", "'", "`", "@", "\\", "\"\\0\"", "\"\\x07\"", "\"\\uD800\"",
			"\"\\U00110000\"", "\"\\uFFFE\"", "\u0000", "\u0007", "\u001b[2J", "\t", "\u202e", "\ufdfa".repeat(100),
			"\ud83d\ude00", "e\u0301", "\u0130", "a@b.example", "01622 677055", "{ id: org:one }", "[org:one, org:two]",
			"{ a: { b: { c: [1, [2, [3]]] } } }", "{ id: figure:f, name: F, kind: OUTCOME, measure: M, value: \"1\" }",
			"{ id: grant:g, name: G, status: BID, givenBy: [org:two], amount: \"1.00\" }", "id", "about", "states",
			"nodes", "cites", "section", "document", "sections", "name", "kind", "CHARITY", "RUNNING", "'; DROP",
			"</script>", "=1+1");

	/**
	 * Changes a file.
	 * @param file its bytes
	 * @param random chooses
	 * @return other bytes, mostly
	 */
	abstract byte[] apply(byte[] file, Random random);

	private static byte[] changed(byte[] file, UnaryOperator<String> change) {
		return change.apply(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

	private static String token(Random random) {
		return TOKENS.get(random.nextInt(TOKENS.size()));
	}

	private static List<String> lines(String text) {
		return Arrays.stream(text.split("\n", -1)).collect(Collectors.toCollection(ArrayList::new));
	}

	private static String replaceOne(String text, Pattern pattern, String replacement, Random random) {
		List<MatchResult> found = pattern.matcher(text).results().toList();
		if (found.isEmpty()) {
			return text;
		}
		MatchResult one = found.get(random.nextInt(found.size()));
		return text.substring(0, one.start()) + replacement + text.substring(one.end());
	}

}
