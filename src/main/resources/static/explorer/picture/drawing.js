/* A picture as SVG: drawn from the places of its nodes, with title, legend, coverage and how to cite it. */
import { corners } from './kinds.js';
import { named } from './labels.js';

const WIDTH = 1600;

const MARGIN = 60;

/* Names stand out to the sides of the outermost nodes. */
const SIDE = 110;

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/**
 * Writes the file.
 * @param {object} picture
 * @param {{id, x, y, diameter, points, colour, names, box, faded, strong}[]} picture.nodes those that matter most first
 * @param {{from: {x, y}, to: {x, y, diameter}, bend: number, width: number, label?: string, labelAt: number, directed, faded, strong}[]}
 *     picture.edges the label of each so far along it
 * @param {{label: string, colour: string, points?: number[]}[]} picture.legend
 * @param {string} picture.title
 * @param {string[]} picture.notes lines below: coverage, citation
 * @param {{ink: string, quiet: string, line: string, ground: string}} picture.colours
 * @returns {string} the SVG document
 */
export function drawing({ nodes, edges, legend, title, notes, colours }) {
	const left = Math.min(0, ...nodes.map(({ x, diameter }) => x - diameter / 2));
	const top = Math.min(0, ...nodes.map(({ y, diameter }) => y - diameter / 2));
	const right = Math.max(1, ...nodes.map(({ x, diameter }) => x + diameter / 2));
	const bottom = Math.max(1, ...nodes.map(({ y, diameter }) => y + diameter / 2));
	const scale = Math.min((WIDTH - 2 * SIDE) / (right - left), 2200 / (bottom - top), 1.6);
	const shown = named(nodes, scale);
	const titles = wrapped(title, 95);
	const legends = rows(legend);
	const head = MARGIN + titles.length * 34;
	const shift = (WIDTH - (right - left) * scale) / 2;
	const place = ({ x, y }) => [(x - left) * scale + shift, (y - top) * scale + head + 50];
	const foot = head + (bottom - top) * scale + 140;
	const texts = notes.flatMap((note) => wrapped(note, 190));
	const height = Math.ceil(foot + legends.length * 28 + texts.length * 20 + 50);
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}" role="img">
<title>${escape(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="${colours.ground}"/>
${titles.map((text, row) => `<text x="${MARGIN}" y="${MARGIN + row * 34}" font-size="28" font-weight="700" fill="${colours.ink}">${escape(text)}</text>`).join('\n')}
<g fill="none">
${edges.map((edge) => line(edge, place, scale, colours)).join('\n')}
</g>
<g>
${[...nodes].reverse().map((node) => shape(node, place, scale, colours)).join('\n')}
</g>
<g font-size="12" text-anchor="middle" fill="${colours.ink}" stroke="${colours.ground}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">
${edges.filter(({ label }) => label).map((edge) => edgeLabel(edge, place, scale)).join('\n')}
${nodes.filter(({ id }) => shown.has(id)).map((node) => name(node, shown.get(node.id), place, scale)).join('\n')}
</g>
<g font-size="15" fill="${colours.ink}">
${legends.flatMap((entries, row) => entries.map(({ at, label, ...mark }) => `${glyph(mark, at + 10, foot + row * 28 - 5)}<text x="${at + 26}" y="${foot + row * 28}">${escape(label)}</text>`)).join('\n')}
</g>
<g font-size="13" fill="${colours.quiet}">
${texts.map((text, row) => `<text x="${MARGIN}" y="${foot + legends.length * 28 + 15 + row * 20}">${escape(text)}</text>`).join('\n')}
</g>
</svg>
`;
}

/** An SVG drawn as pixels. */
export async function pixels(svg, type = 'image/png') {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width * 2;
	canvas.height = image.height * 2;
	canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, type));
}

function line({ from, to, bend, width, directed, faded, strong }, place, scale, colours) {
	const [x1, y1] = place(from);
	const [x2, y2] = place(to);
	const [cx, cy] = bent([x1, y1], [x2, y2], bend * scale);
	const colour = strong ? colours.ink : colours.edge;
	const attributes = `stroke="${colour}" stroke-width="${(width * Math.min(scale, 1.2)).toFixed(1)}" opacity="${faded ? 0.12 : 0.8}"`;
	const path = `<path d="M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}" ${attributes}/>`;
	return directed ? path + arrow([cx, cy], [x2, y2], to.diameter * scale / 2 + 2, colour, faded) : path;
}

function arrow([x1, y1], [x2, y2], before, colour, faded) {
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
	const [tx, ty] = [x2 - ux * before, y2 - uy * before];
	const [bx, by] = [tx - ux * 9, ty - uy * 9];
	return `<path d="M${n(tx)} ${n(ty)}L${n(bx - uy * 4)} ${n(by + ux * 4)}L${n(bx + uy * 4)} ${n(by - ux * 4)}Z" fill="${colour}" opacity="${faded ? 0.12 : 1}"/>`;
}

function bent([x1, y1], [x2, y2], bend) {
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	return [(x1 + x2) / 2 - bend * (y2 - y1) / length, (y1 + y2) / 2 + bend * (x2 - x1) / length];
}

function edgeLabel({ from, to, bend, label, labelAt }, place, scale) {
	const [start, end] = [place(from), place(to)];
	const control = bent(start, end, bend * scale);
	const [cx, cy] = [0, 1].map((axis) => (1 - labelAt) ** 2 * start[axis] + 2 * labelAt * (1 - labelAt) * control[axis]
		+ labelAt ** 2 * end[axis]);
	const angle = Math.atan((end[1] - start[1]) / ((end[0] - start[0]) || 1e-6)) * 180 / Math.PI;
	return `<text x="${n(cx)}" y="${n(cy)}" font-size="11" transform="rotate(${n(angle)} ${n(cx)} ${n(cy)})" dy="-3">${escape(label)}</text>`;
}

function shape({ x, y, diameter, points, colour, faded, strong }, place, scale, colours) {
	const [cx, cy] = place({ x, y });
	return glyph({ points, colour, faded, stroke: strong ? colours.ink : colours.ground, width: strong ? 3 : 1.5 },
		cx, cy, diameter / 2 * scale);
}

function glyph({ points, colour, faded = false, stroke = 'none', width = 0 }, x, y, radius = 8) {
	const attributes = `fill="${colour}" stroke="${stroke}" stroke-width="${width}" opacity="${faded ? 0.18 : 1}"`;
	return points ? `<polygon points="${corners(points, x, y, radius)}" ${attributes}/>`
		: `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${attributes}/>`;
}

function name({ x, y, diameter, names, faded }, side, place, scale) {
	const [cx, cy] = place({ x, y });
	const radius = diameter / 2 * scale;
	const first = side === 'above' ? cy - radius - 6 - (names.length - 1) * 14.4 : cy + radius + 13;
	return `<text opacity="${faded ? 0.3 : 1}">${names.map((text, row) => `<tspan x="${n(cx)}" y="${n(first + row * 14.4)}">${escape(text)}</tspan>`).join('')}</text>`;
}

/* The legend in rows as wide as the page. */
function rows(legend) {
	const all = [[]];
	let at = MARGIN;
	for (const entry of legend) {
		const width = 50 + entry.label.length * 8;
		if (at + width > WIDTH - MARGIN && at > MARGIN) {
			all.push([]);
			at = MARGIN;
		}
		all.at(-1).push({ ...entry, at });
		at += width;
	}
	return all;
}

function wrapped(text, length) {
	const all = [''];
	for (const word of text.split(' ')) {
		if (all.at(-1).length + word.length > length) {
			all.push('');
		}
		all[all.length - 1] += (all.at(-1) ? ' ' : '') + word;
	}
	return all;
}

function n(number) {
	return number.toFixed(1);
}

function escape(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
