/* The areas: a tile map and a table that say the same, what is stated of one area, and up to four side by side. */
import '../site.js';
import { keyed } from '../keyed.js';
import { html, nothing, render } from '../lit.js';
import { MOST, chooser, comparison, question as comparing } from '../areas/compare.js';
import { png, svg } from '../areas/draw.js';
import { legend, map } from '../areas/map.js';
import { CHOICES, measure } from '../areas/measures.js';
import { panel, partnerList, partnersQuestion, question as asking } from '../areas/panel.js';
import { csv, table } from '../areas/table.js';
import { patiently } from '../graphql.js';
import { address, embedded, entitle, main, path } from '../page.js';
import { show } from '../show.js';
import { all, change, onReturn, state } from '../state.js';
import { fileName, save, takeaway } from '../takeaway.js';
import { count } from '../words.js';

const PATIENCE = 250;

/** Answers don't change while somebody looks, so each is asked for once. */
const answers = new Map();

/** What can be chosen; it comes with the first map. */
let choices;

render(html`
	<h1>Police force areas</h1>
	<p class="lead">What is stated of each of the 43 areas of England and Wales: one tile each, near its neighbours.</p>
	<div id="choice"></div>
	<div class="areas-view">
		<div id="map"><p class="loading" role="status">Loading …</p></div>
		<section id="area" class="area-panel" aria-label="The area that is chosen"></section>
	</div>
	<section id="table" aria-label="The map as a table"></section>
	<section aria-label="Comparison">
		<div id="chooser"></div>
		<div id="comparison"></div>
	</section>
	<p id="told" class="unseen" role="status"></p>
	<div id="takeaway"></div>`, (main.replaceChildren(), main));

const part = (id) => document.getElementById(id);

/** Shows what the address says. */
async function update() {
	const { of, area } = state();
	const compared = all('with').slice(0, MOST);
	if (area) {
		// Asked for at the same time as the map, which it waits for.
		once(asking(area)).catch(() => undefined);
	}
	choose();
	const chosen = measure(of);
	await show(part('map'), () => once(chosen.question, choices ? '' : CHOICES), (data) => {
		choices ??= data;
		const shown = {
			...chosen, rows: chosen.rows(data), subject: chosen.subject(data), title: chosen.title(data),
			searched: chosen.searched(data),
		};
		queueMicrotask(() => rest(shown, area, compared));
		return mapView(shown, area, compared);
	});
}

function rest(shown, area, compared) {
	entitle(`Police force areas: ${shown.title}`);
	choose();
	render(html`<h2>The same as a table</h2>${table(shown.rows, {
		title: shown.title, heading: shown.nouns[1][0].toUpperCase() + shown.nouns[1].slice(1), sort: state().sort,
		order: (sort) => go({ sort: sort === 'region' ? '' : sort }), href: hrefOf, choose: chooseArea,
	})}`, part('table'));
	render(html`<h2>Compare areas</h2>${chooser(shown.rows, compared, compare)}`, part('chooser'));
	render(takeawayOf(shown, compared), part('takeaway'));
	showArea(shown, area, compared);
	showComparison(compared);
}

/** Asks, unless that was asked already. */
function once({ query, variables = {} }, more = '') {
	const key = query + JSON.stringify(variables);
	if (!answers.has(key)) {
		const answer = patiently(more ? query.replace('{\n', `{\n  ${more}\n`) : query, variables);
		answer.catch(() => answers.delete(key));
		answers.set(key, answer);
	}
	return answers.get(key);
}

function go(changes) {
	change(changes);
	return update();
}

let waiting;

/** The box of what the map is shaded by. A keyboard passes several on its way, so it waits a moment. */
function choose() {
	const { of = '' } = state();
	const known = ['', 'partners', ...[choices?.approaches, choices?.needs].flatMap((some) => some?.edges.map(({ node }) => node.id) ?? [])];
	const options = ({ edges }) => edges.map(({ node: { id, name } }) => html`<option value=${id} ?selected=${id === of}>${name}</option>`);
	render(html`<div class="row"><div class="field">
		<label for="of">Shade the map by</label>
		<select id="of" .value=${known.includes(of) ? of : ''} @change=${({ target: { value } }) => {
			clearTimeout(waiting);
			waiting = setTimeout(() => go({ of: value }), PATIENCE);
		}}>
			<option value="">Number of schemes</option>
			<option value="partners" ?selected=${of === 'partners'}>Number of partners</option>
			${choices ? html`
				<optgroup label="Schemes with an approach">${options(choices.approaches)}</optgroup>
				<optgroup label="Schemes for a need">${options(choices.needs)}</optgroup>` : nothing}
		</select></div></div>`, part('choice'));
}

