/* What works in a force area: its schemes and partnerships, those in its places included, and who has a part in them. */

const PLANS = ['PLANNED', 'PROPOSED', 'BID_FOR'];

/** The fields of an area that lead to what works in it, with the fragment `work` on each edge. */
export const WORKS = `initiatives(first: 100) { edges { ...work } }
    places(first: 100) { edges { node { id name initiatives(first: 100) { edges { ...work } } } } }`;

/** Who has a part in a scheme or partnership: what makes partners, as `compare` and `partnersOf` count them. */
export function parts(body, source = '') {
	return `fundedBy(first: 100) { edges { grantStatus ${source} node { ... on Body { ${body} } } } }
    ... on Partnership { members(first: 100) { edges { status ${source} node { ... on Body { ${body} } } } } }
    ... on Scheme {
      commissionedBy(first: 100) { edges { status ${source} node { ${body} } } }
      deliveredBy(first: 100) { edges { status ${source} node { ${body} } } }
      hostedBy(first: 100) { edges { status ${source} node { ${body} } } }
      partners(first: 100) { edges { status ${source} node { ${body} } } }
    }`;
}

const PARTS = ['commissionedBy', 'deliveredBy', 'hostedBy', 'fundedBy', 'partners', 'members'];

/**
 * What works in an area, each once. Like the API's own lists of areas it counts what works in a place for the place's
 * area, and as planned what is only planned, as a whole or everywhere here.
 * @param {object} area an area with the fields of `WORKS`
 * @returns {{node: object, planned: boolean, places: object[], citations: object[]}[]} by name
 */
export function works(area) {
	const found = new Map();
	const add = ({ status, citations = [], node }, place) => {
		const planned = PLANS.includes(status) || PLANS.includes(node.status);
		const work = found.get(node.id) ?? { node, planned: true, places: [], citations: [] };
		found.set(node.id, work);
		work.planned &&= planned;
		work.citations = union(work.citations, citations);
		if (place) {
			work.places.push(place);
		}
	};
	area.initiatives.edges.forEach((edge) => add(edge));
	area.places.edges.forEach(({ node }) => node.initiatives.edges.forEach((edge) => add(edge, node)));
	return [...found.values()].sort((one, other) => one.node.name.localeCompare(other.node.name, 'en-GB'));
}

/** The schemes among what works in an area. */
export function schemes(works) {
	return works.filter(({ node }) => node.__typename === 'Scheme');
}

/**
 * The bodies with a part in what works in an area. Plans and bids don't count.
 * @param {object[]} works what works there, with the fields of `parts`
 * @returns {{body: object, through: {node: object, citations: object[]}[]}[]} by name
 */
export function partners(works) {
	const found = new Map();
	for (const { node, planned } of works) {
		for (const { status, grantStatus, citations = [], node: body } of PARTS.flatMap((part) => node[part]?.edges ?? [])) {
			if (planned || !body.id || PLANS.includes(status) || grantStatus === 'BID') {
				continue;
			}
			const partner = found.get(body.id) ?? { body, through: new Map() };
			found.set(body.id, partner);
			const via = partner.through.get(node.id) ?? { node, citations: [] };
			partner.through.set(node.id, { node, citations: union(via.citations, citations) });
		}
	}
	return [...found.values()].map(({ body, through }) => ({ body, through: [...through.values()] }))
		.sort((one, other) => one.body.name?.localeCompare(other.body.name, 'en-GB'));
}

function union(one, other) {
	const known = new Set(one.map(({ section }) => section.id));
	return [...one, ...other.filter(({ section }) => !known.has(section.id))];
}
