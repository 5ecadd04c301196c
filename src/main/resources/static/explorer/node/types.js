/*
 * What the page of each type of node tells, and in which order. The question to the API and the view of its answer are
 * both made from this, so a field stands here once.
 */

/* What the edges of a relationship tell besides their sources. */
const PART = ['role', 'status', 'from', 'to'];
const TENURE = ['role', 'from', 'to'];
const OFFICE_TENURE = ['role', 'acting', 'from', 'to'];
const FUNDING = ['amount', 'currency', 'grantStatus'];
const STATEMENT = ['status', 'start', 'end', 'scale', 'summary'];

/** A fact: a property of the node, or a neighbour of which there can only be one (`one`). */
const fact = (field, label, as = 'text') => ({ field, label, as });

/**
 * A list of neighbours.
 * @param {string} field the field of the connection
 * @param {string} label what stands before it
 * @param {object} [more]
 * @param {string[]} [more.edge] properties of the edges
 * @param {string} [more.as] `items` of a line each, a `table`, or the tables of `figures` and `grants`
 * @param {boolean} [more.dated] whether each is told with its time, or when it was stated; the latest first
 * @param {string} [more.order] the order, as arguments
 * @param {boolean} [more.cited] false where the page is itself the source
 * @param {string} [more.note] what needs to be said of it
 * @param {{type: string, field: string, label: string, dated?: boolean}} [more.inside] a list of each of them that is told too
 */
const list = (field, label, more = {}) => ({ field, label, edge: [], as: 'items', ...more });

const part = (field, label, more) => list(field, label, { edge: PART, ...more });
const tenure = (field, label, more) => list(field, label,
	{ edge: TENURE, dated: true, order: 'orderByEdge: {field: FROM, direction: DESC}', ...more });
const grants = (field, label) => list(field, label, { as: 'grants', order: 'orderBy: {field: PERIOD}' });
const figures = (field = 'figures', label = 'Figures') => list(field, label, { as: 'figures', order: 'orderBy: {field: KIND}' });

const group = (title, ...lists) => ({ title, lists });

const OURS = 'The vocabulary and its links are ours, not the sources’.';

const STATED = {
	status: fact('status', 'Status', 'status'),
	start: fact('start', 'Began', 'date'),
	end: fact('end', 'Ended, or is to end', 'date'),
	scale: fact('scale', 'Scale'),
};

const WORKS_IN = { type: 'Scheme', field: 'operatesIn', label: 'Works in' };
const HELD_BY = { type: 'Office', field: 'holders', label: 'Stated to hold or have held it', dated: true };

const FIGURES = group('Figures', figures());

/* Parts of an initiative's, a body's and a leader's page. */
const LED = [tenure('ledBy', 'Led by'), tenure('chairedBy', 'Chaired by')];
const LEADS = [tenure('leads', 'Leads'), tenure('chairs', 'Chairs')];
const OPERATES = list('operatesIn', 'Works in', { edge: ['status'] });
const FUNDED = [list('fundedBy', 'Funded by', {
	edge: FUNDING,
	note: 'Follows from the grants, those only bid for included.',
})];
const GUIDED = list('guidedBy', 'Follows');
const RECOGNISED = list('recognisedBy', 'Recognised by', { edge: ['result', 'year'] });
const BODY_SCHEMES = [
	part('commissions', 'Commissions', { as: 'table' }),
	part('delivers', 'Delivers', { as: 'table' }),
	part('hosts', 'Hosts', { as: 'table' }),
	part('partnerIn', 'Takes part in', { as: 'table' }),
];
const BODY_MONEY = group('Money', grants('grantsGiven', 'Grants given, or asked for'), grants('grantsReceived', 'Grants received'),
	list('fundedInitiatives', 'Funds', { edge: FUNDING, note: 'Follows from the grants, those only bid for included.' }),
	list('fundsHeld', 'Holds the funds'));
