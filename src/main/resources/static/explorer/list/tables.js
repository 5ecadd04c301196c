/*
 * What each list page shows: the root field, its columns and how it can be narrowed. The question and the table are both
 * made from this.
 */
import { html, nothing } from '../lit.js';
import { lastStated, link, links, sources } from '../entities.js';
import { coverage } from '../page.js';
import { asStated, date, documentDate, sentence, span, words } from '../words.js';
import { tag } from '../node/values.js';

const notFound = () => html`<span class="kind">no statement found in ${coverage.documents} documents</span>`;

const few = (field, label, more = {}) => ({
	label,
	select: `${field}(first: 3) { totalCount edges { node { ...link } } }`,
	show: ({ [field]: { totalCount, edges } }) => (totalCount ? html`${links(edges.map(({ node }) => node))}${totalCount > 3
		? html` <span class="kind">and ${totalCount - 3} more</span>` : nothing}` : notFound()),
	...more,
});

const number = (field, label, counted) => ({
	label,
	select: `${field} { totalCount }`,
	show: (node) => node[field].totalCount || nothing,
	order: { count: counted },
	number: true,
});

const NAME = { label: 'Name', select: '...link', show: link, order: { field: 'NAME' }, head: true };

const kind = (label = 'Kind') => ({ label, select: 'kind', show: (node) => sentence(words(node.kind)), order: { field: 'KIND' } });

const STATUS = { label: 'Status, as stated last', select: 'status', show: (node) => tag(node.status), order: { field: 'STATUS' } };

const start = (label) => ({ label, select: 'start', show: (node) => date(node.start), order: { field: 'START' } });

/* How a list can be narrowed: each choice is a `where`. */
const enumeration = (field, label) => ({ name: field, label, group: field.toUpperCase(), where: (value) => ({ [field]: { eq: value } }) });

const WORKS_IN_REGION = {
	name: 'region',
	label: 'Works in the region',
	regions: true,
	where: (id) => ({
		operatesIn: {
			some: {
				node: {
					or: [{ id: { eq: id } }, { onForceArea: { region: { id: { eq: id } } } },
						{ onPlace: { area: { region: { id: { eq: id } } } } }],
				},
			},
		},
	}),
};

/* Who holds or held a post: the one stated last first. */
const HOLDERS = {
	label: 'Last known holder, and before',
	select: 'holders(first: 5) { totalCount edges { acting from to node { ...link } citations { ...source } } }',
	show: ({ holders }) => {
		const time = (edge) => edge.from ?? lastStated(edge.citations) ?? '';
		const edges = [...holders.edges].sort((one, other) => (time(one) < time(other) ? 1 : -1));
		return edges.length ? html`<ul class="plain">${edges.map((edge) => html`<li>${link(edge.node)}${edge.acting ? ' (acting)' : ''},
			${span(edge.from, edge.to) || asStated(lastStated(edge.citations))} ${sources(edge.citations)}</li>`)}</ul>`
			: notFound();
	},
};

