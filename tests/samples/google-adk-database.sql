BEGIN;
CREATE TABLE adk_internal_metadata (
	"key" VARCHAR(128) NOT NULL, 
	value VARCHAR(256) NOT NULL, 
	PRIMARY KEY ("key")
);
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
	timestamp DATETIME NOT NULL, 
	event_data TEXT, 
	PRIMARY KEY (id, app_name, user_id, session_id), 
	FOREIGN KEY(app_name, user_id, session_id) REFERENCES sessions (app_name, user_id, id) ON DELETE CASCADE
);
CREATE INDEX idx_events_app_user_session_ts_id ON events (app_name, user_id, session_id, timestamp DESC, id DESC);
COMMIT;

BEGIN;
INSERT INTO adk_internal_metadata(rowid, "key", value) VALUES (1, 'schema_version', '1');
COMMIT;

BEGIN;
INSERT INTO app_states(rowid, app_name, state, update_time) VALUES (1, 'workshop', '{}', '2026-11-25 03:38:17');
COMMIT;

BEGIN;
INSERT INTO user_states(rowid, app_name, user_id, state, update_time) VALUES (1, 'workshop', 'dev', '{}', '2026-11-25 03:38:17');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', '2026-11-25 03:38:17.179595', '2026-11-25 03:38:17.179595');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.185252' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (1, 'be9ccd75-378b-4926-bfb5-cd8fdde0e8f4', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.185252', '{"content": {"parts": [{"text": "check the build"}], "role": "user"}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "be9ccd75-378b-4926-bfb5-cd8fdde0e8f4", "timestamp": 1795577897.185252}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.193149' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (2, 'dbeac661-a924-403f-9d8b-72e011a2a040', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.193149', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-0ad47a1b-c0a0-4923-8542-e46906b431be", "args": {"path": "a"}, "name": "look"}}, {"function_call": {"id": "adk-3dcdf5f5-f1c9-42a2-8ee1-79cbec466e6e", "args": {"target": "all"}, "name": "build"}}], "role": "model"}, "usage_metadata": {"cached_content_token_count": 40, "candidates_token_count": 12, "prompt_token_count": 100, "thoughts_token_count": 8, "total_token_count": 120}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "dbeac661-a924-403f-9d8b-72e011a2a040", "timestamp": 1795577897.1931493}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.230288' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (3, 'aa509ba7-2773-4503-b6f2-29cd8a3939e2', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.230288', '{"content": {"parts": [{"function_response": {"id": "adk-0ad47a1b-c0a0-4923-8542-e46906b431be", "name": "look", "response": {"status": "ok", "text": "seen"}}}, {"function_response": {"id": "adk-3dcdf5f5-f1c9-42a2-8ee1-79cbec466e6e", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "aa509ba7-2773-4503-b6f2-29cd8a3939e2", "timestamp": 1795577897.2302883}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.235133' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (4, '05d977b8-34df-43a6-94df-eec9cad3a408', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.235133', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-faca230c-4d93-4cf0-97de-13851cac47a8", "args": {"target": "all"}, "name": "build"}}], "role": "model"}, "usage_metadata": {"cached_content_token_count": 100, "candidates_token_count": 10, "prompt_token_count": 120, "total_token_count": 130}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "05d977b8-34df-43a6-94df-eec9cad3a408", "timestamp": 1795577897.2351334}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.277848' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (5, '2b1eb89e-21e4-47e2-a5f2-07d9fae0e9df', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.277848', '{"content": {"parts": [{"function_response": {"id": "adk-faca230c-4d93-4cf0-97de-13851cac47a8", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "2b1eb89e-21e4-47e2-a5f2-07d9fae0e9df", "timestamp": 1795577897.2778478}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.283032' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (6, '2877c819-687c-41e9-8c1d-c216b18604d7', 'workshop', 'dev', 'builds', 'e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e', '2026-11-25 03:38:17.283032', '{"model_version": "scripted-1", "content": {"parts": [{"text": "it fails"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 10, "prompt_token_count": 130, "total_token_count": 140}, "invocation_id": "e-72bfc21a-01c4-4e81-8f3a-fcf2f45b039e", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "2877c819-687c-41e9-8c1d-c216b18604d7", "timestamp": 1795577897.2830322}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.324734' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (7, '36702037-a63b-424f-bc73-a59fff2582e6', 'workshop', 'dev', 'builds', 'e-bca3d21c-fda2-48ee-ab85-2ffda5e76dd2', '2026-11-25 03:38:17.324734', '{"content": {"parts": [{"text": "once more"}], "role": "user"}, "invocation_id": "e-bca3d21c-fda2-48ee-ab85-2ffda5e76dd2", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "36702037-a63b-424f-bc73-a59fff2582e6", "timestamp": 1795577897.3247344}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.332085' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (8, '7bd55f0b-ed4a-4184-be6e-ce011a2ff004', 'workshop', 'dev', 'builds', 'e-bca3d21c-fda2-48ee-ab85-2ffda5e76dd2', '2026-11-25 03:38:17.332085', '{"model_version": "scripted-1", "content": {"parts": [{"text": "still fails"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 5, "prompt_token_count": 150, "thoughts_token_count": 5, "total_token_count": 160}, "invocation_id": "e-bca3d21c-fda2-48ee-ab85-2ffda5e76dd2", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "7bd55f0b-ed4a-4184-be6e-ce011a2ff004", "timestamp": 1795577897.332085}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', '2026-11-25 03:38:17.374857', '2026-11-25 03:38:17.374857');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.379059' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (9, 'c6103122-7647-4195-bb17-009b99077733', 'workshop', 'dev', 'breaks', 'e-0c774639-41eb-44a4-a093-cf164118372a', '2026-11-25 03:38:17.379059', '{"content": {"parts": [{"text": "break"}], "role": "user"}, "invocation_id": "e-0c774639-41eb-44a4-a093-cf164118372a", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "c6103122-7647-4195-bb17-009b99077733", "timestamp": 1795577897.3790588}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.384630' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (10, '2c871126-2ac2-45ba-b2bf-70797acb3270', 'workshop', 'dev', 'breaks', 'e-0c774639-41eb-44a4-a093-cf164118372a', '2026-11-25 03:38:17.384630', '{"model_version": "scripted-1", "error_code": "RESOURCE_EXHAUSTED", "error_message": "scripted", "invocation_id": "e-0c774639-41eb-44a4-a093-cf164118372a", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "2c871126-2ac2-45ba-b2bf-70797acb3270", "timestamp": 1795577897.3846297}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.424984' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (11, '4d96c1cc-4655-45fc-874c-dfc1ba73949a', 'workshop', 'dev', 'breaks', 'e-d320e937-c1eb-4ab5-baed-df5eba3ccc32', '2026-11-25 03:38:17.424984', '{"content": {"parts": [{"text": "raise"}], "role": "user"}, "invocation_id": "e-d320e937-c1eb-4ab5-baed-df5eba3ccc32", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "4d96c1cc-4655-45fc-874c-dfc1ba73949a", "timestamp": 1795577897.4249835}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.463636' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (12, '91eb9705-50e8-4f47-9b1f-3bdf72e9ac76', 'workshop', 'dev', 'breaks', 'e-d320e937-c1eb-4ab5-baed-df5eba3ccc32', '2026-11-25 03:38:17.463636', '{"error_code": "RuntimeError", "error_message": "scripted", "invocation_id": "e-d320e937-c1eb-4ab5-baed-df5eba3ccc32", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "91eb9705-50e8-4f47-9b1f-3bdf72e9ac76", "timestamp": 1795577897.4636364}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', '2026-11-25 03:38:17.472487', '2026-11-25 03:38:17.472487');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.476448' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (13, 'e6d7d1b7-656d-4df2-9de4-206df55d3798', 'workshop', 'dev', 'bursts', 'e-d1ea2b51-b1ca-4dff-898b-04726feb60b0', '2026-11-25 03:38:17.476448', '{"content": {"parts": [{"text": "burst"}], "role": "user"}, "invocation_id": "e-d1ea2b51-b1ca-4dff-898b-04726feb60b0", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "e6d7d1b7-656d-4df2-9de4-206df55d3798", "timestamp": 1795577897.476448}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.481805' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (14, 'ceb38985-10c8-42b1-affc-607a2efbcc80', 'workshop', 'dev', 'bursts', 'e-d1ea2b51-b1ca-4dff-898b-04726feb60b0', '2026-11-25 03:38:17.481805', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-bc82aaa7-7f96-44c4-859b-a51e82a905a5", "args": {"now": true}, "name": "burst"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}, "invocation_id": "e-d1ea2b51-b1ca-4dff-898b-04726feb60b0", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "ceb38985-10c8-42b1-affc-607a2efbcc80", "timestamp": 1795577897.4818048}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.525933' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (15, '1b54e769-c788-4344-be56-356498f52fe2', 'workshop', 'dev', 'bursts', 'e-d1ea2b51-b1ca-4dff-898b-04726feb60b0', '2026-11-25 03:38:17.525933', '{"error_code": "TimeoutError", "error_message": "scripted", "invocation_id": "e-d1ea2b51-b1ca-4dff-898b-04726feb60b0", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "1b54e769-c788-4344-be56-356498f52fe2", "timestamp": 1795577897.525933}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', '2026-11-25 03:38:17.533807', '2026-11-25 03:38:17.533807');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.543275' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (16, 'c8d147be-b0f0-4121-9809-0cd56f00171b', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.543275', '{"content": {"parts": [{"text": "have it reviewed"}], "role": "user"}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "c8d147be-b0f0-4121-9809-0cd56f00171b", "timestamp": 1795577897.543275}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.553634' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (17, '55adec87-0310-42ec-8073-7cbd37038d17', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.553634', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-30e6a7a8-c44a-41f5-8719-9bc8da7e1cfd", "args": {"agent_name": "reviewer"}, "name": "transfer_to_agent"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 5, "prompt_token_count": 50, "total_token_count": 55}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "55adec87-0310-42ec-8073-7cbd37038d17", "timestamp": 1795577897.5536342}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.590742' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (18, 'd6dff0d2-b4ea-4097-a8d8-6806ba1a2752', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.590742', '{"content": {"parts": [{"function_response": {"id": "adk-30e6a7a8-c44a-41f5-8719-9bc8da7e1cfd", "name": "transfer_to_agent", "response": {"result": null}}}], "role": "user"}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "transfer_to_agent": "reviewer", "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "d6dff0d2-b4ea-4097-a8d8-6806ba1a2752", "timestamp": 1795577897.590742}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.597128' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (19, '46918c95-bcc3-4029-a2d5-0a46b7d6ac15', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.597128', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-a809f3e8-e01c-4422-9e9e-32ebc3bb1196", "args": {"path": "b"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 6, "prompt_token_count": 60, "total_token_count": 66}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "long_running_tool_ids": [], "id": "46918c95-bcc3-4029-a2d5-0a46b7d6ac15", "timestamp": 1795577897.5971284}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.638695' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (20, 'bcf1772d-5885-43d6-80e7-c3192a051417', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.638695', '{"content": {"parts": [{"function_response": {"id": "adk-a809f3e8-e01c-4422-9e9e-32ebc3bb1196", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "id": "bcf1772d-5885-43d6-80e7-c3192a051417", "timestamp": 1795577897.6386952}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.648429' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (21, '495a69ff-aa82-4486-a840-5a4eb909e65f', 'workshop', 'dev', 'reviews', 'e-3d273fc2-1922-4e57-8317-944d64eaf8b1', '2026-11-25 03:38:17.648429', '{"model_version": "scripted-1", "content": {"parts": [{"text": "reviewed"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 7, "prompt_token_count": 70, "total_token_count": 77}, "invocation_id": "e-3d273fc2-1922-4e57-8317-944d64eaf8b1", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "id": "495a69ff-aa82-4486-a840-5a4eb909e65f", "timestamp": 1795577897.6484292}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', '2026-11-25 03:38:17.688364', '2026-11-25 03:38:17.688364');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.695122' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (22, '181b4cd0-568b-4ca5-ae3d-7cc8598c4eb7', 'workshop', 'dev', 'long', 'e-fc4e2ec7-0334-482f-964c-9dcef7bc51e3', '2026-11-25 03:38:17.695122', '{"content": {"parts": [{"text": "one"}], "role": "user"}, "invocation_id": "e-fc4e2ec7-0334-482f-964c-9dcef7bc51e3", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "181b4cd0-568b-4ca5-ae3d-7cc8598c4eb7", "timestamp": 1795577897.6951215}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.701409' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (23, 'e28d33c3-07ba-4ac7-b278-cb0ac57ed4b9', 'workshop', 'dev', 'long', 'e-fc4e2ec7-0334-482f-964c-9dcef7bc51e3', '2026-11-25 03:38:17.701409', '{"model_version": "scripted-1", "content": {"parts": [{"text": "first"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-fc4e2ec7-0334-482f-964c-9dcef7bc51e3", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "e28d33c3-07ba-4ac7-b278-cb0ac57ed4b9", "timestamp": 1795577897.701409}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.748377' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (24, '736bac03-0d5c-49b2-85da-88b9f5f138be', 'workshop', 'dev', 'long', 'e-5bebbf60-a9ce-4b71-a2e7-f85a75c2e10b', '2026-11-25 03:38:17.748377', '{"content": {"parts": [{"text": "two"}], "role": "user"}, "invocation_id": "e-5bebbf60-a9ce-4b71-a2e7-f85a75c2e10b", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "736bac03-0d5c-49b2-85da-88b9f5f138be", "timestamp": 1795577897.7483773}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.755907' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (25, 'c72330e1-83dd-4eae-bf87-1202dc04adc2', 'workshop', 'dev', 'long', 'e-5bebbf60-a9ce-4b71-a2e7-f85a75c2e10b', '2026-11-25 03:38:17.755907', '{"model_version": "scripted-1", "content": {"parts": [{"text": "second"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}, "invocation_id": "e-5bebbf60-a9ce-4b71-a2e7-f85a75c2e10b", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "c72330e1-83dd-4eae-bf87-1202dc04adc2", "timestamp": 1795577897.7559073}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.832463' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (26, '645589ac-2333-4a5c-90b5-05ab1879ee9b', 'workshop', 'dev', 'long', '968d391d-60aa-48ab-9654-f16a491dde2f', '2026-11-25 03:38:17.832463', '{"usage_metadata": {"candidates_token_count": 3, "prompt_token_count": 30, "total_token_count": 33}, "invocation_id": "968d391d-60aa-48ab-9654-f16a491dde2f", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}, "compaction": {"start_timestamp": 1795577897.6951215, "end_timestamp": 1795577897.7559073, "compacted_content": {"parts": [{"text": "a summary"}], "role": "model"}}}, "node_info": {"path": ""}, "id": "645589ac-2333-4a5c-90b5-05ab1879ee9b", "timestamp": 1795577897.8324628}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.842344' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (27, 'c7958499-2bb1-4d0e-8ac0-87632a223cca', 'workshop', 'dev', 'long', 'e-9e45523f-c02f-4413-b613-31dc9a748edd', '2026-11-25 03:38:17.842344', '{"content": {"parts": [{"text": "three"}], "role": "user"}, "invocation_id": "e-9e45523f-c02f-4413-b613-31dc9a748edd", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "c7958499-2bb1-4d0e-8ac0-87632a223cca", "timestamp": 1795577897.842344}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.847976' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (28, '8346c615-d053-4bae-a2f8-c3235eeee1fe', 'workshop', 'dev', 'long', 'e-9e45523f-c02f-4413-b613-31dc9a748edd', '2026-11-25 03:38:17.847976', '{"model_version": "scripted-1", "content": {"parts": [{"text": "third"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 25, "total_token_count": 27}, "invocation_id": "e-9e45523f-c02f-4413-b613-31dc9a748edd", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "8346c615-d053-4bae-a2f8-c3235eeee1fe", "timestamp": 1795577897.8479764}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.895260' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (29, '1f220c6f-66a4-4492-a95a-c69e5ee77dbf', 'workshop', 'dev', 'long', 'e-6b7de0d0-7bdc-462f-a8cf-44e35eb77cdd', '2026-11-25 03:38:17.895260', '{"invocation_id": "e-6b7de0d0-7bdc-462f-a8cf-44e35eb77cdd", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}, "rewind_before_invocation_id": "e-9e45523f-c02f-4413-b613-31dc9a748edd"}, "node_info": {"path": ""}, "id": "1f220c6f-66a4-4492-a95a-c69e5ee77dbf", "timestamp": 1795577897.89526}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'waits', '{}', '2026-11-25 03:38:17.900161', '2026-11-25 03:38:17.900161');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.904346' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (30, 'ce3c8402-9e75-4c95-bf09-8361a6a11841', 'workshop', 'dev', 'waits', 'e-bab33c40-4a13-4b33-bc3d-82fea5cbe07f', '2026-11-25 03:38:17.904346', '{"content": {"parts": [{"text": "wait"}], "role": "user"}, "invocation_id": "e-bab33c40-4a13-4b33-bc3d-82fea5cbe07f", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "ce3c8402-9e75-4c95-bf09-8361a6a11841", "timestamp": 1795577897.9043455}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 03:38:17.911929' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (31, 'f41227a2-0527-4d15-a8f8-8c3d8ab39273', 'workshop', 'dev', 'waits', 'e-bab33c40-4a13-4b33-bc3d-82fea5cbe07f', '2026-11-25 03:38:17.911929', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-e42d40bd-5a42-40be-a97e-18fcaaf8784d", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-bab33c40-4a13-4b33-bc3d-82fea5cbe07f", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "f41227a2-0527-4d15-a8f8-8c3d8ab39273", "timestamp": 1795577897.9119294}');
COMMIT;
