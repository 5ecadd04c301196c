// node
// parameters: {p0=area:durham, p1=2019-06-01, p2=2019-06-01, p3=2019-06-01, p4=2019-06-01, p5=20, p6=2019-06-01, p7=2019-06-01, p8=20, p9=2019-06-01, p10=2019-06-01}
CYPHER 25
RETURN head(COLLECT {
  OPTIONAL MATCH (n0Former:Tombstone {id: $p0})
  WITH coalesce(n0Former.into, $p0) AS n0Id
  MATCH (n0:Entity {id: n0Id})
  RETURN CASE
    WHEN n0:Approach|Award|Cohort|Contract|Document|Figure|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section THEN {` type`: n0.nodeType, name: n0.name}
    WHEN n0:ForceArea THEN {
      ` type`: n0.nodeType,
      name: n0.name,
      region: head(COLLECT {
        MATCH (n0)-[r3:IN_REGION WHERE r3.heldFrom <= $p1 AND r3.heldUntil >= $p2]->(n2)
        RETURN {name: n2.name}
        LIMIT 1
      }),
      offices: {
        rows: COLLECT {
          MATCH (n0)<-[r5:FOR_AREA WHERE r5.heldFrom <= $p3 AND r5.heldUntil >= $p4]-(n4)
          WITH n4, r5
          ORDER BY n4.nameKey, r5.id
          LIMIT $p5
          RETURN {
            x0: {
              node: {
                holders: {
                  rows: COLLECT {
                    MATCH (n4)<-[r7:HOLDS_OFFICE WHERE r7.heldFrom <= $p6 AND r7.heldUntil >= $p7]-(n6)
                    WITH n6, r7
                    ORDER BY n6.nameKey, r7.id
                    LIMIT $p8
                    RETURN {x0: {held: CASE WHEN r7.surelyFrom <= $p9 AND r7.surelyUntil >= $p10 THEN 'CERTAINLY' WHEN r7.heldFrom IS NOT NULL THEN 'POSSIBLY' END, from: r7.from, to: r7.to, node: {name: n6.name}}}
                  }
                }
              }
            }
          }
        }
      }
    }
  END
}) AS answer
