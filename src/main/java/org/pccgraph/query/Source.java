package org.pccgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Relationship;

/** Where the items of a list, or a single node, come from. */
sealed interface Source {

	/**
	 * Whether an item is a relationship and the node at its end.
	 * @return false where it is a node or row alone
	 */
	default boolean hasEdges() {
		return (this instanceof Gathered gathered) ? gathered.of().hasEdges() : this instanceof Hop;
	}

	/**
	 * All nodes with a label.
	 *
	 * @param label the label
	 */
	record Label(String label) implements Source {
	}

	/**
	 * The nodes with a label that a full-text search finds.
	 *
	 * @param label the label
	 * @param text the text searched for
	 */
	record Search(String label, SearchText text) implements Source {
	}

	/**
	 * The nodes with a label from which something leads to what is found by its id: the
	 * database can begin there.
	 *
	 * @param label the label
	 * @param items what it leads to
	 */
	record Reached(String label, Filter.Items items) implements Source {
	}

	/**
	 * Items that were gathered before, since more than one thing is asked of all of them.
	 *
	 * @param variable the variable that holds them as a list
	 * @param of where they came from
	 */
	record Gathered(String variable, Source of) implements Source {
	}

	/**
	 * The node with an id.
	 *
	 * @param id the id asked for
	 * @param labels the labels it may have; none where it may have any
	 */
	record Id(String id, List<String> labels) implements Source {
	}

	/**
	 * The other ends of a relationship of the node at hand.
	 *
	 * @param relationship the relationship
	 * @param labels the labels that the other end may have; none where it can't have
	 * others
	 * @param asOf when it must certainly or possibly have held, or null
	 */
	record Hop(Relationship relationship, List<String> labels, @Nullable Period asOf) implements Source {
	}

	/**
	 * The nodes in a column of the row at hand.
	 *
	 * @param column the column
	 * @param toMany whether it holds a list
	 * @param ids whether it holds the nodes' ids instead
	 */
	record InColumn(String column, boolean toMany, boolean ids) implements Source {
	}

	/**
	 * Rows that are computed outside of the database, already cut to a page.
	 *
	 * @param column the column that they come from
	 * @param rows the page and one more, in the order in which it is read
	 * @param total how many there are in all pages together
	 */
	record Computed(String column, List<Map<String, @Nullable Object>> rows, int total) implements Source {

		/** The column that holds an item's key; no field's name has a space. */
		static final String KEY = " key";

	}

	/**
	 * The rows of a statement of our own.
	 *
	 * @param name the statement's name
	 * @param text the statement
	 * @param arguments its parameters
	 */
	record Question(String name, QuestionText text, Map<String, @Nullable Object> arguments) implements Source {
	}

	/**
	 * The rows of a statement of our own that were kept, since they are counted too.
	 *
	 * @param question the statement
	 */
	record Kept(Question question) implements Source {
	}

}
