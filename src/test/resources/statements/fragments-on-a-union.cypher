// figures
// parameters: {p0=2, p1=20, p2=20, p3=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Figure)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          value: n0.value,
          claimedBy: {
            rows: COLLECT {
              MATCH (n0)-[r2:CLAIMED_BY]->(n1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p1
              RETURN {
                x0: {
                  node: CASE
                    WHEN n1:Organisation THEN {` type`: n1.nodeType, kind: n1.kind}
                    WHEN n1:Person THEN {
                      ` type`: n1.nodeType,
                      name: n1.name,
                      worksFor: {
                        total: COUNT {
                          MATCH (n1)-[r4:WORKS_FOR]->(n3)
                        }
                      }
                    }
                  END
                }
              }
            }
          },
          about: {
            rows: COLLECT {
              MATCH (n0)<-[r6:HAS_FIGURE]-(n5)
              WITH n5, r6
              ORDER BY n5.nameKey, r6.id
              LIMIT $p2
              RETURN {
                x0: {
                  node: CASE
                    WHEN n5:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Section THEN {` type`: n5.nodeType, id: n5.id}
                    WHEN n5:Fund THEN {
                      ` type`: n5.nodeType,
                      id: n5.id,
                      heldBy: {
                        rows: COLLECT {
                          MATCH (n5)-[r8:HELD_BY]->(n7)
                          WITH n7, r8
                          ORDER BY n7.nameKey, r8.id
                          LIMIT $p3
                          RETURN {x0: {node: {` type`: n7.nodeType, name: n7.name}}}
                        }
                      }
                    }
                    WHEN n5:Scheme THEN {` type`: n5.nodeType, id: n5.id, status: n5.status}
                  END
                }
              }
            }
          }
        }
      }
    }
  }
} AS answer
