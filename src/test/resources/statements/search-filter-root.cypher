// organisations
// parameters: {p0=20, p1=+(nelsen^4 OR nelsen*^2 OR nelsen~1) +(trust^4 OR trust*^2 OR trust~1)}
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p1) YIELD node, score
  RETURN collect(node) AS found0, collect({node: node, score: score}) AS found0Scores
}
RETURN COLLECT {
  UNWIND found0Scores AS n1Hit
  WITH n1Hit, n1Hit.node AS n1 WHERE n1:Organisation
  WITH * WHERE n1 IN found0
  WITH collect(n1Hit) AS g0
  RETURN {
    rows: COLLECT {
      UNWIND g0 AS n2Hit
      WITH n2Hit, n2Hit.node AS n2
      WITH n2, -n2Hit.score AS k3
      WITH n2, k3
      ORDER BY k3, n2.id
      LIMIT $p0
      RETURN {k: k3, e: n2.id, x0: {node: {name: n2.name}}}
    },
    total: size(g0)
  }
} AS answer
