/* Which approaches recur where: a matrix by regions, and each approach's schemes and results side by side. */
import '../site.js';
import { html, nothing, render } from '../lit.js';
import { detail } from '../approaches/detail.js';
import { MATRIX, matrix, ordered, ROWS } from '../approaches/matrix.js';
import { DETAIL, RESULTS, SCHEMES, SUGGESTIONS } from '../approaches/questions.js';
import { key, list, table } from '../approaches/table.js';
import { ask } from '../graphql.js';
import { embedded, entitle, main } from '../page.js';
import { plainly, show } from '../show.js';
import { change, onReturn, state } from '../state.js';
import { csvOf, fileName, saveCsv, takeaway } from '../takeaway.js';
import { count, date } from '../words.js';

const TITLE = 'Approaches that recur';
const narrow = matchMedia('(max-width: 48rem)');

/** The matrix that was counted last, and for which filter. */
let counted;
let current;
let asking;

main.replaceChildren();
go();
onReturn(() => go());
narrow.addEventListener('change', () => current && render(view(current), main));

/**
 * Goes to another state of this page.
 * @param {object} [changes] of the state
 * @param {boolean} [toTop] whether another view comes, which is read from its top
 */
async function go(changes, toTop = false) {
	const left = state().approach;
	if (changes) {
		change(changes);
	}
	asking?.abort();
	asking = new AbortController();
	const { signal } = asking;
	const shown = await show(main, () => found(signal), (answer) => {
		current = answer;
		entitle(answer.row ? `${answer.row.name}: where it recurs` : TITLE);
		return view(answer);
	});
	if (shown && toTop) {
		const back = !state().approach && [...main.querySelectorAll('.matrix th a, .matrix-list h3 a')]
			.find(({ href }) => new URL(href).searchParams.get('approach') === left);
		if (back) {
			back.focus();
		}
		else {
			main.querySelector('h1').focus({ preventScroll: true });
			scrollTo(0, 0);
		}
	}
}

function filter() {
	const { need, cohort, asOf } = state();
	return { need: need || undefined, cohort: cohort || undefined, asOf: asOf || undefined };
}

async function found(signal) {
	const chosen = filter();
	const wanted = JSON.stringify(chosen);
	if (counted?.wanted !== wanted) {
		try {
			counted = { wanted, matrix: matrix(await ask(MATRIX, chosen, signal), chosen) };
		}
		catch (error) {
			// Only what somebody chose can be chosen otherwise.
			if (error.code === undefined || !(chosen.need || chosen.cohort || chosen.asOf)
					|| ['UNREACHABLE', 'DATABASE_UNAVAILABLE', 'UNAVAILABLE', 'TIMEOUT', 'BUSY'].includes(error.code)) {
				throw error;
			}
			return { refusal: error };
		}
	}
	const { approach, region: regionId } = state();
	const all = counted.matrix;
	if (!approach) {
		return { all };
	}
	const row = all.rows.find(({ id }) => id === approach);
	const region = all.regions.find(({ id }) => id === regionId);
	if (!row || (regionId && !region)) {
		return { all, missing: row ? regionId : approach };
	}
	const variables = {
		...chosen, approach, after: row.after, inRegion: Boolean(region), regions: region && [region.id], areas: region?.areas,
	};
	return { all, row, region, variables, data: await ask(DETAIL, variables, signal) };
}

function view({ all, row, region, data, missing, refusal, variables }) {
	if (refusal) {
		return html`<h1 tabindex="-1">${TITLE}</h1>${refused(refusal)}`;
	}
	if (missing) {
		const meant = likely(missing, all);
		return html`<h1 tabindex="-1">${TITLE}</h1><div class="failure"><h2>Nothing here has the id “${missing}”</h2>
			${meant.length ? html`<p>Did you mean:</p><ul>${meant.map(({ id, name }) => html`<li>${leading(name,
				missing === state().region ? { region: id } : { approach: id, region: '' })}</li>`)}</ul>` : nothing}
			<p>${leading('See all approaches by regions', { approach: '', region: '' })}</p></div>`;
	}
	if (!row) {
		return overview(all);
	}
	const { need, cohort, asOf, after, approach, areas } = variables;
	const one = { need, cohort, asOf, after };
	return html`${detail(data, row, all, { region, filtered: Boolean(need || cohort || asOf) }, { to, go, follow, narrow: narrow.matches, only: chosenFilters(all) })}
		${takeaway({
			question: { query: DETAIL, variables, table: { query: SCHEMES, variables: one } },
			files: [
				{ label: 'Results as CSV', save: () => saveCsv({ query: RESULTS, variables: one }, `${fileName()}-results`) },
				{
					label: 'Suggested introductions as CSV',
					save: () => saveCsv({ query: SUGGESTIONS, variables: { approach, areas } }, `${fileName()}-suggestions`),
				},
			],
		})}`;
}

/* Approaches or regions that share the beginning of a word with an id that nothing has. */
function likely(id, { rows, regions }) {
	const beginnings = (text) => text.replace(/^[^:]*:/, '').split('-').filter((word) => word.length > 3).map((word) => word.slice(0, 5));
	const asked = beginnings(id);
	return (id === state().region ? regions : rows).filter((one) => beginnings(one.id).some((word) => asked.includes(word))).slice(0, 5);
}

