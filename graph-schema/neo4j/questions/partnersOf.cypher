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
ORDER BY type(part), part.id
WITH me, work, collect({
  relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
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
  relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
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
