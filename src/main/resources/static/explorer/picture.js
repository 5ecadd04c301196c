/*
 * Pictures of networks: Cytoscape.js draws, fcose finds the places. Both are loaded only where there is something to draw.
 * What a picture shows stands on the page as text too: it is an image with a label for those who can't see it.
 */
import { html, nothing, render, svg } from './lit.js';
import { coverage, embedded, root } from './page.js';
import { drawing, pixels } from './picture/drawing.js';
import { ALL_KINDS, COLOURED_GROUPS, corners, groupColour, kind, kindColour, variable } from './picture/kinds.js';
import { extent, lines, named } from './picture/labels.js';
import { citation } from './takeaway.js';
import { count, sentence } from './words.js';

const CYTOSCAPE = `${root}/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs`;

/* Names on the edges of larger pictures would hide them. */
const LABELLED_EDGES = 30;

/* From so many edges on, what is moved is moved as it was drawn. */
const MANY_EDGES = 1500;

/* From so many nodes on, not every name can be kept free when places are found. */
const FEW_NODES = 40;

const FONT = 12;

/* How far above its lower end an edge has its label: names stand below nodes, so the upper half is theirs. */
const LABEL_AT = 0.38;

/* Room around what is shown, and how large a few nodes are drawn at most. */
const MARGIN = 36;

const CLOSEST = 1.3;

/**
 * @typedef {{id: string, name: string, type: string, size?: number, group?: string | number, href?: string}} PictureNode
 * @typedef {{id: string, source: string, target: string, label?: string, weight?: number, directed?: boolean}} PictureEdge
 * @typedef {{nodes: PictureNode[], edges: PictureEdge[]}} PictureData
 */

/**
 * Draws a picture into an element; the same data gives the same picture.
 * @param {HTMLElement} element what is filled
 * @param {PictureData} data nodes and edges
 * @param {object} options
 * @param {string} options.label what it shows, for those who can't see it
 * @param {string} [options.focus] the id of the node that it is about
 * @param {'type' | 'group'} [options.colour] what colours tell; kinds where absent
 * @param {{key: string | number, label: string}[]} [options.groups] the groups in the order of their colours
 * @param {Object<string, {x: number, y: number}>} [options.places] where all nodes are, where the page knows better than a layout
 * @param {string} [options.sizes] what larger nodes have more of, for the legend
 * @param {(id: string) => void} [options.onNode] called with the node that was chosen; its `href` is opened where absent
 * @param {(id: string) => void} [options.onEdge] called with the edge that was chosen
 * @returns {Promise<{highlight: (ids: string[], closer?: boolean) => void, fit: () => void, change: (data: PictureData, options?: object)
 *     => Promise<void>, positions: () => Object<string, {x: number, y: number}>, png: () => Promise<Blob>, svg: () => Blob,
 *     destroy: () => void}>} once it is drawn. `highlight` with none takes highlights away, and goes closer where asked to.
 *     `change` draws other data with the options given once more; nodes that stay keep their places, unless `afresh` is among
 *     the options
 */
