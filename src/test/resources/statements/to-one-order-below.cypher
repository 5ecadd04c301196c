// regions
// parameters: {p0=20, p1=3}
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
          forceAreas: {
            rows: COLLECT {
              MATCH (n0)<-[r2:IN_REGION]-(n1)
              OPTIONAL MATCH (n1)-[r4:IN_PROBATION_REGION]->(n5)
              WITH n1, r2, coalesce(n5.nameKey, '2') AS k3
              WITH n1, r2, k3
              ORDER BY k3, r2.id
              LIMIT $p1
              RETURN {
                x0: {
                  node: {
                    name: n1.name,
                    probationRegion: head(COLLECT {
                      MATCH (n1)-[r7:IN_PROBATION_REGION]->(n6)
                      RETURN {name: n6.name}
                      LIMIT 1
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
} AS answer
