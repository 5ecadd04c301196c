// search
// parameters: {text={folded=nelsen trust, lucene=+(nelsen^4 OR nelsen*^2 OR nelsen~1) +(trust^4 OR trust*^2 OR trust~1), stems=[nels, trust]}, types=[Organisation], p2=6}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
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
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p2
    RETURN {
      x0: {
        node: {
          matched: matched,
          score: score,
          node: head(COLLECT {
            UNWIND [node] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN CASE
              WHEN n1:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section THEN {` type`: n1.nodeType, id: n1.id, name: n1.name}
              WHEN n1:Organisation THEN {` type`: n1.nodeType, id: n1.id, name: n1.name, kind: n1.kind}
            END
            LIMIT 1
          })
        }
      }
    }
  }
} AS answer