function summary({ rows, nouns, searched }) {
	const of = (state) => rows.filter((row) => row.state === state).length;
	return [
		`${nouns[1][0].toUpperCase() + nouns[1].slice(1)} are stated in ${of('stated')} of ${rows.length} areas.`,
		of('planned') ? `In ${of('planned')} they are only planned.` : '',
		of('unfound') ? `In ${of('unfound')} no statement was found in ${count(searched, 'document')}.` : '',
		`Of ${of('silent')} no document says anything of a scheme.`,
	].filter(Boolean).join(' ');
}

function mapView(shown, area, compared) {
	return html`
		<h2 id="map-title">${shown.title}</h2>
		<p>${summary(shown)}${shown.of.includes(':') ? ' A scheme counts for its approach or need and for every broader one.' : nothing}</p>
		${map(shown.rows, { label: shown.title, chosen: area, compared, href: hrefOf, choose: chooseArea })}
		<p id="map-keys" class="count no-print">Arrow keys go from tile to tile, Enter chooses one.${compared.length ? ' ◆ marks those that are compared.' : ''}</p>
		${legend(shown.rows, shown.nouns)}`;
}

function hrefOf(area) {
	return address((embedded ? '/embed' : '') + path, { ...state(), with: all('with'), area });
}

/** Chooses an area here, unless somebody wants it in another window. */
async function chooseArea(event, area) {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) {
		return;
	}
	event.preventDefault();
	const besideMap = event.currentTarget.closest('#map') && matchMedia('(min-width: 60rem)').matches;
	change({ area });
	await update();
	const { name } = await once(asking(area)).then((answer) => answer.area, () => ({}));
	if (besideMap) {
		tell(name ? `${name} is shown beside the map` : '');
	}
	else {
		part('area-title')?.focus();
	}
}

function showArea(shown, id, compared) {
	const row = shown.rows.find(({ area }) => area.id === id);
	if (!row) {
		show(part('area'), async () => undefined, () => (id
			? html`<h2>There is no such area</h2><p>No police force area has the id <code>${id}</code>. Choose a tile of the map.</p>`
			: html`<h2>Choose an area</h2><p>Choose a tile to read what is stated of that area: its schemes with their sources, who
				governs its police, and which areas it could be introduced to.</p>`));
		return;
	}
	show(part('area'), () => once(asking(id)), (answer) => keyed(id, panel(answer, row, {
		subject: shown.subject, compare: comparedButton(id, compared),
		showPartners: (target) => show(target, () => once(partnersQuestion(id)), partnerList),
	})));
}

function comparedButton(id, compared) {
	if (compared.includes(id)) {
		return { label: 'Take out of the comparison', act: () => compare(compared.filter((one) => one !== id)) };
	}
	return compared.length < MOST ? { label: 'Add to the comparison', act: () => compare([...compared, id]) } : undefined;
}

function compare(ids) {
	tell(ids.length > 1 ? `${ids.length} areas are compared below the table` : '');
	return go({ with: ids });
}

/** Says what changed elsewhere on the page, to those who can't see it. */
function tell(words) {
	part('told').textContent = words;
}

function showComparison(compared) {
	if (compared.length < 2) {
		show(part('comparison'), async () => undefined, () => html`<p>${compared.length
			? 'Choose at least one other area.'
			: `Choose two to ${MOST} areas: their approaches and partners, shared or not, with the schemes and sources behind.`}</p>`);
		return;
	}
	show(part('comparison'), () => once(comparing(compared)), comparison);
}

function takeawayOf(shown, compared) {
	const { rows, title, nouns } = shown;
	const drawing = () => svg(rows, { title, summary: summary(shown), nouns });
	return takeaway({
		question: shown.question,
		csv: () => csv(rows, nouns[1]),
		files: [
			{ label: 'Map as SVG', save: () => save(new Blob([drawing()], { type: 'image/svg+xml' }), `${fileName()}.svg`) },
			{ label: 'Map as PNG', save: async () => save(await png(drawing()), `${fileName()}.png`) },
			...(compared.length < 2 ? [] : [
				{ label: 'Compared approaches as CSV', href: address('/export/compare-approaches.csv', { areas: compared.join(',') }) },
				{ label: 'Compared partners as CSV', href: address('/export/compare-partners.csv', { areas: compared.join(',') }) },
			]),
		],
	});
}

update();
onReturn(update);
