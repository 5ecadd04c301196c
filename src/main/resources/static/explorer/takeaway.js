/* Take it away: the view's address, its embed, its files, its query, and how to cite it. */
import { html, nothing, render } from './lit.js';
import { address, coverage, embedded, path, root } from './page.js';
import { send } from './graphql.js';
import { date } from './words.js';

/**
 * The box at the end of a view. It reads the address when it is opened, so it is always the view's state.
 * @param {object} options
 * @param {{query: string, variables?: object, table?: object}} [options.question] the query behind the view; `table` is the
 *     question whose answer is the table, where that is another one
 * @param {{label: string, href?: string, save?: () => void}[]} [options.files] files: an address, or what writes one
 * @param {() => string} [options.csv] writes the view as CSV, where the answer as a whole makes no table
 * @param {boolean} [options.embeddable] whether the view has an embed
 */
export function takeaway({ question, files = [], csv, embeddable = true }) {
	if (embedded) {
		return nothing;
	}
	return html`<section class="takeaway" aria-labelledby="takeaway-title">
		<h2 id="takeaway-title">Take it away</h2>
		<ul class="inline files">
			${files.map(({ label, href, save }) => html`<li>${href
				? html`<a href=${href}>${label}</a>`
				: html`<button type="button" class="link" @click=${save}>${label}</button>`}</li>`)}
			${question ? html`
				<li><button type="button" class="link" @click=${() => (csv ? saveTable(csv()) : saveCsv(question.table ?? question))}>
					Table as CSV</button></li>
				<li><a href=${graphiql(question)}>The query behind this view</a></li>` : nothing}
			<li><button type="button" class="link" @click=${() => print()}>Print</button></li>
		</ul>
		<details @toggle=${({ target }) => fill(target, embeddable)}>
			<summary>Link, embed and cite this view</summary>
			<div class="inside"></div>
		</details>
	</section>`;
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

async function copy(text, button) {
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

/** How to cite the view: what it is, of which data and when it was looked at. */
export function citation() {
	const today = date(new Date().toISOString().slice(0, 10));
	const title = document.title.replace(/ · PCC partnership graph$/, '');
	return `${title}. PCC partnership graph, dataset ${coverage.version} (${coverage.documents} documents of `
		+ `${coverage.firstYear} to ${coverage.lastYear}), viewed on ${today}. ${location.href}`;
}

/** The address of GraphiQL with a query in it. */
export function graphiql({ query, variables }) {
	return address('/graphiql', { query, variables: variables && JSON.stringify(variables, null, 2) });
}

/**
 * Saves the answer of a question as a table.
 * @param {{query: string, variables?: object}} question an operation with one root field
 * @param {string} [name] the file's name without ending
 */
export async function saveCsv({ query, variables }, name = fileName()) {
	const response = await send(query, variables, 'text/csv');
	if (!response.ok) {
		throw new Error(`The table could not be written: the server answered ${response.status}`);
	}
	save(await response.blob(), `${name}.csv`);
}

/**
 * Saves a table that the view wrote itself.
 * @param {string} csv the table
 */
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
