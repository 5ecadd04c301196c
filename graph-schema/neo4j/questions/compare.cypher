// Force areas side by side: their approaches, and the bodies with a part in what works there. Plans don't count.
MATCH (asked:ForceArea) WHERE asked.id IN $areas
WITH asked ORDER BY asked.nameKey
WITH collect(asked) AS areas
UNWIND areas AS area
CALL (area) {
  OPTIONAL MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
  WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
  WITH work, collect(at) AS places
  ORDER BY work.nameKey
  RETURN collect({work: work, places: places}) AS here
}
WITH areas, collect({area: area, here: here}) AS every
RETURN areas, COUNT {
    MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
  } AS documentsSearched,
  COLLECT {
    UNWIND every AS one
    UNWIND one.here AS it
    WITH one.area AS area, it.work AS scheme, it.places AS places
    MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
    WITH approach, area, scheme, places, collect(use) AS uses
    ORDER BY scheme.nameKey
    WITH approach, area, collect({scheme: scheme, citations: COLLECT {
      UNWIND places + uses AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
    }}) AS schemes
    ORDER BY area.nameKey
    WITH approach, collect({area: area, schemes: schemes}) AS stated
    ORDER BY size(stated) DESC, approach.nameKey
    RETURN {
      approach: approach, areaCount: size(stated), stated: stated,
      sharing: CASE size(stated) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      notFound: [area IN areas WHERE none(one IN stated WHERE one.area = area)]
    }
  } AS approaches,
  COLLECT {
    UNWIND every AS one
    UNWIND one.here AS it
    WITH one.area AS area, it.work AS initiative, it.places AS places
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
    WITH body, area, collect({initiative: initiative, citations: COLLECT {
      UNWIND places + parts AS part UNWIND part.citations AS id RETURN DISTINCT id ORDER BY id
    }}) AS initiatives
    ORDER BY area.nameKey
    WITH body, collect({area: area, initiatives: initiatives}) AS stated
    ORDER BY size(stated) DESC, body.nameKey
    RETURN {
      body: body, areaCount: size(stated), stated: stated,
      sharing: CASE size(stated) WHEN size(areas) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END,
      notFound: [area IN areas WHERE none(one IN stated WHERE one.area = area)]
    }
  } AS partners
