/* Which names a picture shows: as many as don't lie on one another, the larger nodes' first. */

const LINE = 22;

const LINES = 3;

const SIZE = 12;

let pen;

/** A name in lines short enough to stand under a node. */
export function lines(name) {
	const all = [];
	for (const word of name.split(/\s+/)) {
		if (all.length && `${all.at(-1)} ${word}`.length <= LINE) {
			all[all.length - 1] += ` ${word}`;
		}
		else {
			all.push(word);
		}
	}
	return all.length > LINES ? [...all.slice(0, LINES - 1), `${all[LINES - 1]} …`] : all;
}

/** How wide lines are and how high, in pixels of a page. */
export function extent(texts, size = SIZE) {
	pen ??= document.createElement('canvas').getContext('2d');
	pen.font = `${size}px sans-serif`;
	return {
		width: Math.max(...texts.map((text) => pen.measureText(text).width)) + 4,
		height: texts.length * size * 1.2 + 2,
	};
}

/**
 * The nodes whose names are shown.
 * @param {{id: string, x: number, y: number, diameter: number, box: {width: number, height: number}}[]} nodes those that
 * matter most first; boxes as by `extent`
 * @param {number} scale pixels of the page for one of the picture's units
 * @returns {Map<string, 'below' | 'above'>} where each of them has its name
 */
export function named(nodes, scale) {
	const taken = [];
	const found = new Map();
	for (const { id, x, y, diameter, box } of nodes) {
		const left = x * scale - box.width / 2;
		const radius = diameter / 2 * scale;
		const tops = { below: y * scale + radius + 2, above: y * scale - radius - 2 - box.height };
		for (const [side, top] of Object.entries(tops)) {
			const area = { left, top, right: left + box.width, bottom: top + box.height };
			if (!taken.some((other) => area.left < other.right && area.right > other.left && area.top < other.bottom
				&& area.bottom > other.top)) {
				taken.push(area);
				found.set(id, side);
				break;
			}
		}
	}
	return found;
}
