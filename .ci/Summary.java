import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts the tests in Surefire's and Failsafe's reports and says why a run is not good enough for CI:
 * {@code java Summary.java <target folder> <exit status of Maven>}.
 */
class Summary {

	private enum Outcome {

		PASSED, FLAKY, FAILED, SKIPPED

	}

	/** The element in a test's report that says how it went; the first of these that is there. */
	private static final Map<String, Outcome> SIGNS = new LinkedHashMap<>();
	static {
		SIGNS.put("failure", Outcome.FAILED);
		SIGNS.put("error", Outcome.FAILED);
		SIGNS.put("flakyFailure", Outcome.FLAKY);
		SIGNS.put("flakyError", Outcome.FLAKY);
		SIGNS.put("skipped", Outcome.SKIPPED);
	}

	private static final int REASON_LINES = 30;

	private record Test(Path report, String type, String name, Outcome outcome, String reason) {

		boolean inContainer() {
			return this.report.getParent().endsWith(Path.of("failsafe-reports", "container"));
		}

		boolean inBrowser() {
			return this.type.replaceFirst("\\$.*", "").endsWith("BrowserIT");
		}

	}

	public static void main(String[] args) throws Exception {
		Summary summary = new Summary(read(Path.of(args[0])));
		System.exit(summary.print(Integer.parseInt(args[1])) ? 0 : 1);
	}

	private final List<Test> tests;

	private Summary(List<Test> tests) {
		this.tests = tests;
	}

	private boolean print(int maven) {
		List<String> problems = problems(maven);
		this.tests.stream()
			.filter((test) -> test.outcome() == Outcome.SKIPPED)
			.forEach((test) -> System.out.printf("skipped: %s %s: %s%n", test.type(), test.name(), test.reason()));
		this.tests.stream()
			.filter((test) -> test.outcome() == Outcome.FLAKY)
			.forEach((test) -> System.out.printf("passed only when tried again: %s %s: %s%n", test.type(), test.name(),
					test.reason()));
		this.tests.stream()
			.filter((test) -> test.outcome() == Outcome.FAILED)
			.forEach((test) -> System.out.printf("failed: %s %s: %s%n", test.type(), test.name(), test.reason()));
		System.out.printf("%d ran in containers, %d in a browser%n", ran(Test::inContainer), ran(Test::inBrowser));
		problems.forEach((problem) -> System.out.println("CI fails: " + problem));
		System.out.printf("%d passed, %d of them only when tried again, %d failed, %d skipped%n",
				count(Outcome.PASSED) + count(Outcome.FLAKY), count(Outcome.FLAKY), count(Outcome.FAILED),
				count(Outcome.SKIPPED));
		return problems.isEmpty();
	}

	private List<String> problems(int maven) {
		List<String> problems = new ArrayList<>();
		if (maven != 0) {
			problems.add("Maven ended with status " + maven);
		}
		if (count(Outcome.FAILED) > 0) {
			problems.add("tests failed");
		}
		if (count(Outcome.SKIPPED) > 0) {
			problems.add("tests were skipped");
		}
		if (ran(Test::inContainer) == 0) {
			problems.add("no test ran in a container");
		}
		if (ran(Test::inBrowser) == 0) {
			problems.add("no test ran in a browser");
		}
		return problems;
	}

	private long ran(Predicate<Test> where) {
		return this.tests.stream().filter((test) -> test.outcome() != Outcome.SKIPPED).filter(where).count();
	}

	private long count(Outcome outcome) {
		return this.tests.stream().filter((test) -> test.outcome() == outcome).count();
	}

	private static List<Test> read(Path target) throws Exception {
		DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		List<Test> tests = new ArrayList<>();
		for (Path report : reports(target)) {
			tests.addAll(tests(report, parser.parse(report.toFile()).getDocumentElement()));
		}
		return tests;
	}

	private static List<Path> reports(Path target) throws IOException {
		try (Stream<Path> files = Files.exists(target) ? Files.walk(target) : Stream.empty()) {
			return files.filter((file) -> file.toString().matches(".*/(surefire|failsafe)-reports/.*TEST-[^/]*\\.xml"))
				.sorted()
				.toList();
		}
	}

	private static List<Test> tests(Path report, Element suite) {
		NodeList cases = suite.getElementsByTagName("testcase");
		if (cases.getLength() == 0) {
			// All that Surefire writes of a class that an assumption in @BeforeAll ended.
			return List.of(new Test(report, suite.getAttribute("name"), "", Outcome.SKIPPED, "none of its tests ran"));
		}
		return IntStream.range(0, cases.getLength()).mapToObj((i) -> test(report, (Element) cases.item(i))).toList();
	}

	private static Test test(Path report, Element test) {
		for (Map.Entry<String, Outcome> sign : SIGNS.entrySet()) {
			if (test.getElementsByTagName(sign.getKey()).item(0) instanceof Element told) {
				return new Test(report, test.getAttribute("classname"), test.getAttribute("name"), sign.getValue(),
						reason(told));
			}
		}
		return new Test(report, test.getAttribute("classname"), test.getAttribute("name"), Outcome.PASSED, "");
	}

	private static String reason(Element told) {
		String reason = told.hasAttribute("message") ? told.getAttribute("message") : told.getTextContent();
		return reason.strip().lines().limit(REASON_LINES).collect(Collectors.joining("\n\t"));
	}

}
