// forceAreas
// parameters: {p0=20}
CYPHER 25
RETURN {
  g0: {
    groups: COLLECT {
      MATCH (n0:ForceArea)
      OPTIONAL MATCH (n0)-[r3:IN_REGION]->(g2)
      WITH g2, collect(DISTINCT n0) AS m4
      ORDER BY size(m4) DESC, g2.id
      LIMIT $p0
      RETURN {
        x0: {
          node: CASE WHEN g2 IS NOT NULL THEN {` type`: g2.nodeType, name: g2.name} END,
          aggregate: {
            values: head(COLLECT {
              UNWIND m4 AS n5
              RETURN {count: count(n5)}
            })
          }
        }
      }
    },
    total: COUNT {
      MATCH (n0:ForceArea)
      OPTIONAL MATCH (n0)-[r3:IN_REGION]->(g2)
      WITH DISTINCT g2
      RETURN g2
    }
  }
} AS answer
