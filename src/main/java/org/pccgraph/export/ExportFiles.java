package org.pccgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.store.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The exports of the dataset being served, each written when it is first asked for. They
 * go to disk before they go to a client, so that a fault in the middle never leaves half
 * a file in a browser; each is read in one transaction and written as it is read.
 */
@Component
class ExportFiles implements DisposableBean {

	private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

	/** Networks can be seen at any date, so there is no end of files. */
	private static final int KEPT = 64;

	private static final int HASH_LENGTH = 16;

	private final GraphDatabase database;

	private final JsonMapper mapper;

	private final Map<String, ExportFile> files = new LinkedHashMap<>(16, 0.75F, true);

	ExportFiles(GraphDatabase database, JsonMapper mapper) {
		this.database = database;
		this.mapper = mapper;
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
		return this.database.read("dataset version", TIME_LIMIT, DatasetReader::version);
	}

	/**
	 * A file that is there already.
	 * @param name its name
	 * @param version the version of the dataset being served
	 * @return the file, or null where it has yet to be written
	 */
	synchronized @Nullable ExportFile find(String name, String version) {
		ExportFile known = this.files.get(name);
		return (known != null && known.dataset().version().equals(version)) ? known : null;
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
	synchronized ExportFile get(String name, String mediaType, String version, Content content) {
		ExportFile known = find(name, version);
		if (known != null) {
			return known;
		}
		ExportFile file = write(name, mediaType, content);
		ExportFile before = this.files.put(name, file);
		if (before != null) {
			delete(before);
		}
		Iterator<ExportFile> eldest = this.files.values().iterator();
		if (this.files.size() > KEPT) {
			delete(eldest.next());
			eldest.remove();
		}
		return file;
	}

	private ExportFile write(String name, String mediaType, Content content) {
		Path path = temporary();
		try {
			return this.database.read("export", TIME_LIMIT, (transaction) -> {
				Dataset dataset = DatasetReader.dataset(transaction);
				MessageDigest digest = sha256();
				try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)),
						digest)) {
					content.write(dataset, transaction, out);
				}
				catch (IOException ex) {
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
			return Files.createTempFile("pcc-partnership-graph", ".export");
		}
		catch (IOException ex) {
			throw new ExportFailedException(ex);
		}
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
		this.files.values().forEach(ExportFiles::delete);
	}

}
