// schemes
// parameters: {p0=ENDED, p1=women, p2=area:avon-and-somerset, p3=RUNNING, p4=[approach:diversion, approach:mentoring], p5=51, p6=ENDED, p7=women, p8=area:avon-and-somerset, p9=RUNNING, p10=[approach:diversion, approach:mentoring]}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (NOT coalesce(n0.status = $p0, false) AND n0.nameFolded CONTAINS $p1 AND EXISTS { MATCH (n0)-[r1:OPERATES_IN]->(n2:Entity) WHERE n2:ForceArea|Place|ProbationRegion|Region AND n2.id = $p2 AND r1.status = $p3 } AND EXISTS { MATCH (n0)-[r3:USES_APPROACH]->(n4:Entity) WHERE n4:Approach AND n4.id IN $p4 }) AND n0.startDescendingKey > ''
    WITH n0
    ORDER BY n0.startDescendingKey DESC
    LIMIT $p5
    RETURN {k: n0.startDescendingKey, x0: {node: {id: n0.id, name: n0.name, start: n0.start}}}
  },
  total: COUNT {
    MATCH (n5:Scheme)
    WHERE (NOT coalesce(n5.status = $p6, false) AND n5.nameFolded CONTAINS $p7 AND EXISTS { MATCH (n5)-[r7:OPERATES_IN]->(n8:Entity) WHERE n8:ForceArea|Place|ProbationRegion|Region AND n8.id = $p8 AND r7.status = $p9 } AND EXISTS { MATCH (n5)-[r9:USES_APPROACH]->(n10:Entity) WHERE n10:Approach AND n10.id IN $p10 })
  }
} AS answer
