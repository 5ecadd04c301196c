/* How to report an error or ask for a removal: to whom, where this server says it, and what to send. */
import { html, nothing } from '../lit.js';
import { contact, coverage } from '../page.js';
import { copy } from '../takeaway.js';
import { date } from '../words.js';

/** What a report needs, so that somebody can find the statement and its source. */
function form() {
	return `Page: (its address)
Statement: (what it says there)
Source: (the section and document that it names)
What is wrong, or what should be taken out and why: 
Dataset: ${coverage.version}, seen on ${date(new Date().toISOString().slice(0, 10))}`;
}

/** The section of the page. */
export function report() {
	return html`
		<p>Say so where a statement isn’t what its source says, where two things are taken for one, or where you or somebody you act for should
			not be here. Nobody needs to give a reason to be taken out.</p>
		${contact
			? html`<p><a class="button" href=${contact}>Report an error or ask for a removal</a></p>`
			: html`<p class="notice">This server doesn’t say where to write. Whoever runs it can be asked: the body whose site led you here, or whose
				name its address bears. Those who have the project’s repository can open an issue there.</p>`}
		<p>Send these lines, so that it can be found:</p>
		<p class="copyable">
			<label for="report-text">Your report</label>
			<textarea id="report-text" rows="6" .value=${form()}></textarea>
			<button type="button" @click=${({ target }) => copy(document.getElementById('report-text').value, target)}>Copy</button>
		</p>
		<ul>
			<li>An error is corrected in the project’s files, against the document’s text.</li>
			<li>What is removed goes from every page, list and file. Its address then says that something was removed and why, and nothing about what it was.</li>
			<li>We can’t change the documents themselves. Ask those who published them.</li>
		</ul>
		${contact ? nothing : html`<p class="count">If you run this server: the property <code>explorer.contact</code> takes the address of an issue
			tracker or a form, which is then shown here.</p>`}`;
}
