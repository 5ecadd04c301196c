// organisations
// parameters: {p0=1}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Organisation)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {k: n0.nameKey}
  }
} AS answer
