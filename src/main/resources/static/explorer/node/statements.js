/* What each section of a document says of a node, side by side, with what differs marked. */
import { html, nothing } from '../lit.js';
import { link, written } from '../entities.js';
import { scroll } from './lists.js';
import { EDGE, held } from './values.js';

/* Texts are never the same; these can agree or differ. */
const COMPARED = ['status', 'start', 'end', 'scale'];

const COLUMNS = [...COMPARED, 'summary'];

/** Statements that say something of what can change, in the order of their documents' dates; undated documents last. */
export function statements(connection) {
	return connection.edges.filter((edge) => COLUMNS.some((name) => edge[name])).sort(byDocumentDate);
}

/** Sections that mention the node, but say nothing that can change. */
export function mentions(connection) {
	return connection.edges.filter((edge) => !COLUMNS.some((name) => edge[name]));
}

function byDocumentDate(one, other) {
	const of = (edge) => documentOf(edge)?.date ?? documentOf(edge)?.dated ?? '9';
	return of(one) < of(other) ? -1 : of(one) > of(other) ? 1 : one.node.name.localeCompare(other.node.name);
}

/* As of a date the section's own link to its document may be left out, since that counts from the document's date. */
function documentOf({ citations }) {
	return citations[0]?.document;
}

/** The properties on which sections differ. */
export function differing(edges) {
	return COMPARED.filter((name) => {
		const values = [...new Set(edges.map((edge) => edge[name]).filter(Boolean))];
		return values.some((one) => values.some((other) => !agree(name, one, other)));
	});
}

/** A less exact date agrees with a more exact one: 2021 with March 2021. */
function agree(name, one, other) {
	if (name === 'status' || name === 'scale') {
		return one === other;
	}
	const [a, b] = [one, other].map((value) => value.replace(/[~?%]/g, ''));
	return a.startsWith(b) || b.startsWith(a);
}

/** The sections that state what the page says of a property. */
export function statedBy(connection, field, value) {
	return citationsOf(connection.edges.filter((edge) => edge[field] === value));
}

/** Where a node is stated, as citations. */
export function citationsOf(edges) {
	return edges.flatMap(({ citations }) => citations);
}

/** The table of statements. */
export function comparison(edges) {
	const differ = differing(edges);
	const columns = COLUMNS.filter((name) => edges.some((edge) => edge[name]));
	const names = { status: 'its status', start: 'when it began', end: 'when it ended', scale: 'its scale' };
	return html`
		${differ.length ? html`<p>The sections differ on ${listed(differ.map((name) => names[name]))}. All are shown: the facts
			above are as stated last.</p>` : nothing}
		${scroll('What each section says', html`
			<thead><tr>
				<th scope="col">Source</th>
				${columns.map((name) => html`<th scope="col">${EDGE[name].label}
					${differ.includes(name) ? html`<span class="differs">differs</span>` : nothing}</th>`)}
				${edges.some((edge) => edge.held) ? html`<th scope="col">Held</th>` : nothing}
			</tr></thead>
			<tbody>${edges.map((edge) => html`<tr>
				<th scope="row">${link(edge.node)}<div class="kind"><cite>${link(documentOf(edge))}</cite>, ${written(documentOf(edge))}</div></th>
				${columns.map((name) => html`<td class=${differ.includes(name) && edge[name] ? 'differing' : ''}>${edge[name]
					? EDGE[name].show(edge[name], edge) : html`<span class="kind" aria-label="not stated">–</span>`}</td>`)}
				${edges.some((one) => one.held) ? html`<td>${held(edge.held)}</td>` : nothing}
			</tr>`)}</tbody>`, 'statements')}`;
}

function listed(parts) {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
