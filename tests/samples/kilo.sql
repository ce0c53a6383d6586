BEGIN;
CREATE TABLE `message` (
          `id` text PRIMARY KEY,
          `session_id` text NOT NULL,
          `time_created` integer NOT NULL,
          `time_updated` integer NOT NULL,
          `data` text NOT NULL,
          CONSTRAINT `fk_message_session_id_session_id_fk` FOREIGN KEY (`session_id`) REFERENCES `session`(`id`) ON DELETE CASCADE
        );
CREATE TABLE `part` (
          `id` text PRIMARY KEY,
          `message_id` text NOT NULL,
          `session_id` text NOT NULL,
          `time_created` integer NOT NULL,
          `time_updated` integer NOT NULL,
          `data` text NOT NULL,
          CONSTRAINT `fk_part_message_id_message_id_fk` FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON DELETE CASCADE
        );
CREATE TABLE `session` (
          `id` text PRIMARY KEY,
          `project_id` text NOT NULL,
          `workspace_id` text,
          `parent_id` text,
          `slug` text NOT NULL,
          `directory` text NOT NULL,
          `path` text,
          `title` text NOT NULL,
          `version` text NOT NULL,
          `share_url` text,
          `summary_additions` integer,
          `summary_deletions` integer,
          `summary_files` integer,
          `summary_diffs` text,
          `metadata` text,
          `cost` real DEFAULT 0 NOT NULL,
          `tokens_input` integer DEFAULT 0 NOT NULL,
          `tokens_output` integer DEFAULT 0 NOT NULL,
          `tokens_reasoning` integer DEFAULT 0 NOT NULL,
          `tokens_cache_read` integer DEFAULT 0 NOT NULL,
          `tokens_cache_write` integer DEFAULT 0 NOT NULL,
          `revert` text,
          `permission` text,
          `agent` text,
          `model` text,
          `time_created` integer NOT NULL,
          `time_updated` integer NOT NULL,
          `time_compacting` integer,
          `time_archived` integer,
          CONSTRAINT `fk_session_project_id_project_id_fk` FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON DELETE CASCADE
        );
CREATE TABLE `todo` (
          `session_id` text NOT NULL,
          `content` text NOT NULL,
          `status` text NOT NULL,
          `priority` text NOT NULL,
          `position` integer NOT NULL,
          `time_created` integer NOT NULL,
          `time_updated` integer NOT NULL,
          CONSTRAINT `todo_pk` PRIMARY KEY(`session_id`, `position`),
          CONSTRAINT `fk_todo_session_id_session_id_fk` FOREIGN KEY (`session_id`) REFERENCES `session`(`id`) ON DELETE CASCADE
        );
