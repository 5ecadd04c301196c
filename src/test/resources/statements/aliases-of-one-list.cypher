// one
// parameters: {p0=1}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {x0: {node: {a: n0.name, b: n0.name}}}
  }
} AS answer

// two
// parameters: {p0=1}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey DESC
    LIMIT $p0
    RETURN {x0: {node: {a: n0.name}}}
  }
} AS answer
