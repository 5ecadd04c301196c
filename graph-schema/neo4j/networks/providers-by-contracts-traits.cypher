// What characterises contracts: where they are and which need they meet.
MATCH (item:Contract)-[:COVERS]->(:ForceArea)-[:IN_REGION]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
UNION
MATCH (item:Contract)-[:COVERS]->(:ProbationRegion)<-[:IN_PROBATION_REGION]-(:ForceArea)-[:IN_REGION]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
UNION
MATCH (item:Contract)-[:FOR_NEED]->(trait:Need)
RETURN item.id AS about, trait.id AS trait
