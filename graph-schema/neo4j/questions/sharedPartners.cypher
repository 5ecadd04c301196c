// Bodies that meet each of those asked about in a scheme or partnership. Two bodies are never connected but by what
// they take part in, which is told for each of them.
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
  relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
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
  relationship: type(part), role: part.role, status: part.status, since: part.from, until: part.to,
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
