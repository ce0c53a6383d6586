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
INSERT INTO app_states(rowid, app_name, state, update_time) VALUES (1, 'workshop', '{}', '2026-11-25 03:38:20');
COMMIT;

BEGIN;
INSERT INTO user_states(rowid, app_name, user_id, state, update_time) VALUES (1, 'workshop', 'dev', '{}', '2026-11-25 03:38:20');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', '2026-11-25 03:38:20.098562', '2026-11-25 03:38:20.098562');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.148414' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (1, '64090a21-e968-447d-814b-5ca3afa99d9f', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.148414', '{"parts": [{"text": "check the build"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.157207' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (2, '02bea0d5-04e4-4692-b603-c411b5dc433e', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'coder', X'', '[]', NULL, '2026-11-25 03:38:20.157207', '{"parts": [{"function_call": {"id": "adk-a657f2ff-dc28-4ce1-b58d-ff8ac1ff0f99", "args": {"path": "a"}, "name": "look"}}, {"function_call": {"id": "adk-66093770-b0dc-4cb3-a3fb-32d425e1f421", "args": {"target": "all"}, "name": "build"}}], "role": "model"}', NULL, NULL, '{"cached_content_token_count": 40, "candidates_token_count": 12, "prompt_token_count": 100, "thoughts_token_count": 8, "total_token_count": 120}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.361403' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (3, '26e01ed4-73c9-411d-ac20-05e6e369c3b9', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.361403', '{"parts": [{"function_response": {"id": "adk-a657f2ff-dc28-4ce1-b58d-ff8ac1ff0f99", "name": "look", "response": {"status": "ok", "text": "seen"}}}, {"function_response": {"id": "adk-66093770-b0dc-4cb3-a3fb-32d425e1f421", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.370460' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (4, 'd505aa99-543a-4ba7-9682-768357be76ca', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'coder', X'', '[]', NULL, '2026-11-25 03:38:20.370460', '{"parts": [{"function_call": {"id": "adk-e14e2aed-f562-403f-a638-2bbc0cbe88cb", "args": {"target": "all"}, "name": "build"}}], "role": "model"}', NULL, NULL, '{"cached_content_token_count": 100, "candidates_token_count": 10, "prompt_token_count": 120, "total_token_count": 130}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.407977' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (5, 'eaab1ec4-52b8-49c8-bae5-73c860f7cca7', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.407977', '{"parts": [{"function_response": {"id": "adk-e14e2aed-f562-403f-a638-2bbc0cbe88cb", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.414166' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (6, '1c9e1fd1-5321-4409-99ca-9b695d22ff45', 'workshop', 'dev', 'builds', 'e-54455c5d-d79c-47b1-a5f9-11a4982fd08e', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.414166', '{"parts": [{"text": "it fails"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 10, "prompt_token_count": 130, "total_token_count": 140}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.459934' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (7, '4f3720ea-66f2-4236-9c58-2bffa9dbe884', 'workshop', 'dev', 'builds', 'e-557a0047-873c-46d9-b490-646365e8d547', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.459934', '{"parts": [{"text": "once more"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.470967' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (8, 'f28abcd9-6a1e-4ca9-b13b-af48db27ca91', 'workshop', 'dev', 'builds', 'e-557a0047-873c-46d9-b490-646365e8d547', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.470967', '{"parts": [{"text": "still fails"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 5, "prompt_token_count": 150, "thoughts_token_count": 5, "total_token_count": 160}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', '2026-11-25 03:38:20.512489', '2026-11-25 03:38:20.512489');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.522719' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (9, 'c85ed3fc-3a1a-4823-9d91-f8190eaedd71', 'workshop', 'dev', 'breaks', 'e-f771d96e-64b2-4b4d-a7f5-cff2d632fdea', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.522719', '{"parts": [{"text": "break"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.528601' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (10, '3f198977-709c-4c3b-885c-3a93780444a5', 'workshop', 'dev', 'breaks', 'e-f771d96e-64b2-4b4d-a7f5-cff2d632fdea', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.528601', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'RESOURCE_EXHAUSTED', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.573363' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (11, 'cccd5086-3d3f-47a3-be16-e38db683ec7e', 'workshop', 'dev', 'breaks', 'e-c7d4e65e-6db5-4db1-9316-0495a2df5728', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.573363', '{"parts": [{"text": "raise"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.614820' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (12, '36251d89-fec1-4cfa-9f7d-d832cf21ac49', 'workshop', 'dev', 'breaks', 'e-c7d4e65e-6db5-4db1-9316-0495a2df5728', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.614820', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'RuntimeError', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', '2026-11-25 03:38:20.623480', '2026-11-25 03:38:20.623480');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.627889' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (13, '05d11400-3309-40d5-9a4b-75eb8256cc85', 'workshop', 'dev', 'bursts', 'e-d6faaa29-8810-45ad-8505-d9ae8c0f85ec', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.627889', '{"parts": [{"text": "burst"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.635796' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (14, '20387f24-c672-4158-b284-05fbdab03056', 'workshop', 'dev', 'bursts', 'e-d6faaa29-8810-45ad-8505-d9ae8c0f85ec', 'coder', X'', '[]', NULL, '2026-11-25 03:38:20.635796', '{"parts": [{"function_call": {"id": "adk-df73228f-d36d-4e14-99be-1e0be9eace9b", "args": {"now": true}, "name": "burst"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.674571' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (15, '07edd650-ac1e-4a8f-a671-e0fe7afdce56', 'workshop', 'dev', 'bursts', 'e-d6faaa29-8810-45ad-8505-d9ae8c0f85ec', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.674571', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'TimeoutError', 'scripted', NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', '2026-11-25 03:38:20.683571', '2026-11-25 03:38:20.683571');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.687801' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (16, '9ae63d57-ddfd-4090-a0c3-903effa4dfdf', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.687801', '{"parts": [{"text": "have it reviewed"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.693283' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (17, 'e06aebb2-328a-425a-b8b2-c2631f49f2f3', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'coder', X'', '[]', NULL, '2026-11-25 03:38:20.693283', '{"parts": [{"function_call": {"id": "adk-d6b63114-bce6-445b-b4d7-9cef971ada03", "args": {"agent_name": "reviewer"}, "name": "transfer_to_agent"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 5, "prompt_token_count": 50, "total_token_count": 55}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.739427' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (18, '3f2a8997-21c7-4c4a-8a40-fccaa855fab4', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.739427', '{"parts": [{"function_response": {"id": "adk-d6b63114-bce6-445b-b4d7-9cef971ada03", "name": "transfer_to_agent", "response": {"result": null}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.745305' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (19, '012c670e-789a-4820-96ea-a4c96f7f2e31', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'reviewer', X'', '[]', NULL, '2026-11-25 03:38:20.745305', '{"parts": [{"function_call": {"id": "adk-60d2b73d-8f23-4c66-938f-8b65be1e3177", "args": {"path": "b"}, "name": "look"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 6, "prompt_token_count": 60, "total_token_count": 66}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.785183' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (20, 'c806c785-077a-4dcc-bd74-bbf39a63db02', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'reviewer', X'', NULL, NULL, '2026-11-25 03:38:20.785183', '{"parts": [{"function_response": {"id": "adk-60d2b73d-8f23-4c66-938f-8b65be1e3177", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.790848' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (21, '014873be-fd31-49e2-aebf-aa8b94d20c0c', 'workshop', 'dev', 'reviews', 'e-57e3bac4-6998-48fc-a110-5fb85772d3af', 'reviewer', X'', NULL, NULL, '2026-11-25 03:38:20.790848', '{"parts": [{"text": "reviewed"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 7, "prompt_token_count": 70, "total_token_count": 77}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', '2026-11-25 03:38:20.835103', '2026-11-25 03:38:20.835103');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.838995' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (22, '298ca320-0425-4a40-acdf-675ea3a5a711', 'workshop', 'dev', 'long', 'e-c3ad1cbb-67b6-48b4-9211-fae74871506a', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.838995', '{"parts": [{"text": "one"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.844522' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (23, 'd3ca5a59-71a5-40db-833f-aab92acfc19d', 'workshop', 'dev', 'long', 'e-c3ad1cbb-67b6-48b4-9211-fae74871506a', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.844522', '{"parts": [{"text": "first"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.885762' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (24, 'f3e2043d-f48e-48b0-93a1-7de56b665a09', 'workshop', 'dev', 'long', 'e-24a106f8-b872-486b-a0cf-01447f38b303', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.885762', '{"parts": [{"text": "two"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.891610' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (25, '9ad6aa02-3b3e-42ae-b508-4fcffca7b334', 'workshop', 'dev', 'long', 'e-24a106f8-b872-486b-a0cf-01447f38b303', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.891610', '{"parts": [{"text": "second"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.961106' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (26, 'cf1f47dc-7325-4dc3-80f2-53c6965d96b5', 'workshop', 'dev', 'long', '2e2e2a4e-41c9-426d-ac1a-ce61a12c2527', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.961106', NULL, NULL, NULL, '{"candidates_token_count": 3, "prompt_token_count": 30, "total_token_count": 33}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.973097' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (27, 'af177d7e-9a10-49b4-b7ca-6ff5f05df716', 'workshop', 'dev', 'long', 'e-3c44d2e8-d8ea-45f2-9d61-c20592de9cc2', 'user', X'', NULL, NULL, '2026-11-25 03:38:20.973097', '{"parts": [{"text": "three"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:20.988264' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (28, 'bf64a1d9-424a-4a2b-b3c6-7fcaaafa6c79', 'workshop', 'dev', 'long', 'e-3c44d2e8-d8ea-45f2-9d61-c20592de9cc2', 'coder', X'', NULL, NULL, '2026-11-25 03:38:20.988264', '{"parts": [{"text": "third"}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 2, "prompt_token_count": 25, "total_token_count": 27}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:21.046057' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (29, '50a81f05-dd0b-45bd-8442-5e45b23aebf3', 'workshop', 'dev', 'long', 'e-e17625dd-0d46-46ff-af98-d070cb99336e', 'user', X'', NULL, NULL, '2026-11-25 03:38:21.046057', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'waits', '{}', '2026-11-25 03:38:21.050962', '2026-11-25 03:38:21.050962');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:21.054692' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (30, 'e86e74b7-d0a9-414b-97c6-7b7dbff81ddc', 'workshop', 'dev', 'waits', 'e-72f51def-af05-4349-a57d-06b463a16134', 'user', X'', NULL, NULL, '2026-11-25 03:38:21.054692', '{"parts": [{"text": "wait"}], "role": "user"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:21.060248' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, author, actions, long_running_tool_ids_json, branch, timestamp, content, grounding_metadata, custom_metadata, usage_metadata, citation_metadata, partial, turn_complete, error_code, error_message, interrupted, input_transcription, output_transcription) VALUES (31, '5496ac09-1864-46ed-bdc2-6c960ca4c555', 'workshop', 'dev', 'waits', 'e-72f51def-af05-4349-a57d-06b463a16134', 'coder', X'', '[]', NULL, '2026-11-25 03:38:21.060248', '{"parts": [{"function_call": {"id": "adk-1031199a-257f-456e-b4b6-1d135e257089", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}', NULL, NULL, '{"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;
