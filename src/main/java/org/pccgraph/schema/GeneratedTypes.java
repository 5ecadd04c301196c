package org.pccgraph.schema;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;

/**
 * Generates, as SDL, the types that follow from the model: connections, edges, filters,
 * orders, aggregates.
 */
final class GeneratedTypes {

	private GeneratedTypes() {
	}

	/**
	 * Generates the types.
	 * @param model the model
	 * @param descriptions what the SDL says of the properties that edges carry
	 * @return their SDL
	 */
	static String generate(GraphModel model, Descriptions descriptions) {
		SdlText sdl = new SdlText();
		sdl.open("The types of node.", "enum " + GraphModel.NODE_TYPE);
		model.nodeTypes().keySet().forEach((name) -> sdl.field("Nodes of type `" + name + "`.", name));
		sdl.close();
		Set<GraphType> types = new LinkedHashSet<>(model.nodeTypes().values());
		types.addAll(model.abstractTypes().values());
		new ConnectionTypes(model, descriptions, sdl).write();
		new TestTypes(sdl).ofScalars();
		new FilterTypes(model, sdl).write(types);
		new OrderTypes(model, sdl).write(types);
		new AggregateTypes(sdl).write(types);
		return sdl.toString();
	}

}
