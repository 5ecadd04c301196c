// scheme
// parameters: {p0=scheme:project-she, p1=20, p2=20, p3=5, p4=20, p5=20, p6=20, p7=OUTCOME, p8=20, p9=20}
CYPHER 25
RETURN head(COLLECT {
  OPTIONAL MATCH (n0Former:Tombstone {id: $p0})
  WITH coalesce(n0Former.into, $p0) AS n0Id
  MATCH (n0:Entity {id: n0Id})
  RETURN CASE
    WHEN n0:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Section THEN {` type`: n0.nodeType, id: n0.id, name: n0.name}
    WHEN n0:Scheme THEN {
      ` type`: n0.nodeType,
      id: n0.id,
      name: n0.name,
      kind: n0.kind,
      status: n0.status,
      start: n0.start,
      areas: {
        rows: COLLECT {
          MATCH (n0)-[r3:OPERATES_IN]->(n2)
          WITH n2, r3
          ORDER BY n2.nameKey, r3.id
          LIMIT $p1
          RETURN {
            x0: {
              node: CASE
                WHEN n2:ForceArea THEN {
                  ` type`: n2.nodeType,
                  name: n2.name,
                  code: n2.code,
                  region: head(COLLECT {
                    MATCH (n2)-[r5:IN_REGION]->(n4)
                    RETURN {name: n4.name}
                    LIMIT 1
                  })
                }
                WHEN n2:Place|ProbationRegion|Region THEN {` type`: n2.nodeType, name: n2.name}
              END
            }
          }
        }
      },
      deliveredBy: {
        rows: COLLECT {
          MATCH (n0)-[r7:DELIVERED_BY]->(n6)
          WITH n6, r7
          ORDER BY n6.nameKey, r7.id
          LIMIT $p2
          RETURN {
            x0: {
              role: r7.role,
              citations: COLLECT {
                UNWIND r7.citations AS c8
                MATCH (n9:Entity {id: c8})
                RETURN {
                  section: {number: n9.number, name: n9.name},
                  document: head(COLLECT {
                    MATCH (n9)-[r11:PART_OF]->(n10)
                    RETURN {name: n10.name}
                    LIMIT 1
                  })
                }
              },
              node: {` type`: n6.nodeType, id: n6.id, name: n6.name}
            }
          }
        },
        total: COUNT {
          MATCH (n0)-[r13:DELIVERED_BY]->(n12)
        }
      },
      partners: {
        rows: COLLECT {
          MATCH (n0)<-[r15:PARTNER_IN]-(n14)
          WITH n14, r15
          ORDER BY n14.nameKey, r15.id
          LIMIT $p3
          RETURN {
            x0: {
              role: r15.role,
              node: CASE
                WHEN n14:Organisation THEN {` type`: n14.nodeType, id: n14.id, name: n14.name, kind: n14.kind}
                WHEN n14:Partnership THEN {` type`: n14.nodeType, id: n14.id, name: n14.name}
                WHEN n14:Prison THEN {` type`: n14.nodeType, id: n14.id, name: n14.name, code: n14.code}
              END
            }
          }
        }
      },
      grants: {
        rows: COLLECT {
          MATCH (n0)<-[r17:FOR]-(n16)
          WITH n16, r17
          ORDER BY n16.nameKey, r17.id
          LIMIT $p4
          RETURN {
            x0: {
              node: {
                name: n16.name,
                amount: n16.amount,
                printed: n16.printed,
                status: n16.status,
                givenBy: {
                  rows: COLLECT {
                    MATCH (n16)-[r19:GIVEN_BY]->(n18)
                    WITH n18, r19
                    ORDER BY n18.nameKey, r19.id
                    LIMIT $p5
                    RETURN {x0: {node: {` type`: n18.nodeType, name: n18.name}}}
                  }
                },
                fromFund: {
                  rows: COLLECT {
                    MATCH (n16)-[r21:FROM_FUND]->(n20)
                    WITH n20, r21
                    ORDER BY n20.nameKey, r21.id
                    LIMIT $p6
                    RETURN {x0: {node: {name: n20.name}}}
                  }
                }
              }
            }
          }
        }
      },
      figures: {
        rows: COLLECT {
          MATCH (n0)-[r23:HAS_FIGURE]->(n22)
          WHERE n22.kind = $p7
          WITH n22, r23
          ORDER BY n22.nameKey, r23.id
          LIMIT $p8
          RETURN {
            x0: {
              node: {
                measure: n22.measure,
                value: n22.value,
                caveat: n22.caveat,
                claimedBy: {
                  rows: COLLECT {
                    MATCH (n22)-[r25:CLAIMED_BY]->(n24)
                    WITH n24, r25
                    ORDER BY n24.nameKey, r25.id
                    LIMIT $p9
                    RETURN {
                      x0: {
                        node: CASE
                          WHEN n24:Organisation THEN {` type`: n24.nodeType, name: n24.name, kind: n24.kind}
                          WHEN n24:Person THEN {` type`: n24.nodeType, name: n24.name}
                        END
                      }
                    }
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
