// paths
// parameters: {asOf=null, avoid=[], common=[Document, Section, Region, ProbationRegion, ForceArea, Place, Approach, Need, Cohort], find=SHORTEST, from=org:avon-and-somerset-opcc, lengths=2, region=null, relationships=[MEMBER_OF, PARTNER_IN, WORKS_WITH_PRISON, MODELLED_ON], through=null, to=prison:leyhill, p10=3, p11=org:avon-and-somerset-opcc, p12=prison:leyhill}
CYPHER 25
CALL () {
  MATCH (from:Entity {id: $from})
  MATCH (to:Entity {id: $to})
  CALL (from, to) {
    WITH * WHERE $find = 'SHORTEST'
    MATCH SHORTEST $lengths GROUPS ((from)
      (()-[r]-(passed)
        WHERE ($relationships IS NULL OR type(r) IN $relationships)
          AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
          AND (passed = to OR (
            NOT passed.nodeType IN $common AND NOT passed.nodeType IN $avoid
            AND ($through IS NULL OR passed.nodeType IN $through)
            AND ($region IS NULL OR NOT passed:Scheme|Partnership OR EXISTS {
              (passed)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
            })))
      ){0,5} (to)
      WHERE none(i IN range(0, size(passed) - 2) WHERE passed[i] = from OR passed[i] IN passed[i + 1..]))
    RETURN [from] + passed AS n, r
    UNION ALL
    WITH * WHERE $find = 'SIMPLE'
    MATCH ACYCLIC (from)
      (()-[r]-(passed)
        WHERE ($relationships IS NULL OR type(r) IN $relationships)
          AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
          AND (passed = to OR (
            NOT passed.nodeType IN $common AND NOT passed.nodeType IN $avoid
            AND ($through IS NULL OR passed.nodeType IN $through)
            AND ($region IS NULL OR NOT passed:Scheme|Partnership OR EXISTS {
              (passed)-[:OPERATES_IN]->()-[:IN_AREA|IN_REGION]->{0,2}(:Region {id: $region})
            })))
      ){1,5} (to)
    RETURN [from] + passed AS n, r
  }
  WITH n, r
  WITH *, toString(size(r)) + reduce(ids = '', x IN n | ids + ' ' + x.id) + reduce(ids = '', x IN r | ids + ' ' + x.id) AS sortKey
  RETURN collect({n: n, r: r, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.n AS n, row.r AS r, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p10
    WITH *, [i IN range(0, size(r) - 1) | {
      subject: n[i].name, subjectType: n[i].nodeType, relationship: type(r[i]), forward: startNode(r[i]) = n[i],
      object: n[i + 1].name, objectType: n[i + 1].nodeType, facts: {
        role: r[i].role, kind: r[i].kind, how: r[i].how, result: r[i].result, status: r[i].status,
        grantStatus: r[i].grantStatus, from: r[i].from, to: r[i].to
      }
    }] AS links
    WITH sortKey, size(r) AS length, links AS sentence, [i IN range(0, size(r) - 1) | {citations: r[i].citations, forward: startNode(r[i]) = n[i], from: n[i], relationship: type(r[i]), role: r[i].role, sentence: [links[i]], to: n[i + 1]}] AS steps
    RETURN {
      k: sortKey,
      x0: {
        node: {
          length: length,
          told: sentence,
          steps: COLLECT {
            UNWIND steps AS m0
            RETURN {
              from: head(COLLECT {
                UNWIND [m0.from] AS n1
                WITH n1 WHERE n1 IS NOT NULL
                RETURN CASE
                  WHEN n1:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Section THEN {` type`: n1.nodeType, id: n1.id}
                  WHEN n1:Scheme THEN {` type`: n1.nodeType, id: n1.id, kind: n1.kind}
                END
                LIMIT 1
              }),
              to: head(COLLECT {
                UNWIND [m0.to] AS n3
                WITH n3 WHERE n3 IS NOT NULL
                RETURN {` type`: n3.nodeType, name: n3.name}
                LIMIT 1
              }),
              relationship: m0.relationship,
              forward: m0.forward,
              role: m0.role,
              sentence: m0.sentence,
              citations: COLLECT {
                UNWIND m0.citations AS c5
                MATCH (n6:Entity {id: c5})
                RETURN {section: {number: n6.number}}
              }
            }
          }
        }
      }
    }
  },
  total: size(kept),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p11}) WHERE x:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section }, NOT EXISTS { MATCH (x:Entity {id: $p12}) WHERE x:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section }]
} AS answer
