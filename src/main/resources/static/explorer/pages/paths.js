/* How two are connected: the ways as sentences with their sources and as a picture, and the partners of both. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { ask, askFor } from '../graphql.js';
import { embedded, entitle, main } from '../page.js';
import { boxes, ENDS, setEnd } from '../paths/ends.js';
import { anyChosen, asked, chosen, fields } from '../paths/options.js';
import { ABOUT, MEANT, PATHS } from '../paths/questions.js';
import { isBody } from '../paths/shared.js';
import { ending, told, view } from '../paths/views.js';
import { drawn, members, places, ways } from '../paths/ways.js';
import { NO_PICTURE, show } from '../show.js';
import { change, onReturn, state } from '../state.js';

/** What is on the page now, and the search that is under way. */
let current;
let search;
let regions = [];
let drawing = Promise.resolve();

main.replaceChildren();
render(html`
	<h1>How two are connected</h1>
	${embedded ? nothing : html`
		<p class="lead">The shortest ways from one to the other, through schemes, bodies, people and money. Each step has its
			source.</p>
		<form id="finder" @submit=${submit}>
			<div class="row ends">
				<div class="field"><label for="from">From</label><div id="from-box" class="box"></div></div>
				<button type="button" class="second" @click=${swap} aria-label="Swap from and to">Swap</button>
				<div class="field"><label for="to">To</label><div id="to-box" class="box"></div></div>
				<button type="submit">Find ways</button>
			</div>
			<div id="meant" tabindex="-1"></div>
			<details id="options" class="asks" ?open=${anyChosen()}><summary>Options</summary>
				<div id="fields" @change=${() => steer(chosen(document.getElementById('finder')))}></div>
			</details>
		</form>`}
	<p id="told" class="unseen" role="status"></p>
	<div id="answer" tabindex="-1"></div>`, main);

find();
onReturn(find);

/** Goes to another state of this page. */
function steer(changes) {
	change(changes);
	find();
}

async function find() {
	search?.abort();
	search = new AbortController();
	const { signal } = search;
	controls();
	mean(nothing);
	const target = document.getElementById('answer');
	const outcome = await show(target, () => found(signal), (answer) => {
		current?.picture?.destroy();
		current = answer;
		entitle(answer.title);
		return template();
	});
	if (outcome) {
		document.getElementById('told').textContent = told(outcome);
		await draw(target.querySelector('.picture-place'));
	}
}

/* The boxes and options show what the address says, as far as it is known. */
function controls(ends = {}) {
	if (!embedded) {
		render(fields(regions), document.getElementById('fields'));
		boxes(ends, (end, node) => steer({ [end]: node.id }));
	}
}

/** Finds out all that the view needs. */
async function found(signal) {
	const { from, to } = state();
	const two = from && to && from !== to;
	const paths = two ? ask(PATHS, { from, to, ...asked() }, signal).then((data) => data, (error) => ({ error })) : undefined;
	const { region, asOf } = asked();
	const bodies = Boolean(two && isBody(from) && isBody(to));
	const about = (changes) => askFor(ABOUT, { from: from ?? '', to: to ?? '', bodies, region, asOf, ...changes }, signal);
	const { data, errors } = await about().catch((error) => {
		if (unanswerable(error)) {
			throw error;
		}
		// What is wrong with the options is told of the ways; the two are known without them.
		return about({ bodies: false, region: undefined, asOf: undefined });
	});
	regions = data.regions.edges.map(({ node }) => node);
	const ends = { from: data.from.node, to: data.to.node };
	controls(ends);
	const title = 'How two are connected';
	const unknown = ENDS.filter((end) => state()[end] && !ends[end]);
	if (unknown.length) {
		return { kind: 'unknown', title, unknown: await Promise.all(unknown.map((end) => meant(end, state()[end], signal))) };
	}
	if (ends.from && ends.from.id === ends.to?.id) {
		return { kind: 'same', title, ends };
	}
	if (!two) {
		return { kind: from || to ? 'unfinished' : 'examples', title, ends };
	}
	const both = {
		title: `How ${ends.from.name} and ${ends.to.name} are connected`,
		ends,
		regions,
		shared: data.sharedPartners,
		refusedShared: errors.find(({ extensions }) => extensions.field === 'sharedPartners'),
	};
	const { error, paths: answered } = await paths;
	if (error && unanswerable(error)) {
		throw error;
	}
	if (error) {
		return { ...both, kind: 'refused', error };
	}
	return {
		...both,
		kind: answered.totalCount ? 'found' : 'none',
		total: answered.totalCount,
		searched: answered.searched,
		pageInfo: answered.pageInfo,
		paths: answered.edges.map(({ node }) => node),
	};
}

