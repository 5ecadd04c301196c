/* The network map: a picture of who works with whom, and the same in lists. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { address, embedded, entitle, main, nodeAddress } from '../page.js';
import { NoAnswer } from '../graphql.js';
import { choosing, filters, finding } from '../network/controls.js';
import { listed, LISTS, table } from '../network/lists.js';
import { aloneIn, choicesOf, drawable, filtered, MEASURES, PROJECTIONS, way } from '../network/model.js';
import * as panel from '../network/panel.js';
import { around, BOUNDS, choices, edgeId, network, NETWORK, statements } from '../network/questions.js';
import { picture } from '../picture.js';
import { failure, NO_PICTURE } from '../show.js';
import { all, change, onReturn, state } from '../state.js';
import { fileName, save, takeaway } from '../takeaway.js';
import { count, sentence } from '../words.js';

/** What was loaded and asked for so far; what is chosen is in the address alone. */
const have = {
	loaded: undefined, complete: false, bounds: BOUNDS, progress: undefined, error: undefined, choices: undefined,
	choicesError: undefined, around: new Map(), unreached: new Map(), asked: undefined, statements: new Map(), drawn: undefined, drawing: undefined, long: false,
};

function now() {
	const asked = state();
	return {
		...asked,
		of: PROJECTIONS[asked.of] ? asked.of : 'bodies',
		size: MEASURES[asked.size] ? asked.size : 'degree',
		colour: asked.colour === 'community' ? 'community' : 'kind',
		list: LISTS[asked.list] ? asked.list : 'members',
		sort: { by: asked.sort === 'name' || MEASURES[asked.sort] ? asked.sort : 'degree', down: asked.way !== 'up' },
		expanded: all('expand'),
	};
}

function variables({ of, asOf }) {
	return { projection: PROJECTIONS[of].projection, asOf };
}

/* Which network is there, or is being loaded. */
function key(view) {
	return `${view.of} ${view.asOf ?? ''}`;
}

const does = {
	set(changes) {
		const before = now();
		if (changes.of) {
			Object.assign(changes, { region: undefined, kind: undefined, approach: undefined, need: undefined, chosen: undefined,
				edge: undefined, from: undefined, to: undefined, expand: undefined });
		}
		if (changes.from || changes.to) {
			Object.assign(changes, { chosen: undefined, edge: undefined });
		}
		change(changes);
		return key(now()) === key(before) ? update() : load();
	},
	choose: (id) => does.set({ chosen: id, edge: undefined, from: undefined, to: undefined }),
	chooseEdge: (id) => does.set({ edge: id, chosen: undefined }),
	from: (id) => {
		does.set({ from: id, chosen: undefined, edge: undefined });
		document.getElementById('network-to')?.focus();
	},
	expand: (id) => does.set({ expand: now().expanded.includes(id) ? now().expanded.filter((one) => one !== id)
		: [...now().expanded, id] }),
	close: () => does.set({ chosen: undefined, edge: undefined, from: undefined, to: undefined }),
	sort: (by) => {
		const { sort } = now();
		does.set({ sort: by, way: (sort.by === by ? sort.down : by === 'name') ? 'up' : undefined });
	},
	list: (list) => {
		have.long = false;
		does.set({ list });
	},
	lengthen: () => {
		have.long = !have.long;
		update();
	},
	choices: async () => {
		if (!have.choices) {
			have.choicesError = undefined;
			have.choices = await choices().catch((error) => {
				have.choicesError = error;
			});
			have.asking = undefined;
			update();
		}
	},
	more: () => {
		have.bounds = { members: have.bounds.members * 2, edges: have.bounds.edges * 2 };
		load();
	},
};

async function load() {
	const view = now();
	const request = key(view);
	have.request = request;
	have.error = undefined;
	have.complete = false;
	have.progress = undefined;
	if (have.of !== view.of) {
		have.loaded = undefined;
	}
	have.of = view.of;
	have.around.clear();
	have.unreached.clear();
	have.asked = undefined;
	update();
	try {
		const found = await network(variables(view), have.bounds, {
			waiting: (percent) => {
				have.progress = percent;
				update();
			},
			first: (loaded) => {
				have.progress = undefined;
				have.loaded = loaded;
				have.key = request;
				update();
			},
		}, () => have.request === request);
		if (found) {
			have.loaded = found;
			have.key = request;
			have.complete = true;
			have.progress = undefined;
			have.statements.clear();
		}
	}
	catch (error) {
		if (have.request === request) {
			have.error = error;
			have.progress = undefined;
			if (have.key !== request) {
				have.loaded = undefined;
			}
		}
		if (!(error instanceof NoAnswer)) {
			update();
			throw error;
		}
	}
	update();
}

