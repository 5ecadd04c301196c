// schemes
// parameters: {p0=PLANNED, p1=area:avon-and-somerset, p2=3}
CYPHER 25
RETURN COLLECT {
  MATCH (n1:Scheme)-[r2:OPERATES_IN]->(n3:Entity) WHERE n3.id = $p1 AND NOT coalesce(n1.status = $p0, false)
  WITH DISTINCT n1
  WITH collect(n1) AS g0
  RETURN {
    rows: COLLECT {
      UNWIND g0 AS n4
      WITH n4
      ORDER BY n4.nameKey
      LIMIT $p2
      RETURN {x0: {node: {name: n4.name}}}
    },
    total: size(g0),
    a0: {
      values: head(COLLECT {
        UNWIND g0 AS n5
        RETURN {count: count(n5)}
      })
    }
  }
} AS answer
