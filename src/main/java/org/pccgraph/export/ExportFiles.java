package org.pccgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.store.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The exports of the dataset being served, each written when it is first asked for. They
 * go to disk before they go to a client, so that a fault in the middle never leaves half
 * a file in a browser; each is read in one transaction and written as it is read. What an
 * earlier dataset had goes with the first question about a later one, so that nothing
 * erased stays on the disk; what a killed process left, with the next start.
 */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class ExportFiles implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ExportFiles.class);

	private static final int HASH_LENGTH = 16;

	/** How many are written side by side at most. */
	private static final int WRITERS = 16;

	private static final String ENDING = ".export";

	/** The process that wrote a file is in its name. */
	private static final Pattern LEFT = Pattern.compile("pcc-partnership-graph-(\\d+)-.*\\.export");

	private final GraphDatabase database;

	private final JsonMapper mapper;

	private final ExportProperties properties;

	private final Map<String, ExportFile> files = new LinkedHashMap<>(16, 0.75F, true);

	private final List<Object> writers = Stream.generate(Object::new).limit(WRITERS).toList();

	private String version = "";

	ExportFiles(GraphDatabase database, JsonMapper mapper, ExportProperties properties) {
		this.database = database;
		this.mapper = mapper;
		this.properties = properties;
		deleteLeft();
	}

	/** Reads a graph and hands it on. */
	interface Graph {

		void write(TransactionContext transaction, GraphWriter writer);

	}

	/** Writes what is in a file. */
	interface Content {

		void write(Dataset dataset, TransactionContext transaction, OutputStream out);

	}

	/**
	 * The version of the dataset being served.
	 * @return as it is in the database now
	 */
	String version() {
		return this.database.read("dataset version", this.properties.timeLimit(), DatasetReader::version);
	}

	/**
	 * A file that is there already.
	 * @param name its name
	 * @param version the version of the dataset being served
	 * @return the file, or null where it has yet to be written
	 */
	synchronized @Nullable ExportFile find(String name, String version) {
		if (!this.version.equals(version)) {
			forget((file) -> !file.dataset().version().equals(version));
			this.version = version;
		}
		ExportFile known = this.files.get(name);
		// Whoever clears the temporary folder doesn't ask us.
		return (known != null && known.dataset().version().equals(version) && Files.exists(known.path())) ? known
				: null;
	}

	/**
	 * A graph as a file.
	 * @param name its name; different content has another name
	 * @param format its format
	 * @param version the version of the dataset being served
	 * @param graph what is in it
	 * @return the file, complete
	 */
	ExportFile get(String name, Format format, String version, Graph graph) {
		return get(name, format.mediaType(), version,
				(dataset, transaction, out) -> graph.write(transaction, format.to(out, this.mapper, name)));
	}

	/**
	 * A file.
	 * @param name its name; different content has another name
	 * @param mediaType its media type
	 * @param version the version of the dataset being served
	 * @param content what is in it
	 * @return the file, complete
	 */
	ExportFile get(String name, String mediaType, String version, Content content) {
		synchronized (this.writers.get(Math.floorMod(name.hashCode(), WRITERS))) {
			ExportFile known = find(name, version);
			return (known != null) ? known : keep(write(name, mediaType, content));
		}
	}

	private synchronized ExportFile keep(ExportFile file) {
		ExportFile before = this.files.put(file.name(), file);
		if (before != null) {
			delete(before);
		}
		Iterator<ExportFile> eldest = this.files.values().iterator();
		if (this.files.size() > this.properties.kept()) {
			delete(eldest.next());
			eldest.remove();
		}
		return file;
	}

	private void forget(Predicate<ExportFile> which) {
		this.files.values().removeIf((file) -> {
			boolean over = which.test(file);
			if (over) {
				delete(file);
			}
			return over;
		});
	}

	private ExportFile write(String name, String mediaType, Content content) {
		Path path = temporary();
		try {
			return this.database.read("export", this.properties.timeLimit(), (transaction) -> {
				Dataset dataset = DatasetReader.dataset(transaction);
				MessageDigest digest = sha256();
				try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)),
						digest)) {
					content.write(dataset, transaction, out);
				}
				catch (IOException | UncheckedIOException | JacksonException ex) {
					throw new ExportFailedException(ex);
				}
				return new ExportFile(name, mediaType, path, dataset,
						HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH));
			});
		}
		catch (RuntimeException ex) {
			path.toFile().delete();
			throw ex;
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("pcc-partnership-graph-" + ProcessHandle.current().pid() + "-", ENDING);
		}
		catch (IOException ex) {
			throw new ExportFailedException(ex);
		}
	}

	/** What isn't in use any more: of processes that are gone, or had our number. */
	private static void deleteLeft() {
		Path folder = Path.of(System.getProperty("java.io.tmpdir"));
		try (DirectoryStream<Path> written = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path file : written) {
				Matcher name = LEFT.matcher(file.getFileName().toString());
				if (name.matches() && isOver(Long.parseLong(name.group(1)))) {
					Files.deleteIfExists(file);
				}
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			logger.warn("What earlier exports left in {} can't be deleted: {}", folder, ex.getMessage());
		}
	}

	private static boolean isOver(long process) {
		return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static void delete(ExportFile file) {
		file.path().toFile().delete();
	}

	@Override
	public synchronized void destroy() {
		forget((file) -> true);
	}

}
