// schemes
// parameters: {p0=[scheme:project-she, scheme:court-up], p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme&Entity)
    WHERE n0.id IN $p0 AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
