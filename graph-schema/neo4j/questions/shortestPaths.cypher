// The shortest ways of all between two nodes: the same rows as those of paths.cypher for one length, by the classic search
// from both ends. SHORTEST compares each way into a node with all others found before, so that a node with ten thousand
// relationships takes seconds; here the steps are only followed. Both can't stand in one statement: the grammar refuses it.
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = allShortestPaths((from)-[*..$maxHops]-(to))
WHERE all(step IN relationships(path) WHERE ($relationships IS NULL OR type(step) IN $relationships)
    AND ($asOf IS NULL OR (step.heldFrom <= $asOf.to AND step.heldUntil >= $asOf.from)))
  AND all(passed IN nodes(path) WHERE passed = from OR passed = to OR (
    NOT passed.nodeType IN $common AND NOT passed.nodeType IN $avoid
    AND ($through IS NULL OR passed.nodeType IN $through)
    AND ($region IS NULL OR NOT passed:Scheme|Partnership OR EXISTS {
      (passed)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
    })))
WITH nodes(path) AS n, relationships(path) AS r
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
