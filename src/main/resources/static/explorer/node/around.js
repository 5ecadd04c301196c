/* What is around a node: a small picture, drawn when somebody comes to it, and the same as a list. */
import { html, nothing, render } from '../lit.js';
import { sources } from '../entities.js';
import { address, id, nodeAddress, type } from '../page.js';
import { NO_PICTURE, show } from '../show.js';
import { count } from '../words.js';

/* Which network of the map has nodes of a type among its members. */
const MAPS = { Organisation: {}, Prison: {}, Partnership: {}, ForceArea: { of: 'areas' }, Person: { of: 'people' } };

/** The part of the page; it is filled by {@link whenSeen}. */
export const AROUND_SECTION = html`<section id="around" aria-labelledby="around-title">
	<h2 id="around-title">What is around it</h2>
	<div class="around-content"><p class="loading">The picture is drawn when you come to it.</p></div>
</section>`;

/**
 * Fills the part once it comes near the window.
 * @param {Element} section the part
 * @param {string} name the node's
 * @param {() => Promise<object>} question asks what is around it
 * @param {(picture: object) => void} drawn called with the picture, once there is one
 * @returns {() => void} ends that
 */
export function whenSeen(section, name, question, drawn) {
	let over = false;
	const observer = new IntersectionObserver((entries) => {
		if (entries.some((entry) => entry.isIntersecting)) {
			observer.disconnect();
			fill(section.querySelector('.around-content'), name, question).then((shown) => shown && !over && drawn(shown));
		}
	}, { rootMargin: '100px' });
	observer.observe(section);
	return () => {
		over = true;
		observer.disconnect();
	};
}

/* Resolves with the picture; with nothing where there is nothing to draw. */
async function fill(target, name, question) {
	const answer = await show(target, question, ({ neighbourhood }) => view(neighbourhood, name));
	const element = target.querySelector('.around-picture');
	if (!answer || !element) {
		return undefined;
	}
	const { nodes, edges } = answer.neighbourhood;
	try {
		const { picture } = await import('../picture.js');
		return await picture(element, {
			nodes: nodes.map(({ node }) => ({ id: node.id, name: node.name, type: node.__typename, href: nodeAddress(node.id) })),
			edges: edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, directed: true })),
		}, { focus: id, label: `${name} and what is directly around it: the list below says the same.` });
	}
	catch (error) {
		render(NO_PICTURE, element);
		throw error;
	}
}

function view({ nodes, edges, truncated, nodeCount }, name) {
	if (!edges.length) {
		return html`<p>No statement joins ${name} to anything else here.</p>`;
	}
	return html`
		<p>${truncated ? `${count(nodes.length - 1, 'neighbour')} of ${nodeCount - 1} are drawn.`
			: `${count(nodes.length - 1, 'direct neighbour')}, and what joins them.`}
			${MAPS[type] ? html`<a href=${address('/network', { ...MAPS[type], chosen: id })}>Find it in the network map</a> or` : nothing}
			<a href=${address('/paths', { from: id })}>${MAPS[type] ? 'see' : 'See'} how it is connected to something else</a>.</p>
		<div class="around-picture"></div>
		<details class="twin">
			<summary>The same as a list of ${count(edges.length, 'sentence')}</summary>
			<ul class="neighbours">${edges.map(({ sentence, citations }) => html`<li>${sentence} ${sources(citations)}</li>`)}</ul>
		</details>`;
}
