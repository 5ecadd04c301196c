/* What every page has: the search box in its header, links of embedded pages, and sources on paper. */
import { embedded, nodeAddress } from './page.js';
import { searchbox } from './searchbox.js';

const input = document.getElementById('site-search');

/* Without a script it is a plain form, and stays one until somebody comes to it. */
input?.addEventListener('focus', () => searchbox(input.parentElement, {
	id: 'site-search',
	name: 'q',
	value: input.defaultValue,
	placeholder: input.placeholder,
	chosen: (node) => location.assign(nodeAddress(node.id)),
}).catch(() => { /* It stays a plain form. */ }), { once: true });

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

/* On paper nothing can be opened, so it is, save what asks for something first, and what says a picture in words. */
const unfolded = [];

function unfold() {
	for (const details of document.querySelectorAll('main details:not([open], .asks, .twin)')) {
		details.open = true;
		unfolded.push(details);
	}
}

function fold() {
	for (const details of unfolded.splice(0)) {
		details.open = false;
	}
}

matchMedia('print').addEventListener('change', ({ matches }) => (matches ? unfold() : fold()));
addEventListener('beforeprint', unfold);
addEventListener('afterprint', fold);
