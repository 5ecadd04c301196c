// prisons
// parameters: {p0=5}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Prison)
    WHERE n0.codeDescendingKey > ''
    WITH n0
    ORDER BY n0.codeDescendingKey
    LIMIT $p0
    RETURN {x0: {node: {code: n0.code}}}
  }
} AS answer
