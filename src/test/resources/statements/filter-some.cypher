// schemes
// parameters: {p0=CHARITY, p1=lead, p2=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE EXISTS { MATCH (n0)-[r1:DELIVERED_BY]->(n2:Organisation|Partnership|Prison) WHERE (n2:Organisation AND n2.kind = $p0) AND r1.roleFolded CONTAINS $p1 } AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
