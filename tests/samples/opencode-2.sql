BEGIN;
CREATE TABLE session_v2 (
  id text PRIMARY KEY, project_id text NOT NULL, workspace_id text, parent_id text, fork_session_id text, fork_boundary text,
  slug text NOT NULL, directory text NOT NULL, path text, title text, version text NOT NULL, cost real DEFAULT 0 NOT NULL,
  agent text, model text, time_created integer NOT NULL, time_updated integer NOT NULL, time_idle integer, time_viewed integer,
  idle_outcome text, time_compacting integer, time_archived integer, time_suspended integer,
  resume_attempts integer DEFAULT 0 NOT NULL
);
CREATE INDEX session_v2_parent_idx ON session_v2 (parent_id);
CREATE TABLE session_message (
  id text PRIMARY KEY, session_id text NOT NULL, type text NOT NULL, seq integer NOT NULL, time_created integer NOT NULL,
  time_updated integer NOT NULL, data text NOT NULL,
  CONSTRAINT fk_session_message_session_id_session_v2_id_fk FOREIGN KEY (session_id) REFERENCES session_v2(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX session_message_session_seq_idx ON session_message (session_id, seq);
CREATE INDEX session_message_session_type_seq_idx ON session_message (session_id, type, seq);
CREATE INDEX session_message_session_time_created_id_idx ON session_message (session_id, time_created, id);
CREATE INDEX session_message_time_created_idx ON session_message (time_created);
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (1, 'ses1', 'prj1', NULL, 'slug', '/home/dev/project', '2.0.26', 1791500000000, 1791500000000);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (1, 'msg1', 'ses1', 'user', 4, 1791500000010, 1791500000010, '{"time":{"created":1791500000010},"text":"fix it","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (2, 'msg2', 'ses1', 'assistant', 5, 1791500000020, 1791500000020, '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000030, data = '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"streaming","input":""},"time":{"created":1791500000030}}]}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000040, data = '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"running","input":{"path":"a"}},"time":{"created":1791500000030,"ran":1791500000040}}]}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000050, data = '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"completed","input":{"path":"a"}},"time":{"created":1791500000030,"ran":1791500000040,"completed":1791500000050}}]}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000060, data = '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"completed","input":{"path":"a"}},"time":{"created":1791500000030,"ran":1791500000040,"completed":1791500000050}},{"type":"tool","id":"c2","name":"read","executed":false,"state":{"status":"running","input":{"path":"b"}},"time":{"created":1791500000055,"ran":1791500000060}}]}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000070, data = '{"time":{"created":1791500000020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"completed","input":{"path":"a"}},"time":{"created":1791500000030,"ran":1791500000040,"completed":1791500000050}},{"type":"tool","id":"c2","name":"read","executed":false,"state":{"status":"error","input":{"path":"b"},"error":{"type":"tool.execution","message":"no"}},"time":{"created":1791500000055,"ran":1791500000060,"completed":1791500000070}}]}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000080, data = '{"time":{"created":1791500000020,"streamed":1791500000065,"completed":1791500000080},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c1","name":"read","executed":false,"state":{"status":"completed","input":{"path":"a"}},"time":{"created":1791500000030,"ran":1791500000040,"completed":1791500000050}},{"type":"tool","id":"c2","name":"read","executed":false,"state":{"status":"error","input":{"path":"b"},"error":{"type":"tool.execution","message":"no"}},"time":{"created":1791500000055,"ran":1791500000060,"completed":1791500000070}}],"finish":"tool-calls","cost":0.0016,"tokens":{"input":400,"output":30,"reasoning":20,"cache":{"read":600,"write":0}}}' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (3, 'msg3', 'ses1', 'assistant', 14, 1791500000090, 1791500000090, '{"time":{"created":1791500000090},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500000120, data = '{"time":{"created":1791500000090,"streamed":1791500000110,"completed":1791500000120},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"text","text":"Done."}],"finish":"stop","cost":0.0003,"tokens":{"input":100,"output":10,"reasoning":0,"cache":{"read":0,"write":0}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (4, 'msg4', 'ses1', 'idle', 20, 1791500000121, 1791500000121, '{"time":{"created":1791500000121},"outcome":"succeeded"}');
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (2, 'ses2', 'prj1', NULL, 'slug', '/home/dev/project', '2.0.26', 1791500001000, 1791500001000);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (5, 'msg5', 'ses2', 'user', 4, 1791500001010, 1791500001010, '{"time":{"created":1791500001010},"text":"delegate it","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (6, 'msg6', 'ses2', 'assistant', 5, 1791500001020, 1791500001020, '{"time":{"created":1791500001020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500001030, data = '{"time":{"created":1791500001020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c3","name":"subagent","executed":false,"state":{"status":"running","input":{"agent":"general","description":"look","prompt":"explore it"}},"time":{"created":1791500001025,"ran":1791500001030}}]}' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (3, 'ses3', 'prj1', 'ses2', 'slug', '/home/dev/project', '2.0.26', 1791500001040, 1791500001040);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (7, 'msg7', 'ses3', 'user', 4, 1791500001050, 1791500001050, '{"time":{"created":1791500001050},"text":"explore it"}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (8, 'msg8', 'ses3', 'assistant', 5, 1791500001060, 1791500001060, '{"time":{"created":1791500001060},"agent":"general","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500001080, data = '{"time":{"created":1791500001060,"streamed":1791500001070,"completed":1791500001080},"agent":"general","model":{"id":"large","providerID":"fake"},"content":[{"type":"text","text":"Done."}],"finish":"stop","cost":0.0003,"tokens":{"input":100,"output":10,"reasoning":0,"cache":{"read":0,"write":0}}}' WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (9, 'msg9', 'ses3', 'idle', 9, 1791500001081, 1791500001081, '{"time":{"created":1791500001081},"outcome":"succeeded"}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500001090, data = '{"time":{"created":1791500001020,"streamed":1791500001030,"completed":1791500001091},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c3","name":"subagent","executed":false,"state":{"status":"completed","input":{"agent":"general","description":"look","prompt":"explore it"}},"time":{"created":1791500001025,"ran":1791500001030,"completed":1791500001090}}],"finish":"tool-calls","cost":0.0003,"tokens":{"input":100,"output":10,"reasoning":0,"cache":{"read":0,"write":0}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (10, 'msg10', 'ses2', 'assistant', 14, 1791500001100, 1791500001100, '{"time":{"created":1791500001100},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500001120, data = '{"time":{"created":1791500001100,"streamed":1791500001110,"completed":1791500001120},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"text","text":"Done."}],"finish":"stop","cost":0.0003,"tokens":{"input":100,"output":10,"reasoning":0,"cache":{"read":0,"write":0}}}' WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (11, 'msg11', 'ses2', 'idle', 20, 1791500001121, 1791500001121, '{"time":{"created":1791500001121},"outcome":"succeeded"}');
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (4, 'ses4', 'prj1', NULL, 'slug', '/home/dev/project', '2.0.26', 1791500002000, 1791500002000);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (12, 'msg12', 'ses4', 'user', 4, 1791500002010, 1791500002010, '{"time":{"created":1791500002010},"text":"refuse it","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (13, 'msg13', 'ses4', 'assistant', 5, 1791500002020, 1791500002020, '{"time":{"created":1791500002020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500002040, data = '{"time":{"created":1791500002020,"completed":1791500002040},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[],"finish":"error","error":{"type":"provider.auth","message":"no"}}' WHERE rowid = 13;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (14, 'msg14', 'ses4', 'idle', 9, 1791500002041, 1791500002041, '{"time":{"created":1791500002041},"outcome":"failed"}');
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (5, 'ses5', 'prj1', NULL, 'slug', '/home/dev/project', '2.0.26', 1791500003000, 1791500003000);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (15, 'msg15', 'ses5', 'user', 4, 1791500003010, 1791500003010, '{"time":{"created":1791500003010},"text":"hang it","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (16, 'msg16', 'ses5', 'assistant', 5, 1791500003020, 1791500003020, '{"time":{"created":1791500003020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500003040, data = '{"time":{"created":1791500003020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c4","name":"shell","executed":false,"state":{"status":"running","input":{"command":"sleep 60"}},"time":{"created":1791500003030,"ran":1791500003040}}]}' WHERE rowid = 16;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (17, 'msg17', 'ses5', 'user', 10, 1791500004000, 1791500004000, '{"time":{"created":1791500004000},"text":"again","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (18, 'msg18', 'ses5', 'assistant', 12, 1791500004010, 1791500004010, '{"time":{"created":1791500004010},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500004030, data = '{"time":{"created":1791500004010,"streamed":1791500004020,"completed":1791500004030},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"text","text":"Done."}],"finish":"stop","cost":0.0003,"tokens":{"input":100,"output":10,"reasoning":0,"cache":{"read":0,"write":0}}}' WHERE rowid = 18;
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (19, 'msg19', 'ses5', 'idle', 15, 1791500004031, 1791500004031, '{"time":{"created":1791500004031},"outcome":"succeeded"}');
COMMIT;

BEGIN;
INSERT INTO session_v2(rowid, id, project_id, parent_id, slug, directory, version, time_created, time_updated) VALUES (6, 'ses6', 'prj1', NULL, 'slug', '/home/dev/project', '2.0.26', 1791500005000, 1791500005000);
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (20, 'msg20', 'ses6', 'user', 4, 1791500005010, 1791500005010, '{"time":{"created":1791500005010},"text":"hang it","files":[]}');
COMMIT;

BEGIN;
INSERT INTO session_message(rowid, id, session_id, type, seq, time_created, time_updated, data) VALUES (21, 'msg21', 'ses6', 'assistant', 5, 1791500005020, 1791500005020, '{"time":{"created":1791500005020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[]}');
COMMIT;

BEGIN;
UPDATE session_message SET time_updated = 1791500005040, data = '{"time":{"created":1791500005020},"agent":"build","model":{"id":"large","providerID":"fake"},"content":[{"type":"tool","id":"c5","name":"shell","executed":false,"state":{"status":"running","input":{"command":"sleep 60"}},"time":{"created":1791500005030,"ran":1791500005040}}]}' WHERE rowid = 21;
COMMIT;
