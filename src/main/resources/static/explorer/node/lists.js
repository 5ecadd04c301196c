/* Lists of neighbours: lines, or a table, each with what its edge tells and its sources. */
import { html, nothing } from '../lit.js';
import { lastStated, link, links, sources } from '../entities.js';
import { nodeAddress } from '../page.js';
import { asStated, date, span, words } from '../words.js';
import { EDGE, basis, held, isMixed, money, neighbourKind, printed, tag } from './values.js';

/** The columns that are filled in at least one edge. */
function filled(edges, properties) {
	return properties.filter((name) => !EDGE[name].hidden && edges.some((edge) => told(edge[name])));
}

function told(value) {
	return value !== null && value !== undefined && value !== '' && value !== false;
}

/** Lists as lines: who, in which part, how far, since when, and the sources. */
export function items(edges, list) {
	const mixed = isMixed(edges);
	return html`<ul class="neighbours">${inTime(edges, list).map((edge) => html`<li>${line(edge, list, mixed)}</li>`)}</ul>`;
}

/** When it held; where that isn't stated, when it was stated. */
function when(edge) {
	const stated = lastStated(edge.citations);
	return span(edge.from, edge.to) || asStated(stated);
}

/** What has a time has the latest first: by its own beginning, or by the documents that state it. */
function inTime(edges, { dated }) {
	const time = (edge) => edge.from ?? edge.to ?? lastStated(edge.citations) ?? '';
	return dated ? [...edges].sort((one, other) => (time(one) < time(other) ? 1 : time(one) > time(other) ? -1 : 0)) : edges;
}

function line(edge, { edge: properties, dated }, mixed) {
	const rest = properties.filter((name) => !['from', 'to', 'currency'].includes(name) && told(edge[name]));
	const time = dated ? when(edge) : span(edge.from, edge.to);
	const kind = neighbourKind(edge.node, mixed);
	return html`${link(edge.node)} ${kind ? html`<span class="kind">${kind}</span>` : nothing}
		${rest.map((name) => html`<span class="part">${EDGE[name].show(edge[name], edge)}</span> `)}
		${time ? html`<span class="part">${time}</span>` : nothing}
		${held(edge.held)} ${sources(edge.citations)}`;
}

/** A list as a table: a row each, and only columns that something is in. */
export function table(edges, { label, edge: properties, inside, dated, cited = true }) {
	const columns = filled(edges, dated ? properties.filter((name) => !['from', 'to'].includes(name)) : properties);
	const statuses = !columns.includes('status') && edges.some(({ node }) => node.schemeStatus);
	const mixed = isMixed(edges);
	const kinds = edges.some(({ node }) => neighbourKind(node, mixed));
	const within = inside && edges.some(({ node }) => node[inside.field]?.totalCount);
	return scroll(label, html`
		<thead><tr>
			<th scope="col">Name</th>
			${kinds ? html`<th scope="col">Kind</th>` : nothing}
			${statuses ? html`<th scope="col">Status</th>` : nothing}
			${columns.map((name) => html`<th scope="col">${EDGE[name].label}</th>`)}
			${dated ? html`<th scope="col">When</th>` : nothing}
			${within ? html`<th scope="col">${inside.label}</th>` : nothing}
			${edges.some((edge) => edge.held) ? html`<th scope="col">Held</th>` : nothing}
			${cited ? html`<th scope="col">Source</th>` : nothing}
		</tr></thead>
		<tbody>${inTime(edges, { dated }).map((edge) => html`<tr>
			<th scope="row">${link(edge.node)}</th>
			${kinds ? html`<td class="kind">${neighbourKind(edge.node, mixed)}</td>` : nothing}
			${statuses ? html`<td>${tag(edge.node.schemeStatus)}</td>` : nothing}
			${columns.map((name) => html`<td>${told(edge[name]) ? EDGE[name].show(edge[name], edge) : nothing}</td>`)}
			${dated ? html`<td>${when(edge)}</td>` : nothing}
			${within ? html`<td>${some(edge.node[inside.field])}</td>` : nothing}
			${edges.some((one) => one.held) ? html`<td>${held(edge.held)}</td>` : nothing}
			${cited ? html`<td>${sources(edge.citations)}</td>` : nothing}
		</tr>`)}</tbody>`);
}

