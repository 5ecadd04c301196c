/* What every page has: the search box in its header, links of embedded pages, and sources on paper. */
import { embedded, nodeAddress } from './page.js';
import { library, searchbox } from './searchbox.js';

const input = document.getElementById('site-search');

/*
 * Without a script it is a plain form, and stays one until somebody comes to it. What is typed before the library is there
 * is kept, and searched for then.
 */
input?.addEventListener('focus', () => library().then(enhance, () => { /* It stays a plain form. */ }), { once: true });

async function enhance() {
	const focused = document.activeElement === input;
	const typed = input.value;
	const box = document.createElement('div');
	box.className = 'box';
	input.replaceWith(box);
	await searchbox(box, {
		id: 'site-search',
		name: 'q',
		value: input.defaultValue,
		placeholder: input.placeholder,
		chosen: (node) => location.assign(nodeAddress(node.id)),
	});
	const enhanced = box.querySelector('input');
	if (focused) {
		enhanced.focus();
		// The library selects what is there when the focus comes, in a microtask; the next letter would replace it.
		await null;
	}
	if (typed !== enhanced.value) {
		enhanced.value = typed;
		enhanced.dispatchEvent(new Event('input', { bubbles: true }));
	}
}

/* Only pages made for it may stand in a frame, so what an embedded page links to opens beside it. */
if (embedded) {
	addEventListener('click', (event) => {
		const link = event.target.closest?.('a[href]');
		if (link && !event.defaultPrevented) {
			link.target = '_blank';
			link.rel = 'noopener';
		}
	});
}

/* On paper nothing can be opened, so sources are. */
const unfolded = [];

function unfold() {
	for (const sources of document.querySelectorAll('details.sources:not([open])')) {
		sources.open = true;
		unfolded.push(sources);
	}
}

function fold() {
	for (const sources of unfolded.splice(0)) {
		sources.open = false;
	}
}

matchMedia('print').addEventListener('change', ({ matches }) => (matches ? unfold() : fold()));
addEventListener('beforeprint', unfold);
addEventListener('afterprint', fold);
