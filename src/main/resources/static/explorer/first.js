/* Asks what the page's modules are about to ask, while they are still being loaded. It is no module, so it waits for none. */
if (!window.begun) {
	window.begun = new Map(document.currentScript.dataset.questions.split(' ').map((address) => {
		const answer = fetch(address);
		answer.catch(() => { /* Whoever needs it asks again. */ });
		return [address, answer];
	}));
}
