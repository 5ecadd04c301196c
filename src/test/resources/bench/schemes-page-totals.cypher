MATCH (:Entity {id: $area})<-[:OPERATES_IN]-(s:Scheme)
WHERE s.nameFolded CONTAINS $word AND s.status = 'RUNNING'
WITH s ORDER BY s.startDescendingKey DESC
WITH collect(s) AS found
RETURN {schemes: {
  totalCount: size(found),
  pageInfo: {hasNextPage: size(found) > 50},
  edges: COLLECT {
    UNWIND found[..50] AS s
    RETURN {node: {
      id: s.id, name: s.name, start: s.start, status: 'RUNNING',
      approaches: {totalCount: COUNT { (s)-[:USES_APPROACH]->() }, edges: COLLECT {
        MATCH (s)-[r:USES_APPROACH]->(t) WITH t, r ORDER BY t.nameKey, r.id LIMIT 5 RETURN {node: {name: t.name}}
      }},
      deliveredBy: {totalCount: COUNT { (s)-[:DELIVERED_BY]->() }, edges: COLLECT {
        MATCH (s)-[r:DELIVERED_BY]->(b) WITH b, r ORDER BY b.nameKey, r.id LIMIT 5 RETURN {node: {id: b.id, name: b.name}}
      }}
    }}
  }
}} AS data
