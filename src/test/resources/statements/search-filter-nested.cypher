// schemes
// parameters: {p0=20, p1=20, p2=+(women^4 OR women*^2 OR women~1), p3=+(police^4 OR police*^2 OR police~1)}
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p2) YIELD node, score
  RETURN collect(node) AS found0, collect({node: node, score: score}) AS found0Scores
}
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p3) YIELD node, score
  RETURN collect(node) AS found1, collect({node: node, score: score}) AS found1Scores
}
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE (n0 IN found0 OR EXISTS { MATCH (n0)<-[r1:PARTNER_IN]-(n2:Organisation|Partnership|Prison) WHERE n2 IN found0 }) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          name: n0.name,
          partners: {
            rows: COLLECT {
              MATCH (n0)<-[r4:PARTNER_IN]-(n3)
              WHERE n3 IN found1
              WITH n3, r4, -head([hit IN found1Scores WHERE hit.node = n3 | hit.score]) AS k5
              WITH n3, r4, k5
              ORDER BY k5 DESC, r4.id DESC
              LIMIT $p1
              RETURN {x0: {node: {` type`: n3.nodeType, name: n3.name}}}
            },
            total: COUNT {
              MATCH (n0)<-[r9:PARTNER_IN]-(n8)
              WHERE n8 IN found1
            }
          }
        }
      }
    }
  }
} AS answer
