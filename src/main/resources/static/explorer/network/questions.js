/* What the network map asks: the network in as few pages as hold it, and what is behind an edge or around a node. */
import { LINK, SOURCE } from '../entities.js';
import { ask } from '../graphql.js';

/* The API's largest page. */
const PAGE = 100;

/** How many members and connections are drawn at once; further ones where somebody asks for them. */
export const BOUNDS = { members: 400, edges: 1000 };

const AGAIN = 1500;

const MEMBER = `fragment member on NetworkMember {
  node { __typename id name ... on Organisation { kind } }
  degree weightedDegree betweenness closeness pageRank coreness clustering
  articulationPoint component community items
  regions(first: 12) { edges { node { id name } } }
}`;

const EDGE = `fragment edge on NetworkLink {
  source { id }
  target { id }
  weight
  bridge
  via(first: 10) { edges { node { __typename id name } } }
  citations { document { id } }
}`;

/** The network: both ends of its lists, so that two pages are had at once. */
export const NETWORK = `query Network($projection: NetworkProjection!, $asOf: Edtf) {
  network(projection: $projection, asOf: $asOf) {
    state progress edgeRule asOf memberCount edgeCount componentCount communityCount communityAlgorithm modularity pathSources
    members(first: ${PAGE}) { pageInfo { endCursor } edges { node { ...member } } }
    lastMembers: members(last: ${PAGE}) { pageInfo { startCursor } edges { node { ...member } } }
    edges(first: ${PAGE}) { pageInfo { endCursor } edges { node { ...edge } } }
    lastEdges: edges(last: ${PAGE}) { pageInfo { startCursor } edges { node { ...edge } } }
    communities(first: 50) { edges { node {
      number label size
      shares { members node { __typename id name } }
    } } }
    components(first: 50) { edges { node { number size } } }
    brokers(first: 50) { edges { node { node { id } } } }
    coverage { firstYear lastYear forceAreas forceAreasCovered partsLeftOut }
  }
}
${MEMBER}
${EDGE}`;

const MORE = `query MoreOfNetwork($projection: NetworkProjection!, $asOf: Edtf, $afterMember: String, $beforeMember: String,
    $afterEdge: String, $beforeEdge: String, $members: Boolean!, $edges: Boolean!) {
  network(projection: $projection, asOf: $asOf) {
    state
    members(first: ${PAGE}, after: $afterMember) @include(if: $members) { pageInfo { endCursor } edges { node { ...member } } }
    lastMembers: members(last: ${PAGE}, before: $beforeMember) @include(if: $members) { pageInfo { startCursor } edges { node { ...member } } }
    edges(first: ${PAGE}, after: $afterEdge) @include(if: $edges) { pageInfo { endCursor } edges { node { ...edge } } }
    lastEdges: edges(last: ${PAGE}, before: $beforeEdge) @include(if: $edges) { pageInfo { startCursor } edges { node { ...edge } } }
  }
}
${MEMBER}
${EDGE}`;

/**
 * Loads a network.
 * @param {{projection: string, asOf?: string}} variables
 * @param {{members: number, edges: number}} bounds how much of it
 * @param {{waiting: (percent: number) => void, first: (network: object) => void}} told of its progress; `first` gets the
 * network with the first members and edges, before the others are there
 * @param {() => boolean} wanted whether it is still wanted
 * @returns {Promise<object | undefined>} the network; undefined where it is no longer wanted
 */