/* The filters that are on and can't be used before the choices are there. */
function chosenItems(view) {
	return ['approach', 'need'].filter((name) => view[name] && PROJECTIONS[view.of].filters.includes(name));
}

/* What is left of it under the filters; undefined before all that they need is there. */
function rest(view) {
	if (!have.loaded || (chosenItems(view).length && !have.choices)) {
		return undefined;
	}
	const items = chosenItems(view)
		.map((name) => have.choices[name === 'approach' ? 'approaches' : 'needs'].find(({ id }) => id === view[name])?.items)
		.filter(Boolean);
	return filtered(have.loaded, view, items);
}

function update() {
	const view = now();
	const words = PROJECTIONS[view.of];
	entitle(title(view, words));
	if ((view.approach || view.need || view.document) && !have.choices && !have.choicesError && !have.asking) {
		have.asking = does.choices();
	}
	const left = rest(view);
	render(html`
		<h1>Network map</h1>
		<p class="lead">${words.label}: ${words.lead}.</p>
		${embedded ? nothing : choosing(view, does)}
		${status(view, words, left)}
		${left ? html`
			${embedded ? nothing : html`
				${filters({ words, ...choicesOf(have.loaded.members), choices: have.choices, choicesError: have.choicesError, now: view, alone: aloneIn(have.loaded), part: part(words) }, does)}
				${finding({ words, members: have.loaded.members, find: view.chosen, from: view.from, to: view.to }, does)}`}
			<p class="kind" role="status">${summary(view, words, left)}</p>` : nothing}
		<div class="map" ?hidden=${!left}>
			<div id="network-picture"></div>
			<section id="network-panel" aria-label="What is chosen" aria-live="polite">${left ? beside(view, words, left) : nothing}</section>
		</div>
		${left ? lists(view, words, left) : nothing}
		${takeaway({ question: { query: NETWORK, variables: variables(view) }, files: files(view, words), json: fileOf(view, words, '.json'),
			csv: left && (() => table(left)), note: left && whole(view, left) })}`, main);
	if (left && have.complete) {
		draw(view, words, left);
		askAround(view);
	}
}

function title({ asOf, chosen, from, to }, words) {
	const name = (id) => have.loaded?.members.find(({ node }) => node.id === id)?.node.name;
	const about = from && to && name(from) && name(to) ? `: from ${name(from)} to ${name(to)}` : name(chosen) ? `: ${name(chosen)}` : '';
	return `Network map: ${words.label}${about}${asOf ? `, as of ${asOf}` : ''}`;
}

function status(view, words, left) {
	if (have.error) {
		return failure(have.error, load);
	}
	if (have.progress !== undefined) {
		return html`<p class="notice" role="status">This network is being computed: ${have.progress}% done. It is needed once for
			a dataset; the page goes on by itself.</p>`;
	}
	if (have.choicesError && chosenItems(view).length) {
		return failure(have.choicesError, does.choices);
	}
	const unreached = view.expanded.find((id) => have.unreached.has(id));
	if (left && unreached) {
		return failure(have.unreached.get(unreached), () => {
			have.unreached.delete(unreached);
			update();
		});
	}
	return left ? nothing : html`<p class="loading" role="status">Loading the network …</p>`;
}

function summary(view, words, left) {
	const { memberCount, edgeCount } = have.loaded;
	const { members, edges } = have.loaded;
	const partly = have.complete && (members.length < memberCount || edges.length < edgeCount);
	const hidden = aloneIn(have.loaded);
	const on = words.filters.some((name) => view[name]);
	return html`${on ? html`Filtered: ${count(left.members.length, ...words.member)} and
			${count(left.edges.length, 'connection')} of the ${members.length} and ${edges.length} loaded.`
		: html`${count(left.members.length, ...words.member)} and ${count(left.edges.length, 'connection')} shown.`}
		${left.edges.length ? '' : 'No document here links any two of them; that doesn’t mean that nothing does.'}
		${!on && !view.alone && hidden && left.members.length < members.length
			? `${sentence(count(hidden, ...words.member))} without a ${words.linked[0]} ${hidden === 1 ? 'is' : 'are'} left out of the picture.` : ''}
		${have.complete ? '' : 'Loading the rest …'}
		${partly ? html`Loaded are the ${members.length} of ${memberCount} with most links and the ${edges.length} strongest
			of ${edgeCount} connections. <button type="button" class="link no-print" @click=${does.more}>Load more</button>` : ''}`;
}

