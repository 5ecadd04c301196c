// Approaches by the regions and force areas in which schemes use them or a narrower one. Plans don't count.
// What is the same for each approach is found once: looking at it again for each would take most of the time.
WITH COLLECT {
  MATCH (scheme:Scheme) WHERE scheme.status IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  RETURN scheme
} AS planned, COLLECT {
  MATCH (:Need {id: $need})<-[:BROADER]-{0,5}(:Need)<-[:ADDRESSES_NEED]-(scheme)
  RETURN DISTINCT scheme
} AS inNeed, COLLECT {
  MATCH (:Cohort {id: $cohort})<-[:BROADER]-{0,5}(:Cohort)<-[:SERVES]-(scheme)
  RETURN DISTINCT scheme
} AS serving
WITH *, COLLECT {
  MATCH (territory:ForceArea|Place|Region)<-[at:OPERATES_IN]-(scheme)
  WHERE (at.status IS NULL OR NOT at.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
    AND ($asOf IS NULL OR (at.heldFrom <= $asOf.to AND at.heldUntil >= $asOf.from))
    AND ($need IS NULL OR scheme IN inNeed) AND ($cohort IS NULL OR scheme IN serving)
  WITH territory, collect(scheme) AS schemes
  RETURN {
    schemes: schemes,
    areas: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}(area:ForceArea) RETURN area },
    regions: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}()-[:IN_REGION]->{0,1}(region:Region) RETURN region }
  }
} AS works
MATCH (approach:Approach)
CALL (approach, planned, inNeed, serving) {
  MATCH (approach)<-[:BROADER]-{0,5}()<-[use:USES_APPROACH]-(scheme)
  WHERE NOT scheme IN planned
    AND ($asOf IS NULL OR (use.heldFrom <= $asOf.to AND use.heldUntil >= $asOf.from))
    AND ($need IS NULL OR scheme IN inNeed) AND ($cohort IS NULL OR scheme IN serving)
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
WHERE size(regions) >= $minRegions AND size(forceAreas) >= $minForceAreas
  AND COUNT {
    UNWIND CASE WHEN $minOffices > 0 THEN schemes ELSE [] END AS scheme
    MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
    WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
      AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    RETURN DISTINCT office
  } >= $minOffices
RETURN approach, size(regions) AS regionCount, size(forceAreas) AS forceAreaCount, size(schemes) AS schemeCount,
  regions, forceAreas, schemes,
  COUNT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
    WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
      AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    RETURN DISTINCT office
  } AS officeCount,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
    WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
      AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    RETURN DISTINCT office
  } AS offices,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[:HAS_FIGURE]->(figure:Figure {kind: 'OUTCOME'})
    RETURN DISTINCT figure
  } AS outcomes,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(other)
    WHERE ($asOf IS NULL OR (use.heldFrom <= $asOf.to AND use.heldUntil >= $asOf.from))
      AND other <> approach AND NOT EXISTS { (other)-[:BROADER]->{1,5}(approach) }
      AND NOT EXISTS { (approach)-[:BROADER]->{1,5}(other) }
    WITH DISTINCT other, scheme
    ORDER BY scheme.nameKey
    WITH other, collect(scheme) AS both
    WITH other, both, COUNT {
      UNWIND both AS one
      MATCH (one)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
      WHERE area IN forceAreas AND NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
        AND ($asOf IS NULL OR (at.heldFrom <= $asOf.to AND at.heldUntil >= $asOf.from))
      RETURN DISTINCT area
    } AS areas
    ORDER BY size(both) DESC, other.nameKey
    RETURN {approach: other, schemeCount: size(both), forceAreaCount: areas, schemes: both}
  } AS goesWith,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[link:MODELLED_ON|SUCCEEDED_BY]-(other:Scheme)
    WHERE ($asOf IS NULL OR (link.heldFrom <= $asOf.to AND link.heldUntil >= $asOf.from))
    WITH DISTINCT link
    WITH startNode(link) AS scheme, endNode(link) AS other, link
    ORDER BY type(link), scheme.nameKey, other.nameKey
    RETURN {kind: type(link), scheme: scheme, other: other, differs: link.differs, since: link.from, citations: link.citations}
  } AS lineage,
  COLLECT {
    UNWIND schemes AS scheme
    CALL (scheme) {
      MATCH (scheme)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation)
      RETURN body, part
      UNION
      MATCH (body:Organisation)-[part:PARTNER_IN]->(scheme) RETURN body, part
    }
    WITH scheme, body, part
    WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR'] AND coalesce(part.grantStatus, '') <> 'BID'
      AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    WITH body.kind AS kind, count(DISTINCT scheme) AS among, count(DISTINCT body) AS bodies
    WHERE among > 1
    ORDER BY among DESC, kind
    RETURN {kind: kind, schemeCount: among, bodyCount: bodies}
  } AS partnerKinds,
  COLLECT {
    UNWIND schemes AS scheme
    MATCH (scheme)-[part:FUNDED_BY]->(funder)
    WHERE coalesce(part.grantStatus, '') <> 'BID'
      AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    WITH funder, count(DISTINCT scheme) AS among
    ORDER BY among DESC, funder.nameKey
    RETURN {funder: funder, schemeCount: among}
  } AS funders,
  right('000' + toString(999 - size(regions)), 3) + right('000' + toString(999 - size(forceAreas)), 3) +
    right('00000' + toString(99999 - size(schemes)), 5) + approach.nameKey AS sortKey
