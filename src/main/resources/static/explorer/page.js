/* What the server told of this page: its address, the node it is for, and the dataset. */

const { dataset } = document.body;

/** Where the application is mounted; empty at a host's root. */
export const root = dataset.root;

/** The page's path below the root, the same for an embedded page. */
export const path = dataset.path;

/** The id of the node that the page is for; undefined on other pages. */
export const id = dataset.id;

/** The type of that node, such as `Scheme`. */
export const type = dataset.type;

/** When what the page was for was removed; undefined where it wasn't. */
export const removed = dataset.removed;

/** Why it was removed, as a sentence. */
export const reason = dataset.reason;

/** Whether the page is shown inside of somebody else's. */
export const embedded = document.body.classList.contains('embedded');

/** Where errors are reported and removals asked for, if whoever runs the server says so. */
export const contact = dataset.contact;

/** Where the page's content goes. */
export const main = document.getElementById('page');

/** The dataset's coverage; undefined values where the database could not be asked. */
export const coverage = {
	version: dataset.version,
	documents: Number(dataset.documents),
	areas: Number(dataset.areas),
	areasCovered: Number(dataset.areasCovered),
	firstYear: dataset.firstYear,
	lastYear: dataset.lastYear,
	loaded: dataset.loaded,
};

/**
 * An address of ours.
 * @param {string} path a path that begins with a slash
 * @param {Object<string, string | string[] | undefined | null>} [parameters] empty ones are left out
 */
export function address(path, parameters = {}) {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		for (const one of [value].flat()) {
			if (one !== undefined && one !== null && one !== '') {
				query.append(name, one);
			}
		}
	}
	return root + path + (query.size ? `?${query}` : '');
}

/** The address of a node's page. */
export function nodeAddress(id) {
	return address('/' + id.replace(':', '/'));
}

/** The title of the window, for a page whose title depends on what is chosen. */
export function entitle(title) {
	document.title = `${title} · PCC partnership graph`;
}
