/* What stands beside the picture: the member, the connection or the way that was chosen, with the statements behind it. */
import { html, nothing } from '../lit.js';
import { link, links, sources, typedLink } from '../entities.js';
import { address } from '../page.js';
import { count, sentence } from '../words.js';
import { kindOf, kindWords, MEASURES, shown } from './model.js';
import { edgeId } from './questions.js';

/** What to do, where nothing is chosen. */
export function hint({ words }) {
	return html`<div class="no-print"><h2>Look closer</h2>
		<p>Choose one of the ${words.member[1]} in the picture or in the list to see what it is linked to. Choose a line to read the statements behind
			it.</p></div>`;
}

/** A member with its measures and partners. */
export function member({ loaded, rest, words, chosen, expanded }, does) {
	const found = loaded.members.find(({ node }) => node.id === chosen);
	if (!found) {
		return html`<h2>Not in this network</h2><p>It may be left out by the date, or be none of the ${words.member[1]}.</p>${closer(does)}`;
	}
	const names = new Map(loaded.members.map(({ node }) => [node.id, node]));
	const partners = rest.edges.filter(({ source, target }) => source.id === chosen || target.id === chosen)
		.map((edge) => ({ edge, node: names.get(edge.source.id === chosen ? edge.target.id : edge.source.id) }));
	const community = loaded.communities.find(({ number }) => number === found.community);
	return html`<h2>${link(found.node)}</h2>
		<p class="kind">${kindWords(kindOf(found.node))}${found.code ? `, provider code ${found.code}` : ''}</p>
		<p>${found.degree === 0 ? html`The documents here state no ${words.linked[0]}.`
			: html`${sentence(count(found.degree, ...words.linked))}.`} ${words.has} ${count(found.items, ...words.items)}.
			${found.articulationPoint ? ' Its part of the network would fall apart without it.' : ''}
			${community ? `It is in the community “${community.label}”, as we work it out.` : ''}</p>
		<p class="buttons">
			<button type="button" class="second" @click=${() => does.expand(chosen)}>
				${expanded ? 'Take its neighbourhood away' : 'Add its neighbourhood'}</button>
			<button type="button" class="second" @click=${() => does.from(chosen)}>Path from here</button></p>
		${partners.length ? html`<h3>${count(partners.length, ...words.linked)} shown</h3>
			<ul class="plain">${partners.map(({ edge, node }) => html`<li>
				<button type="button" class="link" @click=${() => does.choose(node.id)}>${node.name}</button>
				<button type="button" class="link kind" @click=${() => does.chooseEdge(edgeId(edge))}>${words.verb} ${edge.weight}<span
					class="unseen">: read the statements about ${node.name}</span></button></li>`)}</ul>` : nothing}
		<details><summary>Its measures</summary><dl class="facts">${Object.values(MEASURES).map(({ field, label }) => html`
			<dt>${label}</dt><dd>${shown(found[field])}</dd>`)}
			<dt>Connects</dt><dd>${links(found.regions.edges.map(({ node }) => node))}</dd></dl></details>
		${closer(does)}`;
}

/** A connection: where the two meet, and who says so. */
export function edge({ words }, found, does) {
	if (!found) {
		return html`<h2>No such connection</h2><p>No document here links the two.</p>${closer(does)}`;
	}
	const via = found.via.edges.map(({ node }) => node);
	return html`<h2>${found.source.name} and ${found.target.name}</h2>
		<p>They ${words.verb} ${count(found.weight, ...words.items)}.
			${found.bridge ? 'Without this connection their part of the network would fall apart.' : ''}</p>
		<h3>What links them</h3>
		<ul class="plain">${via.map((node) => html`<li>${typedLink(node)}</li>`)}</ul>
		<h3>The statements behind it</h3>
		<p>These sections state the part of both.</p>
		<ul class="plain">${found.citations.map(({ section, document }) => html`
			<li>${link(section)} in <cite>${link(document)}</cite></li>`)}</ul>
		<p><a href=${address('/paths', { from: found.source.id, to: found.target.id })}>All ways between the two</a></p>
		<p class="buttons">${[found.source, found.target].map((node) => html`<button type="button" class="second"
			@click=${() => does.choose(node.id)}>${node.name}</button>`)}</p>
		${closer(does)}`;
}

/** A relationship that a neighbourhood added. */
export function relationship({ sentence: text, citations }, does) {
	return html`<h2>A stated relationship</h2><p>${text}</p>${sources(citations)}${closer(does)}`;
}

/** Something that a neighbourhood added. */
export function stranger(node, relationships, does) {
	return html`<h2>${link(node)}</h2><p class="kind">${kindWords(node.__typename)}</p>
		<ul class="plain">${relationships.map(({ sentence: text, citations }) => html`<li>${text} ${sources(citations)}</li>`)}</ul>
		${closer(does)}`;
}

/** The shortest way between two. */
export function path({ loaded, words, from, to }, steps, does) {
	const name = (id) => loaded.members.find(({ node }) => node.id === id)?.node.name ?? id;
	const further = html`<p><a href=${address('/paths', { from, to })}>More ways between the two, with every source</a>, through
		people, places and funds too.</p>`;
	if (!steps) {
		return html`<h2>No way found</h2><p>Nothing that is drawn leads from ${name(from)} to ${name(to)}. That doesn’t mean that
			nothing does.</p>${further}${closer(does)}`;
	}
	return html`<h2>From ${name(from)} to ${name(to)}</h2>
		<p>${sentence(count(steps.length, 'step'))} over what is drawn; there may be other ways as short.</p>
		<ol class="steps">${steps.map(({ from: one, to: other, edge: link }) => html`<li>${name(one)} and ${name(other)} ${words.verb}
			${links(link.via.edges.map(({ node }) => node))}.
			<button type="button" class="link no-print" @click=${() => does.chooseEdge(edgeId(link))}>Statements<span class="unseen">
				about ${name(one)} and ${name(other)}</span></button></li>`)}</ol>
		${further}${closer(does)}`;
}

function closer(does) {
	return html`<p><button type="button" class="link no-print" @click=${does.close}>Back to the whole picture</button></p>`;
}
