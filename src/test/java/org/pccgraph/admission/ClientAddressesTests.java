package org.pccgraph.admission;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClientAddressesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# proxies           | remote         | X-Forwarded-For                     | client
			                    | 192.0.2.1      | 198.51.100.7                        | 192.0.2.1
			10.0.0.0/8          | 192.0.2.1      | 198.51.100.7                        | 192.0.2.1
			10.0.0.0/8          | 10.1.2.3       |                                     | 10.1.2.3
			10.0.0.0/8          | 10.1.2.3       | 198.51.100.7                        | 198.51.100.7
			10.0.0.0/8          | 10.1.2.3       | 203.0.113.9, 198.51.100.7           | 198.51.100.7
			10.0.0.0/8          | 10.1.2.3       | 203.0.113.9, 198.51.100.7, 10.9.9.9 | 198.51.100.7
			10.0.0.0/8          | 10.1.2.3       | 198.51.100.7:4711                   | 198.51.100.7
			10.0.0.0/8          | 10.1.2.3       | [2001:db8::1]:4711                  | 20010db800000000/64
			10.0.0.0/8          | 10.1.2.3       | nonsense                            | 10.1.2.3
			10.0.0.0/8          | 10.1.2.3       | 198.51.100.7, localhost             | 10.1.2.3
			10.0.0.0/8          | 10.1.2.3       | 198.51.100.7,                       | 10.1.2.3
			                    | 2001:db8::1    |                                     | 20010db800000000/64
			                    | fe80::1%eth0   |                                     | fe80000000000000/64
			::1, 127.0.0.1      | 0:0:0:0:0:0:0:1 | 2001:db8:0:1:2:3:4:5               | 20010db800000001/64
			                    | nowhere        |                                     | unknown
			""")
	void theClientIsWhoAskedAProxyThatWeTrust(String proxies, String remote, String forwarded, String client) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(remote);
		if (forwarded != null) {
			request.addHeader("X-Forwarded-For", forwarded);
		}
		List<AddressRange> trusted = (proxies != null)
				? Arrays.stream(proxies.split(",")).map(AddressRange::of).toList() : List.of();
		assertThat(new ClientAddresses(trusted).of(request)).isEqualTo(client);
	}

	@Test
	void severalHeadersAreOne() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("10.1.2.3");
		request.addHeader("X-Forwarded-For", "203.0.113.9");
		request.addHeader("X-Forwarded-For", "198.51.100.7");
		assertThat(new ClientAddresses(List.of(AddressRange.of("10.1.2.3"))).of(request)).isEqualTo("198.51.100.7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::1/129", "dead.beef" })
	void whatIsNoAddressIsNoProxy(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.of(text));
	}

}
