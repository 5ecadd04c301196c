package org.pccgraph.seed;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Refuses what is nested deeper than any fact is: YAML's nodes are composed by recursion,
 * which ends where the thread's stack does.
 */
final class ShallowParser implements Parser {

	private static final int DEEPEST = 30;

	private final Parser parser;

	private int depth;

	ShallowParser(LoadSettings settings, String text) {
		this.parser = new ParserImpl(settings, new StreamReader(settings, text));
	}

	@Override
	public boolean checkEvent(Event.ID choice) {
		return this.parser.checkEvent(choice);
	}

	@Override
	public Event peekEvent() {
		return this.parser.peekEvent();
	}

	@Override
	public boolean hasNext() {
		return this.parser.hasNext();
	}

	@Override
	public Event next() {
		Event event = this.parser.next();
		switch (event.getEventId()) {
			case MappingStart, SequenceStart -> this.depth++;
			case MappingEnd, SequenceEnd -> this.depth--;
			default -> {
				// Nothing is nested in it.
			}
		}
		if (this.depth > DEEPEST) {
			throw new ParserException("lists and mappings are nested more than %d deep".formatted(DEEPEST),
					event.getStartMark());
		}
		return event;
	}

}
