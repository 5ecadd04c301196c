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
RETURN body, weight,
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
      }
    }
  } AS with,
  right('0000' + toString(9999 - weight), 4) + body.nameKey AS sortKey
