/* The map's twin: the same as a table, grouped by region, or in the order that somebody asks for. */
import { html, nothing } from '../lit.js';
import { csvOf } from '../takeaway.js';
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
	const plans = rows.some(({ planned }) => planned);
	const columns = (by === 'region' ? 2 : 3) + (plans ? 1 : 0);
	const line = ({ area, region, state, found, planned, words }) => html`<tr>
		<th scope="row"><a href=${href(area.id)} @click=${(event) => choose(event, area.id)}>${area.name}</a></th>
		${by === 'region' ? nothing : html`<td>${region.name}</td>`}
		<td class="found">${state === 'stated' ? html`<strong>${found}</strong>` : sentence(words)}</td>
		${plans ? html`<td class="number">${planned || nothing}</td>` : nothing}
	</tr>`;
	const sorted = rows.toSorted(ORDERS[by]);
	return html`
		<div class="row"><button type="button" class="second" aria-pressed=${String(by === 'region')} @click=${() => order('region')}>By region</button>
			<button type="button" class="second" aria-pressed=${String(by === 'area')} @click=${() => order('area')}>By name</button>
			<button type="button" class="second" aria-pressed=${String(by === 'found')} @click=${() => order('found')}>By number</button></div>
		<div class="scroll" role="region" tabindex="0" aria-label=${title}>
		<table class="area-table">
			<caption class="unseen">${title}</caption>
			<thead><tr>
				<th scope="col" aria-sort=${by === 'area' ? 'ascending' : nothing}>Police force area</th>
				${by === 'region' ? nothing : html`<th scope="col">Region</th>`}
				<th scope="col" aria-sort=${by === 'found' ? 'descending' : nothing}>${heading}</th>
				${plans ? html`<th scope="col" class="number">Only planned</th>` : nothing}
			</tr></thead>
			${by === 'region' ? regions(sorted).map(([region, some]) => html`<tbody>
				<tr class="group"><th scope="rowgroup" colspan=${columns}>${region}
					<span class="count">stated in ${some.filter(({ state }) => state === 'stated').length} of
						${count(some.length, 'area')}</span></th></tr>
				${some.map(line)}
			</tbody>`) : html`<tbody>${sorted.map(line)}</tbody>`}
		</table>
	</div>`;
}

function regions(rows) {
	const found = new Map();
	rows.forEach((row) => found.set(row.region.name, [...(found.get(row.region.name) ?? []), row]));
	return [...found];
}

/** The same as CSV. */
export function csv(rows, heading) {
	const lines = rows.toSorted(ORDERS.region).map(({ area, region, state, found, planned, words }) =>
		[area.id, area.name, region.name, state === 'stated' ? found : '', planned || '', words]);
	return csvOf([['id', 'police force area', 'region', heading.toLowerCase(), 'only planned', 'what was found'], ...lines]);
}
