package org.pccgraph.explorer;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Renders the shells of the pages: header, footer with the dataset's coverage, and the
 * script that fills the rest.
 */
final class Shells {

	private static final String TEMPLATE = "page";

	private static final String GRAPHIQL = "graphiql";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final ShellData data;

	private final Assets assets;

	private final @Nullable URI contact;

	private final Map<String, String> reasons;

	private final FirstQuestions questions;

	/**
	 * Shells of pages.
	 * @param data what they tell
	 * @param assets the scripts and styles
	 * @param contact where errors are reported; null where that isn't said
	 * @param reasons why something can have been removed, a sentence for each value of
	 * the SDL's enum
	 * @param questions what pages ask first
	 */
	Shells(ShellData data, Assets assets, @Nullable URI contact, Map<String, String> reasons,
			FirstQuestions questions) {
		this.reasons = reasons;
		this.questions = questions;
		this.data = data;
		this.assets = assets;
		this.contact = contact;
	}

	ServerResponse page(Page page, ServerRequest request, boolean embedded) {
		Map<String, Object> model = model(request, embedded, this.data.ask(null));
		model.put("title", page.title());
		load(page.script(), model);
		ask(page.path(), null, request, embedded, model);
		model.put("home", page == Page.HOME);
		model.put("withoutSearch", page == Page.HOME);
		model.put(page.name(), true);
		return render(HttpStatus.OK, TEMPLATE, model);
	}

	/**
	 * GraphiQL, which has the header and the coverage of the other pages, and scripts and
	 * styles of its own.
	 * @param request the request
	 * @return the page
	 */
	ServerResponse graphiql(ServerRequest request) {
		Map<String, Object> model = model(request, false, this.data.ask(null));
		model.put("title", "GraphiQL");
		model.put("withoutSearch", true);
		model.put("GRAPHIQL", true);
		return render(HttpStatus.OK, GRAPHIQL, model);
	}

	/**
	 * The page of a node; of an id that there isn't any more, or never was, a page that
	 * says so.
	 * @param request the request
	 * @param embedded whether it is shown inside of somebody else's page
	 * @return the page, or where to find what the id was merged into
	 */
	ServerResponse node(ServerRequest request, boolean embedded) {
		String id = request.pathVariable("prefix") + ":" + request.pathVariable("slug");
		ShellData.Answer answer = this.data.ask(id);
		Map<String, Object> model = model(request, embedded, answer);
		Map<?, ?> resolution = answer.resolution().orElse(Map.of());
		Map<?, ?> node = (resolution.get("node") instanceof Map<?, ?> found) ? found : Map.of();
		model.put("id", id);
		return switch (String.valueOf(resolution.get("state"))) {
			case "MERGED" -> ServerResponse.permanentRedirect(successor(request, node, embedded))
				.cacheControl(CacheControl.noCache())
				.build();
			case "REMOVED" -> {
				model.remove("id");
				model.put("removed", resolution.get("date"));
				model.put("reason", this.reasons.get(String.valueOf(resolution.get("reason"))));
				yield missing(HttpStatus.GONE, "This was removed", model);
			}
			case "UNKNOWN" -> missing(HttpStatus.NOT_FOUND, "There is nothing at this address", model);
			default -> {
				model.put("title", (node.get("name") != null) ? node.get("name") : id);
				load("node", model);
				model.put("type", node.get("__typename"));
				ask(String.valueOf(node.get("__typename")), id, request, embedded, model);
				yield render(HttpStatus.OK, TEMPLATE, model);
			}
		};
	}

	private ServerResponse missing(HttpStatus status, String title, Map<String, Object> model) {
		model.put("title", title);
		load("missing", model);
		return render(status, TEMPLATE, model);
	}

	private void load(String script, Map<String, Object> model) {
		model.put("script", script);
		model.put("modules", this.assets.modulesOf(script));
	}

	/** What is chosen in the address is for the page's script to read. */
	private void ask(String page, @Nullable String id, ServerRequest request, boolean embedded,
			Map<String, Object> model) {
		if (!embedded && request.params().isEmpty()) {
			String questions = this.questions.of(page, id)
				.stream()
				.map((question) -> model.get("root") + question)
				.collect(Collectors.joining(" "));
			model.put("questions", questions.isEmpty() ? List.of() : questions);
		}
	}

	private static URI successor(ServerRequest request, Map<?, ?> node, boolean embedded) {
		return URI.create(request.requestPath().contextPath().value() + (embedded ? "/embed/" : "/")
				+ String.valueOf(node.get("id")).replaceFirst(":", "/"));
	}

	private Map<String, Object> model(ServerRequest request, boolean embedded, ShellData.Answer answer) {
		Map<String, Object> model = new HashMap<>();
		String root = request.requestPath().contextPath().value();
		String path = request.requestPath().pathWithinApplication().value();
		model.put("root", root);
		model.put("assets", root + this.assets.path());
		model.put("path", embedded ? path.substring("/embed".length()) : path);
		model.put("embedded", embedded);
		model.put("contact", this.contact);
		model.put("dataset", answer.dataset().map(Shells::dataset).orElse(null));
		return model;
	}

	private static Map<String, Object> dataset(Map<String, Object> told) {
		Map<String, Object> dataset = new HashMap<>(told);
		dataset.put("documentCount", count(told.get("documents")));
		LocalDate loaded = LocalDate.parse(String.valueOf(told.get("loadedAt")).substring(0, 10));
		dataset.put("loadedOn", loaded);
		dataset.put("loadedOnInWords", DAY.format(loaded));
		for (String counted : List.of("nodeCount", "relationshipCount")) {
			dataset.put(counted, String.format(Locale.UK, "%,d", told.get(counted)));
		}
		return dataset;
	}

	private static @Nullable Object count(@Nullable Object connection) {
		return (connection instanceof Map<?, ?> found) ? found.get("totalCount") : null;
	}

	private static ServerResponse render(HttpStatus status, String template, Map<String, Object> model) {
		return ServerResponse.status(status).cacheControl(CacheControl.noCache()).render(template, model);
	}

}
