/* The start page: what this is, one search box, and the ways in. */
import '../site.js';
import { html, render } from '../lit.js';
import { ask } from '../graphql.js';
import { address, main, nodeAddress } from '../page.js';
import { searchbox } from '../searchbox.js';
import { show } from '../show.js';

const WAYS_IN = `query WaysIn {
  forceAreas { totalCount }
  commissioners { totalCount }
  approaches { totalCount }
  schemes { totalCount }
  organisations { totalCount }
  partnerships { totalCount }
  people { totalCount }
  prisons { totalCount }
  funds { totalCount }
  policies { totalCount }
  documents { totalCount }
}`;

const WAYS = [
	['forceAreas', '/areas', 'Areas', 'A map of the police force areas: what is known where, and where nothing is'],
	['commissioners', '/commissioners', 'Commissioners', 'The elected posts, and who held them when'],
	['approaches', '/approaches', 'Approaches', 'Ways of working, and where they recur'],
	['schemes', '/schemes', 'Schemes', 'Programmes, projects, services, pilots and centres'],
	['organisations', '/organisations', 'Organisations', 'Charities, councils, forces, companies and others'],
	['partnerships', '/partnerships', 'Partnerships', 'Boards, consortia and multi-agency groups'],
	['people', '/people', 'People', 'In public and professional roles, with dates'],
	['prisons', '/prisons', 'Prisons', 'And the schemes that work with them'],
	['funds', '/funds', 'Funds', 'And the grants made from them'],
	['policies', '/policies', 'Policies', 'Acts, strategies and plans, and what follows them'],
	['documents', '/documents', 'Documents', 'What all this is taken from'],
];

render(html`
	<div class="hero">
		<h1>Who works with whom to reduce reoffending in England and Wales</h1>
		<p class="lead">Commissioners, police, charities, councils, prisons and funds, and the schemes that join them,
			as public documents tell it. Every fact comes with the section that states it.</p>
		<form role="search" action=${address('/search')}>
			<label for="home-search">Find a scheme, body, person, prison or place</label>
			<div class="row"><div id="home-box" class="box"><input id="home-search" name="q" type="search"></div>
				<button type="submit">Search</button></div>
		</form>
	</div>
	<section aria-labelledby="ways-title">
		<h2 id="ways-title">Ways in</h2>
		<div id="ways"></div>
	</section>
	<section aria-labelledby="questions-title">
		<h2 id="questions-title">Questions to begin with</h2>
		<ul class="cards">
			<li><a href=${address('/paths')}>How are two bodies connected?</a> Each step with its source.</li>
			<li><a href=${address('/approaches')}>Which approaches recur across regions?</a> And with what results.</li>
			<li><a href=${address('/network')}>Who holds the network together?</a> A picture, and a list of brokers.</li>
			<li><a href=${address('/areas')}>Where is no statement found?</a> Area by area, approach by approach.</li>
		</ul>
	</section>`, (main.replaceChildren(), main));

searchbox(document.getElementById('home-box'), { id: 'home-search', name: 'q', chosen: (node) => location.assign(nodeAddress(node.id)) })
	.catch(() => { /* It stays a plain form. */ });

show(document.getElementById('ways'), () => ask(WAYS_IN), (counts) => html`
	<ul class="cards">${WAYS.map(([field, path, title, text]) => html`
		<li><a href=${address(path)}>${title}</a> <span class="count">${counts[field].totalCount}</span> · ${text}</li>`)}
	</ul>`);
