// What the network is computed from.
MATCH (d:Dataset)
RETURN d.version AS version, d.forceAreasCovered AS forceAreasCovered, COUNT { (:ForceArea) } AS forceAreas
