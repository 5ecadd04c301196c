/* Ways from one node to another: each a list of steps told as sentences, with their sources. */
import { html, nothing } from '../lit.js';
import { link, sources } from '../entities.js';
import { nodeAddress } from '../page.js';
import { count, words } from '../words.js';

/** What a way needs of a path. */
export const PATH = `fragment path on Path {
  length
  sentence
  steps {
    id
    relationship
    forward
    sentence
    role
    status
    since
    until
    held
    from { ...link }
    to { ...link }
    citations { ...source }
  }
}`;

/**
 * Paths by the nodes that they pass: two that join the same nodes by other relationships are one way, each of whose steps
 * is told by all that is stated of it.
 * @param {object[]} paths in their order
 * @returns {{nodes: object[], steps: object[][], length: number}[]} the ways, each step a list of relationships
 */
export function ways(paths) {
	const byNodes = new Map();
	for (const { steps } of paths) {
		const nodes = [steps[0].from, ...steps.map(({ to }) => to)];
		const key = nodes.map(({ id }) => id).join(' ');
		const way = byNodes.get(key) ?? { nodes, steps: steps.map(() => new Map()), length: steps.length };
		steps.forEach((step, index) => way.steps[index].set(step.id, step));
		byNodes.set(key, way);
	}
	return [...byNodes.values()].map((way) => ({ ...way, steps: way.steps.map((step) => [...step.values()]) }));
}

/** The nodes between the ends that every way passes, where there are several ways. */
export function common(found) {
	const [first, ...others] = found.map(({ nodes }) => nodes.slice(1, -1));
	return others.length ? first.filter(({ id }) => others.every((nodes) => nodes.some((node) => node.id === id))) : [];
}

/**
 * One way.
 * @param {object} way one of `ways`
 * @param {number} number its number, from 1
 * @param {object[]} shared what all ways pass, which doesn't tell this one from others
 * @param {{pressed: boolean, press: () => void}} [show] how it is shown in the picture, where there is one
 */
export function wayView(way, number, shared, show) {
	const own = way.nodes.slice(1, -1).filter(({ id }) => !shared.some((node) => node.id === id));
	return html`<li class="way" id=${`way-${number}`}>
		<h3>${own.length ? `By way of ${names(own)}` : way.length === 1 ? 'Directly' : 'Through what all of them pass, and nothing else'}</h3>
		<p class="way-tools"><span class="count">${count(way.length, 'step')}</span>${show ? html`
			<button type="button" class="link no-print" aria-pressed=${show.pressed ? 'true' : 'false'} @click=${show.press}>
				${show.pressed ? 'Show all ways in the picture' : 'Show this way in the picture'}</button>` : nothing}</p>
		<ol class="steps">${way.steps.map((step) => html`<li>${step.map(statement)}</li>`)}</ol>
	</li>`;
}

/** Names with commas and an “and”. */
export function names(nodes) {
	const all = nodes.map(({ name }) => name);
	return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join('');
}

function statement({ sentence, from, to, held, citations }) {
	return html`<p>${linked(sentence, [from, to])}${held === 'POSSIBLY'
		? html` <span class="kind">perhaps not then: the dates leave it open</span>` : nothing} ${sources(citations)}</p>`;
}

/** A sentence with the names in it, which stand in this order, as links. */
function linked(text, nodes) {
	const parts = [];
	let rest = text;
	for (const node of nodes) {
		const at = rest.indexOf(node.name);
		if (at >= 0) {
			parts.push(rest.slice(0, at), link(node));
			rest = rest.slice(at + node.name.length);
		}
	}
	return [...parts, rest];
}

/** The ways as a picture's nodes and edges. */
export function drawn(found) {
	const nodes = new Map();
	const edges = new Map();
	for (const way of found) {
		way.nodes.forEach(({ id, name, __typename }) => nodes.set(id, { id, name, type: __typename, href: nodeAddress(id) }));
		way.steps.flat().forEach(({ id, forward, from, to, relationship }) => edges.set(id, {
			id,
			source: forward ? from.id : to.id,
			target: forward ? to.id : from.id,
			label: words(relationship),
			directed: true,
		}));
	}
	return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

const APART = 190;
const STEP = 170;

/**
 * Where a picture has the nodes: the ends at its top and foot, and between them a row for every step, so that no line
 * passes a node which isn't its own.
 * @param {object[]} found ways, the nodes of the first ones in the middle
 * @returns {Object<string, {x: number, y: number}>}
 */
export function places(found) {
	const row = new Map();
	const deepest = Math.max(...found.map(({ length }) => length));
	found.forEach(({ nodes }) => nodes.forEach(({ id }, index) => row.set(id,
		index === nodes.length - 1 ? deepest : Math.max(row.get(id) ?? 0, index))));
	return Object.fromEntries([...new Set(row.values())].flatMap((step) => {
		const ids = [...row.keys()].filter((id) => row.get(id) === step);
		// One below the other, names would stand on the lines.
		const aside = ids.length === 1 ? (step % 2 ? 1 : -1) * APART * 0.35 : 0;
		return ids.map((id, index) => [id, {
			x: aside + APART * (index % 2 ? -1 : 1) * Math.ceil(index / 2) + (ids.length % 2 ? 0 : APART / 2),
			y: STEP * step,
		}]);
	}));
}

/** What a way is made of, to show it in a picture. */
export function members(way) {
	return [...way.nodes.map(({ id }) => id), ...way.steps.flat().map(({ id }) => id)];
}
