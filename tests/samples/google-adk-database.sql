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
INSERT INTO app_states(rowid, app_name, state, update_time) VALUES (1, 'workshop', '{}', '2026-11-25 12:41:06');
COMMIT;

BEGIN;
INSERT INTO user_states(rowid, app_name, user_id, state, update_time) VALUES (1, 'workshop', 'dev', '{}', '2026-11-25 12:41:06');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', '2026-11-25 12:41:06.712335', '2026-11-25 12:41:06.712335');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.731940' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (1, '8736bc7b-2e69-4e9e-8b21-5af8f268e976', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.731940', '{"content": {"parts": [{"text": "check the build"}], "role": "user"}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "8736bc7b-2e69-4e9e-8b21-5af8f268e976", "timestamp": 1795610466.7319398}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.751940' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (2, '5ab64f88-7d1b-44bb-b6b8-2d1120260514', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.751940', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-1feaa504-aafa-4c69-a0ec-f6db4c8ccdb0", "args": {"path": "a"}, "name": "look"}}, {"function_call": {"id": "adk-da30d569-aa9f-4a0d-9439-089a707b705c", "args": {"target": "all"}, "name": "build"}}], "role": "model"}, "usage_metadata": {"cached_content_token_count": 40, "candidates_token_count": 12, "prompt_token_count": 100, "thoughts_token_count": 8, "total_token_count": 120}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "5ab64f88-7d1b-44bb-b6b8-2d1120260514", "timestamp": 1795610466.7519398}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.802979' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (3, '0287757c-c2ab-4989-ae5f-cee092a3978c', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.802979', '{"content": {"parts": [{"function_response": {"id": "adk-1feaa504-aafa-4c69-a0ec-f6db4c8ccdb0", "name": "look", "response": {"status": "ok", "text": "seen"}}}, {"function_response": {"id": "adk-da30d569-aa9f-4a0d-9439-089a707b705c", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "0287757c-c2ab-4989-ae5f-cee092a3978c", "timestamp": 1795610466.8029785}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.815644' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (4, '121baa6d-a50f-48f6-a94a-b63bcd856fd4', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.815644', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-e3fb0850-ce49-42e9-bdda-436dbd5198ce", "args": {"target": "all"}, "name": "build"}}], "role": "model"}, "usage_metadata": {"cached_content_token_count": 100, "candidates_token_count": 10, "prompt_token_count": 120, "total_token_count": 130}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "121baa6d-a50f-48f6-a94a-b63bcd856fd4", "timestamp": 1795610466.8156435}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.867119' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (5, '80ef7e73-162d-4592-adaf-41bed1d5081c', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.867119', '{"content": {"parts": [{"function_response": {"id": "adk-e3fb0850-ce49-42e9-bdda-436dbd5198ce", "name": "build", "response": {"error": "exit 3"}}}], "role": "user"}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "80ef7e73-162d-4592-adaf-41bed1d5081c", "timestamp": 1795610466.8671193}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.880506' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (6, '5a35f462-f859-42cb-a466-6472904325c0', 'workshop', 'dev', 'builds', 'e-e1007d6f-7d6f-4368-84b1-460da721b0ac', '2026-11-25 12:41:06.880506', '{"model_version": "scripted-1", "content": {"parts": [{"text": "it fails"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 10, "prompt_token_count": 130, "total_token_count": 140}, "invocation_id": "e-e1007d6f-7d6f-4368-84b1-460da721b0ac", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "5a35f462-f859-42cb-a466-6472904325c0", "timestamp": 1795610466.8805058}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.924890' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (7, 'd155e2f5-b5dd-47ca-8ee9-0ed4afb2ac34', 'workshop', 'dev', 'builds', 'e-f536127a-7213-407c-94ab-8dcb783af2bd', '2026-11-25 12:41:06.924890', '{"content": {"parts": [{"text": "once more"}], "role": "user"}, "invocation_id": "e-f536127a-7213-407c-94ab-8dcb783af2bd", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "d155e2f5-b5dd-47ca-8ee9-0ed4afb2ac34", "timestamp": 1795610466.9248896}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.934037' WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (8, 'aed3222b-d37b-46b8-8d01-00d15e2ab7fb', 'workshop', 'dev', 'builds', 'e-f536127a-7213-407c-94ab-8dcb783af2bd', '2026-11-25 12:41:06.934037', '{"model_version": "scripted-1", "content": {"parts": [{"text": "still fails"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 5, "prompt_token_count": 150, "thoughts_token_count": 5, "total_token_count": 160}, "invocation_id": "e-f536127a-7213-407c-94ab-8dcb783af2bd", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "aed3222b-d37b-46b8-8d01-00d15e2ab7fb", "timestamp": 1795610466.9340367}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', '2026-11-25 12:41:06.977127', '2026-11-25 12:41:06.977127');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:06.983397' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (9, 'ea08ebba-d495-4306-88e1-3cac3a2fc88e', 'workshop', 'dev', 'breaks', 'e-8671d0cb-bdd4-4517-8085-6591a1d0e10c', '2026-11-25 12:41:06.983397', '{"content": {"parts": [{"text": "break"}], "role": "user"}, "invocation_id": "e-8671d0cb-bdd4-4517-8085-6591a1d0e10c", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "ea08ebba-d495-4306-88e1-3cac3a2fc88e", "timestamp": 1795610466.9833968}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.002254' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (10, '0670a2ee-67fa-483f-a166-eb3338a41b38', 'workshop', 'dev', 'breaks', 'e-8671d0cb-bdd4-4517-8085-6591a1d0e10c', '2026-11-25 12:41:07.002254', '{"model_version": "scripted-1", "error_code": "RESOURCE_EXHAUSTED", "error_message": "scripted", "invocation_id": "e-8671d0cb-bdd4-4517-8085-6591a1d0e10c", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "0670a2ee-67fa-483f-a166-eb3338a41b38", "timestamp": 1795610467.0022538}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.058866' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (11, '63db6e80-2ec2-4724-96c0-171fc7c7db36', 'workshop', 'dev', 'breaks', 'e-f3cfd829-9d81-4d86-872d-02e7304d462c', '2026-11-25 12:41:07.058866', '{"content": {"parts": [{"text": "raise"}], "role": "user"}, "invocation_id": "e-f3cfd829-9d81-4d86-872d-02e7304d462c", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "63db6e80-2ec2-4724-96c0-171fc7c7db36", "timestamp": 1795610467.0588663}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.105273' WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (12, 'e7b842ec-41c0-446e-be23-39a082baf671', 'workshop', 'dev', 'breaks', 'e-f3cfd829-9d81-4d86-872d-02e7304d462c', '2026-11-25 12:41:07.105273', '{"error_code": "RuntimeError", "error_message": "scripted", "invocation_id": "e-f3cfd829-9d81-4d86-872d-02e7304d462c", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "e7b842ec-41c0-446e-be23-39a082baf671", "timestamp": 1795610467.105273}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', '2026-11-25 12:41:07.129378', '2026-11-25 12:41:07.129378');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.135203' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (13, '830ef18a-0dea-4e52-92ea-a7d1fc672208', 'workshop', 'dev', 'bursts', 'e-f8406a95-defa-40dc-995d-85f2a390fead', '2026-11-25 12:41:07.135203', '{"content": {"parts": [{"text": "burst"}], "role": "user"}, "invocation_id": "e-f8406a95-defa-40dc-995d-85f2a390fead", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "830ef18a-0dea-4e52-92ea-a7d1fc672208", "timestamp": 1795610467.135203}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.141149' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (14, 'c1269833-da8c-44ae-be25-d9fc2a70b460', 'workshop', 'dev', 'bursts', 'e-f8406a95-defa-40dc-995d-85f2a390fead', '2026-11-25 12:41:07.141149', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-695073d0-2902-43e3-9615-a6cbc48c658f", "args": {"now": true}, "name": "burst"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}, "invocation_id": "e-f8406a95-defa-40dc-995d-85f2a390fead", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "c1269833-da8c-44ae-be25-d9fc2a70b460", "timestamp": 1795610467.1411493}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.190998' WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (15, '612cdd93-b405-4dd3-96e6-31c9c0235361', 'workshop', 'dev', 'bursts', 'e-f8406a95-defa-40dc-995d-85f2a390fead', '2026-11-25 12:41:07.190998', '{"error_code": "TimeoutError", "error_message": "scripted", "invocation_id": "e-f8406a95-defa-40dc-995d-85f2a390fead", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "612cdd93-b405-4dd3-96e6-31c9c0235361", "timestamp": 1795610467.1909978}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', '2026-11-25 12:41:07.199885', '2026-11-25 12:41:07.199885');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.205247' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (16, '5205e9c8-be9e-45e3-9588-ccb9560fdfcf', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.205247', '{"content": {"parts": [{"text": "have it reviewed"}], "role": "user"}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "5205e9c8-be9e-45e3-9588-ccb9560fdfcf", "timestamp": 1795610467.2052472}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.213751' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (17, 'b1c6bea5-72d1-4547-8177-83405fe6f279', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.213751', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-31a6de92-0578-441a-8f68-bf705f8f4e3c", "args": {"agent_name": "reviewer"}, "name": "transfer_to_agent"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 5, "prompt_token_count": 50, "total_token_count": 55}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "b1c6bea5-72d1-4547-8177-83405fe6f279", "timestamp": 1795610467.2137513}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.262339' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (18, '65959022-e8c4-4039-ba61-0edb2e71522e', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.262339', '{"content": {"parts": [{"function_response": {"id": "adk-31a6de92-0578-441a-8f68-bf705f8f4e3c", "name": "transfer_to_agent", "response": {"result": null}}}], "role": "user"}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "transfer_to_agent": "reviewer", "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "65959022-e8c4-4039-ba61-0edb2e71522e", "timestamp": 1795610467.2623386}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.274983' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (19, 'c9a32564-e49c-47d7-87ac-2f066cabd1ec', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.274983', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-16c9ae4a-50c3-4798-86a3-8756fc79a40e", "args": {"path": "b"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 6, "prompt_token_count": 60, "total_token_count": 66}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "long_running_tool_ids": [], "id": "c9a32564-e49c-47d7-87ac-2f066cabd1ec", "timestamp": 1795610467.2749827}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.318907' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (20, 'ca8d60f9-9d0f-4ef6-a248-5aec22de2564', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.318907', '{"content": {"parts": [{"function_response": {"id": "adk-16c9ae4a-50c3-4798-86a3-8756fc79a40e", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "id": "ca8d60f9-9d0f-4ef6-a248-5aec22de2564", "timestamp": 1795610467.3189068}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.336010' WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (21, '526984c7-05cf-486c-960e-2f5bb1225c0c', 'workshop', 'dev', 'reviews', 'e-6ee4039c-cffe-401a-813c-0ddaabec000a', '2026-11-25 12:41:07.336010', '{"model_version": "scripted-1", "content": {"parts": [{"text": "reviewed"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 7, "prompt_token_count": 70, "total_token_count": 77}, "invocation_id": "e-6ee4039c-cffe-401a-813c-0ddaabec000a", "author": "reviewer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1/reviewer@1"}, "id": "526984c7-05cf-486c-960e-2f5bb1225c0c", "timestamp": 1795610467.3360095}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', '2026-11-25 12:41:07.384826', '2026-11-25 12:41:07.384826');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.398686' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (22, '7cf7c3cf-b03e-4202-816a-96c69204fde8', 'workshop', 'dev', 'long', 'e-303d102d-d05d-4c0e-ab93-a97deaffe015', '2026-11-25 12:41:07.398686', '{"content": {"parts": [{"text": "one"}], "role": "user"}, "invocation_id": "e-303d102d-d05d-4c0e-ab93-a97deaffe015", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "7cf7c3cf-b03e-4202-816a-96c69204fde8", "timestamp": 1795610467.3986864}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.423222' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (23, 'fbc2c7e7-90e4-4025-b6f3-bf9fc9ee4790', 'workshop', 'dev', 'long', 'e-303d102d-d05d-4c0e-ab93-a97deaffe015', '2026-11-25 12:41:07.423222', '{"model_version": "scripted-1", "content": {"parts": [{"text": "first"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-303d102d-d05d-4c0e-ab93-a97deaffe015", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "fbc2c7e7-90e4-4025-b6f3-bf9fc9ee4790", "timestamp": 1795610467.4232216}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.518825' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (24, '7481d1f2-b5ee-49c8-9d64-b1f6a23f5fcb', 'workshop', 'dev', 'long', 'e-b19ead52-1a8b-45a6-ad73-0a25c0c68c46', '2026-11-25 12:41:07.518825', '{"content": {"parts": [{"text": "two"}], "role": "user"}, "invocation_id": "e-b19ead52-1a8b-45a6-ad73-0a25c0c68c46", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "7481d1f2-b5ee-49c8-9d64-b1f6a23f5fcb", "timestamp": 1795610467.5188248}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.545356' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (25, 'cb87eda8-9103-4e2f-9192-561570d14ed0', 'workshop', 'dev', 'long', 'e-b19ead52-1a8b-45a6-ad73-0a25c0c68c46', '2026-11-25 12:41:07.545356', '{"model_version": "scripted-1", "content": {"parts": [{"text": "second"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 20, "total_token_count": 22}, "invocation_id": "e-b19ead52-1a8b-45a6-ad73-0a25c0c68c46", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "cb87eda8-9103-4e2f-9192-561570d14ed0", "timestamp": 1795610467.5453563}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.642561' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (26, '188b41f1-f286-4e2d-a473-07ca1096987e', 'workshop', 'dev', 'long', '2615f4da-f086-4a5c-8980-a678ae1a7b37', '2026-11-25 12:41:07.642561', '{"usage_metadata": {"candidates_token_count": 3, "prompt_token_count": 30, "total_token_count": 33}, "invocation_id": "2615f4da-f086-4a5c-8980-a678ae1a7b37", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}, "compaction": {"start_timestamp": 1795610467.3986864, "end_timestamp": 1795610467.5453563, "compacted_content": {"parts": [{"text": "a summary"}], "role": "model"}}}, "node_info": {"path": ""}, "id": "188b41f1-f286-4e2d-a473-07ca1096987e", "timestamp": 1795610467.6425612}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.684963' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (27, '928f7c69-1c1d-4666-91af-c548be5ef764', 'workshop', 'dev', 'long', 'e-3bd7dc57-0455-483a-bb03-4f2717f11bef', '2026-11-25 12:41:07.684963', '{"content": {"parts": [{"text": "three"}], "role": "user"}, "invocation_id": "e-3bd7dc57-0455-483a-bb03-4f2717f11bef", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "928f7c69-1c1d-4666-91af-c548be5ef764", "timestamp": 1795610467.6849632}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.719625' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (28, 'a4034719-4952-4527-a7f7-abda50e45098', 'workshop', 'dev', 'long', 'e-3bd7dc57-0455-483a-bb03-4f2717f11bef', '2026-11-25 12:41:07.719625', '{"model_version": "scripted-1", "content": {"parts": [{"text": "third"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 2, "prompt_token_count": 25, "total_token_count": 27}, "invocation_id": "e-3bd7dc57-0455-483a-bb03-4f2717f11bef", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "a4034719-4952-4527-a7f7-abda50e45098", "timestamp": 1795610467.719625}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.802567' WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (29, 'ca1157d7-b655-4905-86ea-862a184d323e', 'workshop', 'dev', 'long', 'e-d2959fdf-b45e-45fb-9e25-397197195a55', '2026-11-25 12:41:07.802567', '{"invocation_id": "e-d2959fdf-b45e-45fb-9e25-397197195a55", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}, "rewind_before_invocation_id": "e-3bd7dc57-0455-483a-bb03-4f2717f11bef"}, "node_info": {"path": ""}, "id": "ca1157d7-b655-4905-86ea-862a184d323e", "timestamp": 1795610467.8025675}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'asks', '{}', '2026-11-25 12:41:07.828504', '2026-11-25 12:41:07.828504');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (7, 'workshop', 'dev', 'orders', '{}', '2026-11-25 12:41:07.835900', '2026-11-25 12:41:07.835900');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (8, 'workshop', 'dev', 'loops', '{}', '2026-11-25 12:41:07.842458', '2026-11-25 12:41:07.842458');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (9, 'workshop', 'dev', 'limits', '{}', '2026-11-25 12:41:07.847714', '2026-11-25 12:41:07.847714');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (10, 'workshop', 'dev', 'retries', '{}', '2026-11-25 12:41:07.867164', '2026-11-25 12:41:07.867164');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.881915' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (30, 'cbbe7c20-0fde-4aae-a469-b34d40fee37a', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:07.881915', '{"content": {"parts": [{"text": "look, if I may"}], "role": "user"}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "cbbe7c20-0fde-4aae-a469-b34d40fee37a", "timestamp": 1795610467.8819153}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.903113' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (31, 'e520c070-4f7f-4dc6-9fe6-49f801f24666', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:07.903113', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-e8816be1-2ded-4a2d-bc38-80205d556d11", "args": {"path": "c"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "e520c070-4f7f-4dc6-9fe6-49f801f24666", "timestamp": 1795610467.9031134}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.955589' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (32, '633f1b79-0e5b-46ca-998a-7256e37540cc', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:07.955589', '{"content": {"parts": [{"function_call": {"id": "adk-c9f19ea6-9d9f-4852-a80d-63d2797f0642", "args": {"originalFunctionCall": {"id": "adk-e8816be1-2ded-4a2d-bc38-80205d556d11", "args": {"path": "c"}, "name": "look"}, "toolConfirmation": {"hint": "Please approve or reject the tool call look() by responding with a FunctionResponse with an expected ToolConfirmation payload.", "confirmed": false}}, "name": "adk_request_confirmation"}}], "role": "model"}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": ["adk-c9f19ea6-9d9f-4852-a80d-63d2797f0642"], "id": "633f1b79-0e5b-46ca-998a-7256e37540cc", "timestamp": 1795610467.9555886}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:07.955410' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (33, '43c0432a-9d64-4f94-bb46-7126c200d2f5', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:07.955410', '{"content": {"parts": [{"function_response": {"id": "adk-e8816be1-2ded-4a2d-bc38-80205d556d11", "name": "look", "response": {"error": "This tool call requires confirmation, please approve or reject."}}}], "role": "user"}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"skip_summarization": true, "state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {"adk-e8816be1-2ded-4a2d-bc38-80205d556d11": {"hint": "Please approve or reject the tool call look() by responding with a FunctionResponse with an expected ToolConfirmation payload.", "confirmed": false}}}, "node_info": {"path": "coder@1"}, "id": "43c0432a-9d64-4f94-bb46-7126c200d2f5", "timestamp": 1795610467.9554095}');
COMMIT;

BEGIN;
UPDATE sessions SET state = '{"answered": true}', update_time = '2026-11-25 12:41:07.988747' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (34, '6132267a-2d58-4d10-9221-91554be96325', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:07.988747', '{"invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {"answered": true}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "6132267a-2d58-4d10-9221-91554be96325", "timestamp": 1795610467.9887471}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.022283' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (35, 'e1f7045c-58df-42a6-b5e3-6653760ce18a', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:08.022283', '{"content": {"parts": [{"function_response": {"id": "adk-c9f19ea6-9d9f-4852-a80d-63d2797f0642", "name": "adk_request_confirmation", "response": {"confirmed": true}}}], "role": "user"}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "e1f7045c-58df-42a6-b5e3-6653760ce18a", "timestamp": 1795610468.0222826}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.066905' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (36, 'd9ce57a6-8c59-4a59-abec-ece8b56b74a8', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:08.066905', '{"content": {"parts": [{"function_response": {"id": "adk-e8816be1-2ded-4a2d-bc38-80205d556d11", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "d9ce57a6-8c59-4a59-abec-ece8b56b74a8", "timestamp": 1795610468.0669053}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.093063' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (37, 'ac5601f8-677b-461c-b2c1-5b3452a824fe', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:08.093063', '{"model_version": "scripted-1", "content": {"parts": [{"text": "looked"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "ac5601f8-677b-461c-b2c1-5b3452a824fe", "timestamp": 1795610468.0930629}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.163450' WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (38, '5e81b6cd-b488-4b57-8a2f-84d25adebc5d', 'workshop', 'dev', 'asks', 'e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40', '2026-11-25 12:41:08.163450', '{"invocation_id": "e-13e85102-7f41-4e0d-b3d4-7ae03a4a3e40", "author": "coder", "actions": {"state_delta": {"answered": true}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "5e81b6cd-b488-4b57-8a2f-84d25adebc5d", "timestamp": 1795610468.16345}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.221105' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (39, '8f3f431d-53ca-433f-a97f-e35be9854572', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.221105', '{"content": {"parts": [{"text": "order"}], "role": "user"}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "8f3f431d-53ca-433f-a97f-e35be9854572", "timestamp": 1795610468.221105}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.245039' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (40, 'd0179e71-f817-4332-bf99-3f996d966cea', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.245039', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-5438ff0c-2a38-4b5c-9b1b-1bc99cb766a3", "args": {"what": "tea"}, "name": "order"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": ["adk-5438ff0c-2a38-4b5c-9b1b-1bc99cb766a3"], "id": "d0179e71-f817-4332-bf99-3f996d966cea", "timestamp": 1795610468.2450387}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.312407' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (41, 'cbf0ff06-1fa5-4466-91bc-fec987d807a5', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.312407', '{"content": {"parts": [{"function_response": {"id": "adk-5438ff0c-2a38-4b5c-9b1b-1bc99cb766a3", "name": "order", "response": {"status": "pending"}}}], "role": "user"}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "cbf0ff06-1fa5-4466-91bc-fec987d807a5", "timestamp": 1795610468.312407}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.343424' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (42, '5f438265-d181-4314-9786-89a042ec9cba', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.343424', '{"model_version": "scripted-1", "content": {"parts": [{"text": "ordered"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "5f438265-d181-4314-9786-89a042ec9cba", "timestamp": 1795610468.3434238}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.411501' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (43, 'd8e93288-d42c-432f-9a65-8588aaf754ff', 'workshop', 'dev', 'orders', 'e-f88e0581-ec3a-4b19-a521-7853b2c73e00', '2026-11-25 12:41:08.411501', '{"content": {"parts": [{"text": "meanwhile"}], "role": "user"}, "invocation_id": "e-f88e0581-ec3a-4b19-a521-7853b2c73e00", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "d8e93288-d42c-432f-9a65-8588aaf754ff", "timestamp": 1795610468.4115012}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.424736' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (44, '704d821f-a1cc-4fd3-af25-ce56add5019e', 'workshop', 'dev', 'orders', 'e-f88e0581-ec3a-4b19-a521-7853b2c73e00', '2026-11-25 12:41:08.424736', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-55824995-0315-4e8d-823a-3c97d5c4832c", "args": {"path": "c"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-f88e0581-ec3a-4b19-a521-7853b2c73e00", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "704d821f-a1cc-4fd3-af25-ce56add5019e", "timestamp": 1795610468.4247355}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.475215' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (45, 'be0f1ea5-37bf-4253-a5ea-cd4d4885e2ad', 'workshop', 'dev', 'orders', 'e-f88e0581-ec3a-4b19-a521-7853b2c73e00', '2026-11-25 12:41:08.475215', '{"content": {"parts": [{"function_response": {"id": "adk-55824995-0315-4e8d-823a-3c97d5c4832c", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-f88e0581-ec3a-4b19-a521-7853b2c73e00", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "be0f1ea5-37bf-4253-a5ea-cd4d4885e2ad", "timestamp": 1795610468.4752152}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.496082' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (46, 'b7b3c7a9-eaa4-44b7-b08b-2dcf8ac02985', 'workshop', 'dev', 'orders', 'e-f88e0581-ec3a-4b19-a521-7853b2c73e00', '2026-11-25 12:41:08.496082', '{"model_version": "scripted-1", "content": {"parts": [{"text": "looked"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-f88e0581-ec3a-4b19-a521-7853b2c73e00", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "b7b3c7a9-eaa4-44b7-b08b-2dcf8ac02985", "timestamp": 1795610468.496082}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.574858' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (47, 'ded48bf1-7f21-4f9e-9ea3-40180f0071a3', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.574858', '{"content": {"parts": [{"function_response": {"id": "adk-5438ff0c-2a38-4b5c-9b1b-1bc99cb766a3", "name": "order", "response": {"status": "ok"}}}], "role": "user"}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "ded48bf1-7f21-4f9e-9ea3-40180f0071a3", "timestamp": 1795610468.5748577}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.602555' WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (48, 'f4e77fe0-8446-4495-9a91-aac36a038d36', 'workshop', 'dev', 'orders', 'e-fdf0f9b9-2742-47a3-b3b8-2639157f8374', '2026-11-25 12:41:08.602555', '{"model_version": "scripted-1", "content": {"parts": [{"text": "it came"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-fdf0f9b9-2742-47a3-b3b8-2639157f8374", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "f4e77fe0-8446-4495-9a91-aac36a038d36", "timestamp": 1795610468.602555}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.673200' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (49, 'ba6b184f-52bd-4ef2-9037-b23cc107404a', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.673200', '{"content": {"parts": [{"text": "write"}], "role": "user"}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "ba6b184f-52bd-4ef2-9037-b23cc107404a", "timestamp": 1795610468.6732004}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.677534' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (50, 'bc9d2d9b-c66e-40e6-96e2-6e878a6db61b', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.677534', '{"model_version": "scripted-1", "content": {"parts": [{"text": "a draft"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "writer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "bc9d2d9b-c66e-40e6-96e2-6e878a6db61b", "timestamp": 1795610468.6775339}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.717768' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (51, '60b4208d-33fd-45cb-bb57-360046a9d7ab', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.717768', '{"model_version": "scripted-1", "content": {"parts": [{"text": "again"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "critic", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "60b4208d-33fd-45cb-bb57-360046a9d7ab", "timestamp": 1795610468.7177684}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.763485' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (52, '16d28467-4e25-46a9-8108-57e9efe9259a', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.763485', '{"model_version": "scripted-1", "content": {"parts": [{"text": "a draft"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "writer", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "16d28467-4e25-46a9-8108-57e9efe9259a", "timestamp": 1795610468.7634854}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.810796' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (53, '10c0ddd4-619c-47ab-941c-e8914ab3b9e8', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.810796', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-d6564cc7-450a-4ede-8a02-0b165b1d8478", "args": {}, "name": "exit_loop"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "critic", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "long_running_tool_ids": [], "id": "10c0ddd4-619c-47ab-941c-e8914ab3b9e8", "timestamp": 1795610468.8107963}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.855876' WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (54, '6923c1ba-643f-488f-be7b-d97fbc8bd4a9', 'workshop', 'dev', 'loops', 'e-54ceb6d7-5fe3-45ac-8cee-96428002e445', '2026-11-25 12:41:08.855876', '{"content": {"parts": [{"function_response": {"id": "adk-d6564cc7-450a-4ede-8a02-0b165b1d8478", "name": "exit_loop", "response": {"result": null}}}], "role": "user"}, "invocation_id": "e-54ceb6d7-5fe3-45ac-8cee-96428002e445", "author": "critic", "actions": {"skip_summarization": true, "state_delta": {}, "artifact_delta": {}, "escalate": true, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "6923c1ba-643f-488f-be7b-d97fbc8bd4a9", "timestamp": 1795610468.8558762}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.869640' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (55, '48236a9e-4267-4db5-93aa-ff98c85cdf73', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.869640', '{"content": {"parts": [{"text": "look twice"}], "role": "user"}, "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "48236a9e-4267-4db5-93aa-ff98c85cdf73", "timestamp": 1795610468.8696396}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.874872' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (56, '47dd2efb-db8a-4bbc-9b44-5a12e8ff89c2', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.874872', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-2dc371d5-6810-4bc3-ad48-d76d092df414", "args": {"path": "c"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "47dd2efb-db8a-4bbc-9b44-5a12e8ff89c2", "timestamp": 1795610468.874872}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.911340' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (57, '09d8648d-82ec-45ba-a2ac-7b3287d60922', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.911340', '{"content": {"parts": [{"function_response": {"id": "adk-2dc371d5-6810-4bc3-ad48-d76d092df414", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "09d8648d-82ec-45ba-a2ac-7b3287d60922", "timestamp": 1795610468.9113402}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.919450' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (58, '9d3c4dcc-9aa3-4ea1-a940-b16a8042d082', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.919450', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-4725e881-ea24-432e-b8bc-fa6cc7b12325", "args": {"path": "c"}, "name": "look"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "9d3c4dcc-9aa3-4ea1-a940-b16a8042d082", "timestamp": 1795610468.91945}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.955499' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (59, 'd2f814f7-22d8-4a06-a75d-3d04b83c3242', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.955499', '{"content": {"parts": [{"function_response": {"id": "adk-4725e881-ea24-432e-b8bc-fa6cc7b12325", "name": "look", "response": {"status": "ok", "text": "seen"}}}], "role": "user"}, "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "d2f814f7-22d8-4a06-a75d-3d04b83c3242", "timestamp": 1795610468.9554992}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.960771' WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (60, '9e773c25-db41-46d3-b3aa-4a9e22fe4e7c', 'workshop', 'dev', 'limits', 'e-9a5bd62b-a9ec-400b-8fde-8ede86736de5', '2026-11-25 12:41:08.960771', '{"error_code": "LlmCallsLimitExceededError", "error_message": "Max number of llm calls limit of `2` exceeded", "invocation_id": "e-9a5bd62b-a9ec-400b-8fde-8ede86736de5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "9e773c25-db41-46d3-b3aa-4a9e22fe4e7c", "timestamp": 1795610468.9607708}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.967807' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (61, 'f3b719e3-04b5-48ac-85b5-a4a5c766f25e', 'workshop', 'dev', 'retries', 'e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5', '2026-11-25 12:41:08.967807', '{"content": {"parts": [{"text": "burst again"}], "role": "user"}, "invocation_id": "e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "f3b719e3-04b5-48ac-85b5-a4a5c766f25e", "timestamp": 1795610468.9678068}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:08.979378' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (62, 'd156117c-d507-4780-be48-424c0ced8709', 'workshop', 'dev', 'retries', 'e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5', '2026-11-25 12:41:08.979378', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-6d29326d-f1e6-46da-81e3-7b9f45dab186", "args": {"now": true}, "name": "burst"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 30, "prompt_token_count": 10, "thoughts_token_count": 20, "total_token_count": 40}, "invocation_id": "e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "d156117c-d507-4780-be48-424c0ced8709", "timestamp": 1795610468.9793775}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:09.027291' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (63, '82293f6e-3995-4322-8760-2a90b6d2fd2e', 'workshop', 'dev', 'retries', 'e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5', '2026-11-25 12:41:09.027291', '{"content": {"parts": [{"function_response": {"id": "adk-6d29326d-f1e6-46da-81e3-7b9f45dab186", "name": "burst", "response": {"response_type": "ERROR_HANDLED_BY_REFLECT_AND_RETRY_PLUGIN", "error_type": "TimeoutError", "error_details": "scripted", "retry_count": 1, "reflection_guidance": "The call to tool `burst` failed.\n\n**Error Details:**\n```\nTimeoutError: scripted\n```\n\n**Tool Arguments Used:**\n```json\n{\n  \"now\": true\n}\n```\n\n**Reflection Guidance:**\nThis is retry attempt **1 of 2**. Analyze the error and the arguments you provided. Do not repeat the exact same call. Consider the following before your next attempt:\n\n1.  **Invalid Parameters**: Does the error suggest that one or more arguments are incorrect, badly formatted, or missing? Review the tool''s schema and your arguments.\n2.  **State or Preconditions**: Did a previous step fail or not produce the necessary state/resource for this tool to succeed?\n3.  **Alternative Approach**: Is this the right tool for the job? Could another tool or a different sequence of steps achieve the goal?\n4.  **Simplify the Task**: Can you break the problem down into smaller, simpler steps?\n5.  **Wrong Function Name**: Does the error indicates the tool is not found? Please check again and only use available tools.\n\nFormulate a new plan based on your analysis and try a corrected or different approach."}}}], "role": "user"}, "invocation_id": "e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "82293f6e-3995-4322-8760-2a90b6d2fd2e", "timestamp": 1795610469.0272908}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:09.035517' WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (64, 'dc86752b-2d79-4be0-a27c-57deb1d27e27', 'workshop', 'dev', 'retries', 'e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5', '2026-11-25 12:41:09.035517', '{"model_version": "scripted-1", "content": {"parts": [{"text": "a draft"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-6d00cfd7-f6c5-49c1-899f-9a3de2dafbd5", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "id": "dc86752b-2d79-4be0-a27c-57deb1d27e27", "timestamp": 1795610469.0355172}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (11, 'workshop', 'dev', 'waits', '{}', '2026-11-25 12:41:09.080864', '2026-11-25 12:41:09.080864');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:09.093573' WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (65, '54a2d68a-3e08-445b-8f5b-e13cb5360a21', 'workshop', 'dev', 'waits', 'e-e198e0a2-6f92-470c-8370-22a715f4bab3', '2026-11-25 12:41:09.093573', '{"content": {"parts": [{"text": "wait"}], "role": "user"}, "invocation_id": "e-e198e0a2-6f92-470c-8370-22a715f4bab3", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "54a2d68a-3e08-445b-8f5b-e13cb5360a21", "timestamp": 1795610469.0935726}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:09.099866' WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (66, 'cf758172-50d6-43b7-9cc2-8d2f7d7540ba', 'workshop', 'dev', 'waits', 'e-e198e0a2-6f92-470c-8370-22a715f4bab3', '2026-11-25 12:41:09.099866', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-57dfb19d-8faa-4954-9a9d-bca9ac2f7974", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-e198e0a2-6f92-470c-8370-22a715f4bab3", "author": "coder", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": "coder@1"}, "long_running_tool_ids": [], "id": "cf758172-50d6-43b7-9cc2-8d2f7d7540ba", "timestamp": 1795610469.0998657}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (12, 'workshop', 'dev', 'waits-beside', '{}', '2026-11-25 12:41:11.082242', '2026-11-25 12:41:11.082242');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:11.090927' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (67, '3e84c502-70c0-4dc7-8e22-4e81bf0a79e3', 'workshop', 'dev', 'waits-beside', 'e-e21ae14c-39bc-41c6-9a95-2c371dba1658', '2026-11-25 12:41:11.090927', '{"content": {"parts": [{"text": "wait beside"}], "role": "user"}, "invocation_id": "e-e21ae14c-39bc-41c6-9a95-2c371dba1658", "author": "user", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "id": "3e84c502-70c0-4dc7-8e22-4e81bf0a79e3", "timestamp": 1795610471.0909271}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:11.100144' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (68, '3232bed8-0c50-4ff0-93c2-4f60e10815ba', 'workshop', 'dev', 'waits-beside', 'e-e21ae14c-39bc-41c6-9a95-2c371dba1658', '2026-11-25 12:41:11.100144', '{"model_version": "scripted-1", "content": {"parts": [{"function_call": {"id": "adk-49c75f01-6209-4395-93a4-27eb534de106", "args": {"seconds": 60}, "name": "wait"}}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-e21ae14c-39bc-41c6-9a95-2c371dba1658", "author": "slow", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "long_running_tool_ids": [], "branch": "both.slow", "id": "3232bed8-0c50-4ff0-93c2-4f60e10815ba", "timestamp": 1795610471.100144}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = '2026-11-25 12:41:11.099383' WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (69, 'c938d1de-0f3f-4acf-b115-1893699888d7', 'workshop', 'dev', 'waits-beside', 'e-e21ae14c-39bc-41c6-9a95-2c371dba1658', '2026-11-25 12:41:11.099383', '{"model_version": "scripted-1", "content": {"parts": [{"text": "quick"}], "role": "model"}, "usage_metadata": {"candidates_token_count": 1, "prompt_token_count": 10, "total_token_count": 11}, "invocation_id": "e-e21ae14c-39bc-41c6-9a95-2c371dba1658", "author": "quick", "actions": {"state_delta": {}, "artifact_delta": {}, "requested_auth_configs": {}, "requested_tool_confirmations": {}}, "node_info": {"path": ""}, "branch": "both.quick", "id": "c938d1de-0f3f-4acf-b115-1893699888d7", "timestamp": 1795610471.099383}');
COMMIT;
