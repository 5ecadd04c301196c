/* GraphiQL over our own endpoint, with a pane of ready queries. Every address is relative to this page. */
import { examplesPane, readExamples } from './examples.js';
import { CsvButton, Finish, ShareButton } from './toolbar.js';
import { forget, linked } from './address.js';

const { createElement: h, Fragment } = React;

const WELCOME = `# Who works with whom to reduce reoffending in England and Wales.
# Every fact comes with the section of the document that states it.
#
# Press the run button (the triangle at the right) or Ctrl+Enter.
# Then choose a question at the left, or write your own.
# Ctrl+Space suggests what can be asked; the book at the far left explains it.
# The chain copies a link to what you ask; the table below it saves the answer as CSV.

query WhatIsHere {
  dataset {
    forceAreasCovered
    nodeCount
    relationshipCount
    documents {
      edges {
        node {
          name
          date
        }
      }
    }
  }
}
`;

async function fetcher(request) {
	const response = await fetch('graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
		body: JSON.stringify(request),
	}).catch(() => {
		throw new Error('The server can’t be reached. Check your connection and try again; nothing on this page is lost.');
	});
	const text = await response.text();
	try {
		return JSON.parse(text);
	}
	catch {
		throw new Error(`The server answered with status ${response.status} and no JSON. Please try again in a moment.`);
	}
}

const examples = await readExamples();
const link = linked(examples);
const pane = examplesPane(examples, WELCOME);

/* A link is opened in a tab of its own, beside what was being written. It is run by whoever opened it, not by itself. */
ReactDOM.createRoot(document.getElementById('graphiql')).render(h(GraphiQL, {
	fetcher,
	plugins: [pane],
	visiblePlugin: pane,
	defaultQuery: WELCOME,
	query: link?.query,
	variables: link?.variables,
	defaultEditorToolsVisibility: 'variables',
	isHeadersEditorEnabled: false,
	shouldPersistHeaders: false,
	onEditQuery: (text) => forget({ query: text }),
	onEditVariables: (text) => forget({ variables: text }),
	toolbar: { additionalContent: h(Fragment, null, h(ShareButton), h(CsvButton), h(Finish)) },
}));
