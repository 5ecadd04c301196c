// approaches
// parameters: {p0=wales, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Approach)
    WHERE EXISTS { MATCH (n0)<-[r1:USES_APPROACH]-(n2:Scheme) WHERE EXISTS { MATCH (n2)-[r3:OPERATES_IN]->(n4:ForceArea|Place|ProbationRegion|Region) WHERE (n4:ForceArea AND EXISTS { MATCH (n4)-[r5:IN_REGION]->(n6:Region) WHERE n6.nameFolded = $p0 }) } } AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
