// schemes
// parameters: {p0=RUNNING, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (EXISTS { MATCH (n0)-[r1:OPERATES_IN]->(n2:ForceArea|Place|ProbationRegion|Region) } AND NOT EXISTS { MATCH (n0)-[r3:OPERATES_IN]->(n4:ForceArea|Place|ProbationRegion|Region) WHERE NOT coalesce(r3.status = $p0, false) }) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