/* What is looked through, where that isn't the whole network. */
function part(words) {
	const { members, memberCount, edges, edgeCount } = have.loaded;
	return members.length < memberCount || edges.length < edgeCount
		? `the ${members.length} of ${count(memberCount, ...words.member)} and the ${edges.length} of ${count(edgeCount, 'connection')} that are loaded`
		: undefined;
}

function beside(view, words, left) {
	const shared = { loaded: have.loaded, rest: left, words, ...view };
	if (view.edge) {
		return statementsBehind(view, words);
	}
	if (view.from && view.to) {
		return panel.path(shared, way(left.edges, view.from, view.to), does);
	}
	if (view.chosen) {
		const added = [...have.around.values()].flatMap(({ nodes }) => nodes).find(({ node }) => node.id === view.chosen);
		const member = have.loaded.members.some(({ node }) => node.id === view.chosen);
		if (!member && added) {
			return panel.stranger(added.node, relationships().filter(({ source, target }) => source === view.chosen
				|| target === view.chosen), does);
		}
		return panel.member({ ...shared, expanded: view.expanded.includes(view.chosen) }, does);
	}
	return panel.hint(shared);
}

function relationships() {
	return [...have.around.values()].flatMap(({ edges }) => edges);
}

function statementsBehind(view, words) {
	const relationship = relationships().find(({ id }) => id === view.edge);
	if (relationship) {
		return panel.relationship(relationship, does);
	}
	const known = have.statements.get(view.edge);
	if (missingAround(view)) {
		return html`<p class="loading" role="status">Loading the statements …</p>`;
	}
	if (known === undefined) {
		const [one, other] = view.edge.split('~');
		const partners = (id) => have.loaded.members.find(({ node }) => node.id === id)?.degree ?? Infinity;
		const [member, second] = partners(one) <= partners(other) ? [one, other] : [other, one];
		have.statements.set(view.edge, null);
		statements(variables(view), member, second).then((found) => ({ found }), (error) => ({ error })).then((answer) => {
			have.statements.set(view.edge, answer);
			update();
		});
	}
	if (!known) {
		return html`<p class="loading" role="status">Loading the statements …</p>`;
	}
	return known.error ? failure(known.error, () => {
		have.statements.delete(view.edge);
		update();
	}) : panel.edge({ words }, known.found, does);
}

function lists(view, words, left) {
	const view_ = { loaded: have.loaded, rest: left, sort: view.sort, long: have.long, words };
	return html`<section aria-labelledby="network-list-title">
		<h2 id="network-list-title">The same as a list</h2>
		<div class="choices" role="group" aria-label="Which list">${Object.entries(LISTS).map(([list, label]) => html`
			<button type="button" class="second" aria-pressed=${view.list === list} @click=${() => does.list(list)}>${label}</button>`)}</div>
		${listed(view.list, view_, does)}
	</section>`;
}

/* What others' programs open has the whole network in it. */
function whole({ expanded }, { members, edges }) {
	const { memberCount, edgeCount } = have.loaded;
	return members.length < memberCount || edges.length < edgeCount || expanded.length
		? 'The pictures have what is shown and the table what is listed; the other files and the query have the whole network.'
		: undefined;
}

function fileOf({ asOf }, { file }, ending) {
	return address(`/export/network/${file}${ending}`, { asOf });
}

function files(view, words) {
	const of = (ending) => fileOf(view, words, ending);
	return [
		{ label: 'Picture as PNG', save: async () => have.drawn && save(await have.drawn.png(), `${fileName()}.png`) },
		{ label: 'Picture as SVG', save: () => have.drawn && save(have.drawn.svg(), `${fileName()}.svg`) },
		{ label: 'Members as CSV', href: of('-nodes.csv') },
		{ label: 'Connections as CSV', href: of('-edges.csv') },
		{ label: 'GraphML', href: of('.graphml') },
		{ label: 'GEXF for Gephi', href: of('.gexf') },
		{ label: 'JSON for Cytoscape', href: of('.cyjs') },
		{ label: 'JSON-LD', href: of('.jsonld') },
	];
}

