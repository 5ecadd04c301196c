/* A box that finds a node while its name is being typed. */
import { ask } from './graphql.js';
import { root } from './page.js';
import { typeWords } from './words.js';

const SEARCH = `query TypeAhead($text: String!, $types: [NodeType!]) {
  search(text: $text, types: $types, first: 8) { edges { node { matched node { __typename id name } } } }
}`;

const DELAY = 120;

let loading;

/* Loads the library once; it is a script of the old kind, with a global name. */
function library() {
	loading ??= new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = `${root}/webjars/accessible-autocomplete/2.0.4/dist/accessible-autocomplete.min.js`;
		script.onload = () => resolve(window.accessibleAutocomplete);
		script.onerror = () => {
			loading = undefined;
			script.remove();
			reject(new Error('The search box could not be loaded'));
		};
		document.head.append(script);
	});
	return loading;
}

/**
 * Puts a search box into an element, in place of the plain input that may stand there until the library is loaded; what was
 * typed into that is kept, and searched for.
 * @param {HTMLElement} element what is filled; its `label` refers to `id`
 * @param {object} options
 * @param {string} options.id the id of the input
 * @param {string} [options.name] the input's name in its form
 * @param {string[]} [options.types] only nodes of these types
 * @param {string} [options.value] the text at the start
 * @param {string} [options.placeholder]
 * @param {(node: {id: string, name: string, __typename: string}) => void} options.chosen called with what was chosen
 * @throws {Error} where the library can't be loaded; the element is then as it was
 */
export async function searchbox(element, { id, name = id, types, value = '', placeholder = '', chosen }) {
	const accessibleAutocomplete = await library();
	const plain = element.querySelector('input');
	const focused = plain && document.activeElement === plain;
	const typed = plain?.value ?? value;
	element.replaceChildren();
	let waiting;
	let asked;
	let trouble;
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
				.then(({ search }) => {
					trouble = undefined;
					found(search.edges.map(({ node }) => node));
				})
				.catch((error) => {
					if (!signal.aborted) {
						trouble = error.message;
						found([]);
					}
				}), DELAY);
		},
		templates: {
			inputValue: (hit) => hit?.node?.name ?? hit ?? '',
			suggestion,
		},
		onConfirm: (hit) => hit?.node && chosen(hit.node),
		tNoResults: () => trouble ?? 'Nothing found so far',
		tStatusQueryTooShort: (length) => `Type ${length} letters or more`,
	});
	// Enter sends the form where nothing of the open list is chosen; the library would have it do nothing.
	element.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
		if (key === 'Enter' && target.id === id && defaultPrevented) {
			target.form?.requestSubmit();
		}
	});
	// The library names the list as ARIA 1.1 had it.
	const input = element.querySelector('input');
	input.setAttribute('aria-controls', `${id}__listbox`);
	if (focused) {
		input.focus();
		// The library selects what is there when the focus comes, in a microtask; the next letter would replace it.
		await null;
	}
	if (typed !== input.value) {
		input.value = typed;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}
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
