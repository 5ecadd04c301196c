/* The network in words: members with their measures, connections, communities, brokers and parts. */
import { html, nothing } from '../lit.js';
import { link, links } from '../entities.js';
import { csvOf } from '../takeaway.js';
import { count, sentence } from '../words.js';
import { kindOf, kindWords, MEASURES, shown } from './model.js';
import { edgeId } from './questions.js';

const FIRST = 20;

/** The lists there are, by their name in the address. */
export const LISTS = { members: 'Members', edges: 'Connections', communities: 'Communities', brokers: 'Brokers', parts: 'Parts' };

/**
 * One list.
 * @param {string} list its name
 * @param {object} view what is shown: `loaded`, `rest` after filters, `sort`, `long`, `words` of the network
 * @param {{choose, chooseEdge, sort, lengthen}} does what its buttons do
 */
export function listed(list, view, does) {
	return { members, edges, communities, brokers, parts }[list](view, does);
}

function members({ rest, sort, long, words }, does) {
	const { field } = MEASURES[sort.by] ?? {};
	const value = (member) => (sort.by === 'name' ? member.node.name : member[field]);
	const compare = (a, b) => (sort.by === 'name' ? value(a).localeCompare(value(b), 'en-GB') : value(a) - value(b));
	const rows = [...rest.members].sort((a, b) => (sort.down ? compare(b, a) : compare(a, b))
		|| (a.node.id < b.node.id ? -1 : 1));
	const kinds = new Set(rest.members.map(({ node }) => kindOf(node))).size > 1;
	const head = (by, label, number) => html`<th scope="col" class=${number ? 'number' : ''} aria-sort=${
		sort.by === by ? (sort.down ? 'descending' : 'ascending') : 'none'}><button type="button" class="link" @click=${
		() => does.sort(by)}>${label}</button></th>`;
	return scrolled(`${sentence(words.member[1])} with their measures`, html`
		<tr>${head('name', sentence(words.member[0]))}${kinds ? html`<th scope="col">Kind</th>` : nothing}
			${Object.entries(MEASURES).map(([by, { label }]) => head(by, label, true))}
			<th scope="col">Connects</th></tr>`, rows.map((member) => html`
		<tr><th scope="row">${chooser(member.node, does)}${member.articulationPoint
				? html`<br><span class="kind">its part would fall apart without it</span>` : nothing}</th>
			${kinds ? html`<td>${kindWords(kindOf(member.node))}</td>` : nothing}
			${Object.values(MEASURES).map((measure) => html`<td class="number">${shown(member[measure.field])}</td>`)}
			<td>${count(member.regions.edges.length, 'region')}</td></tr>`), long, does);
}

function edges({ rest, loaded, long, words }, does) {
	const names = new Map(loaded.members.map(({ node }) => [node.id, node]));
	return scrolled(`Who is linked to whom, and by how many ${words.items[1]}`, html`
		<tr><th scope="col">One</th><th scope="col">Other</th><th scope="col" class="number">How many</th>
			<th scope="col">${sentence(words.items[1])}</th><th scope="col">Statements</th></tr>`, rest.edges.map((edge) => html`
		<tr><th scope="row">${chooser(names.get(edge.source.id), does)}</th><td>${chooser(names.get(edge.target.id), does)}</td>
			<td class="number">${edge.weight}</td><td>${links(edge.via.edges.map(({ node }) => node))}</td>
			<td><button type="button" class="link no-print" @click=${() => does.chooseEdge(edgeId(edge))}>Read them<span class="unseen">
				about ${names.get(edge.source.id).name} and ${names.get(edge.target.id).name}</span></button></td></tr>`), long, does);
}

function communities({ loaded, rest, long }, does) {
	const size = (number) => rest.members.filter(({ community }) => community === number);
	return html`<p>Groups linked among themselves more than by chance, found by ${loaded.communityAlgorithm}. They are worked
			out by us; no document states them.</p>
		${scrolled('Communities, the largest first', html`<tr><th scope="col">Community</th><th scope="col" class="number">Members</th>
			<th scope="col">Members shown</th><th scope="col">What at least two of them share</th></tr>`,
		loaded.communities.map(({ number, label, size: all, shares }) => html`
			<tr><th scope="row">${label}</th><td class="number">${all}</td>
				<td>${join(size(number).slice(0, 6).map(({ node }) => chooser(node, does)))}${size(number).length > 6
					? ` and ${size(number).length - 6} more` : ''}</td>
				<td>${shares.map(({ members: having, node }, index) => html`${index ? ', ' : ''}${link(node)} (${having})`)}</td></tr>`),
		long, does)}`;
}

