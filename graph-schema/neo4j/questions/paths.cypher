// How two nodes are connected. Relationships are followed in both directions; only what is between the two ends
// is held to the filters. The shortest groups are found as trails, since the grammar has no acyclic ones: those that
// pass a node twice are left out before they are counted. They begin with 0 steps, which no two different nodes are
// apart: the planner fails on {1,1} there.
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
CALL (from, to) {
  WITH * WHERE $find = 'SHORTEST'
  MATCH SHORTEST $lengths GROUPS ((from)
    (()-[r]-(passed)
      WHERE ($relationships IS NULL OR type(r) IN $relationships)
        AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        AND (passed = to OR (
          NOT passed.nodeType IN $common AND NOT passed.nodeType IN $avoid
          AND ($through IS NULL OR passed.nodeType IN $through)
          AND ($region IS NULL OR NOT passed:Scheme|Partnership OR EXISTS {
            (passed)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
          })))
    ){0,$maxHops} (to)
    WHERE none(i IN range(0, size(passed) - 2) WHERE passed[i] = from OR passed[i] IN passed[i + 1..]))
  RETURN [from] + passed AS n, r
  UNION ALL
  WITH * WHERE $find = 'SIMPLE'
  MATCH ACYCLIC (from)
    (()-[r]-(passed)
      WHERE ($relationships IS NULL OR type(r) IN $relationships)
        AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        AND (passed = to OR (
          NOT passed.nodeType IN $common AND NOT passed.nodeType IN $avoid
          AND ($through IS NULL OR passed.nodeType IN $through)
          AND ($region IS NULL OR NOT passed:Scheme|Partnership OR EXISTS {
            (passed)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
          })))
    ){1,$maxHops} (to)
  RETURN [from] + passed AS n, r
}
WITH n, r
WITH *, [i IN range(0, size(r) - 1) | {
  subject: n[i].name, subjectType: n[i].nodeType, relationship: type(r[i]), forward: startNode(r[i]) = n[i],
  object: n[i + 1].name, objectType: n[i + 1].nodeType, facts: {
    role: r[i].role, kind: r[i].kind, how: r[i].how, result: r[i].result, status: r[i].status,
    grantStatus: r[i].grantStatus, from: r[i].from, to: r[i].to
  }
}] AS links
RETURN size(r) AS length, links AS sentence, [i IN range(0, size(r) - 1) | {
    from: n[i], to: n[i + 1], relationship: type(r[i]), forward: startNode(r[i]) = n[i], id: r[i].id,
    role: r[i].role, status: r[i].status, how: r[i].how, since: r[i].from, until: r[i].to, citations: r[i].citations,
    held: CASE
      WHEN r[i].surelyFrom <= $asOf.to AND r[i].surelyUntil >= $asOf.from THEN 'CERTAINLY'
      WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
    END,
    sentence: [links[i]]
  }] AS steps,
  toString(size(r)) + reduce(ids = '', x IN n | ids + ' ' + x.id) + reduce(ids = '', x IN r | ids + ' ' + x.id) AS sortKey
