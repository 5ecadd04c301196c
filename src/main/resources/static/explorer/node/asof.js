/* The control by which somebody asks what held at a date. */
import { html, nothing } from '../lit.js';

/**
 * The form.
 * @param {object} options
 * @param {string} options.asOf the date asked for; empty where none is
 * @param {string} [options.problem] why it can't be used
 * @param {(asOf: string) => void} options.choose called with the date, or with an empty text for all dates
 */
export function asOfForm({ asOf, problem, choose }) {
	const submit = (event) => {
		event.preventDefault();
		choose(new FormData(event.target).get('asOf').trim());
	};
	return html`<form class=${problem ? 'as-of wrong' : 'as-of'} @submit=${submit}>
		<label for="as-of">As of</label>
		<input id="as-of" name="asOf" autocomplete="off" .value=${asOf} aria-describedby="as-of-hint"
			aria-invalid=${problem ? 'true' : 'false'}>
		<button type="submit" class="second">Show</button>
		${asOf ? html`<button type="button" class="link no-print" @click=${() => choose('')}>All dates</button>` : nothing}
		<span id="as-of-hint">${problem ? html`<span class="error" role="alert">${problem}</span>`
			: html`<span class="kind">A year or date, such as 2019 or 2021-03</span>`}</span>
	</form>`;
}

/** What the page shows of the date asked for. */
export function asOfNotice({ asOf, words, certain, possible }) {
	return html`<p class="notice" role="status">As of ${words}: ${certain + possible
		? html`of the statements below, <strong>${certain}</strong> certainly held then and <strong>${possible}</strong>
			possibly. ` : 'no statement certainly or possibly held then. '}
		What has no date of its own counts from the date of the document that states it. The facts beside the title, and the
		timeline, are of any date.</p>`;
}
