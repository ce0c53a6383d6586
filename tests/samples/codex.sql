BEGIN;
CREATE TABLE thread_turns (
    thread_id TEXT NOT NULL,
    turn_id TEXT NOT NULL,
    rollout_ordinal INTEGER NOT NULL,
    status TEXT NOT NULL,
    error_json TEXT,
    started_at INTEGER,
    completed_at INTEGER,
    duration_ms INTEGER,
    first_user_item_id TEXT,
    final_agent_item_id TEXT, rollout_byte_offset INTEGER, rollout_end_ordinal INTEGER, rollout_end_byte_offset INTEGER, root_turn_id TEXT,
    PRIMARY KEY (thread_id, turn_id)
);
CREATE UNIQUE INDEX idx_thread_turns_page
    ON thread_turns(thread_id, rollout_ordinal);
CREATE TABLE thread_items (
    thread_id TEXT NOT NULL,
    turn_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    rollout_ordinal INTEGER NOT NULL,
    created_at_ms INTEGER NOT NULL,
    item_json TEXT NOT NULL, item_type TEXT NOT NULL DEFAULT '', updated_at_ordinal INTEGER NOT NULL DEFAULT 0, started_at_ms INTEGER, completed_at_ms INTEGER,
    PRIMARY KEY (thread_id, turn_id, item_id)
);
CREATE UNIQUE INDEX idx_thread_items_page
    ON thread_items(thread_id, rollout_ordinal);
CREATE INDEX idx_thread_items_by_turn_page
    ON thread_items(thread_id, turn_id, rollout_ordinal);
CREATE TABLE thread_history_projection_state (
    thread_id TEXT PRIMARY KEY,
    next_rollout_byte_offset INTEGER NOT NULL,
    next_rollout_ordinal INTEGER NOT NULL
);
CREATE INDEX idx_thread_items_user_messages
    ON thread_items(thread_id, rollout_ordinal)
    WHERE item_type = 'userMessage';
CREATE INDEX idx_thread_items_updated_page
    ON thread_items(thread_id, updated_at_ordinal);
CREATE INDEX idx_thread_items_by_turn_updated_page
    ON thread_items(thread_id, turn_id, updated_at_ordinal);
