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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a seed.
 *
 * @param files its YAML files by path
 * @param versions the manifests of its versions
 */
record SeedFolder(List<SeedFile> files, List<SeedFile> versions) {

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
			List<SeedFile> files = isPacked(location) ? packed(location) : folder(Path.of(location));
			if (files.stream().noneMatch((file) -> isYaml(file.path()))) {
				throw new InvalidSeedException("There are no YAML files in the seed folder " + location);
			}
			return of(files);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidSeedException("The seed folder %s can't be read: %s".formatted(location, ex));
		}
	}

	/**
	 * Whether a seed is part of the application, so that its files can't be changed.
	 * @param location where the seed is
	 * @return false where it is a folder
	 */
	static boolean isPacked(String location) {
		return location.startsWith(CLASSPATH);
	}

	static SeedFolder of(List<SeedFile> files) {
		Map<Boolean, List<SeedFile>> byKind = files.stream()
			.sorted(Comparator.comparing(SeedFile::path))
			.collect(Collectors.partitioningBy((file) -> isYaml(file.path())));
		return new SeedFolder(byKind.getOrDefault(true, List.of()), byKind.getOrDefault(false, List.of()));
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
				if (isSeed(path)) {
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
			if (isSeed(path)) {
				files.add(new SeedFile(path, name + "/" + path, file.getContentAsByteArray()));
			}
		}
		return files;
	}

	private static boolean isSeed(String path) {
		return isYaml(path) || VersionManifest.PATH.matcher(path).matches();
	}

	/** Files named .yml are read too, so that they are refused instead of ignored. */
	private static boolean isYaml(String path) {
		return path.endsWith(".yaml") || path.endsWith(".yml");
	}

}
