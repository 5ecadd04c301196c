package org.pccgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** Keeps servers away from a folder: it is the lock that they take themselves. */
final class StoreLock implements AutoCloseable {

	private final @Nullable FileChannel channel;

	private StoreLock(@Nullable FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 * @param folder the folder, in which there needn't be a database yet
	 * @return the lock
	 * @throws StoreUnavailableException where a server has it
	 */
	static StoreLock of(EmbeddedNeo4jFolder folder) throws IOException {
		Path file = folder.data().resolve("databases").resolve("store_lock");
		if (Files.notExists(file)) {
			return new StoreLock(null);
		}
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return new StoreLock(channel);
			}
			channel.close();
			throw folder.inUse(null);
		}
		catch (OverlappingFileLockException ex) {
			channel.close();
			throw folder.inUse(ex);
		}
	}

	@Override
	public void close() throws IOException {
		if (this.channel != null) {
			this.channel.close();
		}
	}

}