CREATE INDEX idx_thread_turns_end_page
    ON thread_turns(thread_id, rollout_end_ordinal, turn_id)
    WHERE rollout_end_ordinal IS NOT NULL;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (1, '01a210be-5490-7330-a0c0-5c4766ca3e14', '01a210be-549f-7483-88eb-e0b061860223', 1, 'completed', NULL, 1795577238, 1795577238, 156, '01a210be-54f0-7be3-9b7c-05ba666d39fa', 'msg_1795577238836751740', 21802, 13, 34965, '01a210be-549f-7483-88eb-e0b061860223');
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (1, '01a210be-5490-7330-a0c0-5c4766ca3e14', '01a210be-549f-7483-88eb-e0b061860223', '01a210be-54f0-7be3-9b7c-05ba666d39fa', 8, 1795577238769, '{"type":"userMessage","id":"01a210be-54f0-7be3-9b7c-05ba666d39fa","clientId":null,"content":[{"type":"text","text":"again please","text_elements":[]}]}', 'userMessage', 8, 1795577238769, 1795577238769);
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (2, '01a210be-5490-7330-a0c0-5c4766ca3e14', '01a210be-549f-7483-88eb-e0b061860223', 'msg_1795577238836751740', 9, 1795577238839, '{"type":"agentMessage","moderation":null,"id":"msg_1795577238836751740","text":"Once more.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 9, 1795577238839, 1795577238839);
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (1, '01a210be-5490-7330-a0c0-5c4766ca3e14', 34965, 14);
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (2, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 1, 'inProgress', NULL, 1795577239, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-57d0-7271-8f8e-4a7cda6535b9');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (2, '01a210be-57c2-7291-88ca-314e3be068a6', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26416, next_rollout_ordinal = 4 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29637, next_rollout_ordinal = 5 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30834, next_rollout_ordinal = 7 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31637, next_rollout_ordinal = 8 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-57f4-78d1-9e3d-3ec227e412f0' WHERE rowid = 2;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (3, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', '01a210be-57f4-78d1-9e3d-3ec227e412f0', 8, 1795577239542, '{"type":"userMessage","id":"01a210be-57f4-78d1-9e3d-3ec227e412f0","clientId":null,"content":[{"type":"text","text":"fix it","text_elements":[]}]}', 'userMessage', 8, 1795577239542, 1795577239542);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32044, next_rollout_ordinal = 9 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (4, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 'msg_1795577239625250315', 9, 1795577239628, '{"type":"agentMessage","moderation":null,"id":"msg_1795577239625250315","text":"I look.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 9, 1795577239628, 1795577239628);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32421, next_rollout_ordinal = 10 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33092, next_rollout_ordinal = 11 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33531, next_rollout_ordinal = 12 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34355, next_rollout_ordinal = 13 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (5, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 'call_1795577239625297335', 13, 1795577239675, '{"type":"commandExecution","id":"call_1795577239625297335","pluginId":null,"scriptPath":null,"command":"/bin/bash -lc true","cwd":"/home/dev/project","processId":"57597","source":"unifiedExecStartup","status":"completed","commandActions":[{"type":"unknown","command":"true"}],"aggregatedOutput":null,"exitCode":0,"durationMs":0}', 'commandExecution', 13, 1795577239675, 1795577239680);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34964, next_rollout_ordinal = 14 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35540, next_rollout_ordinal = 15 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36253, next_rollout_ordinal = 16 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36693, next_rollout_ordinal = 17 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 37512, next_rollout_ordinal = 18 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (6, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 'call_1795577239749427715', 18, 1795577239792, '{"type":"commandExecution","id":"call_1795577239749427715","pluginId":null,"scriptPath":null,"command":"/bin/bash -lc false","cwd":"/home/dev/project","processId":"57036","source":"unifiedExecStartup","status":"failed","commandActions":[{"type":"unknown","command":"false"}],"aggregatedOutput":null,"exitCode":1,"durationMs":0}', 'commandExecution', 18, 1795577239792, 1795577239792);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38120, next_rollout_ordinal = 19 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38695, next_rollout_ordinal = 20 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 39403, next_rollout_ordinal = 21 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 39843, next_rollout_ordinal = 22 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 40662, next_rollout_ordinal = 23 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (7, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 'call_1795577239859687916', 23, 1795577239896, '{"type":"commandExecution","id":"call_1795577239859687916","pluginId":null,"scriptPath":null,"command":"/bin/bash -lc false","cwd":"/home/dev/project","processId":"74512","source":"unifiedExecStartup","status":"failed","commandActions":[{"type":"unknown","command":"false"}],"aggregatedOutput":null,"exitCode":1,"durationMs":0}', 'commandExecution', 23, 1795577239896, 1795577239896);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 41270, next_rollout_ordinal = 24 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 41846, next_rollout_ordinal = 25 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 42554, next_rollout_ordinal = 26 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (8, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-57d0-7271-8f8e-4a7cda6535b9', 'msg_1795577239973394011', 26, 1795577239976, '{"type":"agentMessage","moderation":null,"id":"msg_1795577239973394011","text":"Fixed.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 26, 1795577239976, 1795577239976);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 42931, next_rollout_ordinal = 27 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 43603, next_rollout_ordinal = 28 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 44431, next_rollout_ordinal = 29 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 45146, next_rollout_ordinal = 30 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577239, duration_ms = 481, final_agent_item_id = 'msg_1795577239973394011', rollout_end_ordinal = 30, rollout_end_byte_offset = 45484 WHERE rowid = 2;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 45484, next_rollout_ordinal = 31 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (3, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-5bb5-7d93-b381-639e58816cf5', 31, 'inProgress', NULL, 1795577240, NULL, NULL, NULL, NULL, 45484, NULL, NULL, '01a210be-5bb5-7d93-b381-639e58816cf5');
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 45979, next_rollout_ordinal = 32 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 46577, next_rollout_ordinal = 33 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 47387, next_rollout_ordinal = 34 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-5bc2-7e81-a0ef-8e9074c9c8d4' WHERE rowid = 3;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (9, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-5bb5-7d93-b381-639e58816cf5', '01a210be-5bc2-7e81-a0ef-8e9074c9c8d4', 34, 1795577240518, '{"type":"userMessage","id":"01a210be-5bc2-7e81-a0ef-8e9074c9c8d4","clientId":null,"content":[{"type":"text","text":"explain it","text_elements":[]}]}', 'userMessage', 34, 1795577240518, 1795577240518);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 47799, next_rollout_ordinal = 35 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (10, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-5bb5-7d93-b381-639e58816cf5', 'msg_1795577240584547956', 35, 1795577240587, '{"type":"agentMessage","moderation":null,"id":"msg_1795577240584547956","text":"It was broken.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 35, 1795577240587, 1795577240587);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 48184, next_rollout_ordinal = 36 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 48864, next_rollout_ordinal = 37 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 49680, next_rollout_ordinal = 38 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 50390, next_rollout_ordinal = 39 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577240, duration_ms = 88, final_agent_item_id = 'msg_1795577240584547956', rollout_end_ordinal = 39, rollout_end_byte_offset = 50734 WHERE rowid = 3;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 50734, next_rollout_ordinal = 40 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (4, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-5e0b-7c32-b20c-9491c36debb5', 40, 'inProgress', NULL, 1795577241, NULL, NULL, NULL, NULL, 50734, NULL, NULL, '01a210be-5e0b-7c32-b20c-9491c36debb5');
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 51034, next_rollout_ordinal = 41 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 51744, next_rollout_ordinal = 42 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 52211, next_rollout_ordinal = 43 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 53027, next_rollout_ordinal = 44 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 53737, next_rollout_ordinal = 45 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 67476, next_rollout_ordinal = 49 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 68183, next_rollout_ordinal = 50 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (11, '01a210be-57c2-7291-88ca-314e3be068a6', '01a210be-5e0b-7c32-b20c-9491c36debb5', '01a210be-5e14-7bb2-82fe-685c52516df5', 50, 1795577241108, '{"type":"contextCompaction","id":"01a210be-5e14-7bb2-82fe-685c52516df5"}', 'contextCompaction', 50, 1795577241108, 1795577241188);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 68534, next_rollout_ordinal = 51 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577241, duration_ms = 88, rollout_end_ordinal = 51, rollout_end_byte_offset = 68838 WHERE rowid = 4;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 68838, next_rollout_ordinal = 52 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (5, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-606a-7da2-9c3c-426e23de6c12', 1, 'inProgress', NULL, 1795577241, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-606a-7da2-9c3c-426e23de6c12');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (3, '01a210be-605f-70d1-9537-a3104e087fb3', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26417, next_rollout_ordinal = 4 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29638, next_rollout_ordinal = 5 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30835, next_rollout_ordinal = 7 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31643, next_rollout_ordinal = 8 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-6083-7b03-a393-1fd88f360ddf' WHERE rowid = 5;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (12, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-606a-7da2-9c3c-426e23de6c12', '01a210be-6083-7b03-a393-1fd88f360ddf', 8, 1795577241732, '{"type":"userMessage","id":"01a210be-6083-7b03-a393-1fd88f360ddf","clientId":null,"content":[{"type":"text","text":"delegate it","text_elements":[]}]}', 'userMessage', 8, 1795577241732, 1795577241732);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32055, next_rollout_ordinal = 9 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32531, next_rollout_ordinal = 10 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33340, next_rollout_ordinal = 11 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (13, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-606a-7da2-9c3c-426e23de6c12', 'call_1795577241800054174', 11, 1795577241805, '{"type":"collabAgentToolCall","id":"call_1795577241800054174","tool":"spawnAgent","status":"completed","senderThreadId":"01a210be-605f-70d1-9537-a3104e087fb3","receiverThreadIds":["01a210be-60ce-7db2-af34-0cdbda3c165d"],"prompt":"explore it","model":"large","reasoningEffort":"medium","agentsStates":{"01a210be-60ce-7db2-af34-0cdbda3c165d":{"status":"pendingInit","message":null}}}', 'collabAgentToolCall', 11, 1795577241805, 1795577241811);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34080, next_rollout_ordinal = 12 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (6, '01a210be-60ce-7db2-af34-0cdbda3c165d', '01a210be-60d1-75a3-af40-7ee23ed54a4b', 1, 'inProgress', NULL, 1795577241, NULL, NULL, NULL, NULL, 22091, NULL, NULL, '01a210be-606a-7da2-9c3c-426e23de6c12');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (4, '01a210be-60ce-7db2-af34-0cdbda3c165d', 22619, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34627, next_rollout_ordinal = 13 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35330, next_rollout_ordinal = 14 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26738, next_rollout_ordinal = 4 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29959, next_rollout_ordinal = 5 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35517, next_rollout_ordinal = 15 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31183, next_rollout_ordinal = 7 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31990, next_rollout_ordinal = 8 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-6100-71d3-b195-63c9f345e371' WHERE rowid = 6;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (14, '01a210be-60ce-7db2-af34-0cdbda3c165d', '01a210be-60d1-75a3-af40-7ee23ed54a4b', '01a210be-6100-71d3-b195-63c9f345e371', 8, 1795577241857, '{"type":"userMessage","id":"01a210be-6100-71d3-b195-63c9f345e371","clientId":null,"content":[{"type":"text","text":"explore it","text_elements":[]}]}', 'userMessage', 8, 1795577241857, 1795577241857);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32401, next_rollout_ordinal = 9 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36044, next_rollout_ordinal = 16 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36853, next_rollout_ordinal = 17 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32839, next_rollout_ordinal = 10 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33648, next_rollout_ordinal = 11 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (15, '01a210be-60ce-7db2-af34-0cdbda3c165d', '01a210be-60d1-75a3-af40-7ee23ed54a4b', 'call_1795577241925150732', 11, 1795577241968, '{"type":"commandExecution","id":"call_1795577241925150732","pluginId":null,"scriptPath":null,"command":"/bin/bash -lc true","cwd":"/home/dev/project","processId":"86812","source":"unifiedExecStartup","status":"completed","commandActions":[{"type":"unknown","command":"true"}],"aggregatedOutput":null,"exitCode":0,"durationMs":0}', 'commandExecution', 11, 1795577241968, 1795577241968);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34257, next_rollout_ordinal = 12 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34833, next_rollout_ordinal = 13 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35536, next_rollout_ordinal = 14 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (16, '01a210be-60ce-7db2-af34-0cdbda3c165d', '01a210be-60d1-75a3-af40-7ee23ed54a4b', 'msg_1795577242038619279', 14, 1795577242040, '{"type":"agentMessage","moderation":null,"id":"msg_1795577242038619279","text":"Looked.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 14, 1795577242040, 1795577242041);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35914, next_rollout_ordinal = 15 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36585, next_rollout_ordinal = 16 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 37394, next_rollout_ordinal = 17 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38097, next_rollout_ordinal = 18 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577242, duration_ms = 245, final_agent_item_id = 'msg_1795577242038619279', rollout_end_ordinal = 18, rollout_end_byte_offset = 38436 WHERE rowid = 6;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38436, next_rollout_ordinal = 19 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (17, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-606a-7da2-9c3c-426e23de6c12', 'call_1795577241889684279', 17, 1795577241902, '{"type":"collabAgentToolCall","id":"call_1795577241889684279","tool":"wait","status":"completed","senderThreadId":"01a210be-605f-70d1-9537-a3104e087fb3","receiverThreadIds":["01a210be-60ce-7db2-af34-0cdbda3c165d"],"prompt":null,"model":null,"reasoningEffort":null,"agentsStates":{"01a210be-60ce-7db2-af34-0cdbda3c165d":{"status":"completed","message":"Looked."}}}', 'collabAgentToolCall', 17, 1795577241902, 1795577242057);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 37529, next_rollout_ordinal = 18 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38100, next_rollout_ordinal = 19 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38803, next_rollout_ordinal = 20 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 39523, next_rollout_ordinal = 21 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (18, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-606a-7da2-9c3c-426e23de6c12', 'msg_1795577242136798368', 21, 1795577242139, '{"type":"agentMessage","moderation":null,"id":"msg_1795577242136798368","text":"Noted.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 21, 1795577242139, 1795577242139);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 39900, next_rollout_ordinal = 22 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 40570, next_rollout_ordinal = 23 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 41379, next_rollout_ordinal = 24 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 42082, next_rollout_ordinal = 25 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577242, duration_ms = 437, final_agent_item_id = 'msg_1795577242136798368', rollout_end_ordinal = 25, rollout_end_byte_offset = 42419 WHERE rowid = 5;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 42419, next_rollout_ordinal = 26 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (7, '01a210be-641c-74d0-adf7-e95eabccfb7e', '01a210be-6424-7a70-9e08-1b6ef0c5e24c', 1, 'inProgress', NULL, 1795577242, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-6424-7a70-9e08-1b6ef0c5e24c');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (5, '01a210be-641c-74d0-adf7-e95eabccfb7e', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26417, next_rollout_ordinal = 4 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29638, next_rollout_ordinal = 5 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30835, next_rollout_ordinal = 7 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31641, next_rollout_ordinal = 8 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-6433-7172-823c-fd4f7d6c7f8b' WHERE rowid = 7;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (19, '01a210be-641c-74d0-adf7-e95eabccfb7e', '01a210be-6424-7a70-9e08-1b6ef0c5e24c', '01a210be-6433-7172-823c-fd4f7d6c7f8b', 8, 1795577242677, '{"type":"userMessage","id":"01a210be-6433-7172-823c-fd4f7d6c7f8b","clientId":null,"content":[{"type":"text","text":"refuse it","text_elements":[]}]}', 'userMessage', 8, 1795577242677, 1795577242677);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32051, next_rollout_ordinal = 9 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'failed', error_json = '{"message":"{\"error\": {\"message\": \"scripted\", \"type\": \"scripted_error\", \"code\": \"scripted\"}}","codexErrorInfo":"other","additionalDetails":null,"misalignment":null}', completed_at = 1795577242, duration_ms = 90, rollout_end_ordinal = 9, rollout_end_byte_offset = 32498 WHERE rowid = 7;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32498, next_rollout_ordinal = 10 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (8, '01a210be-667e-74e1-9f79-6f77a4f4f645', '01a210be-6686-7d23-ad97-1d6ff1845861', 1, 'inProgress', NULL, 1795577243, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-6686-7d23-ad97-1d6ff1845861');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (6, '01a210be-667e-74e1-9f79-6f77a4f4f645', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26417, next_rollout_ordinal = 4 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29638, next_rollout_ordinal = 5 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30835, next_rollout_ordinal = 7 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31640, next_rollout_ordinal = 8 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-6693-7950-b96d-e3497b0bce1e' WHERE rowid = 8;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (20, '01a210be-667e-74e1-9f79-6f77a4f4f645', '01a210be-6686-7d23-ad97-1d6ff1845861', '01a210be-6693-7950-b96d-e3497b0bce1e', 8, 1795577243285, '{"type":"userMessage","id":"01a210be-6693-7950-b96d-e3497b0bce1e","clientId":null,"content":[{"type":"text","text":"abort it","text_elements":[]}]}', 'userMessage', 8, 1795577243285, 1795577243285);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32049, next_rollout_ordinal = 9 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32517, next_rollout_ordinal = 10 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33326, next_rollout_ordinal = 11 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33833, next_rollout_ordinal = 12 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34536, next_rollout_ordinal = 13 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35311, next_rollout_ordinal = 14 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'interrupted', completed_at = 1795577245, duration_ms = 2007, rollout_end_ordinal = 14, rollout_end_byte_offset = 35613 WHERE rowid = 8;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35613, next_rollout_ordinal = 15 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (7, '01a210be-724f-77d3-9cc5-03e11d01493b', 22641, 54);
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (9, '01a210be-724f-77d3-9cc5-03e11d01493b', '01a210be-726c-71d2-8f2d-fdb0442a7b78', 54, 'inProgress', NULL, 1795577246, NULL, NULL, NULL, NULL, 22641, NULL, NULL, '01a210be-726c-71d2-8f2d-fdb0442a7b78');
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 23136, next_rollout_ordinal = 55 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 23734, next_rollout_ordinal = 56 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 24545, next_rollout_ordinal = 57 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-727b-7d60-a0b9-8b943b750fd4' WHERE rowid = 9;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (21, '01a210be-724f-77d3-9cc5-03e11d01493b', '01a210be-726c-71d2-8f2d-fdb0442a7b78', '01a210be-727b-7d60-a0b9-8b943b750fd4', 57, 1795577246332, '{"type":"userMessage","id":"01a210be-727b-7d60-a0b9-8b943b750fd4","clientId":null,"content":[{"type":"text","text":"again please","text_elements":[]}]}', 'userMessage', 57, 1795577246332, 1795577246332);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 24959, next_rollout_ordinal = 58 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (22, '01a210be-724f-77d3-9cc5-03e11d01493b', '01a210be-726c-71d2-8f2d-fdb0442a7b78', 'msg_1795577246401493082', 58, 1795577246403, '{"type":"agentMessage","moderation":null,"id":"msg_1795577246401493082","text":"Once more.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 58, 1795577246403, 1795577246404);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 25340, next_rollout_ordinal = 59 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26016, next_rollout_ordinal = 60 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26832, next_rollout_ordinal = 61 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 27542, next_rollout_ordinal = 62 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577246, duration_ms = 93, final_agent_item_id = 'msg_1795577246401493082', rollout_end_ordinal = 62, rollout_end_byte_offset = 27882 WHERE rowid = 9;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 27882, next_rollout_ordinal = 63 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (10, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '01a210be-74cf-77a1-9587-e2bb6c2de39a', 1, 'inProgress', NULL, 1795577246, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-74cf-77a1-9587-e2bb6c2de39a');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (8, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26417, next_rollout_ordinal = 4 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29638, next_rollout_ordinal = 5 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30835, next_rollout_ordinal = 7 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31639, next_rollout_ordinal = 8 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-74e6-7193-b5ae-5d941ee01aae' WHERE rowid = 10;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (23, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '01a210be-74cf-77a1-9587-e2bb6c2de39a', '01a210be-74e6-7193-b5ae-5d941ee01aae', 8, 1795577246951, '{"type":"userMessage","id":"01a210be-74e6-7193-b5ae-5d941ee01aae","clientId":null,"content":[{"type":"text","text":"hang it","text_elements":[]}]}', 'userMessage', 8, 1795577246951, 1795577246951);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32047, next_rollout_ordinal = 9 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32515, next_rollout_ordinal = 10 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33324, next_rollout_ordinal = 11 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (11, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '01a210be-7d70-74a2-a8d6-e2cbe8451d6c', 11, 'inProgress', NULL, 1795577249, NULL, NULL, NULL, NULL, 33324, NULL, NULL, '01a210be-7d70-74a2-a8d6-e2cbe8451d6c');
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33819, next_rollout_ordinal = 12 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 34417, next_rollout_ordinal = 13 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35227, next_rollout_ordinal = 14 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-7d84-7d73-ad2d-b7ab0a4b4e95' WHERE rowid = 11;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (24, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '01a210be-7d70-74a2-a8d6-e2cbe8451d6c', '01a210be-7d84-7d73-ad2d-b7ab0a4b4e95', 14, 1795577249158, '{"type":"userMessage","id":"01a210be-7d84-7d73-ad2d-b7ab0a4b4e95","clientId":null,"content":[{"type":"text","text":"again please","text_elements":[]}]}', 'userMessage', 14, 1795577249158, 1795577249159);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 35641, next_rollout_ordinal = 15 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (25, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '01a210be-7d70-74a2-a8d6-e2cbe8451d6c', 'msg_1795577249243040205', 15, 1795577249245, '{"type":"agentMessage","moderation":null,"id":"msg_1795577249243040205","text":"Once more.","phase":null,"memoryCitation":null,"delivery":null,"questions":null}', 'agentMessage', 15, 1795577249245, 1795577249245);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36022, next_rollout_ordinal = 16 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 36696, next_rollout_ordinal = 17 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 37505, next_rollout_ordinal = 18 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38208, next_rollout_ordinal = 19 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE thread_turns SET status = 'completed', completed_at = 1795577249, duration_ms = 111, final_agent_item_id = 'msg_1795577249243040205', rollout_end_ordinal = 19, rollout_end_byte_offset = 38550 WHERE rowid = 11;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 38550, next_rollout_ordinal = 20 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO thread_turns(rowid, thread_id, turn_id, rollout_ordinal, status, error_json, started_at, completed_at, duration_ms, first_user_item_id, final_agent_item_id, rollout_byte_offset, rollout_end_ordinal, rollout_end_byte_offset, root_turn_id) VALUES (12, '01a210be-7fe7-7202-83c7-20e04496a9ae', '01a210be-7fef-7443-9f38-0e8d8c872e03', 1, 'inProgress', NULL, 1795577249, NULL, NULL, NULL, NULL, 21802, NULL, NULL, '01a210be-7fef-7443-9f38-0e8d8c872e03');
INSERT INTO thread_history_projection_state(rowid, thread_id, next_rollout_byte_offset, next_rollout_ordinal) VALUES (9, '01a210be-7fe7-7202-83c7-20e04496a9ae', 22296, 2);
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 26416, next_rollout_ordinal = 4 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 29637, next_rollout_ordinal = 5 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 30834, next_rollout_ordinal = 7 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 31638, next_rollout_ordinal = 8 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_turns SET first_user_item_id = '01a210be-7ffe-7742-939c-8267b3dc24ee' WHERE rowid = 12;
INSERT INTO thread_items(rowid, thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type, updated_at_ordinal, started_at_ms, completed_at_ms) VALUES (26, '01a210be-7fe7-7202-83c7-20e04496a9ae', '01a210be-7fef-7443-9f38-0e8d8c872e03', '01a210be-7ffe-7742-939c-8267b3dc24ee', 8, 1795577249791, '{"type":"userMessage","id":"01a210be-7ffe-7742-939c-8267b3dc24ee","clientId":null,"content":[{"type":"text","text":"hang it","text_elements":[]}]}', 'userMessage', 8, 1795577249791, 1795577249791);
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32046, next_rollout_ordinal = 9 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 32514, next_rollout_ordinal = 10 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE thread_history_projection_state SET next_rollout_byte_offset = 33323, next_rollout_ordinal = 11 WHERE rowid = 9;
COMMIT;
