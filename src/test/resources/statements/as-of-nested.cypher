// node
// parameters: {p0=area:avon-and-somerset, p1=1980-12-31, p2=1980-01-01, p3=1980-12-31, p4=1980-01-01, p5=1980-12-31, p6=1980-01-01, p7=2022-12-31, p8=2022-01-01, p9=1980-12-31, p10=1980-01-01}
CYPHER 25
RETURN head(COLLECT {
  OPTIONAL MATCH (n0Former:Tombstone {id: $p0})
  WITH coalesce(n0Former.into, $p0) AS n0Id
  MATCH (n0:Entity {id: n0Id})
  RETURN CASE
    WHEN n0:Approach|Award|Cohort|Contract|Document|Figure|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section THEN {` type`: n0.nodeType}
    WHEN n0:ForceArea THEN {
      ` type`: n0.nodeType,
      region: head(COLLECT {
        MATCH (n0)-[r3:IN_REGION WHERE r3.heldFrom <= $p1 AND r3.heldUntil >= $p2]->(n2)
        RETURN {name: n2.name}
        LIMIT 1
      }),
      initiatives: {
        total: COUNT {
          MATCH (n0)<-[r5:OPERATES_IN WHERE r5.heldFrom <= $p3 AND r5.heldUntil >= $p4]-(n4)
        },
        a0: {
          values: head(COLLECT {
            MATCH (n0)<-[r7:OPERATES_IN WHERE r7.heldFrom <= $p5 AND r7.heldUntil >= $p6]-(n6)
            RETURN {count: count(n6)}
          })
        }
      },
      later: {
        total: COUNT {
          MATCH (n0)<-[r9:OPERATES_IN WHERE r9.heldFrom <= $p7 AND r9.heldUntil >= $p8]-(n8)
        }
      },
      all: {
        total: COUNT {
          MATCH (n0)<-[r11:IN_AREA WHERE r11.heldFrom <= $p9 AND r11.heldUntil >= $p10]-(n10:Place)
        }
      }
    }
  END
}) AS answer
