package org.pccgraph.graph;

import java.util.List;
import java.util.Map;

/**
 * An interface or a union over node types.
 *
 * @param name its name in the SDL
 * @param labels the node types that it stands for, in alphabetical order
 * @param properties the properties that all of them share through it
 * @param relationships the relationship fields that all of them share through it
 */
public record AbstractType(String name, List<String> labels, Map<String, Property> properties,
		Map<String, Relationship> relationships) implements GraphType {
}