function brokers({ loaded, rest, long, words }, does) {
	const shownIds = new Set(rest.members.map(({ node }) => node.id));
	const found = loaded.brokers.map((id) => loaded.members.find(({ node }) => node.id === id))
		.filter((member) => member && shownIds.has(member.node.id));
	return found.length === 0 ? html`<p>Nobody shown here stands between others and connects two regions or more.</p>`
		: html`<p>${sentence(words.member[1])} that stand between others and connect two regions or more.</p>
		${scrolled('Brokers, those with the most shortest ways first', html`<tr><th scope="col">${sentence(words.member[0])}</th>
			<th scope="col" class="number">Standing between</th><th scope="col" class="number">Links</th>
			<th scope="col">Regions that it connects</th></tr>`, found.map((member) => html`
			<tr><th scope="row">${chooser(member.node, does)}${member.articulationPoint
				? html` <span class="kind">its part would fall apart without it</span>` : nothing}</th>
				<td class="number">${shown(member.betweenness)}</td><td class="number">${member.degree}</td>
				<td>${links(member.regions.edges.map(({ node }) => node))}</td></tr>`), long, does)}`;
}

function parts({ loaded, rest, long, words }, does) {
	const of = (number) => rest.members.filter(({ component }) => component === number);
	const larger = loaded.components.filter(({ size }) => size > 1);
	const alone = loaded.members.filter(({ degree }) => degree === 0);
	return html`<p>Parts that nothing here joins. That no document joins them doesn’t mean that nothing does.</p>
		${larger.length ? scrolled('Parts, the largest first', html`<tr><th scope="col">Part</th><th scope="col" class="number">Members</th>
			<th scope="col">Members shown</th></tr>`, larger.map(({ number, size }) => html`
			<tr><th scope="row">Part ${number}</th><td class="number">${size}</td>
				<td>${join(of(number).slice(0, 8).map(({ node }) => chooser(node, does)))}${of(number).length > 8
					? ` and ${of(number).length - 8} more` : ''}</td></tr>`), long, does) : nothing}
		${alone.length ? html`<details><summary>${count(alone.length, ...words.member)} without a ${words.linked[0]}</summary>
			<p>${join(alone.map(({ node }) => link(node)))}</p></details>` : nothing}`;
}

function scrolled(caption, head, rows, long, does) {
	const shownRows = long ? rows : rows.slice(0, FIRST);
	return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
		<table><caption>${caption}</caption><thead>${head}</thead><tbody>${shownRows}</tbody></table></div>
		${rows.length > FIRST && !long ? html`<p class="on-paper">The first ${FIRST} of ${rows.length}.</p>` : nothing}
		${rows.length > FIRST ? html`<button type="button" class="second" @click=${does.lengthen}>${long
			? `Show the first ${FIRST} only` : `Show all ${rows.length}`}</button>` : nothing}`;
}

function chooser(node, does) {
	return html`<button type="button" class="link" @click=${() => does.choose(node.id)}>${node.name}</button>`;
}

function join(parts) {
	return parts.map((part, index) => html`${index ? ', ' : ''}${part}`);
}

/** The members that are shown, with their measures, as CSV. */
export function table({ members }) {
	const measures = Object.values(MEASURES).map(({ field }) => field);
	const rows = [['id', 'name', 'type', 'kind', ...measures, 'articulationPoint', 'component', 'community', 'items', 'regions'],
		...members.map((member) => [member.node.id, member.node.name, member.node.__typename, member.node.kind,
			...measures.map((field) => member[field]), member.articulationPoint, member.component, member.community, member.items,
			member.regions.edges.map(({ node }) => node.name).join('; ')])];
	return csvOf(rows);
}
