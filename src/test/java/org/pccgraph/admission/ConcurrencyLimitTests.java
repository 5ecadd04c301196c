package org.pccgraph.admission;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ConcurrencyLimitTests {

	private static final FilterChain NOTHING = (request, response) -> {
	};

	@Test
	void whereAllTogetherAskForTooMuchItSaysSo() throws Exception {
		ConcurrencyLimit limit = limit(1, Duration.ofMillis(10));
		MockHttpServletResponse refused = new MockHttpServletResponse();
		limit.doFilter(request("192.0.2.1"), new MockHttpServletResponse(),
				(request, response) -> limit.doFilter(request("192.0.2.2"), refused, NOTHING));
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
	}

	@Test
	void whoReadsSlowlyHasNoTurnAnyMore() throws Exception {
		ConcurrencyLimit limit = limit(1, Duration.ofMillis(10));
		MockHttpServletResponse other = new MockHttpServletResponse();
		limit.doFilter(request("192.0.2.1"), new MockHttpServletResponse(), (request, response) -> {
			response.getOutputStream();
			limit.doFilter(request("192.0.2.2"), other, NOTHING);
		});
		assertThat(other.getStatus()).isEqualTo(200);
	}

	@Test
	void aTurnEndsWithAFailure() throws Exception {
		ConcurrencyLimit limit = limit(1, Duration.ZERO);
		assertThatIllegalStateException().isThrownBy(
				() -> limit.doFilter(request("192.0.2.1"), new MockHttpServletResponse(), (request, response) -> {
					throw new IllegalStateException("on purpose");
				}));
		assertThat(status(limit)).isEqualTo(200);
	}

	@Test
	void aTurnLastsAsLongAsAnAnswerThatComesLater() throws Exception {
		ConcurrencyLimit limit = limit(1, Duration.ofMillis(10));
		MockHttpServletRequest later = request("192.0.2.1");
		later.setAsyncSupported(true);
		limit.doFilter(later, new MockHttpServletResponse(), (request, response) -> request.startAsync());
		assertThat(status(limit)).isEqualTo(503);
		later.getAsyncContext().complete();
		assertThat(status(limit)).isEqualTo(200);
	}

	private static int status(ConcurrencyLimit limit) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		limit.doFilter(request("192.0.2.3"), response, NOTHING);
		return response.getStatus();
	}

	private static ConcurrencyLimit limit(int total, Duration patience) {
		return new ConcurrencyLimit(new ClientAddresses(List.of()),
				new Turns(new Turns.Bounds(total, 1, total, 10, 10, patience, 10)), List.of("/actuator/"));
	}

	private static MockHttpServletRequest request(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");
		request.setServletPath("/graphql");
		request.setRemoteAddr(address);
		return request;
	}

}
