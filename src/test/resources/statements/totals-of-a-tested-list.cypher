// schemes
// parameters: {p0=2, p1=3, p2=a, p3=3, p4=a}
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
          partners: COLLECT {
            MATCH (n0)<-[r3:PARTNER_IN]-(n2)
            WHERE EXISTS { MATCH (n2)<-[r4:DELIVERED_BY]-(n5:Scheme) }
            WITH collect({node: n2, edge: r3}) AS g1
            RETURN {
              rows: COLLECT {
                UNWIND g1 AS n6Item
                WITH n6Item.node AS n6, n6Item.edge AS r7
                WITH n6, r7
                ORDER BY n6.nameKey, r7.id
                LIMIT $p1
                RETURN {x0: {role: r7.role, node: {` type`: n6.nodeType, name: n6.name}}}
              },
              total: size(g1)
            }
          },
          approaches: {
            rows: COLLECT {
              MATCH (n0)-[r9:USES_APPROACH]->(n8)
              WHERE n8.nameFolded CONTAINS $p2
              WITH n8, r9
              ORDER BY n8.nameKey, r9.id
              LIMIT $p3
              RETURN {x0: {node: {name: n8.name}}}
            },
            total: COUNT {
              MATCH (n0)-[r11:USES_APPROACH]->(n10)
              WHERE n10.nameFolded CONTAINS $p4
            }
          }
        }
      }
    }
  }
} AS answer
