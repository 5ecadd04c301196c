// schemes
// parameters: {p0=2019-12-31, p1=2019-01-01, p2=2019-12-31, p3=2019-01-01, p4=2019-12-31, p5=2019-01-01, p6=20, p7=2019-12-31, p8=2019-01-01, p9=2019-12-31, p10=2019-01-01, p11=20, p12=2019-12-31, p13=2019-01-01, p14=2021-03-31, p15=2021-03-01, p16=2021-03-31, p17=2021-03-01, p18=2019-12-31, p19=2019-01-01, p20=2019-12-31, p21=2019-01-01}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (EXISTS { MATCH (n0)-[r2:DELIVERED_BY WHERE r2.heldFrom <= $p0 AND r2.heldUntil >= $p1]->(n3:Organisation|Partnership|Prison) } AND (n0.heldFrom IS NULL OR n0.heldFrom <= $p2 AND n0.heldUntil >= $p3))
    WITH n0, COUNT { MATCH (n0)<-[r4:PARTNER_IN WHERE r4.heldFrom <= $p4 AND r4.heldUntil >= $p5]-(n5) } AS k1
    WITH n0, k1
    ORDER BY k1, n0.id
    LIMIT $p6
    RETURN {
      x0: {
        held: CASE WHEN n0.surelyFrom <= $p7 AND n0.surelyUntil >= $p8 THEN 'CERTAINLY' WHEN n0.heldFrom IS NOT NULL THEN 'POSSIBLY' END,
        node: {
          name: n0.name,
          operatesIn: {
            rows: COLLECT {
              MATCH (n0)-[r7:OPERATES_IN WHERE r7.heldFrom <= $p9 AND r7.heldUntil >= $p10]->(n6)
              WITH n6, r7
              ORDER BY n6.nameKey, r7.id
              LIMIT $p11
              RETURN {x0: {held: CASE WHEN r7.surelyFrom <= $p12 AND r7.surelyUntil >= $p13 THEN 'CERTAINLY' WHEN r7.heldFrom IS NOT NULL THEN 'POSSIBLY' END, node: {` type`: n6.nodeType, name: n6.name}}}
            }
          },
          partners: {
            total: COUNT {
              MATCH (n0)<-[r9:PARTNER_IN WHERE r9.heldFrom <= $p14 AND r9.heldUntil >= $p15]-(n8)
            },
            a0: {
              values: head(COLLECT {
                MATCH (n0)<-[r11:PARTNER_IN WHERE r11.heldFrom <= $p16 AND r11.heldUntil >= $p17]-(n10)
                RETURN {count: count(n10)}
              })
            }
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (n12:Scheme)
    WHERE (EXISTS { MATCH (n12)-[r14:DELIVERED_BY WHERE r14.heldFrom <= $p18 AND r14.heldUntil >= $p19]->(n15:Organisation|Partnership|Prison) } AND (n12.heldFrom IS NULL OR n12.heldFrom <= $p20 AND n12.heldUntil >= $p21))
  }
} AS answer
