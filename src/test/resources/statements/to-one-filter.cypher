// forceAreas
// parameters: {p0=e23000036, p1=constabulary, p2=south west, p3=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:ForceArea)
    WHERE ((n0.codeFolded = $p0 OR n0.aliasesFolded CONTAINS $p1) AND EXISTS { MATCH (n0)-[r1:IN_REGION]->(n2:Region) WHERE n2.nameFolded = $p2 }) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p3
    RETURN {
      x0: {
        node: {
          name: n0.name,
          region: head(COLLECT {
            MATCH (n0)-[r4:IN_REGION]->(n3)
            RETURN {name: n3.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS answer
