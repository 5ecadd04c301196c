/* What the map is shaded by: the question to the API, and what its answer says of each area. */
import { LINK, SOURCE } from '../entities.js';
import { count, sentence } from '../words.js';
import { WORKS, partners, parts, schemes, works } from './works.js';

/** What can be chosen besides the counts. */
export const CHOICES = `approaches(first: 100) { edges { node { id name } } }
  needs(first: 100) { edges { node { id name } } }`;

const AREA = 'id name region { id name }';

const SEARCHED = `documents(where: { sections: { some: { node: { states: { some: { node: { onScheme: {} } } } } } } }) {
    totalCount
  }`;

const SCHEMES = `query SchemesByArea {
  ${SEARCHED}
  forceAreas(first: 43) { edges { node { ${AREA}
    ${WORKS}
  } } }
}

fragment work on TerritoryInitiativesEdge { status node { __typename id name status } }`;

const PARTNERS = `query PartnersByArea {
  ${SEARCHED}
  forceAreas(first: 43) { edges { node { ${AREA}
    ${WORKS}
  } } }
}

fragment work on TerritoryInitiativesEdge {
  status
  node { __typename id name status
    ${parts('id')}
  }
}`;

const SUBJECT = `query StatedByArea($of: [ID!]!) {
  gaps(of: $of, first: 43) { edges { node {
    area { ...link }
    region { ...link }
    documentsSearched
    documentsOnArea
    cells {
      subject { ... on Entity { ...link } }
      finding
      schemes { ...evidence }
      planned { ...evidence }
    }
  } } }
}

fragment evidence on SchemeEvidence { scheme { ...link } citations { ...source } }
${LINK}
${SOURCE}`;

/**
 * What an area is shown with.
 * @typedef {object} Row
 * @property {{id: string, name: string}} area
 * @property {{id: string, name: string}} region
 * @property {'stated' | 'planned' | 'unfound' | 'silent'} state silent: no document says anything of a scheme there
 * @property {number} found how many are stated
 * @property {number} planned how many more are only planned
 * @property {string} words the same as a sentence without a full stop
 * @property {object[]} [schemes] the schemes behind it, with citations, where the measure is a subject
 * @property {object[]} [plans] those that are only planned
 */

/**
 * What is chosen.
 * @param {string} [of] `partners`, the id of an approach or need, or nothing for schemes
 * @returns {{of: string, question: {query: string, variables?: object}, nouns: [string, string], rows: (data: object) => Row[],
 *   subject: (data: object) => string, title: (data: object) => string, searched: (data: object) => number}}
 * subject: what an area is looked at for; title: what the map shows; searched: in how many documents
 */
export function measure(of = '') {
	if (of === 'partners') {
		return counts(of, PARTNERS, ['partner', 'partners'], (works) => [partners(works).length, 0]);
	}
	if (of.includes(':')) {
		return subject(of);
	}
	return counts('', SCHEMES, ['scheme', 'schemes'], (works) => {
		const all = schemes(works);
		const planned = all.filter((scheme) => scheme.planned).length;
		return [all.length - planned, planned];
	});
}

function counts(of, query, nouns, numbers) {
	const searched = (data) => data.documents.totalCount;
	return {
		of, question: { query }, nouns, searched,
		subject: () => sentence(nouns[1]),
		title: () => `Number of ${nouns[1]} stated in each police force area`,
		rows: (data) => data.forceAreas.edges.map(({ node: { id, name, region, ...area } }) => {
			const here = works(area);
			const [found, planned] = numbers(here);
			return row({ area: { id, name }, region, found, planned, silent: !schemes(here).length }, nouns, searched(data));
		}),
	};
}

function subject(id) {
	const nouns = ['scheme', 'schemes'];
	const asked = ({ gaps }) => gaps.edges[0].node.cells[0].subject;
	const searched = ({ gaps }) => gaps.edges[0].node.documentsSearched;
	return {
		of: id, question: { query: SUBJECT, variables: { of: [id] } }, nouns, searched,
		subject: (data) => asked(data).name,
		title: (data) => (asked(data).__typename === 'Need'
			? `Schemes stated to address the need “${asked(data).name}”`
			: `Schemes stated to use the approach “${asked(data).name}”`),
		rows: (data) => data.gaps.edges.map(({ node: { area, region, documentsOnArea, cells: [cell] } }) => row({
			area, region, found: cell.schemes.length, planned: cell.planned.length, silent: documentsOnArea === 0,
			schemes: cell.schemes, plans: cell.planned,
		}, nouns, searched(data))),
	};
}

function row({ silent, ...facts }, nouns, searched) {
	const state = facts.found ? 'stated' : facts.planned ? 'planned' : silent ? 'silent' : 'unfound';
	return { ...facts, state, words: words(state, facts, nouns, searched) };
}

function words(state, { found, planned }, [one, many], searched) {
	switch (state) {
		case 'stated':
			return count(found, one, many) + (planned ? `, ${planned} more only planned` : '');
		case 'planned':
			return `only planned: ${count(planned, one, many)}`;
		case 'unfound':
			return `no statement found in ${count(searched, 'document')}`;
		default:
			return 'no document says anything of a scheme here';
	}
}

/** Each state's place in a legend, with its words. */
export const STATES = {
	planned: 'Only planned, proposed or bid for',
	unfound: 'No statement found, though documents name schemes there. That isn’t to say that there is none',
	silent: 'No document says anything of a scheme there',
};

const BREAKS = [
	[1, 2, 3, 4, 5],
	[1, 2, 3, 5, 10],
	[1, 4, 8, 12, 18],
];

/**
 * The shades that a set of numbers is told in, each from a number up to another.
 * @param {Row[]} rows what is to be told apart
 */
export function shades(rows) {
	const most = Math.max(...rows.map(({ found }) => found));
	const breaks = (BREAKS.find((some) => most < some.at(-1) * 1.6) ?? BREAKS.at(-1)).filter((from) => from <= most);
	return breaks.map((from, index) => ({ shade: index + 1, from, to: (breaks[index + 1] ?? most + 1) - 1 }));
}

/** The shade of a number; undefined for none. */
export function shadeOf(shades, { state, found }) {
	return state === 'stated' ? shades.findLast(({ from }) => from <= found).shade : undefined;
}

/** A shade's numbers in words. */
export function range({ from, to }) {
	return to === from ? `${from}` : `${from} to ${to}`;
}
