/* The map as a picture of its own, for a slide or a report: it has its title, legend and source inside. */
import { coverage } from '../page.js';
import { COLUMNS, ROWS, TILES } from './tiles.js';
import { STATES, range, shadeOf, shades } from './measures.js';

const TILE = 92;
const STEP = TILE + 6;
const MARGIN = 24;
const TOP = 120;
const LEGEND = 26;
const SCALE = 2;

/** What a tile tells where there is no number. */
const MARKS = { planned: ['only', 'planned'], unfound: ['no statement', 'found'], silent: ['no document'] };

const KEYS = {
	planned: 'Only planned, proposed or bid for',
	unfound: 'No statement found, though documents name schemes there: there may be some',
	silent: 'No document says anything of a scheme there: nothing is known',
};

/**
 * Draws the map.
 * @param {import('./measures.js').Row[]} rows what is told of each area
 * @param {{title: string, summary: string, nouns: [string, string]}} words what stands around it
 * @returns {string} an SVG document
 */
export function svg(rows, { title, summary, nouns }) {
	const of = new Map(rows.map((row) => [row.area.id, row]));
	const scale = shades(rows);
	const keys = [
		...scale.map(({ shade, ...numbers }) => [`${range(numbers)} ${numbers.to === 1 ? nouns[0] : nouns[1]}`, { state: 'stated', shade }]),
		...Object.keys(STATES).filter((state) => rows.some((row) => row.state === state)).map((state) => [KEYS[state], { state }]),
	];
	const width = 2 * MARGIN + COLUMNS * STEP;
	const bottom = TOP + ROWS.length * STEP + 12;
	const height = bottom + keys.length * LEGEND + 48;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" `
		+ `aria-labelledby="title summary" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" fill="${colour('--ink')}">\n`
		+ `<title id="title">${escape(title)}</title>\n<desc id="summary">${escape(summary)}</desc>\n`
		+ `<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`
		+ `<rect width="8" height="8" fill="#ffffff"/><rect width="2.5" height="8" fill="${colour('--hatch')}"/></pattern></defs>\n`
		+ `<rect width="${width}" height="${height}" fill="#ffffff"/>\n`
		+ lines(title, 58, 38, 21, 'font-weight="700"') + lines(summary, 96, 84, 13)
		+ TILES.map((tile) => drawn(tile, of.get(tile.id), shadeOf(scale, of.get(tile.id)))).join('')
		+ keys.map(([words, look], index) => {
			const y = bottom + index * LEGEND;
			return box(MARGIN, y, 18, look) + text(MARGIN + 28, y + 14, words, 14);
		}).join('')
		+ text(MARGIN, height - 16, `PCC partnership graph, dataset ${coverage.version.slice(0, 12)}: ${coverage.documents} documents of `
			+ `${coverage.firstYear} to ${coverage.lastYear}. ${location.origin}`, 11)
		+ '</svg>\n';
}

function drawn({ row, column }, { area, state, found }, shade) {
	const x = MARGIN + column * STEP;
	const y = TOP + row * STEP;
	const ink = shade > 3 ? 'fill="#ffffff"' : '';
	const middle = (dy, line, size, more = '') => text(x + TILE / 2, y + dy, line, size, `text-anchor="middle" ${ink} ${more}`);
	const name = wrap(area.name.replace(/(?<=\w{8})shire$/, '- shire'), 12);
	return box(x, y, TILE, { state, shade }) + name.map((line, index) => middle(22 + index * 14, line, 12.5)).join('')
		+ (state === 'stated' ? middle(78, String(found), 24, 'font-weight="700"')
			: MARKS[state].map((line, index) => middle(80 - (MARKS[state].length - 1 - index) * 13, line, 11.5, 'font-style="italic"')).join(''));
}

function box(x, y, size, { state, shade }) {
	const fill = { stated: colour(`--shade-${shade}`), planned: colour('--plan'), unfound: 'url(#hatch)', silent: '#ffffff' }[state];
	const dash = { planned: 'stroke-dasharray="6 4"', silent: 'stroke-dasharray="2 4"' }[state] ?? '';
	return `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${fill}" stroke="${colour('--edge')}" stroke-width="1.5" ${dash}/>\n`;
}

function lines(words, width, y, size, more) {
	return wrap(words, width).map((line, index) => text(MARGIN, y + index * size * 1.25, line, size, more)).join('');
}

function text(x, y, words, size, more = '') {
	return `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escape(words)}</text>\n`;
}

function wrap(words, width) {
	const lines = [''];
	for (const word of words.split(' ')) {
		const longer = `${lines.at(-1)} ${word}`.trim();
		if (longer.length > width && lines.at(-1)) {
			lines.push(word);
		}
		else {
			lines[lines.length - 1] = longer;
		}
	}
	return lines.map((line) => line.replace('- ', '-'));
}

function colour(name) {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function escape(words) {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * The same in pixels, twice as many as the drawing is wide.
 * @param {string} drawing an SVG document
 * @returns {Promise<Blob>} a PNG file
 */
export async function png(drawing) {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width * SCALE;
	canvas.height = image.height * SCALE;
	const context = canvas.getContext('2d');
	context.scale(SCALE, SCALE);
	context.drawImage(image, 0, 0);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
