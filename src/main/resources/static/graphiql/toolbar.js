/* Our buttons in GraphiQL's toolbar: a link that shares the query, and its result as CSV. */
import { LONGEST, tellQuery } from './address.js';
import { note } from './note.js';

const { createElement: h, useEffect, useState } = React;
const { ToolbarButton, useEditorContext } = GraphiQL.React;

/* A way out of the editors for those who have no mouse; who writes has spaces, and "prettify". */
const TAB_LEAVES = { Tab: false, 'Shift-Tab': false };

/** Shows nothing: it finishes the editors. */
export function Finish() {
	const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
	useEffect(() => {
		/* Comments are prose, and the editor is narrow. */
		queryEditor?.setOption('lineWrapping', true);
		queryEditor?.getInputField().setAttribute('aria-label', 'Query');
		variableEditor?.getInputField().setAttribute('aria-label', 'Variables, as JSON');
		responseEditor?.getInputField().setAttribute('aria-label', 'Answer');
		const editors = [queryEditor, variableEditor, responseEditor].filter((editor) => editor);
		editors.forEach((editor) => editor.addKeyMap(TAB_LEAVES));
		return () => editors.forEach((editor) => editor.removeKeyMap(TAB_LEAVES));
	}, [queryEditor, variableEditor, responseEditor]);
	return null;
}

/** Copies a link to what the tab asks. */
export function ShareButton() {
	const editors = useEditorContext({ nonNull: true });
	return h(ToolbarButton, { label: 'Share: copy a link to this query', onClick: () => share(texts(editors)) },
		icon('M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8', 'M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9'));
}

/** Saves what the tab asks for as a table. */
export function CsvButton() {
	const editors = useEditorContext({ nonNull: true });
	const [busy, setBusy] = useState(false);
	async function save() {
		setBusy(true);
		await saveCsv({ ...texts(editors), operationName: editors.operationName ?? undefined })
			.catch((error) => note(error.message, { failed: true }));
		setBusy(false);
	}
	return h(ToolbarButton, { label: 'Save the result as CSV', onClick: save, disabled: busy },
		icon('M2 3h12v4.5M2 3v10h5.5M2 6.4h12M2 9.7h5.5M6 3v10', 'M11.5 9.5v5M9.4 12.5l2.1 2.1 2.1-2.1'));
}

function icon(...paths) {
	return h('svg', {
		className: 'graphiql-toolbar-icon', viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', strokeWidth: 1.2,
		strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true,
	}, ...paths.map((d) => h('path', { key: d, d })));
}

/* What is in the editors now, typed a moment ago or not. */
function texts({ queryEditor, variableEditor }) {
	return { query: queryEditor.getValue(), variables: variableEditor.getValue() };
}

async function share({ query, variables }) {
	if (!query.trim()) {
		note('There is no query in this tab yet.', { failed: true });
		return;
	}
	const link = tellQuery({ query, variables });
	if (link.length > LONGEST) {
		note(`This query is too long for a link: it would have ${link.length.toLocaleString('en-GB')} characters, and `
			+ `${LONGEST.toLocaleString('en-GB')} are safe. Copy the query itself (Shift+Ctrl+C) and send that.`,
			{ failed: true });
		return;
	}
	try {
		await navigator.clipboard.writeText(link);
		note('Link copied. Whoever opens it has this query and its variables in the editor.');
	}
	catch {
		/* Browsers keep the clipboard from pages without TLS. */
		note('The link is in the address bar: copy it from there.');
	}
}

async function saveCsv({ query, variables, operationName }) {
	const response = await fetch('graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'text/csv, application/json;q=0.9' },
		body: JSON.stringify({ query, variables: parsed(variables), operationName }),
	}).catch(() => {
		throw new Error('The server can’t be reached. Check your connection and try again; nothing on this page is lost.');
	});
	if (!response.headers.get('Content-Type')?.startsWith('text/csv')) {
		const answer = await response.json().catch(() => undefined);
		throw new Error(answer?.errors?.[0]?.message ?? 'The server has no table for this query. Please try again in a moment.');
	}
	const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition'))?.[1] ?? `${operationName ?? 'result'}.csv`;
	download(await response.blob(), name);
	note(`Saved as ${name}.`);
}

function parsed(variables) {
	if (!variables.trim()) {
		return undefined;
	}
	try {
		return JSON.parse(variables);
	}
	catch (error) {
		throw new Error(`The variables can’t be read as JSON: ${error.message}`);
	}
}

function download(blob, name) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
