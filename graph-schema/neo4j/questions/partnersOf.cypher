// Bodies that meet the one asked about in a scheme or partnership, most meetings first.
MATCH (me:Entity {id: $id})
CALL (me) {
  MATCH (initiative:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(me)
  RETURN initiative, part
  UNION
  MATCH (me)-[part:PARTNER_IN|MEMBER_OF]->(initiative:Scheme|Partnership)
  RETURN initiative, part
}
WITH me, initiative, part ORDER BY type(part), part.id
WITH me, initiative,
  collect({relationship: type(part), role: part.role, citations: part.citations}) AS parts
CALL (me, initiative) {
  MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
  WHERE body <> me
  RETURN body, part
  UNION
  MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
  WHERE body <> me
  RETURN body, part
}
WITH initiative, parts, body, part ORDER BY type(part), part.id
WITH initiative, parts, body,
  collect({relationship: type(part), role: part.role, citations: part.citations}) AS partnerParts
ORDER BY initiative.nameKey
WITH body, collect({initiative: initiative, parts: parts, partnerParts: partnerParts}) AS via
RETURN body, size(via) AS weight, via, right('0000' + toString(9999 - size(via)), 4) + body.nameKey AS sortKey
