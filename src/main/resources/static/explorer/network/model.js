/* The network as it is drawn: what is chosen from what is loaded, measures in plain words, and ways between two. */
import { sentence, typeWords, words } from '../words.js';
import { edgeId } from './questions.js';

/**
 * The networks, by their name in the address, with the words for their members, for who is linked to one, and for what links
 * them.
 */
export const PROJECTIONS = {
	bodies: {
		projection: 'BODIES_BY_SCHEMES', file: 'bodies-by-schemes',
		label: 'Bodies that share schemes or partnerships', lead: 'who meets whom in the documents, and in what',
		member: ['body', 'bodies'], find: 'Find a body', linked: ['partner', 'partners'],
		has: 'It has a part in', verb: 'meet in', items: ['scheme or partnership', 'schemes and partnerships'],
		filters: ['region', 'kind', 'approach', 'need', 'document'],
	},
	areas: {
		projection: 'AREAS_BY_APPROACHES', file: 'areas-by-approaches',
		label: 'Police force areas that share approaches', lead: 'which ways of working the documents state in both',
		member: ['area', 'areas'], find: 'Find an area', linked: ['linked area', 'linked areas'],
		has: 'Its schemes use', verb: 'share', items: ['approach', 'approaches'],
		filters: ['region', 'approach', 'document'],
	},
	people: {
		projection: 'PEOPLE_BY_PARTNERSHIPS', file: 'people-by-partnerships',
		label: 'People who sit on the same boards', lead: 'who is stated to meet whom, and where',
		member: ['person', 'people'], find: 'Find a person', linked: ['fellow member', 'fellow members'],
		has: 'They sit on', verb: 'meet in', items: ['board or partnership', 'boards and partnerships'],
		filters: ['region', 'document'],
	},
	providers: {
		projection: 'PROVIDERS_BY_CONTRACTS', file: 'providers-by-contracts',
		label: 'Providers that share national contracts', lead: 'who provides with whom, and under which contract',
		member: ['provider', 'providers'], find: 'Find a provider', linked: ['partner', 'partners'],
		has: 'It has a part in', verb: 'meet in', items: ['national contract', 'national contracts'],
		filters: ['region', 'kind', 'document'],
	},
};

/** The measures, by their name in the address: field, what it is called, what larger nodes have more of, what it means. */
export const MEASURES = {
	degree: { field: 'degree', label: 'Links', more: 'linked to more others', text: 'How many others it is linked to here.' },
	ties: { field: 'weightedDegree', label: 'Weight of links', more: 'more and stronger links',
		text: 'Its links, each counted as often as the two have something in common here.' },
	betweenness: { field: 'betweenness', label: 'Standing between', more: 'stands more between others',
		text: 'How many of the shortest ways between two others lead through it (betweenness). High: others meet through it.' },
	closeness: { field: 'closeness', label: 'Nearness', more: 'nearer to all others',
		text: 'How few steps it is from all the others, from 0 to 1 (closeness).' },
	rank: { field: 'pageRank', label: 'Well-linked circle', more: 'linked to the well linked',
		text: 'High where those it is linked to are well linked themselves (PageRank; all of them sum to 1).' },
	core: { field: 'coreness', label: 'Depth in the core', more: 'deeper in the core',
		text: 'In its innermost group, everyone is linked to at least so many of that group (k-core).' },
	knit: { field: 'clustering', label: 'Close-knit circle', more: 'closer-knit circle',
		text: 'Of the pairs it is linked to, the share that are linked to each other too, from 0 to 1 (clustering).' },
};

/** A member's kind, finer than its type where an organisation has one. */
export function kindOf({ __typename, kind }) {
	return kind ? `${__typename}:${kind}` : __typename;
}

/** That kind in words. */
export function kindWords(key) {
	const [type, kind] = key.split(':');
	return sentence(kind ? words(kind) : typeWords(type));
}

/** The regions and kinds that members have, with how many have each. */
export function choicesOf(members) {
	const regions = new Map();
	const kinds = new Map();
	const more = (map, key, name) => map.set(key, { key, name, count: (map.get(key)?.count ?? 0) + 1 });
	members.forEach(({ node, regions: connected }) => {
		more(kinds, kindOf(node), kindWords(kindOf(node)));
		connected.edges.forEach(({ node: { id, name } }) => more(regions, id, name));
	});
	const byName = (a, b) => a.name.localeCompare(b.name, 'en-GB');
	return { regions: [...regions.values()].sort(byName), kinds: [...kinds.values()].sort(byName) };
}

/**
 * What is left of a network under filters.
 * @param {{members: object[], edges: object[]}} loaded
 * @param {{region?: string, kind?: string, document?: string, alone?: string}} filters
 * @param {Set<string>[]} items the schemes and the like through which edges must lead, one set a filter
 * @returns {{members: object[], edges: object[]}} the rest, in the same order
 */
export function filtered({ members, edges }, { region, kind, document, alone }, items) {
	const kept = new Set(members.filter(({ node, regions }) => (!region || regions.edges.some((edge) => edge.node.id === region))
		&& (!kind || kindOf(node) === kind)).map(({ node }) => node.id));
	const through = edges.filter(({ source, target, via, citations }) => kept.has(source.id) && kept.has(target.id)
		&& (!document || citations.some((citation) => citation.document.id === document))
		&& items.every((set) => via.edges.some(({ node }) => set.has(node.id))));
	const joined = new Set(through.flatMap(({ source, target }) => [source.id, target.id]));
	const onlyJoined = document || items.length > 0 || (!alone && joined.size > 0);
	return { members: members.filter(({ node: { id } }) => kept.has(id) && (!onlyJoined || joined.has(id))), edges: through };
}

/** What stands alone: how many members no edge that is loaded reaches. */
export function aloneIn({ members }) {
	return members.filter(({ degree }) => degree === 0).length;
}

/** The shortest way between two over edges: ids of nodes and edges in turn; undefined where there is none. */
export function way(edges, from, to) {
	const links = new Map();
	const add = (one, other, edge) => links.set(one, [...(links.get(one) ?? []), { other, edge }]);
	edges.forEach((edge) => {
		add(edge.source.id, edge.target.id, edge);
		add(edge.target.id, edge.source.id, edge);
	});
	const before = new Map([[from, undefined]]);
	for (let front = [from]; front.length && !before.has(to);) {
		const next = [];
		for (const id of front) {
			for (const { other, edge } of links.get(id) ?? []) {
				if (!before.has(other)) {
					before.set(other, { id, edge });
					next.push(other);
				}
			}
		}
		front = next;
	}
	if (!before.has(to)) {
		return undefined;
	}
	const steps = [];
	for (let at = to; before.get(at); at = before.get(at).id) {
		steps.unshift({ from: before.get(at).id, to: at, edge: before.get(at).edge });
	}
	return steps;
}

/** The data of the picture. */
export function drawable({ members, edges }, measure, address) {
	return {
		nodes: members.map((member) => ({
			id: member.node.id,
			name: member.node.name,
			type: member.node.__typename,
			size: Number(member[measure.field]),
			group: member.community ?? undefined,
			href: address(member.node.id),
		})),
		edges: edges.map((edge) => ({
			id: edgeId(edge), source: edge.source.id, target: edge.target.id, weight: edge.weight,
		})),
	};
}

/** A measure's value as text. */
export function shown(value) {
	return Number.isInteger(value) ? value.toLocaleString('en-GB')
		: value.toLocaleString('en-GB', value >= 10 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 2 });
}
