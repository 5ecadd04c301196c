/* GraphiQL over our own endpoint, with a pane of ready queries. Every address is relative to this page. */
(function () {
	'use strict';

	const { createElement: h, useEffect, useState } = React;

	const WELCOME = `# Who works with whom to reduce reoffending in England and Wales.
# Every fact comes with the section of the document that states it.
#
# Press the run button (the triangle at the right) or Ctrl+Enter.
# Then choose a question at the left, or write your own.
# Ctrl+Space suggests what can be asked; the book at the far left explains it.

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
		});
		const text = await response.text();
		try {
			return JSON.parse(text);
		}
		catch {
			throw new Error(`The server answered with status ${response.status} and no JSON. Please try again in a moment.`);
		}
	}

	async function readExamples() {
		const response = await fetch('graphiql/examples', { headers: { Accept: 'application/json' } });
		return response.ok ? response.json() : [];
	}

	function slugInAddress() {
		return new URLSearchParams(location.search).get('example');
	}

	function Icon() {
		return h('svg', { viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', strokeWidth: 1.3, 'aria-hidden': true },
			h('circle', { cx: 8, cy: 8, r: 6.6 }),
			h('path', { d: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4', strokeLinecap: 'round' }),
			h('circle', { cx: 8, cy: 11.6, r: 0.5, fill: 'currentColor' }));
	}

	/* What a user wrote stays in its tab; the welcome text and the examples can be had again. */
	function Examples({ examples }) {
		const editors = GraphiQL.React.useEditorContext({ nonNull: true });
		const [current, setCurrent] = useState(slugInAddress());
		const [chosen, setChosen] = useState(null);

		/* Comments are prose, and the editor is narrow. */
		useEffect(() => editors.queryEditor?.setOption('lineWrapping', true), [editors.queryEditor]);

		useEffect(() => {
			if (chosen) {
				editors.queryEditor.setValue(chosen.query);
				editors.variableEditor.setValue(chosen.variables);
				/* Until GraphiQL has read the new text it would send the old operation's name. */
				editors.setOperationName('');
				editors.responseEditor.setValue('');
				setChosen(null);
			}
		}, [chosen, editors]);

		function choose(example) {
			const text = editors.queryEditor.getValue();
			const ours = [WELCOME, ...examples.map(({ query }) => query)];
			if (text.trim() && !ours.includes(text)) {
				editors.addTab();
			}
			setCurrent(example.slug);
			setChosen(example);
			history.replaceState(null, '', `?example=${encodeURIComponent(example.slug)}`);
		}

		return h('nav', { className: 'examples', 'aria-labelledby': 'examples-title' },
			h('h2', { id: 'examples-title' }, 'Examples by question'),
			examples.length === 0 && h('p', null, 'The examples could not be loaded.'),
			h('ol', null, examples.map((example) => h('li', { key: example.slug },
				h('button', {
					type: 'button',
					'aria-current': example.slug === current,
					onClick: () => choose(example),
				}, h('strong', null, example.title), h('span', null, example.question))))));
	}

	async function start() {
		const examples = await readExamples().catch(() => []);
		const linked = examples.find(({ slug }) => slug === slugInAddress());
		const pane = { title: 'Examples by question', icon: Icon, content: () => h(Examples, { examples }) };
		const root = ReactDOM.createRoot(document.getElementById('graphiql'));
		root.render(h(GraphiQL, {
			fetcher,
			plugins: [pane],
			visiblePlugin: pane,
			defaultQuery: WELCOME,
			query: linked?.query,
			variables: linked?.variables,
			defaultEditorToolsVisibility: 'variables',
			isHeadersEditorEnabled: false,
			shouldPersistHeaders: false,
		}));
	}

	start();
})();
