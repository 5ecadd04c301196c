// What became of an id. What was erased is known by its hash alone.
OPTIONAL MATCH (current:Entity {id: $id})
OPTIONAL MATCH (tombstone:Tombstone)
WHERE tombstone.id = $id OR tombstone.idHash = $idHash
OPTIONAL MATCH (successor:Entity {id: tombstone.into})
WITH current, tombstone, successor
RETURN $id AS id,
  CASE
    WHEN current IS NOT NULL THEN 'CURRENT'
    WHEN successor IS NOT NULL THEN 'MERGED'
    WHEN tombstone IS NOT NULL THEN 'REMOVED'
    ELSE 'UNKNOWN'
  END AS state,
  coalesce(current, successor) AS node,
  CASE WHEN current IS NULL THEN tombstone.date END AS date,
  CASE WHEN current IS NULL THEN tombstone.reason END AS reason
