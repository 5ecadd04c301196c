// schemes
// parameters: {p0=5}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Scheme)
  },
  g0: {
    groups: COLLECT {
      MATCH (n2:Scheme)
      WITH n2, n2.status AS g4
      WITH g4, collect(DISTINCT n2) AS m5
      ORDER BY size(m5) DESC, toString(g4)
      LIMIT $p0
      RETURN {
        x0: {
          value: toString(g4),
          aggregate: {
            values: head(COLLECT {
              UNWIND m5 AS n6
              RETURN {count: count(n6), kind: {distinct: count(DISTINCT n6.kind)}}
            })
          }
        }
      }
    },
    total: COUNT {
      MATCH (n2:Scheme)
      WITH n2, n2.status AS g4
      WITH DISTINCT g4
      RETURN g4
    }
  }
} AS answer