const STAFF = group('People', tenure('staff', 'Stated to work for it', { as: 'table' }));
const TERRITORY = [
	group('What works here', list('initiatives', 'Schemes and partnerships', {
		edge: ['status'],
		as: 'table',
		note: 'Stated for this level of the map. What is stated for a place in it stands on that place’s page.',
	})),
	group('Who covers it', list('coveredBy', 'Covered by')),
];

const vocabulary = (...lists) => ({
	lead: 'definition',
	facts: [],
	groups: [
		group('Wider and narrower', list('broader', 'Belongs to', { note: OURS }), list('narrower', 'Includes', { note: OURS })),
		...lists,
		FIGURES,
	],
});

/** By type: `lead` (the text under the title), `facts`, `groups` of lists, and which questions apply. */
export const TYPES = {
	Scheme: {
		kind: 'kind',
		lead: 'summary',
		facts: [STATED.status, STATED.start, STATED.end, STATED.scale],
		groups: [
			group('Who does it', part('commissionedBy', 'Commissioned by'), part('deliveredBy', 'Delivered by'),
				part('hostedBy', 'Hosted by'), part('partners', 'Others that take part'), ...LED),
			group('Where and for whom', OPERATES,
				list('worksWithPrisons', 'Works with prisons', { edge: ['how', 'status'] }),
				list('cohorts', 'Serves'), list('needs', 'Addresses'), list('approaches', 'Uses the approach')),
			group('Money', grants('grants', 'Grants'), ...FUNDED),
			FIGURES,
			group('Assessed and recognised',
				list('evaluatedBy', 'Assessed by', { edge: ['kind', 'status', 'period'] }), RECOGNISED,
				list('endorsedBy', 'Endorsed by', { note: 'An endorsement makes nobody a partner.' })),
			group('Related schemes and policies', list('partOf', 'Part of'), list('parts', 'Its parts'),
				list('modelledOn', 'Modelled on', { edge: ['differs'] }), list('modelFor', 'Model for', { edge: ['differs'] }),
				list('successorOf', 'Followed', { edge: ['from'] }), list('succeededBy', 'Followed by', { edge: ['from'] }),
				list('refersTo', 'Refers people to'), list('receivesReferralsFrom', 'Receives people from'), GUIDED),
		],
		timeline: true,
	},
	Organisation: {
		kind: 'kind',
		lead: 'summary',
		facts: [fact('charityNumber', 'Charity number'), fact('companyNumber', 'Company number'),
			fact('otherIds', 'Other identifiers', 'texts')],
		groups: [
			group('Where it stands', list('covers', 'Covers'), list('supportsOffice', 'Supports the post'),
				list('partOf', 'Part of'), list('parts', 'Its parts'),
				list('successorOf', 'Followed', { edge: ['from'] }), list('succeededBy', 'Followed by', { edge: ['from'] })),
			group('Schemes', ...BODY_SCHEMES, ...LEADS,
				list('evaluates', 'Assesses', { edge: ['kind', 'status', 'period'] }),
				list('refersTo', 'Refers people to'), list('receivesReferralsFrom', 'Receives people from')),
			group('Partnerships', part('memberOf', 'Member of')),
			STAFF,
			BODY_MONEY,
			group('Policies and documents', GUIDED, list('issued', 'Issued'),
				list('endorses', 'Spoke for', { note: 'An endorsement makes nobody a partner.' }), RECOGNISED),
			FIGURES,
			group('Figures that it claims', figures('claims', 'Claimed by it, of itself and others')),
			group('National contracts', part('contracts', 'Provides, as prime or subcontractor', {
				as: 'table',
				note: 'Contracts are not schemes, and make nobody a partner here.',
			})),
		],
		partners: true,
		timeline: true,
	},
	Prison: {
		facts: [fact('code', 'Code in the register'), fact('secondCode', 'Second code'), fact('types', 'Type', 'texts'),
			fact('categories', 'Category', 'texts'), fact('operator', 'Operator'), fact('area', 'Police force area', 'one'),
			fact('active', 'Open, by the register', 'yes'), fact('male', 'Holds men', 'yes'), fact('female', 'Holds women', 'yes')],
		groups: [
			group('Schemes that work with it', list('schemes', 'Work with it', { edge: ['how', 'status'], as: 'table' })),
			group('Its own part', ...BODY_SCHEMES, part('memberOf', 'Member of')),
			STAFF,
			BODY_MONEY,
			FIGURES,
		],
		partners: true,
		timeline: true,
	},
	Partnership: {
		kind: 'kind',
		lead: 'summary',
		facts: [STATED.status, STATED.start, STATED.end, STATED.scale],
		groups: [
			group('Who belongs to it', part('members', 'Members', { as: 'table' }), ...LED),
			group('Where it works', OPERATES, list('partOf', 'Part of'), list('parts', 'Its parts')),
			group('Schemes', ...BODY_SCHEMES),
			STAFF,
			group('Money', grants('grants', 'Grants for it'), ...FUNDED, grants('grantsGiven', 'Grants given, or asked for'),
				grants('grantsReceived', 'Grants received'),
				list('fundedInitiatives', 'Funds', { edge: FUNDING }), list('fundsHeld', 'Holds the funds')),
			FIGURES,
			group('Policies and recognition', GUIDED, RECOGNISED),
		],
		partners: true,
		timeline: true,
	},
	Person: {
		facts: [],
		groups: [
			group('Roles', tenure('holdsOffice', 'Posts held', { edge: OFFICE_TENURE, as: 'table' }),
				tenure('worksFor', 'Works or worked for', { as: 'table' }), part('memberOf', 'Member of'), ...LEADS),
			group('Spoke for', list('endorses', 'Schemes and policies', { note: 'An endorsement makes nobody a partner.' })),
			FIGURES,
			group('Figures claimed', figures('claims', 'Claimed by this person')),
		],
	},
	Office: {
		kind: 'kind',
		facts: [STATED.start, STATED.end, fact('area', 'Police force area', 'one')],
		groups: [
			group('Holders', tenure('holders', 'Who held it when', { edge: OFFICE_TENURE, as: 'table' })),
			group('The post', list('supportedBy', 'Supported by'), list('successorOf', 'Took over from', { edge: ['from'] }),
				list('succeededBy', 'Followed by', { edge: ['from'] }), ...LEADS),
			FIGURES,
		],
		timeline: true,
	},
	ForceArea: {
		facts: [fact('region', 'Region', 'one'), fact('probationRegion', 'Probation region', 'one'), fact('code', 'ONS code')],
		groups: [
			group('Who governs its police', list('offices', 'Elected and appointed posts', { as: 'table', inside: HELD_BY })),
			...TERRITORY,
			group('In it', list('places', 'Places'), list('prisons', 'Prisons, where a source says so')),
			FIGURES,
			group('National contracts', list('contracts', 'Contracts for this area', { as: 'table' })),
		],
		timeline: true,
	},
	Region: {
		facts: [fact('code', 'ONS code')],
		groups: [group('Police force areas', list('forceAreas', 'In it')), ...TERRITORY, FIGURES],
	},
	ProbationRegion: {
		facts: [],
		groups: [
			group('Police force areas', list('forceAreas', 'In it')),
			...TERRITORY,
			FIGURES,
			group('National contracts', list('contracts', 'Contracts for this region', { as: 'table' })),
		],
	},
	Place: {
		kind: 'kind',
		facts: [fact('area', 'Police force area', 'one')],
		groups: [...TERRITORY, FIGURES],
	},
	Fund: {
		lead: 'summary',
		facts: [STATED.start, STATED.end],
		groups: [
			group('Who holds it', list('heldBy', 'Held by'), list('partOf', 'Part of'), list('parts', 'Its parts')),
			group('Money', grants('grants', 'Grants made from it'), grants('grantsFor', 'Grants that feed it'),
				list('fundedInitiatives', 'Pays for', { edge: FUNDING, note: 'Follows from the grants, those only bid for included.' })),
			FIGURES,
		],
	},
	Grant: {
		lead: 'summary',
		facts: [fact('status', 'Status', 'grantStatus'), fact('printed', 'Amount as printed'), fact('amount', 'Amount', 'amount'),
			fact('annual', 'Paid every year', 'yes'), fact('period', 'Period', 'date'), fact('caveat', 'Take care', 'caveat')],
		hidden: ['currency', 'qualifier'],
		groups: [
			group('From whom to whom', part('givenBy', 'Given, or asked, of'), list('fromFund', 'From the fund'),
				part('givenTo', 'Given to'), list('for', 'For')),
			FIGURES,
		],
	},
	Award: {
		facts: [fact('year', 'Year', 'date')],
		groups: [group('Who was considered', list('recognises', 'Recognised', { edge: ['result', 'year'], as: 'table' })), FIGURES],
	},
	Approach: vocabulary(group('Schemes', list('schemes', 'Schemes that use it', { as: 'table', inside: WORKS_IN }))),
	Need: {
		...vocabulary(group('Schemes', list('schemes', 'Schemes that address it', { as: 'table', inside: WORKS_IN })),
			group('National contracts', list('contracts', 'Contracts for it', { as: 'table' }))),
		facts: [fact('pathway', 'One of the seven resettlement pathways', 'yes')],
	},
	Cohort: vocabulary(group('Schemes', list('schemes', 'Schemes that serve it', { as: 'table', inside: WORKS_IN })),
		group('National contracts', list('contracts', 'Contracts for it', { as: 'table' }))),
	Figure: {
		kind: 'kind',
		facts: [fact('value', 'As printed', 'figure'), fact('caveat', 'Take care', 'caveat'), fact('measure', 'What is measured'),
			fact('comparator', 'Compared with'), fact('base', 'Out of'), fact('cohortSize', 'People or cases', 'number'),
			fact('period', 'Period', 'date'), fact('basis', 'How it is known', 'basis')],
		hidden: ['qualifier', 'unit', 'number'],
		groups: [
			group('About whom, and who says so', list('about', 'About'), list('claimedBy', 'Claimed by')),
			group('Parts', list('partOf', 'Part of'), list('parts', 'Its parts')),
		],
		// A figure about a figure doesn't occur, and `figures` would ask for it.
		plain: true,
	},
	Policy: {
		kind: 'kind',
		lead: 'summary',
		facts: [STATED.status, fact('start', 'Made, or holds since', 'date')],
		groups: [
			group('Who is behind it', list('issuedBy', 'Issued by'), list('endorsedBy', 'Endorsed by')),
			group('What follows it', list('guides', 'Followed by', { as: 'table' })),
			FIGURES,
		],
	},
	Contract: {
		facts: [fact('reference', 'Reference in the register'), fact('service', 'Kind of service'), fact('male', 'For men', 'yes'),
			fact('female', 'For women', 'yes'), fact('minAge', 'Lowest age', 'number'), fact('maxAge', 'Highest age', 'number'),
			fact('visibleFrom', 'In the catalogue since', 'date'), fact('visibleTo', 'In the catalogue until', 'date')],
		note: 'The dates are when the register’s catalogue shows it. They are not the contract’s dates.',
		groups: [
			group('Who provides it', part('providedBy', 'Provided by')),
			group('Where and for whom', list('covers', 'Covers'), list('forNeed', 'Meets the need', { note: 'The link is ours.' }),
				list('forCohort', 'For', { note: 'The link is ours.' })),
			FIGURES,
		],
	},
	Document: {
		kind: 'kind',
		facts: [fact('date', 'Date', 'date'), fact('dated', 'Undated; written about, or not before', 'date'),
			fact('url', 'Address', 'url'), fact('licence', 'Licence')],
		groups: [
			group('Who issued it', list('issuedBy', 'Issued by')),
			group('Sections', list('sections', 'What it consists of', { as: 'table', order: 'orderBy: {field: NUMBER}' })),
			FIGURES,
		],
	},
	Section: {
		facts: [fact('document', 'In the document', 'one'), fact('number', 'Section')],
		groups: [
			group('What it states', list('states', 'Everything of which it says something', { edge: STATEMENT, as: 'table', cited: false })),
			FIGURES,
		],
	},
};
