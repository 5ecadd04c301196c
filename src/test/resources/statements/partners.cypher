// partnersOf
// parameters: {asOf=null, id=org:nelson-trust, includeContracts=false, kinds=null, region=null, p5=21, p6=org:nelson-trust}
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
  ORDER BY type(part), part.id
  WITH me, work, collect({
    id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
    citations: part.citations, held: CASE
      WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
    END
  }) AS parts
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
  ORDER BY type(part), part.id
  WITH work, parts, body, collect({
    id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
    citations: part.citations, held: CASE
      WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
    END
  }) AS partnerParts
  ORDER BY work.nameKey
  WITH body, collect({work: work, parts: parts, partnerParts: partnerParts}) AS meetings
  WITH body,
    [m IN meetings WHERE NOT m.work:Contract | {initiative: m.work, parts: m.parts, partnerParts: m.partnerParts}] AS via,
    [m IN meetings WHERE m.work:Contract | {contract: m.work, parts: m.parts, partnerParts: m.partnerParts}] AS contracts
  RETURN body, size(via) AS weight, via, contracts,
    right('0000' + toString(9999 - size(via)), 4) + body.nameKey AS sortKey
}
WITH collect({body: body, weight: weight, via: via, contracts: contracts, sortKey: sortKey}) AS kept
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.body AS body, row.weight AS weight, row.via AS via, row.contracts AS contracts, row.sortKey AS sortKey
    WITH body, weight, via, contracts, sortKey
    ORDER BY sortKey
    LIMIT $p5
    RETURN {
      k: sortKey,
      x0: {
        node: {
          weight: weight,
          body: head(COLLECT {
            UNWIND [body] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {` type`: n1.nodeType, id: n1.id, name: n1.name}
            LIMIT 1
          }),
          via: COLLECT {
            UNWIND via AS m3
            RETURN {
              initiative: head(COLLECT {
                UNWIND [m3.initiative] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN CASE
                  WHEN n4:Partnership THEN {` type`: n4.nodeType, id: n4.id, name: n4.name}
                  WHEN n4:Scheme THEN {` type`: n4.nodeType, id: n4.id, name: n4.name, kind: n4.kind}
                END
                LIMIT 1
              }),
              parts: COLLECT {
                UNWIND m3.parts AS m6
                RETURN {
                  relationship: m6.relationship,
                  role: m6.role,
                  citations: COLLECT {
                    UNWIND m6.citations AS c7
                    MATCH (n8:Entity {id: c7})
                    RETURN {section: {name: n8.name}}
                  }
                }
              },
              partnerParts: COLLECT {
                UNWIND m3.partnerParts AS m9
                RETURN {relationship: m9.relationship}
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
