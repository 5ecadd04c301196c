/* How kinds of node look in pictures: a colour from the style sheet, and a shape, since not everybody sees colours. */

/* The names of the shapes are Cytoscape's, and the corners those that it gives them. */
const KINDS = {
	scheme: { name: 'scheme', shape: 'rectangle', points: [-1, -1, 1, -1, 1, 1, -1, 1] },
	organisation: { name: 'organisation', shape: 'ellipse' },
	partnership: { name: 'partnership', shape: 'hexagon',
		points: [-0.5, -1, -1, 0, -0.5, 1, 0.5, 1, 1, 0, 0.5, -1] },
	prison: { name: 'prison', shape: 'pentagon',
		points: [0, -1, -1, -0.24, -0.62, 1, 0.62, 1, 1, -0.24] },
	person: { name: 'person or post', shape: 'triangle', points: [0, -1, -1, 1, 1, 1] },
	territory: { name: 'area', shape: 'diamond', points: [0, 1, 1, 0, 0, -1, -1, 0] },
	money: { name: 'fund, grant or contract', shape: 'tag', points: [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1] },
	vocabulary: { name: 'approach, need or group served', shape: 'star',
		points: [0, -1, -0.37, -0.43, -1, -0.24, -0.6, 0.31, -0.62, 1, -0, 0.77, 0.62, 1, 0.6, 0.31, 1, -0.24, 0.37, -0.43] },
	figure: { name: 'figure or award', shape: 'vee', points: [-1, -1, 0, -0.333, 1, -1, 0, 1] },
	source: { name: 'document or policy', shape: 'rhomboid', points: [-1, -1, 0.33, -1, 1, 1, -0.33, 1] },
};

const OF_TYPE = {
	Scheme: 'scheme',
	Organisation: 'organisation',
	Partnership: 'partnership',
	Prison: 'prison',
	Person: 'person', Office: 'person',
	ForceArea: 'territory', Region: 'territory', ProbationRegion: 'territory', Place: 'territory',
	Fund: 'money', Grant: 'money', Contract: 'money',
	Approach: 'vocabulary', Need: 'vocabulary', Cohort: 'vocabulary',
	Award: 'figure', Figure: 'figure',
	Document: 'source', Section: 'source', Policy: 'source',
};

/** How many groups have a colour of their own; further ones share the last. */
export const COLOURED_GROUPS = 10;

/** The kinds there are: name, shape, and the shape's corners from -1 to 1; without corners it is a circle. */
export const ALL_KINDS = Object.entries(KINDS).map(([key, kind]) => ({ key, ...kind }));

const BY_KEY = new Map(ALL_KINDS.map((kind) => [kind.key, kind]));

/** The kind that a type of node is drawn as. */
export function kind(type) {
	return BY_KEY.get(OF_TYPE[type] ?? 'organisation');
}

/** A colour or size that the style sheet names. */
export function variable(name) {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The colour of a kind. */
export function kindColour(key) {
	return variable(`--kind-${key}`);
}

/** The colour of a group, from its rank among the groups, beginning with 0; grey for none and for those past the last. */
export function groupColour(rank) {
	return variable(rank >= 0 && rank < COLOURED_GROUPS ? `--group-${rank + 1}` : '--group-other');
}

/** The corners of a kind's shape around a point, as SVG takes them. */
export function corners(points, x, y, radius) {
	const all = [];
	for (let i = 0; i < points.length; i += 2) {
		all.push(`${(x + points[i] * radius).toFixed(2)},${(y + points[i + 1] * radius).toFixed(2)}`);
	}
	return all.join(' ');
}
