// What is looked up and sorted by. Run at every start: each statement does nothing where its work is done.
// A test holds this list against the model and names what is missing and what is too much.

// Search: names and aliases of everything, without case and accents.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

// Order: the sort keys of whatever a root field lists. A key of its own for descending order where values can be
// missing, since those come last in both directions.

// schemes
CREATE RANGE INDEX Scheme_nameKey IF NOT EXISTS FOR (n:Scheme) ON (n.nameKey);
CREATE RANGE INDEX Scheme_statusKey IF NOT EXISTS FOR (n:Scheme) ON (n.statusKey);
CREATE RANGE INDEX Scheme_statusDescendingKey IF NOT EXISTS FOR (n:Scheme) ON (n.statusDescendingKey);
CREATE RANGE INDEX Scheme_startKey IF NOT EXISTS FOR (n:Scheme) ON (n.startKey);
CREATE RANGE INDEX Scheme_startDescendingKey IF NOT EXISTS FOR (n:Scheme) ON (n.startDescendingKey);
CREATE RANGE INDEX Scheme_kindKey IF NOT EXISTS FOR (n:Scheme) ON (n.kindKey);

// organisations
CREATE RANGE INDEX Organisation_nameKey IF NOT EXISTS FOR (n:Organisation) ON (n.nameKey);
CREATE RANGE INDEX Organisation_kindKey IF NOT EXISTS FOR (n:Organisation) ON (n.kindKey);

// partnerships
CREATE RANGE INDEX Partnership_nameKey IF NOT EXISTS FOR (n:Partnership) ON (n.nameKey);
CREATE RANGE INDEX Partnership_statusKey IF NOT EXISTS FOR (n:Partnership) ON (n.statusKey);
CREATE RANGE INDEX Partnership_statusDescendingKey IF NOT EXISTS FOR (n:Partnership) ON (n.statusDescendingKey);
CREATE RANGE INDEX Partnership_startKey IF NOT EXISTS FOR (n:Partnership) ON (n.startKey);
CREATE RANGE INDEX Partnership_startDescendingKey IF NOT EXISTS FOR (n:Partnership) ON (n.startDescendingKey);
CREATE RANGE INDEX Partnership_kindKey IF NOT EXISTS FOR (n:Partnership) ON (n.kindKey);

// people
CREATE RANGE INDEX Person_nameKey IF NOT EXISTS FOR (n:Person) ON (n.nameKey);

// commissioners
CREATE RANGE INDEX Office_nameKey IF NOT EXISTS FOR (n:Office) ON (n.nameKey);
CREATE RANGE INDEX Office_kindKey IF NOT EXISTS FOR (n:Office) ON (n.kindKey);
CREATE RANGE INDEX Office_startKey IF NOT EXISTS FOR (n:Office) ON (n.startKey);
CREATE RANGE INDEX Office_startDescendingKey IF NOT EXISTS FOR (n:Office) ON (n.startDescendingKey);

// prisons
CREATE RANGE INDEX Prison_nameKey IF NOT EXISTS FOR (n:Prison) ON (n.nameKey);
CREATE RANGE INDEX Prison_codeKey IF NOT EXISTS FOR (n:Prison) ON (n.codeKey);
CREATE RANGE INDEX Prison_codeDescendingKey IF NOT EXISTS FOR (n:Prison) ON (n.codeDescendingKey);

// funds
CREATE RANGE INDEX Fund_nameKey IF NOT EXISTS FOR (n:Fund) ON (n.nameKey);
CREATE RANGE INDEX Fund_startKey IF NOT EXISTS FOR (n:Fund) ON (n.startKey);
CREATE RANGE INDEX Fund_startDescendingKey IF NOT EXISTS FOR (n:Fund) ON (n.startDescendingKey);

// grants
CREATE RANGE INDEX Grant_nameKey IF NOT EXISTS FOR (n:Grant) ON (n.nameKey);
CREATE RANGE INDEX Grant_statusKey IF NOT EXISTS FOR (n:Grant) ON (n.statusKey);
CREATE RANGE INDEX Grant_amountKey IF NOT EXISTS FOR (n:Grant) ON (n.amountKey);
CREATE RANGE INDEX Grant_amountDescendingKey IF NOT EXISTS FOR (n:Grant) ON (n.amountDescendingKey);
CREATE RANGE INDEX Grant_periodKey IF NOT EXISTS FOR (n:Grant) ON (n.periodKey);
CREATE RANGE INDEX Grant_periodDescendingKey IF NOT EXISTS FOR (n:Grant) ON (n.periodDescendingKey);

