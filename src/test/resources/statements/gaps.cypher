// gaps
// parameters: {areas=null, by=APPROACH, of=[approach:mentoring, need:accommodation], onlyNotFound=true, regions=[region:south-west], rows=AREA, p6=20, p7=approach:mentoring, p8=need:accommodation, p9=region:south-west}
CYPHER 25
CALL () {
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
  WITH *, area.nameKey AS sortKey
  RETURN collect({area: area, documents: documents, shown: shown, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.area AS area, row.documents AS documents, row.shown AS shown, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p6
    WITH sortKey,
      CASE area.nodeType WHEN 'ForceArea' THEN area END AS area,
      [cell IN shown | {
      finding: CASE
            WHEN size(cell.schemes) > 0 THEN 'STATED'
            WHEN size(cell.planned) > 0 THEN 'ONLY_PLANNED'
            ELSE 'NO_STATEMENT_FOUND'
          END,
      planned: [it IN cell.planned | {scheme: it.scheme}],
      schemes: [it IN cell.schemes | {
        citations: COLLECT {
              UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
            },
        scheme: it.scheme
      }],
      statement: CASE
            WHEN size(cell.schemes) = 1 THEN 'stated of 1 scheme'
            WHEN size(cell.schemes) > 1 THEN 'stated of ' + toString(size(cell.schemes)) + ' schemes'
            WHEN size(cell.planned) = 1 THEN 'only planned: 1 scheme'
            WHEN size(cell.planned) > 1 THEN 'only planned: ' + toString(size(cell.planned)) + ' schemes'
            ELSE 'no statement found in ' + toString(documents) + ' documents'
          END,
      subject: cell.subject
    }] AS cells,
      COUNT {
        MATCH (area)<-[:IN_AREA|IN_REGION]-{0,2}(:Region|ForceArea|Place)<-[:OPERATES_IN]-(:Scheme)-[:STATED_IN]->(:Section)
          -[:PART_OF]->(document:Document)
        RETURN DISTINCT document
      } AS documentsOnArea,
      documents AS documentsSearched
    RETURN {
      x0: {
        node: {
          area: head(COLLECT {
            UNWIND [area] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {name: n0.name}
            LIMIT 1
          }),
          documentsSearched: documentsSearched,
          documentsOnArea: documentsOnArea,
          cells: COLLECT {
            UNWIND cells AS m2
            RETURN {
              subject: head(COLLECT {
                UNWIND [m2.subject] AS n3
                WITH n3 WHERE n3 IS NOT NULL
                RETURN {` type`: n3.nodeType, id: n3.id}
                LIMIT 1
              }),
              finding: m2.finding,
              statement: m2.statement,
              schemes: COLLECT {
                UNWIND m2.schemes AS m5
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m5.scheme] AS n6
                    WITH n6 WHERE n6 IS NOT NULL
                    RETURN {name: n6.name}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m5.citations AS c8
                    MATCH (n9:Entity {id: c8})
                    RETURN {section: {id: n9.id}}
                  }
                }
              },
              planned: COLLECT {
                UNWIND m2.planned AS m10
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m10.scheme] AS n11
                    WITH n11 WHERE n11 IS NOT NULL
                    RETURN {id: n11.id}
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
