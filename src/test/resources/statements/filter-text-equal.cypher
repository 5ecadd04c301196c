// organisations
// parameters: {p0=the nelson trust, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Organisation)
    WHERE n0.nameFolded = $p0 AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {id: n0.id}}}
  }
} AS answer
