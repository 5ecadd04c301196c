/* The two boxes in which somebody names what is to be connected. */
import { searchbox } from '../searchbox.js';
import { state } from '../state.js';

/** The two ends, as the address names them. */
export const ENDS = ['from', 'to'];

/**
 * Shows what is chosen in both boxes; what somebody is typing stays.
 * @param {{from?: object, to?: object}} known the nodes that the address names, where they are known already
 * @param {(end: string, node: object) => void} chosen called with what is chosen in a box
 */
export function boxes(known, chosen) {
	for (const end of ENDS) {
		const box = document.getElementById(`${end}-box`);
		const id = state()[end];
		if (known[end]) {
			box.node = known[end];
		}
		else if (box.node?.id !== id) {
			box.node = undefined;
		}
		if (!box.firstChild || (box.node && box.shown !== box.node.id)) {
			box.shown = box.node?.id;
			fill(box, end, box.node?.name ?? '', (node) => {
				box.node = node;
				box.shown = node.id;
				chosen(end, node);
			});
		}
		else if (!id && box.shown) {
			box.shown = undefined;
			setEnd(end, '');
		}
	}
}

function fill(box, end, value, chosen) {
	const held = document.activeElement?.id === end;
	const placeholder = 'A scheme, body, person, prison or place';
	box.chosen = chosen;
	// A fill that is overtaken by another, while the library loads, goes into an element that nobody sees.
	const inside = document.createElement('div');
	const plain = Object.assign(document.createElement('input'), { id: end, type: 'search', autocomplete: 'off', value, placeholder });
	inside.append(plain);
	box.replaceChildren(inside);
	if (held) {
		plain.focus();
	}
	searchbox(inside, { id: end, value, placeholder, chosen }).catch(() => { /* It is looked up when the form is sent. */ });
}

/** Puts words into a box that nobody has chosen from its list. */
export function setEnd(end, text) {
	const box = document.getElementById(`${end}-box`);
	if (box.chosen && document.getElementById(end)?.value !== text) {
		fill(box, end, text, box.chosen);
	}
}
