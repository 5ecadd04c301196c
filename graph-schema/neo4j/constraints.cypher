// What must hold of every node. Run at every start: each statement does nothing where its work is done.

// Every node has the label Entity, so that one index finds any id.
CREATE CONSTRAINT Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// What an id was before it was merged or removed; of what was erased only the id's hash.
CREATE CONSTRAINT Tombstone_id IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT Tombstone_idHash IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.idHash IS UNIQUE;
