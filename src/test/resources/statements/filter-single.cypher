// schemes
// parameters: {p0=[Prison, Partnership], p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE COUNT { MATCH (n0)<-[r1:PARTNER_IN]-(n2:Organisation|Partnership|Prison) WHERE n2.nodeType IN $p0 } = 1 AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