/** Links, and how many more there are. */
function some(connection) {
	if (!connection?.totalCount) {
		return nothing;
	}
	const { edges, totalCount } = connection;
	return html`${edges.map(({ node, from, to }, index) => html`${index ? ', ' : ''}${link(node)}${from || to
		? html` <span class="kind">${span(from, to)}</span>` : nothing}`)}${totalCount > edges.length
		? html` <span class="kind">and ${totalCount - edges.length} more</span>` : nothing}`;
}

/** A table that scrolls sideways by itself where the window is narrow. */
export function scroll(label, content, className = '') {
	return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${label}: table`}>
		<table class=${className}><caption class="unseen">${label}</caption>${content}</table></div>`;
}

const nodes = (connection) => connection?.edges.map(({ node }) => node) ?? [];

/** Figures, as printed. */
export function figures(edges, { label }) {
	const about = edges.some(({ node }) => node.about?.edges.length);
	const period = edges.some(({ node, held: surely }) => node.period || surely);
	return scroll(label, html`
		<thead><tr>
			${about ? html`<th scope="col">About</th>` : nothing}
			<th scope="col">What is measured</th><th scope="col">As printed</th><th scope="col">Sort</th>
			${period ? html`<th scope="col">Period</th>` : nothing}<th scope="col">Claimed by, and how it is known</th><th scope="col">Source</th>
		</tr></thead>
		<tbody>${edges.map(({ node, citations, held: surely }) => html`<tr>
			${about ? html`<td>${links(nodes(node.about))}</td>` : nothing}
			<th scope="row"><a href=${nodeAddress(node.id)}>${node.measure}</a>${figureBase(node)}</th>
			<td><strong class="printed">${printed(node)}</strong>
				${node.comparator ? html`<div class="kind">${node.comparator}</div>` : nothing}
				${node.caveat ? html`<div class="caveat">${node.caveat}</div>` : nothing}</td>
			<td>${words(node.kind)}${node.kind === 'OUTCOME' ? ' (a result)' : ''}</td>
			${period ? html`<td>${date(node.period)} ${held(surely)}</td>` : nothing}
			<td>${nodes(node.claimedBy).length ? html`${links(nodes(node.claimedBy))}: ` : nothing}${basis(node.basis)}</td>
			<td>${sources(citations)}</td>
		</tr>`)}</tbody>`, 'figures');
}

function figureBase({ base, cohortSize }) {
	const parts = [base && `out of ${base.replace(/^of /, '')}`, cohortSize && `${cohortSize.toLocaleString('en-GB')} people or cases`];
	const text = parts.filter(Boolean).join(', ');
	return text ? html`<div class="kind">${text}</div>` : nothing;
}

/** Grants, with how far they had got and the amount as printed. */
export function grants(edges, { label }) {
	return scroll(label, html`
		<thead><tr>
			<th scope="col">Grant</th><th scope="col">Status</th><th scope="col">Amount</th><th scope="col">Period</th>
			<th scope="col">From</th><th scope="col">To, or for</th><th scope="col">Source</th>
		</tr></thead>
		<tbody>${edges.map(({ node, citations, held: surely }) => html`<tr>
			<th scope="row">${link(node)}</th>
			<td>${tag(node.status)}</td>
			<td>${grantAmount(node)}</td>
			<td>${date(node.period)} ${held(surely)}</td>
			<td>${links([...nodes(node.givenBy), ...nodes(node.fromFund)])}</td>
			<td>${links([...nodes(node.givenTo), ...nodes(node.for)])}</td>
			<td>${sources(citations)}</td>
		</tr>`)}</tbody>`, 'grants');
}

function grantAmount({ printed: asPrinted, amount, currency, annual, caveat }) {
	const text = asPrinted ?? money(amount, currency);
	return html`${text ? html`<span class="printed">${text}</span>` : html`<span class="kind">no amount stated</span>`}
		${annual && !/annual|year/i.test(text) ? html`<div class="kind">every year</div>` : nothing}
		${caveat ? html`<div class="caveat">${caveat}</div>` : nothing}`;
}

/** By the name of a list's way of being shown. */
export const WAYS = { items, table, figures, grants };
