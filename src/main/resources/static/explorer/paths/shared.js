/* Who works with both ends, and through what. */
import { html } from '../lit.js';
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
		<ul class="shared">${edges.map(({ node }) => html`<li><h3>${link(node.body)}</h3>${meetings(node.with, [one, other])}</li>`)}</ul>`;
}

/* Where the partner meets both at once, then where it meets one of them. */
function meetings(met, [one, other]) {
	const via = ({ id }) => met.find(({ body }) => body.id === id)?.via ?? [];
	const has = (found, { initiative }) => found.some((basis) => basis.initiative.id === initiative.id);
	const [first, second] = [via(one), via(other)];
	return html`<ul class="plain">
		${first.filter((basis) => has(second, basis)).map((basis) => meeting('both', basis))}
		${first.filter((basis) => !has(second, basis)).map((basis) => meeting(one.name, basis))}
		${second.filter((basis) => !has(first, basis)).map((basis) => meeting(other.name, basis))}</ul>`;
}

function meeting(whom, { initiative, partnerParts }) {
	return html`<li><span class="kind">With ${whom} in</span> ${link(initiative)}:
		${partnerParts.map((part, index) => html`${index ? '; ' : ''}${partWords(part)} ${sources(part.citations)}`)}</li>`;
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
