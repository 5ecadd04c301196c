// organisations
// parameters: {p0=org:apcc, p1=20, p2=5}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Organisation&Entity)
    WHERE n0.id = $p0 AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {
      x0: {
        node: {
          staff: {
            rows: COLLECT {
              MATCH (n0)<-[r2:WORKS_FOR]-(n1)
              WITH n1, r2
              ORDER BY r2.fromDescendingKey, r2.id
              LIMIT $p2
              RETURN {x0: {role: r2.role, from: r2.from, node: {name: n1.name}}}
            }
          }
        }
      }
    }
  }
} AS answer
