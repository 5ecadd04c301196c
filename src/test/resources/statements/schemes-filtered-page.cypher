// schemes
// parameters: {p0=ENDED, p1=women, p2=[approach:diversion, approach:mentoring], p3=area:avon-and-somerset, p4=RUNNING, p5=51}
CYPHER 25
RETURN COLLECT {
  MATCH (n1:Scheme)-[r4:OPERATES_IN]->(n5:Entity) WHERE n5.id = $p3 AND r4.status = $p4 AND (NOT coalesce(n1.status = $p0, false) AND n1.nameFolded CONTAINS $p1 AND EXISTS { MATCH (n1)-[r2:USES_APPROACH]->(n3:Entity) WHERE n3.id IN $p2 })
  WITH DISTINCT n1
  WITH collect(n1) AS g0
  RETURN {
    rows: COLLECT {
      UNWIND g0 AS n6
      WITH n6
      ORDER BY n6.startDescendingKey DESC
      LIMIT $p5
      RETURN {k: n6.startDescendingKey, x0: {node: {id: n6.id, name: n6.name, start: n6.start}}}
    },
    total: size(g0)
  }
} AS answer
