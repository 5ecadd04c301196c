// people
// parameters: {p0=10, p1=1}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Person)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey DESC
    LIMIT $p0
    RETURN {
      k: n0.nameKey,
      x0: {
        node: {
          name: n0.name,
          worksFor: {
            rows: COLLECT {
              MATCH (n0)-[r2:WORKS_FOR]->(n1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p1
              RETURN {x0: {role: r2.role, node: {` type`: n1.nodeType, name: n1.name}}}
            }
          }
        }
      }
    }
  }
} AS answer
