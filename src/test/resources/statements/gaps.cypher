// gaps
// parameters: {areas=null, by=APPROACH, of=[approach:mentoring, need:accommodation], onlyNotFound=true, regions=[region:south-west], rows=AREA, p6=21, p7=approach:mentoring, p8=need:accommodation, p9=region:south-west}
CYPHER 25
CALL () {
  MATCH (asked:Approach|Need)
  WHERE asked.id IN $of
    OR ($of IS NULL AND asked.nodeType = CASE $by WHEN 'NEED' THEN 'Need' ELSE 'Approach' END)
  WITH asked ORDER BY asked.nodeType, asked.nameKey
  WITH collect(asked) AS subjects, COUNT {
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
    WITH subject, planned, collect({scheme: scheme, citations: COLLECT {
      UNWIND places + uses AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
    }}) AS schemes
    RETURN collect({subject: subject, planned: planned, schemes: schemes}) AS found
  }
  WITH area, documents, [subject IN subjects | {
    subject: subject,
    schemes: coalesce(head([f IN found WHERE f.subject = subject AND NOT f.planned | f.schemes]), []),
    planned: coalesce(head([f IN found WHERE f.subject = subject AND f.planned | f.schemes]), [])
  }] AS every
  WITH area, documents, [cell IN every WHERE NOT $onlyNotFound OR (size(cell.schemes) = 0 AND size(cell.planned) = 0) | {
    subject: cell.subject, schemes: cell.schemes, planned: cell.planned, schemeCount: size(cell.schemes),
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
    END
  }] AS cells
  WHERE size(cells) > 0
  RETURN CASE area.nodeType WHEN 'ForceArea' THEN area END AS area,
    head(COLLECT { MATCH (area)-[:IN_REGION]->{0,1}(of:Region) RETURN of }) AS region,
    documents AS documentsSearched, COUNT {
      MATCH (area)<-[:IN_AREA|IN_REGION]-{0,2}(:Region|ForceArea|Place)<-[:OPERATES_IN]-(:Scheme)-[:STATED_IN]->(:Section)
        -[:PART_OF]->(document:Document)
      RETURN DISTINCT document
    } AS documentsOnArea, cells, area.nameKey AS sortKey
}
WITH collect({area: area, region: region, documentsSearched: documentsSearched, documentsOnArea: documentsOnArea, cells: cells, sortKey: sortKey}) AS kept
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.area AS area, row.region AS region, row.documentsSearched AS documentsSearched, row.documentsOnArea AS documentsOnArea, row.cells AS cells, row.sortKey AS sortKey
    WITH area, region, documentsSearched, documentsOnArea, cells, sortKey
    ORDER BY sortKey
    LIMIT $p6
    RETURN {
      x0: {
        node: {
          area: head(COLLECT {
            UNWIND [area] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {name: n1.name}
            LIMIT 1
          }),
          documentsSearched: documentsSearched,
          documentsOnArea: documentsOnArea,
          cells: COLLECT {
            UNWIND cells AS m3
            RETURN {
              subject: head(COLLECT {
                UNWIND [m3.subject] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN {` type`: n4.nodeType, id: n4.id}
                LIMIT 1
              }),
              finding: m3.finding,
              statement: m3.statement,
              schemes: COLLECT {
                UNWIND m3.schemes AS m6
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m6.scheme] AS n7
                    WITH n7 WHERE n7 IS NOT NULL
                    RETURN {name: n7.name}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m6.citations AS c9
                    MATCH (n10:Entity {id: c9})
                    RETURN {section: {id: n10.id}}
                  }
                }
              },
              planned: COLLECT {
                UNWIND m3.planned AS m11
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m11.scheme] AS n12
                    WITH n12 WHERE n12 IS NOT NULL
                    RETURN {id: n12.id}
                    LIMIT 1
                  })
                }
              }
            }
          }
        }
      }
    }
  },
  total: size(kept),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p7}) WHERE x:Approach|Need }, NOT EXISTS { MATCH (x:Entity {id: $p8}) WHERE x:Approach|Need }, NOT EXISTS { MATCH (x:Entity {id: $p9}) WHERE x:Region }]
} AS answer
