/* The state of a view is its address, so that every view can be linked, kept and gone back to. */

/** The state now: each parameter's last value. */
export function state() {
	return Object.fromEntries(new URLSearchParams(location.search));
}

/** All values of a parameter. */
export function all(name) {
	return new URLSearchParams(location.search).getAll(name);
}

/**
 * Changes the state.
 * @param {Object<string, string | string[] | undefined | null>} changes new values; empty ones take a parameter away
 * @param {{replace?: boolean}} [options] whether the way back leads past this change
 */
export function change(changes, { replace = false } = {}) {
	const query = new URLSearchParams(location.search);
	for (const [name, value] of Object.entries(changes)) {
		query.delete(name);
		for (const one of [value].flat()) {
			if (one !== undefined && one !== null && one !== '') {
				query.append(name, one);
			}
		}
	}
	const address = location.pathname + (query.size ? `?${query}` : '');
	if (address !== location.pathname + location.search) {
		history[replace ? 'replaceState' : 'pushState'](null, '', address);
	}
}

/** Calls back when somebody goes back or forward. */
export function onReturn(callback) {
	addEventListener('popstate', callback);
}
