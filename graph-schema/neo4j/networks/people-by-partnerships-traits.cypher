// What characterises partnerships: themselves, and where they work.
MATCH (trait:Partnership)
RETURN trait.id AS about, trait.id AS trait
UNION
MATCH (item:Partnership)-[:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(:ForceArea)-[:IN_REGION]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
UNION
MATCH (item:Partnership)-[:OPERATES_IN]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
