// schemes
// parameters: {p0=POLICE_FORCE, p1=5, p2=POLICE_FORCE, p3=3, p4=0, p5=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (((NOT coalesce(COUNT { MATCH (n0)<-[r1:PARTNER_IN]-(n2) WHERE (n2:Organisation AND n2.kind = $p0) } = $p1, false) AND COUNT { MATCH (n0)<-[r3:PARTNER_IN]-(n4) WHERE (n4:Organisation AND n4.kind = $p2) } >= $p3) AND true) AND COUNT { MATCH (n0)-[r5:ADDRESSES_NEED]->(n6) } = $p4) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p5
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
