// That `broader` is named keeps the planner from an expansion that prunes, which asks for more here.
MATCH (approach:Approach)
CALL (approach) {
  MATCH (approach)<-[broader:BROADER]-{0,5}()<-[:USES_APPROACH]-(scheme)
  WHERE size(broader) >= 0 AND NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH DISTINCT scheme
  OPTIONAL MATCH (scheme)-[at:OPERATES_IN]->(territory)
  WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  RETURN collect(DISTINCT scheme) AS schemes, collect(DISTINCT territory) AS territories
}
WITH approach, schemes, COLLECT {
  UNWIND territories AS territory
  MATCH (territory)-[:IN_AREA]->{0,1}(area:ForceArea)
  RETURN DISTINCT area
} AS forceAreas, COLLECT {
  UNWIND territories AS territory
  MATCH (territory)-[:IN_AREA]->{0,1}()-[:IN_REGION]->{0,1}(region:Region)
  RETURN DISTINCT region
} AS regions
WITH approach, schemes, size(forceAreas) AS areas, regions
WHERE size(regions) >= 3 AND areas >= 5
WITH approach, schemes, areas, regions ORDER BY size(regions) DESC, areas DESC, size(schemes) DESC, approach.nameKey LIMIT 20
RETURN {recurringApproaches: {edges: collect({node: {
  approach: {id: approach.id, name: approach.name},
  regionCount: size(regions), forceAreaCount: areas, schemeCount: size(schemes),
  regions: {edges: COLLECT { UNWIND regions AS r WITH r ORDER BY r.nameKey LIMIT 20 RETURN {node: {name: r.name}} }},
  schemes: {edges: COLLECT { UNWIND schemes AS s WITH s ORDER BY s.nameKey LIMIT 3 RETURN {node: {id: s.id, name: s.name}} }}
}})}} AS data
