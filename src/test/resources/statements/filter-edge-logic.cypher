// organisations
// parameters: {p0=prime, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Organisation)
    WHERE EXISTS { MATCH (n0)<-[r1:DELIVERED_BY]-(n2:Scheme) WHERE (r1.status IS NULL OR NOT coalesce(r1.roleFolded = $p0, false)) } AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
