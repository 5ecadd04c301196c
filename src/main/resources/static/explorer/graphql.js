/* The public GraphQL API, asked as any other client would. */
import { address, root } from './page.js';

/** Why there is no answer: in words for people, with the API's code where it gave one. */
export class NoAnswer extends Error {
	constructor(message, code, extensions = {}) {
		super(message);
		this.code = code;
		this.extensions = extensions;
	}
}

/**
 * Asks one operation.
 * @param {string} query the operation
 * @param {object} [variables] its variables; undefined ones are left out
 * @param {AbortSignal} [signal] ends the request
 * @returns {Promise<object>} the data
 * @throws {NoAnswer} where the API, or nobody, answers
 */
export async function ask(query, variables = {}, signal = undefined) {
	const { data, errors } = await askFor(query, variables, signal);
	if (errors.length) {
		throw errors[0];
	}
	return data;
}

/**
 * Asks one operation whose root fields can fail one by one.
 * @returns {Promise<{data: object, errors: NoAnswer[]}>} what was answered, and why the rest was not; an error's
 *     `extensions.field` is the root field's name in the answer
 * @throws {NoAnswer} where nothing was answered
 */
export async function askFor(query, variables = {}, signal = undefined) {
	const response = await begun(query, variables, signal) ?? await send(query, variables, 'application/graphql-response+json', signal);
	const answer = await response.json().catch(() => undefined);
	const errors = (answer?.errors ?? []).map(({ message, extensions, path }) =>
		new NoAnswer(message, extensions?.code, { ...extensions, field: path?.[0] }));
	if (!answer?.data) {
		throw errors[0]
			?? new NoAnswer('The server did not answer as it should. Please try again in a moment.', 'UNAVAILABLE');
	}
	return { data: answer.data, errors };
}

/**
 * The answer to what `first.js` asked already, before any module was there: undefined where it didn't ask just this, or wasn't
 * answered. Where it comes later than this it asks nothing any more.
 */
async function begun(query, variables, signal) {
	window.begun ??= new Map();
	const here = address('/graphql', { query, variables: JSON.stringify(variables) });
	const asked = window.begun.get(here);
	window.begun.delete(here);
	const response = await asked?.catch(() => undefined);
	signal?.throwIfAborted();
	return response?.ok ? response : undefined;
}

/**
 * Asks one operation, once more where there was too little time: a question that is asked for the first time since the
 * database started is planned first, which a busy machine may not do in time.
 * @param {string} query the operation
 * @param {object} [variables] its variables
 */
export async function patiently(query, variables) {
	try {
		return await ask(query, variables);
	}
	catch (error) {
		if (error.code !== 'TIMEOUT') {
			throw error;
		}
		return ask(query, variables);
	}
}

/**
 * Sends one operation.
 * @param {string} accept the media type that is asked for, such as `text/csv`
 * @returns {Promise<Response>} the response, whatever its status
 * @throws {NoAnswer} where there is none
 */
export async function send(query, variables, accept, signal = undefined) {
	try {
		return await fetch(`${root}/graphql`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: accept },
			body: JSON.stringify({ query, variables }),
			signal,
		});
	}
	catch (error) {
		if (error.name === 'AbortError') {
			throw error;
		}
		throw new NoAnswer('The server can’t be reached. Check your connection and try again; nothing on this page is lost.',
			'UNREACHABLE');
	}
}
