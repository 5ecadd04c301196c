package org.pccgraph.graph;

import java.util.List;
import java.util.Map;

/** What a relationship can lead to: a node type, or an interface or union over some. */
public sealed interface GraphType permits NodeType, AbstractType {

	/**
	 * The name in the SDL.
	 * @return the name
	 */
	String name();

	/**
	 * The labels of the nodes that it stands for.
	 * @return one label or several, in alphabetical order
	 */
	List<String> labels();

	/**
	 * The properties that can be asked of any of them.
	 * @return by name
	 */
	Map<String, Property> properties();

	/**
	 * The relationships that can be followed from any of them.
	 * @return by field name
	 */
	Map<String, Relationship> relationships();

}
