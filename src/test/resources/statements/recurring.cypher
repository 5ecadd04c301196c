// recurringApproaches
// parameters: {asOf=null, cohort=null, minForceAreas=3, minOffices=0, minRegions=3, need=null, p6=20, p7=20, p8=3, p9=20}
CYPHER 25
RETURN {
  rows: COLLECT {
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
    WITH *, right('000' + toString(999 - size(regions)), 3) + right('000' + toString(999 - size(forceAreas)), 3) +
        right('00000' + toString(99999 - size(schemes)), 5) + approach.nameKey AS sortKey
    ORDER BY sortKey
    LIMIT $p6
    WITH sortKey,
      approach,
      COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[:HAS_FIGURE]->(figure:Figure {kind: 'OUTCOME'})
        RETURN DISTINCT figure
      } AS outcomes,
      size(regions) AS regionCount,
      regions,
      schemes
    RETURN {
      x0: {
        node: {
          approach: head(COLLECT {
            UNWIND [approach] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {name: n0.name, definition: n0.definition}
            LIMIT 1
          }),
          regionCount: regionCount,
          regions: {
            rows: COLLECT {
              UNWIND regions AS n2
              WITH n2 WHERE n2 IS NOT NULL
              WITH n2
              ORDER BY n2.nameKey
              LIMIT $p7
              RETURN {x0: {node: {name: n2.name}}}
            }
          },
          schemes: {
            rows: COLLECT {
              UNWIND schemes AS n3
              WITH n3 WHERE n3 IS NOT NULL
              WITH n3
              ORDER BY n3.nameKey
              LIMIT $p8
              RETURN {x0: {node: {name: n3.name}}}
            },
            total: COUNT {
              UNWIND schemes AS n4
              WITH n4 WHERE n4 IS NOT NULL
              RETURN 1 AS one
            }
          },
          outcomes: {
            rows: COLLECT {
              UNWIND outcomes AS n6
              WITH n6 WHERE n6 IS NOT NULL
              WITH n6
              ORDER BY n6.nameKey
              LIMIT $p9
              RETURN {x0: {node: {measure: n6.measure, value: n6.value, basis: n6.basis}}}
            }
          }
        }
      }
    }
  }
} AS answer
