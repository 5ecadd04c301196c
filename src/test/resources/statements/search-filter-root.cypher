// organisations
// parameters: {p0=20, p1=+(nelsen^4 OR nelsen*^2 OR nelsen~1) +(trust^4 OR trust*^2 OR trust~1)}
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p1) YIELD node, score
  RETURN collect(node) AS found0, collect({node: node, score: score}) AS found0Scores
}
RETURN {
  rows: COLLECT {
    UNWIND found0Scores AS n0Hit
    WITH n0Hit, n0Hit.node AS n0 WHERE n0:Organisation
    WITH * WHERE n0 IN found0
    WITH n0, -n0Hit.score AS k1
    WITH n0, k1
    ORDER BY k1, n0.id
    LIMIT $p0
    RETURN {k: k1, e: n0.id, x0: {node: {name: n0.name}}}
  },
  total: COUNT {
    UNWIND found0Scores AS n4Hit
    WITH n4Hit, n4Hit.node AS n4 WHERE n4:Organisation
    WITH * WHERE n4 IN found0
    RETURN 1 AS one
  }
} AS answer
