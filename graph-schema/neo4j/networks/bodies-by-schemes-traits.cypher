// What characterises schemes and partnerships: where they work, how, and for which needs.
MATCH (item:Scheme|Partnership)-[:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(:ForceArea)-[:IN_REGION]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
UNION
MATCH (item:Scheme|Partnership)-[:OPERATES_IN]->(trait:Region)
RETURN item.id AS about, trait.id AS trait
UNION
MATCH (item:Scheme)-[:USES_APPROACH|ADDRESSES_NEED]->(trait:Approach|Need)
RETURN item.id AS about, trait.id AS trait
