/* Up to four areas side by side: what all, some or only one of them have, and of which no statement was found. */
import { html, nothing } from '../lit.js';
import { LINK, SOURCE, link, sources } from '../entities.js';
import { count, typeWords } from '../words.js';

/** How many areas can stand side by side. */
export const MOST = 4;

const COMPARE = `query CompareAreas($areas: [ID!]!) {
  compare(areas: $areas) {
    documentsSearched
    areas(first: ${MOST}) { edges { node { ...link } } }
    approaches { approach { ...link } sharing stated { area { id } schemes { scheme { ...link } citations { ...source } } } }
    partners { body { ...link } sharing stated { area { id } initiatives { initiative { ...link } citations { ...source } } } }
  }
}

${LINK}
${SOURCE}`;

/** What is asked of the areas that are compared. */
export function question(areas) {
	return { query: COMPARE, variables: { areas } };
}

/**
 * The boxes in which areas are chosen.
 * @param {import('./measures.js').Row[]} rows all areas
 * @param {string[]} compared the ids of those that are compared
 * @param {(ids: string[]) => void} compare called with what is chosen
 */
export function chooser(rows, compared, compare) {
	const boxes = Math.min(MOST, Math.max(2, compared.length + 1));
	const regions = [...new Set(rows.map(({ region }) => region.name))].sort();
	const chosen = (form) => [...new Set(new FormData(form).getAll('with').filter(Boolean))];
	return html`<form class="row" @submit=${(event) => { event.preventDefault(); compare(chosen(event.target)); }}>
		${Array.from({ length: boxes }, (_, index) => html`<div class="field">
			<label for="with-${index}">Area ${index + 1}</label>
			<select id="with-${index}" name="with" .value=${compared[index] ?? ''}>
				<option value="">${index < 2 ? 'Choose' : 'No other'}</option>
				${regions.map((region) => html`<optgroup label=${region}>${rows.filter((row) => row.region.name === region)
					.map(({ area }) => html`<option value=${area.id} ?selected=${area.id === compared[index]}>${area.name}</option>`)}
				</optgroup>`)}
			</select></div>`)}
		<button type="submit">Compare</button>
		${compared.length ? html`<button type="button" class="second" @click=${() => compare([])}>Clear</button>` : nothing}
	</form>`;
}

/** The comparison. */
export function comparison({ compare: { areas, documentsSearched, approaches, partners } }) {
	const all = areas.edges.map(({ node }) => node);
	const lines = {
		approaches: approaches.map(({ approach, sharing, stated }) => ({
			node: approach, sharing, stated: new Map(stated.map(({ area, schemes }) =>
				[area.id, schemes.map(({ scheme, citations }) => ({ node: scheme, citations }))])),
		})),
		partners: partners.map(({ body, sharing, stated }) => ({
			node: body, sharing, stated: new Map(stated.map(({ area, initiatives }) =>
				[area.id, initiatives.map(({ initiative, citations }) => ({ node: initiative, citations }))])),
		})),
	};
	return html`<p>Where a box says that no statement was found, ${count(documentsSearched, 'document')} were searched; that isn’t to say
			that there is none. What is only planned, proposed or bid for doesn’t count.</p>
		<h3>Approaches</h3>
		${groups(lines.approaches, all, 'Approach', ['approach', 'approaches'])}
		<h3>Partners</h3>
		<p>Bodies that commission, deliver, fund, host or take part in a scheme or partnership which works in the area, or are its members.</p>
		${groups(lines.partners, all, 'Partner', ['partner', 'partners'])}`;
}

function groups(lines, areas, heading, nouns) {
	const of = (sharing) => lines.filter((line) => line.sharing === sharing);
	const every = areas.length === 2 ? 'both areas' : `all ${areas.length} areas`;
	const shared = [['ALL', `In ${every}`], ['SOME', 'In some of them']].filter(([sharing]) => of(sharing).length);
	const alone = of('ONE');
	return html`
		${of('ALL').length ? nothing : html`<p>No ${nouns[0]} was found of which documents state that ${every} have it.</p>`}
		${shared.length ? sideBySide(`${heading}: what is shared`, areas, heading,
			shared.map(([sharing, title]) => [`${title}: ${count(of(sharing).length, ...nouns)}`, of(sharing)])) : nothing}
		${alone.length ? html`<details class="alone">
			<summary>${count(alone.length, ...nouns)} found in only one of them</summary>
			${sideBySide(`${heading}: found in only one area`, areas, heading, [['', alone]])}
		</details>` : nothing}`;
}

function sideBySide(title, areas, heading, groups) {
	return html`<div class="scroll" role="region" tabindex="0" aria-label=${title}>
		<table class="side-by-side">
			<caption class="unseen">${title}</caption>
			<thead><tr><th scope="col">${heading}</th>${areas.map((area) => html`<th scope="col">${link(area)}</th>`)}</tr></thead>
			${groups.map(([name, lines]) => html`<tbody>
				${name ? html`<tr class="group"><th scope="rowgroup" colspan=${areas.length + 1}>${name}</th></tr>` : nothing}
				${lines.map(({ node, stated }) => html`<tr>
					<th scope="row">${link(node)} ${node.__typename === 'Prison' || node.__typename === 'Partnership'
						? html`<span class="kind">${typeWords(node.__typename)}</span>` : nothing}</th>
					${areas.map(({ id }) => html`<td>${stated.has(id) ? html`<ul>${stated.get(id).map(({ node: via, citations }) => html`
						<li>${link(via)} ${sources(citations)}</li>`)}</ul>` : html`<span class="unfound">no statement found</span>`}</td>`)}
				</tr>`)}
			</tbody>`)}
		</table>
	</div>`;
}
