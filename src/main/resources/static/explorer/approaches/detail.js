/* One approach, everywhere or in one region: its schemes and their results side by side, and what goes with it. */
import { html, nothing } from '../lit.js';
import { link, links, sources } from '../entities.js';
import { nodeAddress } from '../page.js';
import { count, date, sentence, span, words } from '../words.js';
import { chip } from './table.js';
import { results } from './results.js';
import { introductions } from './suggestions.js';

const nodes = ({ edges }) => edges.map(({ node }) => node);

/**
 * @param {object} data the answer to `DETAIL`
 * @param {object} row the approach's row of the matrix
 * @param {object} matrix all that was counted
 * @param {{region?: object, filtered: boolean}} chosen the region, where one is chosen, and whether anything else is left out
 * @param {object} acts `to(changes)` is an address, `go(changes)` goes there; `narrow` is whether tables have no room,
 *     `only` says what is left out
 */
export function detail(data, row, matrix, { region, filtered }, acts) {
	const found = data.recurringApproaches.edges[0].node;
	const { approach } = found;
	const here = region && row.cells.get(region.id);
	const schemes = nodes(found.schemes).filter(({ id }) => !here || here.stated.includes(id));
	const ids = new Set(schemes.map(({ id }) => id));
	const outcomes = nodes(found.outcomes).filter(({ about }) => nodes(about).some(({ id }) => ids.has(id)));
	const of = region ? ` in ${region.name}` : '';
	return html`
		<p class="back"><a href=${acts.to({ approach: '', region: '' })} @click=${acts.follow({ approach: '', region: '' })}>All
			approaches by regions</a></p>
		<h1 tabindex="-1">${approach.name}</h1>
		<p class="lead">${approach.definition}</p>
		<p>${kin('Part of', approach.broader, acts)} ${kin('Includes', approach.narrower, acts)}
			<a href=${nodeAddress(approach.id)}>All that is known of this approach</a></p>
		<p>${found.schemeCount ? html`Stated of ${count(found.schemeCount, 'scheme')} in
			${count(found.forceAreaCount, 'force area')} of ${count(found.regionCount, 'region')}${found.officeCount
				? html`, commissioned by ${count(found.officeCount, 'commissioner’s office', 'commissioners’ offices')}` : nothing}.
			What is only planned, proposed or bid for doesn’t count.`
			: html`No statement was found${filtered ? ' within what is chosen' : ''}. That isn’t to say that there is none.`}</p>
		${acts.only}
		<nav aria-label="Regions"><ul class="chips">
			<li><a class="chip" aria-current=${region ? nothing : 'true'} href=${acts.to({ region: '' })}
				@click=${acts.follow({ region: '' })}>All regions <b>${found.schemeCount}</b></a></li>
			${matrix.regions.map((one) => html`<li>${chip(row, one, acts.to, acts.go, one.id === region?.id)}</li>`)}
		</ul></nav>
		${region ? areas(data.gaps, region, filtered) : nothing}
		<h2>Schemes${of}</h2>
		${schemes.length ? schemeTable(schemes, `Schemes that use it${of}`, lineOf(row, matrix))
			: html`<p>${here?.planned.length ? html`Only ${count(here.planned.length, 'scheme')} that is planned, proposed or bid
				for.` : html`No statement found${of} in ${count(matrix.documents, 'document')}. That isn’t to say that there is
				none.`}</p>`}
		${schemes.length ? html`<h2>Their results, side by side</h2>${results(outcomes, schemes, acts.narrow)}` : nothing}
		${region ? html`<p><a href=${acts.to({ region: '' })} @click=${acts.follow({ region: '' })}>What goes with it in all
			regions</a></p>` : around(found, acts)}
		${introductions(data.introductions, region, filtered)}`;
}

function kin(label, connection, { to, follow }) {
	const found = nodes(connection);
	return found.length ? html`${label} ${found.map(({ id, name }, index) => html`${index ? ', ' : ''}<a
		href=${to({ approach: id, region: '' })} @click=${follow({ approach: id, region: '' })}>${name}</a>`)}.` : nothing;
}

/* Which approaches count for this one: itself and the narrower ones. */
function lineOf(row, { rows }) {
	const below = (id) => [id, ...rows.filter(({ broader }) => broader.includes(id)).flatMap((one) => below(one.id))];
	return new Set(below(row.id));
}

