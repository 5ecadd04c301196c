// sharedPartners
// parameters: {asOf=null, ids=[org:nelson-trust, org:avon-and-somerset-opcc], kinds=null, region=region:south-west, p4=6, p5=org:nelson-trust, p6=org:avon-and-somerset-opcc, p7=region:south-west}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
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
      ORDER BY type(part), part.id
      WITH us, me, initiative, collect({
        id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
        citations: part.citations, held: CASE
          WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
        END
      }) AS parts
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
      ORDER BY type(part), part.id
      WITH us, me, initiative, parts, body, collect({
        id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
        citations: part.citations, held: CASE
          WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
        END
      }) AS partnerParts
      ORDER BY initiative.nameKey
      WITH us, body, me, collect({initiative: initiative, parts: parts, partnerParts: partnerParts}) AS via
      ORDER BY me.nameKey
      WITH us, body, collect({body: me, via: via}) AS with
      WHERE size(with) = size(us)
      WITH body, with, COUNT { UNWIND with AS one UNWIND one.via AS basis RETURN DISTINCT basis.initiative } AS weight
      RETURN body, weight, with, right('0000' + toString(9999 - weight), 4) + body.nameKey AS sortKey
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p4
    RETURN {
      x0: {
        node: {
          weight: weight,
          body: head(COLLECT {
            UNWIND [body] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {` type`: n1.nodeType, id: n1.id, name: n1.name}
            LIMIT 1
          }),
          with: COLLECT {
            UNWIND with AS m3
            RETURN {
              body: head(COLLECT {
                UNWIND [m3.body] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN {` type`: n4.nodeType, id: n4.id}
                LIMIT 1
              }),
              via: COLLECT {
                UNWIND m3.via AS m6
                RETURN {
                  initiative: head(COLLECT {
                    UNWIND [m6.initiative] AS n7
                    WITH n7 WHERE n7 IS NOT NULL
                    RETURN {` type`: n7.nodeType, name: n7.name}
                    LIMIT 1
                  }),
                  partnerParts: COLLECT {
                    UNWIND m6.partnerParts AS m9
                    RETURN {
                      relationship: m9.relationship,
                      since: m9.since,
                      until: m9.until,
                      citations: COLLECT {
                        UNWIND m9.citations AS c10
                        MATCH (n11:Entity {id: c10})
                        RETURN {section: {id: n11.id}}
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
