// What must hold of every node. Run at every start: each statement does nothing where its work is done.

// Every node has the label Entity, so that one index finds any id.
CREATE CONSTRAINT Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
