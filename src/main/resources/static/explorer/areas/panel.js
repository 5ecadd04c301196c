/* What is stated of one area: what the map is shaded by there, who governs it, what works there, and whom it could meet. */
import { html, nothing } from '../lit.js';
import { LINK, SOURCE, link, sources } from '../entities.js';
import { nodeAddress } from '../page.js';
import { count, span } from '../words.js';
import { WORKS, parts, partners, schemes, works } from './works.js';

const AREA = `query AreaOnTheMap($id: ID!) {
  area: node(id: $id) { ...link ... on ForceArea {
    region { ...link }
    offices(first: 10) { edges { node { ...link start end
      holders(first: 10) { edges { role acting from to citations { ...source } node { ...link } } }
    } } }
    ${WORKS}
  } }
  introductions(areas: [$id], first: 6) { totalCount edges { node {
    one { ...link } other { ...link } related documentsSearched
    approaches { approach { ...link } schemesOfOne { ...evidence } schemesOfOther { ...evidence } }
  } } }
}

fragment work on TerritoryInitiativesEdge { status citations { ...source } node { ...link ... on Initiative { status start end } } }
fragment evidence on SchemeEvidence { scheme { ...link } citations { ...source } }
${LINK}
${SOURCE}`;

const PARTNERS = `query PartnersOfArea($id: ID!) {
  area: node(id: $id) { ... on ForceArea {
    ${WORKS}
  } }
}

fragment work on TerritoryInitiativesEdge { status node { ...link ... on Initiative { status }
  ${parts('...link', 'citations { ...source }')}
} }
${LINK}
${SOURCE}`;

const PLANNED = html`<span class="tag planned">only planned</span>`;

/** What is asked of an area. */
export function question(id) {
	return { query: AREA, variables: { id } };
}

/** What is asked where the partners in an area are wanted. */
export function partnersQuestion(id) {
	return { query: PARTNERS, variables: { id } };
}

/**
 * The panel.
 * @param {object} answer the answer to `question`
 * @param {import('./measures.js').Row} row what the map tells of the area
 * @param {object} options
 * @param {string} options.subject what the map is shaded by
 * @param {object | undefined} options.compare what adds the area to those compared, or takes it away
 * @param {(target: HTMLElement) => void} options.showPartners fills the list of partners when it is opened
 */
export function panel({ area, introductions }, row, { subject, compare, showPartners }) {
	const here = works(area);
	const partnerships = here.filter(({ node }) => node.__typename === 'Partnership');
	return html`
		<h2 id="area-title" tabindex="-1">${area.name}</h2>
		<p>${link(area.region)}. <a href=${nodeAddress(area.id)}>All that is known of ${area.name}</a></p>
		<p class="finding ${row.state}"><strong>${subject}:</strong> ${row.words}.
			${row.state === 'unfound' || row.state === 'silent' ? 'That isn’t to say that there is none.' : nothing}</p>
		${row.schemes ? evidence(row) : nothing}
		${compare ? html`<p><button type="button" class="second" @click=${compare.act}>${compare.label}</button></p>` : nothing}
		<h3>Who governs its police</h3>
		${offices(area)}
		<h3>Schemes <span class="count">${tally(schemes(here))}</span></h3>
		${workList(schemes(here), 'scheme')}
		${partnerships.length ? html`<h3>Partnerships <span class="count">${tally(partnerships)}</span></h3>
			${workList(partnerships, 'partnership')}` : nothing}
		${here.length ? html`<details class="partners asks" @toggle=${({ target }) => target.open && showPartners(target.lastElementChild)}>
			<summary>Partners in these</summary>
			<div><p class="loading">Loading …</p></div>
		</details>` : nothing}
		${suggestions(area, introductions)}`;
}

function tally(works) {
	const planned = works.filter((work) => work.planned).length;
	return planned ? `${works.length - planned}, and ${planned} only planned` : `${works.length}`;
}

function workList(works, noun) {
	if (!works.length) {
		return html`<p>No statement of a ${noun} found. That isn’t to say that there is none.</p>`;
	}
	return html`<ul class="works">${works.map(({ node, planned, places, citations }) => html`<li>
		${link(node)} ${planned ? PLANNED : nothing}
		<span class="count">${[places.length ? `in ${places.map(({ name }) => name).join(', ')}` : '', span(node.start, node.end)]
			.filter(Boolean).join(', ')}</span>
		${sources(citations)}</li>`)}</ul>`;
}

function evidence({ schemes, plans }) {
	const item = ({ scheme, citations }, tag) => html`<li>${link(scheme)} ${tag} ${sources(citations)}</li>`;
	return schemes.length + plans.length ? html`<ul class="works">
		${schemes.map((one) => item(one, nothing))}
		${plans.map((one) => item(one, PLANNED))}</ul>` : nothing;
}

function offices({ offices }) {
	return html`<ul class="works">${offices.edges.map(({ node: office }) => html`<li>${link(office)}
		${span(office.start, office.end) ? html`<span class="count">${span(office.start, office.end)}</span>` : nothing}
		${office.holders.edges.length ? html`<ul>${office.holders.edges.map(({ role, acting, from, to, citations, node }) => html`
			<li>${link(node)}${acting ? ', acting' : nothing}<span class="count">${[role, span(from, to)].filter(Boolean)
				.map((words) => `, ${words}`)}</span> ${sources(citations)}</li>`)}</ul>` : html`<p class="count">No statement found of who holds it.</p>`}
	</li>`)}</ul>`;
}

/** The bodies with a part in what works there. */
export function partnerList({ area }) {
	const found = partners(works(area));
	return found.length ? html`
		<p>${count(found.length, 'body', 'bodies')} that commission, deliver, fund, host or take part. Plans and bids don’t count.</p>
		<ul class="works">${found.map(({ body, through }) => html`<li>${link(body)}
			<ul>${through.map(({ node, citations }) => html`<li>in ${link(node)} ${sources(citations)}</li>`)}</ul></li>`)}</ul>`
		: html`<p>No statement of a partner found. That isn’t to say that there is none.</p>`;
}

function suggestions(area, { totalCount, edges }) {
	if (!edges.length) {
		return html`<h3>Suggested introductions</h3>
			<p>There is no suggestion: no other area was found that uses an approach of ${area.name} and shares no partner with it.</p>`;
	}
	return html`<section class="suggestion" aria-labelledby="introductions-title">
		<h3 id="introductions-title">Suggested introductions <span class="tag">suggestion</span></h3>
		<p>These areas use approaches that ${area.name} uses too, and no partner of both was found in
			${count(edges[0].node.documentsSearched, 'document')}. No document says that they should meet, or that they don’t know each other.</p>
		<ul class="works">${edges.map(({ node }) => suggestion(area, node))}</ul>
		${totalCount > edges.length ? html`<p>The ${edges.length} with most approaches in common, of ${totalCount}.</p>` : nothing}
	</section>`;
}

function suggestion(area, { one, other, related, approaches }) {
	const there = one.id === area.id ? other : one;
	return html`<li>${link(there)}
		<details><summary>${count(approaches.length, 'approach', 'approaches')} in common</summary>
			${related ? html`<p>A scheme of one was modelled on a scheme of the other or followed it, so they may well know each other.</p>` : nothing}
			<ul>${approaches.map(({ approach, schemesOfOne, schemesOfOther }) => html`<li>${link(approach)}:
				${[...schemesOfOne, ...schemesOfOther].map(({ scheme, citations }, index) => html`${index ? ', ' : ''}${link(scheme)} ${sources(citations)}`)}
			</li>`)}</ul>
		</details></li>`;
}
