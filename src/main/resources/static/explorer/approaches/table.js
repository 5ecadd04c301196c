/* The matrix as a table, and on narrow screens as a list. */
import { html, nothing } from '../lit.js';
import { count } from '../words.js';
import { shade } from './matrix.js';

const TOTALS = [
	['regions', 'Regions', ({ regionCount }) => regionCount],
	['areas', 'Areas', ({ areaCount }) => areaCount],
	['schemes', 'Schemes', ({ schemeCount }) => schemeCount],
];

/**
 * @param {object[]} rows in their order
 * @param {object} matrix all that was counted
 * @param {object} acts `to(changes)` is an address, `go(changes)` goes there, `sort` is what it is sorted by
 */
export function table(rows, { regions, documents }, { to, go, sort }) {
	const sorter = ([key, label]) => html`<button type="button" class="sorter" @click=${() => go({ sort: key === 'regions'
		? '' : key })}>${label}<span class="arrow" aria-hidden="true">${sort === key ? '\u00a0▾' : ''}</span></button>`;
	return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix-caption">
		<table class="matrix" @keydown=${arrows}>
			<caption id="matrix-caption" class="unseen">Approaches by regions: how many schemes use each</caption>
			<thead><tr>
				<th scope="col" aria-sort=${sort === 'name' ? 'ascending' : nothing}>${sorter(['name', 'Approach'])}</th>
				${TOTALS.map((total) => html`<th scope="col" class="number" aria-sort=${sort === total[0] ? 'descending' : nothing}>${
					sorter(total)}</th>`)}
				${regions.map(({ name }) => html`<th scope="col" class="of-region">${name}</th>`)}
			</tr></thead>
			<tbody>${rows.map((row) => html`<tr>
				<th scope="row" class=${`depth-${Math.min(row.depth, 3)}`}>${anchor({ approach: row.id }, row.name, '', to, go)}</th>
				${TOTALS.map(([, , value]) => html`<td class="number">${value(row)}</td>`)}
				${regions.map((region) => html`<td class="cell">${cell(row, region, documents, to, go)}</td>`)}
			</tr>`)}</tbody>
		</table>
	</div>`;
}

function anchor(changes, text, name, to, go, label = nothing) {
	return html`<a href=${to(changes)} class=${name} aria-label=${label} @click=${(event) => {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			go(changes, true);
		}
	}}>${text}</a>`;
}

function cell(row, region, documents, to, go) {
	const { stated, planned } = row.cells.get(region.id);
	const changes = { approach: row.id, region: region.id };
	if (stated.length) {
		return anchor(changes, stated.length, `shade-${shade(stated.length)}`, to, go,
			`${count(stated.length, 'scheme')} in ${region.name}: ${row.name}`);
	}
	if (planned.length) {
		return anchor(changes, `(${planned.length})`, 'only-planned', to, go,
			`(${planned.length}) only planned in ${region.name}: ${row.name}`);
	}
	return html`<span aria-hidden="true">·</span><span class="unseen">no statement found in ${count(documents, 'document')}</span>`;
}

/* The arrow keys lead from number to number, over what has none. */
function arrows(event) {
	const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
	const from = event.target.closest('td, th');
	if (!step || !from) {
		return;
	}
	const all = event.currentTarget.rows;
	let [y, x] = [from.parentElement.rowIndex + step[0], from.cellIndex + step[1]];
	while (all[y]?.cells[x]) {
		const target = all[y].cells[x].querySelector('a, button');
		if (target) {
			event.preventDefault();
			target.focus();
			return;
		}
		[y, x] = [y + step[0], x + step[1]];
	}
}

/** The same where a table has no room. */
export function list(rows, { regions }, { to, go }) {
	return html`<ul class="matrix-list">${rows.map((row) => html`<li class=${`depth-${Math.min(row.depth, 3)}`}>
		<h3>${anchor({ approach: row.id }, row.name, '', to, go)}</h3>
		<p class="count">${count(row.schemeCount, 'scheme')} in ${count(row.areaCount, 'area')} of
			${count(row.regionCount, 'region')}</p>
		<ul class="chips">${regions.filter(({ id }) => row.cells.get(id).stated.length || row.cells.get(id).planned.length)
			.map((region) => html`<li>${chip(row, region, to, go)}</li>`)}</ul>
	</li>`)}</ul>`;
}

/** One region with its number, as a link to the cell. */
export function chip(row, region, to, go, current = false) {
	const { stated, planned } = row.cells.get(region.id);
	const number = stated.length ? html`<b class=${`shade-${shade(stated.length)}`}>${stated.length}</b>`
		: planned.length ? html`<b class="only-planned">(${planned.length})</b>` : html`<b>·</b>`;
	return html`<a class="chip" aria-current=${current ? 'true' : nothing} href=${to({ approach: row.id, region: region.id })}
		@click=${(event) => {
			event.preventDefault();
			go({ approach: row.id, region: region.id }, true);
		}}>${region.name} ${number}${stated.length || planned.length ? nothing
			: html`<span class="unseen">no statement found</span>`}</a>`;
}

/** What the signs mean. */
export function key(documents) {
	return html`<ul class="key inline">
		<li><b class="shade-1">1</b> <b class="shade-3">4</b> <b class="shade-5">9</b> so many schemes use the approach, or a
			narrower one, in the region</li>
		<li><b class="only-planned">(1)</b> only planned, proposed or bid for</li>
		<li><b>·</b> no statement found in ${count(documents, 'document')}: that isn’t to say that there is none</li>
	</ul>`;
}
