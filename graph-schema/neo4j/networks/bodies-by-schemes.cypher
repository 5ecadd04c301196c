// Bodies and the schemes and partnerships in which they have a part that makes partners.
MATCH (item:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(member:Organisation|Prison|Partnership)
RETURN member.id AS member, item.id AS item,
  [part {.heldFrom, .heldUntil, .citations}] AS facts
UNION ALL
MATCH (member:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(item:Scheme|Partnership)
RETURN member.id AS member, item.id AS item,
  [part {.heldFrom, .heldUntil, .citations}] AS facts