export async function picture(element, data, options) {
	let settings = options;
	element.classList.add('picture');
	const shell = () => render(frame(settings, current, cy, () => fit()), element);
	let current = data;
	let cy;
	shell();
	const canvas = element.querySelector('.picture-canvas');
	const [{ default: cytoscape }, places] = await Promise.all([import(CYTOSCAPE),
		settings.places ?? arrange(data, shapeOf(canvas))]);
	ownStyleSheet();
	cy = cytoscape({
		container: canvas,
		style: styles(() => cy, data.edges.length > MANY_EDGES),
		layout: { name: 'preset' },
		elements: elements(data, places, settings),
		minZoom: 0.03,
		maxZoom: 6,
		autoungrabify: true,
		boxSelectionEnabled: false,
		selectionType: 'single',
		hideEdgesOnViewport: false,
		textureOnViewport: data.edges.length > MANY_EDGES,
	});
	const relabel = labelling(cy, () => settings);
	gestures(cy, canvas);
	cy.on('tap', 'node', ({ target }) => {
		if (settings.onNode) {
			settings.onNode(target.id());
		}
		else if (target.data('href')) {
			// Only pages made for it may stand in a frame.
			open(target.data('href'), embedded ? '_blank' : '_self', embedded ? 'noopener' : '');
		}
	});
	cy.on('tap', 'edge', ({ target }) => settings.onEdge?.(target.id()));
	const fit = (these = cy.elements()) => {
		const shown = these.empty() ? cy.elements() : these;
		cy.resize();
		cy.fit(shown, MARGIN);
		if (cy.zoom() > CLOSEST) {
			cy.zoom(CLOSEST);
			cy.center(shown);
		}
		relabel();
	};
	const resized = new ResizeObserver(() => cy.width() && fit(cy.elements('.strong')));
	resized.observe(canvas);
	shell();
	fit();
	element.dataset.settled = '';
	return {
		highlight: (ids, closer = false) => {
			highlight(cy, ids);
			if (closer) {
				fit(cy.elements('.strong'));
			}
			else {
				relabel();
			}
		},
		fit: () => fit(),
		change: async (next, { afresh = false, ...nextOptions } = settings) => {
			settings = { ...settings, ...nextOptions };
			current = next;
			delete element.dataset.settled;
			const known = afresh ? {} : positions(cy);
			const fresh = next.nodes.filter(({ id }) => !known[id]);
			const found = settings.places ?? (fresh.length
				? { ...await arrange(next, shapeOf(canvas), fresh.length < next.nodes.length ? known : undefined) } : known);
			cy.batch(() => {
				cy.elements().remove();
				cy.add(elements(next, found, settings));
			});
			shell();
			if (next.nodes.length === Object.keys(known).length && fresh.length === 0) {
				relabel();
			}
			else {
				fit();
			}
			element.dataset.settled = '';
		},
		positions: () => positions(cy),
		png: () => pixels(file(cy, settings, current)),
		svg: () => new Blob([file(cy, settings, current)], { type: 'image/svg+xml' }),
		destroy: () => {
			resized.disconnect();
			cy.destroy();
			render(nothing, element);
		},
	};
}

/* Cytoscape would add a style element of its own, which our policy forbids; explorer.css has what is in it. */
function ownStyleSheet() {
	const id = '__________cytoscape_stylesheet';
	if (!document.getElementById(id)) {
		const mark = document.createElement('template');
		mark.id = id;
		document.head.append(mark);
	}
}

/** Finds the places, in a worker; nodes that have one in `placed` keep it. */
function arrange({ nodes, edges }, shape, placed) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./picture/arrange.js', import.meta.url));
		worker.onmessage = ({ data }) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = () => {
			worker.terminate();
			reject(new Error('The picture’s layout failed'));
		};
		const few = nodes.length <= FEW_NODES;
		const sized = nodes.some(({ size }) => size !== undefined);
		worker.postMessage({
			placed,
			shape,
			nodes: nodes.map((node) => {
				// Whatever size tells, the places are the same.
				const diameter = sized ? 40 : 26;
				const box = few ? extent(lines(node.name)) : { width: 0, height: 6 };
				return { id: node.id, width: Math.max(diameter, box.width), height: diameter + box.height };
			}),
			edges: edges.map(({ id, source, target, weight }) => ({ id, source, target, weight })),
		});
	});
}

/* How much wider than high the picture is to be: as the canvas is. */
function shapeOf({ clientWidth, clientHeight }) {
	return Math.min(2, Math.max(0.6, clientWidth / (clientHeight || 1)));
}

