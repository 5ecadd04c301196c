// Bodies that meet the one asked about in a scheme or partnership, most meetings first. Contracts are not schemes:
// they count only where asked for, and apart.
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
RETURN body, size(met) AS weight,
  COLLECT {
    UNWIND met AS m
    WITH m ORDER BY m.work.nameKey
    RETURN {
      initiative: m.work,
      parts: COLLECT {
        UNWIND m.parts AS part
        WITH part ORDER BY type(part), part.id
        RETURN {
          id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
          citations: part.citations, held: CASE
            WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
          END
        }
      },
      partnerParts: COLLECT {
        UNWIND m.partnerParts AS part
        WITH part ORDER BY type(part), part.id
        RETURN {
          id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
          citations: part.citations, held: CASE
            WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
          END
        }
      }
    }
  } AS via,
  COLLECT {
    UNWIND shared AS m
    WITH m ORDER BY m.work.nameKey
    RETURN {
      contract: m.work,
      parts: COLLECT {
        UNWIND m.parts AS part
        WITH part ORDER BY type(part), part.id
        RETURN {
          id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
          citations: part.citations, held: CASE
            WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
          END
        }
      },
      partnerParts: COLLECT {
        UNWIND m.partnerParts AS part
        WITH part ORDER BY type(part), part.id
        RETURN {
          id: part.id, relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
          citations: part.citations, held: CASE
            WHEN part.surelyFrom <= $asOf.to AND part.surelyUntil >= $asOf.from THEN 'CERTAINLY' WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
          END
        }
      }
    }
  } AS contracts,
  right('0000' + toString(9999 - size(met)), 4) + body.nameKey AS sortKey
