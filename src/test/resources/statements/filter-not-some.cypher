// forceAreas
// parameters: {p0=approach:accommodation-on-release, p1=20, p2=approach:accommodation-on-release}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:ForceArea)
    WHERE NOT coalesce(EXISTS { MATCH (n0)<-[r1:OPERATES_IN]-(n2:Partnership|Scheme) WHERE (n2:Scheme AND EXISTS { MATCH (n2)-[r3:USES_APPROACH]->(n4:Entity) WHERE n4.id = $p0 }) }, false) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {x0: {node: {name: n0.name}}}
  },
  total: COUNT {
    MATCH (n5:ForceArea)
    WHERE NOT coalesce(EXISTS { MATCH (n5)<-[r7:OPERATES_IN]-(n8:Partnership|Scheme) WHERE (n8:Scheme AND EXISTS { MATCH (n8)-[r9:USES_APPROACH]->(n10:Entity) WHERE n10.id = $p2 }) }, false)
  }
} AS answer
