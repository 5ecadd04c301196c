package org.pccgraph.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * Notes which bookmarks a driver's sessions got for what they wrote, and which they asked
 * for to send them with a transaction.
 */
final class BookmarkRecord {

	private final Map<AccessMode, Set<Bookmark>> sent = new ConcurrentHashMap<>();

	private volatile Set<Bookmark> received = Set.of();

	/**
	 * Puts itself between a driver and the bookmark managers of its sessions.
	 * @param driver the driver
	 * @return one that does the same
	 */
	Driver of(Driver driver) {
		return (Driver) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					Object[] passed = (arguments != null) ? arguments.clone() : new Object[0];
					for (int i = 0; i < passed.length; i++) {
						if (passed[i] instanceof SessionConfig config) {
							passed[i] = recorded(config);
						}
					}
					try {
						return method.invoke(driver, passed);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	/**
	 * What the last write was answered with.
	 * @return the bookmarks; none where nothing was written
	 */
	Set<Bookmark> received() {
		return this.received;
	}

	/**
	 * What the last session of a mode asked for.
	 * @param mode the mode
	 * @return the bookmarks; none where none asked
	 */
	Set<Bookmark> sent(AccessMode mode) {
		return this.sent.getOrDefault(mode, Set.of());
	}

	private SessionConfig recorded(SessionConfig config) {
		SessionConfig.Builder copy = SessionConfig.builder().withDefaultAccessMode(config.defaultAccessMode());
		config.database().ifPresent(copy::withDatabase);
		config.bookmarkManager()
			.ifPresent((manager) -> copy.withBookmarkManager(recorded(manager, config.defaultAccessMode())));
		return copy.build();
	}

	private BookmarkManager recorded(BookmarkManager manager, AccessMode mode) {
		return new BookmarkManager() {

			@Override
			public void updateBookmarks(Set<Bookmark> previous, Set<Bookmark> next) {
				if (mode == AccessMode.WRITE) {
					BookmarkRecord.this.received = Set.copyOf(next);
				}
				manager.updateBookmarks(previous, next);
			}

			@Override
			public Set<Bookmark> getBookmarks() {
				Set<Bookmark> bookmarks = manager.getBookmarks();
				BookmarkRecord.this.sent.put(mode, Set.copyOf(bookmarks));
				return bookmarks;
			}

		};
	}

}
