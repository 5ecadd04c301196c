// Force areas side by side: their approaches, and the bodies with a part in what works there. Plans don't count.
MATCH (asked:ForceArea) WHERE asked.id IN $areas
WITH asked ORDER BY asked.nameKey
WITH collect(asked) AS areas
// What works in each area.
WITH *, COLLECT {
  UNWIND areas AS area
  MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
  WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH area, work, collect(at) AS places
  RETURN {area: area, work: work, places: places}
} AS works
RETURN areas, COUNT {
    MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
  } AS documentsSearched,
  COLLECT {
    UNWIND works AS it
    WITH it.area AS area, it.work AS scheme, it.places AS places
    MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
    WITH approach, area, scheme, places, collect(use) AS uses
    ORDER BY scheme.nameKey
    WITH approach, area, collect({scheme: scheme, said: places + uses}) AS schemes
    ORDER BY area.nameKey
    WITH approach, collect({area: area, schemes: schemes}) AS found
    ORDER BY size(found) DESC, approach.nameKey
    RETURN {
      approach: approach, areaCount: size(found),
      stated: [one IN found | {area: one.area, schemes: [it IN one.schemes | {scheme: it.scheme, citations: COLLECT {
        UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
      }}]}],
      sharing: CASE size(found) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      notFound: [area IN areas WHERE none(one IN found WHERE one.area = area)]
    }
  } AS approaches,
  COLLECT {
    UNWIND works AS it
    WITH it.area AS area, it.work AS initiative, it.places AS places
    CALL (initiative) {
      MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
      RETURN body, part
      UNION
      MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
      RETURN body, part
    }
    WITH area, initiative, places, body, part
    WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR'] AND coalesce(part.grantStatus, '') <> 'BID'
    WITH body, area, initiative, places, collect(part) AS parts
    ORDER BY initiative.nameKey
    WITH body, area, collect({initiative: initiative, said: places + parts}) AS initiatives
    ORDER BY area.nameKey
    WITH body, collect({area: area, initiatives: initiatives}) AS found
    ORDER BY size(found) DESC, body.nameKey
    RETURN {
      body: body, areaCount: size(found),
      stated: [one IN found | {area: one.area, initiatives: [it IN one.initiatives | {initiative: it.initiative, citations: COLLECT {
        UNWIND it.said AS part UNWIND part.citations AS id RETURN DISTINCT id ORDER BY id
      }}]}],
      sharing: CASE size(found) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      notFound: [area IN areas WHERE none(one IN found WHERE one.area = area)]
    }
  } AS partners
