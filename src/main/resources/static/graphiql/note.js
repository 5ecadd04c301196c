/* One short message at a time, for eyes and screen readers alike. */

const SUCCESS_STAYS = 8000;

const place = document.getElementById('note');

let ending;

/**
 * Tells something.
 * @param {string} text a sentence or two
 * @param {{failed?: boolean}} [options] a failure stays until it is closed
 */
export function note(text, { failed = false } = {}) {
	clearTimeout(ending);
	const words = document.createElement('p');
	words.textContent = text;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = 'Close';
	close.onclick = () => place.replaceChildren();
	place.classList.toggle('failed', failed);
	place.replaceChildren(words, close);
	if (!failed) {
		ending = setTimeout(() => place.replaceChildren(), SUCCESS_STAYS);
	}
}
