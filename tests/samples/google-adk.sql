BEGIN;
CREATE TABLE app_states (
    app_name TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    update_time REAL NOT NULL
);
CREATE TABLE user_states (
    app_name TEXT NOT NULL,
    user_id TEXT NOT NULL,
    state TEXT NOT NULL,
    update_time REAL NOT NULL,
    PRIMARY KEY (app_name, user_id)
);
CREATE TABLE sessions (
    app_name TEXT NOT NULL,
    user_id TEXT NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    create_time REAL NOT NULL,
    update_time REAL NOT NULL,
    PRIMARY KEY (app_name, user_id, id)
);
CREATE TABLE events (
    id TEXT NOT NULL,
    app_name TEXT NOT NULL,
    user_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    invocation_id TEXT NOT NULL,
    timestamp REAL NOT NULL,
    event_data TEXT NOT NULL,
    PRIMARY KEY (app_name, user_id, session_id, id),
    FOREIGN KEY (app_name, user_id, session_id) REFERENCES sessions(app_name, user_id, id) ON DELETE CASCADE
);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', 1795610460.3253596, 1795610460.3253596);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610460.963557 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (1, '05c68058-b2fd-4eb7-873b-1f579f5b4ca3', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610460.963557, '{"content":{"parts":[{"text":"check the build"}],"role":"user"},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"05c68058-b2fd-4eb7-873b-1f579f5b4ca3","timestamp":1795610460.963557}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.067002 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (2, '6fdaef23-b01e-422b-a811-1a97e4d13e34', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610461.067002, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-f08fe19f-11ad-41c2-8fb9-b44955da743c","args":{"path":"a"},"name":"look"}},{"function_call":{"id":"adk-cdae1b67-b63c-4a56-bff1-659bfa7aae94","args":{"target":"all"},"name":"build"}}],"role":"model"},"usage_metadata":{"cached_content_token_count":40,"candidates_token_count":12,"prompt_token_count":100,"thoughts_token_count":8,"total_token_count":120},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"6fdaef23-b01e-422b-a811-1a97e4d13e34","timestamp":1795610461.067002}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.109419 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (3, 'fe6e78a5-f66b-43e0-b2c4-e02e54d02d48', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610461.109419, '{"content":{"parts":[{"function_response":{"id":"adk-f08fe19f-11ad-41c2-8fb9-b44955da743c","name":"look","response":{"status":"ok","text":"seen"}}},{"function_response":{"id":"adk-cdae1b67-b63c-4a56-bff1-659bfa7aae94","name":"build","response":{"error":"exit 3"}}}],"role":"user"},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"fe6e78a5-f66b-43e0-b2c4-e02e54d02d48","timestamp":1795610461.109419}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.127552 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (4, 'd37854d4-a60e-4cd8-ac09-6d52d7014767', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610461.127552, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-03eb4fab-58c1-4ae8-9a75-4b59a2669778","args":{"target":"all"},"name":"build"}}],"role":"model"},"usage_metadata":{"cached_content_token_count":100,"candidates_token_count":10,"prompt_token_count":120,"total_token_count":130},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"d37854d4-a60e-4cd8-ac09-6d52d7014767","timestamp":1795610461.127552}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.1677556 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (5, 'e0884c59-461d-404c-a710-91b6e15899a2', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610461.1677556, '{"content":{"parts":[{"function_response":{"id":"adk-03eb4fab-58c1-4ae8-9a75-4b59a2669778","name":"build","response":{"error":"exit 3"}}}],"role":"user"},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"e0884c59-461d-404c-a710-91b6e15899a2","timestamp":1795610461.1677556}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.1770647 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (6, 'f9615040-e50d-4c0e-ae8a-9485920c7f9d', 'workshop', 'dev', 'builds', 'e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1', 1795610461.1770647, '{"model_version":"scripted-1","content":{"parts":[{"text":"it fails"}],"role":"model"},"usage_metadata":{"candidates_token_count":10,"prompt_token_count":130,"total_token_count":140},"invocation_id":"e-d8f4ae04-5bc8-4f20-b713-7a07eec115d1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"f9615040-e50d-4c0e-ae8a-9485920c7f9d","timestamp":1795610461.1770647}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.2139733 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (7, '278b3de8-ab97-487b-a2cb-48038f6aba8f', 'workshop', 'dev', 'builds', 'e-2ada3618-1c9b-4623-9f3f-f14d7b3873dd', 1795610461.2139733, '{"content":{"parts":[{"text":"once more"}],"role":"user"},"invocation_id":"e-2ada3618-1c9b-4623-9f3f-f14d7b3873dd","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"278b3de8-ab97-487b-a2cb-48038f6aba8f","timestamp":1795610461.2139733}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.2202618 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (8, '5bc6d8aa-307c-4635-812c-2421afdcb7d3', 'workshop', 'dev', 'builds', 'e-2ada3618-1c9b-4623-9f3f-f14d7b3873dd', 1795610461.2202618, '{"model_version":"scripted-1","content":{"parts":[{"text":"still fails"}],"role":"model"},"usage_metadata":{"candidates_token_count":5,"prompt_token_count":150,"thoughts_token_count":5,"total_token_count":160},"invocation_id":"e-2ada3618-1c9b-4623-9f3f-f14d7b3873dd","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"5bc6d8aa-307c-4635-812c-2421afdcb7d3","timestamp":1795610461.2202618}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', 1795610461.2545042, 1795610461.2545042);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.2605238 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (9, 'aee22ba5-e391-4b23-8870-4eb9a89fd617', 'workshop', 'dev', 'breaks', 'e-4fa4373e-ae81-4f3e-bf05-408af9f7c799', 1795610461.2605238, '{"content":{"parts":[{"text":"break"}],"role":"user"},"invocation_id":"e-4fa4373e-ae81-4f3e-bf05-408af9f7c799","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"aee22ba5-e391-4b23-8870-4eb9a89fd617","timestamp":1795610461.2605238}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.264535 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (10, '81159e97-9d51-4117-8ced-510ed56b9a3f', 'workshop', 'dev', 'breaks', 'e-4fa4373e-ae81-4f3e-bf05-408af9f7c799', 1795610461.264535, '{"model_version":"scripted-1","error_code":"RESOURCE_EXHAUSTED","error_message":"scripted","invocation_id":"e-4fa4373e-ae81-4f3e-bf05-408af9f7c799","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"81159e97-9d51-4117-8ced-510ed56b9a3f","timestamp":1795610461.264535}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.3076737 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (11, 'ed4f7d2f-8e2c-4ffa-b304-07f44dfd32ed', 'workshop', 'dev', 'breaks', 'e-0509826a-2b6e-4a2a-89b4-cd24308c2ac0', 1795610461.3076737, '{"content":{"parts":[{"text":"raise"}],"role":"user"},"invocation_id":"e-0509826a-2b6e-4a2a-89b4-cd24308c2ac0","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"ed4f7d2f-8e2c-4ffa-b304-07f44dfd32ed","timestamp":1795610461.3076737}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.345503 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (12, 'e6261faf-b176-42fe-90b9-5b8fce322785', 'workshop', 'dev', 'breaks', 'e-0509826a-2b6e-4a2a-89b4-cd24308c2ac0', 1795610461.345503, '{"error_code":"RuntimeError","error_message":"scripted","invocation_id":"e-0509826a-2b6e-4a2a-89b4-cd24308c2ac0","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"e6261faf-b176-42fe-90b9-5b8fce322785","timestamp":1795610461.345503}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', 1795610461.3497303, 1795610461.3497303);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.3637505 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (13, '63823de5-e7e1-4af4-b734-2636dd511f61', 'workshop', 'dev', 'bursts', 'e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2', 1795610461.3637505, '{"content":{"parts":[{"text":"burst"}],"role":"user"},"invocation_id":"e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"63823de5-e7e1-4af4-b734-2636dd511f61","timestamp":1795610461.3637505}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.368481 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (14, 'd0914830-c653-4af9-a54a-57e6825b307b', 'workshop', 'dev', 'bursts', 'e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2', 1795610461.368481, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-2f5949de-70ed-480e-98bb-5ba50013e30c","args":{"now":true},"name":"burst"}}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":20,"total_token_count":22},"invocation_id":"e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"d0914830-c653-4af9-a54a-57e6825b307b","timestamp":1795610461.368481}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.4137568 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (15, 'd0b22797-9611-4ddb-becb-35e90a7637d3', 'workshop', 'dev', 'bursts', 'e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2', 1795610461.4137568, '{"error_code":"TimeoutError","error_message":"scripted","invocation_id":"e-ef6eb7e0-c6d6-4ea5-b0de-ebde89fe35e2","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"d0b22797-9611-4ddb-becb-35e90a7637d3","timestamp":1795610461.4137568}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', 1795610461.4241953, 1795610461.4241953);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.43293 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (16, 'f642680f-d25e-4d29-907a-581c0535ea6f', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.43293, '{"content":{"parts":[{"text":"have it reviewed"}],"role":"user"},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"f642680f-d25e-4d29-907a-581c0535ea6f","timestamp":1795610461.43293}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.437102 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (17, '76e54f45-9448-4ded-b37c-9609d9ed4d0f', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.437102, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-95e75d09-f5d7-44db-a83b-aec487ab4642","args":{"agent_name":"reviewer"},"name":"transfer_to_agent"}}],"role":"model"},"usage_metadata":{"candidates_token_count":5,"prompt_token_count":50,"total_token_count":55},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"76e54f45-9448-4ded-b37c-9609d9ed4d0f","timestamp":1795610461.437102}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.471647 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (18, '142865d1-ec48-442c-af68-56cd7ec591cd', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.471647, '{"content":{"parts":[{"function_response":{"id":"adk-95e75d09-f5d7-44db-a83b-aec487ab4642","name":"transfer_to_agent","response":{"result":null}}}],"role":"user"},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"transfer_to_agent":"reviewer","requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"142865d1-ec48-442c-af68-56cd7ec591cd","timestamp":1795610461.471647}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.475415 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (19, '4f35941b-4811-4e6e-b7c6-242a78318d8c', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.475415, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-88d4ddf1-b5c0-4832-afba-c02fdd1bc224","args":{"path":"b"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":6,"prompt_token_count":60,"total_token_count":66},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"long_running_tool_ids":[],"id":"4f35941b-4811-4e6e-b7c6-242a78318d8c","timestamp":1795610461.475415}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.5128376 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (20, 'f9dc57c6-c49d-4670-8f02-3db8ba65342a', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.5128376, '{"content":{"parts":[{"function_response":{"id":"adk-88d4ddf1-b5c0-4832-afba-c02fdd1bc224","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"id":"f9dc57c6-c49d-4670-8f02-3db8ba65342a","timestamp":1795610461.5128376}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.516157 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (21, '46cc29f5-38c1-4ee4-ba77-5aa8ef143b0e', 'workshop', 'dev', 'reviews', 'e-5eaed9fe-15e8-4b94-9e1b-30074abe363a', 1795610461.516157, '{"model_version":"scripted-1","content":{"parts":[{"text":"reviewed"}],"role":"model"},"usage_metadata":{"candidates_token_count":7,"prompt_token_count":70,"total_token_count":77},"invocation_id":"e-5eaed9fe-15e8-4b94-9e1b-30074abe363a","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"id":"46cc29f5-38c1-4ee4-ba77-5aa8ef143b0e","timestamp":1795610461.516157}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', 1795610461.5527844, 1795610461.5527844);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.562204 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (22, '0032b0b5-f153-4d22-ba6d-6ac8bdc08989', 'workshop', 'dev', 'long', 'e-b3493a5d-aa28-46b8-9c28-52e70fd022e1', 1795610461.562204, '{"content":{"parts":[{"text":"one"}],"role":"user"},"invocation_id":"e-b3493a5d-aa28-46b8-9c28-52e70fd022e1","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"0032b0b5-f153-4d22-ba6d-6ac8bdc08989","timestamp":1795610461.562204}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.5727737 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (23, '9a95ce89-6c93-41bd-983c-7004cf2388fa', 'workshop', 'dev', 'long', 'e-b3493a5d-aa28-46b8-9c28-52e70fd022e1', 1795610461.5727737, '{"model_version":"scripted-1","content":{"parts":[{"text":"first"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-b3493a5d-aa28-46b8-9c28-52e70fd022e1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"9a95ce89-6c93-41bd-983c-7004cf2388fa","timestamp":1795610461.5727737}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.608219 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (24, '552c5b88-91f2-475f-b3b9-fdddfb44c398', 'workshop', 'dev', 'long', 'e-9ea24753-4843-49dc-883b-0789dbb77dd3', 1795610461.608219, '{"content":{"parts":[{"text":"two"}],"role":"user"},"invocation_id":"e-9ea24753-4843-49dc-883b-0789dbb77dd3","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"552c5b88-91f2-475f-b3b9-fdddfb44c398","timestamp":1795610461.608219}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.61216 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (25, '9ec4b54d-fc6d-4285-9a36-6424d34dadc4', 'workshop', 'dev', 'long', 'e-9ea24753-4843-49dc-883b-0789dbb77dd3', 1795610461.61216, '{"model_version":"scripted-1","content":{"parts":[{"text":"second"}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":20,"total_token_count":22},"invocation_id":"e-9ea24753-4843-49dc-883b-0789dbb77dd3","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"9ec4b54d-fc6d-4285-9a36-6424d34dadc4","timestamp":1795610461.61216}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.6768441 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (26, '70978ebd-9fcc-4d8c-91a3-2905ea302ced', 'workshop', 'dev', 'long', '56f3971c-89b9-4bfc-9cb2-2bc2f47d463f', 1795610461.6768441, '{"usage_metadata":{"candidates_token_count":3,"prompt_token_count":30,"total_token_count":33},"invocation_id":"56f3971c-89b9-4bfc-9cb2-2bc2f47d463f","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{},"compaction":{"start_timestamp":1795610461.562204,"end_timestamp":1795610461.61216,"compacted_content":{"parts":[{"text":"a summary"}],"role":"model"}}},"node_info":{"path":""},"id":"70978ebd-9fcc-4d8c-91a3-2905ea302ced","timestamp":1795610461.6768441}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.6895394 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (27, '4195079e-b518-423c-997a-70db0bedad9a', 'workshop', 'dev', 'long', 'e-0e4b76d9-dbf7-43c7-9991-5d0f6c78449d', 1795610461.6895394, '{"content":{"parts":[{"text":"three"}],"role":"user"},"invocation_id":"e-0e4b76d9-dbf7-43c7-9991-5d0f6c78449d","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"4195079e-b518-423c-997a-70db0bedad9a","timestamp":1795610461.6895394}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.7053509 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (28, '3fda17fa-8379-47e3-a96d-ae2639c0089c', 'workshop', 'dev', 'long', 'e-0e4b76d9-dbf7-43c7-9991-5d0f6c78449d', 1795610461.7053509, '{"model_version":"scripted-1","content":{"parts":[{"text":"third"}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":25,"total_token_count":27},"invocation_id":"e-0e4b76d9-dbf7-43c7-9991-5d0f6c78449d","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"3fda17fa-8379-47e3-a96d-ae2639c0089c","timestamp":1795610461.7053509}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.7450933 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (29, 'cf066a6e-c650-48a1-a4f2-989b9590adf6', 'workshop', 'dev', 'long', 'e-818a9297-80d7-4e0d-979f-ecba3b48c032', 1795610461.7450933, '{"invocation_id":"e-818a9297-80d7-4e0d-979f-ecba3b48c032","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{},"rewind_before_invocation_id":"e-0e4b76d9-dbf7-43c7-9991-5d0f6c78449d"},"node_info":{"path":""},"id":"cf066a6e-c650-48a1-a4f2-989b9590adf6","timestamp":1795610461.7450933}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'asks', '{}', 1795610461.7473445, 1795610461.7473445);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (7, 'workshop', 'dev', 'orders', '{}', 1795610461.7493262, 1795610461.7493262);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (8, 'workshop', 'dev', 'loops', '{}', 1795610461.7594676, 1795610461.7594676);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (9, 'workshop', 'dev', 'limits', '{}', 1795610461.763794, 1795610461.763794);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (10, 'workshop', 'dev', 'retries', '{}', 1795610461.7650018, 1795610461.7650018);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.7682383 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (30, 'fdc8ada1-5cf9-44bb-bd3e-1871cfc25add', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.7682383, '{"content":{"parts":[{"text":"look, if I may"}],"role":"user"},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"fdc8ada1-5cf9-44bb-bd3e-1871cfc25add","timestamp":1795610461.7682383}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.7716706 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (31, 'a158387e-fafe-419e-8b25-fc2ca74ee141', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.7716706, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-50868d2d-0292-4d4a-9b52-d98db8b605d2","args":{"path":"c"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"a158387e-fafe-419e-8b25-fc2ca74ee141","timestamp":1795610461.7716706}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8073986 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (32, '95616398-17fa-422a-acd8-10e1908b9192', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8073986, '{"content":{"parts":[{"function_call":{"id":"adk-2c377882-c230-4119-a3de-38704bd454e9","args":{"originalFunctionCall":{"id":"adk-50868d2d-0292-4d4a-9b52-d98db8b605d2","args":{"path":"c"},"name":"look"},"toolConfirmation":{"hint":"Please approve or reject the tool call look() by responding with a FunctionResponse with an expected ToolConfirmation payload.","confirmed":false}},"name":"adk_request_confirmation"}}],"role":"model"},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":["adk-2c377882-c230-4119-a3de-38704bd454e9"],"id":"95616398-17fa-422a-acd8-10e1908b9192","timestamp":1795610461.8073986}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8072464 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (33, 'aaad54ce-8f14-4e85-8cd8-bb4a93391310', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8072464, '{"content":{"parts":[{"function_response":{"id":"adk-50868d2d-0292-4d4a-9b52-d98db8b605d2","name":"look","response":{"error":"This tool call requires confirmation, please approve or reject."}}}],"role":"user"},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"skip_summarization":true,"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{"adk-50868d2d-0292-4d4a-9b52-d98db8b605d2":{"hint":"Please approve or reject the tool call look() by responding with a FunctionResponse with an expected ToolConfirmation payload.","confirmed":false}}},"node_info":{"path":"coder@1"},"id":"aaad54ce-8f14-4e85-8cd8-bb4a93391310","timestamp":1795610461.8072464}');
COMMIT;

BEGIN;
UPDATE sessions SET state = '{"answered":true}', update_time = 1795610461.8168042 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (34, 'c3f61921-d598-414e-9b66-ebd9d57568a2', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8168042, '{"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{"answered":true},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"c3f61921-d598-414e-9b66-ebd9d57568a2","timestamp":1795610461.8168042}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8209567 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (35, '76bbfe4d-4205-45ef-be9e-1d12b2aa8ef2', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8209567, '{"content":{"parts":[{"function_response":{"id":"adk-2c377882-c230-4119-a3de-38704bd454e9","name":"adk_request_confirmation","response":{"confirmed":true}}}],"role":"user"},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"76bbfe4d-4205-45ef-be9e-1d12b2aa8ef2","timestamp":1795610461.8209567}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8246825 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (36, '49414550-4848-4550-8ac3-e20e14a6e055', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8246825, '{"content":{"parts":[{"function_response":{"id":"adk-50868d2d-0292-4d4a-9b52-d98db8b605d2","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"49414550-4848-4550-8ac3-e20e14a6e055","timestamp":1795610461.8246825}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8287134 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (37, '49ae6c5a-a0eb-460b-b41e-31b67a771ffc', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8287134, '{"model_version":"scripted-1","content":{"parts":[{"text":"looked"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"49ae6c5a-a0eb-460b-b41e-31b67a771ffc","timestamp":1795610461.8287134}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8652835 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (38, 'be8cdf0a-55c8-4ad2-b3fa-aa4bbe88a6a2', 'workshop', 'dev', 'asks', 'e-bc04b14c-0433-4177-9d1c-93b60464c5f1', 1795610461.8652835, '{"invocation_id":"e-bc04b14c-0433-4177-9d1c-93b60464c5f1","author":"coder","actions":{"state_delta":{"answered":true},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"be8cdf0a-55c8-4ad2-b3fa-aa4bbe88a6a2","timestamp":1795610461.8652835}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8692906 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (39, 'cc5cb4f2-461b-4f6e-ab0b-28b262ecb846', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610461.8692906, '{"content":{"parts":[{"text":"order"}],"role":"user"},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"cc5cb4f2-461b-4f6e-ab0b-28b262ecb846","timestamp":1795610461.8692906}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.8753705 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (40, '9eff39bf-bb3b-4b50-865c-0be14eee57e7', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610461.8753705, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-e9373f76-3108-4131-9e74-3133f0d7019d","args":{"what":"tea"},"name":"order"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":["adk-e9373f76-3108-4131-9e74-3133f0d7019d"],"id":"9eff39bf-bb3b-4b50-865c-0be14eee57e7","timestamp":1795610461.8753705}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.915281 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (41, 'a7cfaa8d-4697-476f-b134-b4a6a918a55f', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610461.915281, '{"content":{"parts":[{"function_response":{"id":"adk-e9373f76-3108-4131-9e74-3133f0d7019d","name":"order","response":{"status":"pending"}}}],"role":"user"},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"a7cfaa8d-4697-476f-b134-b4a6a918a55f","timestamp":1795610461.915281}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.9218082 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (42, '37cb8692-74aa-462f-af5c-f72ea1164d21', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610461.9218082, '{"model_version":"scripted-1","content":{"parts":[{"text":"ordered"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"37cb8692-74aa-462f-af5c-f72ea1164d21","timestamp":1795610461.9218082}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.9693248 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (43, '67ad2aba-b5e0-4904-865e-f5789827c711', 'workshop', 'dev', 'orders', 'e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823', 1795610461.9693248, '{"content":{"parts":[{"text":"meanwhile"}],"role":"user"},"invocation_id":"e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"67ad2aba-b5e0-4904-865e-f5789827c711","timestamp":1795610461.9693248}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610461.9783046 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (44, '8d79f5e5-73ed-4ffa-85e0-6ea1eb6ee8f0', 'workshop', 'dev', 'orders', 'e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823', 1795610461.9783046, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-901a84f9-f519-4760-a87a-a6ba300fb9d2","args":{"path":"c"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"8d79f5e5-73ed-4ffa-85e0-6ea1eb6ee8f0","timestamp":1795610461.9783046}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.0234866 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (45, 'd9ad8b75-b450-4cc9-8095-0763e63df4a8', 'workshop', 'dev', 'orders', 'e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823', 1795610462.0234866, '{"content":{"parts":[{"function_response":{"id":"adk-901a84f9-f519-4760-a87a-a6ba300fb9d2","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"d9ad8b75-b450-4cc9-8095-0763e63df4a8","timestamp":1795610462.0234866}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.0352745 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (46, '98d9048a-2ebc-4551-bcf8-7a0579794702', 'workshop', 'dev', 'orders', 'e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823', 1795610462.0352745, '{"model_version":"scripted-1","content":{"parts":[{"text":"looked"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-20ce85b4-9d8f-46f4-abad-46d2ee6bb823","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"98d9048a-2ebc-4551-bcf8-7a0579794702","timestamp":1795610462.0352745}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.075112 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (47, 'a308d183-1023-4d4e-b0d8-0a1485b660a8', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610462.075112, '{"content":{"parts":[{"function_response":{"id":"adk-e9373f76-3108-4131-9e74-3133f0d7019d","name":"order","response":{"status":"ok"}}}],"role":"user"},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"a308d183-1023-4d4e-b0d8-0a1485b660a8","timestamp":1795610462.075112}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.0827942 WHERE rowid = 7;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (48, '1e7f5b98-7a90-4f28-b4cb-f0f33ff6dfe1', 'workshop', 'dev', 'orders', 'e-9fe1d78b-0d62-4555-9e08-361e964dd09f', 1795610462.0827942, '{"model_version":"scripted-1","content":{"parts":[{"text":"it came"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-9fe1d78b-0d62-4555-9e08-361e964dd09f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"1e7f5b98-7a90-4f28-b4cb-f0f33ff6dfe1","timestamp":1795610462.0827942}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.1274395 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (49, '22e22c41-f489-44d0-bd22-46a951fd62c2', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.1274395, '{"content":{"parts":[{"text":"write"}],"role":"user"},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"22e22c41-f489-44d0-bd22-46a951fd62c2","timestamp":1795610462.1274395}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.13521 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (50, '1cedecd3-bc16-4074-be21-c9f91a30d495', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.13521, '{"model_version":"scripted-1","content":{"parts":[{"text":"a draft"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"writer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"1cedecd3-bc16-4074-be21-c9f91a30d495","timestamp":1795610462.13521}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.1728232 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (51, 'cb92362c-fcd1-4752-a926-83200a8bc002', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.1728232, '{"model_version":"scripted-1","content":{"parts":[{"text":"again"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"critic","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"cb92362c-fcd1-4752-a926-83200a8bc002","timestamp":1795610462.1728232}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.2167153 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (52, 'f6a49796-a702-421b-be50-e5abd588f32a', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.2167153, '{"model_version":"scripted-1","content":{"parts":[{"text":"a draft"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"writer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"f6a49796-a702-421b-be50-e5abd588f32a","timestamp":1795610462.2167153}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.2603464 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (53, '8afbc2ba-a74b-449f-aaca-515599141707', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.2603464, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-1d231924-cd7d-4b9d-9de6-c95fbe5a88d0","args":{},"name":"exit_loop"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"critic","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"long_running_tool_ids":[],"id":"8afbc2ba-a74b-449f-aaca-515599141707","timestamp":1795610462.2603464}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.2991474 WHERE rowid = 8;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (54, '8366bd65-42c8-4a32-82c6-5f4b5809f3c4', 'workshop', 'dev', 'loops', 'e-619a7efd-6b91-4576-a597-d294776769cf', 1795610462.2991474, '{"content":{"parts":[{"function_response":{"id":"adk-1d231924-cd7d-4b9d-9de6-c95fbe5a88d0","name":"exit_loop","response":{"result":null}}}],"role":"user"},"invocation_id":"e-619a7efd-6b91-4576-a597-d294776769cf","author":"critic","actions":{"skip_summarization":true,"state_delta":{},"artifact_delta":{},"escalate":true,"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"8366bd65-42c8-4a32-82c6-5f4b5809f3c4","timestamp":1795610462.2991474}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.3089406 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (55, '246897fc-4e66-45c8-a388-111adb6bc772', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.3089406, '{"content":{"parts":[{"text":"look twice"}],"role":"user"},"invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"246897fc-4e66-45c8-a388-111adb6bc772","timestamp":1795610462.3089406}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.315169 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (56, 'a1e48011-5fd0-4336-8a9d-e4c4cccc7897', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.315169, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-edff00a4-61be-4fe1-9d8b-e74155a455eb","args":{"path":"c"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"a1e48011-5fd0-4336-8a9d-e4c4cccc7897","timestamp":1795610462.315169}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.3551533 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (57, 'bc60e511-1f0a-4bf2-951e-e6411aa12868', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.3551533, '{"content":{"parts":[{"function_response":{"id":"adk-edff00a4-61be-4fe1-9d8b-e74155a455eb","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"bc60e511-1f0a-4bf2-951e-e6411aa12868","timestamp":1795610462.3551533}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.3649766 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (58, '64b7991b-44ac-41fc-8f13-56b5b1aface3', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.3649766, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-a25b022b-33a2-43d1-9d93-20d9befdc625","args":{"path":"c"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"64b7991b-44ac-41fc-8f13-56b5b1aface3","timestamp":1795610462.3649766}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4011471 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (59, '9140e6b9-b298-480f-b78a-b38b4746aecc', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.4011471, '{"content":{"parts":[{"function_response":{"id":"adk-a25b022b-33a2-43d1-9d93-20d9befdc625","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"9140e6b9-b298-480f-b78a-b38b4746aecc","timestamp":1795610462.4011471}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4086401 WHERE rowid = 9;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (60, '89e7b5e7-c624-45f8-9a7d-0d9fbe963e1c', 'workshop', 'dev', 'limits', 'e-03976da5-337b-4a73-ac77-a3e5f327d745', 1795610462.4086401, '{"error_code":"LlmCallsLimitExceededError","error_message":"Max number of llm calls limit of `2` exceeded","invocation_id":"e-03976da5-337b-4a73-ac77-a3e5f327d745","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"89e7b5e7-c624-45f8-9a7d-0d9fbe963e1c","timestamp":1795610462.4086401}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4217312 WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (61, '9b697557-8c06-4796-bdd7-c2e7475c6b20', 'workshop', 'dev', 'retries', 'e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7', 1795610462.4217312, '{"content":{"parts":[{"text":"burst again"}],"role":"user"},"invocation_id":"e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"9b697557-8c06-4796-bdd7-c2e7475c6b20","timestamp":1795610462.4217312}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4254398 WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (62, '688d3768-44b3-4681-b472-49e599ad5313', 'workshop', 'dev', 'retries', 'e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7', 1795610462.4254398, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-c26c0ccc-ad39-447d-a17d-1cc7ec0e1a8c","args":{"now":true},"name":"burst"}}],"role":"model"},"usage_metadata":{"candidates_token_count":30,"prompt_token_count":10,"thoughts_token_count":20,"total_token_count":40},"invocation_id":"e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"688d3768-44b3-4681-b472-49e599ad5313","timestamp":1795610462.4254398}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4641693 WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (63, '733ad2dd-da03-40f9-bdb3-7ea7a91ee391', 'workshop', 'dev', 'retries', 'e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7', 1795610462.4641693, '{"content":{"parts":[{"function_response":{"id":"adk-c26c0ccc-ad39-447d-a17d-1cc7ec0e1a8c","name":"burst","response":{"response_type":"ERROR_HANDLED_BY_REFLECT_AND_RETRY_PLUGIN","error_type":"TimeoutError","error_details":"scripted","retry_count":1,"reflection_guidance":"The call to tool `burst` failed.\n\n**Error Details:**\n```\nTimeoutError: scripted\n```\n\n**Tool Arguments Used:**\n```json\n{\n  \"now\": true\n}\n```\n\n**Reflection Guidance:**\nThis is retry attempt **1 of 2**. Analyze the error and the arguments you provided. Do not repeat the exact same call. Consider the following before your next attempt:\n\n1.  **Invalid Parameters**: Does the error suggest that one or more arguments are incorrect, badly formatted, or missing? Review the tool''s schema and your arguments.\n2.  **State or Preconditions**: Did a previous step fail or not produce the necessary state/resource for this tool to succeed?\n3.  **Alternative Approach**: Is this the right tool for the job? Could another tool or a different sequence of steps achieve the goal?\n4.  **Simplify the Task**: Can you break the problem down into smaller, simpler steps?\n5.  **Wrong Function Name**: Does the error indicates the tool is not found? Please check again and only use available tools.\n\nFormulate a new plan based on your analysis and try a corrected or different approach."}}}],"role":"user"},"invocation_id":"e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"733ad2dd-da03-40f9-bdb3-7ea7a91ee391","timestamp":1795610462.4641693}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.4701731 WHERE rowid = 10;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (64, 'd88a8678-934e-408a-8c87-b46bbbeaf4bf', 'workshop', 'dev', 'retries', 'e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7', 1795610462.4701731, '{"model_version":"scripted-1","content":{"parts":[{"text":"a draft"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-d5d28c92-3bbd-43e9-b8a5-03960ccf15f7","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"d88a8678-934e-408a-8c87-b46bbbeaf4bf","timestamp":1795610462.4701731}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (11, 'workshop', 'dev', 'waits', '{}', 1795610462.5125484, 1795610462.5125484);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.5205545 WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (65, 'bea47d0f-6532-4de9-88f9-0096ac9f9784', 'workshop', 'dev', 'waits', 'e-f7ae3612-bc31-491e-8c5b-3f15b08db50a', 1795610462.5205545, '{"content":{"parts":[{"text":"wait"}],"role":"user"},"invocation_id":"e-f7ae3612-bc31-491e-8c5b-3f15b08db50a","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"bea47d0f-6532-4de9-88f9-0096ac9f9784","timestamp":1795610462.5205545}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610462.5253363 WHERE rowid = 11;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (66, 'd88baa8a-acdd-40a5-94ac-c579d4e033d5', 'workshop', 'dev', 'waits', 'e-f7ae3612-bc31-491e-8c5b-3f15b08db50a', 1795610462.5253363, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-a329b256-38f9-41bf-8f8a-28c662fc67f7","args":{"seconds":60},"name":"wait"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-f7ae3612-bc31-491e-8c5b-3f15b08db50a","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"d88baa8a-acdd-40a5-94ac-c579d4e033d5","timestamp":1795610462.5253363}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (12, 'workshop', 'dev', 'waits-beside', '{}', 1795610464.514388, 1795610464.514388);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610464.5199583 WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (67, '23378cf4-5517-49b8-8e44-b53944d6c888', 'workshop', 'dev', 'waits-beside', 'e-346267e9-063d-415c-9451-cc21870fb9cb', 1795610464.5199583, '{"content":{"parts":[{"text":"wait beside"}],"role":"user"},"invocation_id":"e-346267e9-063d-415c-9451-cc21870fb9cb","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"23378cf4-5517-49b8-8e44-b53944d6c888","timestamp":1795610464.5199583}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610464.5276937 WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (68, '4554530d-5880-4f5b-820c-815bf8af12a7', 'workshop', 'dev', 'waits-beside', 'e-346267e9-063d-415c-9451-cc21870fb9cb', 1795610464.5276937, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-24948a6f-d1f8-49f5-bde2-5e997f77ef48","args":{"seconds":60},"name":"wait"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-346267e9-063d-415c-9451-cc21870fb9cb","author":"slow","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"long_running_tool_ids":[],"branch":"both.slow","id":"4554530d-5880-4f5b-820c-815bf8af12a7","timestamp":1795610464.5276937}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795610464.5269978 WHERE rowid = 12;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (69, '583069d5-f2e3-408a-8750-7e24ecfc9592', 'workshop', 'dev', 'waits-beside', 'e-346267e9-063d-415c-9451-cc21870fb9cb', 1795610464.5269978, '{"model_version":"scripted-1","content":{"parts":[{"text":"quick"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-346267e9-063d-415c-9451-cc21870fb9cb","author":"quick","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"branch":"both.quick","id":"583069d5-f2e3-408a-8750-7e24ecfc9592","timestamp":1795610464.5269978}');
COMMIT;
