package org.pccgraph.test;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A way to a server that can be interrupted, until it is mended: connections are cut and
 * no new one is taken, nothing passes any more and nobody is told, answers end in their
 * middle, or everything takes long.
 */
public final class TcpProxy implements Closeable {

	private final InetSocketAddress target;

	private final int port;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private @Nullable Door door;

	private volatile boolean stalled;

	private volatile long answerLimit = Long.MAX_VALUE;

	private volatile Duration delay = Duration.ZERO;

	/**
	 * Opens a way.
	 * @param host where the server is
	 * @param port its port
	 */
	public TcpProxy(String host, int port) {
		this.target = new InetSocketAddress(host, port);
		this.port = open(0);
	}

	/**
	 * The port to connect to, on the loopback address.
	 * @return the port, the same after an interruption
	 */
	public int port() {
		return this.port;
	}

	/** Cuts all connections and takes no new one. */
	public void interrupt() {
		if (this.door != null) {
			this.door.close();
		}
		this.sockets.forEach(TcpProxy::close);
		this.sockets.clear();
	}

	/** Takes connections, and what is sent over old and new ones gets lost. */
	public void stall() {
		this.stalled = true;
	}

	/**
	 * Cuts each connection when so much more has come back over it.
	 * @param bytes how much
	 */
	public void cutAnswersAfter(long bytes) {
		this.answerLimit = bytes;
	}

	/**
	 * Holds up everything that passes.
	 * @param each how long, each time
	 */
	public void slow(Duration each) {
		this.delay = each;
	}

	/** Takes connections again; old ones are cut. */
	public void mend() {
		interrupt();
		this.stalled = false;
		this.answerLimit = Long.MAX_VALUE;
		this.delay = Duration.ZERO;
		open(this.port);
	}

	@Override
	public void close() {
		interrupt();
	}

	private int open(int wanted) {
		try {
			ServerSocket socket = new ServerSocket();
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
			this.door = new Door(socket, Thread.ofPlatform().daemon().start(() -> accept(socket)));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket opened) {
		while (!opened.isClosed()) {
			try {
				Socket client = opened.accept();
				Socket server = new Socket(this.target.getHostString(), this.target.getPort());
				this.sockets.add(client);
				this.sockets.add(server);
				Thread.ofVirtual().start(() -> pass(client, server, false));
				Thread.ofVirtual().start(() -> pass(server, client, true));
			}
			catch (IOException ex) {
				// Interrupted, or the server is gone: its clients see that.
			}
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		try {
			byte[] buffer = new byte[8192];
			long passed = 0;
			for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
				Thread.sleep(this.delay);
				long limit = answers ? this.answerLimit : Long.MAX_VALUE;
				passed = (limit < Long.MAX_VALUE) ? passed + read : 0;
				if (!this.stalled) {
					int some = (passed > limit) ? (int) Math.max(0, read - (passed - limit)) : read;
					to.getOutputStream().write(buffer, 0, some);
				}
				if (passed > limit) {
					break;
				}
			}
		}
		catch (IOException ex) {
			// One end is gone, so the other goes too.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		close(from);
		close(to);
	}

	private static void close(@Nullable Closeable open) {
		try {
			if (open != null) {
				open.close();
			}
		}
		catch (IOException ex) {
			// It is gone all the same.
		}
	}

	/**
	 * Where connections are taken.
	 *
	 * @param socket takes them
	 * @param keeper waits for them; the port is free again only when it has ended
	 */
	private record Door(ServerSocket socket, Thread keeper) {

		void close() {
			TcpProxy.close(this.socket);
			try {
				this.keeper.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
