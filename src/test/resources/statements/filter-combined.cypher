// schemes
// parameters: {p0=[PILOT, PROJECT], p1=2018-01-01, p2=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (n0.status IS NULL OR (n0.kind IN $p0 AND NOT coalesce(n0.startLatest < $p1, false))) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
