// forceAreas
// parameters: {p0=10}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:ForceArea)
    OPTIONAL MATCH (n0)-[r2:IN_REGION]->(n3)
    WITH n0, coalesce(n3.nameKey, '') AS k1
    WITH n0, k1
    ORDER BY k1 DESC, n0.id DESC
    LIMIT $p0
    RETURN {
      k: k1,
      e: n0.id,
      x0: {
        node: {
          name: n0.name,
          region: head(COLLECT {
            MATCH (n0)-[r5:IN_REGION]->(n4)
            RETURN {name: n4.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS answer
