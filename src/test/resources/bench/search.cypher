CALL db.index.fulltext.queryNodes('entityNames', $text.lucene, {limit: 500}) YIELD node, score
WITH node, score, COLLECT {
  UNWIND [node.name] + node.aliases AS name
  WITH name, size([stem IN $text.stems WHERE toLower(name) CONTAINS stem]) AS hits
  RETURN name ORDER BY hits DESC, size(name) LIMIT 1
}[0] AS matched
WITH node, matched, score, CASE
  WHEN toLower(matched) = $text.folded THEN 0
  WHEN toLower(matched) STARTS WITH $text.folded THEN 1
  ELSE 2
END AS rank
ORDER BY rank, score DESC, node.nameKey
LIMIT 8
RETURN {search: {edges: collect({node: {
  matched: matched, node: {__typename: node.nodeType, id: node.id, name: node.name}
}})}} AS data
