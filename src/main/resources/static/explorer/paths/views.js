/* What the path finder shows, for each thing that can come of a search. */
import { html, nothing } from '../lit.js';
import { link, typedLink } from '../entities.js';
import { address, embedded } from '../page.js';
import { plainly } from '../show.js';
import { fileName, save, saveCsv, takeaway } from '../takeaway.js';
import { state } from '../state.js';
import { count, sentence, typeWords } from '../words.js';
import { account, asked, looser, tighter } from './options.js';
import { PATHS, SHARED } from './questions.js';
import { sharedView } from './shared.js';
import { common, names, ways, wayView } from './ways.js';

/** Pairs to begin with. */
const EXAMPLES = [
	['org:avon-and-somerset-opcc', 'prison:leyhill', 'The Avon and Somerset commissioner’s office and HMP Leyhill'],
	['org:nelson-trust', 'org:avon-and-somerset-opcc', 'The Nelson Trust and the Avon and Somerset commissioner’s office'],
	['scheme:checkpoint-durham', 'scheme:checkpoint-surrey', 'Checkpoint in Durham and Checkpoint in Surrey'],
	['org:nacro', 'org:st-giles-trust', 'Nacro and St Giles Trust'],
	['person:mark-shelford', 'org:nelson-trust', 'Mark Shelford and the Nelson Trust'],
];

const END_NAMES = { from: 'From', to: 'To' };

/** What came of the search, in one line that is read out. */
export function told({ kind, total, paths }) {
	return {
		found: () => `${count(total, 'path')} found, the shortest of ${count(paths[0].length, 'step')}`,
		none: () => 'No path was found',
		refused: () => 'The search was not carried out',
		unknown: () => 'There is nothing with that id',
		same: () => 'Both are the same',
	}[kind]?.() ?? '';
}

/**
 * The whole answer.
 * @param {object} answer what was found out
 * @param {object} acts what can be done: `steer` to another state, fetch `more`, `press` a way; and the picture as `files`
 */
export function view(answer, acts) {
	const { steer } = acts;
	return {
		examples: () => examples(steer),
		unfinished: () => unfinished(answer, steer),
		unknown: () => unknown(answer, steer),
		same: () => same(answer, steer),
		refused: () => html`${refused(answer, steer)}${both(answer)}`,
		none: () => html`${none(answer, steer)}${both(answer)}${away(answer, acts)}`,
		found: () => html`${findings(answer, acts)}${both(answer)}${away(answer, acts)}`,
	}[answer.kind]();
}

/* A link to this page in another state, which doesn't load it anew. */
function to(label, changes, steer) {
	const query = new URLSearchParams(location.search);
	for (const [name, value] of Object.entries(changes)) {
		query.delete(name);
		[value].flat().filter(Boolean).forEach((one) => query.append(name, one));
	}
	return html`<a href=${`?${query}`} @click=${(event) => {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			steer(changes);
		}
	}}>${label}</a>`;
}

function examples(steer) {
	return html`<h2>Pairs to begin with</h2>
		<ul>${EXAMPLES.map(([one, other, label]) => html`<li>${to(label, { from: one, to: other }, steer)}</li>`)}</ul>`;
}

function unfinished({ ends }, steer) {
	const missing = ends.from ? 'to' : 'from';
	return html`<p>${link(ends.from ?? ends.to)} is chosen. Say in “${END_NAMES[missing]}” what to connect it with.</p>
		${examples(steer)}`;
}

function same({ ends }, steer) {
	return html`<h2>Both are ${ends.from.name}</h2>
		<p>A way needs two different ends. Choose another in one of the boxes, or see
			${link(ends.from)} and who works with it on its own page.</p>
		${examples(steer)}`;
}

function unknown({ unknown: missing }, steer) {
	return html`${missing.map(({ end, id, hits }) => html`
		<div class="failure"><h2>Nothing here has the id “${id}”</h2>
			${hits.length ? html`<p>Did you mean, for “${END_NAMES[end]}”:</p>
				<ul>${hits.map((node) => html`<li>${to(node.name, { [end]: node.id }, steer)}
					<span class="kind">${typeWords(node.__typename)}</span></li>`)}</ul>`
				: html`<p>Nothing has a name like it either. Type a name in “${END_NAMES[end]}”.</p>`}
		</div>`)}`;
}

/**
 * Which of several is meant, where somebody typed and didn't choose.
 * @param {(node: object) => void} choose
 */
export function ending(end, text, nodes, choose) {
	if (!nodes.length) {
		return html`<div class="notice" role="alert"><p>Nothing has a name like “${text}”. Try fewer words, or the most unusual one
			alone.</p></div>`;
	}
	return html`<div class="notice" role="group" aria-label=${`Which one is meant by ${text}`}>
		<p>Which one do you mean by “${text}”, for “${END_NAMES[end]}”?</p>
		<ul class="plain">${nodes.map((node) => html`<li><button type="button" class="link" @click=${() => choose(node)}>
			${node.name}</button> <span class="kind">${typeWords(node.__typename)}</span></li>`)}</ul></div>`;
}

