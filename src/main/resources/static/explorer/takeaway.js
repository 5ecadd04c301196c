/* Take it away: the view's address, its embed, its files, its query, and how to cite it. */
import { html, nothing, render } from './lit.js';
import { address, coverage, embedded, main, path, root } from './page.js';
import { NoAnswer, ask, send } from './graphql.js';
import { date } from './words.js';

/* How many documents a citation names. */
const NAMED_DOCUMENTS = 12;

/**
 * The box at the end of a view. It reads the address when it is opened, so it is always the view's state.
 * @param {object} options
 * @param {{query: string, variables?: object, table?: object}} [options.question] the query behind the view; `table` is the
 *     question whose answer is the table, where that is another one
 * @param {{label: string, href?: string, save?: () => void | Promise<void>}[]} [options.files] files: an address, or what writes one
 * @param {() => string} [options.csv] writes the view as CSV, where the answer as a whole makes no table
 * @param {string | (() => object)} [options.json] the view as JSON: a file's address, or what writes one; the answer to the question where
 *     absent
 * @param {string} [options.note] what is to be known of the files
 * @param {boolean} [options.embeddable] whether the view has an embed
 */
export function takeaway({ question, files = [], csv, json, note, embeddable = true }) {
	if (embedded) {
		return nothing;
	}
	return html`<section class="takeaway" aria-labelledby="takeaway-title">
		<h2 id="takeaway-title">Take it away</h2>
		<ul class="inline files">
			${files.map(({ label, href, save }) => html`<li>${href
				? html`<a href=${href}>${label}</a>`
				: html`<button type="button" class="link" @click=${saving(save)}>${label}</button>`}</li>`)}
			${question ? html`
				<li><button type="button" class="link" @click=${saving(() => (csv ? saveTable(csv()) : saveCsv(question.table ?? question)))}>
					Table as CSV</button></li>
				<li>${typeof json === 'string' ? html`<a href=${json}>JSON</a>` : html`<button type="button" class="link"
					@click=${saving(() => (json ? saveObject(json()) : saveAnswer(question)))}>JSON</button>`}</li>
				<li><a href=${graphiql(question)}>The query behind this view</a></li>` : nothing}
			<li><button type="button" class="link" @click=${() => print()}>Print</button></li>
		</ul>
		${note ? html`<p class="kind">${note}</p>` : nothing}
		<p class="unsaved caveat" role="alert"></p>
		<details class="asks" @toggle=${({ target }) => fill(target, embeddable)}>
			<summary>Link, embed and cite this view</summary>
			<div class="inside"></div>
		</details>
	</section>`;
}

/* Says why nothing was saved, where nothing was. */
function saving(save) {
	return async ({ target }) => {
		const told = target.closest('.takeaway').querySelector('.unsaved');
		told.textContent = '';
		try {
			await save();
		}
		catch (error) {
			told.textContent = error instanceof NoAnswer ? error.message : 'This file can’t be written. Please reload the page and try again.';
			if (!(error instanceof NoAnswer)) {
				throw error;
			}
		}
	};
}

function fill(details, embeddable) {
	const link = location.href;
	const frame = location.origin + root + '/embed' + path + location.search;
	render(html`
		${copyable('view-link', 'Link to this view', link)}
		${embeddable ? copyable('view-embed', 'Embed it in a page',
			`<iframe src="${frame}" title="${document.title}" width="800" height="600" loading="lazy"></iframe>`) : nothing}
		${copyable('view-citation', 'Cite it', citation())}`, details.querySelector('.inside'));
}

function copyable(id, label, text) {
	return html`<p class="copyable">
		<label for=${id}>${label}</label>
		<textarea id=${id} readonly rows="2" .value=${text} @focus=${({ target }) => target.select()}></textarea>
		<button type="button" @click=${({ target }) => copy(text, target)}>Copy</button>
	</p>`;
}

/**
 * Puts a text into the clipboard.
 * @param {string} text
 * @param {HTMLButtonElement} button what was pressed, right behind the field that has the text; it says what came of it
 */
export async function copy(text, button) {
	try {
		await navigator.clipboard.writeText(text);
		button.textContent = 'Copied';
	}
	catch {
		// Browsers keep the clipboard from pages without TLS; the keyboard still copies what is selected.
		button.previousElementSibling.select();
		button.textContent = 'Press Ctrl+C';
	}
	setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** How to cite the view: what it is, of which data, which documents it cites, and when it was looked at. */
export function citation() {
	const today = date(new Date().toISOString().slice(0, 10));
	const title = document.title.replace(/ · PCC partnership graph$/, '');
	const cited = [...new Set([...main.querySelectorAll('cite')].map(({ textContent }) => textContent))].sort();
	const further = cited.length - NAMED_DOCUMENTS;
	return `${title}. PCC partnership graph, dataset ${coverage.version} (${coverage.documents} documents of `
		+ `${coverage.firstYear} to ${coverage.lastYear}), viewed on ${today}. ${cited.length
			? `It cites: ${cited.slice(0, NAMED_DOCUMENTS).join('; ')}${further > 0 ? `; and ${further} more` : ''}. ` : ''}${location.href}`;
}

/** The address of GraphiQL with a query in it. */
export function graphiql({ query, variables }) {
	return address('/graphiql', { query, variables: variables && JSON.stringify(variables, null, 2) });
}

/**
 * Saves the answer of a question as a table.
 * @param {{query: string, variables?: object}} question an operation with one root field
 * @param {string} [name] the file's name without ending
 * @throws {NoAnswer} where there is no table
 */
export async function saveCsv({ query, variables }, name = fileName()) {
	const response = await send(query, variables, 'text/csv');
	if (!response.ok) {
		const answer = await response.json().catch(() => undefined);
		throw new NoAnswer(answer?.errors?.[0]?.message ?? 'The server did not answer as it should. Please try again in a moment.');
	}
	save(await response.blob(), `${name}.csv`);
}

/* Saves the answer of a question as the API gives it. */
async function saveAnswer({ query, variables }) {
	saveObject(await ask(query, variables));
}

function saveObject(object) {
	save(new Blob([JSON.stringify(object, null, 2)], { type: 'application/json' }), `${fileName()}.json`);
}

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would run as a formula has an apostrophe in front, as in all our files.
 * @param {Array<Array<unknown>>} rows the rows, the header first; undefined and null are empty
 */
export function csvOf(rows) {
	return rows.map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value) {
	const text = String(value ?? '');
	const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/* Saves a table that the view wrote itself. */
function saveTable(csv) {
	// A spreadsheet takes it for UTF-8 only with the mark in front.
	save(new Blob(['\ufeff', csv], { type: 'text/csv' }), `${fileName()}.csv`);
}

/** The name of a file of this view, without ending. */
export function fileName() {
	return document.title.replace(/ · PCC partnership graph$/, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/**
 * Saves a file that this page wrote.
 * @param {Blob} blob its content
 * @param {string} name its name
 */
export function save(blob, name) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
