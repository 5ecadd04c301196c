package org.pccgraph.admission;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells clients apart by where they ask from. Whatever a client says of itself counts for
 * nothing; what a proxy says that we trust does.
 *
 * @param proxies the proxies that we trust
 */
record ClientAddresses(List<AddressRange> proxies) {

	private static final String FORWARDED_FOR = "X-Forwarded-For";

	/** One household or machine has that many bits of IPv6 to itself. */
	private static final int NETWORK_BYTES = 8;

	/**
	 * The client of a request.
	 * @param request the request
	 * @return a name for it; requests of the same client have the same
	 */
	String of(HttpServletRequest request) {
		Optional<InetAddress> remote = AddressRange.read(String.valueOf(request.getRemoteAddr()));
		return remote.map((address) -> name(behindProxies(address, request))).orElse("unknown");
	}

	/**
	 * Each proxy adds whom it heard from at the end; the first that isn't one of ours is
	 * the client, and whatever stands before it is only what the client said.
	 */
	private InetAddress behindProxies(InetAddress remote, HttpServletRequest request) {
		InetAddress client = remote;
		for (String told : told(request).reversed()) {
			Optional<InetAddress> before = isProxy(client) ? AddressRange.read(withoutPort(told)) : Optional.empty();
			if (before.isEmpty()) {
				return client;
			}
			client = before.get();
		}
		return client;
	}

	private boolean isProxy(InetAddress address) {
		return this.proxies.stream().anyMatch((range) -> range.contains(address));
	}

	private static List<String> told(HttpServletRequest request) {
		return Collections.list(request.getHeaders(FORWARDED_FOR))
			.stream()
			.flatMap((header) -> List.of(header.split(",", -1)).stream())
			.toList();
	}

	private static String withoutPort(String told) {
		String address = told.strip();
		return address.startsWith("[") ? address.replaceFirst("^\\[([^\\]]*)].*$", "$1")
				: (address.indexOf(':') == address.lastIndexOf(':')) ? address.replaceFirst(":.*", "") : address;
	}

	private static String name(InetAddress address) {
		return (address instanceof Inet6Address)
				? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64" : address.getHostAddress();
	}

}
