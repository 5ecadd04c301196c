// Force areas or regions by approaches or needs, with the schemes behind each cell. A scheme counts for its approach or
// need and for every broader one, and for a region where it works in it as a whole or in an area or place in it. What is
// only planned, there or as a whole, is told apart.
MATCH (asked:Approach|Need)
WHERE asked.id IN $of
  OR ($of IS NULL AND asked.nodeType = CASE $by WHEN 'NEED' THEN 'Need' ELSE 'Approach' END)
WITH asked ORDER BY asked.nodeType, asked.nameKey
WITH collect(asked) AS subjects
WITH subjects, COUNT {
  MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
} AS documents
MATCH (area:ForceArea|Region)
WHERE area.nodeType = CASE $rows WHEN 'REGION' THEN 'Region' ELSE 'ForceArea' END
  AND ($areas IS NULL OR EXISTS { MATCH (area)<-[:IN_REGION]-{0,1}(of:ForceArea) WHERE of.id IN $areas })
  AND ($regions IS NULL OR EXISTS { MATCH (area)-[:IN_REGION]->{0,1}(of:Region) WHERE of.id IN $regions })
CALL (area, subjects) {
  MATCH (area)<-[:IN_AREA|IN_REGION]-{0,2}(:Region|ForceArea|Place)<-[at:OPERATES_IN]-(scheme:Scheme)
  WITH scheme, collect(at) AS places
  WITH scheme, places, coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    OR all(at IN places WHERE coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']) AS planned
  MATCH (scheme)-[use:USES_APPROACH|ADDRESSES_NEED]->(:Approach|Need)-[:BROADER]->{0,5}(subject)
  WHERE subject IN subjects
  WITH subject, scheme, planned, places, collect(use) AS uses
  ORDER BY scheme.nameKey
  WITH subject, planned, collect({scheme: scheme, said: places + uses}) AS schemes
  RETURN collect({subject: subject, planned: planned, schemes: schemes}) AS found
}
WITH area, documents, [subject IN subjects | {
  subject: subject,
  schemes: coalesce(head([f IN found WHERE f.subject = subject AND NOT f.planned | f.schemes]), []),
  planned: coalesce(head([f IN found WHERE f.subject = subject AND f.planned | f.schemes]), [])
}] AS every
WITH area, documents,
  [cell IN every WHERE NOT $onlyNotFound OR (size(cell.schemes) = 0 AND size(cell.planned) = 0)] AS shown
WHERE size(shown) > 0
RETURN CASE area.nodeType WHEN 'ForceArea' THEN area END AS area,
  head(COLLECT { MATCH (area)-[:IN_REGION]->{0,1}(of:Region) RETURN of }) AS region,
  documents AS documentsSearched, COUNT {
    MATCH (area)<-[:IN_AREA|IN_REGION]-{0,2}(:Region|ForceArea|Place)<-[:OPERATES_IN]-(:Scheme)-[:STATED_IN]->(:Section)
      -[:PART_OF]->(document:Document)
    RETURN DISTINCT document
  } AS documentsOnArea,
  [cell IN shown | {
    subject: cell.subject, schemeCount: size(cell.schemes),
    finding: CASE
      WHEN size(cell.schemes) > 0 THEN 'STATED'
      WHEN size(cell.planned) > 0 THEN 'ONLY_PLANNED'
      ELSE 'NO_STATEMENT_FOUND'
    END,
    statement: CASE
      WHEN size(cell.schemes) = 1 THEN 'stated of 1 scheme'
      WHEN size(cell.schemes) > 1 THEN 'stated of ' + toString(size(cell.schemes)) + ' schemes'
      WHEN size(cell.planned) = 1 THEN 'only planned: 1 scheme'
      WHEN size(cell.planned) > 1 THEN 'only planned: ' + toString(size(cell.planned)) + ' schemes'
      ELSE 'no statement found in ' + toString(documents) + ' documents'
    END,
    schemes: [it IN cell.schemes | {scheme: it.scheme, citations: COLLECT {
      UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
    }}],
    planned: [it IN cell.planned | {scheme: it.scheme, citations: COLLECT {
      UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
    }}]
  }] AS cells, area.nameKey AS sortKey
