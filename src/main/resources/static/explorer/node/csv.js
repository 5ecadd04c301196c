/* A page as a table: a row for each statement, with its sources. */
import { csvOf } from '../takeaway.js';

const COLUMNS = ['list', 'id', 'type', 'name', 'role', 'how', 'kind', 'result', 'status', 'grantStatus', 'amount', 'currency',
	'value', 'from', 'to', 'start', 'end', 'period', 'year', 'scale', 'summary', 'differs', 'caveat', 'held', 'sections', 'documents'];

/**
 * The statements of a page as CSV.
 * @param {object} node the answer's node
 * @param {Array<{field: string, edges: object[]}>} lists the lists of the page, as far as they are shown
 */
export function csv(node, lists) {
	const rows = lists.flatMap(({ field, edges }) => edges.map((edge) => row(field, edge)));
	const used = COLUMNS.filter((name) => rows.some((one) => one[name] !== undefined && one[name] !== null && one[name] !== ''));
	const header = ['of', ...used];
	return csvOf([header, ...rows.map((one) => [node.id, ...used.map((name) => one[name])])]);
}

function row(field, { node, citations = [], cursor, ...edge }) {
	const { printed, value, caveat, period, amount, currency, kind, status } = node;
	return {
		value: printed ?? value,
		caveat,
		...(node.__typename === 'Grant' || node.__typename === 'Figure' ? { period, amount, currency, kind, grantStatus: status } : {}),
		...edge,
		list: field,
		id: node.id,
		type: node.__typename,
		name: node.name,
		sections: citations.map(({ section }) => section.name).join('; '),
		documents: citations.map(({ document }) => document.name).join('; '),
	};
}
