/* The page of a node: what it is, its statements with their sources, and what is around it; all from its type's description. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { source, sources } from '../entities.js';
import { NoAnswer, ask, patiently } from '../graphql.js';
import { address, entitle, id, main, type } from '../page.js';
import { failure, show } from '../show.js';
import { change, onReturn, state } from '../state.js';
import { fileName, save, takeaway } from '../takeaway.js';
import { count, date, sentence, typeWords, words } from '../words.js';
import { AROUND_SECTION, whenSeen } from '../node/around.js';
import { asOfForm, asOfNotice } from '../node/asof.js';
import { csv } from '../node/csv.js';
import { WAYS, items } from '../node/lists.js';
import { partners } from '../node/partners.js';
import { AROUND, PARTNERS, TIMELINE, besideQuery, listQuery, lists, pageQuery } from '../node/query.js';
import { citationsOf, comparison, mentions, statedBy, statements } from '../node/statements.js';
import { timeline } from '../node/timeline.js';
import { TYPES } from '../node/types.js';
import { factValue } from '../node/values.js';

const DESCRIPTION = TYPES[type];

const STATED_IN = { field: 'statedIn', label: 'What each section says', edge: [], as: 'statements' };

/** What the page knows so far. */
const page = { asOf: undefined, problem: undefined, node: undefined, asked: undefined, beside: undefined, besideError: undefined, picture: undefined, loading: new Set(), failed: new Map() };

let stopWatching = () => {};

open();
onReturn(open);

/** Asks for everything at the date in the address, and shows it. */
async function open() {
	const asOf = state().asOf || undefined;
	page.asOf = asOf;
	// What is still on the screen is of another date, and isn't drawn any more.
	page.node = undefined;
	page.beside = undefined;
	page.besideError = undefined;
	page.failed.clear();
	page.picture = undefined;
	stopWatching();
	askBeside(asOf);
	const node = await show(main, () => facts(asOf), (found) => {
		page.node = found;
		return view();
	}, open);
	if (!node) {
		return;
	}
	watch();
	if (!page.problem) {
		fillBeside();
	}
}

function askBeside(asOf) {
	page.asked = patiently(besideQuery(type), { id, asOf });
	// Whoever waits for it is told.
	page.asked.catch(() => {});
}

/** The facts; where the date can't be read, those of all dates, and why. */
async function facts(asOf) {
	page.problem = undefined;
	try {
		return (await patiently(pageQuery(type), { id, asOf })).node;
	}
	catch (error) {
		if (!asOf || error.code !== 'GRAPHQL_VALIDATION_FAILED') {
			throw error;
		}
		page.problem = `“${asOf}” can’t be read as a date. Write a year, a month or a day: 2019, 2021-03 or 2021-03-14.`;
		const { node } = await patiently(pageQuery(type), { id });
		askBeside();
		fillBeside();
		return node;
	}
}

async function fillBeside() {
	const { asked } = page;
	const [beside, error] = await asked.then((answer) => [answer], (reason) => [undefined, reason]);
	if (asked !== page.asked) {
		return;
	}
	page.beside = beside;
	page.besideError = error;
	draw();
	if (error && !(error instanceof NoAnswer)) {
		throw error;
	}
}

function draw() {
	if (page.node) {
		render(view(), main);
	}
}

function watch() {
	const section = document.getElementById('around');
	if (section) {
		stopWatching = whenSeen(section, page.node.name, () => (page.besideError
			? ask(AROUND, { id, asOf: page.problem ? undefined : page.asOf }) : page.asked), (picture) => {
			page.picture = picture;
			draw();
		});
	}
}

function choose(asOf) {
	change({ asOf });
	open();
}

/* The page */

