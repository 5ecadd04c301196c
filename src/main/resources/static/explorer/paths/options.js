/* What a search for paths can be told, in plain words, and as arguments of the API. */
import { html, nothing } from '../lit.js';
import { all, state } from '../state.js';
import { date, typeWords } from '../words.js';

/** What paths may pass; `usual` kinds unless somebody says no, the others only where somebody says so. */
const GROUPS = {
	people: { label: 'people and elected posts', types: ['Person', 'Office'], usual: true },
	money: { label: 'funds and grants', types: ['Fund', 'Grant'], usual: true },
	papers: { label: 'policies, awards, contracts and figures', types: ['Policy', 'Award', 'Contract', 'Figure'], usual: true },
	areas: { label: 'regions, areas and places', types: ['Region', 'ProbationRegion', 'ForceArea', 'Place'] },
	vocabulary: { label: 'approaches, needs and groups served', types: ['Approach', 'Need', 'Cohort'] },
	documents: { label: 'documents', types: ['Document', 'Section'] },
};

const WAYS = {
	schemes: { label: 'schemes only', types: ['Scheme'] },
	bodies: { label: 'schemes, partnerships and bodies only', types: ['Scheme', 'Partnership', 'Organisation', 'Prison'] },
};

const LENGTHS = [
	['1', 'the shortest only'],
	['2', 'the shortest and the next longer'],
	['3', 'three different lengths'],
	['5', 'five different lengths'],
];

export const STEPS = 6;
export const MOST_STEPS = 8;

/** The arguments of `paths` that the address tells. */
export function asked() {
	const { hops, lengths, only, region, asOf } = state();
	const through = WAYS[only]?.types;
	const groups = Object.entries(GROUPS);
	return {
		maxHops: hops ? Number(hops) : STEPS,
		lengths: lengths ? Number(lengths) : 1,
		through,
		avoid: through ? [] : types(groups.filter(([key, { usual }]) => usual && all('not').includes(key))),
		common: through ? [] : types(groups.filter(([key, { usual }]) => !usual && !all('pass').includes(key))),
		region: region || undefined,
		asOf: asOf || undefined,
	};
}

function types(groups) {
	return groups.flatMap(([, group]) => group.types);
}

/** Whether anything differs from what is usual. */
export function anyChosen() {
	const { hops, lengths, only, region, asOf } = state();
	return Boolean(hops || lengths || only || region || asOf || all('pass').length || all('not').length);
}

/** The part of the form; `regions` may come later. */
export function fields(regions) {
	const { hops = String(STEPS), lengths = '1', only = '', region = '', asOf = '' } = state();
	const steps = Array.from({ length: MOST_STEPS }, (_, index) => [String(index + 1), `${index + 1}`]);
	return html`
		<div class="options">
			${choice('hops', 'Steps at most', steps, hops)}
			${choice('lengths', 'Which ways', LENGTHS, lengths)}
			${choice('only', 'By way of', [['', 'what is ticked below'],
				...Object.entries(WAYS).map(([key, { label }]) => [key, label])], only)}
			${choice('region', 'Schemes and partnerships in', [['', 'any region'],
				...regions.map(({ id, name }) => [id, name])], region)}
			<div class="field"><label for="asOf">As of</label>
				<span class="hint" id="asOf-hint">A year or a month, such as 2019 or 2019-07</span>
				<input id="asOf" name="asOf" type="text" aria-describedby="asOf-hint" .value=${asOf}></div>
		</div>
		<fieldset ?disabled=${Boolean(WAYS[only])}>
			<legend>Besides schemes, partnerships and bodies, ways may pass</legend>
			<div class="ticks">${Object.entries(GROUPS).map(([key, { label, usual }]) => html`
				<label class="check"><input type="checkbox" name=${`pass-${key}`}
					.checked=${usual ? !all('not').includes(key) : all('pass').includes(key)}>${label}</label>`)}</div>
		</fieldset>`;
}