/** By the path of the page. */
export const TABLES = {
	'/schemes': {
		field: 'schemes',
		type: 'Scheme',
		intro: 'Programmes, projects, services, pilots, centres and posts to reduce reoffending, as documents state them.',
		columns: [NAME, kind(), STATUS, few('operatesIn', 'Works in'), few('deliveredBy', 'Delivered by'),
			number('figures', 'Figures', 'FIGURES')],
		filters: [enumeration('kind', 'Kind'), enumeration('status', 'Status'), WORKS_IN_REGION],
	},
	'/organisations': {
		field: 'organisations',
		type: 'Organisation',
		intro: 'Charities, councils, police forces, companies and others that documents name.',
		columns: [NAME, kind(), number('delivers', 'Delivers', 'DELIVERS'), number('commissions', 'Commissions', 'COMMISSIONS'),
			number('partnerIn', 'Takes part in', 'PARTNER_IN'), number('memberOf', 'Partnerships', 'MEMBER_OF'),
			number('contracts', 'National contracts', 'CONTRACTS')],
		filters: [enumeration('kind', 'Kind')],
	},
	'/partnerships': {
		field: 'partnerships',
		type: 'Partnership',
		intro: 'Boards, consortia and groups of several bodies.',
		columns: [NAME, kind(), STATUS, few('operatesIn', 'Works in'), few('members', 'Members', { order: { count: 'MEMBERS' } })],
		filters: [enumeration('kind', 'Kind'), WORKS_IN_REGION],
	},
	'/people': {
		field: 'people',
		type: 'Person',
		intro: 'People in a public or professional role that a document states. Roles are as stated then, not as of today.',
		columns: [NAME,
			{
				label: 'Posts held',
				select: 'holdsOffice(first: 3) { edges { from to node { ...link } } }',
				show: ({ holdsOffice }) => holdsOffice.edges.map((edge, index) => html`${index ? ', ' : ''}${link(edge.node)}
					<span class="kind">${span(edge.from, edge.to)}</span>`),
				order: { count: 'HOLDS_OFFICE' },
			},
			{
				label: 'Works or worked for',
				select: 'worksFor(first: 3) { edges { role node { ...link } } }',
				show: ({ worksFor }) => worksFor.edges.map((edge, index) => html`${index ? html`<br>` : ''}${link(edge.node)}${edge.role
					? html` <span class="kind">${edge.role}</span>` : nothing}`),
				order: { count: 'WORKS_FOR' },
			},
			number('claims', 'Figures claimed', 'CLAIMS')],
		filters: [{
			name: 'post',
			label: 'Elected posts',
			choices: [['held', 'Only holders of an elected post'], ['none', 'Only others']],
			where: (value) => ({ holdsOffice: { count: value === 'held' ? { gte: 1 } : { eq: 0 } } }),
		}],
	},
	'/prisons': {
		field: 'prisons',
		type: 'Prison',
		intro: 'Prisons and young offender institutions of the register, and the schemes that documents say work with them.',
		columns: [NAME,
			few('schemes', 'Schemes that work with it', { order: { count: 'SCHEMES' } }),
			{ label: 'Type', select: 'types', show: (node) => node.types.join(', ') },
			{ label: 'Operator', select: 'operator', show: (node) => node.operator },
			{ label: 'Police force area', select: 'area { ...link }', show: (node) => (node.area ? link(node.area) : nothing) }],
		filters: [
			{
				name: 'schemes',
				label: 'Schemes',
				choices: [['some', 'With a scheme stated'], ['none', 'With none stated']],
				where: (value) => ({ schemes: { count: value === 'some' ? { gte: 1 } : { eq: 0 } } }),
			},
			{
				name: 'holds',
				label: 'Holds',
				choices: [['women', 'Women'], ['men', 'Men']],
				where: (value) => (value === 'women' ? { female: { eq: true } } : { male: { eq: true } }),
			},
		],
	},
	'/funds': {
		field: 'funds',
		type: 'Fund',
		intro: 'Named pots of money from which grants are made.',
		columns: [NAME, few('heldBy', 'Held by'), start('Since'), number('grants', 'Grants made from it', 'GRANTS'),
			few('fundedInitiatives', 'Pays for')],
		filters: [],
	},
	'/policies': {
		field: 'policies',
		type: 'Policy',
		intro: 'Acts, white papers, strategies, plans and toolkits, and what follows them.',
		columns: [NAME, kind(), start('Made, or holds since'), few('issuedBy', 'Issued by'), number('guides', 'Followed by', 'GUIDES')],
		filters: [enumeration('kind', 'Kind')],
	},
	'/documents': {
		field: 'documents',
		type: 'Document',
		intro: 'What all of this is taken from. Each statement names the section that states it.',
		columns: [NAME, kind(),
			{
				label: 'Date',
				select: 'date dated',
				show: (node) => (node.date ? date(node.date) : `undated, ${documentDate(node.dated)}`),
				order: { field: 'DATE' },
			},
			few('issuedBy', 'Issued by', { show: ({ issuedBy }) => links(issuedBy.edges.map(({ node }) => node)) }),
			number('sections', 'Sections', 'SECTIONS')],
		filters: [enumeration('kind', 'Kind')],
	},
	'/commissioners': {
		field: 'commissioners',
		type: 'Office',
		intro: 'The elected and appointed posts that govern the police of an area, and who is stated to hold or have held them. Nothing here is as of today.',
		columns: [
			{ label: 'Police force area', select: 'area { ...link }', show: (node) => (node.area ? link(node.area) : nothing), order: { area: 'NAME' } },
			{ ...NAME, label: 'Post' },
			HOLDERS,
			few('supportedBy', 'Supported by', { show: ({ supportedBy }) => links(supportedBy.edges.map(({ node }) => node)) }),
		],
		first: { area: 'NAME', direction: 'ASC' },
		filters: [enumeration('kind', 'Sort of post'), {
			name: 'region',
			label: 'Region',
			regions: true,
			where: (id) => ({ area: { region: { id: { eq: id } } } }),
		}],
		also: 'area',
	},
};
