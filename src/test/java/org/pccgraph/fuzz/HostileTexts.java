package org.pccgraph.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Texts that break what isn't careful. Cypher is written in mixed case, so that what an
 * answer has in capitals is ours and not an echo.
 */
final class HostileTexts {

	private static final List<String> CYPHER = List.of("'}) mAtCh (n) dEtAcH dElEtE n //",
			"\"}) cReAtE (:Pwned {by: 'fuzz'}) //", "` sEt n.name = 'x' //", "x` cReAtE (:Pwned) //",
			"\\'}) cReAtE (:Pwned) //", "\\\"}) cReAtE (:Pwned) //", "' oR 1=1 //", "$p0", "{p0}", "$$", "`$`", "${x}",
			"';cAlL db.labels() yIeLd label //", "*/ cReAtE (:Pwned) /*", "// comment", "/* open",
			"\\u0027}) cReAtE (:Pwned) //", "\\u0022}) cReAtE (:Pwned) //", "\\u0060 cReAtE (:Pwned) //",
			"')\nuNiOn\nmAtCh (n) rEtUrN n //", "x'}) lOaD cSv fRoM 'file:///etc/passwd' aS line cReAtE (:Pwned) //",
			"' + tOsTrInG(1/0) + '", "'}) cAlL { cReAtE (:Pwned) } iN tRaNsAcTiOnS //", "'; dRoP cOnStRaInT x; //",
			"%27%7D)%20cReAtE%20(:Pwned)", "'||(cReAtE (:Pwned))||'", "n.name", "id(n)", "n:Pwned|Scheme", "\\", "'",
			"\"", "`", "'''", "\"\"\"", "\\\\'", "%s%n%d$1%1$s", "${jndi:ldap://127.0.0.1:1/x}", "#{1+1}", "{{7*7}}",
			"<script>alert(1)</script>", "\r\nSet-Cookie: x=1", "../../../../etc/passwd", "=1+1", "@SUM(1)");

	private static final List<String> LUCENE = List.of("*", "?", "a*b", "*a", "~", "foo~99", "foo~0.0001", "[a TO b]",
			"{a TO *}", "[* TO *]", "field:foo", "name:/(a+)+b/", "/.*/", "\"unclosed", "\"a b\"~99999999999", "((((((",
			"))))", "AND OR NOT", "&& || !", "+-+-", "a^1e308", "a^-1", "_exists_:id", "NOT NOT NOT a", "a\\", "\\\\\\",
			"+(", "-", "!a", "a AND (b OR", "^", ":", "a:b:c", "TO", "[", "{", "name:*", "*:*", "-*:*");

	private static final List<String> UNICODE = List.of("", " ", "\u0000", "\u0001\u0002\u0008", "a\u0000b", "\uffff",
			"\ud800", "\udc00x", "x\ud83d", "\u202eabc\u202d", "\ufeff", "\u200b\u200c\u200d", "\u0130\u0131", "\u00df",
			"\ufb03", "\ud835\udcd0", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\u1e9e", "\u2167\u2168",
			"\u0085\u2028\u2029", "\u00ad", "a\u0301\u0302\u0303", "\u115f\u3164", "\u0345", "\u1f80", "\ufdfa",
			"\t\n\u000b\f\r", "\u007f\u009f", "\ue000\uf8ff", "\u0660\u0661\u0662", "\u00bd\u00b2");

	private static final List<String> IDS = List.of(":", "scheme:", ":x", "scheme:project-she", "SCHEME:PROJECT-SHE",
			" scheme:project-she", "scheme:project-she\u0000", "scheme:project-she\n", "scheme:../../x", "scheme:%00",
			"nothing:here", "org:nelson-trust", "area:avon-and-somerset", "person:mark-shelford", "scheme::", "null",
			"undefined", "true", "0", "-1");

	private static final List<String> DATES = List.of("2021", "2021-13", "2021-02-30", "2021-00-00", "9999999999",
			"-2021", "-9999-12-31", "2021/2020", "Y-17E7", "y170000002", "../..", "2021/..", "../2021", "????", "202X",
			"2021~%?", "{2021..2022}", "[2021,2022]", "2021-21", "2021-W05", "20210101", "2021-01-01T00:00:00Z", "/",
			"//", "2021/2022/2023", "0000", "2021-1", "+2021", "\u0662\u0660\u0662\u0661", "2019");

	private static final List<String> NUMBERS = List.of("0", "-0", "-1", "1", "100", "101", "2147483647", "2147483648",
			"-2147483649", "9223372036854775808", "99999999999999999999999999", "1e400", "-1e400", "1e-400",
			"1e900000000", "1e-900000000", "0.1", "1.7976931348623157e309", "00", "1e", "0x10", "NaN", "Infinity",
			"1_000", "1.0", "12345678901234567890.5");

	private static final List<List<String>> ALL = List.of(CYPHER, CYPHER, CYPHER, LUCENE, LUCENE, UNICODE, IDS, DATES,
			NUMBERS);

	private HostileTexts() {
	}

	static String cypher(Random chance) {
		return one(CYPHER, chance);
	}

	static String number(Random chance) {
		return one(NUMBERS, chance);
	}

	/**
	 * Any hostile text: one, several together, or very many.
	 * @param chance decides
	 * @return the text, at most some 100,000 characters
	 */
	static String any(Random chance) {
		return switch (chance.nextInt(20)) {
			case 0 -> one(one(ALL, chance), chance).repeat(1 + chance.nextInt(400));
			case 1 -> "a ".repeat(chance.nextInt(20_000));
			case 2 -> String.valueOf((char) chance.nextInt(0xffff)).repeat(1 + chance.nextInt(20_000));
			case 3, 4 -> random(chance);
			case 5, 6, 7 -> one(one(ALL, chance), chance) + one(one(ALL, chance), chance) + random(chance);
			default -> one(one(ALL, chance), chance);
		};
	}

	static <T> T one(List<T> of, Random chance) {
		return of.get(chance.nextInt(of.size()));
	}

	private static String random(Random chance) {
		StringBuilder text = new StringBuilder();
		for (int i = chance.nextInt(40); i > 0; i--) {
			text.append((char) (chance.nextBoolean() ? chance.nextInt(128) : chance.nextInt(0xffff)));
		}
		return text.toString();
	}

}
