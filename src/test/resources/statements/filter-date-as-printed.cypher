// schemes
// parameters: {p0=2019-10, p1=[2020], p2=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (n0.start = $p0 AND NOT coalesce(n0.end IN $p1, false)) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {start: n0.start}}}
  }
} AS answer
