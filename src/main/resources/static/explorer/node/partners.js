/* Partners: bodies that meet in the same schemes and partnerships, each with what makes them partners. */
import { html, nothing } from '../lit.js';
import { link, sources } from '../entities.js';
import { count, span } from '../words.js';
import { scroll } from './lists.js';
import { held, neighbourKind, tag } from './values.js';

const PARTS = {
	COMMISSIONED_BY: 'commissions it',
	DELIVERED_BY: 'delivers it',
	HOSTED_BY: 'hosts it',
	PARTNER_IN: 'takes part',
	FUNDED_BY: 'pays for it',
	MEMBER_OF: 'is a member',
};

/** A table of partners. */
export function partners(edges, name) {
	return scroll('Partners', html`
		<thead><tr><th scope="col">Partner</th><th scope="col">Where they meet, and in which parts</th></tr></thead>
		<tbody>${edges.map(({ node: { body, weight, via } }) => html`<tr>
			<th scope="row">${link(body)}<div class="kind">${neighbourKind(body)}, ${count(weight, 'meeting point')}</div></th>
			<td><ul class="plain">${via.map((basis) => html`<li>${meeting(basis, body, name)}</li>`)}</ul></td>
		</tr>`)}</tbody>`, 'partners');
}

function meeting({ initiative, parts, partnerParts }, body, name) {
	const citations = distinct([...parts, ...partnerParts].flatMap((part) => part.citations));
	return html`${link(initiative)}: <span class="kind">${name} ${roles(parts)}; ${body.name} ${roles(partnerParts)}</span>
		${held(surely([...parts, ...partnerParts]))} ${sources(citations)}`;
}

function roles(parts) {
	return parts.map((part, index) => html`${index ? ', ' : ''}${PARTS[part.relationship] ?? 'has a part'}${part.role
		? ` (${part.role})` : ''}${part.since || part.until ? `, ${span(part.since, part.until)}` : ''}${part.status
		? html` ${tag(part.status)}` : nothing}`);
}

/** Both have a part certainly only where each of them has one certainly. */
function surely(parts) {
	const told = parts.map((part) => part.held).filter(Boolean);
	return told.length ? (told.every((value) => value === 'CERTAINLY') ? 'CERTAINLY' : 'POSSIBLY') : undefined;
}

function distinct(citations) {
	return [...new Map(citations.map((citation) => [citation.section.id, citation])).values()];
}
