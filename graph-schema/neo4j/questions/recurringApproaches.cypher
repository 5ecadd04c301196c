// Approaches by the regions and force areas in which schemes use them or a narrower one. Plans don't count.
MATCH (approach:Approach)
CALL (approach) {
  MATCH (approach)<-[:BROADER]-{0,5}(:Approach)<-[:USES_APPROACH]-(scheme:Scheme)
  WHERE NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH DISTINCT scheme
  OPTIONAL MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
  WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  OPTIONAL MATCH (area)-[:IN_REGION]->(ofArea:Region)
  OPTIONAL MATCH (scheme)-[:OPERATES_IN]->(direct:Region)
  WITH collect(DISTINCT scheme) AS schemes, collect(DISTINCT area) AS forceAreas,
    collect(DISTINCT ofArea) + collect(DISTINCT direct) AS found
  RETURN schemes, forceAreas, COLLECT { UNWIND found AS region RETURN DISTINCT region } AS regions
}
WITH approach, schemes, forceAreas, regions
WHERE size(regions) >= $minRegions AND size(forceAreas) >= $minForceAreas
RETURN approach, size(regions) AS regionCount, size(forceAreas) AS forceAreaCount, size(schemes) AS schemeCount,
  regions, forceAreas, schemes,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[:HAS_FIGURE]->(figure:Figure {kind: 'OUTCOME'})
    RETURN DISTINCT figure
  } AS outcomes,
  right('000' + toString(999 - size(regions)), 3) + right('000' + toString(999 - size(forceAreas)), 3) +
    right('00000' + toString(99999 - size(schemes)), 5) + approach.nameKey AS sortKey
