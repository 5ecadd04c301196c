// sharedPartners
// parameters: {asOf=null, ids=[org:nelson-trust, org:avon-and-somerset-opcc], kinds=null, region=region:south-west, p4=5, p5=org:nelson-trust, p6=org:avon-and-somerset-opcc, p7=region:south-west}
CYPHER 25
RETURN {
  rows: COLLECT {
    UNWIND $ids AS id
    MATCH (me:Entity {id: id})
    WITH collect(DISTINCT me) AS us
    UNWIND us AS me
    CALL (me) {
      MATCH (initiative:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(me)
      RETURN initiative, part
      UNION
      MATCH (me)-[part:PARTNER_IN|MEMBER_OF]->(initiative:Scheme|Partnership)
      RETURN initiative, part
    }
    WITH us, me, initiative, part
    WHERE ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
      AND ($region IS NULL OR EXISTS {
        (initiative)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
      })
    WITH us, me, initiative, collect(part) AS parts
    CALL (us, initiative) {
      MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
      WHERE NOT body IN us
      RETURN body, part
      UNION
      MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
      WHERE NOT body IN us
      RETURN body, part
    }
    WITH us, me, initiative, parts, body, part
    WHERE ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
      AND ($kinds IS NULL OR body.kind IN $kinds AND body:Organisation)
    WITH us, me, initiative, parts, body, collect(part) AS partnerParts
    WITH us, body, me, collect({initiative: initiative, parts: parts, partnerParts: partnerParts}) AS met
    WITH us, body, collect({me: me, met: met}) AS meetings
    WHERE size(meetings) = size(us)
    WITH body, meetings, COUNT { UNWIND meetings AS one UNWIND one.met AS m RETURN DISTINCT m.initiative } AS weight
    WITH *, right('0000' + toString(9999 - weight), 4) + body.nameKey AS sortKey
    ORDER BY sortKey
    LIMIT $p4
    WITH sortKey,
      body,
      weight,
      COLLECT {
        UNWIND meetings AS one
        WITH one ORDER BY one.me.nameKey
        RETURN {
      body: one.me,
      via: COLLECT {
              UNWIND one.met AS m
              WITH m ORDER BY m.initiative.nameKey
              RETURN {
        initiative: m.initiative,
        partnerParts: COLLECT {
                    UNWIND m.partnerParts AS part
                    WITH part ORDER BY type(part), part.id
                    RETURN {citations: part.citations, relationship: type(part), since: part.from, until: part.to}
        }
      }
      }
    }
    } AS with
    RETURN {
      x0: {
        node: {
          weight: weight,
          body: head(COLLECT {
            UNWIND [body] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {` type`: n0.nodeType, id: n0.id, name: n0.name}
            LIMIT 1
          }),
          with: COLLECT {
            UNWIND with AS m2
            RETURN {
              body: head(COLLECT {
                UNWIND [m2.body] AS n3
                WITH n3 WHERE n3 IS NOT NULL
                RETURN {` type`: n3.nodeType, id: n3.id}
                LIMIT 1
              }),
              via: COLLECT {
                UNWIND m2.via AS m5
                RETURN {
                  initiative: head(COLLECT {
                    UNWIND [m5.initiative] AS n6
                    WITH n6 WHERE n6 IS NOT NULL
                    RETURN {` type`: n6.nodeType, name: n6.name}
                    LIMIT 1
                  }),
                  partnerParts: COLLECT {
                    UNWIND m5.partnerParts AS m8
                    RETURN {
                      relationship: m8.relationship,
                      since: m8.since,
                      until: m8.until,
                      citations: COLLECT {
                        UNWIND m8.citations AS c9
                        MATCH (n10:Entity {id: c9})
                        RETURN {section: {id: n10.id}}
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p5}) WHERE x:Organisation|Partnership|Prison }, NOT EXISTS { MATCH (x:Entity {id: $p6}) WHERE x:Organisation|Partnership|Prison }, NOT EXISTS { MATCH (x:Entity {id: $p7}) WHERE x:Region }]
} AS answer
