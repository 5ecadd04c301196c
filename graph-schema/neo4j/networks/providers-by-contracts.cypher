// Providers and their national contracts. The days on which the catalogue shows a contract aren't contract dates.
MATCH (item:Contract)-[part:PROVIDED_BY]->(member:Organisation)
RETURN member.id AS member, item.id AS item,
  [part {.heldFrom, .heldUntil, .citations}] AS facts
