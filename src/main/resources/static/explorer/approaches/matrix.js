/* Approaches by regions: what is asked for the matrix, and how it is counted. */

/** Everything that the matrix and its filters need, in one request. */
export const MATRIX = `query ApproachesByRegion($need: ID, $cohort: ID, $asOf: Edtf) {
  recurringApproaches(minRegions: 0, minForceAreas: 0, need: $need, cohort: $cohort, asOf: $asOf, first: 100) {
    edges {
      cursor
      node {
        approach { id name broader(first: 3) { edges { node { id } } } }
        regionCount
        forceAreaCount
        schemeCount
        schemes(first: 100) { edges { node { id } } }
      }
    }
  }
  regions(first: 20, asOf: $asOf) {
    edges {
      node {
        id
        name
        initiatives(first: 100) { edges { ...at } }
        forceAreas(first: 20) {
          edges {
            node {
              id
              initiatives(first: 100) { edges { ...at } }
              places(first: 50) { edges { node { initiatives(first: 50) { edges { ...at } } } } }
            }
          }
        }
      }
    }
  }
  planned: schemes(first: 100, asOf: $asOf, where: { status: { in: [PLANNED, PROPOSED, BID_FOR] } }) {
    edges {
      node {
        id
        approaches(first: 10) { edges { node { id } } }
        needs(first: 10) { edges { node { id } } }
        cohorts(first: 10) { edges { node { id } } }
      }
    }
  }
  needs(first: 100) { edges { node { id name broader(first: 3) { edges { node { id } } } } } }
  cohorts(first: 100) { edges { node { id name broader(first: 3) { edges { node { id } } } } } }
  gaps(first: 1) { edges { node { documentsSearched } } }
}
fragment at on TerritoryInitiativesEdge { status node { id } }`;

/** The rows alone, for a table. */
export const ROWS = `query RecurringApproaches($need: ID, $cohort: ID, $asOf: Edtf, $minRegions: Int!) {
  recurringApproaches(minRegions: $minRegions, minForceAreas: 0, need: $need, cohort: $cohort, asOf: $asOf, first: 100) {
    edges {
      node {
        approach { id name }
        regionCount
        forceAreaCount
        schemeCount
        officeCount
        regions(first: 20) { edges { node { name } } }
        forceAreas(first: 50) { edges { node { name } } }
        schemes(first: 100) { edges { node { id name } } }
      }
    }
  }
}`;

const PLANS = ['PLANNED', 'PROPOSED', 'BID_FOR'];

const nodes = ({ edges }) => edges.map(({ node }) => node);

/**
 * Counts.
 * @param {object} data the answer to `MATRIX`
 * @param {{need?: string, cohort?: string}} filter what was asked for
 * @returns the regions, the rows with a cell for each region, what to filter by, and how many documents were searched
 */
export function matrix(data, { need, cohort }) {
	const regions = nodes(data.regions).map((region) => ({ ...region, ...schemesIn(region) }));
	const needs = nodes(data.needs);
	const cohorts = nodes(data.cohorts);
	const edges = data.recurringApproaches.edges;
	const approaches = edges.map(({ node }) => node.approach);
	const planned = nodes(data.planned)
		.filter((scheme) => within(needs, nodes(scheme.needs), need) && within(cohorts, nodes(scheme.cohorts), cohort));
	const rows = edges.map(({ node }, index) => {
		const { id, name, broader } = node.approach;
		const schemes = new Set(nodes(node.schemes).map((scheme) => scheme.id));
		const plans = new Set(planned.filter((scheme) => within(approaches, nodes(scheme.approaches), id)).map((scheme) => scheme.id));
		return {
			id,
			name,
			// The row comes after that one.
			after: edges[index - 1]?.cursor,
			broader: nodes(broader).map((one) => one.id),
			regionCount: node.regionCount,
			areaCount: node.forceAreaCount,
			schemeCount: node.schemeCount,
			schemes,
			cells: new Map(regions.map((region) => [region.id, cell(schemes, plans, region)])),
		};
	});
	return { regions, rows, needs, cohorts, documents: data.gaps.edges[0]?.node.documentsSearched };
}

/* Where a scheme is only planned in a part of a region and works in another, it works there. */
function schemesIn(region) {
	const running = new Set();
	const planned = new Set();
	const areas = nodes(region.forceAreas);
	const found = [region, ...areas, ...areas.flatMap((area) => nodes(area.places))].flatMap(({ initiatives }) => initiatives.edges);
	found.forEach(({ status, node }) => (PLANS.includes(status) ? planned : running).add(node.id));
	return { running, planned, areas: areas.map(({ id }) => id) };
}

function cell(schemes, plans, region) {
	const stated = [...schemes].filter((id) => region.running.has(id));
	const planned = [
		...[...schemes].filter((id) => region.planned.has(id) && !region.running.has(id)),
		...[...plans].filter((id) => region.planned.has(id) || region.running.has(id)),
	];
	return { stated, planned };
}

/* Whether one of some terms is the one asked for or a narrower one; every one where none is asked for. */
function within(vocabulary, terms, asked) {
	if (!asked) {
		return true;
	}
	const parents = new Map(vocabulary.map(({ id, broader }) => [id, nodes(broader).map((one) => one.id)]));
	const reaches = (id) => id === asked || (parents.get(id) ?? []).some(reaches);
	return terms.some(({ id }) => reaches(id));
}

const SORTS = {
	regions: (row) => [row.regionCount, row.areaCount, row.schemeCount],
	areas: (row) => [row.areaCount, row.regionCount, row.schemeCount],
	schemes: (row) => [row.schemeCount, row.regionCount, row.areaCount],
	name: () => [],
};

/**
 * The rows that are asked for, in their order.
 * @param {object[]} rows
 * @param {{sort?: string, min?: string, group?: string}} view at least in how many regions; whether narrower approaches
 *     stand under their broader ones, which have a `depth` then
 */
export function ordered(rows, { sort = 'regions', min = '1', group }) {
	const key = SORTS[sort] ?? SORTS.regions;
	const compare = (one, other) => {
		const [a, b] = [key(one), key(other)];
		const at = a.findIndex((value, index) => value !== b[index]);
		return at >= 0 ? b[at] - a[at] : one.name.localeCompare(other.name, 'en-GB');
	};
	const sorted = rows.filter(({ regionCount }) => regionCount >= Number(min)).sort(compare);
	if (!group) {
		return sorted.map((row) => ({ ...row, depth: 0 }));
	}
	const there = new Set(sorted.map(({ id }) => id));
	const parent = ({ broader }) => broader.find((id) => there.has(id));
	const below = (row, depth) => [{ ...row, depth },
		...sorted.filter((one) => parent(one) === row.id).flatMap((one) => below(one, depth + 1))];
	return sorted.filter((row) => !parent(row)).flatMap((row) => below(row, 0));
}

/** In which of five shades a count stands: 1, 2, 3 to 4, 5 to 8, more. */
export function shade(count) {
	return [1, 2, 4, 8].filter((bound) => count > bound).length + 1;
}
