// deliverers
// parameters: {minForceAreas=2, minRegions=2, p2=21, p3=21}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
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
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p2
    RETURN {
      x0: {
        node: {
          body: head(COLLECT {
            UNWIND [body] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {` type`: n1.nodeType, id: n1.id}
            LIMIT 1
          }),
          forceAreaCount: forceAreaCount,
          regionCount: regionCount,
          areas: COLLECT {
            UNWIND areas AS m3
            RETURN {
              area: head(COLLECT {
                UNWIND [m3.area] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN {id: n4.id}
                LIMIT 1
              }),
              schemes: COLLECT {
                UNWIND m3.schemes AS m6
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m6.scheme] AS n7
                    WITH n7 WHERE n7 IS NOT NULL
                    RETURN {id: n7.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m6.citations AS c9
                    MATCH (n10:Entity {id: c9})
                    RETURN {section: {id: n10.id}}
                  }
                }
              }
            }
          },
          regions: {
            rows: COLLECT {
              UNWIND regions AS n11
              WITH n11 WHERE n11 IS NOT NULL
              WITH n11
              ORDER BY n11.nameKey
              LIMIT $p3
              RETURN {x0: {node: {id: n11.id}}}
            }
          }
        }
      }
    }
  }
} AS answer
