// forceAreas
// parameters: {p0=3, p1=5}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:ForceArea)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          initiatives: {
            rows: COLLECT {
              MATCH (n0)<-[r2:OPERATES_IN]-(n1)
              WITH n1, r2, COUNT { MATCH (n1)-[r4:STATED_IN]->(n5) } AS k3
              WITH n1, r2, k3
              ORDER BY k3, r2.id
              LIMIT $p1
              RETURN {x0: {status: r2.status, node: {` type`: n1.nodeType, name: n1.name}}}
            }
          }
        }
      }
    }
  }
} AS answer