function areas(gaps, region, filtered) {
	return html`<h2>${region.name}, area by area</h2>
		${filtered ? html`<p class="notice">This table knows nothing of the need, group or time that is chosen.</p>` : nothing}
		<div class="scroll" tabindex="0" role="region" aria-label=${`${region.name}, area by area`}><table>
			<thead><tr><th scope="col">Police force area</th><th scope="col">What was found</th><th scope="col">Schemes</th></tr></thead>
			<tbody>${nodes(gaps).map(({ area, documentsOnArea, cells: [found] }) => html`<tr>
				<th scope="row">${link(area)}</th>
				<td>${sentence(found.statement)}${documentsOnArea || found.finding !== 'NO_STATEMENT_FOUND' ? nothing
					: html`; none of them says anything of a scheme in this area`}</td>
				<td>${found.schemes.length || found.planned.length ? html`<ul class="plain">
					${found.schemes.map(evidence)}
					${found.planned.map((one) => evidence(one, true))}</ul>` : '·'}</td>
			</tr>`)}</tbody></table></div>`;
}

function evidence({ scheme, citations }, planned) {
	return html`<li>${link(scheme)}${planned === true ? html` <span class="tag planned">planned</span>` : nothing}
		${sources(citations)}</li>`;
}

function schemeTable(schemes, label, counting) {
	return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table class="schemes">
		<thead><tr>${['Scheme', 'How far, as stated last', 'Works in', 'Commissioned by', 'Delivered by', 'Sources'].map((head) =>
			html`<th scope="col">${head}</th>`)}</tr></thead>
		<tbody>${schemes.map((scheme) => html`<tr>
			<th scope="row">${link(scheme)} <span class="kind">${words(scheme.kind)}</span></th>
			<td>${[words(scheme.status), span(scheme.start, scheme.end)].filter(Boolean).join(', ') || 'not stated'}</td>
			<td>${members(scheme.operatesIn)}</td>
			<td>${members(scheme.commissionedBy)}</td>
			<td>${members(scheme.deliveredBy)}</td>
			<td>${sources(united([
				...scheme.approaches.edges.filter(({ node }) => counting.has(node.id)),
				...scheme.operatesIn.edges, ...scheme.commissionedBy.edges, ...scheme.deliveredBy.edges,
			]))}</td>
		</tr>`)}</tbody></table></div>`;
}

const PLANS = ['PLANNED', 'PROPOSED', 'BID_FOR'];

function members({ edges }) {
	return edges.length ? edges.map(({ node, status }, index) => html`${index ? ', ' : ''}${link(node)}${PLANS.includes(status)
		? ` (${words(status)})` : ''}`) : html`<span class="kind">not stated</span>`;
}

/* Every section once. */
function united(edges) {
	return [...new Map(edges.flatMap(({ citations }) => citations).map((one) => [one.section.id, one])).values()];
}

function around({ goesWith, lineage, partnerKinds, funders, offices }, { to, follow }) {
	const facts = [
		['Used together with', goesWith.length && html`<ul class="plain">${goesWith.slice(0, 12).map(({ approach, schemeCount }) => html`
			<li><a href=${to({ approach: approach.id })} @click=${follow({ approach: approach.id })}>${approach.name}</a>
				<span class="count">in ${count(schemeCount, 'scheme')}</span></li>`)}</ul>`],
		['Models and successors', lineage.length && html`<ul class="plain">${lineage.map(({ kind, scheme, other, differs, since,
			citations }) => html`<li>${link(scheme)} ${kind === 'MODELLED_ON' ? 'is modelled on' : 'was succeeded by'}
				${link(other)}${since ? `, ${date(since)}` : ''}${differs ? html`: ${differs}` : nothing} ${sources(citations)}</li>`)}</ul>`],
		['Kinds of partner in two or more of the schemes', partnerKinds.length && html`<ul class="plain">${partnerKinds.map(({ kind,
			schemeCount, bodyCount }) => html`<li>${sentence(words(kind))} <span class="count">in ${count(schemeCount, 'scheme')},
				${count(bodyCount, 'body', 'bodies')}</span></li>`)}</ul>`],
		['Who pays', funders.length && html`<ul class="plain">${funders.map(({ funder, schemeCount }) => html`<li>${link(funder)}
			<span class="count">for ${count(schemeCount, 'scheme')}</span></li>`)}</ul>`],
		['Commissioners’ offices that commission', offices.edges.length && links(nodes(offices))],
	];
	return html`<h2>What goes with it</h2>
		<p>Counted over these schemes as the documents state them; each scheme’s page has the sources.</p>
		<dl class="facts">${facts.map(([label, value]) => html`<dt>${label}</dt><dd>${value
			|| html`<span class="kind">no statement found</span>`}</dd>`)}</dl>`;
}
