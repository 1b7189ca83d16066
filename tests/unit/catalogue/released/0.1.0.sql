PRAGMA application_id = 1885619312;
PRAGMA user_version = 65536;
BEGIN TRANSACTION;
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    format TEXT NOT NULL,
    scaled_hash BLOB NOT NULL,
    scaled_by INTEGER NOT NULL,
    pixel_hash BLOB,            -- made only when two contents of one scaled_hash meet
    taken TEXT,
    camera TEXT,
    software TEXT,
    fields INTEGER NOT NULL,
    decoder INTEGER NOT NULL,
    lens TEXT,
    latitude REAL,
    longitude REAL,
    rating INTEGER,
    keywords TEXT NOT NULL DEFAULT ''  -- one on each line
);
INSERT INTO "content" VALUES(1,X'00000000000000000000000000000000',1000,40,30,'JPEG',X'00000000000000000000000000000000',1,NULL,NULL,NULL,NULL,0,1,NULL,NULL,NULL,NULL,'');
INSERT INTO "content" VALUES(2,X'01010101010101010101010101010101',1000,40,30,'JPEG',X'01010101010101010101010101010101',1,NULL,'2024-05-12T10:15:04','Maker Model','Editor',3,1,'Lens',47.5,-8.5,4,'a
b');
INSERT INTO "content" VALUES(3,X'02020202020202020202020202020202',1000,40,30,'JPEG',X'02020202020202020202020202020202',1,NULL,'2024-05-12T10:15:04','Maker Model','Editor',3,1,'Lens',47.5,-8.5,4,'a
b');
CREATE TABLE descriptor (
    descriptor_id TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES content,
    vector BLOB NOT NULL,
    compared INTEGER NOT NULL DEFAULT 0,  -- whether its neighbours were looked for and verified
    PRIMARY KEY (descriptor_id, content)
) WITHOUT ROWID;
INSERT INTO "descriptor" VALUES('model-2',1,X'003C0000',1);
INSERT INTO "descriptor" VALUES('model-2',2,X'003C0000',1);
INSERT INTO "descriptor" VALUES('model-2',3,X'003C0000',1);
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "fact" VALUES('descriptor_id','model-2');
CREATE TABLE file (
    path BLOB PRIMARY KEY,
    bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    content INTEGER REFERENCES content,
    reason TEXT,
    run INTEGER NOT NULL,       -- the last scan that saw it
    missing INTEGER NOT NULL DEFAULT 0  -- the scan that no longer found it; 0: it is there
) WITHOUT ROWID;
INSERT INTO "file" VALUES(X'2F70686F746F732F636F70792E6A7067',1001,1000000000000000001,5,-2,2,NULL,1,1);
INSERT INTO "file" VALUES(X'2F70686F746F732F6F746865722E6A7067',1002,1000000000000000002,5,-3,3,NULL,1,0);
INSERT INTO "file" VALUES(X'2F70686F746F732F77686F6C652E6A7067',1000,1000000000000000000,5,-1,1,NULL,1,0);
INSERT INTO "file" VALUES(X'2F70686F746F732FFF2E6A7067',1003,1000000000000000003,5,-4,1,NULL,1,0);
CREATE TABLE folder (
    path BLOB PRIMARY KEY,
    scanned REAL NOT NULL
) WITHOUT ROWID;
INSERT INTO "folder" VALUES(X'2F70686F746F73',1.0);
CREATE TABLE ignored (
    a INTEGER NOT NULL REFERENCES content,
    b INTEGER NOT NULL REFERENCES content,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
INSERT INTO "ignored" VALUES(1,3);
CREATE TABLE pair (
    a INTEGER NOT NULL REFERENCES content,
    b INTEGER NOT NULL REFERENCES content,
    descriptor_id TEXT NOT NULL,
    similarity REAL NOT NULL,
    relation TEXT NOT NULL,
    evidence TEXT NOT NULL,
    confidence REAL NOT NULL,
    whole INTEGER,              -- of a crop or a framed copy: the content that is the whole photo
    box TEXT,                   -- of a crop: left, top, right, bottom as JSON
    inliers INTEGER NOT NULL,
    agreement REAL NOT NULL,
    PRIMARY KEY (a, b, descriptor_id)
) WITHOUT ROWID;
INSERT INTO "pair" VALUES(1,2,'model-2',0.9,'resaved','The same picture',1.0,NULL,NULL,0,0.0);
CREATE TABLE removal (
    number INTEGER PRIMARY KEY,  -- their order; clocks may go backwards
    run TEXT NOT NULL UNIQUE,
    started REAL NOT NULL,       -- Unix seconds
    level TEXT NOT NULL,
    destination TEXT NOT NULL
);
INSERT INTO "removal" VALUES(1,'1-abc',1.0,'copies','quarantine');
CREATE TABLE removal_item (
    run TEXT NOT NULL REFERENCES removal (run),
    number INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    path BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    kept BLOB NOT NULL,
    why TEXT NOT NULL,
    fate TEXT NOT NULL,
    place BLOB,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, number)
) WITHOUT ROWID;
INSERT INTO "removal_item" VALUES('1-abc',0,0,X'2F70686F746F732F636F70792E6A7067',1001,1000000000000000001,5,-2,X'2F70686F746F732F77686F6C652E6A7067','A copy.','moved',X'2F70686F746F732F2E70686F746F64656475702D71756172616E74696E652F31','');
CREATE TABLE thumbnail (
    content INTEGER PRIMARY KEY REFERENCES content,
    jpeg BLOB NOT NULL
);
INSERT INTO "thumbnail" VALUES(1,X'7468756D626E61696C');
INSERT INTO "thumbnail" VALUES(2,X'7468756D626E61696C');
INSERT INTO "thumbnail" VALUES(3,X'7468756D626E61696C');
CREATE TABLE turn_hash (
    content INTEGER NOT NULL REFERENCES content,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (content, number)
) WITHOUT ROWID;
INSERT INTO "turn_hash" VALUES(1,0,X'0100000000000000');
INSERT INTO "turn_hash" VALUES(2,0,X'0200000000000000');
INSERT INTO "turn_hash" VALUES(3,0,X'0300000000000000');
CREATE INDEX content_by_scaled_hash ON content (scaled_hash);
CREATE INDEX file_by_content ON file (content);
CREATE INDEX file_waiting ON file (path) WHERE content IS NULL AND reason IS NULL;
CREATE INDEX removal_item_by_fate ON removal_item (fate);
COMMIT;
