// regions
// parameters: {p0=20, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Region)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          name: n0.name,
          forceAreas: {
            g0: {
              groups: COLLECT {
                MATCH (n0)<-[r2:IN_REGION]-(n1)
                OPTIONAL MATCH (n1)-[r4:IN_PROBATION_REGION]->(g3)
                WITH g3, collect(DISTINCT n1) AS m5
                ORDER BY size(m5) DESC, g3.id
                LIMIT $p1
                RETURN {
                  x0: {
                    value: null,
                    node: CASE WHEN g3 IS NOT NULL THEN {` type`: g3.nodeType, name: g3.name} END,
                    aggregate: {
                      values: head(COLLECT {
                        UNWIND m5 AS n6
                        RETURN {count: count(n6)}
                      })
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
} AS answer
