package org.pccgraph.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/** The scalars of the schema. */
public final class Scalars {

	/** A date as printed, which may be imprecise; refused where it is none. */
	public static final GraphQLScalarType EDTF = GraphQLScalarType.newScalar()
		.name("Edtf")
		.coercing(new EdtfCoercing())
		.build();

	/** Money in decimal pounds. */
	public static final GraphQLScalarType POUNDS = GraphQLScalarType.newScalar()
		.name("Pounds")
		.coercing(new PoundsCoercing())
		.build();

	private Scalars() {
	}

	/** Dates pass as they are printed, but only dates do. */
	private static final class EdtfCoercing implements Coercing<String, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			return result.toString();
		}

		@Override
		public String parseValue(Object input, GraphQLContext context, Locale locale) {
			if (!(input instanceof String text)) {
				throw new CoercingParseValueException("An EDTF date is a string, such as \"2021-03\"");
			}
			try {
				return Edtf.parse(text).text();
			}
			catch (IllegalArgumentException ex) {
				throw new CoercingParseValueException(ex.getMessage(), ex);
			}
		}

		@Override
		public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			if (!(input instanceof StringValue text) || text.getValue() == null) {
				throw new CoercingParseLiteralException("An EDTF date is a string, such as \"2021-03\"");
			}
			try {
				return Edtf.parse(text.getValue()).text();
			}
			catch (IllegalArgumentException ex) {
				throw new CoercingParseLiteralException(ex.getMessage(), ex);
			}
		}

	}

	/** Whole pence inside, decimal pounds outside. */
	private static final class PoundsCoercing implements Coercing<BigDecimal, BigDecimal> {

		@Override
		public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
			return BigDecimal.valueOf(((Number) result).longValue(), 2);
		}

		@Override
		public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
			BigDecimal pounds = pounds(input.toString());
			if (pounds == null) {
				throw new CoercingParseValueException("Money is decimal pounds, such as 34800.00");
			}
			return pounds;
		}

		@Override
		public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			BigDecimal pounds = pounds(switch (input) {
				case IntValue whole -> String.valueOf(whole.getValue());
				case FloatValue decimal -> String.valueOf(decimal.getValue());
				case StringValue text -> String.valueOf(text.getValue());
				default -> "";
			});
			if (pounds == null) {
				throw new CoercingParseLiteralException("Money is decimal pounds, such as 34800.00");
			}
			return pounds;
		}

		private static @Nullable BigDecimal pounds(String text) {
			try {
				BigDecimal pounds = new BigDecimal(text);
				boolean sensible = pounds.precision() - pounds.scale() <= 15 && Math.abs(pounds.scale()) < 16;
				return sensible ? pounds.setScale(2, RoundingMode.UNNECESSARY) : null;
			}
			catch (ArithmeticException | NumberFormatException ex) {
				return null;
			}
		}

	}

}
