// search
// parameters: {text={folded=nelsen trust, lucene=+(nelsen^4 OR nelsen*^2 OR nelsen~1) +(trust^4 OR trust*^2 OR trust~1), stems=[nels, trust]}, types=[Organisation], p2=5}
CYPHER 25
RETURN {
  rows: COLLECT {
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
    WITH *, right('000' + toString(place), 4) AS sortKey
    ORDER BY sortKey
    LIMIT $p2
    WITH sortKey, hit.matched AS matched, hit.node AS node, hit.score AS score
    RETURN {
      x0: {
        node: {
          matched: matched,
          score: score,
          node: head(COLLECT {
            UNWIND [node] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN CASE
              WHEN n0:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section THEN {` type`: n0.nodeType, id: n0.id, name: n0.name}
              WHEN n0:Organisation THEN {` type`: n0.nodeType, id: n0.id, name: n0.name, kind: n0.kind}
            END
            LIMIT 1
          })
        }
      }
    }
  }
} AS answer
