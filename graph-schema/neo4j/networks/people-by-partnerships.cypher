// People and the partnerships to which they belong.
MATCH (member:Person)-[part:MEMBER_OF|CHAIRS|LEADS|WORKS_FOR]->(item:Partnership)
RETURN member.id AS member, item.id AS item,
  [part {.heldFrom, .heldUntil, .citations}] AS facts
