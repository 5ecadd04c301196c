/* Who works with both ends, and through what. */
import { html, nothing } from '../lit.js';
import { link, sources } from '../entities.js';
import { count, span, words } from '../words.js';

const BODIES = ['org', 'prison', 'partnership'];

/** How many are shown. */
export const SHARED_SHOWN = 25;

/** Whether an id is one of a body: only bodies have partners. */
export function isBody(id) {
	return BODIES.includes(id?.split(':')[0]);
}

/** What the view needs of shared partners. */
export const SHARED_PARTNER = `fragment shared on SharedPartner {
  weight
  body { ...link }
  with {
    body { ...link }
    via {
      initiative { ...link }
      partnerParts { relationship role status since until citations { ...source } }
    }
  }
}`;

/**
 * @param {object} partners the connection
 * @param {object[]} ends the two nodes
 */
export function sharedView({ totalCount, edges }, [one, other]) {
	if (!totalCount) {
		return html`<p>No statement was found of anybody who works with both ${one.name} and ${other.name}. That isn’t to say
			that nobody does.</p>`;
	}
	return html`<p>${count(totalCount, 'body works', 'bodies work')} with both, in schemes and partnerships in which each has a
		part.${totalCount > edges.length ? ` The ${edges.length} with most in common are shown.` : ''}</p>
		<div class="scroll" tabindex="0" role="region" aria-label="Partners of both">
			<table class="shared">
				<thead><tr><th scope="col">Partner</th>
					${[one, other].map(({ name }) => html`<th scope="col">Meets ${name} in</th>`)}</tr></thead>
				<tbody>${edges.map(({ node }) => html`<tr><th scope="row">${link(node.body)}</th>
					${[one, other].map(({ id }) => html`<td>${meetings(node.with.find(({ body }) => body.id === id))}</td>`)}
				</tr>`)}</tbody>
			</table>
		</div>`;
}

function meetings(found) {
	return found ? html`<ul class="plain">${found.via.map(({ initiative, partnerParts }) => html`<li>${link(initiative)}:
		${partnerParts.map((part, index) => html`${index ? '; ' : ''}${partWords(part)} ${sources(part.citations)}`)}</li>`)}</ul>`
		: nothing;
}

const PARTS = {
	COMMISSIONED_BY: 'commissions it',
	DELIVERED_BY: 'delivers it',
	HOSTED_BY: 'hosts it',
	FUNDED_BY: 'funds it',
	PARTNER_IN: 'is a partner',
	MEMBER_OF: 'is a member',
};

function partWords({ relationship, role, status, since, until }) {
	const more = [role, status && status !== 'RUNNING' ? words(status) : '', span(since, until)].filter(Boolean);
	return (PARTS[relationship] ?? words(relationship)) + (more.length ? ` (${more.join('; ')})` : '');
}
