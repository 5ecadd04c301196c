// organisations
// parameters: {p0=CHARITY, p1=20, p2=+(trust^4 OR trust*^2 OR trust~1)}
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p2) YIELD node, score
  RETURN collect(node) AS found0, collect({node: node, score: score}) AS found0Scores
}
RETURN {
  rows: COLLECT {
    UNWIND found0Scores AS n0Hit
    WITH n0Hit, n0Hit.node AS n0 WHERE n0:Organisation
    WITH * WHERE (n0 IN found0 AND n0.kind = $p0)
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
