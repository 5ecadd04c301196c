package org.pccgraph.store;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Group;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.internal.batchimport.input.Groups;

/**
 * A graph in parts as the server's importer reads it. A part is a chunk, made by the
 * thread that imports it.
 */
final class StoreInput {

	private final StoreContents contents;

	private final Groups groups = new Groups();

	private final Group ids = this.groups.getOrCreate("ids");

	private final AtomicLong nodes = new AtomicLong();

	private final AtomicLong relationships = new AtomicLong();

	StoreInput(StoreContents contents) {
		this.contents = contents;
	}

	/**
	 * What the importer reads.
	 * @return the input
	 */
	Input toInput() {
		return Input.input(passes(this.contents.nodes(), this::visit),
				passes(this.contents.relationships(), this::visit), IdType.STRING, estimates(), this.groups, false);
	}

	/**
	 * The properties of the dataset node, once all has been read.
	 * @return the properties by name
	 */
	Map<String, Object> dataset() {
		return this.contents.dataset().counted(this.nodes.get(), this.relationships.get());
	}

	/** A part from the middle stands for all: it decides on memory, not on what fits. */
	private Input.Estimates estimates() {
		int part = this.contents.parts() / 2;
		List<Map<String, Object>> ofNodes = this.contents.nodes()
			.apply(part)
			.map(StoreContents.Node::properties)
			.toList();
		List<Map<String, Object>> ofRelationships = this.contents.relationships()
			.apply(part)
			.map(StoreContents.Relationship::properties)
			.toList();
		return Input.knownEstimates(all(ofNodes.size()), all(ofRelationships.size()), all(count(ofNodes)),
				all(count(ofRelationships)), all(size(ofNodes)), all(size(ofRelationships)), 0);
	}

	private long all(long ofOnePart) {
		return ofOnePart * this.contents.parts();
	}

	private static long count(List<Map<String, Object>> properties) {
		return properties.stream().mapToLong(Map::size).sum();
	}

	private static long size(List<Map<String, Object>> properties) {
		return properties.stream()
			.flatMap((some) -> some.values().stream())
			.mapToLong((value) -> value.toString().length())
			.sum();
	}

	private void visit(StoreContents.Node node, InputEntityVisitor visitor) {
		visitor.id(node.id(), this.ids);
		visitor.labels(node.labels().toArray(String[]::new));
		visit(node.properties(), visitor);
		this.nodes.incrementAndGet();
	}

	private void visit(StoreContents.Relationship relationship, InputEntityVisitor visitor) {
		visitor.type(relationship.type());
		visitor.startId(relationship.source(), this.ids);
		visitor.endId(relationship.target(), this.ids);
		visit(relationship.properties(), visitor);
		this.relationships.incrementAndGet();
	}

	private static void visit(Map<String, Object> properties, InputEntityVisitor visitor) {
		properties.forEach((name, value) -> visitor.property(name, stored(value), false));
	}

	/** As they are stored when they come from the driver. */
	private static Object stored(Object value) {
		return switch (value) {
			case List<?> values -> values.stream().map(String::valueOf).toArray(String[]::new);
			case Integer number -> number.longValue();
			default -> value;
		};
	}

	private <T> InputIterable passes(IntFunction<Stream<T>> parts, Visit<T> visit) {
		return () -> {
			AtomicInteger next = new AtomicInteger();
			return new InputIterator() {

				@Override
				public InputChunk newChunk() {
					return new Part<>(parts, visit);
				}

				@Override
				public boolean next(InputChunk chunk) {
					int part = next.getAndIncrement();
					return part < StoreInput.this.contents.parts() && ((Part<?>) chunk).is(part);
				}

				@Override
				public void close() {
				}

			};
		};
	}

	/** Hands something over. */
	private interface Visit<T> {

		void visit(T one, InputEntityVisitor visitor);

	}

	/** The part that a thread is importing. */
	private static final class Part<T> implements InputChunk {

		private final IntFunction<Stream<T>> parts;

		private final Visit<T> visit;

		private int number;

		private @Nullable Iterator<T> rest;

		Part(IntFunction<Stream<T>> parts, Visit<T> visit) {
			this.parts = parts;
			this.visit = visit;
		}

		boolean is(int number) {
			this.number = number;
			this.rest = null;
			return true;
		}

		@Override
		public boolean next(InputEntityVisitor visitor) throws java.io.IOException {
			if (this.rest == null) {
				this.rest = this.parts.apply(this.number).iterator();
			}
			if (!this.rest.hasNext()) {
				return false;
			}
			this.visit.visit(this.rest.next(), visitor);
			visitor.endOfEntity();
			return true;
		}

		@Override
		public void close() {
		}

	}

}
