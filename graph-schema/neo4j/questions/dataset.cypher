// What is being served, and what it covers. The facts were counted when the seed was loaded.
MATCH (d:Dataset)
WITH *, COLLECT {
  MATCH (:Scheme)-[:STATED_IN]->(:Section)-[:PART_OF]->(document:Document)
  WITH DISTINCT toInteger(left(coalesce(document.date, document.dated), 4)) AS year
  WHERE year IS NOT NULL
  RETURN year ORDER BY year
} AS years
RETURN d.version AS version, d.loadedAt AS loadedAt, d.nodeCount AS nodeCount,
  d.relationshipCount AS relationshipCount, d.relationshipsWithoutCitation AS relationshipsWithoutCitation,
  d.forceAreasCovered AS forceAreasCovered, d.licence AS licence, head(years) AS firstYear, last(years) AS lastYear,
  [i IN range(0, size(coalesce(d.versionNumbers, [])) - 1) | {
    number: d.versionNumbers[i], date: d.versionDates[i], brought: d.versionsBrought[i],
    nodeCount: d.versionNodeCounts[i], relationshipCount: d.versionRelationshipCounts[i]
  }] AS versions,
  COUNT { (:ForceArea) } AS forceAreas,
  COUNT { (figure:Figure) WHERE figure.caveat IS NOT NULL } AS figuresWithCaveat,
  COLLECT { MATCH (document:Document) RETURN document } AS documents,
  COLLECT {
    MATCH (node:Entity)
    WITH node.nodeType AS type, count(*) AS count ORDER BY type
    RETURN {type: type, count: count}
  } AS nodesByType,
  COLLECT {
    WITH d.factSections AS sections, d.factKinds AS kinds, d.factCounts AS counts
    UNWIND range(0, size(kinds) - 1) AS i
    WITH sections[i] AS id, collect({kind: kinds[i], count: counts[i]}) AS counts
    MATCH (section:Entity {id: id})-[:PART_OF]->(document:Document)
    UNWIND counts AS one
    WITH document, section, one.kind AS kind, one.count AS count
    ORDER BY document.nameKey, section.numberKey, kind
    RETURN {document: document, section: section, kind: kind, count: count}
  } AS facts