function overview(all) {
	const { sort = 'regions', min = '1', group } = state();
	const rows = ordered(all.rows, { sort, min, group });
	const acts = { to, go, sort };
	const behind = { query: ROWS, variables: { ...filter(), minRegions: Number(min) } };
	return html`
		<h1 tabindex="-1">${TITLE}</h1>
		${embedded ? nothing : html`<p class="lead">How many schemes use each approach in each region, as
			${count(all.documents, 'document')} that tell of schemes state it. Choose an approach or a number for the schemes and
			their results.</p>
			<details class="filter-fold asks" ?open=${!narrow.matches || anyChosen()}><summary>Filter and order</summary>${filters(all)}</details>`}
		${chosenFilters(all)}
		<h2 class="unseen">Approaches by regions</h2>
		<p role="status" class="count">${count(rows.length, 'approach', 'approaches')}</p>
		${rows.length ? html`
			${key(all.documents)}
			${narrow.matches ? list(rows, all, acts) : table(rows, all, acts)}`
			: html`<p>No statement was found for what is chosen, in ${count(all.documents, 'document')}. That isn’t to say that there
				is none. ${leading('Show all approaches', EVERYTHING)}.</p>`}
		${takeaway({
			question: behind,
			csv: () => csv(rows, all),
			files: [{ label: 'Schemes and areas as CSV', save: () => saveCsv(behind, `${fileName()}-schemes`) }],
		})}`;
}

const EVERYTHING = { need: '', cohort: '', asOf: '', min: '' };

function filters({ needs, cohorts }) {
	const { need = '', cohort = '', asOf = '', min = '1', sort = 'regions', group } = state();
	const terms = (list) => list.map(({ id, name }) => [id, name]);
	return html`<form class="filters" @submit=${(event) => event.preventDefault()} @change=${({ target }) => steer(target)}>
		<div class="options">
			${choice('need', 'Need', [['', 'any need'], ...terms(needs)], need)}
			${choice('cohort', 'People served', [['', 'anybody'], ...terms(cohorts)], cohort)}
			<div class="field"><label for="asOf">Years</label>
				<span class="hint" id="asOf-hint">Such as 2019 or 2018/2021</span>
				<input id="asOf" name="asOf" type="text" aria-describedby="asOf-hint" .value=${asOf}></div>
			${choice('min', 'Found in at least', [['0', 'no region'], ['1', '1 region'], ['2', '2 regions'], ['3', '3 regions'],
				['5', '5 regions']], min)}
			${choice('sort', 'Order', [['regions', 'most regions first'], ['areas', 'most areas first'],
				['schemes', 'most schemes first'], ['name', 'by name']], sort)}
			<label class="check"><input type="checkbox" name="group" .checked=${Boolean(group)}>Narrower approaches under their
				broader ones</label>
		</div>
	</form>`;
}

function anyChosen() {
	return Object.keys(state()).some((name) => ['need', 'cohort', 'asOf', 'min', 'sort', 'group'].includes(name));
}

const USUAL = { min: '1', sort: 'regions' };

function steer({ name, type, checked, value }) {
	const chosen = type === 'checkbox' ? (checked ? '1' : '') : value.trim();
	go({ [name]: chosen === USUAL[name] ? '' : chosen });
}

function choice(name, label, options, chosen) {
	return html`<div class="field"><label for=${name}>${label}</label>
		<select id=${name} name=${name}>${options.map(([value, text]) => html`
			<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></div>`;
}

/** What is left out, said where somebody might not see the form. */
function chosenFilters({ needs, cohorts }) {
	const { need, cohort, asOf } = state();
	const name = (list, id) => list.find((one) => one.id === id)?.name ?? id;
	const chosen = [
		need && `schemes for the need “${name(needs, need)}”`,
		cohort && `schemes for “${name(cohorts, cohort)}”`,
		asOf && `what certainly or possibly held in ${date(asOf)}`,
	].filter(Boolean);
	return chosen.length ? html`<p class="notice">Only ${chosen.join(', and ')}.
		${leading('Show everything', { need: '', cohort: '', asOf: '' })}</p>` : nothing;
}

function refused(error) {
	const meant = error.extensions.didYouMean ?? [];
	const { need, cohort, asOf } = state();
	return html`<div class="failure" role="alert">
		<h2>This can’t be shown as it is asked</h2>
		<p>${plainly(error)}</p>
		<ul>
			${meant.map((id) => html`<li>${leading(`Use ${id}`, { [need === error.extensions.id ? 'need' : 'cohort']: id })}</li>`)}
			${need ? html`<li>${leading('For any need', { need: '' })}</li>` : nothing}
			${cohort ? html`<li>${leading('For anybody', { cohort: '' })}</li>` : nothing}
			${asOf ? html`<li>${leading('At any time', { asOf: '' })}; years are written as 2019, or 2018/2021 for a span</li>` : nothing}
		</ul></div>`;
}

function to(changes) {
	const query = new URLSearchParams(location.search);
	Object.entries(changes).forEach(([name, value]) => (value ? query.set(name, value) : query.delete(name)));
	return location.pathname + (query.size ? `?${query}` : '');
}

function follow(changes) {
	return (event) => {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			go(changes, true);
		}
	};
}

/** A link to this page in another state, which doesn't load it anew. */
function leading(label, changes) {
	return html`<a href=${to(changes)} @click=${follow(changes)}>${label}</a>`;
}

/** The matrix as a spreadsheet reads it. */
function csv(rows, { regions, documents }) {
	const cell = ({ stated, planned }) => (stated.length ? String(stated.length)
		: planned.length ? `only planned: ${planned.length}` : `no statement found in ${documents} documents`);
	return csvOf([
		['approach', 'id', 'regions', 'areas', 'schemes', ...regions.map(({ name }) => name)],
		...rows.map((row) => [row.name, row.id, row.regionCount, row.areaCount, row.schemeCount,
			...regions.map(({ id }) => cell(row.cells.get(id)))]),
	]);
}
