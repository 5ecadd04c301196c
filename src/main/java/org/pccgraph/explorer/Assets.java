package org.pccgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The explorer's own scripts and styles. Their address has their version in it, so that
 * browsers needn't ask about what they keep; a page names all modules that it will need,
 * so that they come together instead of one after another.
 */
final class Assets {

	private static final String FOLDER = "static/explorer/";

	private static final String ROOT = "/explorer/";

	private static final String PAGES = ROOT + "pages/";

	/** A module's static imports, and what it hands on from others. */
	private static final Pattern IMPORT = Pattern.compile("^(?:import|export)\\b[^'\";]*['\"](\\.[^'\"]+)['\"]",
			Pattern.MULTILINE);

	private final String version;

	private final Map<String, List<String>> modules;

	private Assets(String version, Map<String, List<String>> modules) {
		this.version = version;
		this.modules = modules;
	}

	static Assets read() {
		try {
			Map<String, String> texts = texts();
			Map<String, List<String>> modules = new TreeMap<>();
			texts.keySet()
				.stream()
				.filter((path) -> path.startsWith(PAGES))
				.forEach((path) -> modules.put(path, imported(path, texts)));
			return new Assets(DigestUtils.md5DigestAsHex(texts.toString().getBytes(StandardCharsets.UTF_8)), modules);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> texts() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
			String address = file.getURL().toString();
			texts.put(ROOT + address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()),
					new String(file.getContentAsByteArray(), StandardCharsets.UTF_8));
		}
		return texts;
	}

	private static List<String> imported(String page, Map<String, String> texts) {
		Set<String> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(page));
		while (!open.isEmpty()) {
			String module = open.remove();
			Matcher imports = IMPORT.matcher(texts.getOrDefault(module, ""));
			while (imports.find()) {
				String imported = URI.create(module).resolve(imports.group(1)).toString();
				if (found.add(imported)) {
					open.add(imported);
				}
			}
		}
		return List.copyOf(found);
	}

	/**
	 * Where they are, below the application's root.
	 * @return a path with the version in it
	 */
	String path() {
		return "/assets/" + this.version;
	}

	/**
	 * The modules that a page's script imports, and those that they import.
	 * @param script the name of the page's script
	 * @return their paths below {@link #path()}, nearest first
	 */
	List<String> modulesOf(String script) {
		return this.modules.getOrDefault(PAGES + script + ".js", List.of());
	}

}
