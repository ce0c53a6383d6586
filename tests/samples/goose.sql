BEGIN;
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE sessions (
  id TEXT PRIMARY KEY, name TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '', user_set_name BOOLEAN DEFAULT FALSE,
  session_type TEXT NOT NULL DEFAULT 'user', working_dir TEXT NOT NULL, created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP, extension_data TEXT DEFAULT '{}', total_tokens INTEGER, input_tokens INTEGER,
  output_tokens INTEGER, accumulated_total_tokens INTEGER, accumulated_input_tokens INTEGER, accumulated_output_tokens INTEGER,
  provider_name TEXT, model_config_json TEXT, goose_mode TEXT NOT NULL DEFAULT 'auto', thread_id TEXT
);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT, session_id TEXT NOT NULL REFERENCES sessions(id), role TEXT NOT NULL,
  content_json TEXT NOT NULL, created_timestamp INTEGER NOT NULL, timestamp TIMESTAMP DEFAULT CURRENT_TIMESTAMP, tokens INTEGER,
  metadata_json TEXT
);
CREATE INDEX idx_messages_session ON messages(session_id);
CREATE INDEX idx_messages_timestamp ON messages(timestamp);
CREATE INDEX idx_messages_message_id ON messages(message_id);
CREATE TABLE usage_ledger (
  id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, created_timestamp INTEGER NOT NULL, model TEXT,
  input_tokens INTEGER, output_tokens INTEGER, total_tokens INTEGER, cache_read_tokens INTEGER, cache_write_tokens INTEGER,
  cost REAL, cost_source TEXT, is_compaction INTEGER DEFAULT 0
);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, session_type, working_dir, created_at, updated_at, provider_name) VALUES (1, '20261125_1', 'user', '/home/dev/project', '2026-11-25 08:00:00', '2026-11-25 08:00:00', 'fake');
COMMIT;

BEGIN;
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (1, 'm1', '20261125_1', 'user', '[{"type":"text","text":"fix it"}]', 1795593600, '2026-11-25 08:00:00');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (1, '20261125_1', 1795593601, 'large', 1000, 50, 1050, 600, 0, 0.0016, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (2, 'm2', '20261125_1', 'assistant', '[{"type":"text","text":"I look."},{"type":"toolRequest","id":"c1","toolCall":{"status":"success","value":{"name":"developer__shell","arguments":{"command":"true"}}}},{"type":"toolRequest","id":"c2","toolCall":{"status":"success","value":{"name":"developer__shell","arguments":{"command":"false"}}}}]', 1795593601, '2026-11-25 08:00:01');
COMMIT;

BEGIN;
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (3, 'm3', '20261125_1', 'user', '[{"type":"toolResponse","id":"c1","toolResult":{"status":"success","value":{"content":[],"isError":false}}},{"type":"toolResponse","id":"c2","toolResult":{"status":"error","error":"no"}}]', 1795593602, '2026-11-25 08:00:02');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (2, '20261125_1', 1795593603, 'large', 100, 10, 110, 0, 0, 0.0003, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (4, 'm4', '20261125_1', 'assistant', '[{"type":"text","text":"Fixed."}]', 1795593603, '2026-11-25 08:00:03');
COMMIT;

BEGIN;
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (5, 'm5', '20261125_1', 'user', '[{"type":"text","text":"hang it"}]', 1795593610, '2026-11-25 08:00:10');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (3, '20261125_1', 1795593611, 'large', 100, 10, 110, 0, 0, 0.0003, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (6, 'm6', '20261125_1', 'assistant', '[{"type":"toolRequest","id":"c3","toolCall":{"status":"success","value":{"name":"developer__shell","arguments":{"command":"sleep 60"}}}}]', 1795593611, '2026-11-25 08:00:11');
COMMIT;

BEGIN;
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (7, 'm7', '20261125_1', 'user', '[{"type":"text","text":"again"}]', 1795593620, '2026-11-25 08:00:20');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (4, '20261125_1', 1795593621, 'large', 100, 10, 110, 0, 0, 0.0003, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (8, 'm8', '20261125_1', 'assistant', '[{"type":"text","text":"Once more."}]', 1795593621, '2026-11-25 08:00:21');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, session_type, working_dir, created_at, updated_at, provider_name) VALUES (2, '20261125_2', 'sub_agent', '/home/dev/project', '2026-11-25 08:00:30', '2026-11-25 08:00:30', 'fake');
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (9, 'm9', '20261125_2', 'user', '[{"type":"text","text":"explore it"}]', 1795593630, '2026-11-25 08:00:30');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (5, '20261125_2', 1795593631, 'large', 100, 10, 110, 0, 0, 0.0003, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (10, 'm10', '20261125_2', 'assistant', '[{"type":"text","text":"Looked."}]', 1795593631, '2026-11-25 08:00:31');
COMMIT;

BEGIN;
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (11, 'm11', '20261125_1', 'user', '[{"type":"text","text":"hang it"}]', 1795593640, '2026-11-25 08:00:40');
COMMIT;

BEGIN;
INSERT INTO usage_ledger VALUES (6, '20261125_1', 1795593641, 'large', 100, 10, 110, 0, 0, 0.0003, 'estimated', 0);
INSERT INTO messages(id, message_id, session_id, role, content_json, created_timestamp, timestamp) VALUES (12, 'm12', '20261125_1', 'assistant', '[{"type":"toolRequest","id":"c4","toolCall":{"status":"success","value":{"name":"developer__shell","arguments":{"command":"sleep 60"}}}}]', 1795593641, '2026-11-25 08:00:41');
COMMIT;
