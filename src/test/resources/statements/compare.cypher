// compare
// parameters: {areas=[area:durham, area:surrey], p1=20, p2=area:durham, p3=area:surrey}
CYPHER 25
RETURN {
  row: head(COLLECT {
    MATCH (asked:ForceArea) WHERE asked.id IN $areas
    WITH asked ORDER BY asked.nameKey
    WITH collect(asked) AS areas
    WITH *, COLLECT {
      UNWIND areas AS area
      MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
      WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
        AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      WITH area, work, collect(at) AS places
      RETURN {area: area, work: work, places: places}
    } AS works
    WITH COLLECT {
        UNWIND works AS it
        WITH it.area AS area, it.work AS scheme, it.places AS places
        MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
        WITH approach, area, scheme, places, collect(use) AS uses
        ORDER BY scheme.nameKey
        WITH approach, area, collect({scheme: scheme, said: places + uses}) AS schemes
        ORDER BY area.nameKey
        WITH approach, collect({area: area, schemes: schemes}) AS found
        ORDER BY size(found) DESC, approach.nameKey
        RETURN {
      approach: approach,
      areaCount: size(found),
      notFound: [area IN areas WHERE none(one IN found WHERE one.area = area)],
      sharing: CASE size(found) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      stated: [one IN found | {
        area: one.area,
        schemes: [it IN one.schemes | {
          citations: COLLECT {
                  UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
                },
          scheme: it.scheme
        }]
      }]
    }
    } AS approaches,
      areas,
      COLLECT {
        UNWIND works AS it
        WITH it.area AS area, it.work AS initiative, it.places AS places
        CALL (initiative) {
          MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
          RETURN body, part
          UNION
          MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
          RETURN body, part
        }
        WITH area, initiative, places, body, part
        WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR'] AND coalesce(part.grantStatus, '') <> 'BID'
        WITH body, area, initiative, places, collect(part) AS parts
        ORDER BY initiative.nameKey
        WITH body, area, collect({initiative: initiative, said: places + parts}) AS initiatives
        ORDER BY area.nameKey
        WITH body, collect({area: area, initiatives: initiatives}) AS found
        ORDER BY size(found) DESC, body.nameKey
        RETURN {
      body: body,
      sharing: CASE size(found) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      stated: [one IN found | {
        area: one.area,
        initiatives: [it IN one.initiatives | {
          citations: COLLECT {
                  UNWIND it.said AS part UNWIND part.citations AS id RETURN DISTINCT id ORDER BY id
                },
          initiative: it.initiative
        }]
      }]
    }
    } AS partners
    RETURN {
      areas: {
        rows: COLLECT {
          UNWIND areas AS n0
          WITH n0 WHERE n0 IS NOT NULL
          WITH n0
          ORDER BY n0.nameKey
          LIMIT $p1
          RETURN {x0: {node: {id: n0.id}}}
        }
      },
      approaches: COLLECT {
        UNWIND approaches AS m1
        RETURN {
          approach: head(COLLECT {
            UNWIND [m1.approach] AS n2
            WITH n2 WHERE n2 IS NOT NULL
            RETURN {name: n2.name}
            LIMIT 1
          }),
          sharing: m1.sharing,
          areaCount: m1.areaCount,
          stated: COLLECT {
            UNWIND m1.stated AS m4
            RETURN {
              area: head(COLLECT {
                UNWIND [m4.area] AS n5
                WITH n5 WHERE n5 IS NOT NULL
                RETURN {id: n5.id}
                LIMIT 1
              }),
              schemes: COLLECT {
                UNWIND m4.schemes AS m7
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m7.scheme] AS n8
                    WITH n8 WHERE n8 IS NOT NULL
                    RETURN {id: n8.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m7.citations AS c10
                    MATCH (n11:Entity {id: c10})
                    RETURN {section: {id: n11.id}}
                  }
                }
              }
            }
          },
          notFound: {
            total: COUNT {
              UNWIND m1.notFound AS n12
              WITH n12 WHERE n12 IS NOT NULL
              RETURN 1 AS one
            }
          }
        }
      },
      partners: COLLECT {
        UNWIND partners AS m14
        RETURN {
          body: head(COLLECT {
            UNWIND [m14.body] AS n15
            WITH n15 WHERE n15 IS NOT NULL
            RETURN {` type`: n15.nodeType, name: n15.name}
            LIMIT 1
          }),
          sharing: m14.sharing,
          stated: COLLECT {
            UNWIND m14.stated AS m17
            RETURN {
              area: head(COLLECT {
                UNWIND [m17.area] AS n18
                WITH n18 WHERE n18 IS NOT NULL
                RETURN {id: n18.id}
                LIMIT 1
              }),
              initiatives: COLLECT {
                UNWIND m17.initiatives AS m20
                RETURN {
                  initiative: head(COLLECT {
                    UNWIND [m20.initiative] AS n21
                    WITH n21 WHERE n21 IS NOT NULL
                    RETURN {` type`: n21.nodeType, id: n21.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m20.citations AS c23
                    MATCH (n24:Entity {id: c23})
                    RETURN {
                      document: head(COLLECT {
                        MATCH (n24)-[r26:PART_OF]->(n25)
                        RETURN {id: n25.id}
                        LIMIT 1
                      })
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p2}) WHERE x:ForceArea }, NOT EXISTS { MATCH (x:Entity {id: $p3}) WHERE x:ForceArea }]
} AS answer
