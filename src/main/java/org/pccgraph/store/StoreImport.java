package org.pccgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.DefaultIndexProvidersAccess;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Fills the folder of the server inside this process before it starts, where there is no
 * database yet: with the server's own importer, which writes the store's files without
 * transactions. It happens in a folder of its own, that takes its place when all is
 * there; the constraints and indexes come with the server's start, as always.
 *
 * @param properties the folder and the memory outside the heap
 */
record StoreImport(StoreProperties.Embedded properties) {

	private static final Logger log = LoggerFactory.getLogger(StoreImport.class);

	private static final String WRITE_DATASET = "CREATE (d:Dataset) SET d = $properties";

	/**
	 * Whether there is no database, and this process was started with the flag by which
	 * the importer gets at memory outside the heap.
	 * @return true where a graph can be written
	 */
	boolean isPossible() {
		return Files.notExists(this.properties.folder().resolve(EmbeddedNeo4jFolder.DATA))
				&& ByteBuffer.class.getModule().isOpen(ByteBuffer.class.getPackageName(), getClass().getModule());
	}

	/**
	 * Writes a graph.
	 * @param contents the graph
	 */
	void run(StoreContents contents) {
		// Who stops a start that waits for another thread needn't wait for its end.
		FutureTask<Void> work = new FutureTask<>(() -> write(contents), null);
		Thread thread = new Thread(work, "store-import");
		thread.setDaemon(true);
		thread.start();
		try {
			work.get();
		}
		catch (ExecutionException ex) {
			EmbeddedNeo4jFolder folder = EmbeddedNeo4jFolder.of(this.properties.folder());
			if (folder.isFull()) {
				giveBackRoom();
				throw folder.full(ex);
			}
			throw new IllegalStateException("The store couldn't be filled", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the store was being filled", ex);
		}
	}

	private void giveBackRoom() {
		try {
			FileSystemUtils.deleteRecursively(this.properties.folder().resolve(EmbeddedNeo4jFolder.UNFINISHED));
		}
		catch (IOException ex) {
			// The next start does it.
		}
	}

	private void write(StoreContents contents) {
		Instant start = Instant.now();
		Path folder = EmbeddedNeo4jFolder.prepare(this.properties.folder()).path();
		Path unfinished = folder.resolve(EmbeddedNeo4jFolder.UNFINISHED);
		try {
			FileSystemUtils.deleteRecursively(unfinished);
			StoreInput input = new StoreInput(contents);
			write(unfinished, input);
			Map<String, Object> dataset = input.dataset();
			log.info("Imported {} nodes and {} relationships in {} s", dataset.get("nodeCount"),
					dataset.get("relationshipCount"), Duration.between(start, Instant.now()).toSeconds());
			finish(unfinished, dataset);
			Files.move(unfinished.resolve(EmbeddedNeo4jFolder.DATA), folder.resolve(EmbeddedNeo4jFolder.DATA));
			FileSystemUtils.deleteRecursively(unfinished);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Path folder, StoreInput input) throws IOException {
		Config config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, folder).build();
		StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(config);
		CursorContextFactory cursors = CursorContextFactory.NULL_CONTEXT_FACTORY;
		NullLogService logs = NullLogService.getInstance();
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
				JobScheduler jobs = JobSchedulerFactory.createInitialisedScheduler();
				BatchImporter importer = engine.batchImporter(
						engine.databaseLayout(Neo4jLayout.of(config), GraphDatabaseSettings.DEFAULT_DATABASE_NAME),
						files, false, PageCacheTracer.NULL, new Memory(this.properties.pageCache().toBytes()), logs,
						null, false, DefaultAdditionalIds.EMPTY, new LogTailMetadataFactoryImpl(files), config,
						Monitor.NO_MONITOR, jobs, Collector.STRICT, TransactionLogInitializer.getLogFilesInitializer(),
						new IndexImporterFactoryImpl(), EmptyMemoryTracker.INSTANCE, cursors,
						() -> new DefaultIndexProvidersAccess(engine, files, config, jobs, logs, PageCacheTracer.NULL,
								cursors),
						0, null, DatabaseCreationOptions.EMPTY_CREATION_OPTIONS,
						BatchImporter.HardwareValidation.NONE)) {
			importer.doImport(input.toInput());
		}
	}

	private void finish(Path folder, Map<String, Object> dataset) {
		DatabaseManagementService server = new EmbeddedNeo4jStart(this.properties.in(folder)).run();
		try {
			server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
				.executeTransactionally(WRITE_DATASET, Map.of("properties", dataset));
		}
		finally {
			server.shutdown();
		}
	}

	/**
	 * How the importer uses the machine.
	 *
	 * @param maxOffHeapMemory bytes outside the heap
	 */
	private record Memory(long maxOffHeapMemory) implements Configuration {

		/** Those that every database has from its start. */
		@Override
		public IndexConfig indexConfig() {
			return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
		}

	}

}
