/* What is asked of the network map: which network, how it is drawn, what is left out, and what to look for in it. */
import { html, nothing } from '../lit.js';
import { coverage } from '../page.js';
import { failure } from '../show.js';
import { date, sentence } from '../words.js';
import { MEASURES, PROJECTIONS } from './model.js';

/* The years that the documents tell of. */
const YEARS = Array.from({ length: Math.max(0, coverage.lastYear - coverage.firstYear + 1) || 0 },
	(_, index) => String(coverage.lastYear - index));

/** Which network, and how it is drawn. */
export function choosing({ of, size, colour, asOf }, does) {
	return html`<div class="controls">
		${select('of', 'Network of', of, Object.entries(PROJECTIONS).map(([key, { label }]) => [key, label]), does)}
		${select('size', 'Size tells', size, Object.entries(MEASURES).map(([key, { label }]) => [key, label]), does)}
		${select('colour', 'Colour tells', colour, [['kind', 'Kind'], ['community', 'Community']], does)}
		${select('asOf', 'As of', asOf ?? '', [['', 'Any time'], ...[...new Set([...(asOf ? [asOf] : []), ...YEARS])].map((year) => [year, date(year)])], does)}
	</div>
	<p class="measure"><strong>${MEASURES[size].label}:</strong> ${MEASURES[size].text}</p>`;
}

/** What is left out; `part` is what is loaded, in words, where that isn't everything. */
export function filters({ words, regions, kinds, choices, choicesError, now, alone, part }, does) {
	const on = words.filters.filter((name) => now[name]).length;
	const offered = {
		region: ['Connects the region', regions.map(({ key, name, count }) => [key, `${name} (${count})`])],
		kind: [`Kind of ${words.member[0]}`, kinds.map(({ key, name, count }) => [key, `${name} (${count})`])],
		approach: ['Through the approach', choices?.approaches.map(({ id, name }) => [id, name])],
		need: ['Through the need', choices?.needs.map(({ id, name }) => [id, name])],
		document: ['Stated in the document', choices?.documents.map(({ id, name }) => [id, name])],
	};
	return html`<details class="filters asks" ?open=${on > 0} @toggle=${({ target }) => target.open && does.choices()}>
		<summary>Filters${on ? ` (${on} on)` : ''}</summary>
		<div class="controls">${words.filters.map((name) => {
			const [label, options] = offered[name];
			return options ? select(name, label, now[name] ?? '', [['', 'Any'], ...options], does)
				: choicesError ? nothing : html`<p class="loading" role="status">Loading ${label.toLowerCase()} …</p>`;
		})}</div>
		${choicesError ? failure(choicesError, does.choices) : nothing}
		${part ? html`<p class="notice">The filters, and the numbers in them, cover ${part}; what isn’t loaded isn’t looked through.</p>` : nothing}
		${alone ? html`<label class="check"><input type="checkbox" .checked=${Boolean(now.alone)}
			@change=${({ target }) => does.set({ alone: target.checked ? 'yes' : undefined })}>
			Draw the ${alone} without a ${words.linked[0]} too</label>` : nothing}
		${on ? html`<p><button type="button" class="second" @click=${() => does.set(Object.fromEntries(
			words.filters.map((name) => [name, undefined])))}>Take all filters away</button></p>` : nothing}
	</details>`;
}

/** Somebody to look for, and two to find a way between. */
export function finding({ words, members, find, from, to }, does) {
	const name = (id) => members.find(({ node }) => node.id === id)?.node.name ?? '';
	const chosen = (key) => ({ target }) => {
		const found = members.find(({ node }) => node.name === target.value);
		target.setCustomValidity(target.value && !found ? 'Choose one of the names that are offered' : '');
		if (found || !target.value) {
			does.set({ [key]: found?.node.id });
		}
		else {
			target.reportValidity();
		}
	};
	const box = (key, label, value) => html`<div class="field"><label for=${`network-${key}`}>${label}</label>
		<input id=${`network-${key}`} type="search" list="network-names" autocomplete="off" .value=${value}
			@change=${chosen(key)}></div>`;
	return html`<datalist id="network-names">${members.map(({ node }) => html`<option value=${node.name}></option>`)}</datalist>
		<div class="controls no-print">${box('chosen', `${words.find} in the picture`, name(find))}
			${box('from', 'Show the path between', name(from))}
			${box('to', 'and', name(to))}</div>`;
}

function select(name, label, value, options, does) {
	return html`<div class="field"><label for=${`network-${name}`}>${sentence(label)}</label>
		<select id=${`network-${name}`} @change=${({ target }) => does.set({ [name]: target.value || undefined })}>
			${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value} .selected=${key === value}>${text}</option>`)}
		</select></div>`;
}
