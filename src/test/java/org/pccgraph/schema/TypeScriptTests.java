package org.pccgraph.schema;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TypeScriptTests {

	@Test
	void printsWhatJsonLooksLike() {
		assertThat(print("""
				type Query { things("How many." first: Int = 5, kind: Kind!, ids: [ID!]): [Thing] }
				interface Thing { name: String! }
				"It ends a comment: */ or not."
				type B implements Thing { name: String!, cost: Pounds, on: Edtf!, rows: [[Float!]!]! }
				type A implements Thing { name: String!, other: Either }
				union Either = B | A
				enum Kind { TWO "The first." ONE }
				input Where { and: [Where!], name: String!, limit: Int! = 3, free: Boolean }
				scalar Pounds
				scalar Edtf
				""")).endsWith("""

				export interface A {
				  __typename?: 'A';
				  name: string;
				  other: Either | null;
				}

				/** It ends a comment: *\\/ or not. */
				export interface B {
				  __typename?: 'B';
				  cost: Pounds | null;
				  name: string;
				  on: Edtf;
				  rows: number[][];
				}

				export type Edtf = string;

				export type Either = A | B;

				export type Kind =
				  /** The first. */
				  | 'ONE'
				  | 'TWO';

				export type Pounds = number;

				export interface Query {
				  __typename?: 'Query';
				  things: (Thing | null)[] | null;
				}

				/** The arguments of `Query.things`. */
				export interface QueryThingsArguments {
				  /** How many. */
				  first?: number | null;
				  ids?: string[] | null;
				  kind: Kind;
				}

				export type Thing = A | B;

				export interface Where {
				  and?: Where[] | null;
				  free?: boolean | null;
				  limit?: number;
				  name: string;
				}
				""");
	}

	@Test
	void refusesAScalarThatNobodyExplained() {
		assertThatIllegalStateException().isThrownBy(() -> print("type Query { f: Colour } scalar Colour"))
			.withMessageContaining("Colour");
	}

	private static String print(String sdl) {
		return TypeScript.print(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl)));
	}

}
