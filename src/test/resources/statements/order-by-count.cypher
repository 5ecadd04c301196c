// schemes
// parameters: {p0=RUNNING, p1=20, p2=RUNNING}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE n0.status = $p0
    WITH n0, COUNT { MATCH (n0)<-[r2:PARTNER_IN]-(n3) } AS k1
    WITH n0, k1
    ORDER BY k1 DESC, n0.id DESC
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  },
  total: COUNT {
    MATCH (n4:Scheme)
    WHERE n4.status = $p2
  }
} AS answer
