// What is being served.
MATCH (d:Dataset)
RETURN d.version AS version, d.loadedAt AS loadedAt, d.nodeCount AS nodeCount,
  d.relationshipCount AS relationshipCount, d.forceAreasCovered AS forceAreasCovered, d.licence AS licence,
  COLLECT { MATCH (document:Document) RETURN document } AS documents