/* Draws what is chosen; one drawing at a time, the latest last. */
async function draw(view, words, left) {
	const base = drawable(left, MEASURES[view.size], nodeAddress);
	const asked = location.search;
	const data = surrounded(view, base);
	if (!have.drawn) {
		await painted();
	}
	if (asked !== location.search) {
		return;
	}
	const look = {
		label: title(view, words).replace(/^Network map: /, ''),
		colour: view.colour === 'community' ? 'group' : 'type',
		groups: have.loaded.communities.map(({ number, label }) => ({ key: number, label })),
		sizes: MEASURES[view.size].more,
		focus: view.chosen,
		onNode: (id) => inPicture(() => does.choose(id)),
		onEdge: (id) => inPicture(() => does.chooseEdge(id)),
	};
	const steps = view.from && view.to && !view.edge ? way(left.edges, view.from, view.to) : undefined;
	const lit = view.edge ? [view.edge, ...ends(view.edge)] : steps ? [view.from, ...steps.flatMap(({ to, edge }) => [to, edgeId(edge)])]
		: view.chosen ? near(data, view.chosen) : [];
	have.wanted = { base, data, look, lit };
	have.drawing = (have.drawing ?? Promise.resolve()).then(show, show);
}

/* The lists can be read before the pictures' library is asked for. */
function painted() {
	return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/* What is drawn depends on the address alone: first the network, afresh where it is another, then what was added around it. */
async function show() {
	const { base, data, look, lit } = have.wanted;
	const ground = JSON.stringify([base.nodes.map(({ id }) => id), base.edges.map(({ id }) => id)]);
	const shape = (what) => JSON.stringify([what, look]);
	const draws = async (what, options) => {
		have.shape = shape(what);
		if (have.drawn) {
			await have.drawn.change(what, options);
		}
		else {
			const element = document.getElementById('network-picture');
			have.drawn = await picture(element, what, look).catch((error) => {
				render(NO_PICTURE, element);
				throw error;
			});
		}
		have.lit = undefined;
	};
	if (ground !== have.ground) {
		have.ground = ground;
		await draws(base, { ...look, afresh: true });
	}
	if (shape(data) !== have.shape) {
		await draws(data, look);
	}
	if (lit.join() !== have.lit) {
		have.lit = lit.join();
		have.drawn.highlight(lit, !have.pointed);
	}
	have.pointed = false;
}

/* What is chosen in the picture is in sight, so the picture stays where it is. */
function inPicture(choose) {
	have.pointed = true;
	choose();
}

function ends(edge) {
	const relationship = relationships().find(({ id }) => id === edge);
	return relationship ? [relationship.source, relationship.target] : edge.split('~');
}

function near({ edges }, id) {
	return [id, ...edges.filter(({ source, target }) => source === id || target === id)
		.flatMap((edge) => [edge.id, edge.source, edge.target])];
}

function missingAround({ expanded }) {
	return expanded.find((id) => !have.around.has(id) && !have.unreached.has(id));
}

/* Asks what is around the first expanded node of which that isn't known; once it is, the page is shown anew, and asks for the next. */
async function askAround(view) {
	const id = missingAround(view);
	const { request } = have;
	if (!id || have.asked === id) {
		return;
	}
	have.asked = id;
	const [found, error] = await around(id, view.asOf).then((answer) => [answer], (reason) => [undefined, reason]);
	have.asked = undefined;
	if (request === have.request) {
		(found ? have.around : have.unreached).set(id, found ?? error);
		update();
	}
}

/* Adds what is around expanded nodes in the whole graph. */
function surrounded(view, base) {
	const data = { nodes: [...base.nodes], edges: [...base.edges] };
	const known = new Set(data.nodes.map(({ id }) => id));
	const edges = new Set();
	for (const found of view.expanded.map((id) => have.around.get(id)).filter(Boolean)) {
		found.nodes.filter(({ node }) => !known.has(node.id)).forEach(({ node }) => {
			known.add(node.id);
			data.nodes.push({ id: node.id, name: node.name, type: node.__typename, size: 0, href: nodeAddress(node.id) });
		});
		found.edges.filter((edge) => !edges.has(edge.id) && known.has(edge.source) && known.has(edge.target)).forEach((edge) => {
			edges.add(edge.id);
			data.edges.push({ id: edge.id, source: edge.source, target: edge.target, directed: true });
		});
	}
	return data;
}

main.replaceChildren();
load();
onReturn(() => (have.request === key(now()) ? update() : load()));
