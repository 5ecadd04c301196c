package org.pccgraph.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.neo4j.cli.AbstractCommand;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.dbms.DumpCommand;
import org.neo4j.commandline.dbms.LoadCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

import org.springframework.util.FileSystemUtils;

/**
 * The database inside this process as one file, in the format of Neo4j's own
 * {@code neo4j-admin database dump}, with its checksum in a file beside it. Nobody may
 * use the database meanwhile.
 *
 * @param properties the database's folder and sizes
 */
record StoreArchive(StoreProperties.Embedded properties) {

	private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private static final String UNFINISHED = "unfinished-restore";

	/**
	 * Writes the database to a file.
	 * @param target the file, which mustn't exist yet
	 * @return what is in it
	 * @throws StoreUnavailableException where there is no database, it is in use or the
	 * file can't be written
	 */
	StoredDataset dump(Path target) {
		Path file = target.toAbsolutePath().normalize();
		if (Files.exists(file)) {
			throw new StoreUnavailableException("There is a file %s already.".formatted(file),
					"Move it away, or give another name with --store.dump=<file>.", null);
		}
		EmbeddedNeo4jFolder folder = EmbeddedNeo4jFolder.prepare(this.properties.folder());
		if (Files.notExists(folder.data())) {
			throw new StoreUnavailableException("There is no database in %s.".formatted(folder.path()),
					"Say where it is with --store.embedded.folder=<folder>.", null);
		}
		// What a kill left to be recovered is recovered by a start.
		StoredDataset dataset = look(this.properties);
		Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		try {
			FileSystemUtils.deleteRecursively(unfinished);
			Files.createDirectories(unfinished);
			dump(folder.path(), unfinished);
			Path written = unfinished.resolve(DATABASE + ".dump");
			Checksum.of(written).writeBeside(file);
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (Exception ex) {
			throw new StoreUnavailableException("The dump can't be written to %s: %s".formatted(file, reason(ex)),
					"The database is as it was. Let this user write there, and make room for a file as large as %s."
						.formatted(folder.data()),
					ex);
		}
		finally {
			remove(unfinished);
		}
		return dataset;
	}

	/**
	 * Puts what is in a file in the place of the database. All of it is read and counted
	 * first; until then, and where it isn't sound, the database stays as it is.
	 * @param source the file
	 * @return what is in it
	 * @throws StoreUnavailableException where the file isn't a sound dump of a dataset,
	 * or the database is in use
	 */
	StoredDataset restore(Path source) {
		Path file = source.toAbsolutePath().normalize();
		if (!Files.isRegularFile(file)) {
			throw new StoreUnavailableException("There is no file %s.".formatted(file),
					"Give one that was written with --store.dump=<file>.", null);
		}
		EmbeddedNeo4jFolder folder = EmbeddedNeo4jFolder.prepare(this.properties.folder());
		Path unfinished = folder.path().resolve(UNFINISHED);
		try (StoreLock lock = StoreLock.of(folder)) {
			StoredDataset dataset = loadWhole(file, unfinished);
			lock.close();
			folder.replaceData(unfinished.resolve(EmbeddedNeo4jFolder.DATA));
			return dataset;
		}
		catch (IOException ex) {
			throw new StoreUnavailableException(
					"The restored database can't take its place in %s: %s".formatted(folder.path(), reason(ex)),
					"Let this user write there, and try again.", ex);
		}
		finally {
			remove(unfinished);
		}
	}

	private StoredDataset loadWhole(Path file, Path home) {
		try {
			if (!Checksum.of(file).isWhatIsBeside(file)) {
				throw new IOException("its checksum is another than %s says".formatted(Checksum.beside(file)));
			}
			FileSystemUtils.deleteRecursively(home);
			Files.createDirectories(home);
			load(file, home);
			StoredDataset dataset = look(this.properties.in(home));
			dataset.requireWhole();
			return dataset;
		}
		catch (Exception ex) {
			throw new StoreUnavailableException("%s can't be restored: %s".formatted(file, reason(ex)),
					"The database is as it was. Give a file that was written with --store.dump=<file>.", ex);
		}
	}

	private static StoredDataset look(StoreProperties.Embedded properties) {
		DatabaseManagementService server = new EmbeddedNeo4jStart(properties).run();
		try {
			return StoredDataset.of(server.database(DATABASE));
		}
		finally {
			server.shutdown();
		}
	}

	private static void dump(Path home, Path target) throws Exception {
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			run(new DumpCommand(new ExecutionContext(home, home.resolve("conf"), silent(), silent(), files)), DATABASE,
					"--to-path=" + target);
		}
	}

	private static void load(Path file, Path home) throws Exception {
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
				InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			run(new LoadCommand(new ExecutionContext(home, home.resolve("conf"), silent(), silent(), in, files)),
					DATABASE, "--from-stdin");
		}
	}

	private static void run(AbstractCommand command, String... arguments) throws Exception {
		new CommandLine(command).parseArgs(arguments);
		command.call();
	}

	/** What the commands print is progress and, where they fail, said once more. */
	private static PrintStream silent() {
		return new PrintStream(OutputStream.nullOutputStream());
	}

	private static String reason(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = root.getMessage();
		return (message != null) ? message.lines().findFirst().orElse("") : root.getClass().getSimpleName();
	}

	private static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't remove " + folder, ex);
		}
	}

}
