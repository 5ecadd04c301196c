MATCH (approach:Approach)
CALL (approach) {
  MATCH (approach)<-[:BROADER]-{0,5}()<-[:USES_APPROACH]-(scheme)
  WHERE NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH DISTINCT scheme
  OPTIONAL MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
  WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  OPTIONAL MATCH (area)-[:IN_REGION]->(ofArea)
  OPTIONAL MATCH (scheme)-[:OPERATES_IN]->(direct:Region)
  WITH collect(DISTINCT scheme) AS schemes, collect(DISTINCT area) AS forceAreas,
    collect(DISTINCT ofArea) + collect(DISTINCT direct) AS found
  RETURN schemes, forceAreas, COLLECT { UNWIND found AS region RETURN DISTINCT region } AS regions
}
WITH approach, schemes, size(forceAreas) AS areas, regions
WHERE size(regions) >= 3 AND areas >= 5
WITH approach, schemes, areas, regions ORDER BY size(regions) DESC, areas DESC, size(schemes) DESC, approach.nameKey LIMIT 20
RETURN {recurringApproaches: {edges: collect({node: {
  approach: {id: approach.id, name: approach.name},
  regionCount: size(regions), forceAreaCount: areas, schemeCount: size(schemes),
  regions: {edges: COLLECT { UNWIND regions AS r WITH r ORDER BY r.nameKey LIMIT 20 RETURN {node: {name: r.name}} }},
  schemes: {edges: COLLECT { UNWIND schemes AS s WITH s ORDER BY s.nameKey LIMIT 3 RETURN {node: {id: s.id, name: s.name}} }}
}})}} AS data
