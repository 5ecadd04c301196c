// grants
// parameters: {p0=20}
CYPHER 25
RETURN {
  g0: {
    groups: COLLECT {
      MATCH (n0:Grant)
      WHERE n0.amount IS NOT NULL
      OPTIONAL MATCH (n0)-[r3:GIVEN_BY]->(g2)
      WITH g2, collect(DISTINCT n0) AS m4
      ORDER BY size(m4) DESC, g2.id
      LIMIT $p0
      RETURN {
        x0: {
          node: CASE WHEN g2 IS NOT NULL THEN CASE
            WHEN g2:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section THEN {` type`: g2.nodeType, id: g2.id, name: g2.name}
            WHEN g2:Organisation THEN {` type`: g2.nodeType, id: g2.id, name: g2.name, kind: g2.kind}
          END END,
          aggregate: {
            s0: COLLECT {
              UNWIND m4 AS n5
              WITH collect(DISTINCT n5) AS m6
              UNWIND m6 AS n5
              WITH n5, m6 WHERE n5.amount IS NOT NULL
              WITH {currency: n5.currency, status: n5.status, annual: n5.annual} AS apart, n5.amount AS value, EXISTS { MATCH (n5)-[r8:FROM_FUND]->(n7), (n7)<-[r10:FOR]-(n9) WHERE n9 IN m6 } AS isPart
              WITH apart, CASE WHEN NOT isPart THEN value END AS added, CASE WHEN isPart THEN 1 END AS part
              WITH apart, count(added) AS count, count(part) AS parts, sum(added) AS sum, min(added) AS min, max(added) AS max, avg(added) AS average
              ORDER BY apart.currency, apart.status, apart.annual
              RETURN {status: apart.status, annual: apart.annual, sum: sum, parts: parts}
            }
          }
        }
      }
    }
  }
} AS answer
