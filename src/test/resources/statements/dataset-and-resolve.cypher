// dataset
// parameters: {p0=21}
CYPHER 25
RETURN head(COLLECT {
  CALL () {
    MATCH (d:Dataset)
    RETURN d.version AS version, d.loadedAt AS loadedAt, d.nodeCount AS nodeCount,
      d.relationshipCount AS relationshipCount, d.forceAreasCovered AS forceAreasCovered, d.licence AS licence,
      COLLECT { MATCH (document:Document) RETURN document } AS documents
  }
  RETURN {
    version: version,
    nodeCount: nodeCount,
    documents: {
      rows: COLLECT {
        UNWIND documents AS n0
        WITH n0 WHERE n0 IS NOT NULL
        WITH n0
        ORDER BY n0.nameKey
        LIMIT $p0
        RETURN {k: n0.nameKey, x0: {node: {name: n0.name, date: n0.date}}}
      }
    }
  }
}) AS answer

// resolve
// parameters: {id=org:nelson-trust}
CYPHER 25
RETURN head(COLLECT {
  CALL () {
    OPTIONAL MATCH (node:Entity {id: $id})
    RETURN $id AS id, CASE WHEN node IS NULL THEN 'UNKNOWN' ELSE 'CURRENT' END AS state, node
  }
  RETURN {
    state: state,
    node: head(COLLECT {
      UNWIND [node] AS n0
      WITH n0 WHERE n0 IS NOT NULL
      RETURN {` type`: n0.nodeType, name: n0.name}
      LIMIT 1
    })
  }
}) AS answer
