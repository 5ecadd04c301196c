// schemes
// parameters: {p0=c, p1=b, p2=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (n0.nameFolded < $p0 AND n0.nameFolded >= $p1) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
