// Force areas and the approaches of schemes that work in them or in places in them. Plans don't count.
MATCH (scheme:Scheme)-[uses:USES_APPROACH]->(item:Approach)
WHERE NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(member:ForceArea)
WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
RETURN member.id AS member, item.id AS item,
  [uses {.heldFrom, .heldUntil, .citations}, at {.heldFrom, .heldUntil, .citations}] AS facts
