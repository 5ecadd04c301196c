// Bodies by the force areas and regions in which they deliver schemes, most areas first. Plans don't count.
MATCH (body:Organisation|Prison|Partnership)<-[part:DELIVERED_BY]-(scheme:Scheme)
WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  AND NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
WITH body, collect(DISTINCT area) AS found
WHERE size(found) >= $minForceAreas
WITH body, found, COLLECT {
  UNWIND found AS area
  MATCH (area)-[:IN_REGION]->(region:Region)
  RETURN DISTINCT region
} AS regions
WHERE size(regions) >= $minRegions
RETURN body, size(found) AS forceAreaCount, size(regions) AS regionCount, regions,
  COLLECT {
    MATCH (body)<-[part:DELIVERED_BY]-(scheme:Scheme)
    WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      AND NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
    WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    WITH area, scheme, collect(part) + collect(at) AS said
    ORDER BY scheme.nameKey
    WITH area, collect({scheme: scheme, said: said}) AS schemes
    ORDER BY area.nameKey
    RETURN {area: area, schemes: [it IN schemes | {scheme: it.scheme, citations: COLLECT {
      UNWIND it.said AS stated UNWIND stated.citations AS id RETURN DISTINCT id ORDER BY id
    }}]}
  } AS areas,
  right('00' + toString(99 - size(found)), 2) + right('00' + toString(99 - size(regions)), 2) + body.nameKey AS sortKey
