"""The tables of today, as data. A change here needs a step in `migrations.STEPS` too, for the libraries that exist.

A column that is added stands last in its table here, because that is where a step puts it.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x70644470  # "pdDp": says whose file this is

SCHEMA: Final = """
-- One sequence of bytes that is a photo, whatever files hold it. Columns: see types.Content.
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
    keywords TEXT NOT NULL DEFAULT '',  -- one on each line
    pictures INTEGER NOT NULL DEFAULT 1,
    truncated INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX content_by_scaled_hash ON content (scaled_hash);

-- A place where a content lies. Paths are the system's bytes: names need not be UTF-8.
-- content and reason both NULL: still to be looked at. reason: why it cannot be used.
CREATE TABLE file (
    path BLOB PRIMARY KEY,
    bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    content INTEGER REFERENCES content,
    reason TEXT,
    run INTEGER NOT NULL,       -- the last scan that saw it
    missing INTEGER NOT NULL DEFAULT 0, -- the scan that no longer found it; 0: it is there
    notes INTEGER NOT NULL DEFAULT 0,   -- stands for the sidecars beside it; 0: there are none
    noted INTEGER NOT NULL DEFAULT 0    -- the same of those that the content's metadata were read with
) WITHOUT ROWID;
CREATE INDEX file_by_content ON file (content);
CREATE INDEX file_waiting ON file (path) WHERE content IS NULL AND reason IS NULL;
CREATE INDEX file_to_note ON file (path) WHERE notes <> noted;

-- Vectors are float16: half the space, and a similarity moves by less than 1e-6.
CREATE TABLE descriptor (
    descriptor_id TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES content,
    vector BLOB NOT NULL,
    compared INTEGER NOT NULL DEFAULT 0,  -- whether its neighbours were looked for and verified
    PRIMARY KEY (descriptor_id, content)
) WITHOUT ROWID;

-- Two contents that were compared, a < b; see types.Pair. Those of an older model stay until the newer one has
-- compared everything.
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
CREATE INDEX pair_by_b ON pair (b);

-- Two contents, a < b, that a person said are no duplicates of each other.
CREATE TABLE ignored (
    a INTEGER NOT NULL REFERENCES content,
    b INTEGER NOT NULL REFERENCES content,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

-- How a content looks, however it is held (8 bytes): number 0 is the whole photo, the others the pictures inside it.
CREATE TABLE turn_hash (
    content INTEGER NOT NULL REFERENCES content,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (content, number)
) WITHOUT ROWID;

-- Folders that were scanned, and when (Unix seconds).
CREATE TABLE folder (
    path BLOB PRIMARY KEY,
    scanned REAL NOT NULL
) WITHOUT ROWID;

-- Single facts about the library; see facts.py.
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Removals, and every file of each: written before anything is moved. Columns: see removal_types.
CREATE TABLE removal (
    number INTEGER PRIMARY KEY,  -- their order; clocks may go backwards
    run TEXT NOT NULL UNIQUE,
    started REAL NOT NULL,       -- Unix seconds
    level TEXT NOT NULL,
    destination TEXT NOT NULL
);
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
    kind TEXT NOT NULL DEFAULT 'removed',
    PRIMARY KEY (run, number)
) WITHOUT ROWID;
CREATE INDEX removal_item_by_fate ON removal_item (fate);

-- Thumbnails: JPEG, made in the one decode.
CREATE TABLE thumbnail (
    content INTEGER PRIMARY KEY REFERENCES content,
    jpeg BLOB NOT NULL
);
"""
