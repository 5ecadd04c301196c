// introductions
// parameters: {approaches=[approach:diversion], areas=null, minApproaches=2, regions=null, p4=5, p5=approach:diversion}
CYPHER 25
CALL () {
  MATCH (area:ForceArea)
  WHERE $regions IS NULL OR EXISTS { MATCH (area)-[:IN_REGION]->(of:Region) WHERE of.id IN $regions }
  CALL (area) {
    MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
    WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    RETURN collect(DISTINCT work) AS works
  }
  CALL (works) {
    UNWIND works AS work
    MATCH (work)-[:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
    WHERE $approaches IS NULL OR approach.id IN $approaches
    WITH DISTINCT approach
    ORDER BY approach.nameKey
    RETURN collect(approach) AS uses
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
  WITH collect({area: area, works: works, uses: uses, partners: partners}) AS lines
  WITH lines, COUNT {
    MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
  } AS documents
  UNWIND range(0, size(lines) - 2) AS first
  UNWIND range(first + 1, size(lines) - 1) AS second
  WITH lines[first] AS one, lines[second] AS other, documents
  WHERE ($areas IS NULL OR one.area.id IN $areas OR other.area.id IN $areas)
    AND none(body IN one.partners WHERE body IN other.partners) AND none(work IN one.works WHERE work IN other.works)
  WITH one.area AS one, other.area AS other, documents,
    [approach IN one.uses WHERE approach IN other.uses] AS common
  WHERE size(common) >= $minApproaches
  WITH *, right('000' + toString(999 - size(common)), 3) + one.nameKey + other.nameKey AS sortKey
  RETURN collect({one: one, other: other, documents: documents, common: common, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.one AS one, row.other AS other, row.documents AS documents, row.common AS common, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p4
    WITH sortKey,
      COLLECT {
        UNWIND [one, other] AS here
        MATCH (here)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(scheme:Scheme)
        WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
          AND NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
        MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach) WHERE approach IN common
        WITH here, approach, scheme, collect(DISTINCT at) + collect(DISTINCT use) AS said
        ORDER BY scheme.nameKey
        WITH here, approach, {scheme: scheme, citations: COLLECT {
          UNWIND said AS fact UNWIND fact.citations AS id RETURN DISTINCT id ORDER BY id
        }} AS evidence
        WITH approach, collect(CASE here WHEN one THEN evidence END) AS schemesOfOne,
          collect(CASE here WHEN other THEN evidence END) AS schemesOfOther
        ORDER BY approach.nameKey
        RETURN {approach: approach, schemesOfOne: schemesOfOne, schemesOfOther: schemesOfOther}
    } AS approaches,
      one,
      other,
      'Schemes of both use ' + head(common).name
        + CASE size(common) WHEN 1 THEN '' ELSE ' and ' + toString(size(common) - 1) + ' other approaches' END
        + '; no partner of both was found in ' + toString(documents) + ' documents' AS reason,
      true AS suggestion
    RETURN {
      k: sortKey,
      x0: {
        node: {
          suggestion: suggestion,
          reason: reason,
          one: head(COLLECT {
            UNWIND [one] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {id: n0.id}
            LIMIT 1
          }),
          other: head(COLLECT {
            UNWIND [other] AS n2
            WITH n2 WHERE n2 IS NOT NULL
            RETURN {id: n2.id}
            LIMIT 1
          }),
          approaches: COLLECT {
            UNWIND approaches AS m4
            RETURN {
              approach: head(COLLECT {
                UNWIND [m4.approach] AS n5
                WITH n5 WHERE n5 IS NOT NULL
                RETURN {id: n5.id}
                LIMIT 1
              }),
              schemesOfOne: COLLECT {
                UNWIND m4.schemesOfOne AS m7
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m7.scheme] AS n8
                    WITH n8 WHERE n8 IS NOT NULL
                    RETURN {id: n8.id}
                    LIMIT 1
                  })
                }
              },
              schemesOfOther: COLLECT {
                UNWIND m4.schemesOfOther AS m10
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m10.scheme] AS n11
                    WITH n11 WHERE n11 IS NOT NULL
                    RETURN {id: n11.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m10.citations AS c13
                    MATCH (n14:Entity {id: c13})
                    RETURN {section: {id: n14.id}}
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