function positions(cy) {
	return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

function scales(nodes) {
	return { largest: Math.max(0, ...nodes.map(({ size }) => size ?? 0)) };
}

/* The area tells the size. */
function diameterOf({ size }, largest) {
	return size === undefined || largest === 0 ? 26 : 16 + 50 * Math.sqrt(Math.max(0, size) / largest);
}

function elements({ nodes, edges }, places, settings) {
	const { largest } = scales(nodes);
	const ranks = new Map(groupsOf(nodes, settings).map(({ key }, rank) => [key, rank]));
	const parallel = new Map();
	const pair = ({ source, target }) => (source < target ? `${source} ${target}` : `${target} ${source}`);
	edges.forEach((edge) => parallel.set(pair(edge), [...(parallel.get(pair(edge)) ?? []), edge.id]));
	return [
		...nodes.map((node) => {
			const { key } = kind(node.type);
			const diameter = node.id === settings.focus ? Math.max(38, diameterOf(node, largest)) : diameterOf(node, largest);
			const names = lines(node.name);
			const colour = settings.colour === 'group' ? groupColour(ranks.get(node.group) ?? -1) : kindColour(key);
			return {
				group: 'nodes',
				data: { ...node, diameter, names, text: names.join('\n'), kind: key, fill: colour, box: extent(names) },
				position: { ...places[node.id] },
				classes: node.id === settings.focus ? 'focus' : '',
			};
		}),
		...edges.map((edge) => {
			const same = parallel.get(pair(edge));
			const turned = edge.source > edge.target ? -1 : 1;
			const [from, to] = [places[edge.source], places[edge.target]];
			return {
				group: 'edges',
				data: {
					...edge,
					thickness: 1.8 + 1.6 * Math.log2(edge.weight ?? 1),
					text: edges.length <= LABELLED_EDGES ? edge.label ?? '' : '',
					falls: to.y >= from.y,
					offset: LABEL_AT * Math.hypot(to.x - from.x, to.y - from.y),
					bend: turned * (same.indexOf(edge.id) - (same.length - 1) / 2) * 36,
				},
			};
		}),
	];
}

function styles(cy, many) {
	const ink = variable('--ink');
	const ground = variable('--ground');
	return [
		{
			selector: 'node',
			style: {
				width: 'data(diameter)',
				height: 'data(diameter)',
				'background-color': 'data(fill)',
				'border-width': many ? 0 : 1.5,
				'border-color': ground,
				'text-wrap': 'wrap',
				'text-max-width': 10000,
				'text-valign': 'bottom',
				'text-margin-y': 2,
				'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
				'font-size': () => FONT / Math.max(0.05, cy()?.zoom() ?? 1),
				'text-outline-width': () => 2 / Math.max(0.05, cy()?.zoom() ?? 1),
				'text-outline-color': ground,
				color: ink,
				'overlay-opacity': 0,
			},
		},
		...ALL_KINDS.map(({ key, shape }) => ({ selector: `node[kind = "${key}"]`, style: { shape } })),
		// Names lie over the nodes that are drawn later.
		{ selector: 'node.named', style: { label: 'data(text)', 'z-index': 5 } },
		{ selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -2 } },
		{ selector: 'node.focus', style: { 'border-width': 4, 'border-color': ink, 'font-weight': 'bold' } },
		{
			selector: 'edge',
			style: {
				width: 'data(thickness)',
				'line-color': variable('--edge'),
				'target-arrow-color': variable('--edge'),
				'curve-style': many ? 'haystack' : 'straight',
				'haystack-radius': 0,
				'line-opacity': 0.75,
				'overlay-padding': 8,
				'overlay-opacity': 0,
			},
		},
		{
			selector: 'edge[bend != 0]',
			style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5 },
		},
		{ selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9 } },
		{
			selector: 'edge[text != ""]',
			style: {
				'source-text-rotation': 'autorotate', 'target-text-rotation': 'autorotate', color: ink, 'font-size': 10,
				'min-zoomed-font-size': 7, 'text-outline-width': 2, 'text-outline-color': ground,
			},
		},
		{ selector: 'edge[text != ""][?falls]', style: { 'target-label': 'data(text)', 'target-text-offset': 'data(offset)' } },
		{ selector: 'edge[text != ""][!falls]', style: { 'source-label': 'data(text)', 'source-text-offset': 'data(offset)' } },
		{ selector: 'node.faded', style: { opacity: 0.18 } },
		{ selector: 'edge.faded', style: { opacity: 0.12 } },
		{ selector: 'node.strong', style: { 'border-width': 3, 'border-color': ink } },
		{ selector: 'edge.strong', style: { 'line-color': ink, 'target-arrow-color': ink, 'line-opacity': 1, 'z-index': 9,
			width: (edge) => edge.data('thickness') + 2 } },
		{ selector: 'node.hovered', style: { label: 'data(text)', 'border-width': 3, 'border-color': ink, 'z-index': 10 } },
		{ selector: 'edge.hovered', style: { 'overlay-opacity': 0.15, 'overlay-color': ink } },
	];
}

