// What characterises force areas and approaches: the area's region, and the approach itself.
MATCH (area:ForceArea)-[:IN_REGION]->(trait:Region)
RETURN area.id AS about, trait.id AS trait
UNION
MATCH (trait:Approach)
RETURN trait.id AS about, trait.id AS trait
