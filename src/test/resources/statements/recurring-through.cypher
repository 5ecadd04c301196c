// recurringApproaches
// parameters: {asOf={from=2018-01-01, to=2021-12-31}, cohort=cohort:women, minForceAreas=1, minOffices=1, minRegions=1, need=need:accommodation, p6=20, p7=20, p8=2021-12-31, p9=2018-01-01, p10=20, p11=need:accommodation, p12=cohort:women}
CYPHER 25
RETURN {
  rows: COLLECT {
    WITH COLLECT {
      MATCH (scheme:Scheme) WHERE scheme.status IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      RETURN scheme
    } AS planned, COLLECT {
      MATCH (:Need {id: $need})<-[:BROADER]-{0,5}(:Need)<-[:ADDRESSES_NEED]-(scheme)
      RETURN DISTINCT scheme
    } AS inNeed, COLLECT {
      MATCH (:Cohort {id: $cohort})<-[:BROADER]-{0,5}(:Cohort)<-[:SERVES]-(scheme)
      RETURN DISTINCT scheme
    } AS serving
    WITH *, COLLECT {
      MATCH (territory:ForceArea|Place|Region)<-[at:OPERATES_IN]-(scheme)
      WHERE (at.status IS NULL OR NOT at.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
        AND ($asOf IS NULL OR (at.heldFrom <= $asOf.to AND at.heldUntil >= $asOf.from))
        AND ($need IS NULL OR scheme IN inNeed) AND ($cohort IS NULL OR scheme IN serving)
      WITH territory, collect(scheme) AS schemes
      RETURN {
        schemes: schemes,
        areas: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}(area:ForceArea) RETURN area },
        regions: COLLECT { MATCH (territory)-[:IN_AREA]->{0,1}()-[:IN_REGION]->{0,1}(region:Region) RETURN region }
      }
    } AS works
    MATCH (approach:Approach)
    CALL (approach, planned, inNeed, serving) {
      MATCH (approach)<-[:BROADER]-{0,5}()<-[use:USES_APPROACH]-(scheme)
      WHERE NOT scheme IN planned
        AND ($asOf IS NULL OR (use.heldFrom <= $asOf.to AND use.heldUntil >= $asOf.from))
        AND ($need IS NULL OR scheme IN inNeed) AND ($cohort IS NULL OR scheme IN serving)
      RETURN collect(DISTINCT scheme) AS schemes
    }
    WITH approach, schemes, [work IN works WHERE any(scheme IN work.schemes WHERE scheme IN schemes)] AS works
    WITH approach, schemes, COLLECT {
      UNWIND works AS work
      UNWIND work.areas AS area
      RETURN DISTINCT area
    } AS forceAreas, COLLECT {
      UNWIND works AS work
      UNWIND work.regions AS region
      RETURN DISTINCT region
    } AS regions
    WHERE size(regions) >= $minRegions AND size(forceAreas) >= $minForceAreas
      AND COUNT {
        UNWIND CASE WHEN $minOffices > 0 THEN schemes ELSE [] END AS scheme
        MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
        WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
          AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
        RETURN DISTINCT office
      } >= $minOffices
    WITH *, right('000' + toString(999 - size(regions)), 3) + right('000' + toString(999 - size(forceAreas)), 3) +
        right('00000' + toString(99999 - size(schemes)), 5) + approach.nameKey AS sortKey
    ORDER BY sortKey
    LIMIT $p6
    WITH sortKey,
      approach,
      COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[part:FUNDED_BY]->(funder)
        WHERE coalesce(part.grantStatus, '') <> 'BID'
          AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
        WITH funder, count(DISTINCT scheme) AS among
        ORDER BY among DESC, funder.nameKey
        RETURN {funder: funder, schemeCount: among}
    } AS funders,
      COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(other)
        WHERE ($asOf IS NULL OR (use.heldFrom <= $asOf.to AND use.heldUntil >= $asOf.from))
          AND other <> approach AND NOT EXISTS { (other)-[:BROADER]->{1,5}(approach) }
          AND NOT EXISTS { (approach)-[:BROADER]->{1,5}(other) }
        WITH DISTINCT other, scheme
        ORDER BY scheme.nameKey
        WITH other, collect(scheme) AS both
        WITH other, both, COUNT {
          UNWIND both AS one
          MATCH (one)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
          WHERE area IN forceAreas AND NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
            AND ($asOf IS NULL OR (at.heldFrom <= $asOf.to AND at.heldUntil >= $asOf.from))
          RETURN DISTINCT area
        } AS areas
        ORDER BY size(both) DESC, other.nameKey
        RETURN {approach: other, forceAreaCount: areas, schemeCount: size(both), schemes: both}
    } AS goesWith,
      COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[link:MODELLED_ON|SUCCEEDED_BY]-(other:Scheme)
        WHERE ($asOf IS NULL OR (link.heldFrom <= $asOf.to AND link.heldUntil >= $asOf.from))
        WITH DISTINCT link
        WITH startNode(link) AS scheme, endNode(link) AS other, link
        ORDER BY type(link), scheme.nameKey, other.nameKey
        RETURN {citations: link.citations, differs: link.differs, kind: type(link), other: other, scheme: scheme, since: link.from}
    } AS lineage,
      COUNT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
        WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
          AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
        RETURN DISTINCT office
      } AS officeCount,
      COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
        WHERE (part.status IS NULL OR NOT part.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'])
          AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
        RETURN DISTINCT office
      } AS offices,
      COLLECT {
        UNWIND schemes AS scheme
        CALL (scheme) {
          MATCH (scheme)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation)
          RETURN body, part
          UNION
          MATCH (body:Organisation)-[part:PARTNER_IN]->(scheme) RETURN body, part
        }
        WITH scheme, body, part
        WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR'] AND coalesce(part.grantStatus, '') <> 'BID'
          AND ($asOf IS NULL OR (part.heldFrom <= $asOf.to AND part.heldUntil >= $asOf.from))
        WITH body.kind AS kind, count(DISTINCT scheme) AS among, count(DISTINCT body) AS bodies
        WHERE among > 1
        ORDER BY among DESC, kind
        RETURN {bodyCount: bodies, kind: kind, schemeCount: among}
    } AS partnerKinds
    RETURN {
      x0: {
        node: {
          approach: head(COLLECT {
            UNWIND [approach] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {id: n0.id}
            LIMIT 1
          }),
          officeCount: officeCount,
          offices: {
            rows: COLLECT {
              UNWIND offices AS n2
              WITH n2 WHERE n2 IS NOT NULL
              WITH n2
              ORDER BY n2.nameKey
              LIMIT $p7
              RETURN {x0: {node: {id: n2.id}}}
            }
          },
          goesWith: COLLECT {
            UNWIND goesWith AS m3
            RETURN {
              approach: head(COLLECT {
                UNWIND [m3.approach] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN {id: n4.id}
                LIMIT 1
              }),
              schemeCount: m3.schemeCount,
              forceAreaCount: m3.forceAreaCount,
              schemes: {
                rows: COLLECT {
                  UNWIND m3.schemes AS n6
                  WITH n6 WHERE n6 IS NOT NULL
                  WITH * WHERE (n6.heldFrom IS NULL OR n6.heldFrom <= $p8 AND n6.heldUntil >= $p9)
                  WITH n6
                  ORDER BY n6.nameKey
                  LIMIT $p10
                  RETURN {x0: {node: {id: n6.id}}}
                }
              }
            }
          },
          lineage: COLLECT {
            UNWIND lineage AS m7
            RETURN {
              kind: m7.kind,
              scheme: head(COLLECT {
                UNWIND [m7.scheme] AS n8
                WITH n8 WHERE n8 IS NOT NULL
                RETURN {id: n8.id}
                LIMIT 1
              }),
              other: head(COLLECT {
                UNWIND [m7.other] AS n10
                WITH n10 WHERE n10 IS NOT NULL
                RETURN {id: n10.id}
                LIMIT 1
              }),
              differs: m7.differs,
              since: m7.since,
              citations: COLLECT {
                UNWIND m7.citations AS c12
                MATCH (n13:Entity {id: c12})
                RETURN {section: {id: n13.id}}
              }
            }
          },
          partnerKinds: COLLECT {
            UNWIND partnerKinds AS m14
            RETURN {kind: m14.kind, schemeCount: m14.schemeCount, bodyCount: m14.bodyCount}
          },
          funders: COLLECT {
            UNWIND funders AS m15
            RETURN {
              funder: head(COLLECT {
                UNWIND [m15.funder] AS n16
                WITH n16 WHERE n16 IS NOT NULL
                RETURN {` type`: n16.nodeType, id: n16.id}
                LIMIT 1
              }),
              schemeCount: m15.schemeCount
            }
          }
        }
      }
    }
  },
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p11}) WHERE x:Need }, NOT EXISTS { MATCH (x:Entity {id: $p12}) WHERE x:Cohort }]
} AS answer
