// schemes
// parameters: {p0=2, p1=[CHARITY, COMPANY], p2=5, p3=[CHARITY, COMPANY]}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          partners: {
            rows: COLLECT {
              MATCH (n0)<-[r2:PARTNER_IN]-(n1)
              WHERE (n1:Organisation AND n1.kind IN $p1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p2
              RETURN {x0: {role: r2.role, node: {` type`: n1.nodeType, name: n1.name}}}
            },
            total: COUNT {
              MATCH (n0)<-[r4:PARTNER_IN]-(n3)
              WHERE (n3:Organisation AND n3.kind IN $p3)
            }
          }
        }
      }
    }
  }
} AS answer
