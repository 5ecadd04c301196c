WITH COLLECT {
  MATCH (scheme:Scheme) WHERE scheme.status IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  RETURN scheme
} AS planned, COLLECT {
  MATCH (territory:ForceArea|Place|Region)<-[at:OPERATES_IN]-(scheme)
  WHERE at.status IS NULL OR NOT at.status IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH territory, collect(scheme) AS schemes
  RETURN {
    schemes: schemes,
    areas: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}(area:ForceArea) RETURN area },
    regions: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}()-[:IN_REGION]->{0,1}(region:Region) RETURN region }
  }
} AS works
MATCH (approach:Approach)
CALL (approach, planned) {
  MATCH (approach)<-[:BROADER]-{0,5}()<-[:USES_APPROACH]-(scheme)
  WHERE NOT scheme IN planned
  RETURN collect(DISTINCT scheme) AS schemes
}
WITH approach, schemes, [work IN works WHERE any(scheme IN work.schemes WHERE scheme IN schemes)] AS works
WITH approach, schemes, COLLECT {
  UNWIND works AS work
  UNWIND work.areas AS area
  RETURN DISTINCT area
} AS forceAreas, COLLECT {
  UNWIND works AS work
  UNWIND work.regions AS region
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
