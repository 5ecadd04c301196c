// deliverers
// parameters: {minForceAreas=2, minRegions=2, p2=20, p3=20}
CYPHER 25
RETURN {
  rows: COLLECT {
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
    WITH *, right('00' + toString(99 - size(found)), 2) + right('00' + toString(99 - size(regions)), 2) + body.nameKey AS sortKey
    ORDER BY sortKey
    LIMIT $p2
    WITH sortKey,
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
        RETURN {
      area: area,
      schemes: [it IN schemes | {
        citations: COLLECT {
              UNWIND it.said AS stated UNWIND stated.citations AS id RETURN DISTINCT id ORDER BY id
            },
        scheme: it.scheme
      }]
    }
    } AS areas,
      body,
      size(found) AS forceAreaCount,
      size(regions) AS regionCount,
      regions
    RETURN {
      x0: {
        node: {
          body: head(COLLECT {
            UNWIND [body] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {` type`: n0.nodeType, id: n0.id}
            LIMIT 1
          }),
          forceAreaCount: forceAreaCount,
          regionCount: regionCount,
          areas: COLLECT {
            UNWIND areas AS m2
            RETURN {
              area: head(COLLECT {
                UNWIND [m2.area] AS n3
                WITH n3 WHERE n3 IS NOT NULL
                RETURN {id: n3.id}
                LIMIT 1
              }),
              schemes: COLLECT {
                UNWIND m2.schemes AS m5
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m5.scheme] AS n6
                    WITH n6 WHERE n6 IS NOT NULL
                    RETURN {id: n6.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m5.citations AS c8
                    MATCH (n9:Entity {id: c8})
                    RETURN {section: {id: n9.id}}
                  }
                }
              }
            }
          },
          regions: {
            rows: COLLECT {
              UNWIND regions AS n10
              WITH n10 WHERE n10 IS NOT NULL
              WITH n10
              ORDER BY n10.nameKey
              LIMIT $p3
              RETURN {x0: {node: {id: n10.id}}}
            }
          }
        }
      }
    }
  }
} AS answer
