/* A dead link: what was meant may be found by the words of its address. */
import '../site.js';
import { html, render } from '../lit.js';
import { typedLink } from '../entities.js';
import { ask } from '../graphql.js';
import { address, id, main, reason, removed } from '../page.js';
import { show } from '../show.js';
import { date } from '../words.js';

const SEARCH = `query Meant($text: String!) {
  search(text: $text, first: 8) { edges { node { node { __typename id name } } } }
}`;

// What the address says of something that was removed isn't repeated: it may be a name.
const text = removed ? '' : (id ?? '').replace(/^[^:]*:/, '').replaceAll('-', ' ');

render(html`
	<h1>${removed ? 'This was removed' : 'There is nothing at this address'}</h1>
	${removed
		? html`<p>${reason}</p><p>It was taken out (${date(removed)}), and nothing else about it is kept.
			<a href=${address('/help')}>How removals work</a></p>`
		: html`<p>Nothing here has, or ever had, this address.</p>`}
	<form role="search" action=${address('/search')} class="row">
		<div class="field"><label for="meant">Search for what you meant</label>
			<input id="meant" name="q" type="search" value=${text}></div>
		<button type="submit">Search</button>
	</form>
	<div id="found"></div>`, (main.replaceChildren(), main));

if (text) {
	show(document.getElementById('found'), () => ask(SEARCH, { text }), ({ search }) => (search.edges.length
		? html`<h2>Did you mean</h2><ul>${search.edges.map(({ node: { node } }) => html`<li>${typedLink(node)}</li>`)}</ul>`
		: html`<p>Nothing has a name like it. See the <a href=${address('/')}>start page</a>.</p>`));
}
