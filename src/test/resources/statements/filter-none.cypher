// schemes
// parameters: {p0=OUTCOME, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (NOT EXISTS { MATCH (n0)-[r1:HAS_FIGURE]->(n2:Figure) WHERE n2.kind = $p0 } AND NOT EXISTS { MATCH (n0)-[r3:FUNDED_BY]->(n4:Fund|Organisation|Partnership|Prison) }) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
