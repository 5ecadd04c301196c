/* Results as they are printed, side by side: nothing is averaged, and nothing is ranked. */
import { html, nothing } from '../lit.js';
import { link, links, sources } from '../entities.js';
import { count, date, sentence, words } from '../words.js';

const QUALIFIERS = { ABOUT: 'about', OVER: 'more than', UP_TO: 'up to', AT_LEAST: 'at least', UNDER: 'less than' };

const nodes = ({ edges }) => edges.map(({ node }) => node);

/**
 * @param {object[]} outcomes figures
 * @param {object[]} schemes all schemes, those without a result too
 */
export function results(outcomes, schemes) {
	const of = (scheme) => outcomes.filter(({ about }) => nodes(about).some(({ id }) => id === scheme.id));
	const without = schemes.filter((scheme) => !of(scheme).length);
	return html`
		<p>As printed, in the order of the schemes’ names. The results have different measures and bases, so they can’t be added,
			averaged or ranked.</p>
		${outcomes.length ? html`<div class="scroll" tabindex="0" role="region" aria-label="Results, side by side"><table class="results">
			<thead><tr>${['Scheme', 'Result', 'Of whom, against what', 'Period', 'Claimed by', 'How it is known', 'Source'].map((head) =>
				html`<th scope="col">${head}</th>`)}</tr></thead>
			${schemes.map((scheme) => [scheme, of(scheme)]).filter(([, figures]) => figures.length).map(([scheme, figures]) => html`
				<tbody>${figures.map((figure, index) => html`<tr>
					${index ? nothing : html`<th scope="rowgroup" rowspan=${figures.length}>${link(scheme)}</th>`}
					${cells(figure)}</tr>`)}</tbody>`)}
		</table></div>` : nothing}
		${without.length ? html`<p>No stated result was found of ${links(without)}. That isn’t to say that there is none.</p>` : nothing}`;
}

function cells({ measure, value, qualifier, unit, base, cohortSize, comparator, period, basis, caveat, claimedBy, statedIn }) {
	const compared = [base, cohortSize && `out of ${cohortSize.toLocaleString('en-GB')}`, comparator].filter(Boolean);
	return html`
		<td><b class="value">${QUALIFIERS[qualifier] ? `${QUALIFIERS[qualifier]} ` : ''}${value}</b>${more(value, unit)} ${measure}
			${caveat ? html`<p class="caveat">Take care: ${caveat}</p>` : nothing}</td>
		<td>${compared.length ? compared.map((line) => html`<div>${sentence(line)}</div>`) : unstated}</td>
		<td>${period ? date(period) : unstated}</td>
		<td>${claimedBy.edges.length ? links(nodes(claimedBy)) : unstated}</td>
		<td>${sentence(words(basis))}</td>
		<td>${sources(nodes(statedIn).map((section) => ({ section, document: section.document })))}</td>`;
}

const unstated = html`<span class="kind">not stated</span>`;

/* A unit that the printed value doesn't have. */
function more(value, unit) {
	return unit && !['%', 'GBP'].includes(unit) && /^[\d,.]+$/.test(value) ? ` ${unit}:` : ':';
}
