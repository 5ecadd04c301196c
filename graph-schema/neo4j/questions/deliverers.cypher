// Bodies by the force areas and regions in which they deliver schemes, most areas first. Plans don't count.
MATCH (body:Organisation|Prison|Partnership)<-[part:DELIVERED_BY]-(scheme:Scheme)
WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  AND NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
WITH body, area, scheme, collect(part) AS parts, collect(at) AS places
ORDER BY scheme.nameKey
WITH body, area, collect({scheme: scheme, citations: COLLECT {
  UNWIND parts + places AS stated UNWIND stated.citations AS id RETURN DISTINCT id ORDER BY id
}}) AS schemes
ORDER BY area.nameKey
WITH body, collect({area: area, schemes: schemes}) AS areas
WITH body, areas, COLLECT {
  UNWIND areas AS one
  WITH one.area AS area
  MATCH (area)-[:IN_REGION]->(region:Region)
  RETURN DISTINCT region
} AS regions
WHERE size(areas) >= $minForceAreas AND size(regions) >= $minRegions
RETURN body, size(areas) AS forceAreaCount, size(regions) AS regionCount, areas, regions,
  right('00' + toString(99 - size(areas)), 2) + right('00' + toString(99 - size(regions)), 2) + body.nameKey AS sortKey