// figures
CREATE RANGE INDEX Figure_nameKey IF NOT EXISTS FOR (n:Figure) ON (n.nameKey);
CREATE RANGE INDEX Figure_kindKey IF NOT EXISTS FOR (n:Figure) ON (n.kindKey);
CREATE RANGE INDEX Figure_numberKey IF NOT EXISTS FOR (n:Figure) ON (n.numberKey);
CREATE RANGE INDEX Figure_numberDescendingKey IF NOT EXISTS FOR (n:Figure) ON (n.numberDescendingKey);
CREATE RANGE INDEX Figure_periodKey IF NOT EXISTS FOR (n:Figure) ON (n.periodKey);
CREATE RANGE INDEX Figure_periodDescendingKey IF NOT EXISTS FOR (n:Figure) ON (n.periodDescendingKey);

// policies
CREATE RANGE INDEX Policy_nameKey IF NOT EXISTS FOR (n:Policy) ON (n.nameKey);
CREATE RANGE INDEX Policy_kindKey IF NOT EXISTS FOR (n:Policy) ON (n.kindKey);
CREATE RANGE INDEX Policy_startKey IF NOT EXISTS FOR (n:Policy) ON (n.startKey);
CREATE RANGE INDEX Policy_startDescendingKey IF NOT EXISTS FOR (n:Policy) ON (n.startDescendingKey);

// forceAreas
CREATE RANGE INDEX ForceArea_nameKey IF NOT EXISTS FOR (n:ForceArea) ON (n.nameKey);

// regions
CREATE RANGE INDEX Region_nameKey IF NOT EXISTS FOR (n:Region) ON (n.nameKey);

// approaches
CREATE RANGE INDEX Approach_nameKey IF NOT EXISTS FOR (n:Approach) ON (n.nameKey);

// needs
CREATE RANGE INDEX Need_nameKey IF NOT EXISTS FOR (n:Need) ON (n.nameKey);

// cohorts
CREATE RANGE INDEX Cohort_nameKey IF NOT EXISTS FOR (n:Cohort) ON (n.nameKey);

// contracts
CREATE RANGE INDEX Contract_nameKey IF NOT EXISTS FOR (n:Contract) ON (n.nameKey);
CREATE RANGE INDEX Contract_referenceKey IF NOT EXISTS FOR (n:Contract) ON (n.referenceKey);
CREATE RANGE INDEX Contract_referenceDescendingKey IF NOT EXISTS FOR (n:Contract) ON (n.referenceDescendingKey);

// documents
CREATE RANGE INDEX Document_nameKey IF NOT EXISTS FOR (n:Document) ON (n.nameKey);
CREATE RANGE INDEX Document_kindKey IF NOT EXISTS FOR (n:Document) ON (n.kindKey);
CREATE RANGE INDEX Document_dateKey IF NOT EXISTS FOR (n:Document) ON (n.dateKey);
CREATE RANGE INDEX Document_dateDescendingKey IF NOT EXISTS FOR (n:Document) ON (n.dateDescendingKey);

