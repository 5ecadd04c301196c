/* Results as they are printed, side by side: nothing is averaged, and nothing is ranked. */
import { html, nothing } from '../lit.js';
import { link, links, sources } from '../entities.js';
import { date, sentence, words } from '../words.js';

const QUALIFIERS = { ABOUT: 'about', OVER: 'more than', UP_TO: 'up to', AT_LEAST: 'at least', UNDER: 'less than' };

const nodes = ({ edges }) => edges.map(({ node }) => node);

/**
 * @param {object[]} outcomes figures
 * @param {object[]} schemes all schemes, those without a result too
 * @param {boolean} narrow whether a table has no room
 */
export function results(outcomes, schemes, narrow) {
	const of = (scheme) => outcomes.filter(({ about }) => nodes(about).some(({ id }) => id === scheme.id));
	const without = schemes.filter((scheme) => !of(scheme).length);
	return html`
		${outcomes.length ? html`<p>As printed, in the order of the schemes’ names. The results have different measures and bases,
			so they can’t be added, averaged or ranked.</p>
			${(narrow ? list : table)(schemes.map((scheme) => [scheme, of(scheme)]).filter(([, figures]) => figures.length))}` : nothing}
		${without.length ? html`<p>No stated result was found of ${links(without)}. That isn’t to say that there is none.</p>` : nothing}`;
}

function table(found) {
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Results, side by side"><table class="results">
		<thead><tr>${['Scheme', 'Result', ...FACTS, 'Source'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
		${found.map(([scheme, figures]) => html`<tbody>${figures.map((figure, index) => html`<tr>
			${index ? nothing : html`<th scope="rowgroup" rowspan=${figures.length}>${link(scheme)}</th>`}
			<td>${result(figure)}</td>
			${facts(figure).map((fact) => html`<td>${fact}</td>`)}
			<td>${cited(figure)}</td></tr>`)}</tbody>`)}
	</table></div>`;
}

function list(found) {
	return html`<ul class="result-list">${found.map(([scheme, figures]) => html`<li><h3>${link(scheme)}</h3>
		${figures.map((figure) => html`<div class="one-result">${result(figure)}
			<dl>${facts(figure).map((fact, index) => html`<div><dt>${FACTS[index]}</dt><dd>${fact}</dd></div>`)}</dl>
			${cited(figure)}</div>`)}</li>`)}</ul>`;
}

const FACTS = ['Of whom, against what', 'Period', 'Claimed by', 'How it is known'];

function result({ measure, value, qualifier, unit, caveat }) {
	return html`<b class="value">${QUALIFIERS[qualifier] ? `${QUALIFIERS[qualifier]} ` : ''}${value}</b>${more(value, unit)} ${measure}
		${caveat ? html`<p class="caveat">Take care: ${caveat}</p>` : nothing}`;
}

function facts({ base, cohortSize, comparator, period, claimedBy, basis }) {
	const compared = [base, cohortSize && `out of ${cohortSize.toLocaleString('en-GB')}`, comparator].filter(Boolean);
	return [
		compared.length ? compared.map((line) => html`<div>${sentence(line)}</div>`) : unstated,
		period ? date(period) : unstated,
		claimedBy.edges.length ? links(nodes(claimedBy)) : unstated,
		sentence(words(basis)),
	];
}

function cited({ statedIn }) {
	return sources(statedIn.edges.flatMap(({ citations }) => citations));
}

const unstated = html`<span class="kind">not stated</span>`;

/* A unit that the printed value doesn't have. */
function more(value, unit) {
	return unit && !['%', 'GBP'].includes(unit) && /^[\d,.]+$/.test(value) ? ` ${unit}:` : ':';
}
