/* Single values of a node or an edge, as they are shown. */
import { html, nothing } from '../lit.js';
import { link } from '../entities.js';
import { date, sentence, typeWords, words } from '../words.js';

/** What is not in operation; told apart by the word, and by colour. */
const NOT_YET = ['PLANNED', 'PROPOSED', 'BID_FOR', 'UNDER_REVIEW', 'BID', 'ANNOUNCED'];

const QUALIFIERS = { ABOUT: 'about', OVER: 'over', UP_TO: 'up to', AT_LEAST: 'at least', UNDER: 'under' };

const BASES = {
	INDEPENDENT_EVALUATION: 'found by an independent evaluation',
	RESEARCH: 'from research, not of this scheme alone',
	OFFICIAL_STATISTICS: 'official statistics',
	POLICE_OR_COMMISSIONER_DATA: 'the police’s or commissioner’s own data',
	PROVIDER_DATA: 'the provider’s own data',
	STATEMENT: 'stated, without saying how it is known',
};

const HOW = {
	INSIDE: 'inside the prison',
	RELEASES_FROM: 'with people it releases',
	TRAINS_AT: 'trains or employs people there',
	THROUGH_THE_GATE: 'inside, and on through release',
	OTHER: '',
};

/** A status as a tag. */
export function tag(status) {
	return status ? html`<span class=${NOT_YET.includes(status) ? 'tag planned' : 'tag'}>${words(status)}</span>` : nothing;
}

/** How surely something held at the date asked for. */
export function held(value) {
	return value ? html`<span class=${`held ${value.toLowerCase()}`}>${words(value)}</span>` : nothing;
}

/** An amount of money, such as `25000.00` in `GBP`. */
export function money(amount, currency) {
	if (amount === null || amount === undefined) {
		return '';
	}
	return new Intl.NumberFormat('en-GB', {
		style: 'currency',
		currency: currency ?? 'GBP',
		trailingZeroDisplay: 'stripIfInteger',
	}).format(amount);
}

/** A figure's value as printed, with how exact it is where the print doesn't say that itself. */
export function printed({ value, qualifier }) {
	const exactness = QUALIFIERS[qualifier];
	return exactness && !value.toLowerCase().includes(exactness) ? `${exactness} ${value}` : value;
}

/** How a figure is known. */
export function basis(value) {
	return BASES[value] ?? words(value);
}

/** A property of an edge: what its column is called, and how its value is told. */
export const EDGE = {
	role: { label: 'Part or role', show: sentence },
	how: { label: 'How', show: (value) => sentence(HOW[value] ?? words(value)) },
	kind: { label: 'What', show: (value) => sentence(words(value)) },
	result: { label: 'Result', show: (value) => sentence(words(value)) },
	status: { label: 'Status', show: tag },
	acting: { label: 'Acting', show: (value) => (value ? 'Acting, not elected' : nothing) },
	grantStatus: { label: 'Status', show: tag },
	amount: { label: 'Amount', show: (value, edge) => money(value, edge.currency) },
	currency: { label: 'Currency', hidden: true },
	from: { label: 'Since', show: date },
	to: { label: 'Until', show: date },
	start: { label: 'Began', show: date },
	end: { label: 'Ended', show: date },
	period: { label: 'Period', show: date },
	year: { label: 'Year', show: date },
	scale: { label: 'Scale', show: sentence },
	differs: { label: 'What it changes', show: sentence },
	summary: { label: 'What it says', show: (value) => value },
};

/** A fact of the page's node; nothing where it isn't known. */
export function factValue(node, { field, as }) {
	const value = node[field];
	if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)) {
		return undefined;
	}
	const ways = {
		text: () => value,
		texts: () => value.join(', '),
		date: () => date(value),
		number: () => value.toLocaleString('en-GB'),
		status: () => tag(value),
		grantStatus: () => tag(value),
		amount: () => money(value, node.currency),
		yes: () => (value ? 'Yes' : 'No'),
		one: () => link(value),
		url: () => html`<a href=${value} rel="noopener nofollow" class="long">${value}</a>`,
		caveat: () => html`<span class="caveat">${value}</span>`,
		figure: () => html`<strong class="printed">${printed(node)}</strong>`,
		basis: () => sentence(basis(value)),
	};
	return ways[as]();
}

/** What a neighbour is, besides its name, in a word or two; its type only where the list has several. */
export function neighbourKind(node, mixed = false) {
	const kind = node.schemeKind ?? node.organisationKind ?? node.partnershipKind ?? node.policyKind;
	if (kind && kind !== 'OTHER') {
		return words(kind);
	}
	return (node.number ? `section ${node.number}` : node.service ?? node.printed ?? (node.value && `figure: ${node.value}`))
		?? (mixed || kind ? typeWords(node.__typename) : '');
}

/** Whether the nodes of a list are of several types. */
export function isMixed(edges) {
	return new Set(edges.map(({ node }) => node.__typename)).size > 1;
}
