/* The questions behind a node's page, made from the description of its type. */
import { LINK, SOURCE } from '../entities.js';
import { TYPES } from './types.js';

/** How many items of a list are shown until somebody asks for all. */
export const FIRST = 25;

/* What is told of a neighbour besides its name. Kinds are enums of their own, so each has a name of its own. */
const NEIGHBOUR = `fragment neighbour on Entity {
  __typename id name
  ... on Scheme { schemeKind: kind schemeStatus: status }
  ... on Organisation { organisationKind: kind }
  ... on Partnership { partnershipKind: kind }
  ... on Policy { policyKind: kind }
  ... on Section { number }
  ... on Contract { service }
  ... on Grant { printed }
  ... on Figure { value }
}`;

const FIGURE = `fragment figure on Figure {
  __typename id name kind measure value qualifier comparator base cohortSize period basis caveat
  claimedBy(first: 5) { edges { node { ...link } } }
}`;

const ABOUT = ' about(first: 5) { edges { node { ...link } } }';

const GRANT = `fragment grant on Grant {
  __typename id name status amount currency printed annual period caveat
  givenBy(first: 5) { edges { node { ...link } } }
  givenTo(first: 5) { edges { node { ...link } } }
  fromFund(first: 5) { edges { node { ...link } } }
  for(first: 5) { edges { node { ...link } } }
}`;

const FRAGMENTS = { link: LINK, source: SOURCE, neighbour: NEIGHBOUR, figure: FIGURE, grant: GRANT };

const STATED_IN = `statedIn(first: ${FIRST}) {
      totalCount
      edges { held status start end scale summary citations { ...source } node { __typename id name number } }
    }`;

/** The lists of a type, in the order of its page. */
export function lists(type) {
	return TYPES[type].groups.flatMap((group) => group.lists);
}

/** The question for a page's facts and lists. */
export function pageQuery(type) {
	const { facts, lead, kind, hidden = [] } = TYPES[type];
	const properties = [kind, lead, ...hidden].filter(Boolean)
		.concat(facts.filter(({ as }) => as !== 'one').map(({ field }) => field));
	const ones = facts.filter(({ as }) => as === 'one').map(({ field }) => `${field} { ...link }`);
	return withFragments(`query ${type}Page($id: ID!, $asOf: Edtf) {
  node(id: $id, asOf: $asOf) {
    ...link
    aliases
    ${STATED_IN}
    ... on ${type} {
      ${[[...new Set(properties)].join(' '), ...ones, ...lists(type).map((one) => connection(one, `first: ${FIRST}`, 'totalCount'))]
		.filter(Boolean).join('\n      ')}
    }
  }
}`);
}

/** The question for one whole list, page by page. */
export function listQuery(type, list) {
	return withFragments(`query ${type}List($id: ID!, $asOf: Edtf, $after: String) {
  node(id: $id, asOf: $asOf) {
    ... on ${type} {
      ${connection(list, 'first: 100, after: $after', 'pageInfo { hasNextPage endCursor }')}
    }
  }
}`);
}

function connection({ field, edge, order, as, inside }, page, beside) {
	const cited = 'citations { ...source }';
	const node = as === 'figures' ? `...figure${field === 'claims' ? ABOUT : ''}`
		: as === 'grants' ? '...grant' : `...neighbour${inside ? within(inside) : ''}`;
	const selection = field === 'statedIn'
		? STATED_IN.slice(STATED_IN.indexOf('edges'), STATED_IN.lastIndexOf('}'))
		: `edges { held ${[...edge, cited].join(' ')} node { ${node} } }`;
	return `${field}(${[page, order].filter(Boolean).join(', ')}) { ${beside} ${selection} }`;
}

function within({ type, field, dated }) {
	const [order, edge] = dated ? [', orderByEdge: {field: FROM, direction: DESC}', 'from to '] : ['', ''];
	return ` ... on ${type} { ${field}(first: 4${order}) { totalCount edges { ${edge}node { ...link } } } }`;
}

/** A question with the fragments that it, or one of them, spreads. */
export function withFragments(query) {
	let text = query;
	for (let more = true; more;) {
		more = false;
		for (const [name, fragment] of Object.entries(FRAGMENTS)) {
			if (text.includes(`...${name}`) && !text.includes(`fragment ${name} on`)) {
				text += `\n\n${fragment}`;
				more = true;
			}
		}
	}
	return text;
}

const NEIGHBOURHOOD = `neighbourhood(id: $id, hops: 1, maxNodes: 60, maxEdges: 150, asOf: $asOf) {
    truncated
    nodeCount
    nodes { distance node { ...link } }
    edges { id type source target status sentence citations { ...source } }
  }`;

const PART = '{ relationship role status since until held citations { ...source } }';

/** The question for what stands beside the facts: partners and time, of types that have any, and what is around. */
export function besideQuery(type) {
	const { partners, timeline } = TYPES[type];
	const fields = [
		partners && `partnersOf(id: $id, asOf: $asOf, first: ${FIRST}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node { weight body { ...neighbour } via { initiative { ...link } parts ${PART} partnerParts ${PART} } }
    }
  }`,
		timeline && `timeline(id: $id, first: ${FIRST}) { ...line }`,
		NEIGHBOURHOOD,
	].filter(Boolean);
	const variables = ['$id: ID!', '$asOf: Edtf', ...(partners ? ['$after: String'] : [])].join(', ');
	return withFragments(`query ${type}Beside(${variables}) {
  ${fields.join('\n  ')}
}${timeline ? `\n\n${LINE}` : ''}`);
}

const LINE = `fragment line on TimelineEntryConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  edges { node { date dateOf event what node { ...link } of { ...link } citations { ...source } } }
}`;

/** The question for a page of the timeline. */
export const TIMELINE = withFragments(`query Timeline($id: ID!, $after: String) {
  timeline(id: $id, first: 100, after: $after) { ...line }
}

${LINE}`);

/** The question for a page of partners. */
export const PARTNERS = withFragments(`query Partners($id: ID!, $asOf: Edtf, $after: String) {
  partnersOf(id: $id, asOf: $asOf, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node { weight body { ...neighbour } via { initiative { ...link } parts ${PART} partnerParts ${PART} } }
    }
  }
}`);

/** The question for the picture of what is around. */
export const AROUND = withFragments(`query Around($id: ID!, $asOf: Edtf) {
  ${NEIGHBOURHOOD}
}`);
