// forceAreas
// parameters: {p0=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:ForceArea)
    WHERE NOT coalesce(EXISTS { MATCH (n0)-[r1:IN_PROBATION_REGION]->(n2:ProbationRegion) }, false) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
