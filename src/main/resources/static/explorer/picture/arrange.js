/*
 * Finds places for the nodes of a picture, in a worker of its own, so that the page goes on answering meanwhile.
 * The same nodes and edges get the same places: chance begins with the same number each time, and nothing else runs here.
 */
'use strict';

importScripts('../../webjars/cytoscape/3.33.1/dist/cytoscape.min.js', '../../webjars/layout-base/2.0.1/layout-base.js',
	'../../webjars/cose-base/2.2.0/cose-base.js', '../../webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js');

const GAP = 40;

/* How far apart nodes begin, and the angle by which each is moved that may lie on another: the golden one. */
const ROOM = 75;

const TURN = 2.39996;

const MANY = 1000;

/* In a picture of so few nodes it can be seen which edge is whose: none comes nearer to an edge that isn't its own. */
const FEW = 40;

const CLEAR = 18;

/*
 * The layout's rounds: it takes five times as many as there are nodes, each with every node near every other, which for
 * thousands takes minutes. Fewer, with the cooling spread over them, settle as well, since the start is good.
 */
const WORK = 80_000;

const { FDLayout, FDLayoutConstants } = layoutBase;

const begin = FDLayout.prototype.initSpringEmbedder;

FDLayout.prototype.initSpringEmbedder = function () {
	begin.call(this);
	this.maxIterations = Math.round(Math.min(1500, Math.max(40, WORK / this.getAllNodes().length)));
};

