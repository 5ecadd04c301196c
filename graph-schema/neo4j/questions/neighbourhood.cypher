// What is around a node. Each step goes out from all nodes of the one before that it doesn't stop at; a node counts
// where it is found first. Its rank is its distance, in thousand millions, and how many relationships the node has from
// which it is found: what a node with very many leads to comes last and is cut first.
MATCH (start:Entity {id: $id})
CALL (start) {
  MATCH (start)-[r]-(node:Entity)
  WHERE ($relationships IS NULL OR type(r) IN $relationships)
    AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
    AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
    AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
  RETURN collect(DISTINCT node) AS first
}
CALL (first) {
  UNWIND first AS near
  WITH near WHERE $hops >= 2 AND NOT near.nodeType IN $stopAt
  MATCH (near)-[r]-(node:Entity)
  WHERE ($relationships IS NULL OR type(r) IN $relationships)
    AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
    AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
    AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
  WITH node, min(COUNT { (near)--() }) AS links
  RETURN collect({node: node, links: links}) AS second
}
CALL (start, first, second) {
  RETURN start AS node, 0 AS rank
  UNION ALL
  UNWIND first AS node
  RETURN node, 1000000000 AS rank
  UNION ALL
  UNWIND second AS found
  RETURN found.node AS node, 2000000000 + found.links AS rank
  UNION ALL
  UNWIND second AS found
  WITH found.node AS near WHERE $hops >= 3 AND NOT near.nodeType IN $stopAt
  WITH DISTINCT near, COUNT { (near)--() } AS links
  MATCH (near)-[r]-(node:Entity)
  WHERE ($relationships IS NULL OR type(r) IN $relationships)
    AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
    AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
    AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
  RETURN node, 3000000000 + links AS rank
}
WITH node, min(rank) AS rank
ORDER BY rank
WITH collect(node) AS every, collect(rank) AS ranks
// Names are read of those only among which the last ones are chosen.
CALL (every, ranks) {
  UNWIND range(0, size(every) - 1) AS i
  WITH every[i] AS node, ranks[i] AS rank
  WHERE rank <= coalesce(ranks[$maxNodes - 1], rank)
  WITH node, rank
  ORDER BY rank, node.nameKey
  LIMIT $maxNodes
  RETURN collect({node: node, distance: rank / 1000000000}) AS nodes
}
WITH size(every) AS nodeCount, nodes
// The relationships between them, from where they start: few go out from a node into which very many come. What is
// stated in sections is the other way round. Both ends must be among the nodes, which is looked up by grouping.
WITH *, COLLECT {
  CALL (nodes) {
    UNWIND nodes AS one
    WITH one.node AS source, one.distance AS distance
    MATCH (source)-[r:!STATED_IN]->(end:Entity)
    WHERE ($relationships IS NULL OR type(r) IN $relationships)
      AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
    RETURN end, {r: r, distance: distance} AS edge, null AS shown
    UNION ALL
    UNWIND nodes AS one
    WITH one.node AS section, one.distance AS distance
    MATCH (section:Section)<-[r:STATED_IN]-(end:Entity)
    WHERE ($relationships IS NULL OR type(r) IN $relationships)
      AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
    RETURN end, {r: r, distance: distance} AS edge, null AS shown
    UNION ALL
    UNWIND nodes AS one
    RETURN one.node AS end, null AS edge, one.distance AS shown
  }
  WITH end, collect(edge) AS edges, max(shown) AS shown
  WHERE shown IS NOT NULL
  UNWIND edges AS edge
  WITH edge.r AS r, CASE WHEN edge.distance > shown THEN edge.distance ELSE shown END AS distance
  ORDER BY distance, r.id
  RETURN r
} AS between
RETURN nodes, nodeCount, size(between) AS edgeCount,
  nodeCount > size(nodes) OR size(between) > $maxEdges AS truncated, [r IN between[..$maxEdges] | {
  id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, role: r.role, status: r.status,
  since: r.from, until: r.to, citations: r.citations,
  held: CASE
    WHEN r.surelyFrom <= $asOf.to AND r.surelyUntil >= $asOf.from THEN 'CERTAINLY'
    WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
  END,
  sentence: [{
    subject: startNode(r).name, subjectType: startNode(r).nodeType, relationship: type(r), forward: true,
    object: endNode(r).name, objectType: endNode(r).nodeType, facts: r{.role, .kind, .how, .result, .status, .grantStatus, .from, .to}
  }]
}] AS edges
