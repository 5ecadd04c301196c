/* What the data is taken from, and what isn't in it, as the dataset itself tells. */
import { html, nothing } from '../lit.js';
import { LINK, link } from '../entities.js';
import { count, date, sentence, typeWords, words } from '../words.js';

export const COVERAGE = `query WhatIsIn {
  dataset {
    forceAreas forceAreasCovered firstYear lastYear figuresWithCaveat relationshipCount relationshipsWithoutCitation licence
    nodesByType { type count }
    documents(first: 100) { edges { node { ...link kind date dated sections { totalCount } } } }
  }
  silent: forceAreas(
    first: 43
    where: {
      initiatives: { none: { node: { onScheme: {} } } }
      places: { none: { node: { initiatives: { some: { node: { onScheme: {} } } } } } }
    }
  ) { edges { node { ...link } } }
}

${LINK}`;

export const FACTS = `query WhatEachSectionStates {
  dataset { facts { document { id } section { ...link number } kind count } }
}

${LINK}`;

/** What is counted for each section; the rest is said in `seed/COVERAGE.md` and by the API. */
const COUNTED = ['Scheme', 'Partnership', 'Organisation', 'Person', 'Prison', 'Fund', 'Grant', 'Figure', 'Policy'];

/** What is in the data and what isn't. */
export function coverage({ dataset, silent }, showFacts) {
	const of = Object.fromEntries(dataset.nodesByType.map(({ type, count }) => [type, count]));
	const documents = dataset.documents.edges.map(({ node }) => node);
	const missing = silent.edges.map(({ node }) => node);
	return html`
		<ul>
			<li><strong>Years.</strong> Schemes are taken from documents of ${dataset.firstYear} to ${dataset.lastYear}. What happened since is not
				here, and what a document calls running may have ended.</li>
			<li><strong>Areas.</strong> Schemes are known in ${dataset.forceAreasCovered} of ${dataset.forceAreas} police force areas. No document says
				anything of a scheme in ${missing.map((area, index) => html`${index ? index === missing.length - 1 ? ' or ' : ', ' : ''}${link(area)}`)}.
				That isn’t to say that there is none.</li>
			<li><strong>What the documents chose to tell.</strong> Most are written by those who run or pay for the schemes, and they tell of successes.
				A long entry means that much was written, not that much is done.</li>
			<li><strong>Contracts are not schemes.</strong> The ${count(of.Contract ?? 0, 'national contract')} of a public register are listed apart. They
				don’t count as schemes, for approaches or as partnership, unless somebody asks for them.</li>
			<li><strong>Nothing about service users.</strong> No case stories, nobody’s convictions or lived experience, not even under another
				name; no e-mail addresses, telephone numbers, or addresses of refuges and women’s centres.</li>
			<li><strong>No grades.</strong> Nothing here ranks schemes or says how strong the evidence is, unless a document does.</li>
		</ul>
		<p>Of ${count(dataset.relationshipCount, 'statement')}, ${dataset.relationshipsWithoutCitation || 'none'}
			${dataset.relationshipsWithoutCitation === 1 ? 'is' : 'are'} without a citation. ${count(dataset.figuresWithCaveat, 'figure')} of
			${of.Figure} carry a caveat.</p>
		<div class="scroll" role="region" tabindex="0" aria-label="The documents">
			<table>
				<caption>The ${count(documents.length, 'document')}</caption>
				<thead><tr><th scope="col">Document</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col" class="number">Sections</th></tr></thead>
				<tbody>${documents.map((document) => html`<tr>
					<th scope="row">${link(document)}</th><td>${sentence(words(document.kind))}</td><td>${dateOf(document)}</td>
					<td class="number">${document.sections.totalCount}</td></tr>`)}</tbody>
			</table>
		</div>
		<details class="asks" @toggle=${({ target }) => target.open && showFacts(target.lastElementChild)}>
			<summary>What each section states, counted</summary>
			<div><p class="loading">Loading …</p></div>
		</details>`;
}

function dateOf({ date: own, dated }) {
	if (own) {
		return date(own);
	}
	return dated ? html`${dated.endsWith('/..') ? `not before ${date(dated.slice(0, -3))}` : date(dated)} <span class="kind">undated</span>` : nothing;
}

/** The counts, section by section. */
export function facts({ dataset }) {
	const sections = new Map();
	for (const { section, kind, count } of dataset.facts) {
		const found = sections.get(section.id) ?? { section, counts: {} };
		sections.set(section.id, found);
		found.counts[kind] = count;
	}
	const shown = [...sections.values()].filter(({ counts }) => COUNTED.some((kind) => counts[kind]));
	return html`<p>How many things of each kind a section names. One that several sections name is counted in each.</p>
		<div class="scroll" role="region" tabindex="0" aria-label="What each section states, counted">
			<table>
				<thead><tr><th scope="col">Section</th>${COUNTED.map((kind) => html`<th scope="col" class="number">${sentence(typeWords(kind, 2))}</th>`)}</tr></thead>
				<tbody>${shown.map(({ section, counts }) => html`<tr><th scope="row">${link(section)}</th>
					${COUNTED.map((kind) => html`<td class="number">${counts[kind] ?? nothing}</td>`)}</tr>`)}</tbody>
			</table>
		</div>`;
}
