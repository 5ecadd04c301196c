package org.pccgraph.explorer;

/** A page with an address of its own. */
enum Page {

	HOME("/", "home", "PCC partnership graph"),

	SEARCH("/search", "search", "Search"),

	NETWORK("/network", "network", "Network map"),

	PATHS("/paths", "paths", "How two are connected"),

	APPROACHES("/approaches", "approaches", "Approaches that recur"),

	AREAS("/areas", "areas", "Police force areas"),

	COMMISSIONERS("/commissioners", "list", "Commissioners"),

	SCHEMES("/schemes", "list", "Schemes"),

	ORGANISATIONS("/organisations", "list", "Organisations"),

	PARTNERSHIPS("/partnerships", "list", "Partnerships"),

	PEOPLE("/people", "list", "People in public roles"),

	PRISONS("/prisons", "list", "Prisons"),

	FUNDS("/funds", "list", "Funds"),

	POLICIES("/policies", "list", "Policies"),

	DOCUMENTS("/documents", "list", "Documents"),

	HELP("/help", "help", "Help: what is here and how to read it");

	private final String path;

	private final String script;

	private final String title;

	Page(String path, String script, String title) {
		this.path = path;
		this.script = script;
		this.title = title;
	}

	String path() {
		return this.path;
	}

	/**
	 * What fills it.
	 * @return the name of its module under {@code static/explorer/pages}, without ending
	 */
	String script() {
		return this.script;
	}

	String title() {
		return this.title;
	}

}
