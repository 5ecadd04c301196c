// schemes
// parameters: {p0=[ENDED, PLANNED], p1=PILOT, p2=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (NOT coalesce(n0.status IN $p0, false) AND NOT coalesce(n0.kind = $p1, false)) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {status: n0.status}}}
  }
} AS answer
