BEGIN;
CREATE TABLE sessions (
	app_name VARCHAR(128) NOT NULL, 
	user_id VARCHAR(128) NOT NULL, 
	id VARCHAR(128) NOT NULL, 
	state TEXT NOT NULL, 
	create_time DATETIME NOT NULL, 
	update_time DATETIME NOT NULL, 
	PRIMARY KEY (app_name, user_id, id)
);
CREATE TABLE app_states (
	app_name VARCHAR(128) NOT NULL, 
	state TEXT NOT NULL, 
	update_time DATETIME NOT NULL, 
	PRIMARY KEY (app_name)
);
CREATE TABLE user_states (
	app_name VARCHAR(128) NOT NULL, 
	user_id VARCHAR(128) NOT NULL, 
	state TEXT NOT NULL, 
	update_time DATETIME NOT NULL, 
	PRIMARY KEY (app_name, user_id)
);
CREATE TABLE events (
	id VARCHAR(128) NOT NULL, 
	app_name VARCHAR(128) NOT NULL, 
	user_id VARCHAR(128) NOT NULL, 
	session_id VARCHAR(128) NOT NULL, 
	invocation_id VARCHAR(256) NOT NULL, 
	author VARCHAR(256) NOT NULL, 
	actions BLOB NOT NULL, 
	long_running_tool_ids_json TEXT, 
	branch VARCHAR(256), 
	timestamp DATETIME NOT NULL, 
	content TEXT, 
	grounding_metadata TEXT, 
	custom_metadata TEXT, 
	usage_metadata TEXT, 
	citation_metadata TEXT, 
	partial BOOLEAN, 
	turn_complete BOOLEAN, 
	error_code VARCHAR(256), 
	error_message TEXT, 
	interrupted BOOLEAN, 
	input_transcription TEXT, 
	output_transcription TEXT, 
	PRIMARY KEY (id, app_name, user_id, session_id), 
	FOREIGN KEY(app_name, user_id, session_id) REFERENCES sessions (app_name, user_id, id) ON DELETE CASCADE
);
CREATE INDEX idx_events_app_user_session_ts_id ON events (app_name, user_id, session_id, timestamp DESC, id DESC);
COMMIT;

BEGIN;
INSERT INTO app_states(rowid, app_name, state, update_time) VALUES (1, 'workshop', '{}', '2026-11-25 12:41:13');
COMMIT;