export async function network(variables, bounds, { waiting, first }, wanted) {
	let answer = (await ask(NETWORK, variables)).network;
	while (answer.state === 'COMPUTING') {
		if (!wanted()) {
			return undefined;
		}
		waiting(answer.progress);
		await new Promise((resolve) => setTimeout(resolve, AGAIN));
		answer = (await ask(NETWORK, variables)).network;
	}
	const whole = answer.memberCount <= bounds.members && answer.edgeCount <= bounds.edges;
	const members = new Map();
	const edges = new Map();
	const take = (page) => {
		const ends = whole ? ['members', 'lastMembers'] : ['members'];
		ends.forEach((end) => page[end]?.edges.forEach(({ node }) => members.set(node.node.id, node)));
		(whole ? ['edges', 'lastEdges'] : ['edges']).forEach((end) => page[end]?.edges.forEach(
			({ node }) => edges.set(edgeId(node), node)));
		return page;
	};
	const loaded = () => ({
		...answer,
		members: [...members.values()].sort((a, b) => b.degree - a.degree || (a.node.id < b.node.id ? -1 : 1)),
		edges: [...edges.values()].sort((a, b) => b.weight - a.weight || (edgeId(a) < edgeId(b) ? -1 : 1)),
		communities: nodes(answer.communities),
		components: nodes(answer.components),
		brokers: nodes(answer.brokers).map(({ node }) => node.id),
	});
	let page = take(answer);
	const missing = () => ({
		members: members.size < Math.min(bounds.members, answer.memberCount),
		edges: edges.size < Math.min(bounds.edges, answer.edgeCount),
	});
	if (wanted()) {
		first(loaded());
	}
	const at = { ...cursors(page) };
	for (let left = missing(); left.members || left.edges; left = missing()) {
		if (!wanted()) {
			return undefined;
		}
		page = take((await ask(MORE, { ...variables, ...at, ...left })).network);
		Object.assign(at, cursors(page));
	}
	return wanted() ? loaded() : undefined;
}

function cursors({ members, lastMembers, edges, lastEdges }) {
	const found = {
		afterMember: members?.pageInfo.endCursor,
		beforeMember: lastMembers?.pageInfo.startCursor,
		afterEdge: edges?.pageInfo.endCursor,
		beforeEdge: lastEdges?.pageInfo.startCursor,
	};
	return Object.fromEntries(Object.entries(found).filter(([, cursor]) => cursor));
}

function nodes(connection) {
	return connection?.edges.map(({ node }) => node) ?? [];
}

/** An edge's id in pictures and addresses: its ends. */
export function edgeId({ source, target }) {
	return `${source.id}~${target.id}`;
}

const STATEMENTS = `query StatementsBehind($projection: NetworkProjection!, $asOf: Edtf, $member: ID!, $after: String) {
  network(projection: $projection, asOf: $asOf) {
    state
    edges(member: $member, first: ${PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        source { ...link }
        target { ...link }
        weight
        bridge
        via(first: 50) { edges { node { ...link } } }
        citations { ...source }
      } }
    }
  }
}
${LINK}
${SOURCE}`;

/** The edge between two members with the statements behind it; undefined where there is none. */
export async function statements(variables, member, other) {
	for (let after; ;) {
		const { network: { edges } } = await ask(STATEMENTS, { ...variables, member, after });
		const found = nodes(edges).find(({ source, target }) => source.id === other || target.id === other);
		if (found || !edges?.pageInfo.hasNextPage) {
			return found;
		}
		after = edges.pageInfo.endCursor;
	}
}

const AROUND = `query Around($id: ID!, $asOf: Edtf) {
  neighbourhood(id: $id, hops: 1, maxNodes: 60, maxEdges: 200, asOf: $asOf,
      leaveOut: [Figure, Approach, Need, Cohort, Region, ProbationRegion, ForceArea, Place, Policy]) {
    truncated
    nodes { node { __typename id name } }
    edges { id type source target sentence citations { ...source } }
  }
}
${SOURCE}`;

/** What is around a node in the whole graph: one step. */
export async function around(id, asOf) {
	return (await ask(AROUND, { id, asOf })).neighbourhood;
}

const CHOICES = `query FilterChoices {
  approaches(first: 100) { edges { node { id name schemes(first: 100) { edges { node { id } } } } } }
  needs(first: 100) { edges { node { id name schemes(first: 100) { edges { node { id } } } } } }
  documents(first: 100) { edges { node { id name } } }
}`;

/** What filters by approach, need and document choose from: each with the ids of its schemes. */
export async function choices() {
	const { approaches, needs, documents } = await ask(CHOICES);
	const withSchemes = (found) => nodes(found).map(({ id, name, schemes }) => (
		{ id, name, items: new Set([id, ...nodes(schemes).map((scheme) => scheme.id)]) }));
	return { approaches: withSchemes(approaches), needs: withSchemes(needs), documents: nodes(documents) };
}
