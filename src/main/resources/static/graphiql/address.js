/* What the address of the page tells: a query that somebody shares, or the name of an example. */

/** Servers, proxies and mail programs cut or refuse addresses that are much longer. */
export const LONGEST = 8000;

/* What the address tells now, as the texts of the editors. */
let told;

/**
 * What the page was opened with.
 * @param {{slug: string, query: string, variables: string}[]} examples all that there are
 * @returns {?{query: string, variables: string}} texts for the editors; undefined where the address tells of none
 */
export function linked(examples) {
	const parameters = new URLSearchParams(location.search);
	const example = examples.find(({ slug }) => slug === parameters.get('example'));
	if (parameters.get('query')) {
		told = { query: parameters.get('query'), variables: parameters.get('variables') ?? '' };
	}
	else if (example) {
		told = { query: example.query, variables: example.variables };
	}
	return told;
}

/** Which example the address names; null where it names none. */
export function exampleInAddress() {
	return new URLSearchParams(location.search).get('example');
}

/** Puts an example's name into the address. */
export function tellExample({ slug, query, variables }) {
	tell(`?${new URLSearchParams({ example: slug })}`, { query, variables });
}

/**
 * Puts a query into the address.
 * @returns {string} the whole address, a link for others; its length is more than `LONGEST` where it wasn't put there
 */
export function tellQuery({ query, variables }) {
	const search = `?${new URLSearchParams(variables.trim() ? { query, variables } : { query })}`;
	const link = location.origin + location.pathname + search;
	if (link.length <= LONGEST) {
		tell(search, { query, variables });
	}
	return link;
}

function tell(search, texts) {
	told = texts;
	history.replaceState(null, '', search);
}

/** Takes out of the address what isn't in the editors any more. */
export function forget(edited) {
	if (told && Object.entries(edited).some(([editor, text]) => text !== told[editor])) {
		told = undefined;
		history.replaceState(null, '', location.pathname);
	}
}