/** Shows the names that have room whenever the scale changes; returns what does it at once. */
function labelling(cy, settings) {
	let waiting;
	const relabel = () => {
		clearTimeout(waiting);
		const shown = named(ordered(cy, settings()), cy.zoom());
		cy.batch(() => {
			cy.nodes().forEach((node) => node.toggleClass('named', shown.has(node.id()))
				.toggleClass('above', shown.get(node.id()) === 'above'));
		});
		cy.nodes('.named').updateStyle();
	};
	cy.on('zoom', () => {
		clearTimeout(waiting);
		waiting = setTimeout(relabel, 120);
	});
	return relabel;
}

/* The nodes with all that drawing takes, those that matter most first. */
function ordered(cy, { focus }) {
	const rank = (node) => (node.id === focus ? 2 : node.strong ? 1 : 0);
	return cy.nodes().map((node) => ({
		id: node.id(),
		...node.position(),
		diameter: node.data('diameter'),
		names: node.data('names'),
		box: node.data('box'),
		colour: node.data('fill'),
		points: kind(node.data('type')).points,
		strong: node.hasClass('strong') || node.id() === focus,
		faded: node.hasClass('faded'),
	})).sort((a, b) => rank(b) - rank(a) || a.faded - b.faded || b.diameter - a.diameter || (a.id < b.id ? -1 : 1));
}

function highlight(cy, ids) {
	const chosen = new Set(ids);
	cy.batch(() => cy.elements().forEach((element) => {
		element.toggleClass('strong', chosen.has(element.id()));
		element.toggleClass('faded', chosen.size > 0 && !chosen.has(element.id()));
	}));
}

/*
 * The page must scroll over the picture: the wheel zooms only with Ctrl, or once somebody has chosen the picture by a click
 * or tap, and a finger moves it only then.
 */
function gestures(cy, canvas) {
	let chosen = false;
	cy.userZoomingEnabled(false);
	cy.on('tap', () => (chosen = true));
	canvas.addEventListener('wheel', (event) => cy.userZoomingEnabled(chosen || event.ctrlKey), { capture: true });
	canvas.addEventListener('pointerdown', ({ pointerType }) => {
		cy.userPanningEnabled(chosen || pointerType === 'mouse');
		cy.userZoomingEnabled(chosen);
	}, { capture: true });
	canvas.addEventListener('pointerleave', ({ pointerType }) => {
		chosen = chosen && pointerType !== 'mouse';
	});
	document.addEventListener('pointerdown', ({ target }) => {
		chosen = chosen && canvas.contains(target);
	});
	cy.on('mouseover', 'node, edge', ({ target }) => {
		target.addClass('hovered');
		canvas.classList.add('pointing');
	});
	cy.on('mouseout', 'node, edge', ({ target }) => {
		target.removeClass('hovered');
		canvas.classList.remove('pointing');
	});
}

