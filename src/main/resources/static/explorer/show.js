/* Shows what a question answers: that it is being asked, the answer, or why there is none, with a way to ask again. */
import { html, render } from './lit.js';
import { main } from './page.js';

const PATIENCE = 300;

/* What the server called the page; a page that can't be shown has no other heading. */
const heading = main?.querySelector('h1')?.textContent;

/**
 * Fills a part of the page.
 * @param {Element} target what is filled
 * @param {() => Promise<T>} question asked at once, and again where somebody retries
 * @param {(answer: T) => import('./lit.js').TemplateResult} view the answer as HTML
 * @param {() => void} [retry] what is done where somebody retries; the question is asked again where absent
 * @returns {Promise<T | undefined>} the answer, once it is on the page
 * @template T
 */
export async function show(target, question, view, retry = () => show(target, question, view)) {
	const request = Symbol();
	target.latest = request;
	target.setAttribute('aria-busy', 'true');
	const waiting = setTimeout(() => target.classList.add('waiting'), PATIENCE);
	const settle = (template) => {
		clearTimeout(waiting);
		if (target.latest !== request) {
			return false;
		}
		target.classList.remove('waiting');
		target.removeAttribute('aria-busy');
		// The server's own first words aren't the library's to replace.
		if (!target.rendered) {
			target.replaceChildren();
			target.rendered = true;
		}
		render(template, target);
		return true;
	};
	try {
		const answer = await question();
		return settle(view(answer)) ? answer : undefined;
	}
	catch (error) {
		if (error.name !== 'AbortError') {
			settle(html`${target === main ? html`<h1>${heading}</h1>` : ''}${failure(error, retry)}`);
		}
		if (error.code === undefined && error.name !== 'AbortError') {
			throw error;
		}
		return undefined;
	}
}

/** Why there is no answer. */
export function failure(error, retry) {
	const suggestions = error.extensions?.didYouMean ?? error.extensions?.suggestions ?? [];
	return html`
		<div class="failure" role="alert">
			<h2>This can’t be shown</h2>
			<p>${error.code === undefined ? 'Something went wrong on this page.' : error.message}</p>
			${suggestions.length ? html`<p>Did you mean ${suggestions.join(', ')}?</p>` : ''}
			<button type="button" @click=${retry}>Try again</button>
		</div>`;
}

/** Where a picture would be whose parts can't be loaded. */
export const NO_PICTURE = html`<p class="caveat" role="alert">The picture can’t be drawn now. The page says the same in words; reload it to try
	again.</p>`;

/** What the API says is wrong, without the words for programmers before it. */
export function plainly({ message }) {
	return message.replace(/^Variable '\w+' has an invalid value: (.)/, (all, first) => first.toUpperCase());
}