function refused({ error, title }, steer) {
	const late = ['TIMEOUT', 'TOO_COSTLY', 'BUSY'].includes(error.code);
	const ways = late ? tighter() : wrong();
	return html`<div class="failure" role="alert">
		<h2>${late ? 'The search took too long' : 'This can’t be searched as it is asked'}</h2>
		<p>${late ? html`There are very many ways to look through for “${title}”, and the search was stopped. That says nothing of
			whether there is one.` : plainly(error)}</p>
		${ways.length ? html`<p>What may help:</p><ul>${ways.map(({ label, changes }) => html`
			<li>${to(label, changes, steer)}</li>`)}</ul>` : nothing}
		<p>${to('Search with the usual options', USUAL, steer)}</p>
	</div>`;
}

const USUAL = { hops: '', lengths: '', only: '', pass: [], not: [], region: '', asOf: '' };

/* Something in the address that the API refuses. */
function wrong() {
	const { asOf, region } = state();
	return [
		asOf && { label: 'At any time', changes: { asOf: '' } },
		region && { label: 'In any region', changes: { region: '' } },
	].filter(Boolean);
}

function none({ ends, searched, regions }, steer) {
	return html`<h2>No path was found</h2>
		<p>From ${typedLink(ends.from)} to ${typedLink(ends.to)}. That isn’t to say that they aren’t connected: no document read
			here states a way within what was searched.</p>
		<h3>What was searched</h3>
		<ul>${account(searched, regions).map((line) => html`<li>${sentence(line)}</li>`)}</ul>
		${embedded ? nothing : html`<h3>What you can loosen</h3>
			<ul>${looser().map(({ label, changes }) => html`<li>${to(label, changes, steer)}</li>`)}</ul>`}`;
}

function findings(answer, { more, press }) {
	const { ends, total, paths, pageInfo, searched, regions, pressed, picture, trouble } = answer;
	const found = ways(paths);
	const shared = common(found);
	const lengths = [...new Set(found.map(({ length }) => length))];
	return html`
		<h2>${found.length === 1 && total === paths.length ? 'One way' : `${pageInfo.hasNextPage ? 'The first ' : ''}${
			count(found.length, 'way')}`} of ${lengths.length === 1 ? count(lengths[0], 'step')
			: `${lengths.slice(0, -1).join(', ')} and ${count(lengths.at(-1), 'step')}`}</h2>
		<p>From ${typedLink(ends.from)} to ${typedLink(ends.to)}.
			${total > found.length ? html`${count(total, 'path')} in all; those that pass the same are one way here.` : nothing}
			${shared.length ? `All pass ${names(shared)}. ` : ''}A step says what its sources state, at their time.
			<span class="count">Searched: ${account(searched, regions).join(', ')}.</span></p>
		<div class="ways-and-picture">
			<div>
				<ol class="ways">${found.map((way, index) => wayView(way, index + 1, shared, picture && found.length > 1
					? { pressed: pressed === index + 1, press: () => press(index + 1) } : undefined))}</ol>
				${trouble ? html`<p class="caveat" role="alert">${trouble}</p>` : nothing}
				${pageInfo.hasNextPage ? html`<button type="button" class="second" @click=${more}>Show more ways</button>` : nothing}
			</div>
			<div class="beside"><h3 class="unseen">As a picture</h3><div class="picture-place"></div></div>
		</div>`;
}

function both({ kind, ends, shared, refusedShared }) {
	if (kind === 'refused' && !shared) {
		return nothing;
	}
	return html`<section aria-labelledby="both-title">
		<h2 id="both-title">Partners of both</h2>
		${refusedShared ? html`<p class="caveat">${refusedShared.message}</p>`
			: shared ? sharedView(shared, [ends.from, ends.to])
				: html`<p>Organisations, prisons and partnerships have partners; ${[ends.from, ends.to]
					.filter(({ __typename }) => !['Organisation', 'Prison', 'Partnership'].includes(__typename))
					.map(({ name, __typename }) => `${name} (${typeWords(__typename)})`).join(' and ')} can’t.</p>`}
	</section>`;
}

function away({ ends, shared, title }, { files: picture }) {
	const { from, to: other } = state();
	// An address can't say that a list is empty.
	const { region, asOf, common } = asked();
	return takeaway({
		question: { query: PATHS, variables: { from, to: other, ...asked() } },
		files: [
			...(shared?.totalCount ? [{
				label: 'Partners of both as CSV',
				save: () => saveCsv({ query: SHARED, variables: { ids: [from, other], region, asOf } }, `partners-of-both-${fileName()}`),
			}] : []),
			...(picture ? [
				{ label: 'Picture as PNG', save: async () => save(await picture.png(), `${fileName()}.png`) },
				{ label: 'Picture as SVG', save: () => save(picture.svg(), `${fileName()}.svg`) },
			] : []),
			...(common.length ? [['GraphML', 'graphml'], ['GEXF', 'gexf']].map(([label, ending]) => (
				{ label, href: address(`/export/paths.${ending}`, { from, to: other, ...asked() }) })) : []),
		],
	});
}
