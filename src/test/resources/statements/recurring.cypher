// recurringApproaches
// parameters: {minForceAreas=3, minRegions=3, p2=21, p3=21, p4=4, p5=21}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
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
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p2
    RETURN {
      x0: {
        node: {
          approach: head(COLLECT {
            UNWIND [approach] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {name: n1.name, definition: n1.definition}
            LIMIT 1
          }),
          regionCount: regionCount,
          regions: {
            rows: COLLECT {
              UNWIND regions AS n3
              WITH n3 WHERE n3 IS NOT NULL
              WITH n3
              ORDER BY n3.nameKey
              LIMIT $p3
              RETURN {x0: {node: {name: n3.name}}}
            }
          },
          schemes: {
            rows: COLLECT {
              UNWIND schemes AS n4
              WITH n4 WHERE n4 IS NOT NULL
              WITH n4
              ORDER BY n4.nameKey
              LIMIT $p4
              RETURN {x0: {node: {name: n4.name}}}
            },
            total: COUNT {
              UNWIND schemes AS n5
              WITH n5 WHERE n5 IS NOT NULL
              RETURN 1 AS one
            }
          },
          outcomes: {
            rows: COLLECT {
              UNWIND outcomes AS n7
              WITH n7 WHERE n7 IS NOT NULL
              WITH n7
              ORDER BY n7.nameKey
              LIMIT $p5
              RETURN {x0: {node: {measure: n7.measure, value: n7.value, basis: n7.basis}}}
            }
          }
        }
      }
    }
  }
} AS answer
