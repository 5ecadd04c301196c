// partnersOf
// parameters: {asOf=null, id=org:nelson-trust, includeContracts=false, kinds=null, region=null, p5=20, p6=org:nelson-trust}
CYPHER 25
CALL () {
  MATCH (me:Entity {id: $id})
  CALL (me) {
    MATCH (work:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(me)
    RETURN work, part
    UNION
    MATCH (me)-[part:PARTNER_IN|MEMBER_OF]->(work:Scheme|Partnership)
    RETURN work, part
    UNION
    MATCH (work:Contract)-[part:PROVIDED_BY]->(me) WHERE $includeContracts
    RETURN work, part
  }
  WITH me, work, part
  WHERE ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    AND ($region IS NULL OR EXISTS {
      (work)-[:OPERATES_IN|COVERS]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
    })
  WITH me, work, collect(part) AS parts
  CALL (me, work) {
    MATCH (work)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY|PROVIDED_BY]->(body:Organisation|Prison|Partnership)
    WHERE body <> me
    RETURN body, part
    UNION
    MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(work)
    WHERE body <> me
    RETURN body, part
  }
  WITH work, parts, body, part
  WHERE ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
    AND ($kinds IS NULL OR body.kind IN $kinds AND body:Organisation)
  WITH work, parts, body, collect(part) AS partnerParts
  WITH body, collect({work: work, parts: parts, partnerParts: partnerParts}) AS meetings
  WITH body, [m IN meetings WHERE NOT m.work:Contract] AS met, [m IN meetings WHERE m.work:Contract] AS shared
  WITH *, right('0000' + toString(9999 - size(met)), 4) + body.nameKey AS sortKey
  RETURN collect({body: body, met: met, shared: shared, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.body AS body, row.met AS met, row.shared AS shared, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p5
    WITH sortKey,
      body,
      COLLECT {
        UNWIND met AS m
        WITH m ORDER BY m.work.nameKey
        RETURN {
      initiative: m.work,
      partnerParts: COLLECT {
              UNWIND m.partnerParts AS part
              WITH part ORDER BY type(part), part.id
              RETURN {relationship: type(part)}
      },
      parts: COLLECT {
              UNWIND m.parts AS part
              WITH part ORDER BY type(part), part.id
              RETURN {citations: part.citations, relationship: type(part), role: part.role}
      }
    }
    } AS via,
      size(met) AS weight
    RETURN {
      k: sortKey,
      x0: {
        node: {
          weight: weight,
          body: head(COLLECT {
            UNWIND [body] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {` type`: n0.nodeType, id: n0.id, name: n0.name}
            LIMIT 1
          }),
          via: COLLECT {
            UNWIND via AS m2
            RETURN {
              initiative: head(COLLECT {
                UNWIND [m2.initiative] AS n3
                WITH n3 WHERE n3 IS NOT NULL
                RETURN CASE
                  WHEN n3:Partnership THEN {` type`: n3.nodeType, id: n3.id, name: n3.name}
                  WHEN n3:Scheme THEN {` type`: n3.nodeType, id: n3.id, name: n3.name, kind: n3.kind}
                END
                LIMIT 1
              }),
              parts: COLLECT {
                UNWIND m2.parts AS m5
                RETURN {
                  relationship: m5.relationship,
                  role: m5.role,
                  citations: COLLECT {
                    UNWIND m5.citations AS c6
                    MATCH (n7:Entity {id: c6})
                    RETURN {section: {name: n7.name}}
                  }
                }
              },
              partnerParts: COLLECT {
                UNWIND m2.partnerParts AS m8
                RETURN {relationship: m8.relationship}
              }
            }
          }
        }
      }
    }
  },
  total: size(kept),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p6}) WHERE x:Organisation|Partnership|Prison }]
} AS answer
