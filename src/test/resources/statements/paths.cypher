// paths
// parameters: {asOf=null, avoid=[], common=[Document, Section, Region, ProbationRegion, ForceArea, Place, Approach, Need, Cohort], find=SHORTEST, from=org:avon-and-somerset-opcc, lengths=2, region=null, relationships=[MEMBER_OF, PARTNER_IN, WORKS_WITH_PRISON, MODELLED_ON], through=null, to=prison:leyhill, p10=4, p11=org:avon-and-somerset-opcc, p12=prison:leyhill}
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
  WITH n, r, [i IN range(0, size(r) - 1) | {
    from: n[i], to: n[i + 1], relationship: type(r[i]), forward: startNode(r[i]) = n[i], id: r[i].id,
    role: r[i].role, status: r[i].status, how: r[i].how, since: r[i].from, until: r[i].to, citations: r[i].citations,
    held: CASE
      WHEN r[i].surelyFrom <= $asOf.to AND r[i].surelyUntil >= $asOf.from THEN 'CERTAINLY'
      WHEN $asOf IS NOT NULL THEN 'POSSIBLY'
    END,
    sentence: [{
      subject: n[i].name, subjectType: n[i].nodeType, relationship: type(r[i]), forward: startNode(r[i]) = n[i],
      object: n[i + 1].name, objectType: n[i + 1].nodeType, facts: {
        role: r[i].role, kind: r[i].kind, how: r[i].how, result: r[i].result, status: r[i].status,
        grantStatus: r[i].grantStatus, from: r[i].from, to: r[i].to
      }
    }]
  }] AS steps
  RETURN size(r) AS length, steps, reduce(told = [], step IN steps | told + step.sentence) AS sentence,
    toString(size(r)) + reduce(ids = '', x IN n | ids + ' ' + x.id) + reduce(ids = '', x IN r | ids + ' ' + x.id) AS sortKey
}
WITH collect({length: length, sentence: sentence, steps: steps, sortKey: sortKey}) AS kept
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.length AS length, row.sentence AS sentence, row.steps AS steps, row.sortKey AS sortKey
    WITH length, sentence, steps, sortKey
    ORDER BY sortKey
    LIMIT $p10
    RETURN {
      k: sortKey,
      x0: {
        node: {
          length: length,
          told: sentence,
          steps: COLLECT {
            UNWIND steps AS m1
            RETURN {
              from: head(COLLECT {
                UNWIND [m1.from] AS n2
                WITH n2 WHERE n2 IS NOT NULL
                RETURN CASE
                  WHEN n2:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Section THEN {` type`: n2.nodeType, id: n2.id}
                  WHEN n2:Scheme THEN {` type`: n2.nodeType, id: n2.id, kind: n2.kind}
                END
                LIMIT 1
              }),
              to: head(COLLECT {
                UNWIND [m1.to] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN {` type`: n4.nodeType, name: n4.name}
                LIMIT 1
              }),
              relationship: m1.relationship,
              forward: m1.forward,
              role: m1.role,
              sentence: m1.sentence,
              citations: COLLECT {
                UNWIND m1.citations AS c6
                MATCH (n7:Entity {id: c6})
                RETURN {section: {number: n7.number}}
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
