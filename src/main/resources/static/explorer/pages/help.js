/* Help: what is here, how to read it, what isn't here, and how to have it corrected. */
import '../site.js';
import { html, render } from '../lit.js';
import { patiently } from '../graphql.js';
import { COVERAGE, FACTS, coverage, facts } from '../help/coverage.js';
import { model } from '../help/model.js';
import { report } from '../help/report.js';
import { address, main, nodeAddress } from '../page.js';
import { show } from '../show.js';

const PARTS = [
	['model', 'What is here', here],
	['read', 'How to read a page', read],
	['missing', 'What is not in the data', () => html`<div id="coverage-table"><p class="loading" role="status">Loading …</p></div>`],
	['partners', 'Who counts as a partner', partners],
	['suggestions', 'How suggestions are made', suggestions],
	['take', 'How to cite it and take it away', take],
	['api', 'For developers: the API', api],
	['report', 'Report an error or ask for a removal', report],
	['accessibility', 'Accessibility', accessibility],
];

render(html`
	<h1>Help: what is here and how to read it</h1>
	<p class="lead">This site tells who works with whom to reduce reoffending in England and Wales, as far as public documents say it. Every fact
		names the section of the document that states it.</p>
	<nav aria-label="On this page"><ol class="contents">${PARTS.map(([id, title]) => html`<li><a href=${`#${id}`}>${title}</a></li>`)}</ol></nav>
	${PARTS.map(([id, title, content]) => html`<section id=${id} aria-labelledby=${`${id}-title`}>
		<h2 id=${`${id}-title`}>${title}</h2>
		${content()}
	</section>`)}`, (main.replaceChildren(), main));

show(document.getElementById('coverage-table'), () => patiently(COVERAGE), (answer) => coverage(answer,
	(target) => show(target, () => patiently(FACTS), facts))).then(arrive);
arrive();

/** The address may name a part, which wasn't there when the browser looked for it, or has moved since. */
function arrive() {
	if (location.hash) {
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}
}

function here() {
	return html`<p>Facts are read from reports, web pages, briefings and public registers. Each section was read three times, once by a reader who
			knew the text alone, and every difference was settled against the text. No sentence is copied: summaries are in our own words.</p>
		${model()}`;
}

function read() {
	return html`
		<h3>Citations</h3>
		<p>“1 source” after a statement opens the section and document that state it. If two documents state the same, there are two sources. If
			they disagree, the page shows what each says, with its date, and neither is taken for the truth.</p>
		<h3>Dates</h3>
		<p>Dates are as imprecise as their source. A fact without a date counts as stated on its document’s date.</p>
		<div class="scroll" role="region" tabindex="0" aria-label="How dates are written"><table>
			<thead><tr><th scope="col">Here</th><th scope="col">In the API and files</th><th scope="col">What it means</th></tr></thead>
			<tbody>
				<tr><th scope="row">March 2021</th><td><code>2021-03</code></td><td>Some day in that month</td></tr>
				<tr><th scope="row">about 2022</th><td><code>2022~</code></td><td>In 2022 or near it: the source is not exact</td></tr>
				<tr><th scope="row">2019 to 2020</th><td><code>2019/2020</code></td><td>From some day in 2019 to some day in 2020</td></tr>
				<tr><th scope="row">since 2021</th><td><code>2021/..</code></td><td>From 2021, with no end stated; not: until today</td></tr>
			</tbody>
		</table></div>
		<h3>As of</h3>
		<p>Nothing here is “current”. With “as of”, a page keeps what held at a date: what certainly did, and, marked so, what possibly did. Without
			it, everything that was ever stated is shown.</p>
		<h3>Status and plans</h3>
		<p>A scheme is running, a pilot, planned, proposed, bid for, under review or ended, as a document said then. What is planned, proposed or
			bid for is marked <span class="tag planned">only planned</span>, and is never counted with what runs.</p>
		<h3>Figures and caveats</h3>
		<p>A figure is kept as printed, with who claims it and how it is known. Outcomes are told apart from activity, capacity, money and forecasts,
			and only outcomes are shown as results. A figure that can’t be right, or needs care, keeps its printed value and has a caveat:</p>
		<p class="caveat">This is what a caveat looks like.</p>
		<h3>“No statement found”</h3>
		<p>Where nothing is known, pages say in how many documents no statement was found. That isn’t to say that there is none. The
			<a href=${address('/areas')}>map of areas</a> shows such areas hatched, and those of which no document says anything of a scheme
			dotted.</p>`;
}

