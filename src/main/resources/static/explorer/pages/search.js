/* What a search found: every hit with the name that matched; where there is none, what to try. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { link } from '../entities.js';
import { ask } from '../graphql.js';
import { address, entitle, main } from '../page.js';
import { show } from '../show.js';
import { change, onReturn, state } from '../state.js';
import { takeaway } from '../takeaway.js';
import { count, typeWords } from '../words.js';

const SEARCH = `query Search($text: String!, $types: [NodeType!], $after: String) {
  search(text: $text, types: $types, first: 25, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { matched node { __typename id name } } }
  }
}`;

const TYPES = ['Scheme', 'Organisation', 'Partnership', 'Prison', 'Person', 'Office', 'ForceArea', 'Place', 'Fund',
	'Approach', 'Need', 'Policy', 'Document'];

function results() {
	const { q = '', type = '' } = state();
	entitle(q ? `Search: ${q}` : 'Search');
	render(html`
		<h1>Search</h1>
		<form role="search" @submit=${submit} class="row">
			<div class="field"><label for="q">Words of a name</label>
				<input id="q" name="q" type="search" .value=${q}></div>
			<div class="field"><label for="type">Kind</label>
				<select id="type" name="type">
					<option value="">everything</option>
					${TYPES.map((one) => html`<option value=${one} ?selected=${one === type}>${typeWords(one, 2)}</option>`)}
				</select></div>
			<button type="submit">Search</button>
		</form>
		<div id="found" aria-live="polite"></div>`, main);
	const found = document.getElementById('found');
	if (q.trim().length > 1) {
		show(found, () => ask(SEARCH, variables(q, type)),
			({ search }) => hits(q, type, search));
	}
	else {
		show(found, async () => '', () => html`<p>Type two letters of a name or more. Typing errors are forgiven.</p>`);
	}
}

function variables(text, type) {
	return { text, types: type ? [type] : undefined };
}

function hits(text, type, { totalCount, edges }) {
	if (!totalCount) {
		return html`<h2>Nothing found for “${text}”</h2>
			<ul>
				<li>Try fewer words, or the most unusual one alone.</li>
				${type ? html`<li><a href=${address('/search', { q: text })}>Search everything</a>, not only
					${typeWords(type, 2)}.</li>` : nothing}
				<li>Names are as the documents print them: full names, or initials where they print no more.</li>
				<li>Look through the <a href=${address('/schemes')}>schemes</a>,
					<a href=${address('/organisations')}>organisations</a> or <a href=${address('/areas')}>areas</a>.</li>
				<li>What no document mentions isn’t here. That doesn’t mean that it doesn’t exist.</li>
			</ul>`;
	}
	return html`<h2>${count(totalCount, 'match', 'matches')} for “${text}”</h2>
		${totalCount > edges.length ? html`<p>The best ${edges.length} are shown.</p>` : nothing}
		<ol class="hits">${edges.map(({ node: { matched, node } }) => html`
			<li>${link(node)} <span class="kind">${typeWords(node.__typename)}</span>
				${matched === node.name ? nothing : html`<span class="matched">also named ${matched}</span>`}</li>`)}</ol>
		${takeaway({ question: { query: SEARCH, variables: variables(text, type) } })}`;
}

function submit(event) {
	event.preventDefault();
	const { q, type } = Object.fromEntries(new FormData(event.target));
	change({ q, type });
	results();
}

main.replaceChildren();
results();
onReturn(results);
