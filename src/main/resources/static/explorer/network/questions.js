/* What the network map asks: the network, and what is behind an edge or around a node. */
import { LINK, SOURCE } from '../entities.js';
import { ask } from '../graphql.js';

/* The API's largest page of a network's lists. */
const PAGE = 500;

/** How many members and connections are drawn at once; further ones where somebody asks for them. */
export const BOUNDS = { members: PAGE, edges: 2 * PAGE };

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
  via(first: 50) { edges { node { __typename id name } } }
  citations { document { id } }
}`;

/** The network, with as many members and edges as a page can hold. */
export const NETWORK = `query Network($projection: NetworkProjection!, $asOf: Edtf) {
  network(projection: $projection, asOf: $asOf) {
    state progress edgeRule asOf memberCount edgeCount componentCount communityCount communityAlgorithm modularity pathSources
    members(first: ${PAGE}) { pageInfo { endCursor } edges { node { ...member } } }
    edges(first: ${PAGE}) { pageInfo { endCursor } edges { node { ...edge } } }
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

const MORE = `query MoreOfNetwork($projection: NetworkProjection!, $asOf: Edtf, $afterMember: String, $afterEdge: String,
    $members: Boolean!, $edges: Boolean!) {
  network(projection: $projection, asOf: $asOf) {
    state progress
    members(first: ${PAGE}, after: $afterMember) @include(if: $members) { pageInfo { endCursor } edges { node { ...member } } }
    edges(first: ${PAGE}, after: $afterEdge) @include(if: $edges) { pageInfo { endCursor } edges { node { ...edge } } }
  }
}
${MEMBER}
${EDGE}`;

/**
 * Loads a network.
 * @param {{projection: string, asOf?: string}} variables
 * @param {{members: number, edges: number}} bounds how much of it
 * @param {{waiting: (percent: number) => void, first: (network: object) => void}} told of its progress; `first` gets the
 * network with the first members and edges, where others are still to come
 * @param {() => boolean} wanted whether it is still wanted
 * @returns {Promise<object | undefined>} the network; undefined where it is no longer wanted
 */
export async function network(variables, bounds, { waiting, first }, wanted) {
	const answer = await computed(NETWORK, variables, waiting, wanted);
	if (!answer) {
		return undefined;
	}
	const members = nodes(answer.members);
	const edges = nodes(answer.edges);
	const loaded = () => ({
		...answer,
		members: [...members],
		edges: [...edges],
		communities: nodes(answer.communities),
		components: nodes(answer.components),
		brokers: nodes(answer.brokers).map(({ node }) => node.id),
	});
	const missing = () => {
		const left = {
			members: members.length < Math.min(bounds.members, answer.memberCount),
			edges: edges.length < Math.min(bounds.edges, answer.edgeCount),
		};
		return left.members || left.edges ? left : undefined;
	};
	let left = missing();
	if (left) {
		first(loaded());
	}
	let afterMember = answer.members.pageInfo.endCursor;
	let afterEdge = answer.edges.pageInfo.endCursor;
	for (; left; left = missing()) {
		const page = await computed(MORE, { ...variables, afterMember, afterEdge, ...left }, waiting, wanted);
		if (!page) {
			return undefined;
		}
		members.push(...nodes(page.members));
		edges.push(...nodes(page.edges));
		afterMember = page.members?.pageInfo.endCursor ?? afterMember;
		afterEdge = page.edges?.pageInfo.endCursor ?? afterEdge;
	}
	return loaded();
}

/* Asks again while the server computes; undefined where it is no longer wanted. */
async function computed(question, variables, waiting, wanted) {
	for (;;) {
		const { network } = await ask(question, variables);
		if (!wanted()) {
			return undefined;
		}
		if (network.state !== 'COMPUTING') {
			return network;
		}
		waiting(network.progress);
		await new Promise((resolve) => setTimeout(resolve, AGAIN));
	}
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
