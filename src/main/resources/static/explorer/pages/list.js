/* The list pages: a table that can be narrowed, sorted and leafed through; its state is the address. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { ask } from '../graphql.js';
import { embedded, main, path } from '../page.js';
import { show } from '../show.js';
import { change, onReturn, state } from '../state.js';
import { takeaway } from '../takeaway.js';
import { count, sentence, typeWords, words } from '../words.js';
import { choicesQuery, tableQuery, tableVariables } from '../list/query.js';
import { TABLES } from '../list/tables.js';

const TABLE = TABLES[path];

const QUERY = tableQuery(TABLE);

const title = main.querySelector('h1').textContent;

let choices = {};

let answer;

render(html`
	<h1>${title}</h1>
	<p class="lead">${TABLE.intro}</p>
	<p>The page behind each name has the sources of every statement.</p>
	<div id="filters"></div>
	<div id="found"></div>
	<div id="takeaway"></div>`, (main.replaceChildren(), main));

const found = document.getElementById('found');

open();
onReturn(open);
askChoices();

async function askChoices() {
	const query = choicesQuery(TABLE);
	if (query && !embedded) {
		// Without its choices a filter offers nothing, but the table stands.
		choices = await ask(query).catch(() => ({}));
		drawFilters();
	}
}

async function open() {
	drawFilters();
	let variables;
	const asked = await show(found, () => {
		variables = tableVariables(TABLE, state());
		return ask(QUERY, variables).catch(fromTheStart);
	}, ({ [TABLE.field]: connection }) => {
		answer = connection;
		return table();
	});
	if (asked) {
		render(takeaway({ question: { query: QUERY, variables } }), document.getElementById('takeaway'));
	}
}

/** A place in a list is kept in the address, but not for ever: where the data has changed, the list begins anew. */
function fromTheStart(error) {
	if (error.code !== 'BAD_CURSOR') {
		throw error;
	}
	change({ after: null, before: null, page: null }, { replace: true });
	return ask(QUERY, tableVariables(TABLE, state()));
}

function drawFilters() {
	if (embedded) {
		return;
	}
	const chosen = state();
	const narrowed = ['q', ...TABLE.filters.map(({ name }) => name)].some((name) => chosen[name]);
	render(html`<form role="search" class="row" aria-label="Narrow the list" @submit=${submit}>
		<div class="field"><label for="q">Name contains</label>
			<input id="q" name="q" type="search" .value=${chosen.q ?? ''}></div>
		${TABLE.filters.map((filter) => html`<div class="field"><label for=${filter.name}>${filter.label}</label>
			<select id=${filter.name} name=${filter.name}>
				<option value="">any</option>
				${options(filter).map(([value, text]) => html`<option value=${value} ?selected=${value === chosen[filter.name]}>${text}</option>`)}
			</select></div>`)}
		<button type="submit">Show</button>
		${narrowed ? html`<button type="button" class="second" @click=${clear}>Show all</button>` : nothing}
	</form>`, document.getElementById('filters'));
}

function options({ name, choices: fixed, regions }) {
	if (fixed) {
		return fixed;
	}
	return regions ? choices.regions?.edges.map(({ node }) => [node.id, node.name]) ?? []
		: choices[name]?.groups.items.filter(({ value }) => value)
			.map(({ value, aggregate }) => [value, `${words(value)} (${aggregate.count})`]) ?? [];
}

function submit(event) {
	event.preventDefault();
	const { q, ...chosen } = Object.fromEntries(new FormData(event.target));
	change({ ...chosen, q: q.trim(), after: null, before: null, page: null });
	open();
}

function clear() {
	change({ ...Object.fromEntries(TABLE.filters.map(({ name }) => [name, null])), q: null, after: null, before: null, page: null });
	open();
}

function table() {
	const { totalCount, edges, pageInfo } = answer;
	const [one, many] = [typeWords(TABLE.type), typeWords(TABLE.type, 2)];
	if (!totalCount) {
		return html`<p role="status">No ${one} fits. Try fewer letters, or fewer conditions.
			What no document mentions isn’t here; that doesn’t mean that it doesn’t exist.</p>`;
	}
	const page = Number(state().page) || 1;
	const pages = Math.ceil(totalCount / 50);
	return html`
		<p role="status">${sentence(count(totalCount, one, many))}${pages > 1 ? `, page ${page} of ${pages}` : ''}</p>
		<div class="scroll" tabindex="0" role="region" aria-label=${`${title}: table`}>
			<table class="listing">
				<caption class="unseen">${title}</caption>
				<thead><tr>${TABLE.columns.map(header)}</tr></thead>
				<tbody>${edges.map(({ node }) => html`<tr>${TABLE.columns.map((column) => (column.head
					? html`<th scope="row">${column.show(node)}</th>`
					: html`<td class=${column.number ? 'number' : ''}>${column.show(node)}</td>`))}</tr>`)}</tbody>
			</table>
		</div>
		${pages > 1 ? html`<nav aria-label="Pages" class="row no-print">
			${pageInfo.hasPreviousPage ? html`<button type="button" class="second"
				@click=${() => turn({ before: pageInfo.startCursor, after: null, page: page - 1 })}>Previous page</button>` : nothing}
			${pageInfo.hasNextPage ? html`<button type="button" class="second"
				@click=${() => turn({ after: pageInfo.endCursor, before: null, page: page + 1 })}>Next page</button>` : nothing}
		</nav>` : nothing}`;
}

function header(column, index) {
	const className = column.number ? 'number' : '';
	if (!column.order) {
		return html`<th scope="col" class=${className}>${column.label}</th>`;
	}
	const { orderBy } = tableVariables(TABLE, state());
	const sorted = ['field', 'count', 'area'].every((name) => orderBy[name] === column.order[name]);
	const down = orderBy.direction === 'DESC';
	return html`<th scope="col" class=${className} aria-sort=${sorted ? (down ? 'descending' : 'ascending') : 'none'}>
		<button type="button" class="link sort" @click=${() => sort(index, sorted ? !down : Boolean(column.order.count))}>${column.label}<span
			aria-hidden="true">${sorted ? (down ? ' ▼' : ' ▲') : ' ↕'}</span></button></th>`;
}

function sort(index, down) {
	change({ sort: String(index), direction: down ? 'desc' : null, after: null, before: null, page: null });
	open();
}

async function turn(changes) {
	if (found.hasAttribute('aria-busy')) {
		return;
	}
	change(changes);
	await open();
	found.scrollIntoView();
}
