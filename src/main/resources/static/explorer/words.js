/* Values of the API in the words of a page. */

const SPECIAL = {
	PCC: 'Police and Crime Commissioner',
	PFCC: 'Police, Fire and Crime Commissioner',
	PCVC: 'Police, Crime and Victims’ Commissioner',
	IT_SYSTEM: 'IT system',
	COMMISSIONERS_OFFICE: 'commissioner’s office',
	MULTI_AGENCY_GROUP: 'multi-agency group',
};

const TYPES = {
	Scheme: ['scheme', 'schemes'],
	Organisation: ['organisation', 'organisations'],
	Partnership: ['partnership', 'partnerships'],
	Prison: ['prison', 'prisons'],
	Person: ['person', 'people'],
	Office: ['commissioner’s post', 'commissioners’ posts'],
	ForceArea: ['police force area', 'police force areas'],
	Region: ['region', 'regions'],
	ProbationRegion: ['probation region', 'probation regions'],
	Place: ['place', 'places'],
	Fund: ['fund', 'funds'],
	Grant: ['grant', 'grants'],
	Award: ['award', 'awards'],
	Approach: ['approach', 'approaches'],
	Need: ['need', 'needs'],
	Cohort: ['group of people served', 'groups of people served'],
	Figure: ['figure', 'figures'],
	Policy: ['policy', 'policies'],
	Contract: ['national contract', 'national contracts'],
	Document: ['document', 'documents'],
	Section: ['section of a document', 'sections of documents'],
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
	'November', 'December'];

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An enum value in words: `THROUGH_THE_GATE` is “through the gate”. Empty for null. */
export function words(value) {
	return value ? (SPECIAL[value] ?? value.toLowerCase().replaceAll('_', ' ')) : '';
}

/** A type of node in words, such as “police force area”. */
export function typeWords(type, count = 1) {
	const found = TYPES[type];
	return found ? found[count === 1 ? 0 : 1] : type;
}

/** Text that begins with a capital letter. */
export function sentence(text) {
	return text ? text[0].toUpperCase() + text.slice(1) : '';
}

/** A count with its noun: “1 scheme”, “1,204 schemes”. */
export function count(number, one, many = `${one}s`) {
	return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/**
 * A date, as imprecise as it is known: `2021-03` is “March 2021”, `2019/2020` “2019 to 2020”, `2022~` “about 2022”.
 * @param {?string} edtf a date as in EDTF (ISO 8601-2); null gives an empty text
 */
export function date(edtf) {
	if (!edtf) {
		return '';
	}
	const [from, to] = edtf.split('/');
	if (to === undefined) {
		return day(from);
	}
	if (from === '' || from === '..') {
		return `until ${day(to)}`;
	}
	return to === '' || to === '..' ? `since ${day(from)}` : `${day(from)} to ${day(to)}`;
}

/** The date of a document, which may only be known not to be earlier: `2022/..` is “2022 or later”. */
export function documentDate(edtf) {
	return edtf?.endsWith('/..') ? `${date(edtf.slice(0, -3))} or later` : date(edtf);
}

/** When a document states something: “as stated in 2021”, “as stated on 23 April 2018”, “as stated about 2021”. */
export function asStated(edtf) {
	const then = documentDate(edtf);
	const preposition = /^\d+ [A-Z]/.test(then) ? 'on ' : /^(about|perhaps|since|until) /.test(then) ? '' : 'in ';
	return then ? `as stated ${preposition}${then}` : '';
}

function day(text) {
	const mark = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }[text.at(-1)] ?? '';
	const [year, month, dayOfMonth] = text.replace(/[~?%]$/, '').split('-');
	if (year.endsWith('X')) {
		return mark + `${year.replaceAll('X', '0')}s`;
	}
	if (SEASONS[month]) {
		return `${mark}${SEASONS[month]} ${year}`;
	}
	return mark + [dayOfMonth && Number(dayOfMonth), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** From when till when, in words; empty where neither is known. */
export function span(from, to) {
	if (from && to) {
		return `${date(from)} to ${date(to)}`;
	}
	return from ? `since ${date(from)}` : to ? `until ${date(to)}` : '';
}