/* mulberry32: the layout asks for random numbers and lets nobody choose their seed. */
function seeded(seed) {
	return () => {
		seed = (seed + 0x6D2B79F5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

onmessage = ({ data: { nodes, edges, placed, shape } }) => {
	Math.random = seeded(43);
	const byId = (a, b) => (a.id < b.id ? -1 : 1);
	nodes.sort(byId);
	edges.sort(byId);
	FDLayoutConstants.CONVERGENCE_CHECK_PERIOD = 20;
	postMessage(placed ? added(nodes, edges, placed) : packed(parts(nodes, edges).map(arranged).map((part) => turned(part, shape)), shape));
};

/* Nodes that come to others: those that have a place keep it. */
function added(nodes, edges, placed) {
	const fixed = nodes.filter(({ id }) => placed[id]).map(({ id }) => ({ nodeId: id, position: placed[id] }));
	const start = (id, index) => {
		const link = edges.find(({ source, target }) => (source === id && placed[target]) || (target === id && placed[source]));
		const near = link ? placed[link.source] ?? placed[link.target] : { x: 0, y: 0 };
		return { x: near.x + 70 * Math.cos(index * TURN), y: near.y + 70 * Math.sin(index * TURN) };
	};
	const cy = graph(nodes, edges, (id, index) => placed[id] ?? start(id, index));
	run(cy, { fixedNodeConstraint: fixed });
	return places(cy);
}

/*
 * One part: fcose's spectral layout for a start, spread so that every node has some room, since nodes on one heap take
 * long to come apart; then its forces.
 */
function arranged({ nodes, edges }) {
	const rough = graph(nodes, edges, () => ({ x: 0, y: 0 }));
	if (nodes.length === 1) {
		return { nodes, positions: places(rough) };
	}
	run(rough, { quality: 'draft', randomize: true });
	const apart = spread(nodes, places(rough));
	const cy = graph(nodes, edges, (id) => apart[id]);
	run(cy, {});
	return { nodes, positions: nodes.length > FEW ? places(cy) : uncovered(nodes, edges, places(cy)) };
}

/* Forces can come to rest with a node on an edge of two others, which then looks like edges of that node: it gives way. */
function uncovered(nodes, edges, positions) {
	for (const { source, target } of edges) {
		const [from, to] = [positions[source], positions[target]];
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const length = Math.hypot(dx, dy) || 1;
		for (const { id } of nodes) {
			const at = positions[id];
			const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
			const beside = ((at.y - from.y) * dx - (at.x - from.x) * dy) / length;
			if (id !== source && id !== target && along > 0 && along < length && Math.abs(beside) < CLEAR) {
				const away = (beside < 0 ? -1 : 1) * 2 * CLEAR - beside;
				positions[id] = { x: at.x - dy / length * away, y: at.y + dx / length * away };
			}
		}
	}
	return positions;
}

function spread(nodes, positions) {
	const middle = (axis) => nodes.reduce((sum, { id }) => sum + positions[id][axis], 0) / nodes.length;
	const [x, y] = [middle('x'), middle('y')];
	const reach = Math.sqrt(nodes.reduce((sum, { id }) => sum + (positions[id].x - x) ** 2 + (positions[id].y - y) ** 2, 0)
		/ nodes.length) || 1;
	const factor = ROOM * Math.sqrt(nodes.length) / 2 / reach;
	return Object.fromEntries(nodes.map(({ id }, index) => [id, {
		x: (positions[id].x - x) * factor + ROOM / 4 * Math.cos(index * TURN),
		y: (positions[id].y - y) * factor + ROOM / 4 * Math.sin(index * TURN),
	}]));
}

function graph(nodes, edges, start) {
	return cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
		elements: [
			...nodes.map((node, index) => ({ data: node, position: { ...start(node.id, index) } })),
			...edges.map(({ id, source, target, weight }) => ({ data: { id, source, target, weight } })),
		],
	});
}

function places(cy) {
	return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

function run(cy, options) {
	const [nodes, edges] = [cy.nodes(), cy.edges()];
	// The layout looks at all pairs nearer than two such lengths, which of thousands are too many.
	const short = nodes.length > MANY ? 0.4 : 1;
	// Where everybody is linked to everybody, springs would draw all onto one heap.
	const dense = Math.max(1, edges.length / nodes.length / 2);
	cy.layout({
		name: 'fcose',
		quality: 'proof',
		randomize: false,
		animate: false,
		fit: false,
		packComponents: false,
		nodeRepulsion: () => 25_000,
		edgeElasticity: () => 0.25 / dense,
		idealEdgeLength: (edge) => (35 + 40 / Math.sqrt(edge.data('weight') ?? 1)) * Math.sqrt(dense) * short,
		gravity: 0.2,
		...options,
	}).run();
}

/* The parts that no edge joins, the largest first. */
function parts(nodes, edges) {
	const parent = new Map(nodes.map(({ id }) => [id, id]));
	const top = (id) => {
		while (parent.get(id) !== id) {
			parent.set(id, parent.get(parent.get(id)));
			id = parent.get(id);
		}
		return id;
	};
	edges.forEach(({ source, target }) => parent.set(top(source), top(target)));
	const found = new Map();
	nodes.forEach((node) => {
		const key = top(node.id);
		found.set(key, found.get(key) ?? { nodes: [], edges: [] });
		found.get(key).nodes.push(node);
	});
	edges.forEach((edge) => found.get(top(edge.source)).edges.push(edge));
	return [...found.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}

/* A part turned so that it is longest where the canvas is. */
function turned({ nodes, positions }, shape) {
	const all = nodes.map(({ id }) => positions[id]);
	const mean = (value) => all.reduce((sum, position) => sum + value(position), 0) / all.length;
	const [x, y] = [mean((at) => at.x), mean((at) => at.y)];
	const [xx, yy, xy] = [mean((at) => (at.x - x) ** 2), mean((at) => (at.y - y) ** 2), mean((at) => (at.x - x) * (at.y - y))];
	const angle = (shape < 1 ? Math.PI / 2 : 0) - Math.atan2(2 * xy, xx - yy) / 2;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return {
		nodes,
		positions: Object.fromEntries(nodes.map(({ id }) => [id, {
			x: (positions[id].x - x) * cos - (positions[id].y - y) * sin,
			y: (positions[id].x - x) * sin + (positions[id].y - y) * cos,
		}])),
	};
}

/* Puts the parts beside each other, in a box of about the shape asked for. */
function packed(found, shape) {
	const boxes = found.map(({ nodes, positions }) => {
		const left = Math.min(...nodes.map(({ id, width }) => positions[id].x - width / 2));
		const top = Math.min(...nodes.map(({ id, height }) => positions[id].y - height / 2));
		const right = Math.max(...nodes.map(({ id, width }) => positions[id].x + width / 2));
		const bottom = Math.max(...nodes.map(({ id, height }) => positions[id].y + height / 2));
		return { positions, left, top, width: right - left + GAP, height: bottom - top + GAP };
	});
	const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
	const limit = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * shape) * 1.1);
	const places = {};
	// A row is as high as its first part; later, smaller ones stand in columns beside it.
	const row = { top: 0, height: 0 };
	const column = { left: 0, width: 0, filled: 0 };
	for (const box of boxes) {
		if (column.width < box.width || column.filled + box.height > row.height) {
			column.left += column.width;
			column.width = box.width;
			column.filled = 0;
			if (row.height < box.height || column.left + box.width > limit) {
				row.top += row.height;
				row.height = box.height;
				column.left = 0;
			}
		}
		for (const [id, position] of Object.entries(box.positions)) {
			places[id] = { x: position.x - box.left + column.left, y: position.y - box.top + row.top + column.filled };
		}
		column.filled += box.height;
	}
	return places;
}
