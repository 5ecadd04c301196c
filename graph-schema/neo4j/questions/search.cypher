// Nodes by name or alias. An exact name comes first, then one that begins so, then the index's own ranking.
CALL db.index.fulltext.queryNodes('entityNames', $text.lucene, {limit: 500}) YIELD node, score
WHERE $types IS NULL OR node.nodeType IN $types
WITH node, score, COLLECT {
  UNWIND [node.name] + node.aliases AS name
  WITH name, size([stem IN $text.stems WHERE toLower(name) CONTAINS stem]) AS hits
  RETURN name ORDER BY hits DESC, size(name) LIMIT 1
}[0] AS matched
WITH node, score, matched, CASE
  WHEN toLower(matched) = $text.folded THEN 0
  WHEN toLower(matched) STARTS WITH $text.folded THEN 1
  ELSE 2
END AS rank
ORDER BY rank, score DESC, node.nameKey
WITH collect({node: node, score: score, matched: matched}) AS hits
UNWIND range(0, size(hits) - 1) AS place
WITH place, hits[place] AS hit
RETURN hit.node AS node, hit.score AS score, hit.matched AS matched, right('000' + toString(place), 4) AS sortKey