BEGIN;
INSERT INTO user_states(rowid, app_name, user_id, state, update_time) VALUES (1, 'workshop', 'dev', '{}', '2026-11-25 12:41:13');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', '2026-11-25 12:41:13.350358', '2026-11-25 12:41:13.350358');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.364211' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (1, '1f372fb5-107b-444c-869e-d2b1872e47aa', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.364211', '{"parts": [{"text": "check the build"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.397458' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (2, 'e11197b5-5317-4ace-b24d-e7c5408d03d1', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'coder', X'', '[]', NULL, '2026-11-25 12:41:13.397458', '{"parts": [{"function_call": {"id": "adk-071e76cd-826c-47d5-bf59-b4871fedb337", "args": {"path": "a"}, "name": "look"}}, {"function_call": {"id": "adk-7a1db098-2ebd-4eba-b12b-5d4d8055e124", "args": {"target": "all"}, "name": "build"}}], "role": "model"}', NULL, NULL, '{"cached_content_token_count": 40, "candidates_token_count": 12, "prompt_token_count": 100, "thoughts_token_count": 8, "total_token_count": 120}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.445121' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (3, '308632d6-c638-45ef-a961-8ed1e86c4867', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.445121', '{"parts": [{"function_response": {"id": "adk-071e76cd-826c-47d5-bf59-b4871fedb337", "name": "look", "response": {"status": "ok", "text": "seen"}}}, {"function_response": {"id": "adk-7a1db098-2ebd-4eba-b12b-5d4d8055e124", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.464243' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (4, '722b8a6f-e4a5-4242-9baf-fbf18a35c44c', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'coder', X'', '[]', NULL, '2026-11-25 12:41:13.464243', '{"parts": [{"function_call": {"id": "adk-7fa0764e-b6e3-416d-b104-015e76704f39", "args": {"target": "all"}, "name": "build"}}], "role": "model"}', NULL, NULL, '{"cached_content_token_count": 100, "candidates_token_count": 10, "prompt_token_count": 120, "total_token_count": 130}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.515207' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (5, 'f2415a12-8637-4e00-b865-8bcf4c42fcd3', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.515207', '{"parts": [{"function_response": {"id": "adk-7fa0764e-b6e3-416d-b104-015e76704f39", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.526967' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (6, '8575b349-697b-4fbf-b73e-e53c1a881c41', 'workshop', 'dev', 'builds', 'e-0b2e94e0-73c2-46b8-a216-147029f59a46', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.526967', '{"parts": [{"text": "it fails"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 10, "prompt_token_count": 130, "total_token_count": 140}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.602927' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (7, '69123796-16b2-441c-a428-4a731deda5eb', 'workshop', 'dev', 'builds', 'e-e63f067d-2788-48ab-b00d-0813f64f06e7', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.602927', '{"parts": [{"text": "once more"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.626168' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (8, 'ac0fbbe3-ee64-4faf-8a58-2d6f13653c20', 'workshop', 'dev', 'builds', 'e-e63f067d-2788-48ab-b00d-0813f64f06e7', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.626168', '{"parts": [{"text": "still fails"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 5, "prompt_token_count": 150, "thoughts_token_count": 5, "total_token_count": 160}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', '2026-11-25 12:41:13.673389', '2026-11-25 12:41:13.673389');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.683396' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (9, '55b158dd-db9d-4978-98b9-c7b3a7a482a0', 'workshop', 'dev', 'breaks', 'e-c755396b-f111-46d9-b6c1-99cdb3b7228b', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.683396', '{"parts": [{"text": "break"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.701405' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (10, '226ddfec-2bf3-425c-82b9-7868523b7abc', 'workshop', 'dev', 'breaks', 'e-c755396b-f111-46d9-b6c1-99cdb3b7228b', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.701405', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'RESOURCE_EXHAUSTED', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.755701' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (11, '9c891461-d7ea-4228-8907-7a9b8d838abe', 'workshop', 'dev', 'breaks', 'e-272a5489-96ee-4525-af28-256c26f34097', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.755701', '{"parts": [{"text": "raise"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.794281' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (12, '7093631f-fde8-4a09-911b-463bb908cb29', 'workshop', 'dev', 'breaks', 'e-272a5489-96ee-4525-af28-256c26f34097', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.794281', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'RuntimeError', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', '2026-11-25 12:41:13.805781', '2026-11-25 12:41:13.805781');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.810141' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (13, '5e14f352-dd99-4757-aad8-98e95ed57952', 'workshop', 'dev', 'bursts', 'e-40515a1d-248d-4965-804b-c9f52c7b54d6', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.810141', '{"parts": [{"text": "burst"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.815958' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (14, 'a86673a1-250d-42ea-814e-3222708d28e0', 'workshop', 'dev', 'bursts', 'e-40515a1d-248d-4965-804b-c9f52c7b54d6', 'coder', X'', '[]', NULL, '2026-11-25 12:41:13.815958', '{"parts": [{"function_call": {"id": "adk-90adca42-c093-428a-ae22-74ec55cf49fa", "args": {"now": true}, "name": "burst"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.855557' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (15, '1a8c774a-0ee5-43ab-8122-81b88e70c741', 'workshop', 'dev', 'bursts', 'e-40515a1d-248d-4965-804b-c9f52c7b54d6', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.855557', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'TimeoutError', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', '2026-11-25 12:41:13.861943', '2026-11-25 12:41:13.861943');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.865827' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (16, '2a911980-32d1-48c3-bb45-b94b65a4c57b', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'user', X'', NULL, NULL, '2026-11-25 12:41:13.865827', '{"parts": [{"text": "have it reviewed"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.871724' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (17, '0e38871c-e7a5-4459-9adc-450032d68511', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'coder', X'', '[]', NULL, '2026-11-25 12:41:13.871724', '{"parts": [{"function_call": {"id": "adk-60c9698d-238a-4ede-b1d9-e945eace9fea", "args": {"agent_name": "reviewer"}, "name": "transfer_to_agent"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 5, "prompt_token_count": 50, "total_token_count": 55}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.919321' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (18, 'fbbbe0d0-cf3a-4340-b052-a0f35d6452a4', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'coder', X'', NULL, NULL, '2026-11-25 12:41:13.919321', '{"parts": [{"function_response": {"id": "adk-60c9698d-238a-4ede-b1d9-e945eace9fea", "name": "transfer_to_agent", "response": {"result": null}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.928543' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (19, '8fd283f6-1062-43ff-aa84-f24bdbbd001d', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'reviewer', X'', '[]', NULL, '2026-11-25 12:41:13.928543', '{"parts": [{"function_call": {"id": "adk-b347f54d-3917-4d70-8657-4ce86df13905", "args": {"path": "b"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 6, "prompt_token_count": 60, "total_token_count": 66}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.977548' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (20, '2dfcd96c-5b68-4c51-97aa-424e6b44d553', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'reviewer', X'', NULL, NULL, '2026-11-25 12:41:13.977548', '{"parts": [{"function_response": {"id": "adk-b347f54d-3917-4d70-8657-4ce86df13905", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:13.992034' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (21, '0a371883-7abb-49f6-9c97-1e39596af9bf', 'workshop', 'dev', 'reviews', 'e-fdf5210d-659c-4ac4-94a8-278788b6652a', 'reviewer', X'', NULL, NULL, '2026-11-25 12:41:13.992034', '{"parts": [{"text": "reviewed"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 7, "prompt_token_count": 70, "total_token_count": 77}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', '2026-11-25 12:41:14.042738', '2026-11-25 12:41:14.042738');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.051924' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (22, 'cdc4b074-d52e-4890-b7c0-08fb8b6b140e', 'workshop', 'dev', 'long', 'e-62b0e68b-669d-4abb-a9fc-82a597b54733', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.051924', '{"parts": [{"text": "one"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.065085' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (23, 'f32c7faf-d926-4a9f-92c0-e0a9239661cc', 'workshop', 'dev', 'long', 'e-62b0e68b-669d-4abb-a9fc-82a597b54733', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.065085', '{"parts": [{"text": "first"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.123513' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (24, '51682706-bfb6-4ea9-9713-e817b9676a40', 'workshop', 'dev', 'long', 'e-beba6664-e10a-474c-825c-e67826c84911', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.123513', '{"parts": [{"text": "two"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.137105' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (25, '6189b2a7-6601-4745-b299-90a9c4f2fcda', 'workshop', 'dev', 'long', 'e-beba6664-e10a-474c-825c-e67826c84911', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.137105', '{"parts": [{"text": "second"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.205357' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (26, 'a5349b28-c57a-43c2-a4dd-89880e49a0cb', 'workshop', 'dev', 'long', 'e0596d40-8317-4fc4-b6f8-0a74e7c49042', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.205357', NULL, NULL, NULL, '{"candidates_token_count": 3, "prompt_token_count": 30, "total_token_count": 33}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.223075' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (27, '79846aea-0db8-4977-8cb2-5af3f360bfbe', 'workshop', 'dev', 'long', 'e-f827363b-c3c2-4ef8-829e-7a9958e24a64', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.223075', '{"parts": [{"text": "three"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.229103' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (28, '03a54fbe-be43-41e9-9fab-fe13161c3bf3', 'workshop', 'dev', 'long', 'e-f827363b-c3c2-4ef8-829e-7a9958e24a64', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.229103', '{"parts": [{"text": "third"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 25, "total_token_count": 27}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.272145' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (29, '34f2c6ee-b512-4cab-baf1-3a3fa5f1a2ad', 'workshop', 'dev', 'long', 'e-6eff7fc1-d557-4657-90c6-3c1d7a16feff', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.272145', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'asks', '{}', '2026-11-25 12:41:14.276792', '2026-11-25 12:41:14.276792');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (7, 'workshop', 'dev', 'orders', '{}', '2026-11-25 12:41:14.283717', '2026-11-25 12:41:14.283717');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (8, 'workshop', 'dev', 'loops', '{}', '2026-11-25 12:41:14.290482', '2026-11-25 12:41:14.290482');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (9, 'workshop', 'dev', 'limits', '{}', '2026-11-25 12:41:14.295739', '2026-11-25 12:41:14.295739');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (10, 'workshop', 'dev', 'retries', '{}', '2026-11-25 12:41:14.302634', '2026-11-25 12:41:14.302634');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.307066' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (30, 'aeead261-e906-4b13-b6b9-38a2aa9bb3ad', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.307066', '{"parts": [{"text": "look, if I may"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.312299' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (31, 'e684911d-470f-4909-a533-10ce3271a351', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', '[]', NULL, '2026-11-25 12:41:14.312299', '{"parts": [{"function_call": {"id": "adk-c7f8b10f-a960-494e-8635-db429c93fc09", "args": {"path": "c"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.359062' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (32, '4a5bf1cf-cd09-424a-9265-35ed5e1cd65f', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', '["adk-361f5111-17c9-4269-965d-26a74c00ac2e"]', NULL, '2026-11-25 12:41:14.359062', '{"parts": [{"function_call": {"id": "adk-361f5111-17c9-4269-965d-26a74c00ac2e", "args": {"originalFunctionCall": {"id": "adk-c7f8b10f-a960-494e-8635-db429c93fc09", "args": {"path": "c"}, "name": "look"}, "toolConfirmation": {"hint": "Please approve or reject the tool call look() by responding with a FunctionResponse with an expected ToolConfirmation payload.", "confirmed": false}}, "name": "adk_request_confirmation"}}], "role": "model"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.358915' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (33, 'f26521d7-ee09-408a-a61b-95ad26da8dcd', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.358915', '{"parts": [{"function_response": {"id": "adk-c7f8b10f-a960-494e-8635-db429c93fc09", "name": "look", "response": {"error": "This tool call requires confirmation, please approve or reject."}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET state = '{"answered": true}', update_time = '2026-11-25 12:41:14.375433' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (34, '0636d49a-4a7f-422e-8b97-1260ef2aa381', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.375433', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.398507' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (35, '200092a3-c4b8-416a-97f7-8f13d0bcf989', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.398507', '{"parts": [{"function_response": {"id": "adk-361f5111-17c9-4269-965d-26a74c00ac2e", "name": "adk_request_confirmation", "response": {"confirmed": true}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.406164' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (36, '1c5e74eb-d1ac-42eb-8a3b-aa29d34be474', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.406164', '{"parts": [{"function_response": {"id": "adk-c7f8b10f-a960-494e-8635-db429c93fc09", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.411279' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (37, '51a40ae7-dc7d-4fb8-b708-e2994377fb63', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.411279', '{"parts": [{"text": "looked"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.452219' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (38, '7c057de8-617f-4710-a485-45884e1fd555', 'workshop', 'dev', 'asks', 'e-f43d92e4-36e2-4812-be80-4b6013f50885', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.452219', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.462993' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (39, '0e263c5f-97b7-4304-a4e2-2bfda22f787f', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.462993', '{"parts": [{"text": "order"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.468430' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (40, 'adf02f31-598b-4763-b4fe-8dc1d0fb8174', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'coder', X'', '["adk-a74ab7d6-9bbb-48d1-b23d-5f5e6499492e"]', NULL, '2026-11-25 12:41:14.468430', '{"parts": [{"function_call": {"id": "adk-a74ab7d6-9bbb-48d1-b23d-5f5e6499492e", "args": {"what": "tea"}, "name": "order"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.508115' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (41, 'f9e91248-d26d-4d4f-8d95-8b083b039e25', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.508115', '{"parts": [{"function_response": {"id": "adk-a74ab7d6-9bbb-48d1-b23d-5f5e6499492e", "name": "order", "response": {"status": "pending"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.512611' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (42, '00a8aa41-c227-445f-b887-2d923cd681bd', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.512611', '{"parts": [{"text": "ordered"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.552162' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (43, 'e19e06f5-a97d-44ad-8b95-18fa43e9df70', 'workshop', 'dev', 'orders', 'e-b91f529d-5d97-4fd3-a17f-7f19d60d82db', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.552162', '{"parts": [{"text": "meanwhile"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.557622' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (44, '50db0774-fd3c-4ed1-95d9-bca96941bc50', 'workshop', 'dev', 'orders', 'e-b91f529d-5d97-4fd3-a17f-7f19d60d82db', 'coder', X'', '[]', NULL, '2026-11-25 12:41:14.557622', '{"parts": [{"function_call": {"id": "adk-b1f3e84e-7221-4b42-a791-0d91828cf6b9", "args": {"path": "c"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.594217' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (45, '72385932-6265-47f6-a72f-3db10221f879', 'workshop', 'dev', 'orders', 'e-b91f529d-5d97-4fd3-a17f-7f19d60d82db', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.594217', '{"parts": [{"function_response": {"id": "adk-b1f3e84e-7221-4b42-a791-0d91828cf6b9", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.599993' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (46, '0a8887f0-b0da-4d64-b120-3f769a4159ea', 'workshop', 'dev', 'orders', 'e-b91f529d-5d97-4fd3-a17f-7f19d60d82db', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.599993', '{"parts": [{"text": "looked"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.654912' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (47, '9162acf1-560a-4c32-b283-2d525e40fdcb', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.654912', '{"parts": [{"function_response": {"id": "adk-a74ab7d6-9bbb-48d1-b23d-5f5e6499492e", "name": "order", "response": {"status": "ok"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.665120' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (48, '506aa858-7f32-4ba2-b36b-5df7c4b0561a', 'workshop', 'dev', 'orders', 'e-4e7e397b-f74a-4a0a-ba46-2dec1f722236', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.665120', '{"parts": [{"text": "it came"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.717403' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (49, 'b824a090-ea0b-429b-92c6-49d751f426ea', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.717403', '{"parts": [{"text": "write"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.722005' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (50, '26b0e2d7-bda3-4de5-b2ca-69bb1878cd93', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'writer', X'', NULL, NULL, '2026-11-25 12:41:14.722005', '{"parts": [{"text": "a draft"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.759813' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (51, '93e2513a-ed46-41a3-9632-c84016000056', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'critic', X'', NULL, NULL, '2026-11-25 12:41:14.759813', '{"parts": [{"text": "again"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.797597' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (52, '01869d2f-47db-4fee-81fd-4c17a4a38724', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'writer', X'', NULL, NULL, '2026-11-25 12:41:14.797597', '{"parts": [{"text": "a draft"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.840131' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (53, '3fbf1fc6-e2bf-47b2-ad4f-fe04c5d3f63e', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'critic', X'', '[]', NULL, '2026-11-25 12:41:14.840131', '{"parts": [{"function_call": {"id": "adk-70ca1ef4-1773-4a1c-b01c-a987ff14455c", "args": {}, "name": "exit_loop"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.882316' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (54, '131a154f-7028-467d-8689-ec83f1534adf', 'workshop', 'dev', 'loops', 'e-6ed98404-572f-45e7-9d57-13e296ea4416', 'critic', X'', NULL, NULL, '2026-11-25 12:41:14.882316', '{"parts": [{"function_response": {"id": "adk-70ca1ef4-1773-4a1c-b01c-a987ff14455c", "name": "exit_loop", "response": {"result": null}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.898156' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (55, '7b6625cf-2637-43c3-a840-89442db4e01a', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'user', X'', NULL, NULL, '2026-11-25 12:41:14.898156', '{"parts": [{"text": "look twice"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.908620' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (56, '53aa6759-db51-41f1-b88d-0a0bd3562a9f', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'coder', X'', '[]', NULL, '2026-11-25 12:41:14.908620', '{"parts": [{"function_call": {"id": "adk-8d19afa7-4bd9-43e9-8138-bfce684b307c", "args": {"path": "c"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.953173' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (57, 'd4410c91-16b0-4658-ae12-da08f627325c', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'coder', X'', NULL, NULL, '2026-11-25 12:41:14.953173', '{"parts": [{"function_response": {"id": "adk-8d19afa7-4bd9-43e9-8138-bfce684b307c", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:14.961649' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (58, '3b7cb488-9558-473e-a130-920a7fa56019', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'coder', X'', '[]', NULL, '2026-11-25 12:41:14.961649', '{"parts": [{"function_call": {"id": "adk-64dc4db0-672b-43ee-92f4-41b67efb5696", "args": {"path": "c"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.002761' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (59, '6fae2105-a90f-4e17-a002-025537c2f26b', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'coder', X'', NULL, NULL, '2026-11-25 12:41:15.002761', '{"parts": [{"function_response": {"id": "adk-64dc4db0-672b-43ee-92f4-41b67efb5696", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.017178' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (60, '3ff17b51-609e-4199-a6a5-d53269f51f92', 'workshop', 'dev', 'limits', 'e-e70e1bc6-43fc-4c3d-b953-f00a919f3940', 'coder', X'', NULL, NULL, '2026-11-25 12:41:15.017178', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'LlmCallsLimitExceededError', 'Max number of llm calls limit of `2` exceeded', NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.037398' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (61, '0502026f-e699-4213-bc24-b5df494104d1', 'workshop', 'dev', 'retries', 'e-adc6d55b-3914-4b3f-ba54-9b90f6726e64', 'user', X'', NULL, NULL, '2026-11-25 12:41:15.037398', '{"parts": [{"text": "burst again"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.054506' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (62, 'bf731bde-cc1e-4a4e-bade-fb49273ef44e', 'workshop', 'dev', 'retries', 'e-adc6d55b-3914-4b3f-ba54-9b90f6726e64', 'coder', X'', '[]', NULL, '2026-11-25 12:41:15.054506', '{"parts": [{"function_call": {"id": "adk-f280dfbe-19c2-4841-a653-8a3e779406c8", "args": {"now": true}, "name": "burst"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 30, "prompt_token_count": 10, "thoughts_token_count": 20, "total_token_count": 40}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.103301' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (63, 'b5df62ed-8608-4796-a3db-1071be43f405', 'workshop', 'dev', 'retries', 'e-adc6d55b-3914-4b3f-ba54-9b90f6726e64', 'coder', X'', NULL, NULL, '2026-11-25 12:41:15.103301', '{"parts": [{"function_response": {"id": "adk-f280dfbe-19c2-4841-a653-8a3e779406c8", "name": "burst", "response": {"response_type": "ERROR_HANDLED_BY_REFLECT_AND_RETRY_PLUGIN", "error_type": "TimeoutError", "error_details": "scripted", "retry_count": 1, "reflection_guidance": "The call to tool `burst` failed.\n\n**Error Details:**\n```\nTimeoutError: scripted\n```\n\n**Tool Arguments Used:**\n```json\n{\n  \"now\": true\n}\n```\n\n**Reflection Guidance:**\nThis is retry attempt **1 of 2**. Analyze the error and the arguments you provided. Do not repeat the exact same call. Consider the following before your next attempt:\n\n1.  **Invalid Parameters**: Does the error suggest that one or more arguments are incorrect, badly formatted, or missing? Review the tool''s schema and your arguments.\n2.  **State or Preconditions**: Did a previous step fail or not produce the necessary state/resource for this tool to succeed?\n3.  **Alternative Approach**: Is this the right tool for the job? Could another tool or a different sequence of steps achieve the goal?\n4.  **Simplify the Task**: Can you break the problem down into smaller, simpler steps?\n5.  **Wrong Function Name**: Does the error indicates the tool is not found? Please check again and only use available tools.\n\nFormulate a new plan based on your analysis and try a corrected or different approach."}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.112952' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (64, '928a980b-86bd-442a-840a-d58948df54bd', 'workshop', 'dev', 'retries', 'e-adc6d55b-3914-4b3f-ba54-9b90f6726e64', 'coder', X'', NULL, NULL, '2026-11-25 12:41:15.112952', '{"parts": [{"text": "a draft"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (11, 'workshop', 'dev', 'waits', '{}', '2026-11-25 12:41:15.162154', '2026-11-25 12:41:15.162154');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.166958' WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (65, '9b16271d-5d12-4957-a47d-d28ec35f8baf', 'workshop', 'dev', 'waits', 'e-234241bc-7426-4aaa-a78f-62bdb784ea42', 'user', X'', NULL, NULL, '2026-11-25 12:41:15.166958', '{"parts": [{"text": "wait"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:15.181728' WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (66, '8cdd59fe-3d8d-4e7d-ae42-d9d55c419203', 'workshop', 'dev', 'waits', 'e-234241bc-7426-4aaa-a78f-62bdb784ea42', 'coder', X'', '[]', NULL, '2026-11-25 12:41:15.181728', '{"parts": [{"function_call": {"id": "adk-ed527b30-2173-4567-9b8b-31bdeb0d9acd", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (12, 'workshop', 'dev', 'waits-beside', '{}', '2026-11-25 12:41:17.163460', '2026-11-25 12:41:17.163460');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:17.175563' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (67, 'a117e77d-513e-4c87-a3c9-f2ea0e2ce7d2', 'workshop', 'dev', 'waits-beside', 'e-a86e95f4-6a48-4ffc-aa74-a754001ef7a8', 'user', X'', NULL, NULL, '2026-11-25 12:41:17.175563', '{"parts": [{"text": "wait beside"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:17.191198' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (68, '2dd975cf-771e-4c94-99ec-b6c721954e63', 'workshop', 'dev', 'waits-beside', 'e-a86e95f4-6a48-4ffc-aa74-a754001ef7a8', 'slow', X'', '[]', 'both.slow', '2026-11-25 12:41:17.191198', '{"parts": [{"function_call": {"id": "adk-1e5ab41b-2d2e-4f61-879d-08ff93a4db81", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:17.186049' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (69, 'a4a3b1a3-d232-4453-8c3e-b87db0ebb9bc', 'workshop', 'dev', 'waits-beside', 'e-a86e95f4-6a48-4ffc-aa74-a754001ef7a8', 'quick', X'', NULL, 'both.quick', '2026-11-25 12:41:17.186049', '{"parts": [{"text": "quick"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;
