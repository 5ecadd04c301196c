package org.pccgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a seed.
 *
 * @param files its YAML files by path
 */
record SeedFolder(List<SeedFile> files) {

	private static final String CLASSPATH = "classpath:";

	/**
	 * Reads a seed.
	 * @param location a folder, or one packed with the application as
	 * {@code classpath:seed}
	 * @return its files
	 * @throws InvalidSeedException where there is no such folder or no YAML in it
	 */
	static SeedFolder read(String location) {
		try {
			List<SeedFile> files = location.startsWith(CLASSPATH) ? packed(location) : folder(Path.of(location));
			if (files.isEmpty()) {
				throw new InvalidSeedException("There are no YAML files in the seed folder " + location);
			}
			return new SeedFolder(files.stream().sorted(Comparator.comparing(SeedFile::path)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read the seed folder " + location, ex);
		}
	}

	private static List<SeedFile> folder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new InvalidSeedException(
					"There is no seed folder %s; --seed takes a folder with reference, registry and documents in it"
						.formatted(folder.toAbsolutePath()));
		}
		List<SeedFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path file : paths.filter(Files::isRegularFile).toList()) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				if (isYaml(path)) {
					files.add(new SeedFile(path, folder.resolve(path).toString(), Files.readAllBytes(file)));
				}
			}
		}
		return files;
	}

	private static List<SeedFile> packed(String location) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		String name = location.substring(CLASSPATH.length());
		Resource folder = resolver.getResource(location + "/");
		if (!folder.exists()) {
			throw new InvalidSeedException("No seed folder '%s' is packed in this application".formatted(name));
		}
		String root = folder.getURL().toString();
		List<SeedFile> files = new ArrayList<>();
		for (Resource file : resolver.getResources(location + "/**/*.*")) {
			String path = URLDecoder.decode(file.getURL().toString().substring(root.length()), StandardCharsets.UTF_8);
			if (isYaml(path)) {
				files.add(new SeedFile(path, name + "/" + path, file.getContentAsByteArray()));
			}
		}
		return files;
	}

	/** Files named .yml are read too, so that they are refused instead of ignored. */
	private static boolean isYaml(String path) {
		return path.endsWith(".yaml") || path.endsWith(".yml");
	}

}
