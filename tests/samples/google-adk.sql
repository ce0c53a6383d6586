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
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (1, 'workshop', 'dev', 'builds', '{}', 1795577893.2911673, 1795577893.2911673);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577893.8478987 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (1, '02114596-dab1-4031-828c-9a84dc8873aa', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577893.8478987, '{"content":{"parts":[{"text":"check the build"}],"role":"user"},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"02114596-dab1-4031-828c-9a84dc8873aa","timestamp":1795577893.8478987}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577893.9863772 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (2, 'e7780868-60b1-4591-ae1c-7a4de72fc6e7', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577893.9863772, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-c80a678b-b5d8-4419-bd23-cccbf623ae94","args":{"path":"a"},"name":"look"}},{"function_call":{"id":"adk-77da3f0d-b0b4-4012-9e0f-f6ac2383e514","args":{"target":"all"},"name":"build"}}],"role":"model"},"usage_metadata":{"cached_content_token_count":40,"candidates_token_count":12,"prompt_token_count":100,"thoughts_token_count":8,"total_token_count":120},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"e7780868-60b1-4591-ae1c-7a4de72fc6e7","timestamp":1795577893.9863772}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.0676196 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (3, 'b2c42660-aac6-4ff2-863f-37f1c2354df5', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577894.0676196, '{"content":{"parts":[{"function_response":{"id":"adk-c80a678b-b5d8-4419-bd23-cccbf623ae94","name":"look","response":{"status":"ok","text":"seen"}}},{"function_response":{"id":"adk-77da3f0d-b0b4-4012-9e0f-f6ac2383e514","name":"build","response":{"error":"exit 3"}}}],"role":"user"},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"b2c42660-aac6-4ff2-863f-37f1c2354df5","timestamp":1795577894.0676196}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.1768947 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (4, '0d1fbd4e-494f-4806-8394-66ae230e5e0d', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577894.1768947, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-bc9f7ebd-7ed6-43b8-bc87-5bce06956221","args":{"target":"all"},"name":"build"}}],"role":"model"},"usage_metadata":{"cached_content_token_count":100,"candidates_token_count":10,"prompt_token_count":120,"total_token_count":130},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"0d1fbd4e-494f-4806-8394-66ae230e5e0d","timestamp":1795577894.1768947}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.2126253 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (5, '0c77c2a9-05eb-48b0-beec-86a271a64e5c', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577894.2126253, '{"content":{"parts":[{"function_response":{"id":"adk-bc9f7ebd-7ed6-43b8-bc87-5bce06956221","name":"build","response":{"error":"exit 3"}}}],"role":"user"},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"0c77c2a9-05eb-48b0-beec-86a271a64e5c","timestamp":1795577894.2126253}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.2226222 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (6, 'ac6aa1b6-f65c-4276-9462-069e2486c0a7', 'workshop', 'dev', 'builds', 'e-add36533-7797-4e63-a851-60764811029f', 1795577894.2226222, '{"model_version":"scripted-1","content":{"parts":[{"text":"it fails"}],"role":"model"},"usage_metadata":{"candidates_token_count":10,"prompt_token_count":130,"total_token_count":140},"invocation_id":"e-add36533-7797-4e63-a851-60764811029f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"ac6aa1b6-f65c-4276-9462-069e2486c0a7","timestamp":1795577894.2226222}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.2705235 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (7, 'b4723ac9-2fa5-4688-b6a5-b5c76a8c1e16', 'workshop', 'dev', 'builds', 'e-41c5794d-2f39-4f93-a5d1-349c32b67196', 1795577894.2705235, '{"content":{"parts":[{"text":"once more"}],"role":"user"},"invocation_id":"e-41c5794d-2f39-4f93-a5d1-349c32b67196","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"b4723ac9-2fa5-4688-b6a5-b5c76a8c1e16","timestamp":1795577894.2705235}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.2750628 WHERE rowid = 1;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (8, '62904f55-33cd-4255-9f49-710655b978ec', 'workshop', 'dev', 'builds', 'e-41c5794d-2f39-4f93-a5d1-349c32b67196', 1795577894.2750628, '{"model_version":"scripted-1","content":{"parts":[{"text":"still fails"}],"role":"model"},"usage_metadata":{"candidates_token_count":5,"prompt_token_count":150,"thoughts_token_count":5,"total_token_count":160},"invocation_id":"e-41c5794d-2f39-4f93-a5d1-349c32b67196","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"62904f55-33cd-4255-9f49-710655b978ec","timestamp":1795577894.2750628}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (2, 'workshop', 'dev', 'breaks', '{}', 1795577894.311336, 1795577894.311336);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.3263526 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (9, '4a553ed8-ea27-4ba1-a580-88b9ea226b92', 'workshop', 'dev', 'breaks', 'e-1c9c8e09-30b3-421b-9829-69a3b19c3d3a', 1795577894.3263526, '{"content":{"parts":[{"text":"break"}],"role":"user"},"invocation_id":"e-1c9c8e09-30b3-421b-9829-69a3b19c3d3a","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"4a553ed8-ea27-4ba1-a580-88b9ea226b92","timestamp":1795577894.3263526}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.3336916 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (10, '613c3eba-2228-431c-bac1-69f48abfaba5', 'workshop', 'dev', 'breaks', 'e-1c9c8e09-30b3-421b-9829-69a3b19c3d3a', 1795577894.3336916, '{"model_version":"scripted-1","error_code":"RESOURCE_EXHAUSTED","error_message":"scripted","invocation_id":"e-1c9c8e09-30b3-421b-9829-69a3b19c3d3a","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"613c3eba-2228-431c-bac1-69f48abfaba5","timestamp":1795577894.3336916}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.3988862 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (11, '41b6dce6-c4d0-45d2-8617-bca72bf69106', 'workshop', 'dev', 'breaks', 'e-2418cdf2-4839-4b2e-a622-31d660591b07', 1795577894.3988862, '{"content":{"parts":[{"text":"raise"}],"role":"user"},"invocation_id":"e-2418cdf2-4839-4b2e-a622-31d660591b07","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"41b6dce6-c4d0-45d2-8617-bca72bf69106","timestamp":1795577894.3988862}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.4411383 WHERE rowid = 2;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (12, '416e9909-55c0-4274-b0a3-e2ec4cf12d37', 'workshop', 'dev', 'breaks', 'e-2418cdf2-4839-4b2e-a622-31d660591b07', 1795577894.4411383, '{"error_code":"RuntimeError","error_message":"scripted","invocation_id":"e-2418cdf2-4839-4b2e-a622-31d660591b07","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"416e9909-55c0-4274-b0a3-e2ec4cf12d37","timestamp":1795577894.4411383}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (3, 'workshop', 'dev', 'bursts', '{}', 1795577894.4453785, 1795577894.4453785);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.4565313 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (13, '63d72594-e804-4aab-bd27-5335db33c4f3', 'workshop', 'dev', 'bursts', 'e-0c584da2-47ae-4133-a83a-3d48d687fa67', 1795577894.4565313, '{"content":{"parts":[{"text":"burst"}],"role":"user"},"invocation_id":"e-0c584da2-47ae-4133-a83a-3d48d687fa67","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"63d72594-e804-4aab-bd27-5335db33c4f3","timestamp":1795577894.4565313}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.4608924 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (14, 'acafcf7f-9a62-4adc-9790-7715ce567ece', 'workshop', 'dev', 'bursts', 'e-0c584da2-47ae-4133-a83a-3d48d687fa67', 1795577894.4608924, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-63119445-4c56-41b2-94db-1912297a625b","args":{"now":true},"name":"burst"}}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":20,"total_token_count":22},"invocation_id":"e-0c584da2-47ae-4133-a83a-3d48d687fa67","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"acafcf7f-9a62-4adc-9790-7715ce567ece","timestamp":1795577894.4608924}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.5042572 WHERE rowid = 3;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (15, '50c6fe1b-7f04-411b-b2ae-ac3bf80c7520', 'workshop', 'dev', 'bursts', 'e-0c584da2-47ae-4133-a83a-3d48d687fa67', 1795577894.5042572, '{"error_code":"TimeoutError","error_message":"scripted","invocation_id":"e-0c584da2-47ae-4133-a83a-3d48d687fa67","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"50c6fe1b-7f04-411b-b2ae-ac3bf80c7520","timestamp":1795577894.5042572}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (4, 'workshop', 'dev', 'reviews', '{}', 1795577894.5107143, 1795577894.5107143);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.5245764 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (16, '044448bf-7f86-4f7a-aaa8-8629daffca3d', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.5245764, '{"content":{"parts":[{"text":"have it reviewed"}],"role":"user"},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"044448bf-7f86-4f7a-aaa8-8629daffca3d","timestamp":1795577894.5245764}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.52882 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (17, '14b7c38a-3a3c-49e9-8c1f-ee22289adfc5', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.52882, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-f5580c9c-e539-4dc1-ac6d-a5c594b443a0","args":{"agent_name":"reviewer"},"name":"transfer_to_agent"}}],"role":"model"},"usage_metadata":{"candidates_token_count":5,"prompt_token_count":50,"total_token_count":55},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"14b7c38a-3a3c-49e9-8c1f-ee22289adfc5","timestamp":1795577894.52882}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.5665584 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (18, '8f6767df-2e6d-413a-8b55-faf98fffa09d', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.5665584, '{"content":{"parts":[{"function_response":{"id":"adk-f5580c9c-e539-4dc1-ac6d-a5c594b443a0","name":"transfer_to_agent","response":{"result":null}}}],"role":"user"},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"transfer_to_agent":"reviewer","requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"8f6767df-2e6d-413a-8b55-faf98fffa09d","timestamp":1795577894.5665584}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.5802517 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (19, 'b753a00a-a8bc-44c4-8105-04ccc2772a66', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.5802517, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-820eb09c-e1b0-4531-9021-6c6bbdaaa292","args":{"path":"b"},"name":"look"}}],"role":"model"},"usage_metadata":{"candidates_token_count":6,"prompt_token_count":60,"total_token_count":66},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"long_running_tool_ids":[],"id":"b753a00a-a8bc-44c4-8105-04ccc2772a66","timestamp":1795577894.5802517}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.6276665 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (20, '6bf9634c-ce73-46f8-b5db-1f3af3366244', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.6276665, '{"content":{"parts":[{"function_response":{"id":"adk-820eb09c-e1b0-4531-9021-6c6bbdaaa292","name":"look","response":{"status":"ok","text":"seen"}}}],"role":"user"},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"id":"6bf9634c-ce73-46f8-b5db-1f3af3366244","timestamp":1795577894.6276665}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.6378968 WHERE rowid = 4;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (21, 'a2e77c3d-cc7b-4c37-9926-3b7eb11d45ca', 'workshop', 'dev', 'reviews', 'e-4cd3d4cf-e730-4a63-a152-588d81daef0e', 1795577894.6378968, '{"model_version":"scripted-1","content":{"parts":[{"text":"reviewed"}],"role":"model"},"usage_metadata":{"candidates_token_count":7,"prompt_token_count":70,"total_token_count":77},"invocation_id":"e-4cd3d4cf-e730-4a63-a152-588d81daef0e","author":"reviewer","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1/reviewer@1"},"id":"a2e77c3d-cc7b-4c37-9926-3b7eb11d45ca","timestamp":1795577894.6378968}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (5, 'workshop', 'dev', 'long', '{}', 1795577894.679398, 1795577894.679398);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.6945684 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (22, '068ab90e-9e00-4386-a1cb-de0be013d6b9', 'workshop', 'dev', 'long', 'e-ff0d5516-97f4-4f78-b0ab-85eea610a7fb', 1795577894.6945684, '{"content":{"parts":[{"text":"one"}],"role":"user"},"invocation_id":"e-ff0d5516-97f4-4f78-b0ab-85eea610a7fb","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"068ab90e-9e00-4386-a1cb-de0be013d6b9","timestamp":1795577894.6945684}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.7128627 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (23, '86247c8d-aef9-4e91-a1d2-27f84517822b', 'workshop', 'dev', 'long', 'e-ff0d5516-97f4-4f78-b0ab-85eea610a7fb', 1795577894.7128627, '{"model_version":"scripted-1","content":{"parts":[{"text":"first"}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-ff0d5516-97f4-4f78-b0ab-85eea610a7fb","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"86247c8d-aef9-4e91-a1d2-27f84517822b","timestamp":1795577894.7128627}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.7634866 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (24, '4d6ddca7-856c-4c52-84c0-f6ba4beb6c02', 'workshop', 'dev', 'long', 'e-6b698b60-903e-4415-a172-2bd383d20a22', 1795577894.7634866, '{"content":{"parts":[{"text":"two"}],"role":"user"},"invocation_id":"e-6b698b60-903e-4415-a172-2bd383d20a22","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"4d6ddca7-856c-4c52-84c0-f6ba4beb6c02","timestamp":1795577894.7634866}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.7677295 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (25, '163f22b1-2307-48a4-b0b5-abdfcf6793f7', 'workshop', 'dev', 'long', 'e-6b698b60-903e-4415-a172-2bd383d20a22', 1795577894.7677295, '{"model_version":"scripted-1","content":{"parts":[{"text":"second"}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":20,"total_token_count":22},"invocation_id":"e-6b698b60-903e-4415-a172-2bd383d20a22","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"163f22b1-2307-48a4-b0b5-abdfcf6793f7","timestamp":1795577894.7677295}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577894.850567 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (26, '9c0cbbfa-7b92-42e8-bbfc-2de38db4d775', 'workshop', 'dev', 'long', '6c934811-fb01-45d5-9d33-eb87dd804338', 1795577894.850567, '{"usage_metadata":{"candidates_token_count":3,"prompt_token_count":30,"total_token_count":33},"invocation_id":"6c934811-fb01-45d5-9d33-eb87dd804338","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{},"compaction":{"start_timestamp":1795577894.6945684,"end_timestamp":1795577894.7677295,"compacted_content":{"parts":[{"text":"a summary"}],"role":"model"}}},"node_info":{"path":""},"id":"9c0cbbfa-7b92-42e8-bbfc-2de38db4d775","timestamp":1795577894.850567}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577895.0128806 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (27, 'b61d0efd-4763-4c75-ba01-3e73f8a8d37b', 'workshop', 'dev', 'long', 'e-057a5b18-e67e-43da-9522-fef9c0ecc02f', 1795577895.0128806, '{"content":{"parts":[{"text":"three"}],"role":"user"},"invocation_id":"e-057a5b18-e67e-43da-9522-fef9c0ecc02f","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"b61d0efd-4763-4c75-ba01-3e73f8a8d37b","timestamp":1795577895.0128806}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577895.056147 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (28, 'f94f946e-5d56-4c9a-8d8f-3a3decdd1b44', 'workshop', 'dev', 'long', 'e-057a5b18-e67e-43da-9522-fef9c0ecc02f', 1795577895.056147, '{"model_version":"scripted-1","content":{"parts":[{"text":"third"}],"role":"model"},"usage_metadata":{"candidates_token_count":2,"prompt_token_count":25,"total_token_count":27},"invocation_id":"e-057a5b18-e67e-43da-9522-fef9c0ecc02f","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"id":"f94f946e-5d56-4c9a-8d8f-3a3decdd1b44","timestamp":1795577895.056147}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577895.1011965 WHERE rowid = 5;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (29, '5c63def2-7ffb-4d7b-8c96-5d04beaf8571', 'workshop', 'dev', 'long', 'e-eeb9c5df-abdc-478f-b6e3-ee5aac5112a7', 1795577895.1011965, '{"invocation_id":"e-eeb9c5df-abdc-478f-b6e3-ee5aac5112a7","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{},"rewind_before_invocation_id":"e-057a5b18-e67e-43da-9522-fef9c0ecc02f"},"node_info":{"path":""},"id":"5c63def2-7ffb-4d7b-8c96-5d04beaf8571","timestamp":1795577895.1011965}');
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, app_name, user_id, id, state, create_time, update_time) VALUES (6, 'workshop', 'dev', 'waits', '{}', 1795577895.1034744, 1795577895.1034744);
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577895.1094995 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (30, 'cbcf452c-069d-4bbd-a5b5-3cfd399449fd', 'workshop', 'dev', 'waits', 'e-feb025c9-c94a-423c-a908-339b8750438c', 1795577895.1094995, '{"content":{"parts":[{"text":"wait"}],"role":"user"},"invocation_id":"e-feb025c9-c94a-423c-a908-339b8750438c","author":"user","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":""},"id":"cbcf452c-069d-4bbd-a5b5-3cfd399449fd","timestamp":1795577895.1094995}');
COMMIT;

BEGIN;
UPDATE sessions SET update_time = 1795577895.1236055 WHERE rowid = 6;
INSERT INTO events(rowid, id, app_name, user_id, session_id, invocation_id, timestamp, event_data) VALUES (31, '0ca4336d-6653-4efe-bed1-9d6694e1fa3b', 'workshop', 'dev', 'waits', 'e-feb025c9-c94a-423c-a908-339b8750438c', 1795577895.1236055, '{"model_version":"scripted-1","content":{"parts":[{"function_call":{"id":"adk-e7d248d3-c93a-450a-82a1-489e445fa7dd","args":{"seconds":60},"name":"wait"}}],"role":"model"},"usage_metadata":{"candidates_token_count":1,"prompt_token_count":10,"total_token_count":11},"invocation_id":"e-feb025c9-c94a-423c-a908-339b8750438c","author":"coder","actions":{"state_delta":{},"artifact_delta":{},"requested_auth_configs":{},"requested_tool_confirmations":{}},"node_info":{"path":"coder@1"},"long_running_tool_ids":[],"id":"0ca4336d-6653-4efe-bed1-9d6694e1fa3b","timestamp":1795577895.1236055}');
COMMIT;