function choice(name, label, options, chosen) {
	return html`<div class="field"><label for=${name}>${label}</label>
		<select id=${name} name=${name}>${options.map(([value, text]) => html`
			<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></div>`;
}

/** What a form says, as changes of the state; what is usual isn't told. */
export function chosen(form) {
	const data = new FormData(form);
	const told = (name, usual) => (data.get(name) === usual ? undefined : data.get(name)?.trim());
	const open = Object.entries(GROUPS);
	const through = WAYS[data.get('only')];
	const ticked = (key) => data.has(`pass-${key}`);
	return {
		hops: told('hops', String(STEPS)),
		lengths: told('lengths', '1'),
		only: data.get('only'),
		region: data.get('region'),
		asOf: told('asOf'),
		...(through ? {} : {
			pass: open.filter(([key, { usual }]) => !usual && ticked(key)).map(([key]) => key),
			not: open.filter(([key, { usual }]) => usual && !ticked(key)).map(([key]) => key),
		}),
	};
}

/**
 * What was searched, in words: what an empty answer is empty of.
 * @param {object} searched the API's own account
 * @param {{id: string, name: string}[]} regions
 */
export function account(searched, regions) {
	return [
		`up to ${searched.maxHops} ${searched.maxHops === 1 ? 'step' : 'steps'}`,
		searched.through
			? `only through ${list(searched.through.map((type) => typeWords(type, 2)), 'and')}`
			: left([...searched.avoid, ...searched.common]),
		searched.region
			? `only by way of schemes and partnerships in ${regions.find(({ id }) => id === searched.region)?.name ?? searched.region}`
			: '',
		searched.asOf ? `only what certainly or possibly held in ${date(searched.asOf)}` : '',
	].filter(Boolean);
}

function left(avoided) {
	const whole = Object.values(GROUPS).filter((group) => group.types.every((type) => avoided.includes(type)));
	const rest = avoided.filter((type) => !whole.some((group) => group.types.includes(type)));
	const words = [...whole.map(({ label }) => label), ...rest.map((type) => typeWords(type, 2))];
	return words.length ? `not through ${list(words.join(', ').replaceAll(' and ', ', ').split(', '), 'or')}` : 'through everything';
}

function list(words, last) {
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : words[0];
}

/**
 * What to loosen where nothing was found: a label and the changes of the state.
 * @returns {{label: string, changes: object}[]}
 */
export function looser() {
	const { hops, only, region, asOf } = state();
	const may = (key) => ({ label: `Let ways pass ${GROUPS[key].label} too`, changes: { pass: [...all('pass'), key] } });
	return [
		Number(hops || STEPS) < MOST_STEPS && { label: `Allow up to ${MOST_STEPS} steps`, changes: { hops: String(MOST_STEPS) } },
		asOf && { label: 'At any time', changes: { asOf: '' } },
		region && { label: 'In any region', changes: { region: '' } },
		only && { label: `Not through ${WAYS[only]?.label ?? only}`, changes: { only: '' } },
		...(only ? [] : all('not').filter((key) => GROUPS[key]).map((key) => ({
			label: `Let ways pass ${GROUPS[key].label} again`, changes: { not: all('not').filter((one) => one !== key) },
		}))),
		...(only ? [] : Object.keys(GROUPS).filter((key) => !GROUPS[key].usual && !all('pass').includes(key)).map(may)),
	].filter(Boolean);
}

/** What to ask less of where the search took too long. */
export function tighter() {
	const { hops, lengths, only } = state();
	const steps = Number(hops || STEPS);
	return [
		Number(lengths || 1) > 1 && { label: 'The shortest ways only', changes: { lengths: '' } },
		steps > 3 && { label: `Up to ${Math.min(steps, MOST_STEPS) - 2} steps`, changes: { hops: String(Math.min(steps, MOST_STEPS) - 2) } },
		all('pass').length && { label: 'Not through documents, areas and vocabulary', changes: { pass: [] } },
		!only && { label: 'Through schemes, partnerships and bodies only', changes: { only: 'bodies' } },
	].filter(Boolean);
}
