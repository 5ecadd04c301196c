/* The map's twin: the same as a table, grouped by region, or in the order that somebody asks for. */
import { html, nothing } from '../lit.js';
import { count, sentence } from '../words.js';

const byName = (one, other) => one.area.name.localeCompare(other.area.name, 'en-GB');

/** Unknown is less than any number, and silence less than a search without a find. */
const STATE = { stated: 0, planned: 1, unfound: 2, silent: 3 };

const ORDERS = {
	region: (one, other) => one.region.name.localeCompare(other.region.name, 'en-GB') || byName(one, other),
	area: byName,
	found: (one, other) => other.found - one.found || STATE[one.state] - STATE[other.state]
		|| other.planned - one.planned || byName(one, other),
};

/**
 * The table.
 * @param {import('./measures.js').Row[]} rows what is told of each area
 * @param {object} options
 * @param {string} options.title what it shows
 * @param {string} options.heading what is counted
 * @param {keyof ORDERS} [options.sort] its order
 * @param {(sort: string) => void} options.order called with the order that is asked for
 * @param {(id: string) => string} options.href the address at which an area is chosen
 * @param {(event: Event, id: string) => void} options.choose called when an area is chosen
 */
export function table(rows, { title, heading, sort = 'region', order, href, choose }) {
	const by = ORDERS[sort] ? sort : 'region';
	const line = ({ area, region, state, found, words }) => html`<tr>
		<th scope="row"><a href=${href(area.id)} @click=${(event) => choose(event, area.id)}>${area.name}</a></th>
		<td>${region.name}</td>
		<td class="number">${state === 'stated' ? found : nothing}</td>
		<td>${sentence(words)}</td>
	</tr>`;
	const sorted = rows.toSorted(ORDERS[by]);
	return html`<div class="scroll" role="region" tabindex="0" aria-label=${title}>
		<table class="area-table">
			<caption>${title}</caption>
			<thead><tr>
				${head('area', 'Police force area', by, order)}
				${head('region', 'Region', by, order)}
				${head('found', heading, by, order, 'number')}
				<th scope="col">What was found</th>
			</tr></thead>
			${by === 'region' ? regions(sorted).map(([region, some]) => html`<tbody>
				<tr class="group"><th scope="rowgroup" colspan="4">${region}
					<span class="count">stated in ${some.filter(({ state }) => state === 'stated').length} of
						${count(some.length, 'area')}</span></th></tr>
				${some.map(line)}
			</tbody>`) : html`<tbody>${sorted.map(line)}</tbody>`}
		</table>
	</div>`;
}

function head(key, label, by, order, kind = '') {
	const direction = key === 'found' ? 'descending' : 'ascending';
	return html`<th scope="col" class=${kind} aria-sort=${key === by ? direction : nothing}><button type="button"
		class="link" @click=${() => order(key)}>${label}${key === by
			? html` <span aria-hidden="true">${direction === 'ascending' ? '▲' : '▼'}</span>` : nothing}</button></th>`;
}

function regions(rows) {
	const found = new Map();
	rows.forEach((row) => found.set(row.region.name, [...(found.get(row.region.name) ?? []), row]));
	return [...found];
}

/** The same as comma-separated values. */
export function csv(rows, heading) {
	const lines = rows.toSorted(ORDERS.region).map(({ area, region, state, found, planned, words }) =>
		[area.id, area.name, region.name, state === 'stated' ? found : '', planned || '', words]);
	return [['id', 'police force area', 'region', heading.toLowerCase(), 'only planned', 'what was found'], ...lines]
		.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value) {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