CREATE INDEX `message_session_time_created_id_idx` ON `message` (`session_id`,`time_created`,`id`);
CREATE INDEX `recall_message_role_idx` ON `message` (`id`,json_extract("data", '$.role'),coalesce(json_extract("data", '$.parentID'), ''));
CREATE INDEX `part_message_id_id_idx` ON `part` (`message_id`,`id`);
CREATE INDEX `part_session_idx` ON `part` (`session_id`);
CREATE INDEX `part_session_step_finish_idx` ON `part` (`session_id`) WHERE json_valid("part"."data") AND json_extract("part"."data", '$.type') = 'step-finish';
CREATE INDEX `recall_part_search_idx` ON `part` (`session_id`,`id`,`message_id`,json_extract("data", '$.type'),CASE WHEN json_extract("data", '$.type') = 'text' THEN coalesce(json_extract("data", '$.text'), '') WHEN json_extract("data", '$.type') = 'file' THEN trim(coalesce(json_extract("data", '$.filename'), '') || ' ' || CASE WHEN coalesce(json_extract("data", '$.url'), '') NOT LIKE 'data:%' THEN coalesce(json_extract("data", '$.url'), '') ELSE '' END || ' ' || coalesce(json_extract("data", '$.source.path'), '') || ' ' || coalesce(json_extract("data", '$.source.name'), '') || ' ' || CASE WHEN coalesce(json_extract("data", '$.source.uri'), '') NOT LIKE 'data:%' THEN coalesce(json_extract("data", '$.source.uri'), '') ELSE '' END || ' ' || coalesce(json_extract("data", '$.source.clientName'), '')) ELSE coalesce(json_extract("data", '$.state.error'), '') END) WHERE json_valid("part"."data") AND ((json_extract("part"."data", '$.type') = 'text' AND coalesce(json_extract("part"."data", '$.synthetic'), 0) = 0 AND coalesce(json_extract("part"."data", '$.ignored'), 0) = 0) OR json_extract("part"."data", '$.type') = 'file' OR (json_extract("part"."data", '$.type') = 'tool' AND json_extract("part"."data", '$.state.status') = 'error'));
CREATE INDEX `session_project_idx` ON `session` (`project_id`);
CREATE INDEX `session_workspace_idx` ON `session` (`workspace_id`);
CREATE INDEX `session_parent_idx` ON `session` (`parent_id`);
CREATE INDEX `todo_session_idx` ON `todo` (`session_id`);
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (1, 'ses_def472183ffeQA9qRWYNdvfnbi', 'global', NULL, NULL, 'misty-wolf', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:20.764Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576880764, 1795576880764, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (2, 'ses_def471256ffeGSFds5F4GoyXqh', 'global', NULL, NULL, 'playful-forest', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:24.650Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576884650, 1795576884650, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576884726 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (1, 'msg_210b8edf6001b7ASnmUJLKKbWy', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576884726, 1795576884807, '{"role":"user","time":{"created":1795576884726},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (1, 'prt_210b8ee43001SN5X9wSsCnvOT9', 'msg_210b8edf6001b7ASnmUJLKKbWy', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576884809, 1795576884811, '{"type":"text","text":"fix it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576884813 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (2, 'msg_210b8f3250011oKZz3Fj0fkzZj', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576886053, 1795576886055, '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576886053}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576886155 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576886179, data = '{"role":"user","time":{"created":1795576884726},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (2, 'prt_210b8f48e001lnrn1Y8IwafIOi', 'msg_210b8f3250011oKZz3Fj0fkzZj', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576886415, 1795576886416, '{"type":"step-start","time":{"start":1795576886395}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (3, 'prt_210b8f492001Oiyr9xRsMKdKE9', 'msg_210b8f3250011oKZz3Fj0fkzZj', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576886418, 1795576886419, '{"type":"tool","tool":"read","callID":"call_1795576886358168312","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576886423, data = '{"type":"tool","tool":"read","callID":"call_1795576886358168312","state":{"status":"running","input":{"filePath":"notes.txt"},"metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576886422}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576886515, data = '{"type":"tool","tool":"read","callID":"call_1795576886358168312","state":{"status":"running","input":{"filePath":"notes.txt"},"metadata":{"output":"(shortened)","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576886422}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576886535, data = '{"type":"tool","tool":"read","callID":"call_1795576886358168312","state":{"status":"completed","input":{"filePath":"notes.txt"},"output":"(shortened)","metadata":{"truncated":false,"loaded":[],"display":{"type":"file","path":"/home/dev/project/notes.txt","text":"a note","lineStart":1,"lineEnd":1,"totalLines":1,"truncated":false},"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"home/dev/project/notes.txt","time":{"start":1795576886422,"end":1795576886529}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0016, tokens_input = 400, tokens_output = 30, tokens_reasoning = 20, tokens_cache_read = 600 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (4, 'prt_210b8f53a001zymJcXwhzfc473', 'msg_210b8f3250011oKZz3Fj0fkzZj', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576886587, 1795576886590, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576886395,"end":1795576886584,"elapsed":189},"metrics":{"generation":264.55026455026456,"source":"computed"},"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"cost":0.0016}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576886594, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0016,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576886053},"finish":"tool-calls"}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576886602, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0016,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576886053,"completed":1795576886600},"finish":"tool-calls"}' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (3, 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576886711, 1795576886716, '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576886711}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576886722 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576886743 WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (5, 'prt_210b8f75f001av29RaHXjOw1vL', 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887136, 1795576887137, '{"type":"step-start","time":{"start":1795576887024}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (6, 'prt_210b8f763001QYfuNDK3dI3NoE', 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887139, 1795576887139, '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887144, data = '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576887141}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (7, 'prt_210b8f76a001SAwBem6WCj6DWc', 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887146, 1795576887147, '{"type":"tool","tool":"read","callID":"call_1795576887020539384","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887149, data = '{"type":"tool","tool":"read","callID":"call_1795576887020539384","state":{"status":"running","input":{"filePath":"missing.txt"},"metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887148}}}' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (8, 'prt_210b8f773001BgVBsyQULn0yeA', 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887155, 1795576887156, '{"type":"tool","tool":"read","callID":"call_1795576887020545113","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887160, data = '{"type":"tool","tool":"read","callID":"call_1795576887020545113","state":{"status":"running","input":{"filePath":"missing.txt"},"metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887159}}}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887163, data = '{"type":"tool","tool":"read","callID":"call_1795576887020539384","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887148,"end":1795576887162}}}' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887167, data = '{"type":"tool","tool":"read","callID":"call_1795576887020545113","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887159,"end":1795576887167}}}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887185, data = '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576887141},"metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887193, data = '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576887141},"metadata":{"output":"","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887241, data = '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576887141},"metadata":{"output":"(no output)","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887284, data = '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"description":"ok","truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"ok","time":{"start":1795576887141,"end":1795576887283}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0019, tokens_input = 500, tokens_output = 40 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (9, 'prt_210b8f83c001Yl8VVivZqEMuMn', 'msg_210b8f5b60017gbqQuD6Q4dXPd', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887356, 1795576887357, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576887024,"end":1795576887354,"elapsed":331},"metrics":{"generation":30.211480362537763,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887360, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576886711},"finish":"tool-calls"}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887368, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576886711,"completed":1795576887364},"finish":"tool-calls"}' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (4, 'msg_210b8f84f001g58xMguGm3Mfkv', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887375, 1795576887376, '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576887375}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576887397 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887423 WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (10, 'prt_210b8f938001IQVxmTXAPoNKGO', 'msg_210b8f84f001g58xMguGm3Mfkv', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887608, 1795576887609, '{"type":"step-start","time":{"start":1795576887600}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (11, 'prt_210b8f93e001TuuIKJyf5kafDa', 'msg_210b8f84f001g58xMguGm3Mfkv', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887615, 1795576887615, '{"type":"text","text":"","time":{"start":1795576887614}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576887622, data = '{"type":"text","text":"Fixed.","time":{"start":1795576887614,"end":1795576887617}}' WHERE rowid = 11;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00395, tokens_input = 1000, tokens_output = 70, tokens_cache_read = 2100 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (12, 'prt_210b8f96a001O1WDPzG3G5qmG4', 'msg_210b8f84f001g58xMguGm3Mfkv', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576887659, 1795576887659, '{"reason":"stop","type":"step-finish","time":{"start":1795576887600,"end":1795576887657,"elapsed":57},"metrics":{"generation":526.3157894736842,"source":"computed"},"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"cost":0.00205}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887661, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00205,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576887375},"finish":"stop"}' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887670, data = '{"parentID":"msg_210b8edf6001b7ASnmUJLKKbWy","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00205,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576887375,"completed":1795576887669},"finish":"stop"}' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576887713 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576887724 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (5, 'msg_210b8fb94001nMS04ijj00fBuN', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888212, 1795576888216, '{"role":"user","time":{"created":1795576888212},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (13, 'prt_210b8fb97001hsq1WJ3q5xMpvT', 'msg_210b8fb94001nMS04ijj00fBuN', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888217, 1795576888217, '{"type":"text","text":"explain it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576888219 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (6, 'msg_210b8fbc5001I1HL36R1pBZd45', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888261, 1795576888262, '{"parentID":"msg_210b8fb94001nMS04ijj00fBuN","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576888261}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576888349 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576888383, data = '{"role":"user","time":{"created":1795576888212},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (14, 'prt_210b8fce3001Hq2uXR17CJvlee', 'msg_210b8fbc5001I1HL36R1pBZd45', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888547, 1795576888548, '{"type":"step-start","time":{"start":1795576888540}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (15, 'prt_210b8fce8001v4bV1i30EXGZkr', 'msg_210b8fbc5001I1HL36R1pBZd45', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888552, 1795576888553, '{"type":"text","text":"","time":{"start":1795576888552}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576888557, data = '{"type":"text","text":"It was broken.","time":{"start":1795576888552,"end":1795576888556}}' WHERE rowid = 15;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00425, tokens_input = 1100, tokens_output = 80 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (16, 'prt_210b8fd040015jP1cvG0AfX9HT', 'msg_210b8fbc5001I1HL36R1pBZd45', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576888580, 1795576888581, '{"reason":"stop","type":"step-finish","time":{"start":1795576888540,"end":1795576888579,"elapsed":40},"metrics":{"generation":250,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576888583, data = '{"parentID":"msg_210b8fb94001nMS04ijj00fBuN","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576888261},"finish":"stop"}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576888586, data = '{"parentID":"msg_210b8fb94001nMS04ijj00fBuN","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576888261,"completed":1795576888585},"finish":"stop"}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576888608 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576888623 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (7, 'msg_210b8ff1b001A4XOmdZnaZrhaw', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889116, 1795576889117, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"code","time":{"created":1795576889116}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (17, 'prt_210b8ff1e001I6uig1srpNW1YF', 'msg_210b8ff1b001A4XOmdZnaZrhaw', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889118, 1795576889120, '{"type":"compaction","auto":false}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (8, 'msg_210b8ff45001X38ndB671XtL46', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889157, 1795576889158, '{"role":"assistant","parentID":"msg_210b8ff1b001A4XOmdZnaZrhaw","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"output":0,"input":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889157}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (18, 'prt_210b90033001d1TTdmNJCwq5Rd', 'msg_210b8ff45001X38ndB671XtL46', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889395, 1795576889396, '{"type":"step-start","time":{"start":1795576889303}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (19, 'prt_210b90036001obNN1ckRgFBBk3', 'msg_210b8ff45001X38ndB671XtL46', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889398, 1795576889399, '{"type":"text","text":"","time":{"start":1795576889398}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576889401, data = '{"type":"text","text":"A summary.","time":{"start":1795576889398,"end":1795576889400}}' WHERE rowid = 19;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0055000000000000005, tokens_input = 1600, tokens_output = 105 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (20, 'prt_210b90040001kDiexhIceZq3EV', 'msg_210b8ff45001X38ndB671XtL46', 'ses_def471256ffeGSFds5F4GoyXqh', 1795576889408, 1795576889409, '{"reason":"stop","type":"step-finish","time":{"start":1795576889303,"end":1795576889407,"elapsed":104},"metrics":{"generation":240.3846153846154,"source":"computed"},"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00125}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576889411, data = '{"role":"assistant","parentID":"msg_210b8ff1b001A4XOmdZnaZrhaw","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889157},"finish":"stop"}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576889414, data = '{"role":"assistant","parentID":"msg_210b8ff1b001A4XOmdZnaZrhaw","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889157,"completed":1795576889413},"finish":"stop"}' WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (3, 'ses_def46ffadffeMqTXAjFcoSTJvu', 'global', NULL, NULL, 'glowing-comet', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:29.426Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576889426, 1795576889426, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576889449 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576889454, data = '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"code","time":{"created":1795576889116},"summary":{}}' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576889469 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (9, 'msg_210b9007d001bVt1sesn0At8sT', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576889469, 1795576889543, '{"role":"user","time":{"created":1795576889469},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (21, 'prt_210b900c6001P6ZbjyG1OUoSFG', 'msg_210b9007d001bVt1sesn0At8sT', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576889544, 1795576889545, '{"type":"text","text":"delegate it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576889546 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (10, 'msg_210b900f3001XEQ1dlEFCBrHfd', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576889587, 1795576889590, '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889587}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576889659 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576889663, data = '{"role":"user","time":{"created":1795576889469},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (4, 'ses_def46fe41ffeZQMkJxet0D0xna', 'global', NULL, 'ses_def46ffadffeMqTXAjFcoSTJvu', 'silent-rocket', '/home/dev/project', 'home/dev/project', 'look (@general subagent)', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, 'general', NULL, 1795576889790, 1795576889790, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (22, 'prt_210b901cc0014oqtvdfPRUT3LS', 'msg_210b900f3001XEQ1dlEFCBrHfd', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576889804, 1795576889805, '{"type":"step-start","time":{"start":1795576889779}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (23, 'prt_210b901ce001Hu2O870qs9SQWJ', 'msg_210b900f3001XEQ1dlEFCBrHfd', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576889806, 1795576889807, '{"type":"tool","tool":"task","callID":"call_1795576889777091016","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576889810, data = '{"type":"tool","tool":"task","callID":"call_1795576889777091016","state":{"status":"running","input":{"description":"look","prompt":"explore it","subagent_type":"general"},"title":"look","metadata":{"parentSessionId":"ses_def46ffadffeMqTXAjFcoSTJvu","sessionId":"ses_def46fe41ffeZQMkJxet0D0xna","model":{"modelID":"large","providerID":"fake"},"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576889809}}}' WHERE rowid = 23;
COMMIT;

BEGIN;
UPDATE session SET model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576889836 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (11, 'msg_210b901d40018Oo7f5xfMXiCvo', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576889836, 1795576889860, '{"role":"user","time":{"created":1795576889836},"tools":{"question":false,"task":false},"agent":"general","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (24, 'prt_210b90201001ftKSSqsZiaOxE8', 'msg_210b901d40018Oo7f5xfMXiCvo', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576889861, 1795576889862, '{"type":"text","text":"explore it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576889863 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576889866 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (12, 'msg_210b9021b001yX3HwF0JLpYFwF', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576889883, 1795576889898, '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889883}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576890201 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890210, data = '{"role":"user","time":{"created":1795576889836},"tools":{"question":false,"task":false},"agent":"general","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 11;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (25, 'prt_210b903c0001xGKrlMOCsPKNaR', 'msg_210b9021b001yX3HwF0JLpYFwF', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890304, 1795576890305, '{"type":"step-start","time":{"start":1795576890239}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (26, 'prt_210b903c3001id1qKKfoGhGT3l', 'msg_210b9021b001yX3HwF0JLpYFwF', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890307, 1795576890307, '{"type":"tool","tool":"bash","callID":"call_1795576890237172084","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890310, data = '{"type":"tool","tool":"bash","callID":"call_1795576890237172084","state":{"status":"running","input":{"command":"true","description":"ok"},"metadata":{"output":"(no output)","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576890309}}}' WHERE rowid = 26;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890312, data = '{"type":"tool","tool":"bash","callID":"call_1795576890237172084","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"description":"ok","truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"ok","time":{"start":1795576890309,"end":1795576890312}}}' WHERE rowid = 26;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 4;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (27, 'prt_210b903da001ZPgJmmtEJABfaP', 'msg_210b9021b001yX3HwF0JLpYFwF', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890330, 1795576890331, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576890239,"end":1795576890329,"elapsed":90},"metrics":{"generation":111.11111111111111,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890333, data = '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889883},"finish":"tool-calls"}' WHERE rowid = 12;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890336, data = '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889883,"completed":1795576890335},"finish":"tool-calls"}' WHERE rowid = 12;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (13, 'msg_210b903e40011vHRQRuWLn526N', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890340, 1795576890341, '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890340}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576890361 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890367 WHERE rowid = 11;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (28, 'prt_210b90495001DR06QEMyjP4kSP', 'msg_210b903e40011vHRQRuWLn526N', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890517, 1795576890518, '{"type":"step-start","time":{"start":1795576890511}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (29, 'prt_210b90498001pmc6iEmFbATT1g', 'msg_210b903e40011vHRQRuWLn526N', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890520, 1795576890520, '{"type":"text","text":"","time":{"start":1795576890520}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890522, data = '{"type":"text","text":"Looked.","time":{"start":1795576890520,"end":1795576890522}}' WHERE rowid = 29;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0006, tokens_input = 200, tokens_output = 20 WHERE rowid = 4;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (30, 'prt_210b904a3001tvNhARrhiL1uOq', 'msg_210b903e40011vHRQRuWLn526N', 'ses_def46fe41ffeZQMkJxet0D0xna', 1795576890531, 1795576890532, '{"reason":"stop","type":"step-finish","time":{"start":1795576890511,"end":1795576890529,"elapsed":18},"metrics":{"generation":555.5555555555555,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890533, data = '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890340},"finish":"stop"}' WHERE rowid = 13;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890540, data = '{"parentID":"msg_210b901d40018Oo7f5xfMXiCvo","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890340,"completed":1795576890539},"finish":"stop"}' WHERE rowid = 13;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576890604 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890617 WHERE rowid = 11;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890632, data = '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0006,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889587}}' WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890644, data = '{"type":"tool","tool":"task","callID":"call_1795576889777091016","state":{"status":"running","input":{"description":"look","prompt":"explore it","subagent_type":"general"},"title":"look","metadata":{"output":"(shortened)","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576889809}}}' WHERE rowid = 23;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890648, data = '{"type":"tool","tool":"task","callID":"call_1795576889777091016","state":{"status":"completed","input":{"description":"look","prompt":"explore it","subagent_type":"general"},"output":"(shortened)","metadata":{"parentSessionId":"ses_def46ffadffeMqTXAjFcoSTJvu","sessionId":"ses_def46fe41ffeZQMkJxet0D0xna","model":{"modelID":"large","providerID":"fake"},"truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"look","time":{"start":1795576889809,"end":1795576890647}}}' WHERE rowid = 23;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 3;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (31, 'prt_210b90575001w6pYlOkxfrZzvA', 'msg_210b900f3001XEQ1dlEFCBrHfd', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576890741, 1795576890743, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576889779,"end":1795576890740,"elapsed":961},"metrics":{"generation":10.40582726326743,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890745, data = '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0009,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889587},"finish":"tool-calls"}' WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890748, data = '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0009,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889587,"completed":1795576890747},"finish":"tool-calls"}' WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (14, 'msg_210b90584001S2j0mbUBNU3o2o', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576890756, 1795576890757, '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890756}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576890793 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890799 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (32, 'prt_210b90634001toe2cxz7SHW42q', 'msg_210b90584001S2j0mbUBNU3o2o', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576890932, 1795576890933, '{"type":"step-start","time":{"start":1795576890927}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (33, 'prt_210b90638001XwVMOPsCyM0MZd', 'msg_210b90584001S2j0mbUBNU3o2o', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576890936, 1795576890936, '{"type":"text","text":"","time":{"start":1795576890936}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576890943, data = '{"type":"text","text":"The sub-agent looked.","time":{"start":1795576890936,"end":1795576890942}}' WHERE rowid = 33;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0006, tokens_input = 200, tokens_output = 20 WHERE rowid = 3;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (34, 'prt_210b9066b001iOpBzzwibAY2WU', 'msg_210b90584001S2j0mbUBNU3o2o', 'ses_def46ffadffeMqTXAjFcoSTJvu', 1795576890987, 1795576890988, '{"reason":"stop","type":"step-finish","time":{"start":1795576890927,"end":1795576890986,"elapsed":59},"metrics":{"generation":169.4915254237288,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890994, data = '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890756},"finish":"stop"}' WHERE rowid = 14;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576890998, data = '{"parentID":"msg_210b9007d001bVt1sesn0At8sT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576890756,"completed":1795576890996},"finish":"stop"}' WHERE rowid = 14;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576891033 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576891047 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (5, 'ses_def46f789ffewxllDZJekfeusI', 'global', NULL, NULL, 'silent-sailor', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:31.510Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576891510, 1795576891510, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576891549 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (15, 'msg_210b9089d001RFURJhpWiAUtjR', 'ses_def46f789ffewxllDZJekfeusI', 1795576891549, 1795576891646, '{"role":"user","time":{"created":1795576891549},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (35, 'prt_210b908fc001U3riprzv6IlgFU', 'msg_210b9089d001RFURJhpWiAUtjR', 'ses_def46f789ffewxllDZJekfeusI', 1795576891647, 1795576891648, '{"type":"text","text":"refuse it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576891649 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (16, 'msg_210b9091a001LDtDSqn7FWJ355', 'ses_def46f789ffewxllDZJekfeusI', 1795576891674, 1795576891698, '{"parentID":"msg_210b9089d001RFURJhpWiAUtjR","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576891674}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576891770 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576891774, data = '{"role":"user","time":{"created":1795576891549},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 15;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576891940, data = '{"parentID":"msg_210b9089d001RFURJhpWiAUtjR","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576891674,"completed":1795576891939},"error":{"name":"APIError","data":{"message":"scripted","statusCode":401,"isRetryable":false,"metadata":{"url":"http://127.0.0.1:35261/v1/chat/completions"}}}}' WHERE rowid = 16;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (6, 'ses_def46f3e0ffeUz91MmEdHSFKd3', 'global', NULL, NULL, 'sunny-otter', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:32.447Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576892447, 1795576892447, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576892489 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (17, 'msg_210b90c490019CRsEhP1anVCvP', 'ses_def46f3e0ffeUz91MmEdHSFKd3', 1795576892489, 1795576892545, '{"role":"user","time":{"created":1795576892489},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (36, 'prt_210b90c80001UGD6c08zkqjjt5', 'msg_210b90c490019CRsEhP1anVCvP', 'ses_def46f3e0ffeUz91MmEdHSFKd3', 1795576892547, 1795576892548, '{"type":"text","text":"abort it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576892548 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (18, 'msg_210b90c9b0011DluWQMw4UQHnl', 'ses_def46f3e0ffeUz91MmEdHSFKd3', 1795576892571, 1795576892589, '{"parentID":"msg_210b90c490019CRsEhP1anVCvP","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576892571}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576892697 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576892707, data = '{"role":"user","time":{"created":1795576892489},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 17;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (37, 'prt_210b90e4c001LEpOJjZ3QesuXH', 'msg_210b90c9b0011DluWQMw4UQHnl', 'ses_def46f3e0ffeUz91MmEdHSFKd3', 1795576893004, 1795576893005, '{"type":"step-start","time":{"start":1795576892888}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (38, 'prt_210b90e4f001HmF5YvBCpmnzsr', 'msg_210b90c9b0011DluWQMw4UQHnl', 'ses_def46f3e0ffeUz91MmEdHSFKd3', 1795576893007, 1795576893008, '{"type":"tool","tool":"bash","callID":"call_1795576892812889833","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576893011, data = '{"type":"tool","tool":"bash","callID":"call_1795576892812889833","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"metadata":{"output":"","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576893010}}}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576895505, data = '{"type":"tool","tool":"bash","callID":"call_1795576892812889833","state":{"status":"completed","input":{"command":"sleep 60","description":"waits"},"output":"(no output)\n\n<shell_metadata>\nUser aborted the command\n</shell_metadata>","metadata":{"output":"(no output)\n\n<shell_metadata>\nUser aborted the command\n</shell_metadata>","exit":null,"description":"waits","truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"waits","time":{"start":1795576893010,"end":1795576895504}}}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576895508, data = '{"parentID":"msg_210b90c490019CRsEhP1anVCvP","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576892571,"completed":1795576895506},"error":{"name":"MessageAbortedError","data":{"message":"Aborted"}}}' WHERE rowid = 18;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (7, 'ses_def46e3fcffeQD4KNsHgIdJbml', 'global', NULL, NULL, 'mighty-harbor', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:36.515Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576896515, 1795576896515, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576896531 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (19, 'msg_210b91c13001SWVDvINblwCYUj', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896531, 1795576896540, '{"role":"user","time":{"created":1795576896531},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (39, 'prt_210b91c1b001Dsm7wPcGedVCWJ', 'msg_210b91c13001SWVDvINblwCYUj', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896541, 1795576896541, '{"type":"text","text":"long it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576896542 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (20, 'msg_210b91c3500127UHqjPKNd2OKe', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896565, 1795576896566, '{"parentID":"msg_210b91c13001SWVDvINblwCYUj","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896565}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576896637 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576896641, data = '{"role":"user","time":{"created":1795576896531},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 19;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (40, 'prt_210b91cf8001XnBz7QCH4lmf2I', 'msg_210b91c3500127UHqjPKNd2OKe', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896760, 1795576896762, '{"type":"step-start","time":{"start":1795576896745}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (41, 'prt_210b91cfb001H7Iq44trCZrOkN', 'msg_210b91c3500127UHqjPKNd2OKe', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896764, 1795576896764, '{"type":"tool","tool":"bash","callID":"call_1795576896740732567","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576896768, data = '{"type":"tool","tool":"bash","callID":"call_1795576896740732567","state":{"status":"running","input":{"command":"true","description":"ok"},"metadata":{"output":"","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576896767}}}' WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576896774, data = '{"type":"tool","tool":"bash","callID":"call_1795576896740732567","state":{"status":"running","input":{"command":"true","description":"ok"},"metadata":{"output":"(no output)","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576896767}}}' WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576896780, data = '{"type":"tool","tool":"bash","callID":"call_1795576896740732567","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"description":"ok","truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"ok","time":{"start":1795576896767,"end":1795576896780}}}' WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.1984, tokens_input = 99000, tokens_output = 40 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (42, 'prt_210b91d35001eMT2biCxCx3KCX', 'msg_210b91c3500127UHqjPKNd2OKe', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896821, 1795576896821, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576896745,"end":1795576896819,"elapsed":75},"metrics":{"generation":533.3333333333334,"source":"computed"},"tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.1984}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576896826, data = '{"parentID":"msg_210b91c13001SWVDvINblwCYUj","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.1984,"tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896565},"finish":"tool-calls"}' WHERE rowid = 20;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576896861, data = '{"parentID":"msg_210b91c13001SWVDvINblwCYUj","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.1984,"tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896565,"completed":1795576896859},"finish":"tool-calls"}' WHERE rowid = 20;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (21, 'msg_210b91d67001Ha19TKiK6zuo3E', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896871, 1795576896871, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"code","time":{"created":1795576896871}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (43, 'prt_210b91d680017KMlhKkw9xIA8M', 'msg_210b91d67001Ha19TKiK6zuo3E', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896872, 1795576896873, '{"type":"compaction","auto":true}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (22, 'msg_210b91d6f001rLbkAoj9CdKxPp', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896879, 1795576896880, '{"role":"assistant","parentID":"msg_210b91d67001Ha19TKiK6zuo3E","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"output":0,"input":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896879}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576896900 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576896904 WHERE rowid = 19;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (44, 'prt_210b91de3001diGv7KWdGeMayE', 'msg_210b91d6f001rLbkAoj9CdKxPp', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896995, 1795576896996, '{"type":"step-start","time":{"start":1795576896991}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (45, 'prt_210b91de5001y2YcTw3xXURlp8', 'msg_210b91d6f001rLbkAoj9CdKxPp', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576896997, 1795576896999, '{"type":"text","text":"","time":{"start":1795576896997}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576897001, data = '{"type":"text","text":"A summary.","time":{"start":1795576896997,"end":1795576897000}}' WHERE rowid = 45;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.19965, tokens_input = 99500, tokens_output = 65 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (46, 'prt_210b91dfa0015DMvxWpP58ZJnW', 'msg_210b91d6f001rLbkAoj9CdKxPp', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897018, 1795576897019, '{"reason":"stop","type":"step-finish","time":{"start":1795576896991,"end":1795576897017,"elapsed":26},"metrics":{"generation":961.5384615384615,"source":"computed"},"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00125}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897021, data = '{"role":"assistant","parentID":"msg_210b91d67001Ha19TKiK6zuo3E","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896879},"finish":"stop"}' WHERE rowid = 22;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897023, data = '{"role":"assistant","parentID":"msg_210b91d67001Ha19TKiK6zuo3E","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576896879,"completed":1795576897022},"finish":"stop"}' WHERE rowid = 22;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (23, 'msg_210b91e00001QOfCs7BY87Op5b', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897024, 1795576897024, '{"role":"user","time":{"created":1795576897024},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (47, 'prt_210b91e01001Wju7fU55vMCXc1', 'msg_210b91e00001QOfCs7BY87Op5b', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897025, 1795576897025, '{"type":"text","metadata":{"compaction_continue":true},"synthetic":true,"text":"(shortened)","time":{"start":1795576897025,"end":1795576897025}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (48, 'prt_210b91e08001HSBzFvUN9bBdJq', 'msg_210b91e00001QOfCs7BY87Op5b', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897033, 1795576897033, '{"type":"text","text":"(shortened)","synthetic":true}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (24, 'msg_210b91e0a001mMS5jyrW1xQyEZ', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897034, 1795576897034, '{"parentID":"msg_210b91e00001QOfCs7BY87Op5b","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576897034}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576897054 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897059, data = '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"code","time":{"created":1795576896871},"summary":{}}' WHERE rowid = 21;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (49, 'prt_210b91edf001W0jsft17iJH2ft', 'msg_210b91e0a001mMS5jyrW1xQyEZ', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897247, 1795576897248, '{"type":"step-start","time":{"start":1795576897214}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (50, 'prt_210b91ee2001kLmIctSmv4hPyz', 'msg_210b91e0a001mMS5jyrW1xQyEZ', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897250, 1795576897251, '{"type":"text","text":"","time":{"start":1795576897250}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576897253, data = '{"type":"text","text":"Went on.","time":{"start":1795576897250,"end":1795576897252}}' WHERE rowid = 50;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.2004, tokens_input = 99800, tokens_output = 80 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (51, 'prt_210b91f23001GMpz3l3yOqh5gp', 'msg_210b91e0a001mMS5jyrW1xQyEZ', 'ses_def46e3fcffeQD4KNsHgIdJbml', 1795576897315, 1795576897316, '{"reason":"stop","type":"step-finish","time":{"start":1795576897214,"end":1795576897314,"elapsed":99},"metrics":{"generation":151.5151515151515,"source":"computed"},"tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00075}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897317, data = '{"parentID":"msg_210b91e00001QOfCs7BY87Op5b","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00075,"tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576897034},"finish":"stop"}' WHERE rowid = 24;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897321, data = '{"parentID":"msg_210b91e00001QOfCs7BY87Op5b","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00075,"tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576897034,"completed":1795576897320},"finish":"stop"}' WHERE rowid = 24;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576897349 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576897353, data = '{"role":"user","time":{"created":1795576897024},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 23;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (8, 'ses_def46decbffekvk1A5dWBtAkme', 'global', NULL, NULL, 'happy-forest', '/home/dev/project', 'home/dev/project', 'A summary. (fork #1)', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '{"id":"large","providerID":"fake","variant":"default"}', 1795576897844, 1795576897844, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET tokens_input = 1600, tokens_output = 105, tokens_reasoning = 20, tokens_cache_read = 2100 WHERE rowid = 8;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (25, 'msg_210b92138001PkpHVZOutgKAC8', 'ses_def46decbffekvk1A5dWBtAkme', 1795576884726, 1795576897850, '{"role":"user","time":{"created":1795576884726},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (26, 'msg_210b921380035mpW2In77M3raP', 'ses_def46decbffekvk1A5dWBtAkme', 1795576886053, 1795576897851, '{"parentID":"msg_210b92138001PkpHVZOutgKAC8","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576886053,"completed":1795576886600},"finish":"tool-calls"}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (27, 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576886711, 1795576897853, '{"parentID":"msg_210b92138001PkpHVZOutgKAC8","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576886711,"completed":1795576887364},"finish":"tool-calls"}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (28, 'msg_210b9213800dTP366g9Z9WMLCe', 'ses_def46decbffekvk1A5dWBtAkme', 1795576887375, 1795576897856, '{"parentID":"msg_210b92138001PkpHVZOutgKAC8","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576887375,"completed":1795576887669},"finish":"stop"}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (29, 'msg_210b92139002DUxDaAUATvhuXT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576888212, 1795576897858, '{"role":"user","time":{"created":1795576888212},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (30, 'msg_210b92139004KzGn4ZUzeKO3iT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576888261, 1795576897859, '{"parentID":"msg_210b92139002DUxDaAUATvhuXT","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576888261,"completed":1795576888585},"finish":"stop"}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (31, 'msg_210b92139008Gl9r99dOi7H2B2', 'ses_def46decbffekvk1A5dWBtAkme', 1795576889116, 1795576897861, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"code","time":{"created":1795576889116},"summary":{}}');
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (32, 'msg_210b9213900agNsPuw0XdgX2KZ', 'ses_def46decbffekvk1A5dWBtAkme', 1795576889157, 1795576897861, '{"role":"assistant","parentID":"msg_210b92139008Gl9r99dOi7H2B2","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576889157,"completed":1795576889413},"finish":"stop"}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (52, 'prt_210b92138002mQsDlQvS7L1vMY', 'msg_210b92138001PkpHVZOutgKAC8', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897851, '{"type":"text","text":"fix it"}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (53, 'prt_210b92138004iQ8694tAXOky63', 'msg_210b921380035mpW2In77M3raP', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897852, '{"type":"step-start","time":{"start":1795576886395}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (54, 'prt_210b92138005Io8ShS9lLYuY1N', 'msg_210b921380035mpW2In77M3raP', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897852, '{"type":"tool","tool":"read","callID":"call_1795576886358168312","state":{"status":"completed","input":{"filePath":"notes.txt"},"output":"(shortened)","metadata":{"truncated":false,"loaded":[],"display":{"type":"file","path":"/home/dev/project/notes.txt","text":"a note","lineStart":1,"lineEnd":1,"totalLines":1,"truncated":false},"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"home/dev/project/notes.txt","time":{"start":1795576886422,"end":1795576886529}}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (55, 'prt_210b921380067zKR8dAavdspGx', 'msg_210b921380035mpW2In77M3raP', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897853, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576886395,"end":1795576886584,"elapsed":189},"metrics":{"generation":264.55026455026456,"source":"computed"},"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"cost":0}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (56, 'prt_210b92138008XausP0cnPAJEc3', 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897854, '{"type":"step-start","time":{"start":1795576887024}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (57, 'prt_210b92138009iuWeTkOXzoZUY4', 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897854, '{"type":"tool","tool":"bash","callID":"call_1795576887020509039","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"description":"ok","truncated":false,"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"title":"ok","time":{"start":1795576887141,"end":1795576887283}}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (58, 'prt_210b9213800a3ZjqCAniBJNifX', 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897855, '{"type":"tool","tool":"read","callID":"call_1795576887020539384","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887148,"end":1795576887162}}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (59, 'prt_210b9213800bCFb5s59GV2vxxc', 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897855, '{"type":"tool","tool":"read","callID":"call_1795576887020545113","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576887159,"end":1795576887167}}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (60, 'prt_210b9213800cOSHcXMv3qZzJ67', 'msg_210b92138007Ho3V7ul2VsT3K6', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897856, '{"reason":"tool-calls","type":"step-finish","time":{"start":1795576887024,"end":1795576887354,"elapsed":331},"metrics":{"generation":30.211480362537763,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (61, 'prt_210b9213800eeThEBgDQEnyXag', 'msg_210b9213800dTP366g9Z9WMLCe', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897856, '{"type":"step-start","time":{"start":1795576887600}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (62, 'prt_210b9213800fR5BwiWewId4ZrL', 'msg_210b9213800dTP366g9Z9WMLCe', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897848, 1795576897857, '{"type":"text","text":"Fixed.","time":{"start":1795576887614,"end":1795576887617}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (63, 'prt_210b921390014crE0Z0pan4pZi', 'msg_210b9213800dTP366g9Z9WMLCe', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897857, '{"reason":"stop","type":"step-finish","time":{"start":1795576887600,"end":1795576887657,"elapsed":57},"metrics":{"generation":526.3157894736842,"source":"computed"},"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"cost":0}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (64, 'prt_210b92139003zUnjP6vepgPo2k', 'msg_210b92139002DUxDaAUATvhuXT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897858, '{"type":"text","text":"explain it"}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (65, 'prt_210b92139005WBBEPpXcAJdJNx', 'msg_210b92139004KzGn4ZUzeKO3iT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897859, '{"type":"step-start","time":{"start":1795576888540}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (66, 'prt_210b92139006NlCeFTvgCsWjvo', 'msg_210b92139004KzGn4ZUzeKO3iT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897860, '{"type":"text","text":"It was broken.","time":{"start":1795576888552,"end":1795576888556}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (67, 'prt_210b92139007sgdQv2Zf1I7lpG', 'msg_210b92139004KzGn4ZUzeKO3iT', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897860, '{"reason":"stop","type":"step-finish","time":{"start":1795576888540,"end":1795576888579,"elapsed":40},"metrics":{"generation":250,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (68, 'prt_210b92139009XvT4tVvB8vpVID', 'msg_210b92139008Gl9r99dOi7H2B2', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897861, '{"type":"compaction","auto":false}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (69, 'prt_210b9213900b1amlVOhYKbHbtf', 'msg_210b9213900agNsPuw0XdgX2KZ', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897862, '{"type":"step-start","time":{"start":1795576889303}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (70, 'prt_210b9213900cCFPBn9WoWgCARh', 'msg_210b9213900agNsPuw0XdgX2KZ', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897862, '{"type":"text","text":"A summary.","time":{"start":1795576889398,"end":1795576889400}}');
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (71, 'prt_210b9213900dCiwmmxt6IGX2sx', 'msg_210b9213900agNsPuw0XdgX2KZ', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897849, 1795576897863, '{"reason":"stop","type":"step-finish","time":{"start":1795576889303,"end":1795576889407,"elapsed":104},"metrics":{"generation":240.3846153846154,"source":"computed"},"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0}');
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', time_updated = 1795576897940 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (33, 'msg_210b921940012a9qPHvUdSKF5i', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897940, 1795576897989, '{"role":"user","time":{"created":1795576897940},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (72, 'prt_210b921c40017uC34tgKZhGgbq', 'msg_210b921940012a9qPHvUdSKF5i', 'ses_def46decbffekvk1A5dWBtAkme', 1795576897992, 1795576897993, '{"type":"text","text":"again, please"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576897998 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (73, 'prt_210b921f8001rpZooWJJmHJzd7', 'msg_210b921940012a9qPHvUdSKF5i', 'ses_def46decbffekvk1A5dWBtAkme', 1795576898040, 1795576898041, '{"type":"text","text":"(shortened)","synthetic":true}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (34, 'msg_210b921fc001BkWVH4YZwZ71by', 'ses_def46decbffekvk1A5dWBtAkme', 1795576898044, 1795576898044, '{"parentID":"msg_210b921940012a9qPHvUdSKF5i","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576898044}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576898168 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576898187, data = '{"role":"user","time":{"created":1795576897940},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 33;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (74, 'prt_210b922e5001q37xIzk5H7T1sR', 'msg_210b921fc001BkWVH4YZwZ71by', 'ses_def46decbffekvk1A5dWBtAkme', 1795576898277, 1795576898278, '{"type":"step-start","time":{"start":1795576898261}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (75, 'prt_210b922e7001ZyNCE5O4CU5AHT', 'msg_210b921fc001BkWVH4YZwZ71by', 'ses_def46decbffekvk1A5dWBtAkme', 1795576898279, 1795576898280, '{"type":"text","text":"","time":{"start":1795576898279}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576898282, data = '{"type":"text","text":"Once more.","time":{"start":1795576898279,"end":1795576898281}}' WHERE rowid = 75;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 1700, tokens_output = 115 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (76, 'prt_210b9230c0010AUTsYRkKrRq82', 'msg_210b921fc001BkWVH4YZwZ71by', 'ses_def46decbffekvk1A5dWBtAkme', 1795576898316, 1795576898317, '{"reason":"stop","type":"step-finish","time":{"start":1795576898261,"end":1795576898315,"elapsed":55},"metrics":{"generation":181.8181818181818,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576898319, data = '{"parentID":"msg_210b921940012a9qPHvUdSKF5i","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576898044},"finish":"stop"}' WHERE rowid = 34;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576898365, data = '{"parentID":"msg_210b921940012a9qPHvUdSKF5i","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576898044,"completed":1795576898363},"finish":"stop"}' WHERE rowid = 34;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576898376 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576898381 WHERE rowid = 33;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (9, 'ses_def46dac1ffeJF6gotPmhVB3bS', 'global', NULL, NULL, 'happy-sailor', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:38.878Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576898878, 1795576898878, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576898899 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (35, 'msg_210b92553001Flfd3FjXSkLw9j', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576898899, 1795576898921, '{"role":"user","time":{"created":1795576898899},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (77, 'prt_210b92568001yGL8eW6e67jt09', 'msg_210b92553001Flfd3FjXSkLw9j', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576898922, 1795576898923, '{"type":"text","text":"hang it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576898924 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (36, 'msg_210b92588001IR1UQZc6c0FP61', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576898952, 1795576898953, '{"parentID":"msg_210b92553001Flfd3FjXSkLw9j","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576898952}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576899064 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576899069, data = '{"role":"user","time":{"created":1795576898899},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 35;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (78, 'prt_210b92655001BbjY7Xv1JCQZ3n', 'msg_210b92588001IR1UQZc6c0FP61', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576899157, 1795576899158, '{"type":"step-start","time":{"start":1795576899098}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (79, 'prt_210b92657001oFegVhN48A9W28', 'msg_210b92588001IR1UQZc6c0FP61', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576899159, 1795576899160, '{"type":"tool","tool":"bash","callID":"call_1795576899094659888","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576899163, data = '{"type":"tool","tool":"bash","callID":"call_1795576899094659888","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"metadata":{"output":"","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}},"time":{"start":1795576899162}}}' WHERE rowid = 79;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (37, 'msg_210b93eef001ZzieDafWKSXMnd', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576905455, 1795576905475, '{"role":"user","time":{"created":1795576905455},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (80, 'prt_210b93ef7001Olt2O4AfZhYmim', 'msg_210b93eef001ZzieDafWKSXMnd', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576905477, 1795576905480, '{"type":"text","text":"again, please"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576905486 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (38, 'msg_210b942dc001ojnYzAhf6Hy013', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576906460, 1795576906462, '{"parentID":"msg_210b93eef001ZzieDafWKSXMnd","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576906460}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576906578 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576906602, data = '{"role":"user","time":{"created":1795576905455},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 37;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (81, 'prt_210b94417001yJAIzAfTFHQu3Z', 'msg_210b942dc001ojnYzAhf6Hy013', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576906775, 1795576906777, '{"type":"step-start","time":{"start":1795576906770}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (82, 'prt_210b9441b001eZwUg1XXVoulMB', 'msg_210b942dc001ojnYzAhf6Hy013', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576906779, 1795576906780, '{"type":"text","text":"","time":{"start":1795576906779}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576906784, data = '{"type":"text","text":"Once more.","time":{"start":1795576906779,"end":1795576906783}}' WHERE rowid = 82;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 9;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (83, 'prt_210b94429001RriAorRa10tYb0', 'msg_210b942dc001ojnYzAhf6Hy013', 'ses_def46dac1ffeJF6gotPmhVB3bS', 1795576906793, 1795576906794, '{"reason":"stop","type":"step-finish","time":{"start":1795576906770,"end":1795576906791,"elapsed":22},"metrics":{"generation":454.54545454545456,"source":"computed"},"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576906797, data = '{"parentID":"msg_210b93eef001ZzieDafWKSXMnd","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576906460},"finish":"stop"}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576906803, data = '{"parentID":"msg_210b93eef001ZzieDafWKSXMnd","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576906460,"completed":1795576906802},"finish":"stop"}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576906843 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576906864 WHERE rowid = 37;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (10, 'ses_def46b9c6ffeBjq31vb0HFB7ll', 'global', NULL, NULL, 'eager-tiger', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:47.321Z', '7.7.7', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576907321, 1795576907321, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'code', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576907341 WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (39, 'msg_210b9464d001USG6zAAeBKLuK0', 'ses_def46b9c6ffeBjq31vb0HFB7ll', 1795576907341, 1795576907406, '{"role":"user","time":{"created":1795576907341},"agent":"code","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (84, 'prt_210b9468c001Lqw9duI6PR26IX', 'msg_210b9464d001USG6zAAeBKLuK0', 'ses_def46b9c6ffeBjq31vb0HFB7ll', 1795576907408, 1795576907409, '{"type":"text","text":"hang it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576907415 WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (40, 'msg_210b946bb001SgrtyBsqs1Wbsh', 'ses_def46b9c6ffeBjq31vb0HFB7ll', 1795576907451, 1795576907452, '{"parentID":"msg_210b9464d001USG6zAAeBKLuK0","role":"assistant","mode":"code","agent":"code","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576907451}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576907590 WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576907599, data = '{"role":"user","time":{"created":1795576907341},"agent":"code","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 39;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (85, 'prt_210b94858001mlp8K3wW40JM2T', 'msg_210b946bb001SgrtyBsqs1Wbsh', 'ses_def46b9c6ffeBjq31vb0HFB7ll', 1795576907864, 1795576907888, '{"type":"step-start","time":{"start":1795576907796}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (86, 'prt_210b94877001fvF0c6MNBGvZM7', 'msg_210b946bb001SgrtyBsqs1Wbsh', 'ses_def46b9c6ffeBjq31vb0HFB7ll', 1795576907895, 1795576907896, '{"type":"tool","tool":"bash","callID":"call_1795576907780890853","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576907900, data = '{"type":"tool","tool":"bash","callID":"call_1795576907780890853","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576907899}}}' WHERE rowid = 86;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576907925, data = '{"type":"tool","tool":"bash","callID":"call_1795576907780890853","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576907899},"metadata":{"approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}}}}' WHERE rowid = 86;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576907930, data = '{"type":"tool","tool":"bash","callID":"call_1795576907780890853","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576907899},"metadata":{"output":"","approval":{"source":"project","rule":{"permission":"*","pattern":"*","action":"allow"}}}}}' WHERE rowid = 86;
COMMIT;
