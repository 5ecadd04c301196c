package org.pccgraph;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;
import org.pccgraph.store.GraphDatabase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Holds the arrows between the packages: data flows one way, from the seed to the page.
 */
@AnalyzeClasses(packages = "org.pccgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule arrowsPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("graph")
		.definedBy("org.pccgraph.graph..")
		.layer("schema")
		.definedBy("org.pccgraph.schema..")
		.layer("query")
		.definedBy("org.pccgraph.query..")
		.layer("store")
		.definedBy("org.pccgraph.store..")
		.layer("seed")
		.definedBy("org.pccgraph.seed..")
		.layer("insight")
		.definedBy("org.pccgraph.insight..")
		.layer("table")
		.definedBy("org.pccgraph.table..")
		.layer("api")
		.definedBy("org.pccgraph.api..")
		.layer("http")
		.definedBy("org.pccgraph.http..")
		.layer("export")
		.definedBy("org.pccgraph.export..")
		.layer("explorer")
		.definedBy("org.pccgraph.explorer..")
		.layer("admission")
		.definedBy("org.pccgraph.admission..")
		.optionalLayer("web")
		.definedBy("org.pccgraph.web..")
		.whereLayer("graph")
		.mayNotAccessAnyLayer()
		.whereLayer("table")
		.mayNotAccessAnyLayer()
		.whereLayer("store")
		.mayNotAccessAnyLayer()
		.whereLayer("admission")
		.mayNotAccessAnyLayer()
		.whereLayer("schema")
		.mayOnlyAccessLayers("graph")
		.whereLayer("query")
		.mayOnlyAccessLayers("graph", "schema")
		.whereLayer("seed")
		.mayOnlyAccessLayers("graph", "store")
		.whereLayer("export")
		.mayOnlyAccessLayers("graph", "store", "insight", "table")
		.whereLayer("insight")
		.mayOnlyAccessLayers("graph", "store")
		.whereLayer("api")
		.mayOnlyAccessLayers("graph", "schema", "query", "store", "insight", "table", "admission")
		.whereLayer("http")
		.mayOnlyAccessLayers("api", "store", "table", "admission")
		.whereLayer("explorer")
		.mayOnlyAccessLayers("graph", "api", "store")
		.whereLayer("web")
		.mayNotAccessAnyLayer();

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("org.pccgraph.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule nullnessIsDeclared = classes().should(new ArchCondition<>("be in a @NullMarked package") {
		@Override
		public void check(JavaClass type, ConditionEvents events) {
			boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
			events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package without @NullMarked"));
		}
	});

	/**
	 * Everything may be seen by operators, so everything may use what shows it to them.
	 */
	@ArchTest
	static final ArchRule whatOperatorsSeeKnowsNothingOfOurs = noClasses().that()
		.resideInAPackage("org.pccgraph.telemetry..")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.pccgraph..")
			.and(JavaClass.Predicates.resideOutsideOfPackage("org.pccgraph.telemetry..")));

	@ArchTest
	static final ArchRule theCompilerKnowsNoDatabase = noClasses().that()
		.resideInAPackage("org.pccgraph.query..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.neo4j..");

	@ArchTest
	static final ArchRule onlyTheStoreKnowsTheEmbeddedServer = noClasses().that()
		.resideOutsideOfPackage("org.pccgraph.store..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..");

	/** What serves has no way to write; loading and erasing are commands. */
	@ArchTest
	static final ArchRule whatServesOnlyReads = noClasses().that()
		.resideInAnyPackage("org.pccgraph.api..", "org.pccgraph.http..", "org.pccgraph.export..", "org.pccgraph.web..",
				"org.pccgraph.explorer..", "org.pccgraph.insight..", "org.pccgraph.query..")
		.should()
		.callMethod(GraphDatabase.class, "write", TransactionCallback.class)
		.orShould()
		.callMethod(GraphDatabase.class, "withoutIndexes", Runnable.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Driver.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(BaseSession.class);

	@ArchTest
	static final ArchRule configurationsAreTheirPackagesOwn = classes().that()
		.haveSimpleNameEndingWith("Configuration")
		.or()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.notHaveModifier(JavaModifier.PUBLIC);

}
