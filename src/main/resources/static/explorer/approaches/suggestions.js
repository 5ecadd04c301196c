/* Who could be introduced to whom: suggestions, which no document makes. */
import { html, nothing } from '../lit.js';
import { link, sources } from '../entities.js';
import { count, sentence } from '../words.js';

/**
 * @param {object} connection the suggestions
 * @param {object} [region] the region that one of the two is in
 * @param {boolean} filtered whether anything else is chosen, of which suggestions know nothing
 */
export function introductions({ totalCount, edges }, region, filtered) {
	return html`<h2>Suggested introductions</h2>
		<p>Areas that use the same approach and aren’t stated to share a partner, scheme or partnership. These are suggestions made
			from what was found. No document says that the two should meet, or that they don’t know each other.${filtered ? ' They are made whatever need, group or time is chosen.' : ''}</p>
		${totalCount ? html`
			<ul class="suggestions">${edges.map(({ node }) => html`<li class="suggestion">${pair(node)}</li>`)}</ul>
			${totalCount > edges.length ? html`<p>The first ${edges.length} of ${count(totalCount, 'pair')}; all are in the table to
				take away.</p>` : nothing}`
			: html`<p>No such pair was found${region ? ` with an area in ${region.name}` : ''}.</p>`}`;
}

function pair({ one, other, reason, related, approaches }) {
	return html`<h3><span class="tag">Suggestion</span> ${link(one)} and ${link(other)}</h3>
		<p>${sentence(reason)}${/[.!?]$/.test(reason) ? '' : '.'}${related ? html` A scheme of one follows a scheme of the other, so they may
			well know each other.` : nothing}</p>
		<details><summary>The schemes behind it</summary>
			<ul>${approaches.map(({ approach, schemesOfOne, schemesOfOther }) => html`<li>${approach.name}:
				${behind(one, schemesOfOne)}; ${behind(other, schemesOfOther)}</li>`)}</ul></details>`;
}

function behind(area, schemes) {
	return html`in ${area.name} ${schemes.map(({ scheme, citations }, index) => html`${index ? ', ' : ''}${link(scheme)}
		${sources(citations)}`)}`;
}
