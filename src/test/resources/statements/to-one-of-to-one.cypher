// prisons
// parameters: {p0=south, p1=3}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Prison)
    WHERE EXISTS { MATCH (n0)-[r1:IN_AREA]->(n2:ForceArea) WHERE EXISTS { MATCH (n2)-[r3:IN_REGION]->(n4:Region) WHERE n4.nameFolded STARTS WITH $p0 } } AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {
      x0: {
        node: {
          name: n0.name,
          area: head(COLLECT {
            MATCH (n0)-[r6:IN_AREA]->(n5)
            RETURN {
              name: n5.name,
              region: head(COLLECT {
                MATCH (n5)-[r8:IN_REGION]->(n7)
                RETURN {name: n7.name}
                LIMIT 1
              }),
              probationRegion: head(COLLECT {
                MATCH (n5)-[r10:IN_PROBATION_REGION]->(n9)
                RETURN {name: n9.name}
                LIMIT 1
              })
            }
            LIMIT 1
          })
        }
      }
    }
  }
} AS answer
