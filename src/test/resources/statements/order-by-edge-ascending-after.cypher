// partnerships
// parameters: {p0=1, p1=21}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Partnership)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          ledBy: {
            rows: COLLECT {
              MATCH (n0)<-[r2:LEADS]-(n1)
              WITH n1, r2
              ORDER BY r2.roleKey, r2.id
              LIMIT $p1
              RETURN {k: r2.roleKey, e: r2.id, x0: {role: r2.role}}
            }
          }
        }
      }
    }
  }
} AS answer
