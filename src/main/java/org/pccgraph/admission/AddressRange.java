package org.pccgraph.admission;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike. Nothing here asks a name server: what isn't written as an
 * address is none.
 *
 * @param address the address that they begin like
 * @param bits how many bits of it
 */
record AddressRange(InetAddress address, int bits) {

	private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

	/**
	 * Reads a range.
	 * @param text an address, or one with the number of its bits, such as
	 * {@code 10.0.0.0/8}
	 * @return the range
	 * @throws IllegalArgumentException where it is neither
	 */
	public static AddressRange of(String text) {
		String[] parts = text.strip().split("/", 2);
		InetAddress address = read(parts[0])
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no address".formatted(text)));
		int all = address.getAddress().length * Byte.SIZE;
		int bits = (parts.length == 1) ? all : Integer.parseInt(parts[1]);
		if (bits < 0 || bits > all) {
			throw new IllegalArgumentException("'%s' has at most %d bits".formatted(text, all));
		}
		return new AddressRange(address, bits);
	}

	/**
	 * Reads an address.
	 * @param text what may be one, as a socket or a proxy tells it
	 * @return the address, or empty where it is none
	 */
	static Optional<InetAddress> read(String text) {
		String bare = text.strip().replaceFirst("%.*", "");
		if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(bare));
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

	boolean contains(InetAddress other) {
		byte[] ours = this.address.getAddress();
		byte[] theirs = other.getAddress();
		return ours.length == theirs.length && Arrays.equals(masked(ours), masked(theirs));
	}

	private byte[] masked(byte[] whole) {
		byte[] beginning = new byte[whole.length];
		for (int bit = 0; bit < this.bits; bit++) {
			beginning[bit / Byte.SIZE] |= (byte) (whole[bit / Byte.SIZE] & (0x80 >> (bit % Byte.SIZE)));
		}
		return beginning;
	}

}
