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
CREATE INDEX `part_message_id_id_idx` ON `part` (`message_id`,`id`);
CREATE INDEX `part_session_idx` ON `part` (`session_id`);
CREATE INDEX `session_project_idx` ON `session` (`project_id`);
CREATE INDEX `session_workspace_idx` ON `session` (`workspace_id`);
CREATE INDEX `session_parent_idx` ON `session` (`parent_id`);
CREATE INDEX `todo_session_idx` ON `todo` (`session_id`);
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (1, 'ses_def47ab81ffeTon1t2mdAs4NRm', 'global', NULL, NULL, 'brave-squid', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:20:45.438Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576845438, 1795576845438, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (2, 'ses_def479dddffejNTtk4ocykj7Up', 'global', NULL, NULL, 'tidy-comet', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:20:48.930Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576848930, 1795576848930, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576849023 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (1, 'msg_210b8627f001MI8g36hkJ71Ghn', 'ses_def479dddffejNTtk4ocykj7Up', 1795576849023, 1795576849048, '{"role":"user","time":{"created":1795576849023},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (1, 'prt_210b86293001X9pbhWkDkINa9s', 'msg_210b8627f001MI8g36hkJ71Ghn', 'ses_def479dddffejNTtk4ocykj7Up', 1795576850836, 1795576850838, '{"type":"text","text":"fix it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576850839 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (2, 'msg_210b869a9001cf4VrLjOadNdTs', 'ses_def479dddffejNTtk4ocykj7Up', 1795576850857, 1795576850860, '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576850857}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576850929 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576850937, data = '{"role":"user","time":{"created":1795576849023},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (2, 'prt_210b86d91001PJ7Km1yLDOe4R7', 'msg_210b869a9001cf4VrLjOadNdTs', 'ses_def479dddffejNTtk4ocykj7Up', 1795576851860, 1795576851874, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (3, 'prt_210b86e73001665ZUZvrgANrmE', 'msg_210b869a9001cf4VrLjOadNdTs', 'ses_def479dddffejNTtk4ocykj7Up', 1795576852084, 1795576852085, '{"type":"tool","tool":"read","callID":"call_1795576851375533488","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576852099, data = '{"type":"tool","tool":"read","callID":"call_1795576851375533488","state":{"status":"running","input":{"filePath":"notes.txt"},"time":{"start":1795576852098}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576852694, data = '{"type":"tool","tool":"read","callID":"call_1795576851375533488","state":{"status":"completed","input":{"filePath":"notes.txt"},"output":"(shortened)","metadata":{"truncated":false,"loaded":[],"display":{"type":"file","path":"/home/dev/project/notes.txt","text":"a note","lineStart":1,"lineEnd":1,"totalLines":1,"truncated":false}},"title":"home/dev/project/notes.txt","time":{"start":1795576852098,"end":1795576852589}}}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0016, tokens_input = 400, tokens_output = 30, tokens_reasoning = 20, tokens_cache_read = 600 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (4, 'prt_210b870d9001O57UiaFJhcqIVY', 'msg_210b869a9001cf4VrLjOadNdTs', 'ses_def479dddffejNTtk4ocykj7Up', 1795576852697, 1795576852701, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"cost":0.0016}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576852703, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0016,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576850857},"finish":"tool-calls"}' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576852762, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0016,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576850857,"completed":1795576852759},"finish":"tool-calls"}' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (3, 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576852767, 1795576852768, '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576852767}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576852779 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576852788 WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (5, 'prt_210b871dd001nbVtSk1e2w5SNB', 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576852957, 1795576852962, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (6, 'prt_210b871e3001wm88dd0JdTuPSf', 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576852963, 1795576852964, '{"type":"tool","tool":"bash","callID":"call_1795576852952395797","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853016, data = '{"type":"tool","tool":"bash","callID":"call_1795576852952395797","state":{"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576853014}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (7, 'prt_210b8721b001sfiVEnttr5nhRX', 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853019, 1795576853021, '{"type":"tool","tool":"read","callID":"call_1795576852952424740","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853030, data = '{"type":"tool","tool":"read","callID":"call_1795576852952424740","state":{"status":"running","input":{"filePath":"missing.txt"},"time":{"start":1795576853029}}}' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (8, 'prt_210b872310010cHJNZuTPk1BtL', 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853042, 1795576853043, '{"type":"tool","tool":"read","callID":"call_1795576852952430509","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853065, data = '{"type":"tool","tool":"read","callID":"call_1795576852952430509","state":{"status":"running","input":{"filePath":"missing.txt"},"time":{"start":1795576853064}}}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853081, data = '{"type":"tool","tool":"read","callID":"call_1795576852952424740","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","time":{"start":1795576853029,"end":1795576853080}}}' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853084, data = '{"type":"tool","tool":"read","callID":"call_1795576852952430509","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","time":{"start":1795576853064,"end":1795576853083}}}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853207, data = '{"type":"tool","tool":"bash","callID":"call_1795576852952395797","state":{"metadata":{"output":""},"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576853014}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853224, data = '{"type":"tool","tool":"bash","callID":"call_1795576852952395797","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"truncated":false},"title":"true","time":{"start":1795576853014,"end":1795576853223}}}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0019, tokens_input = 500, tokens_output = 40 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (9, 'prt_210b872ec001TBQyAlCYPQY7eA', 'msg_210b8711f001TkS7pX21WNS4A1', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853228, 1795576853229, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853235, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576852767},"finish":"tool-calls"}' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853243, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576852767,"completed":1795576853240},"finish":"tool-calls"}' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (4, 'msg_210b872fd001IcHrPIvur010Dh', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853245, 1795576853255, '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576853245}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576853270 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853364 WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (10, 'prt_210b873e5001GJCjOCIHc4NyoR', 'msg_210b872fd001IcHrPIvur010Dh', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853477, 1795576853479, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (11, 'prt_210b873e80014G4Wr64NsI4tRY', 'msg_210b872fd001IcHrPIvur010Dh', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853480, 1795576853481, '{"type":"text","text":"","time":{"start":1795576853480}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576853493, data = '{"type":"text","text":"Fixed.","time":{"start":1795576853480,"end":1795576853491}}' WHERE rowid = 11;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00395, tokens_input = 1000, tokens_output = 70, tokens_cache_read = 2100 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (12, 'prt_210b87402001FdwcygvClDVmio', 'msg_210b872fd001IcHrPIvur010Dh', 'ses_def479dddffejNTtk4ocykj7Up', 1795576853506, 1795576853507, '{"reason":"stop","type":"step-finish","tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"cost":0.00205}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853509, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00205,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576853245},"finish":"stop"}' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853527, data = '{"parentID":"msg_210b8627f001MI8g36hkJ71Ghn","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00205,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576853245,"completed":1795576853526},"finish":"stop"}' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576853556 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576853569 WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (5, 'msg_210b87630001RlB4UpaC63Z127', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854064, 1795576854070, '{"role":"user","time":{"created":1795576854064},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (13, 'prt_210b87631001GVWiwMVkQW6FEE', 'msg_210b87630001RlB4UpaC63Z127', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854071, 1795576854072, '{"type":"text","text":"explain it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576854073 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (6, 'msg_210b876490014VKoO54G0aYvwc', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854089, 1795576854090, '{"parentID":"msg_210b87630001RlB4UpaC63Z127","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576854089}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576854101 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576854111, data = '{"role":"user","time":{"created":1795576854064},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (14, 'prt_210b877e5001FJdxzyLXVbc54V', 'msg_210b876490014VKoO54G0aYvwc', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854501, 1795576854503, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (15, 'prt_210b877e7001ikneoIs3rt2w3l', 'msg_210b876490014VKoO54G0aYvwc', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854504, 1795576854504, '{"type":"text","text":"","time":{"start":1795576854503}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576854506, data = '{"type":"text","text":"It was broken.","time":{"start":1795576854503,"end":1795576854505}}' WHERE rowid = 15;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00425, tokens_input = 1100, tokens_output = 80 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (16, 'prt_210b877eb001L3YYEsB2JNo294', 'msg_210b876490014VKoO54G0aYvwc', 'ses_def479dddffejNTtk4ocykj7Up', 1795576854507, 1795576854508, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576854509, data = '{"parentID":"msg_210b87630001RlB4UpaC63Z127","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576854089},"finish":"stop"}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576854511, data = '{"parentID":"msg_210b87630001RlB4UpaC63Z127","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576854089,"completed":1795576854510},"finish":"stop"}' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576854515 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576854521 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (7, 'msg_210b879ec001CuwmRTqLKHtDmn', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855020, 1795576855021, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"build","time":{"created":1795576855020}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (17, 'prt_210b879ef001ku2ScussuBZL7n', 'msg_210b879ec001CuwmRTqLKHtDmn', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855024, 1795576855024, '{"type":"compaction","auto":false}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (8, 'msg_210b879f90013TXVv6pPKbV3QF', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855033, 1795576855033, '{"role":"assistant","parentID":"msg_210b879ec001CuwmRTqLKHtDmn","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"output":0,"input":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855033}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (18, 'prt_210b87ac3001gNoyxK9r4FbFeo', 'msg_210b879f90013TXVv6pPKbV3QF', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855236, 1795576855238, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (19, 'prt_210b87ac7001MQ03LID0mC0326', 'msg_210b879f90013TXVv6pPKbV3QF', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855239, 1795576855241, '{"type":"text","text":"","time":{"start":1795576855239}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855243, data = '{"type":"text","text":"A summary.","time":{"start":1795576855239,"end":1795576855242}}' WHERE rowid = 19;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0055000000000000005, tokens_input = 1600, tokens_output = 105 WHERE rowid = 2;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (20, 'prt_210b87ace001XOejfcQ5d7E9Pf', 'msg_210b879f90013TXVv6pPKbV3QF', 'ses_def479dddffejNTtk4ocykj7Up', 1795576855246, 1795576855247, '{"reason":"stop","type":"step-finish","tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00125}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855248, data = '{"role":"assistant","parentID":"msg_210b879ec001CuwmRTqLKHtDmn","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855033},"finish":"stop"}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855257, data = '{"role":"assistant","parentID":"msg_210b879ec001CuwmRTqLKHtDmn","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855033,"completed":1795576855249},"finish":"stop"}' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855265 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855270, data = '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"build","time":{"created":1795576855020},"summary":{}}' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (3, 'ses_def478516ffebG2kRzPxqOkSJI', 'global', NULL, NULL, 'proud-garden', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:20:55.273Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576855273, 1795576855273, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576855315 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (9, 'msg_210b87b13001h61hwHOmVBqDjO', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855315, 1795576855321, '{"role":"user","time":{"created":1795576855315},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (21, 'prt_210b87b18001GjrqBRYMRiTIgC', 'msg_210b87b13001h61hwHOmVBqDjO', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855321, 1795576855325, '{"type":"text","text":"delegate it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855327 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (10, 'msg_210b87b25001vuk1yKkgvn5J1e', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855333, 1795576855333, '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855333}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576855345 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855360, data = '{"role":"user","time":{"created":1795576855315},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (22, 'prt_210b87ba0001d2JUlNWrttnU7v', 'msg_210b87b25001vuk1yKkgvn5J1e', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855456, 1795576855457, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (23, 'prt_210b87ba70011U7cNrLaMpbGxj', 'msg_210b87b25001vuk1yKkgvn5J1e', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855463, 1795576855466, '{"type":"tool","tool":"task","callID":"call_1795576855454513814","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (4, 'ses_def47844fffeN32neYYOsF4cDD', 'global', NULL, 'ses_def478516ffebG2kRzPxqOkSJI', 'clever-river', '/home/dev/project', 'home/dev/project', 'look (@general subagent)', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, 'general', NULL, 1795576855472, 1795576855472, NULL, NULL);
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855481, data = '{"type":"tool","tool":"task","callID":"call_1795576855454513814","state":{"title":"look","metadata":{"parentSessionId":"ses_def478516ffebG2kRzPxqOkSJI","sessionId":"ses_def47844fffeN32neYYOsF4cDD","model":{"modelID":"large","providerID":"fake"}},"status":"running","input":{"description":"look","prompt":"explore it","subagent_type":"general"},"time":{"start":1795576855479}}}' WHERE rowid = 23;
COMMIT;

BEGIN;
UPDATE session SET model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576855523 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (11, 'msg_210b87be20016bA6sAnfJGfecG', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855523, 1795576855532, '{"role":"user","time":{"created":1795576855523},"agent":"general","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (24, 'prt_210b87beb001JfjFE7WVtown5b', 'msg_210b87be20016bA6sAnfJGfecG', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855534, 1795576855536, '{"type":"text","text":"explore it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855538 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855550 WHERE rowid = 23;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (12, 'msg_210b87c03001AkhhjFambRaawz', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855555, 1795576855556, '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855555}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576855566 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855597, data = '{"role":"user","time":{"created":1795576855523},"agent":"general","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 11;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (25, 'prt_210b87c96001tNF1PyuDD857r4', 'msg_210b87c03001AkhhjFambRaawz', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855702, 1795576855703, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (26, 'prt_210b87c980012whRGDhIj6DbPu', 'msg_210b87c03001AkhhjFambRaawz', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855704, 1795576855705, '{"type":"tool","tool":"bash","callID":"call_1795576855686192735","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855722, data = '{"type":"tool","tool":"bash","callID":"call_1795576855686192735","state":{"metadata":{"output":""},"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576855721}}}' WHERE rowid = 26;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855728 WHERE rowid = 26;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855736, data = '{"type":"tool","tool":"bash","callID":"call_1795576855686192735","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"truncated":false},"title":"true","time":{"start":1795576855721,"end":1795576855735}}}' WHERE rowid = 26;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 4;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (27, 'prt_210b87cb9001IcChZd0umiUUzK', 'msg_210b87c03001AkhhjFambRaawz', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855738, 1795576855740, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855742, data = '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855555},"finish":"tool-calls"}' WHERE rowid = 12;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855744, data = '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855555,"completed":1795576855743},"finish":"tool-calls"}' WHERE rowid = 12;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (13, 'msg_210b87cc4001kGtr9bqfoHBGQv', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855748, 1795576855749, '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855748}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855753 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855762 WHERE rowid = 11;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (28, 'prt_210b87d63001DDmkkv1Oe8ZWlP', 'msg_210b87cc4001kGtr9bqfoHBGQv', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855907, 1795576855908, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (29, 'prt_210b87d65001KXnySemQvGfF5m', 'msg_210b87cc4001kGtr9bqfoHBGQv', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855909, 1795576855909, '{"type":"text","text":"","time":{"start":1795576855909}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855915, data = '{"type":"text","text":"Looked.","time":{"start":1795576855909,"end":1795576855914}}' WHERE rowid = 29;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0006, tokens_input = 200, tokens_output = 20 WHERE rowid = 4;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (30, 'prt_210b87d6c0014Qmw5y07R3477P', 'msg_210b87cc4001kGtr9bqfoHBGQv', 'ses_def47844fffeN32neYYOsF4cDD', 1795576855916, 1795576855917, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855919, data = '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855748},"finish":"stop"}' WHERE rowid = 13;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855920, data = '{"parentID":"msg_210b87be20016bA6sAnfJGfecG","role":"assistant","mode":"general","agent":"general","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855748,"completed":1795576855920},"finish":"stop"}' WHERE rowid = 13;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576855929, data = '{"type":"tool","tool":"task","callID":"call_1795576855454513814","state":{"status":"completed","input":{"description":"look","prompt":"explore it","subagent_type":"general"},"output":"(shortened)","metadata":{"parentSessionId":"ses_def478516ffebG2kRzPxqOkSJI","sessionId":"ses_def47844fffeN32neYYOsF4cDD","model":{"modelID":"large","providerID":"fake"},"truncated":false},"title":"look","time":{"start":1795576855479,"end":1795576855928}}}' WHERE rowid = 23;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 3;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (31, 'prt_210b87d7b0011HaFIqRfH6ZE1o', 'msg_210b87b25001vuk1yKkgvn5J1e', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855931, 1795576855931, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855933, data = '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855333},"finish":"tool-calls"}' WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855935, data = '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855333,"completed":1795576855935},"finish":"tool-calls"}' WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (14, 'msg_210b87d81001VbcZ3dlMY6GCRl', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576855937, 1795576855937, '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855937}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855958 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855966 WHERE rowid = 11;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576855967 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576855974 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (32, 'prt_210b87de50010wiaIh74XxojBL', 'msg_210b87d81001VbcZ3dlMY6GCRl', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576856037, 1795576856039, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (33, 'prt_210b87de8001ko7dPC5vvkzsI2', 'msg_210b87d81001VbcZ3dlMY6GCRl', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576856040, 1795576856040, '{"type":"text","text":"","time":{"start":1795576856040}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576856042, data = '{"type":"text","text":"The sub-agent looked.","time":{"start":1795576856040,"end":1795576856041}}' WHERE rowid = 33;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0006, tokens_input = 200, tokens_output = 20 WHERE rowid = 3;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (34, 'prt_210b87deb001aVkrNJPzKkoLij', 'msg_210b87d81001VbcZ3dlMY6GCRl', 'ses_def478516ffebG2kRzPxqOkSJI', 1795576856044, 1795576856044, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576856045, data = '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855937},"finish":"stop"}' WHERE rowid = 14;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576856047, data = '{"parentID":"msg_210b87b13001h61hwHOmVBqDjO","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855937,"completed":1795576856047},"finish":"stop"}' WHERE rowid = 14;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576856050 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576856053 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (5, 'ses_def478016ffei7Ob22UOrjDw4b', 'global', NULL, NULL, 'neon-star', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:20:56.553Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576856553, 1795576856553, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576856558 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (15, 'msg_210b87fee001hRzpQC7R77JnSp', 'ses_def478016ffei7Ob22UOrjDw4b', 1795576856558, 1795576856561, '{"role":"user","time":{"created":1795576856558},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (35, 'prt_210b87ff0001ORn64NUmlyr8Qn', 'msg_210b87fee001hRzpQC7R77JnSp', 'ses_def478016ffei7Ob22UOrjDw4b', 1795576856562, 1795576856562, '{"type":"text","text":"refuse it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576856563 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (16, 'msg_210b87ffa001nWRR4kOmKbRDgg', 'ses_def478016ffei7Ob22UOrjDw4b', 1795576856571, 1795576856571, '{"parentID":"msg_210b87fee001hRzpQC7R77JnSp","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576856571}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576856589 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576856608, data = '{"role":"user","time":{"created":1795576856558},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 15;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576856827, data = '{"parentID":"msg_210b87fee001hRzpQC7R77JnSp","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576856571,"completed":1795576856825},"error":{"name":"APIError","data":{"message":"scripted","statusCode":401,"isRetryable":false,"metadata":{"url":"http://127.0.0.1:40887/v1/chat/completions"}}}}' WHERE rowid = 16;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (6, 'ses_def477d07ffeuBWeWsExVvzTgb', 'global', NULL, NULL, 'playful-cactus', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:20:57.336Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576857336, 1795576857336, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576857345 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (17, 'msg_210b88301001SaVw3qXATxa8I2', 'ses_def477d07ffeuBWeWsExVvzTgb', 1795576857345, 1795576857370, '{"role":"user","time":{"created":1795576857345},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (36, 'prt_210b88319001WH11FB6Rb86XBm', 'msg_210b88301001SaVw3qXATxa8I2', 'ses_def477d07ffeuBWeWsExVvzTgb', 1795576857371, 1795576857371, '{"type":"text","text":"abort it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576857372 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (18, 'msg_210b88320001Yq3MmyOe6s03gF', 'ses_def477d07ffeuBWeWsExVvzTgb', 1795576857376, 1795576857376, '{"parentID":"msg_210b88301001SaVw3qXATxa8I2","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576857376}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576857382 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576857394, data = '{"role":"user","time":{"created":1795576857345},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 17;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (37, 'prt_210b883b0001yQ763bFvB5ahRO', 'msg_210b88320001Yq3MmyOe6s03gF', 'ses_def477d07ffeuBWeWsExVvzTgb', 1795576857520, 1795576857525, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (38, 'prt_210b883b80016EJjoVfH4J7LrZ', 'msg_210b88320001Yq3MmyOe6s03gF', 'ses_def477d07ffeuBWeWsExVvzTgb', 1795576857528, 1795576857529, '{"type":"tool","tool":"bash","callID":"call_1795576857517754839","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576857536, data = '{"type":"tool","tool":"bash","callID":"call_1795576857517754839","state":{"metadata":{"output":""},"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576857535}}}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576857539 WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576860396, data = '{"type":"tool","tool":"bash","callID":"call_1795576857517754839","state":{"status":"completed","input":{"command":"sleep 60","description":"waits"},"output":"(no output)\n\n<shell_metadata>\nUser aborted the command\n</shell_metadata>","metadata":{"output":"(no output)\n\n<shell_metadata>\nUser aborted the command\n</shell_metadata>","exit":null,"truncated":false},"title":"sleep 60","time":{"start":1795576857535,"end":1795576860395}}}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576860398, data = '{"parentID":"msg_210b88301001SaVw3qXATxa8I2","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576857376,"completed":1795576860397},"error":{"name":"MessageAbortedError","data":{"message":"Aborted"}}}' WHERE rowid = 18;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (7, 'ses_def476d18ffeAbsq5Cewg6VbcG', 'global', NULL, NULL, 'sunny-wizard', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:01.415Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576861415, 1795576861415, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576861429 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (19, 'msg_210b892f5001k9m0JDe7bm6VMb', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861429, 1795576861445, '{"role":"user","time":{"created":1795576861429},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (39, 'prt_210b892f8001ombZLb6f4VHs3x', 'msg_210b892f5001k9m0JDe7bm6VMb', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861446, 1795576861447, '{"type":"text","text":"long it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576861448 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (20, 'msg_210b89314001JK9oRLIhlCBOel', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861460, 1795576861461, '{"parentID":"msg_210b892f5001k9m0JDe7bm6VMb","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861460}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576861510 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861522, data = '{"role":"user","time":{"created":1795576861429},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 19;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (40, 'prt_210b8937e001a5uA9J9B3FYCGK', 'msg_210b89314001JK9oRLIhlCBOel', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861566, 1795576861567, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (41, 'prt_210b89380001nDzr7yqsccDdjX', 'msg_210b89314001JK9oRLIhlCBOel', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861568, 1795576861568, '{"type":"tool","tool":"bash","callID":"call_1795576861564324906","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576861573, data = '{"type":"tool","tool":"bash","callID":"call_1795576861564324906","state":{"metadata":{"output":""},"status":"running","input":{"command":"true","description":"ok"},"time":{"start":1795576861573}}}' WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576861576 WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576861599, data = '{"type":"tool","tool":"bash","callID":"call_1795576861564324906","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"truncated":false},"title":"true","time":{"start":1795576861573,"end":1795576861599}}}' WHERE rowid = 41;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.1984, tokens_input = 99000, tokens_output = 40 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (42, 'prt_210b893a100126E3MVHLuOca8g', 'msg_210b89314001JK9oRLIhlCBOel', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861601, 1795576861601, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.1984}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861602, data = '{"parentID":"msg_210b892f5001k9m0JDe7bm6VMb","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.1984,"tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861460},"finish":"tool-calls"}' WHERE rowid = 20;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861603, data = '{"parentID":"msg_210b892f5001k9m0JDe7bm6VMb","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.1984,"tokens":{"total":99040,"input":99000,"output":40,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861460,"completed":1795576861603},"finish":"tool-calls"}' WHERE rowid = 20;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (21, 'msg_210b893a4001jJDFzJw0g4A8ox', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861604, 1795576861604, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"build","time":{"created":1795576861604}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (43, 'prt_210b893a5001xCUoK9rEvZuusS', 'msg_210b893a4001jJDFzJw0g4A8ox', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861605, 1795576861605, '{"type":"compaction","auto":true,"overflow":false}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (22, 'msg_210b893af001yPA7ct43Rw2KBA', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861615, 1795576861615, '{"role":"assistant","parentID":"msg_210b893a4001jJDFzJw0g4A8ox","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"output":0,"input":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861615}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576861620 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861624 WHERE rowid = 19;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (44, 'prt_210b893ea0012lBWkUt9aJmquN', 'msg_210b893af001yPA7ct43Rw2KBA', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861674, 1795576861675, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (45, 'prt_210b893ec001suTMeYrDGqRiBX', 'msg_210b893af001yPA7ct43Rw2KBA', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861676, 1795576861677, '{"type":"text","text":"","time":{"start":1795576861676}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576861680, data = '{"type":"text","text":"A summary.","time":{"start":1795576861676,"end":1795576861680}}' WHERE rowid = 45;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.19965, tokens_input = 99500, tokens_output = 65 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (46, 'prt_210b893f1001HHIZo9CxK1ibnl', 'msg_210b893af001yPA7ct43Rw2KBA', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861682, 1795576861682, '{"reason":"stop","type":"step-finish","tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00125}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861684, data = '{"role":"assistant","parentID":"msg_210b893a4001jJDFzJw0g4A8ox","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861615},"finish":"stop"}' WHERE rowid = 22;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861685, data = '{"role":"assistant","parentID":"msg_210b893a4001jJDFzJw0g4A8ox","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861615,"completed":1795576861685},"finish":"stop"}' WHERE rowid = 22;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (23, 'msg_210b893f6001rk2kYuTecWpTCE', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861686, 1795576861687, '{"role":"user","time":{"created":1795576861686},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (47, 'prt_210b893f7001LDjPiZKidP37zA', 'msg_210b893f6001rk2kYuTecWpTCE', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861687, 1795576861688, '{"type":"text","metadata":{"compaction_continue":true},"synthetic":true,"text":"(shortened)","time":{"start":1795576861687,"end":1795576861687}}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (24, 'msg_210b893fa001J0Q2ZzyDP1c4l2', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861690, 1795576861690, '{"parentID":"msg_210b893f6001rk2kYuTecWpTCE","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861690}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576861693 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861696, data = '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"build","time":{"created":1795576861604},"summary":{}}' WHERE rowid = 21;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (48, 'prt_210b8944e001FH3B3lEnmbADxX', 'msg_210b893fa001J0Q2ZzyDP1c4l2', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861774, 1795576861775, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (49, 'prt_210b89450001055ijYgQ1hF67X', 'msg_210b893fa001J0Q2ZzyDP1c4l2', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861776, 1795576861777, '{"type":"text","text":"","time":{"start":1795576861776}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576861779, data = '{"type":"text","text":"Went on.","time":{"start":1795576861776,"end":1795576861777}}' WHERE rowid = 49;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.2004, tokens_input = 99800, tokens_output = 80 WHERE rowid = 7;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (50, 'prt_210b89455001VhDkHmPEX6uZfK', 'msg_210b893fa001J0Q2ZzyDP1c4l2', 'ses_def476d18ffeAbsq5Cewg6VbcG', 1795576861781, 1795576861782, '{"reason":"stop","type":"step-finish","tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00075}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861783, data = '{"parentID":"msg_210b893f6001rk2kYuTecWpTCE","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00075,"tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861690},"finish":"stop"}' WHERE rowid = 24;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861785, data = '{"parentID":"msg_210b893f6001rk2kYuTecWpTCE","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00075,"tokens":{"total":315,"input":300,"output":15,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576861690,"completed":1795576861785},"finish":"stop"}' WHERE rowid = 24;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576861789 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576861792, data = '{"role":"user","time":{"created":1795576861686},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 23;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (8, 'ses_def4769a4ffew4DxNJ7d2dYNn5', 'global', NULL, NULL, 'quiet-star', '/home/dev/project', 'home/dev/project', 'A summary. (fork #1)', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576862299, 1795576862299, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (25, 'msg_210b8965e001wJsFes36WJQlTC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576849023, 1795576862302, '{"role":"user","time":{"created":1795576849023},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (51, 'prt_210b8965f0016TCWaGw4fJIDB0', 'msg_210b8965e001wJsFes36WJQlTC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862303, 1795576862304, '{"type":"text","text":"fix it"}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (26, 'msg_210b89661001qOoJkSDf7Rnkcy', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576850857, 1795576862305, '{"parentID":"msg_210b8965e001wJsFes36WJQlTC","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0016,"tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"modelID":"large","providerID":"fake","time":{"created":1795576850857,"completed":1795576852759},"finish":"tool-calls"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (52, 'prt_210b89669001Q8uX2UPSLOKm6l', 'msg_210b89661001qOoJkSDf7Rnkcy', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862313, 1795576862314, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (53, 'prt_210b8966b001NszC85TzPLdUN9', 'msg_210b89661001qOoJkSDf7Rnkcy', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862315, 1795576862316, '{"type":"tool","tool":"read","callID":"call_1795576851375533488","state":{"status":"completed","input":{"filePath":"notes.txt"},"output":"(shortened)","metadata":{"truncated":false,"loaded":[],"display":{"type":"file","path":"/home/dev/project/notes.txt","text":"a note","lineStart":1,"lineEnd":1,"totalLines":1,"truncated":false}},"title":"home/dev/project/notes.txt","time":{"start":1795576852098,"end":1795576852589}}}');
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0016, tokens_input = 400, tokens_output = 30, tokens_reasoning = 20, tokens_cache_read = 600 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (54, 'prt_210b8966d001DKnHfjKQn03PCq', 'msg_210b89661001qOoJkSDf7Rnkcy', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862317, 1795576862317, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":1050,"input":400,"output":30,"reasoning":20,"cache":{"write":0,"read":600}},"cost":0.0016}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (27, 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576852767, 1795576862323, '{"parentID":"msg_210b8965e001wJsFes36WJQlTC","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576852767,"completed":1795576853240},"finish":"tool-calls"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (55, 'prt_210b89673001cmTs3GjctX7qnV', 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862323, 1795576862324, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (56, 'prt_210b89674001gifgP8RHpMUue5', 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862324, 1795576862325, '{"type":"tool","tool":"bash","callID":"call_1795576852952395797","state":{"status":"completed","input":{"command":"true","description":"ok"},"output":"(no output)","metadata":{"output":"(no output)","exit":0,"truncated":false},"title":"true","time":{"start":1795576853014,"end":1795576853223}}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (57, 'prt_210b896770016pKHJKpaOkjQmp', 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862327, 1795576862328, '{"type":"tool","tool":"read","callID":"call_1795576852952424740","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","time":{"start":1795576853029,"end":1795576853080}}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (58, 'prt_210b89679001CNjE3mr0JD7bWE', 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862329, 1795576862329, '{"type":"tool","tool":"read","callID":"call_1795576852952430509","state":{"status":"error","input":{"filePath":"missing.txt"},"error":"File not found: /home/dev/project/missing.txt","time":{"start":1795576853064,"end":1795576853083}}}');
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0019, tokens_input = 500, tokens_output = 40 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (59, 'prt_210b8967c001mr75vb3IVyvqzA', 'msg_210b89672001FnEFcQ4tIUxxZY', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862332, 1795576862333, '{"reason":"tool-calls","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (28, 'msg_210b89680001ClCJbxC5mEtfIL', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576853245, 1795576862337, '{"parentID":"msg_210b8965e001wJsFes36WJQlTC","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00205,"tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"modelID":"large","providerID":"fake","time":{"created":1795576853245,"completed":1795576853526},"finish":"stop"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (60, 'prt_210b89681001snESbuua38Pidh', 'msg_210b89680001ClCJbxC5mEtfIL', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862337, 1795576862339, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (61, 'prt_210b89683001c7qI87YY0pZnbb', 'msg_210b89680001ClCJbxC5mEtfIL', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862342, 1795576862343, '{"type":"text","text":"Fixed.","time":{"start":1795576853480,"end":1795576853491}}');
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00395, tokens_input = 1000, tokens_output = 70, tokens_cache_read = 2100 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (62, 'prt_210b89687001nmabkrBoKLkbK9', 'msg_210b89680001ClCJbxC5mEtfIL', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862344, 1795576862344, '{"reason":"stop","type":"step-finish","tokens":{"total":2030,"input":500,"output":30,"reasoning":0,"cache":{"write":0,"read":1500}},"cost":0.00205}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (29, 'msg_210b8968b001MZfqO5SEJpukGP', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576854064, 1795576862348, '{"role":"user","time":{"created":1795576854064},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (63, 'prt_210b8968d001uF63b3G7njt8XD', 'msg_210b8968b001MZfqO5SEJpukGP', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862349, 1795576862367, '{"type":"text","text":"explain it"}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (30, 'msg_210b896a0001RwEym3hUR4wcgC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576854089, 1795576862368, '{"parentID":"msg_210b8968b001MZfqO5SEJpukGP","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576854089,"completed":1795576854510},"finish":"stop"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (64, 'prt_210b896a1001tAsVb0HOjequSh', 'msg_210b896a0001RwEym3hUR4wcgC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862369, 1795576862370, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (65, 'prt_210b896a4001wzp8WXxyg3fc3j', 'msg_210b896a0001RwEym3hUR4wcgC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862372, 1795576862372, '{"type":"text","text":"It was broken.","time":{"start":1795576854503,"end":1795576854505}}');
COMMIT;

BEGIN;
UPDATE session SET cost = 0.00425, tokens_input = 1100, tokens_output = 80 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (66, 'prt_210b896a5001hAMxms1YJ4vosm', 'msg_210b896a0001RwEym3hUR4wcgC', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862373, 1795576862377, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (31, 'msg_210b896ab001xVA15AaPL2tEy1', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576855020, 1795576862380, '{"role":"user","model":{"providerID":"fake","modelID":"large"},"agent":"build","time":{"created":1795576855020},"summary":{}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (67, 'prt_210b896ad001v9z2jp14PZ1QO4', 'msg_210b896ab001xVA15AaPL2tEy1', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862381, 1795576862397, '{"type":"compaction","auto":false}');
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (32, 'msg_210b896be001x0DqtKic1I961u', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576855033, 1795576862399, '{"role":"assistant","parentID":"msg_210b896ab001xVA15AaPL2tEy1","mode":"compaction","agent":"compaction","summary":true,"path":{"cwd":"/home/dev/project","root":"/"},"cost":0.00125,"tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576855033,"completed":1795576855249},"finish":"stop"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (68, 'prt_210b896c0001PlCzlniGODHjXr', 'msg_210b896be001x0DqtKic1I961u', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862400, 1795576862400, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (69, 'prt_210b896c1001w4IwOAQ3VkdH0A', 'msg_210b896be001x0DqtKic1I961u', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862401, 1795576862403, '{"type":"text","text":"A summary.","time":{"start":1795576855239,"end":1795576855242}}');
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0055000000000000005, tokens_input = 1600, tokens_output = 105 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (70, 'prt_210b896c4001ja6ihN0h3OJJhC', 'msg_210b896be001x0DqtKic1I961u', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862404, 1795576862405, '{"reason":"stop","type":"step-finish","tokens":{"total":525,"input":500,"output":25,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.00125}');
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576862428 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (33, 'msg_210b896dc001S61m5UFV7PFgS9', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862428, 1795576862436, '{"role":"user","time":{"created":1795576862428},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (71, 'prt_210b896e30011ODoqfkdICrB5m', 'msg_210b896dc001S61m5UFV7PFgS9', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862436, 1795576862437, '{"type":"text","text":"again, please"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576862440 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (34, 'msg_210b896f00014J5IEEFODXIdaV', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862448, 1795576862450, '{"parentID":"msg_210b896dc001S61m5UFV7PFgS9","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576862448}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576862461 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576862480, data = '{"role":"user","time":{"created":1795576862428},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 33;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (72, 'prt_210b89759001q8gZnDBJesxo7U', 'msg_210b896f00014J5IEEFODXIdaV', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862553, 1795576862554, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (73, 'prt_210b8975b001Q4Mra85BnBcRms', 'msg_210b896f00014J5IEEFODXIdaV', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862555, 1795576862556, '{"type":"text","text":"","time":{"start":1795576862555}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576862557, data = '{"type":"text","text":"Once more.","time":{"start":1795576862555,"end":1795576862557}}' WHERE rowid = 73;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0058000000000000005, tokens_input = 1700, tokens_output = 115 WHERE rowid = 8;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (74, 'prt_210b8975e0010FX8AH7b3DPH3d', 'msg_210b896f00014J5IEEFODXIdaV', 'ses_def4769a4ffew4DxNJ7d2dYNn5', 1795576862559, 1795576862559, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576862561, data = '{"parentID":"msg_210b896dc001S61m5UFV7PFgS9","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576862448},"finish":"stop"}' WHERE rowid = 34;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576862563, data = '{"parentID":"msg_210b896dc001S61m5UFV7PFgS9","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576862448,"completed":1795576862562},"finish":"stop"}' WHERE rowid = 34;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576862566 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576862570 WHERE rowid = 33;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (9, 'ses_def4766a2ffe0x59fladOW77CC', 'global', NULL, NULL, 'stellar-garden', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:03.069Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576863069, 1795576863069, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576863075 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (35, 'msg_210b8996300130NCiVNK8gJB4p', 'ses_def4766a2ffe0x59fladOW77CC', 1795576863075, 1795576863078, '{"role":"user","time":{"created":1795576863075},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (75, 'prt_210b89965001XsxxuY81yBVlFa', 'msg_210b8996300130NCiVNK8gJB4p', 'ses_def4766a2ffe0x59fladOW77CC', 1795576863079, 1795576863080, '{"type":"text","text":"hang it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576863081 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (36, 'msg_210b899a1001JXngNKxHcUrdkD', 'ses_def4766a2ffe0x59fladOW77CC', 1795576863137, 1795576863137, '{"parentID":"msg_210b8996300130NCiVNK8gJB4p","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576863137}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576863161 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576863167, data = '{"role":"user","time":{"created":1795576863075},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 35;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (76, 'prt_210b89a0e0014U7G9qGcEiBnUt', 'msg_210b899a1001JXngNKxHcUrdkD', 'ses_def4766a2ffe0x59fladOW77CC', 1795576863247, 1795576863248, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (77, 'prt_210b89a11001xg3uDfmPwvwwCn', 'msg_210b899a1001JXngNKxHcUrdkD', 'ses_def4766a2ffe0x59fladOW77CC', 1795576863249, 1795576863252, '{"type":"tool","tool":"bash","callID":"call_1795576863235370192","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576863260, data = '{"type":"tool","tool":"bash","callID":"call_1795576863235370192","state":{"metadata":{"output":""},"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576863259}}}' WHERE rowid = 77;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576863262 WHERE rowid = 77;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (37, 'msg_210b8aeed001iO4GOsBpO73q0V', 'ses_def4766a2ffe0x59fladOW77CC', 1795576868589, 1795576868600, '{"role":"user","time":{"created":1795576868589},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (78, 'prt_210b8aef1001WEwBcejxywGLkp', 'msg_210b8aeed001iO4GOsBpO73q0V', 'ses_def4766a2ffe0x59fladOW77CC', 1795576870162, 1795576870164, '{"type":"text","text":"again, please"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576870167 WHERE rowid = 9;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (38, 'msg_210b8b524001pf9Q8BuPWUW95D', 'ses_def4766a2ffe0x59fladOW77CC', 1795576870180, 1795576870181, '{"parentID":"msg_210b8aeed001iO4GOsBpO73q0V","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576870180}}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576870432 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576870440, data = '{"role":"user","time":{"created":1795576868589},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 37;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (79, 'prt_210b8b8d7001DVYmTAmYmvVgZJ', 'msg_210b8b524001pf9Q8BuPWUW95D', 'ses_def4766a2ffe0x59fladOW77CC', 1795576871127, 1795576871129, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (80, 'prt_210b8b8db001UIECEPwlUiqkqj', 'msg_210b8b524001pf9Q8BuPWUW95D', 'ses_def4766a2ffe0x59fladOW77CC', 1795576871131, 1795576871133, '{"type":"text","text":"","time":{"start":1795576871131}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576871137, data = '{"type":"text","text":"Once more.","time":{"start":1795576871131,"end":1795576871136}}' WHERE rowid = 80;
COMMIT;

BEGIN;
UPDATE session SET cost = 0.0003, tokens_input = 100, tokens_output = 10 WHERE rowid = 9;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (81, 'prt_210b8b8e5001Sk2aU4ZwBsnNMY', 'msg_210b8b524001pf9Q8BuPWUW95D', 'ses_def4766a2ffe0x59fladOW77CC', 1795576871141, 1795576871145, '{"reason":"stop","type":"step-finish","tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"cost":0.0003}');
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576871148, data = '{"parentID":"msg_210b8aeed001iO4GOsBpO73q0V","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576870180},"finish":"stop"}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576871154, data = '{"parentID":"msg_210b8aeed001iO4GOsBpO73q0V","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0.0003,"tokens":{"total":110,"input":100,"output":10,"reasoning":0,"cache":{"write":0,"read":0}},"modelID":"large","providerID":"fake","time":{"created":1795576870180,"completed":1795576871153},"finish":"stop"}' WHERE rowid = 38;
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576871170 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576871177 WHERE rowid = 37;
COMMIT;

BEGIN;
INSERT INTO session(rowid, id, project_id, workspace_id, parent_id, slug, directory, path, title, version, share_url, summary_additions, summary_deletions, summary_files, summary_diffs, metadata, cost, tokens_input, tokens_output, tokens_reasoning, tokens_cache_read, tokens_cache_write, revert, permission, agent, model, time_created, time_updated, time_compacting, time_archived) VALUES (10, 'ses_def4744fdffeFeIevx57CNqv2u', 'global', NULL, NULL, 'silent-meadow', '/home/dev/project', 'home/dev/project', 'New session - 2026-11-25T03:21:11.682Z', '1.18.33', NULL, NULL, NULL, NULL, NULL, NULL, 0.0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 1795576871682, 1795576871682, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session SET agent = 'build', model = '{"id":"large","providerID":"fake","variant":"default"}', time_updated = 1795576871692 WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (39, 'msg_210b8bb0c001DyGl0cEWeln9dl', 'ses_def4744fdffeFeIevx57CNqv2u', 1795576871692, 1795576871702, '{"role":"user","time":{"created":1795576871692},"agent":"build","model":{"providerID":"fake","modelID":"large"}}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (82, 'prt_210b8bb15001tEjK4biIEDJtBe', 'msg_210b8bb0c001DyGl0cEWeln9dl', 'ses_def4744fdffeFeIevx57CNqv2u', 1795576871703, 1795576871704, '{"type":"text","text":"hang it"}');
COMMIT;

BEGIN;
UPDATE session SET time_updated = 1795576871705 WHERE rowid = 10;
COMMIT;

BEGIN;
INSERT INTO message(rowid, id, session_id, time_created, time_updated, data) VALUES (40, 'msg_210b8bb250017yhfnHU3qddtYv', 'ses_def4744fdffeFeIevx57CNqv2u', 1795576871717, 1795576871717, '{"parentID":"msg_210b8bb0c001DyGl0cEWeln9dl","role":"assistant","mode":"build","agent":"build","path":{"cwd":"/home/dev/project","root":"/"},"cost":0,"tokens":{"input":0,"output":0,"reasoning":0,"cache":{"read":0,"write":0}},"modelID":"large","providerID":"fake","time":{"created":1795576871717}}');
COMMIT;

BEGIN;
UPDATE session SET summary_additions = 0, summary_deletions = 0, summary_files = 0, time_updated = 1795576871758 WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE message SET time_updated = 1795576871763, data = '{"role":"user","time":{"created":1795576871692},"agent":"build","model":{"providerID":"fake","modelID":"large"},"summary":{}}' WHERE rowid = 39;
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (83, 'prt_210b8bb8e001dRrHIOwxwPFL0V', 'msg_210b8bb250017yhfnHU3qddtYv', 'ses_def4744fdffeFeIevx57CNqv2u', 1795576871822, 1795576871823, '{"type":"step-start"}');
COMMIT;

BEGIN;
INSERT INTO part(rowid, id, message_id, session_id, time_created, time_updated, data) VALUES (84, 'prt_210b8bb91001Tibz6Iab1wnzrn', 'msg_210b8bb250017yhfnHU3qddtYv', 'ses_def4744fdffeFeIevx57CNqv2u', 1795576871825, 1795576871826, '{"type":"tool","tool":"bash","callID":"call_1795576871815527788","state":{"status":"pending","input":{},"raw":""}}');
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576871834, data = '{"type":"tool","tool":"bash","callID":"call_1795576871815527788","state":{"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576871833}}}' WHERE rowid = 84;
COMMIT;

BEGIN;
UPDATE session SET title = 'A summary.' WHERE rowid = 10;
COMMIT;

BEGIN;
UPDATE part SET time_updated = 1795576871920, data = '{"type":"tool","tool":"bash","callID":"call_1795576871815527788","state":{"metadata":{"output":""},"status":"running","input":{"command":"sleep 60","description":"waits"},"time":{"start":1795576871833}}}' WHERE rowid = 84;
COMMIT;
