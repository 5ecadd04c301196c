// introductions
// parameters: {approaches=[approach:diversion], areas=null, minApproaches=2, regions=null, p4=6, p5=approach:diversion}
CYPHER 25
CALL () {
  MATCH (area:ForceArea)
  WHERE $regions IS NULL OR EXISTS { MATCH (area)-[:IN_REGION]->(of:Region) WHERE of.id IN $regions }
  CALL (area) {
    MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
    WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    WITH work, collect(at) AS places
    RETURN collect({work: work, places: places}) AS here, collect(work) AS works
  }
  CALL (here) {
    UNWIND here AS it
    WITH it.work AS scheme, it.places AS places
    MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
    WHERE $approaches IS NULL OR approach.id IN $approaches
    WITH approach, scheme, places, collect(use) AS uses
    ORDER BY scheme.nameKey
    WITH approach, collect({scheme: scheme, citations: COLLECT {
      UNWIND places + uses AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
    }}) AS schemes
    ORDER BY approach.nameKey
    RETURN collect({approach: approach, schemes: schemes}) AS uses
  }
  CALL (works) {
    UNWIND works AS work
    CALL (work) {
      MATCH (work)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
      RETURN body
      UNION
      MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(work)
      RETURN body
    }
    RETURN collect(DISTINCT body) AS partners
  }
  WITH area, works, uses, partners WHERE size(uses) > 0
  ORDER BY area.nameKey
  WITH collect({area: area, works: works, uses: uses, partners: partners}) AS lines, COUNT {
    MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
  } AS documents
  UNWIND range(0, size(lines) - 2) AS first
  UNWIND range(first + 1, size(lines) - 1) AS second
  WITH lines[first] AS one, lines[second] AS other, documents
  WHERE ($areas IS NULL OR one.area.id IN $areas OR other.area.id IN $areas)
    AND none(body IN one.partners WHERE body IN other.partners) AND none(work IN one.works WHERE work IN other.works)
  WITH one.area AS one, other.area AS other, documents, EXISTS {
    UNWIND one.works AS work
    MATCH (work)-[:MODELLED_ON|SUCCEEDED_BY]-(theirs) WHERE theirs IN other.works
  } AS related, COLLECT {
    UNWIND one.uses AS mine
    UNWIND other.uses AS theirs
    WITH mine, theirs WHERE mine.approach = theirs.approach
    RETURN {approach: mine.approach, schemesOfOne: mine.schemes, schemesOfOther: theirs.schemes}
  } AS approaches
  WHERE size(approaches) >= $minApproaches
  RETURN true AS suggestion, one, other, related, size(approaches) AS approachCount, approaches, documents AS documentsSearched,
    'Schemes of both use ' + head(approaches).approach.name
      + CASE size(approaches) WHEN 1 THEN '' ELSE ' and ' + toString(size(approaches) - 1) + ' other approaches' END
      + '; no partner of both was found in ' + toString(documents) + ' documents' AS reason,
    right('000' + toString(999 - size(approaches)), 3) + one.nameKey + other.nameKey AS sortKey
}
WITH collect({suggestion: suggestion, reason: reason, one: one, other: other, related: related, approachCount: approachCount, approaches: approaches, documentsSearched: documentsSearched, sortKey: sortKey}) AS kept
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.suggestion AS suggestion, row.reason AS reason, row.one AS one, row.other AS other, row.related AS related, row.approachCount AS approachCount, row.approaches AS approaches, row.documentsSearched AS documentsSearched, row.sortKey AS sortKey
    WITH suggestion, reason, one, other, related, approachCount, approaches, documentsSearched, sortKey
    ORDER BY sortKey
    LIMIT $p4
    RETURN {
      k: sortKey,
      x0: {
        node: {
          suggestion: suggestion,
          reason: reason,
          one: head(COLLECT {
            UNWIND [one] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {id: n1.id}
            LIMIT 1
          }),
          other: head(COLLECT {
            UNWIND [other] AS n3
            WITH n3 WHERE n3 IS NOT NULL
            RETURN {id: n3.id}
            LIMIT 1
          }),
          approaches: COLLECT {
            UNWIND approaches AS m5
            RETURN {
              approach: head(COLLECT {
                UNWIND [m5.approach] AS n6
                WITH n6 WHERE n6 IS NOT NULL
                RETURN {id: n6.id}
                LIMIT 1
              }),
              schemesOfOne: COLLECT {
                UNWIND m5.schemesOfOne AS m8
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m8.scheme] AS n9
                    WITH n9 WHERE n9 IS NOT NULL
                    RETURN {id: n9.id}
                    LIMIT 1
                  })
                }
              },
              schemesOfOther: COLLECT {
                UNWIND m5.schemesOfOther AS m11
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m11.scheme] AS n12
                    WITH n12 WHERE n12 IS NOT NULL
                    RETURN {id: n12.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m11.citations AS c14
                    MATCH (n15:Entity {id: c14})
                    RETURN {section: {id: n15.id}}
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  total: size(kept),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p5}) WHERE x:Approach }]
} AS answer
