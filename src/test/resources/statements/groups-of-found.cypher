// figures
// parameters: {p0=20, p1=+(reoffending^4 OR reoffending*^2 OR reoffending~2)}
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p1) YIELD node, score
  RETURN collect(node) AS found0, collect({node: node, score: score}) AS found0Scores
}
RETURN {
  g0: {
    groups: COLLECT {
      UNWIND found0Scores AS n0Hit
      WITH n0Hit, n0Hit.node AS n0 WHERE n0:Figure
      WITH * WHERE n0 IN found0
      WITH n0, n0.basis AS g2
      WITH g2, collect(DISTINCT n0) AS m3
      ORDER BY size(m3) DESC, toString(g2)
      LIMIT $p0
      RETURN {
        x0: {
          value: toString(g2),
          aggregate: {
            values: head(COLLECT {
              UNWIND m3 AS n4
              RETURN {count: count(n4)}
            }),
            s0: COLLECT {
              UNWIND m3 AS n4
              WITH collect(DISTINCT n4) AS m5
              UNWIND m5 AS n4
              WITH n4, m5 WHERE n4.number IS NOT NULL
              WITH {kind: n4.kind, unit: n4.unit, measure: n4.measure} AS apart, n4.number AS value, EXISTS { MATCH (n4)-[r7:PART_OF]->(n6) WHERE n6 IN m5 } AS isPart
              WITH apart, CASE WHEN NOT isPart THEN value END AS added, CASE WHEN isPart THEN 1 END AS part
              WITH apart, count(added) AS count, count(part) AS parts, sum(added) AS sum, min(added) AS min, max(added) AS max, avg(added) AS average
              ORDER BY apart.kind, apart.unit, apart.measure
              RETURN {kind: apart.kind, unit: apart.unit, measure: apart.measure, count: count, sum: sum}
            }
          }
        }
      }
    }
  }
} AS answer
