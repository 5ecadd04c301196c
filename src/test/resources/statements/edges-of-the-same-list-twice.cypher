// regions
// parameters: {p0=3}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Region)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {k: n0.nameKey, x0: {}, x1: {n: {name: n0.name}}}
  }
} AS answer