function frame(settings, { nodes, edges }, cy, fit) {
	const zoom = (factor) => cy?.zoom({
		level: cy.zoom() * factor,
		renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
	});
	const steps = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
	const move = (event) => {
		if (steps[event.key]) {
			event.preventDefault();
			cy?.panBy({ x: steps[event.key][0], y: steps[event.key][1] });
		}
	};
	return html`
		<div class="picture-tools" role="group" aria-label="Zoom; the arrow keys move the picture" @keydown=${move}>
			<button type="button" class="second" @click=${() => zoom(1.3)} aria-label="Zoom in">+</button>
			<button type="button" class="second" @click=${() => zoom(1 / 1.3)} aria-label="Zoom out">−</button>
			<button type="button" class="second" @click=${fit}>Show all</button>
		</div>
		<div class="picture-canvas" role="img" aria-label=${`${settings.label}: ${count(nodes.length, 'node')} and ${
			count(edges.length, 'line')}`}></div>
		${cy ? nothing : html`<p class="loading" role="status">Finding a place for everything …</p>`}
		<ul class="picture-legend">${legend(nodes, settings).map(({ label, colour, points }) => html`
			<li><svg viewBox="-1.1 -1.1 2.2 2.2" width="16" height="16" aria-hidden="true" fill=${colour}>${points
				? svg`<polygon points=${corners(points, 0, 0, 0.95)}></polygon>` : svg`<circle r="0.95"></circle>`}</svg>
				${label}</li>`)}
			${settings.sizes ? html`<li>Larger: ${settings.sizes}</li>` : nothing}
		</ul>`;
}

function groupsOf(nodes, { colour, groups }) {
	if (colour !== 'group') {
		return [];
	}
	if (groups) {
		return groups;
	}
	const counts = new Map();
	nodes.forEach(({ group }) => group !== undefined && counts.set(group, (counts.get(group) ?? 0) + 1));
	return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))
		.map(([key]) => ({ key, label: String(key) }));
}

function legend(nodes, settings) {
	const present = new Set(nodes.map(({ type }) => kind(type).key));
	if (settings.colour !== 'group') {
		return ALL_KINDS.filter(({ key }) => present.has(key))
			.map(({ key, name, points }) => ({ label: sentence(name), colour: kindColour(key), points }));
	}
	const used = new Set(nodes.map(({ group }) => group));
	const groups = groupsOf(nodes, settings);
	const shown = groups.slice(0, COLOURED_GROUPS).map(({ key, label }, rank) => ({ key, label, colour: groupColour(rank) }))
		.filter(({ key }) => used.has(key));
	const others = [...used].some((key) => groups.findIndex((group) => group.key === key) >= COLOURED_GROUPS || !groups.some(
		(group) => group.key === key));
	return others ? [...shown, { label: 'Others', colour: groupColour(-1) }] : shown;
}

function file(cy, settings, { nodes }) {
	const all = ordered(cy, settings);
	const byId = new Map(all.map((node) => [node.id, node]));
	const { documents, firstYear, lastYear, areas, areasCovered } = coverage;
	return drawing({
		title: settings.label,
		nodes: all,
		edges: cy.edges().map((edge) => ({
			from: byId.get(edge.data('source')),
			to: byId.get(edge.data('target')),
			bend: edge.data('bend'),
			width: edge.data('thickness') + (edge.hasClass('strong') ? 2 : 0),
			label: edge.data('text'),
			labelAt: edge.data('falls') ? 1 - LABEL_AT : LABEL_AT,
			directed: edge.data('directed'),
			faded: edge.hasClass('faded'),
			strong: edge.hasClass('strong'),
		})),
		legend: [...legend(nodes, settings),
			...(settings.sizes ? [{ label: `Larger: ${settings.sizes}`, colour: 'none' }] : [])],
		notes: [
			`From ${documents} documents of ${firstYear} to ${lastYear}. Schemes are known in ${areasCovered} of ${areas} `
				+ 'police force areas; where none is, that does not mean that there is none.',
			citation(),
		],
		colours: {
			ink: variable('--ink'), quiet: variable('--quiet'), ground: variable('--ground'), edge: variable('--edge'),
		},
	});
}
