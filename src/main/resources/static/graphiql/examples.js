/* A pane of ready queries, by who asks them. */
import { exampleInAddress, tellExample } from './address.js';

const { createElement: h, useEffect, useState } = React;

const AUDIENCES = [
	['RESEARCHERS', 'For policy researchers', 'What is known, where, how well, and who says so.'],
	['DEVELOPERS', 'For front-end developers', 'What a page or a picture needs, in one request.'],
	['ASSOCIATION', 'For the association', 'The network as a whole: who joins it, and where it has gaps.'],
];

/** All examples; none where the server doesn't answer. */
export async function readExamples() {
	const response = await fetch('graphiql/examples', { headers: { Accept: 'application/json' } }).catch(() => undefined);
	return response?.ok ? response.json() : [];
}

/**
 * The pane, as a plugin of GraphiQL.
 * @param {object[]} examples what it lists
 * @param {string} welcome the text that GraphiQL begins with, which may be replaced like an example
 */
export function examplesPane(examples, welcome) {
	return { title: 'Examples by question', icon: Icon, content: () => h(Examples, { examples, welcome }) };
}

function Icon() {
	return h('svg', { viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', strokeWidth: 1.3, 'aria-hidden': true },
		h('circle', { cx: 8, cy: 8, r: 6.6 }),
		h('path', { d: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4', strokeLinecap: 'round' }),
		h('circle', { cx: 8, cy: 11.6, r: 0.5, fill: 'currentColor' }));
}

/* What a user wrote stays in its tab; the welcome text and the examples can be had again. */
function Examples({ examples, welcome }) {
	const editors = GraphiQL.React.useEditorContext({ nonNull: true });
	const [current, setCurrent] = useState(exampleInAddress());
	const [chosen, setChosen] = useState(null);

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
		const ours = [welcome, ...examples.map(({ query }) => query)];
		if (text.trim() && !ours.includes(text)) {
			editors.addTab();
		}
		setCurrent(example.slug);
		setChosen(example);
		tellExample(example);
	}

	return h('nav', { className: 'examples', 'aria-labelledby': 'examples-title' },
		h('h2', { id: 'examples-title' }, 'Examples by question'),
		examples.length === 0 && h('p', null, 'The examples could not be loaded.'),
		AUDIENCES.map(([audience, title, words]) => {
			const theirs = examples.filter((example) => example.audience === audience);
			return theirs.length > 0 && h('section', { key: audience, 'aria-labelledby': `examples-${audience}` },
				h('h3', { id: `examples-${audience}` }, title),
				h('p', null, words),
				h('ol', null, theirs.map((example) => h('li', { key: example.slug }, h('button', {
					type: 'button',
					'aria-current': example.slug === current,
					onClick: () => choose(example),
				}, h('strong', null, example.title), h('span', null, example.question))))));
		}));
}
