/* The questions behind a list page, made from its description. */
import { LINK, SOURCE } from '../entities.js';

const PAGE = 50;

/** The question for a page of the table. */
export function tableQuery({ field, type, columns }) {
	const selection = [...new Set(columns.map(({ select }) => select))].join('\n        ');
	return `query ${field[0].toUpperCase() + field.slice(1)}($where: ${type}Where, $orderBy: ${type}Order, $first: Int, $after: String, $last: Int, $before: String) {
  ${field}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      node {
        ${selection}
      }
    }
  }
}

${LINK}${selection.includes('...source') ? `\n\n${SOURCE}` : ''}`;
}

/** The question for the choices of the filters; undefined where they have none to ask for. */
export function choicesQuery({ field, filters }) {
	const fields = filters.filter(({ group }) => group)
		.map(({ name, group }) => `${name}: ${field} { groups(by: {field: ${group}}, first: 30) { items { value aggregate { count } } } }`);
	if (filters.some(({ regions }) => regions)) {
		fields.push('regions(first: 20, orderBy: {field: NAME}) { edges { node { id name } } }');
	}
	return fields.length ? `query Choices {\n  ${fields.join('\n  ')}\n}` : undefined;
}

/** The variables for what the address says. */
export function tableVariables({ filters, columns, first, also }, chosen) {
	const conditions = filters.filter(({ name }) => chosen[name]).map(({ name, where }) => where(chosen[name]));
	if (chosen.q) {
		const named = [{ name: { contains: chosen.q } }, { aliases: { contains: chosen.q } }];
		conditions.push({ or: also ? [...named, { [also]: { name: { contains: chosen.q } } }] : named });
	}
	const column = columns[Number(chosen.sort)];
	const orderBy = column?.order ? { ...column.order, direction: chosen.direction === 'desc' ? 'DESC' : 'ASC' }
		: first ?? { field: 'NAME', direction: 'ASC' };
	return {
		...(conditions.length ? { where: conditions.length > 1 ? { and: conditions } : conditions[0] } : {}),
		orderBy,
		...(chosen.before ? { last: PAGE, before: chosen.before } : { first: PAGE, ...(chosen.after ? { after: chosen.after } : {}) }),
	};
}