// Filters by text: folded copies, so that `contains` need not scan a label.
CREATE TEXT INDEX Approach_nameFolded IF NOT EXISTS FOR (n:Approach) ON (n.nameFolded);
CREATE TEXT INDEX Approach_aliasesFolded IF NOT EXISTS FOR (n:Approach) ON (n.aliasesFolded);
CREATE TEXT INDEX Award_nameFolded IF NOT EXISTS FOR (n:Award) ON (n.nameFolded);
CREATE TEXT INDEX Award_aliasesFolded IF NOT EXISTS FOR (n:Award) ON (n.aliasesFolded);
CREATE TEXT INDEX Cohort_nameFolded IF NOT EXISTS FOR (n:Cohort) ON (n.nameFolded);
CREATE TEXT INDEX Cohort_aliasesFolded IF NOT EXISTS FOR (n:Cohort) ON (n.aliasesFolded);
CREATE TEXT INDEX Contract_nameFolded IF NOT EXISTS FOR (n:Contract) ON (n.nameFolded);
CREATE TEXT INDEX Contract_aliasesFolded IF NOT EXISTS FOR (n:Contract) ON (n.aliasesFolded);
CREATE TEXT INDEX Document_nameFolded IF NOT EXISTS FOR (n:Document) ON (n.nameFolded);
CREATE TEXT INDEX Document_aliasesFolded IF NOT EXISTS FOR (n:Document) ON (n.aliasesFolded);
CREATE TEXT INDEX Figure_nameFolded IF NOT EXISTS FOR (n:Figure) ON (n.nameFolded);
CREATE TEXT INDEX Figure_aliasesFolded IF NOT EXISTS FOR (n:Figure) ON (n.aliasesFolded);
CREATE TEXT INDEX Figure_measureFolded IF NOT EXISTS FOR (n:Figure) ON (n.measureFolded);
CREATE TEXT INDEX ForceArea_nameFolded IF NOT EXISTS FOR (n:ForceArea) ON (n.nameFolded);
CREATE TEXT INDEX ForceArea_aliasesFolded IF NOT EXISTS FOR (n:ForceArea) ON (n.aliasesFolded);
CREATE TEXT INDEX Fund_nameFolded IF NOT EXISTS FOR (n:Fund) ON (n.nameFolded);
CREATE TEXT INDEX Fund_aliasesFolded IF NOT EXISTS FOR (n:Fund) ON (n.aliasesFolded);
CREATE TEXT INDEX Grant_nameFolded IF NOT EXISTS FOR (n:Grant) ON (n.nameFolded);
CREATE TEXT INDEX Grant_aliasesFolded IF NOT EXISTS FOR (n:Grant) ON (n.aliasesFolded);
CREATE TEXT INDEX Need_nameFolded IF NOT EXISTS FOR (n:Need) ON (n.nameFolded);
CREATE TEXT INDEX Need_aliasesFolded IF NOT EXISTS FOR (n:Need) ON (n.aliasesFolded);
CREATE TEXT INDEX Office_nameFolded IF NOT EXISTS FOR (n:Office) ON (n.nameFolded);
CREATE TEXT INDEX Office_aliasesFolded IF NOT EXISTS FOR (n:Office) ON (n.aliasesFolded);
CREATE TEXT INDEX Organisation_nameFolded IF NOT EXISTS FOR (n:Organisation) ON (n.nameFolded);
CREATE TEXT INDEX Organisation_aliasesFolded IF NOT EXISTS FOR (n:Organisation) ON (n.aliasesFolded);
CREATE TEXT INDEX Partnership_nameFolded IF NOT EXISTS FOR (n:Partnership) ON (n.nameFolded);
CREATE TEXT INDEX Partnership_aliasesFolded IF NOT EXISTS FOR (n:Partnership) ON (n.aliasesFolded);
CREATE TEXT INDEX Person_nameFolded IF NOT EXISTS FOR (n:Person) ON (n.nameFolded);
CREATE TEXT INDEX Person_aliasesFolded IF NOT EXISTS FOR (n:Person) ON (n.aliasesFolded);
CREATE TEXT INDEX Place_nameFolded IF NOT EXISTS FOR (n:Place) ON (n.nameFolded);
CREATE TEXT INDEX Place_aliasesFolded IF NOT EXISTS FOR (n:Place) ON (n.aliasesFolded);
CREATE TEXT INDEX Policy_nameFolded IF NOT EXISTS FOR (n:Policy) ON (n.nameFolded);
CREATE TEXT INDEX Policy_aliasesFolded IF NOT EXISTS FOR (n:Policy) ON (n.aliasesFolded);
CREATE TEXT INDEX Prison_nameFolded IF NOT EXISTS FOR (n:Prison) ON (n.nameFolded);
CREATE TEXT INDEX Prison_aliasesFolded IF NOT EXISTS FOR (n:Prison) ON (n.aliasesFolded);
CREATE TEXT INDEX ProbationRegion_nameFolded IF NOT EXISTS FOR (n:ProbationRegion) ON (n.nameFolded);
CREATE TEXT INDEX ProbationRegion_aliasesFolded IF NOT EXISTS FOR (n:ProbationRegion) ON (n.aliasesFolded);
CREATE TEXT INDEX Region_nameFolded IF NOT EXISTS FOR (n:Region) ON (n.nameFolded);
CREATE TEXT INDEX Region_aliasesFolded IF NOT EXISTS FOR (n:Region) ON (n.aliasesFolded);
CREATE TEXT INDEX Scheme_nameFolded IF NOT EXISTS FOR (n:Scheme) ON (n.nameFolded);
CREATE TEXT INDEX Scheme_aliasesFolded IF NOT EXISTS FOR (n:Scheme) ON (n.aliasesFolded);
CREATE TEXT INDEX Section_nameFolded IF NOT EXISTS FOR (n:Section) ON (n.nameFolded);
CREATE TEXT INDEX Section_aliasesFolded IF NOT EXISTS FOR (n:Section) ON (n.aliasesFolded);
