/* What is known with a date, the earliest first. */
import { html, nothing } from '../lit.js';
import { link, sources } from '../entities.js';
import { date, documentDate, sentence } from '../words.js';

/** The entries, those of one date together. */
export function timeline(edges, id) {
	const days = [];
	for (const { node: entry } of edges) {
		const last = days.at(-1);
		if (last && last.date === entry.date && last.dateOf === entry.dateOf) {
			last.entries.push(entry);
		}
		else {
			days.push({ date: entry.date, dateOf: entry.dateOf, entries: [entry] });
		}
	}
	return html`<dl class="facts timeline">${days.map((day) => html`
		<dt>${sentence(day.dateOf === 'DOCUMENT' ? documentDate(day.date) : date(day.date))}${day.dateOf === 'DOCUMENT' ? html` <span class="kind">date of the document</span>` : nothing}</dt>
		<dd><ul class="neighbours">${day.entries.map((entry) => html`<li>${told(entry, id)} ${sources(entry.citations)}</li>`)}</ul></dd>`)}
	</dl>`;
}

function told({ event, what, node, of }, id) {
	if (event === 'DOCUMENT') {
		return html`${link(node)} was written`;
	}
	const rest = what.startsWith(node.name) ? what.slice(node.name.length) : `: ${what}`;
	const other = of && of.id !== id && !what.includes(of.name) ? html` <span class="kind">(${link(of)})</span>` : nothing;
	return html`${link(node)}${rest}${other}`;
}
