// What became of an id.
OPTIONAL MATCH (node:Entity {id: $id})
RETURN $id AS id, CASE WHEN node IS NULL THEN 'UNKNOWN' ELSE 'CURRENT' END AS state, node
