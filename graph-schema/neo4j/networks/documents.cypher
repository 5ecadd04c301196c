// The document of each section, and its date.
MATCH (section:Section)-[:PART_OF]->(document:Document)
RETURN section.id AS section, document.id AS document, coalesce(document.date, document.dated) AS date
