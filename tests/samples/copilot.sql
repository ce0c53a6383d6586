BEGIN;
CREATE TABLE sessions (
                id TEXT PRIMARY KEY,
                cwd TEXT,
                repository TEXT,
                host_type TEXT,
                branch TEXT,
                summary TEXT,
                created_at TEXT DEFAULT (datetime('now')),
                updated_at TEXT DEFAULT (datetime('now'))
            );
CREATE TABLE turns (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL REFERENCES sessions(id),
                turn_index INTEGER NOT NULL,
                user_message TEXT,
                assistant_response TEXT,
                timestamp TEXT DEFAULT (datetime('now')),
                UNIQUE(session_id, turn_index)
            );
CREATE TABLE checkpoints (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL REFERENCES sessions(id),
                checkpoint_number INTEGER NOT NULL,
                title TEXT,
                overview TEXT,
                history TEXT,
                work_done TEXT,
                technical_details TEXT,
                important_files TEXT,
                next_steps TEXT,
                created_at TEXT DEFAULT (datetime('now')),
                UNIQUE(session_id, checkpoint_number)
            );
CREATE TABLE session_files (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL REFERENCES sessions(id),
                file_path TEXT NOT NULL,
                tool_name TEXT,
                turn_index INTEGER,
                first_seen_at TEXT DEFAULT (datetime('now')),
                UNIQUE(session_id, file_path)
            );
CREATE TABLE assistant_usage_events (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL REFERENCES sessions(id),
                turn_index INTEGER,
                agent_id TEXT,
                parent_tool_call_id TEXT,
                model TEXT NOT NULL,
                copilot_usage_model TEXT,
                input_tokens INTEGER,
                output_tokens INTEGER,
                cache_read_tokens INTEGER,
                cache_write_tokens INTEGER,
                reasoning_tokens INTEGER,
                total_nano_aiu INTEGER,
                request_multiplier REAL,
                duration_ms INTEGER,
                time_to_first_token_ms INTEGER,
                output_ttft_ms REAL,
                inter_token_latency_ms INTEGER,
                initiator TEXT,
                api_endpoint TEXT,
                reasoning_effort TEXT,
                finish_reason TEXT,
                content_filter_triggered INTEGER,
                token_details_json TEXT,
                created_at TEXT DEFAULT (datetime('now'))
            );
CREATE INDEX idx_sessions_repo ON sessions(repository);
CREATE INDEX idx_sessions_cwd ON sessions(cwd);
CREATE INDEX idx_session_files_path ON session_files(file_path);
CREATE INDEX idx_turns_session ON turns(session_id);
CREATE INDEX idx_checkpoints_session ON checkpoints(session_id);
CREATE INDEX idx_assistant_usage_events_session
                ON assistant_usage_events(session_id, id);
CREATE INDEX idx_assistant_usage_events_session_turn
                ON assistant_usage_events(session_id, turn_index);
