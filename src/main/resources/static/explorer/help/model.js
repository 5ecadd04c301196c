/* The model as a picture: the main kinds of thing and what joins them; and the same in words. */
import { html, svg } from '../lit.js';

const WIDTH = 204;
const HEIGHT = 52;

/** Each kind: where its box stands, its name in one or two lines, and its colour. */
const KINDS = {
	person: [112, 46, ['Person'], 'person'],
	office: [500, 46, ['Commissioner’s post'], 'person'],
	area: [888, 46, ['Police force area'], 'territory'],
	region: [888, 152, ['Region'], 'territory'],
	body: [112, 212, ['Organisation, prison', 'or partnership'], 'organisation'],
	scheme: [500, 212, ['Scheme'], 'scheme'],
	approach: [888, 278, ['Approach, need,', 'group served'], 'vocabulary'],
	grant: [112, 384, ['Grant, fund'], 'money'],
	section: [500, 384, ['Section'], 'source'],
	figure: [888, 384, ['Figure'], 'figure'],
	document: [500, 490, ['Document'], 'source'],
};

/** Each relationship: from, its words, to; and how far along its line the words stand. */
const RELATIONSHIPS = [
	['person', 'holds', 'office'],
	['office', 'is for', 'area'],
	['area', 'is in', 'region'],
	['person', 'works for', 'body'],
	['body', 'has a part in', 'scheme'],
	['scheme', 'works in', 'area', 0.42],
	['scheme', 'uses, serves', 'approach', 0.5],
	['scheme', 'has', 'figure', 0.62],
	['body', 'gives', 'grant'],
	['grant', 'pays for', 'scheme', 0.42],
	['scheme', 'is stated in', 'section'],
	['section', 'is part of', 'document'],
];

/** The picture and its words. */
export function model() {
	return html`<figure class="model">
		<div class="scroll" role="region" tabindex="0" aria-label="Picture of the model">
			<svg viewBox="0 0 1000 526" width="1000" height="526" role="img" aria-labelledby="model-title" aria-describedby="model-words">
				<title id="model-title">The main kinds of thing in the graph and what joins them</title>
				<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path
					d="M0 0 L10 5 L0 10 z"></path></marker></defs>
				${RELATIONSHIPS.map(line)}
				${Object.values(KINDS).map(box)}
			</svg>
		</div>
		<figcaption id="model-words">
			<p>The same in words. Every arrow, and every fact on a page, also leads to the section of the document that states it.</p>
			<ul>
				<li>A <strong>scheme</strong> is a programme, project, service, pilot, centre, hostel, post, course or campaign. It works in
					<strong>police force areas</strong> or places in them, which are in <strong>regions</strong>.</li>
				<li><strong>Organisations, prisons and partnerships</strong> commission, deliver, host or fund schemes, or take part in them.</li>
				<li>A scheme uses <strong>approaches</strong>, addresses <strong>needs</strong> and serves <strong>groups of people</strong>.
					These three lists of terms are ours; that a scheme belongs to one is read from what a document states.</li>
				<li><strong>People</strong> hold <strong>commissioners’ posts</strong> and work for bodies, in public roles and with dates. The post, its
					holder, the commissioner’s office and the police force are four different things.</li>
				<li>A <strong>grant</strong> is one stated act of funding: a body or <strong>fund</strong> gives it for a scheme.</li>
				<li>A <strong>figure</strong> is a number as printed, with who claims it.</li>
				<li>A <strong>section</strong> is a part of a <strong>document</strong>: what a citation points to.</li>
			</ul>
		</figcaption>
	</figure>`;
}

function box([x, y, lines, kind]) {
	return svg`<g class=${`kind-${kind}`}>
		<rect x=${x - WIDTH / 2} y=${y - HEIGHT / 2} width=${WIDTH} height=${HEIGHT} rx="4"></rect>
		${lines.map((words, index) => svg`<text x=${x} y=${y + 5 + (index - (lines.length - 1) / 2) * 19}>${words}</text>`)}
	</g>`;
}

function line([from, words, to, along = 0.5]) {
	const [x1, y1] = edge(KINDS[from], KINDS[to]);
	const [x2, y2] = edge(KINDS[to], KINDS[from]);
	return svg`<path class="relation" d=${`M${x1} ${y1} L${x2} ${y2}`} marker-end="url(#arrow)"></path>
		<text class="words" x=${x1 + (x2 - x1) * along} y=${y1 + (y2 - y1) * along + 5}>${words}</text>`;
}

/** Where the line from one box to another leaves its border. */
function edge([x, y], [toX, toY]) {
	const [dx, dy] = [toX - x, toY - y];
	const scale = Math.min(dx ? (WIDTH / 2) / Math.abs(dx) : Infinity, dy ? (HEIGHT / 2) / Math.abs(dy) : Infinity);
	return [x + dx * scale, y + dy * scale].map((number) => Math.round(number * 10) / 10);
}
