package org.pccgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a selection asks of a node, an edge or a row, under a response key. */
sealed interface Selection {

	/**
	 * The response key: the alias, or the field's name.
	 * @return the key
	 */
	String key();

	/**
	 * A stored value.
	 *
	 * @param key the response key
	 * @param name the property's or column's name
	 */
	record Value(String key, String name) implements Selection {
	}

	/**
	 * Whether something that is there as of a date is so certainly or possibly.
	 *
	 * @param key the response key
	 * @param asOf the date, or null where none is asked for
	 */
	record Held(String key, @Nullable Period asOf) implements Selection {
	}

	/**
	 * The node at the other end of a to-one relationship, or null.
	 *
	 * @param key the response key
	 * @param source where it comes from
	 * @param node what is asked of it
	 */
	record One(String key, Source source, NodeShape node) implements Selection {
	}

	/**
	 * The node itself, under a key of its own: an edge's node, a citation's section.
	 *
	 * @param key the response key
	 * @param node what is asked of it
	 */
	record Self(String key, NodeShape node) implements Selection {
	}

	/**
	 * A page of a list.
	 *
	 * @param key the response key
	 * @param connection what is asked of it
	 */
	record Many(String key, Connection connection) implements Selection {
	}

	/**
	 * A row inside a row, or null.
	 *
	 * @param key the response key
	 * @param column the column that holds it
	 * @param row what is asked of it
	 */
	record Row(String key, String column, RowShape row) implements Selection {
	}

	/**
	 * A list of rows inside a row.
	 *
	 * @param key the response key
	 * @param column the column that holds them
	 * @param row what is asked of each
	 */
	record Rows(String key, String column, RowShape row) implements Selection {
	}

	/**
	 * The sections that state something.
	 *
	 * @param key the response key
	 * @param column the property or column that holds the section ids
	 * @param parts what is asked of each section
	 */
	record Citations(String key, String column, List<Selection> parts) implements Selection {
	}

	/**
	 * A sentence.
	 *
	 * @param key the response key
	 * @param column the column that holds the links it tells of
	 */
	record Told(String key, String column) implements Selection {
	}

}