CREATE INDEX idx_assistant_usage_events_model
                ON assistant_usage_events(model);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (1, '3dcdaf30-7200-4fcf-8261-765e66fa6ed4', '/home/dev/project', NULL, NULL, NULL, 'again it', '2026-11-25T03:36:16.123Z', '2026-11-25T03:36:16.308Z');
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (1, '3dcdaf30-7200-4fcf-8261-765e66fa6ed4', 0, 'again it', 'Once more.', '2026-11-25T03:36:16.516Z');
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (1, '3dcdaf30-7200-4fcf-8261-765e66fa6ed4', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 68, 66.71667099999999, 66.71672099999999, 0.19243600000000002, 'user', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:16.458Z');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (2, '0ea8c919-3741-4263-8729-5f3525d74c83', '/home/dev/project', NULL, NULL, NULL, NULL, '2026-11-25T03:36:17.593Z', '2026-11-25T03:36:17.706Z');
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'fix it', updated_at = '2026-11-25T03:36:17.707Z' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:17.728Z' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (2, '0ea8c919-3741-4263-8729-5f3525d74c83', 0, NULL, NULL, 'large', NULL, 1000, 50, 600, 0, 20, NULL, 0.0, 68, 66.54323699999999, 66.57473399999999, 0.137605, 'user', '/chat/completions', NULL, 'tool_calls', 0, NULL, '2026-11-25T03:36:17.828Z');
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (3, '0ea8c919-3741-4263-8729-5f3525d74c83', 0, NULL, NULL, 'large', NULL, 2000, 30, 1500, 0, 0, NULL, 0.0, 53, 52.150846, 52.150906000000006, 0.234239, 'agent', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:17.945Z');
COMMIT;

BEGIN;
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (2, '0ea8c919-3741-4263-8729-5f3525d74c83', 0, 'fix it', 'Fixed.', '2026-11-25T03:36:17.986Z');
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:19.202Z' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (4, '0ea8c919-3741-4263-8729-5f3525d74c83', 1, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 67, 66.352213, 66.352273, 0.27229499999999995, 'user', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:19.288Z');
COMMIT;

BEGIN;
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (3, '0ea8c919-3741-4263-8729-5f3525d74c83', 1, 'explain it', 'It was broken.', '2026-11-25T03:36:19.334Z');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (3, '0959fd4b-2c31-4777-ad69-9424aacb8854', '/home/dev/project', NULL, NULL, NULL, NULL, '2026-11-25T03:36:20.375Z', '2026-11-25T03:36:20.467Z');
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'delegate it', updated_at = '2026-11-25T03:36:20.470Z' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:20.495Z' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (5, '0959fd4b-2c31-4777-ad69-9424aacb8854', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 68, 66.968505, 66.99767899999999, 0.155176, 'user', '/chat/completions', NULL, 'tool_calls', 0, NULL, '2026-11-25T03:36:20.603Z');
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (6, '0959fd4b-2c31-4777-ad69-9424aacb8854', 0, '0e5c928a-ea08-440d-a226-5fa0fa5545ed', 'call_1795577780601372698', 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 54, 52.22401, 52.256799, 0.215751, 'sub-agent', '/chat/completions', NULL, 'tool_calls', 0, NULL, '2026-11-25T03:36:20.690Z');
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (7, '0959fd4b-2c31-4777-ad69-9424aacb8854', 0, '0e5c928a-ea08-440d-a226-5fa0fa5545ed', 'call_1795577780601372698', 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 54, 52.167706, 52.167806, 0.19114499999999998, 'sub-agent', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:20.779Z');
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (8, '0959fd4b-2c31-4777-ad69-9424aacb8854', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 53, 52.300404, 52.300464, 0.20594600000000002, 'agent', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:20.847Z');
COMMIT;

BEGIN;
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (4, '0959fd4b-2c31-4777-ad69-9424aacb8854', 0, 'delegate it', 'The sub-agent looked.', '2026-11-25T03:36:20.885Z');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (4, '184f69e9-8d55-412a-b7d7-8deb2971417e', '/home/dev/project', NULL, NULL, NULL, NULL, '2026-11-25T03:36:21.915Z', '2026-11-25T03:36:22.014Z');
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'refuse it', updated_at = '2026-11-25T03:36:22.018Z' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:22.047Z' WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (5, '184f69e9-8d55-412a-b7d7-8deb2971417e', 0, 'refuse it', NULL, '2026-11-25T03:36:22.272Z');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (5, 'f82c7901-53e8-4b51-bfcd-156adf370ccc', '/home/dev/project', NULL, NULL, NULL, NULL, '2026-11-25T03:36:23.297Z', '2026-11-25T03:36:23.396Z');
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'hang it', updated_at = '2026-11-25T03:36:23.397Z' WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:23.419Z' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (9, 'f82c7901-53e8-4b51-bfcd-156adf370ccc', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 71, 69.57708, 69.608857, 0.137234, 'user', '/chat/completions', NULL, 'tool_calls', 0, NULL, '2026-11-25T03:36:23.562Z');
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:35.932Z' WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'again it', updated_at = '2026-11-25T03:36:35.957Z' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (10, 'f82c7901-53e8-4b51-bfcd-156adf370ccc', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 66, 65.522944, 65.522994, 0.213668, 'user', '/chat/completions', NULL, 'stop', 0, NULL, '2026-11-25T03:36:36.033Z');
COMMIT;

BEGIN;
INSERT INTO turns(id, session_id, turn_index, user_message, assistant_response, timestamp) VALUES (6, 'f82c7901-53e8-4b51-bfcd-156adf370ccc', 0, 'again it', 'Once more.', '2026-11-25T03:36:36.063Z');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, cwd, repository, host_type, branch, summary, created_at, updated_at) VALUES (6, '57c002f7-ceff-41fd-9b2a-a97a02ae1c04', '/home/dev/project', NULL, NULL, NULL, NULL, '2026-11-25T03:36:37.247Z', '2026-11-25T03:36:37.408Z');
COMMIT;

BEGIN;
UPDATE sessions SET summary = 'hang it', updated_at = '2026-11-25T03:36:37.409Z' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET updated_at = '2026-11-25T03:36:37.431Z' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO assistant_usage_events(id, session_id, turn_index, agent_id, parent_tool_call_id, model, copilot_usage_model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, total_nano_aiu, request_multiplier, duration_ms, time_to_first_token_ms, output_ttft_ms, inter_token_latency_ms, initiator, api_endpoint, reasoning_effort, finish_reason, content_filter_triggered, token_details_json, created_at) VALUES (11, '57c002f7-ceff-41fd-9b2a-a97a02ae1c04', 0, NULL, NULL, 'large', NULL, 100, 10, 0, 0, 0, NULL, 0.0, 67, 65.91907299999998, 65.94785599999999, 0.100054, 'user', '/chat/completions', NULL, 'tool_calls', 0, NULL, '2026-11-25T03:36:37.575Z');
COMMIT;
