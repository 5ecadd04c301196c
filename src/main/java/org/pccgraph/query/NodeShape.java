package org.pccgraph.query;

import java.util.List;

/**
 * What is asked of a node.
 *
 * @param typed whether its type must be told, since it is only known to be one of several
 * @param variants what is asked, for each group of types of which the same is asked; a
 * single one applies to every type
 */
record NodeShape(boolean typed, List<Variant> variants) implements Target {

	/**
	 * What is asked of nodes of some types.
	 *
	 * @param labels the types
	 * @param selections what is asked
	 */
	record Variant(List<String> labels, List<Selection> selections) {
	}

	/**
	 * What is asked of a node of a type.
	 * @param label the type's name
	 * @return the selections; empty where nothing is
	 */
	List<Selection> selectionsFor(String label) {
		if (this.variants.size() == 1) {
			return this.variants.getFirst().selections();
		}
		return this.variants.stream()
			.filter((variant) -> variant.labels().contains(label))
			.findFirst()
			.map(Variant::selections)
			.orElse(List.of());
	}

}
