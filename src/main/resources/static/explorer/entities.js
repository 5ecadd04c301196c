/* Nodes and citations as links: each has a fragment, and a template that shows what the fragment asked for. */
import { html, nothing } from './lit.js';
import { nodeAddress } from './page.js';
import { count, date, documentDate, typeWords } from './words.js';

/** What a link to a node needs. */
export const LINK = 'fragment link on Entity { __typename id name }';

/** What citations need. */
export const SOURCE = `fragment source on Citation {
  section { id name number }
  document { id name date dated }
}`;

/** A link to a node's page. */
export function link(node) {
	return html`<a href=${nodeAddress(node.id)}>${node.name}</a>`;
}

/** A link with the node's type, where a list has several. */
export function typedLink(node) {
	return html`${link(node)} <span class="kind">${typeWords(node.__typename)}</span>`;
}

/** Links with commas between. */
export function links(nodes) {
	return nodes.map((node, index) => html`${index ? ', ' : ''}${link(node)}`);
}

/** The sources of a statement, folded up to one word, since every statement has some. */
export function sources(citations) {
	if (!citations?.length) {
		return nothing;
	}
	return html`<details class="sources">
		<summary>${count(citations.length, 'source')}</summary>
		<ul>${citations.map((citation) => html`<li>${source(citation)}</li>`)}</ul>
	</details>`;
}

/** One source: section and document, each with a link. */
export function source({ section, document }) {
	return html`${link(section)} in <cite>${link(document)}</cite> (${written(document)})`;
}

/** When a document was written, in words; of an undated one what is known of that. */
export function written({ date: day, dated }) {
	return day ? date(day) : dated ? `undated, ${documentDate(dated)}` : 'undated';
}

/** When what has no date of its own was last stated: the latest date of the documents that state it, as in the data. */
export function lastStated(citations) {
	return citations.map(({ document }) => document.date ?? document.dated).filter(Boolean).sort().at(-1);
}