function view() {
	const { node, asOf, problem } = page;
	if (!node) {
		return html`<h1>Nothing is known of this any more</h1>`;
	}
	entitle(node.name);
	const groups = DESCRIPTION.groups.map((group) => ({ ...group, single: group.lists.length === 1, lists: group.lists.filter((list) => node[list.field]?.totalCount) }))
		.filter((group) => group.lists.length);
	const said = statements(node.statedIn);
	const lead = DESCRIPTION.lead && node[DESCRIPTION.lead];
	const parts = contents(groups, said);
	return html`
		<div class="title">
			<p class="kind type">${kindOf(node)}</p>
			<h1>${node.name}</h1>
			${node.aliases.length ? html`<p class="aliases">Also named ${node.aliases.join(', ')}</p>` : nothing}
		</div>
		${lead ? html`<p class="lead">${lead} ${sources(statedBy(node.statedIn, 'summary', lead))}</p>` : nothing}
		${asOfForm({ asOf: asOf ?? '', problem, choose })}
		${asOf && !problem ? asOfNotice({ asOf, words: date(asOf), ...heldCounts(groups) }) : nothing}
		${factList(said)}
		${parts.length > 2 ? html`<nav class="contents" aria-label="On this page"><ul class="inline">${parts.map(([anchor, title]) => html`
			<li><a href=${`#${anchor}`}>${title}</a></li>`)}</ul></nav>` : nothing}
		${groups.map((group) => groupSection(group))}
		${DESCRIPTION.partners ? partnersSection() : nothing}
		${said.length > 1 ? html`<section aria-labelledby="said-title">
			<h2 id="said-title">What each document says</h2>
			${comparison(said)}
			${mentions(node.statedIn).length ? html`<p>Also in ${sources(citationsOf(mentions(node.statedIn)))}</p>` : nothing}
			${more(STATED_IN, node.statedIn)}
		</section>` : nothing}
		${DESCRIPTION.timeline ? timelineSection() : nothing}
		${asOf || groups.length ? AROUND_SECTION : nothing}
		${takeaway({
			question: { query: pageQuery(type), variables: { id, ...(asOf && !problem ? { asOf } : {}) } },
			csv: () => csv(node, [STATED_IN, ...lists(type)].filter(({ field }) => node[field]?.totalCount)
				.map(({ field }) => ({ field, edges: node[field].edges }))),
			json: () => ({ node, ...page.beside }),
			files: [
				...pictureFiles(),
				...[['JSON-LD', 'jsonld'], ['GraphML', 'graphml'], ['GEXF', 'gexf']].map(([label, ending]) => (
					{ label: asOf ? `${label} (any date)` : label, href: address(`/export/node.${ending}`, { id }) })),
			],
		})}`;
}

function kindOf(node) {
	const kind = DESCRIPTION.kind && node[DESCRIPTION.kind];
	const whole = sentence(typeWords(type));
	return kind && kind !== 'OTHER' ? `${whole}: ${words(kind)}` : whole;
}

function contents(groups, said) {
	const { beside } = page;
	return [
		...groups.map(({ title }) => [anchorOf(title), title]),
		beside?.partnersOf?.totalCount && ['partners', 'Partners'],
		said.length > 1 && ['said-title', 'What each document says'],
		beside?.timeline?.totalCount && ['timeline', 'Timeline'],
		groups.length && ['around', 'What is around it'],
	].filter(Boolean);
}

function anchorOf(title) {
	return title.toLowerCase().replace(/[^a-z]+/g, '-');
}

function factList(said) {
	const { node } = page;
	const rows = DESCRIPTION.facts.map((fact) => ({ fact, value: factValue(node, fact) })).filter(({ value }) => value !== undefined && value !== node.name);
	const where = said.length > 1 ? [] : node.statedIn.edges;
	if (!rows.length && !where.length) {
		return nothing;
	}
	return html`<dl class="facts">
		${rows.map(({ fact, value }) => html`<dt>${fact.label}</dt>
			<dd>${value} ${sources(statedBy(node.statedIn, fact.field, node[fact.field]))}</dd>`)}
		${where.length ? html`<dt>Stated in</dt><dd>
			${where.length > 3 ? sources(citationsOf(where)) : html`<ul class="neighbours">${citationsOf(where).map((citation) => html`<li>${source(citation)}</li>`)}</ul>`}
			${more({ ...STATED_IN, label: 'sections' }, node.statedIn)}</dd>` : nothing}
	</dl>
	${DESCRIPTION.note ? html`<p class="kind">${DESCRIPTION.note}</p>` : nothing}`;
}

function groupSection({ title, lists: shown, single }) {
	const lines = shown.filter(({ as }) => as === 'items');
	const tables = shown.filter(({ as }) => as !== 'items');
	const anchor = anchorOf(title);
	return html`<section aria-labelledby=${anchor}>
		<h2 id=${anchor}>${title}</h2>
		${lines.length ? html`<dl class="facts">${lines.map((list) => html`
			<dt>${list.label}</dt>
			<dd>${items(page.node[list.field].edges, list)}${note(list)}${more(list, page.node[list.field])}</dd>`)}</dl>` : nothing}
		${tables.map((list) => html`
			${single ? nothing : html`<h3>${list.label}</h3>`}
			${note(list)}
			${WAYS[list.as](page.node[list.field].edges, list)}
			${more(list, page.node[list.field])}`)}
	</section>`;
}

function note(list) {
	return list.note ? html`<p class="kind note">${list.note}</p>` : nothing;
}

/** The button that shows the rest of a list. */
function more(list, connection, load = () => loadAll(list, connection)) {
	const { totalCount, edges } = connection;
	if (page.failed.has(list.field)) {
		return failure(page.failed.get(list.field), load);
	}
	return totalCount > edges.length ? html`<p><button type="button" class="second more" ?disabled=${page.loading.has(list.field)}
		@click=${load}>Show all ${totalCount}<span class="unseen"> (${list.label})</span></button>
		<span class="on-paper">The first ${edges.length} of ${totalCount}.</span></p>` : nothing;
}

async function loadAll(list, connection) {
	await loadPages(list.field, connection, async (after) => (await ask(listQuery(type, list),
		{ id, asOf: page.problem ? undefined : page.asOf, after })).node[list.field]);
}

async function loadPages(key, connection, ask) {
	page.failed.delete(key);
	page.loading.add(key);
	draw();
	try {
		const edges = [];
		for (let after, next = true; next;) {
			const answer = await ask(after);
			edges.push(...answer.edges);
			next = answer.pageInfo.hasNextPage;
			after = answer.pageInfo.endCursor;
		}
		connection.edges = edges;
	}
	catch (error) {
		page.failed.set(key, error);
	}
	finally {
		page.loading.delete(key);
		draw();
	}
}

function partnersSection() {
	const { beside, besideError, node } = page;
	if (besideError) {
		return failure(besideError, open);
	}
	const found = beside?.partnersOf;
	if (beside && !found?.totalCount) {
		return nothing;
	}
	return html`<section aria-labelledby="partners">
		<h2 id="partners">Partners</h2>
		${found ? html`
			<p>${count(found.totalCount, 'body commissions, delivers, funds, hosts or takes part', 'bodies commission, deliver, fund, host or take part')}
				in the same schemes or partnerships as ${node.name}.</p>
			${partners(found.edges, node.name)}
			${more({ field: 'partnersOf', label: 'partners' }, found, () => loadPages('partnersOf', found, async (after) => (await ask(
				PARTNERS, { id, asOf: page.problem ? undefined : page.asOf, after })).partnersOf))}`
			: html`<p class="loading" role="status">Loading …</p>`}
	</section>`;
}

function timelineSection() {
	const { beside, besideError } = page;
	if (besideError && !DESCRIPTION.partners) {
		return failure(besideError, open);
	}
	const found = beside?.timeline;
	if (besideError || (beside && !found?.totalCount)) {
		return nothing;
	}
	return html`<section aria-labelledby="timeline">
		<h2 id="timeline">Timeline</h2>
		${found ? html`${timeline(found.edges, id)}
			${more({ field: 'timeline', label: 'timeline' }, found, () => loadPages('timeline', found,
				async (after) => (await ask(TIMELINE, { id, after })).timeline))}`
			: html`<p class="loading" role="status">Loading …</p>`}
	</section>`;
}

function heldCounts(groups) {
	const all = groups.flatMap((group) => group.lists).flatMap(({ field }) => page.node[field].edges);
	return {
		certain: all.filter(({ held }) => held === 'CERTAINLY').length,
		possible: all.filter(({ held }) => held === 'POSSIBLY').length,
	};
}

/* The picture's files, once it is drawn. */
function pictureFiles() {
	const { picture } = page;
	return picture ? [
		{ label: 'Picture as PNG', save: async () => save(await picture.png(), `${fileName()}.png`) },
		{ label: 'Picture as SVG', save: () => save(picture.svg(), `${fileName()}.svg`) },
	] : [];
}
