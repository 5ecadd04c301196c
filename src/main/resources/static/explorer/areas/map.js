/* The tile map: a grid of links, one Tab stop, with arrow keys from tile to tile; each has its number, not colour alone. */
import { html, nothing } from '../lit.js';
import { count } from '../words.js';
import { COLUMNS, ROWS, TILES, neighbour } from './tiles.js';
import { STATES, range, shadeOf, shades } from './measures.js';

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** What a tile tells where there is no number, in full and in short. */
const MARKS = {
	planned: ['only planned', 'plan'],
	unfound: ['no statement found', '?'],
	silent: ['no document', ''],
};

/**
 * The map.
 * @param {import('./measures.js').Row[]} rows what is told of each area
 * @param {object} options
 * @param {string} options.label what the map shows
 * @param {string} [options.chosen] the id of the area that is chosen
 * @param {string[]} options.compared the ids of areas that are compared
 * @param {(id: string) => string} options.href the address at which an area is chosen
 * @param {(event: Event, id: string) => void} options.choose called when a tile is chosen
 */
export function map(rows, { label, chosen, compared, href, choose }) {
	const of = new Map(rows.map((row) => [row.area.id, row]));
	const scale = shades(rows);
	const stop = chosen ?? TILES[0].id;
	const tile = ({ id, letters }) => {
		const row = of.get(id);
		const shade = shadeOf(scale, row);
		return html`<a href=${href(id)} data-id=${id} tabindex=${id === stop ? 0 : -1}
			class="tile ${row.state} ${shade ? `shade-${shade}` : ''} ${compared.includes(id) ? 'compared' : ''}"
			aria-current=${id === chosen ? 'true' : nothing} @click=${(event) => choose(event, id)}>
			<span class="letters">${letters}</span>
			<span class="name">${breakable(row.area.name)}</span>
			<span class="unseen">: ${row.words}</span>
			${shade
				? html`<span class="value" aria-hidden="true">${row.found}</span>`
				: html`<span class="mark" aria-hidden="true"><span class="long">${MARKS[row.state][0]}</span><span
					class="short">${MARKS[row.state][1]}</span></span>`}
		</a>`;
	};
	return html`<div class="tile-map" role="grid" aria-label=${label} aria-describedby="map-keys"
			aria-rowcount=${ROWS.length} aria-colcount=${COLUMNS} @keydown=${move} @focusin=${stay}>
		${ROWS.map((row) => html`<div role="row">${row.map((place) => html`<div role="gridcell">${place
			? tile(place) : nothing}</div>`)}</div>`)}
	</div>`;
}

/** What shades and patterns mean, and of how many areas. */
export function legend(rows, [one, many]) {
	const of = (state) => rows.filter((row) => row.state === state);
	const stated = of('stated');
	return html`<dl class="map-legend">
		${shades(rows).map(({ shade, ...numbers }) => html`<div>
			<dt><span class="tile stated shade-${shade}" aria-hidden="true">${numbers.from}</span> ${range(numbers)}
				${numbers.to === 1 ? one : many}</dt>
			<dd>${areas(stated.filter((row) => shadeOf(shades(rows), row) === shade))}</dd></div>`)}
		${Object.entries(STATES).filter(([state]) => of(state).length).map(([state, text]) => html`<div>
			<dt><span class="tile ${state}" aria-hidden="true">${MARKS[state][1]}</span> ${text}</dt>
			<dd>${areas(of(state))}</dd></div>`)}
	</dl>`;
}

function areas(rows) {
	return count(rows.length, 'area');
}

/** A long name may be broken before its “shire”. */
function breakable(name) {
	return name.replace(/(?<=\w{6})shire$/, '\u00adshire');
}

function move(event) {
	const from = TILES.find(({ id }) => id === event.target.dataset.id);
	if (!from || event.ctrlKey || event.altKey || event.metaKey) {
		return;
	}
	const inRow = TILES.filter(({ row }) => row === from.row);
	const to = STEPS[event.key] ? neighbour(from, STEPS[event.key])
		: event.key === 'Home' ? inRow[0] : event.key === 'End' ? inRow.at(-1) : undefined;
	if (to) {
		event.preventDefault();
		event.currentTarget.querySelector(`[data-id="${to.id}"]`).focus();
	}
}

/** The Tab key comes back to the tile that it left. */
function stay({ currentTarget, target }) {
	if (target.dataset.id) {
		currentTarget.querySelectorAll('.tile').forEach((tile) => (tile.tabIndex = tile === target ? 0 : -1));
	}
}