function partners() {
	return html`<p>Two bodies are partners where a document states that both</p>
		<ul>
			<li>commission, deliver, fund, host or take part in the same scheme, or</li>
			<li>are members of the same partnership.</li>
		</ul>
		<p>Each page names the scheme or partnership that makes them so. Speaking up for a scheme, evaluating it, sending people to it, being named in
			the same document or working in the same area doesn’t make partners. <a href=${nodeAddress('org:nelson-trust')}>The Nelson Trust</a> is
			an example.</p>`;
}

function suggestions() {
	return html`<p>A suggestion is ours, not a document’s, and is always marked so.</p>
		<ul>
			<li><strong>Introductions</strong> are pairs of areas whose schemes use the same approach, and that share no partner, scheme or partnership as
				far as the documents tell. Those with most approaches in common come first. They may well know each other.</li>
			<li><strong>Possible duplicates</strong>, in the API, are two things of one kind whose names or register numbers are alike. Nobody has decided that they
				are the same.</li>
			<li><strong>Communities</strong> in the <a href=${address('/network')}>network map</a> are computed: bodies that meet more among themselves than
				by chance. No document names them.</li>
		</ul>`;
}

function take() {
	return html`<p>“Take it away”, at the end of each view, has a link that keeps the view as you see it, a frame for another site, files, and a
			citation with the dataset’s version and the day. Cite the documents too: they are what states the facts.</p>
		<p>The data is under CC BY 4.0: use it for anything, and name the PCC partnership graph as its source. Facts from public registers are under
			the Open Government Licence v3.0 and the MIT licence.</p>
		<p>Everything at once:</p>
		<ul>
			<li><a href=${address('/export/nodes.csv')}>Things</a> and <a href=${address('/export/edges.csv')}>statements</a> as CSV, for a spreadsheet</li>
			<li><a href=${address('/export/graph.graphml')}>GraphML</a> and <a href=${address('/export/graph.gexf')}>GEXF</a>, for Gephi and other network tools</li>
			<li><a href=${address('/export/graph.json')}>JSON</a>, for programs</li>
		</ul>`;
}

function api() {
	return html`<p>These pages ask the public GraphQL API and nothing else, so whatever they show can be asked.</p>
		<ul>
			<li><a href=${address('/graphiql')}>GraphiQL</a>: try queries, with examples for each kind of question</li>
			<li><a href=${address('/graphql/schema')}>The schema</a>, every type and field described</li>
			<li><a href=${address('/graphql/schema.d.ts')}>Types for TypeScript</a></li>
			<li>“The query behind this view”, in “Take it away”, opens a page’s own question in GraphiQL</li>
		</ul>
		<p>Ids such as <code>scheme:project-she</code> never change, and each is an address:
			<a href=${nodeAddress('scheme:project-she')}>/scheme/project-she</a>.</p>`;
}

function accessibility() {
	return html`<p>These pages are meant to meet WCAG 2.2 at level AA. The project’s tests go through every page in a browser, at 360 and at
			1,600 pixels wide, by keyboard and with reduced motion, and axe-core looks for what fails.</p>
		<ul>
			<li>Drawn pictures can’t be read by every reader: beside each is a list or table that says the same.</li>
			<li>Shades and colours never stand alone: numbers, words, patterns or shapes tell the same.</li>
			<li>GraphiQL’s editor is other people’s work and not ours to change in full. The same questions can be sent by any other client.</li>
			<li>Not done so far: tests by people who use screen readers or other aids. If something stands in your way,
				<a href="#report">say so</a>.</li>
		</ul>`;
}