/* What asking otherwise doesn't help against. */
function unanswerable({ code }) {
	return code === undefined || ['UNREACHABLE', 'DATABASE_UNAVAILABLE', 'UNAVAILABLE'].includes(code);
}

async function meant(end, id, signal) {
	const text = id.replace(/^[^:]*:/, '').replaceAll('-', ' ');
	const { search: hits } = text.trim().length > 1 ? await ask(MEANT, { text }, signal) : { search: { edges: [] } };
	return { end, id, hits: hits.edges.map(({ node }) => node.node) };
}

function template() {
	return view(current, { steer: steerTo, more, press, files: pictures() });
}

function again() {
	render(template(), document.getElementById('answer'));
}

/* Whoever follows a link to another state of the page comes to its answer. */
function steerTo(changes) {
	steer(changes);
	document.getElementById('answer').focus();
}

/** Fetches the next paths, below those that are there. */
async function more(event) {
	const answer = current;
	event.target.disabled = true;
	try {
		const { from, to } = state();
		const { paths } = await ask(PATHS, { from, to, ...asked(), after: answer.pageInfo.endCursor }, search.signal);
		answer.paths.push(...paths.edges.map(({ node }) => node));
		answer.pageInfo = paths.pageInfo;
		answer.trouble = undefined;
	}
	catch (error) {
		answer.trouble = error.message;
	}
	event.target.disabled = false;
	if (answer === current) {
		again();
		await draw(document.querySelector('.picture-place'));
	}
}

/* One picture is drawn at a time: two would share an element. */
function draw(element) {
	const answer = current;
	drawing = drawing.then(() => answer === current && drawAnswer(element, answer)).catch(reportError);
	return drawing;
}

async function drawAnswer(element, answer) {
	if (!element || answer.kind !== 'found') {
		return;
	}
	const { picture } = await import('../picture.js').catch((error) => {
		render(NO_PICTURE, element);
		throw error;
	});
	if (answer !== current) {
		return;
	}
	const all = ways(answer.paths);
	const data = drawn(all);
	const settings = { places: places(all), focus: answer.ends.from.id, label: `${answer.title}, as a picture` };
	if (answer.picture) {
		await answer.picture.change(data, settings);
		return;
	}
	const shown = await picture(element, data, settings).catch((error) => {
		render(NO_PICTURE, element);
		throw error;
	});
	if (answer !== current) {
		shown.destroy();
		return;
	}
	answer.picture = shown;
	again();
}

/** Shows one way alone in the picture, or all again. */
function press(number) {
	current.pressed = current.pressed === number ? undefined : number;
	current.picture?.highlight(current.pressed ? members(ways(current.paths)[current.pressed - 1]) : []);
	again();
}

function pictures() {
	return current?.picture;
}

function swap() {
	const { from, to } = state();
	const typed = ENDS.map((end) => document.getElementById(end).value);
	steer({ from: to, to: from });
	ENDS.forEach((end, index) => setEnd(end, typed[1 - index]));
}

/* What is typed but not chosen is looked up, so that the boxes work without their lists too. */
async function submit(event) {
	event.preventDefault();
	const changes = {};
	for (const end of ENDS) {
		const text = document.getElementById(end).value.trim();
		const known = document.getElementById(`${end}-box`).node;
		if (text === (known?.name ?? '')) {
			changes[end] = known?.id;
			continue;
		}
		const hits = text.length > 1 ? await lookUp(text) : [];
		if (!hits) {
			return;
		}
		const exact = hits.filter(({ matched }) => matched.toLowerCase() === text.toLowerCase());
		const [only] = exact.length === 1 ? exact : hits.length === 1 ? hits : [];
		if (text && !only) {
			mean(ending(end, text, hits.map(({ node }) => node), (node) => steer({ [end]: node.id })));
			document.getElementById('meant').focus();
			return;
		}
		changes[end] = only?.node.id;
	}
	steer(changes);
}

async function lookUp(text) {
	try {
		const { search: hits } = await ask(MEANT, { text });
		return hits.edges.map(({ node }) => node);
	}
	catch (error) {
		mean(html`<p class="caveat" role="alert">${error.message}</p>`);
		return undefined;
	}
}

function mean(content) {
	const target = document.getElementById('meant');
	if (target) {
		render(content, target);
	}
}
