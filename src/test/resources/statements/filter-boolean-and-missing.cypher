// prisons
// parameters: {p0=false, p1=true, p2=20, p3=false, p4=true}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Prison)
    WHERE (n0.operator IS NOT NULL AND NOT coalesce(n0.active = $p0, false) AND n0.female = $p1) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p2
    RETURN {x0: {node: {name: n0.name}}}
  },
  total: COUNT {
    MATCH (n1:Prison)
    WHERE (n1.operator IS NOT NULL AND NOT coalesce(n1.active = $p3, false) AND n1.female = $p4)
  }
} AS answer
