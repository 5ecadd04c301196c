// What members and traits are called. A provider is keyed by the contracts register's code.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, node.nodeType AS type, node.name AS name,
  head([other IN node.otherIds WHERE other STARTS WITH 'crs:' | substring(other, 4)]) AS code
