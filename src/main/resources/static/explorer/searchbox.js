/* A box that finds a node while its name is being typed. */
import { ask } from './graphql.js';
import { root } from './page.js';
import { typeWords } from './words.js';

const SEARCH = `query TypeAhead($text: String!, $types: [NodeType!]) {
  search(text: $text, types: $types, first: 8) { edges { node { matched node { __typename id name } } } }
}`;

const DELAY = 120;

let loading;

/** Loads the library once; it is a script of the old kind, with a global name. */
export function library() {
	loading ??= new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = `${root}/webjars/accessible-autocomplete/2.0.4/dist/accessible-autocomplete.min.js`;
		script.onload = () => resolve(window.accessibleAutocomplete);
		script.onerror = () => reject(new Error('The search box could not be loaded'));
		document.head.append(script);
	});
	return loading;
}

/**
 * Puts a search box into an empty element.
 * @param {HTMLElement} element what is filled; its `label` refers to `id`
 * @param {object} options
 * @param {string} options.id the id of the input
 * @param {string} [options.name] the input's name in its form
 * @param {string[]} [options.types] only nodes of these types
 * @param {string} [options.value] the text at the start
 * @param {string} [options.placeholder]
 * @param {(node: {id: string, name: string, __typename: string}) => void} options.chosen called with what was chosen
 */
export async function searchbox(element, { id, name = id, types, value = '', placeholder = '', chosen }) {
	const accessibleAutocomplete = await library();
	let waiting;
	let asked;
	accessibleAutocomplete({
		element,
		id,
		name,
		defaultValue: value,
		placeholder,
		minLength: 2,
		confirmOnBlur: false,
		displayMenu: 'overlay',
		source(text, found) {
			clearTimeout(waiting);
			asked?.abort();
			asked = new AbortController();
			const { signal } = asked;
			waiting = setTimeout(() => ask(SEARCH, { text, types }, signal)
				.then(({ search }) => found(search.edges.map(({ node }) => node)))
				// What can't be found while typing is told by the search page.
				.catch(() => signal.aborted || found([])), DELAY);
		},
		templates: {
			inputValue: (hit) => hit?.node?.name ?? hit ?? '',
			suggestion,
		},
		onConfirm: (hit) => hit?.node && chosen(hit.node),
		tNoResults: () => 'Nothing found so far',
		tStatusQueryTooShort: (length) => `Type ${length} letters or more`,
	});
	// Enter sends the form where nothing of the open list is chosen; the library would have it do nothing.
	element.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
		if (key === 'Enter' && target.id === id && defaultPrevented) {
			target.form?.requestSubmit();
		}
	});
	// The library names the list as ARIA 1.1 had it.
	element.querySelector('input').setAttribute('aria-controls', `${id}__listbox`);
}

function suggestion(hit) {
	// The library lists the text at the start too.
	if (typeof hit === 'string') {
		return escape(hit);
	}
	const { node, matched } = hit;
	const other = matched !== node.name ? ` <span class="matched">also ${escape(matched)}</span>` : '';
	return `${escape(node.name)}${other} <span class="kind">${escape(typeWords(node.__typename))}</span>`;
}

/** The library takes HTML. */
function escape(text) {
	const element = document.createElement('span');
	element.textContent = text;
	return element.innerHTML;
}
