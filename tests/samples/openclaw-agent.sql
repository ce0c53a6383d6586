BEGIN;
CREATE TABLE session_windows (
  session_id TEXT NOT NULL PRIMARY KEY,
  session_key TEXT NOT NULL,
  previous_session_id TEXT,
  reason TEXT CHECK (reason IS NULL OR reason IN ('initial', 'reset', 'rollover', 'fork', 'rewind', 'switch', 'recovery', 'compaction')),
  session_scope TEXT NOT NULL DEFAULT 'conversation' CHECK (session_scope IN ('conversation', 'shared-main', 'group', 'channel')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  transcript_updated_at INTEGER DEFAULT NULL,
  transcript_observed_at INTEGER DEFAULT NULL,
  session_entry_provenance INTEGER NOT NULL DEFAULT 0 CHECK (session_entry_provenance IN (0, 1)),
  acp_owned INTEGER NOT NULL DEFAULT 0 CHECK (acp_owned IN (0, 1)),
  plugin_owner_id TEXT,
  hook_external_content_source TEXT CHECK (hook_external_content_source IS NULL OR hook_external_content_source IN ('gmail', 'webhook')),
  started_at INTEGER,
  ended_at INTEGER,
  status TEXT CHECK (status IS NULL OR status IN ('running', 'done', 'failed', 'killed', 'timeout')),
  chat_type TEXT CHECK (chat_type IS NULL OR chat_type IN ('direct', 'group', 'channel')),
  channel TEXT,
  account_id TEXT,
  primary_conversation_id TEXT,
  model_provider TEXT,
  model TEXT,
  agent_harness_id TEXT,
  parent_session_key TEXT,
  spawned_by TEXT,
  display_name TEXT,
  FOREIGN KEY (session_key) REFERENCES session_nodes(session_key) ON DELETE CASCADE,
  FOREIGN KEY (primary_conversation_id) REFERENCES conversations(conversation_id) ON DELETE SET NULL
) STRICT;
CREATE INDEX idx_agent_session_windows_updated_at
  ON session_windows(updated_at DESC, session_id);
CREATE INDEX idx_agent_session_windows_session_key
  ON session_windows(session_key, updated_at DESC, session_id);
CREATE INDEX idx_agent_session_windows_created_at
  ON session_windows(created_at DESC, session_id);
CREATE INDEX idx_agent_session_windows_conversation
  ON session_windows(primary_conversation_id, updated_at DESC, session_id)
  WHERE primary_conversation_id IS NOT NULL;
CREATE TABLE transcript_events (
  session_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  event_json TEXT,
  created_at INTEGER NOT NULL,
  event_zstd BLOB,
  event_utf8_bytes INTEGER CHECK (event_utf8_bytes IS NULL OR event_utf8_bytes >= 0),
  navigation_json TEXT,
  PRIMARY KEY (session_id, seq),
  FOREIGN KEY (session_id) REFERENCES "session_windows"(session_id) ON DELETE CASCADE,
  CHECK (
    (event_json IS NOT NULL AND event_zstd IS NULL)
    OR (
      event_json IS NULL AND event_zstd IS NOT NULL
      AND event_utf8_bytes IS NOT NULL
      AND event_utf8_bytes BETWEEN 1 AND 4194304
      AND length(event_zstd) BETWEEN 1 AND 4194304
      AND navigation_json IS NOT NULL
    )
  ),
  CHECK (
    navigation_json IS NULL OR CASE WHEN json_valid(navigation_json) THEN coalesce(
      length(navigation_json) <= 16384
      AND json_type(navigation_json, '$.version') = 'integer'
      AND json_extract(navigation_json, '$.version') = 1
      AND json_type(navigation_json, '$.report') = 'object'
      AND json_extract(navigation_json, '$.report.kind') IN ('canonical', 'leaf', 'link', 'ignored')
      AND json_type(navigation_json, '$.navigation') = 'object'
      AND json_type(navigation_json, '$.reset') = 'object'
      AND json_type(navigation_json, '$.model') = 'object'
      AND json_type(navigation_json, '$.modelBytes') = 'integer'
      AND json_extract(navigation_json, '$.modelBytes') BETWEEN 0 AND 4194304
      AND json_type(navigation_json, '$.modelWithoutCheckpointBytes') = 'integer'
      AND json_extract(navigation_json, '$.modelWithoutCheckpointBytes') BETWEEN 0 AND 4194304
      AND json_type(navigation_json, '$.withoutCustomDataBytes') = 'integer'
      AND json_extract(navigation_json, '$.withoutCustomDataBytes') BETWEEN 0 AND 4194304,
      0) ELSE 0 END
  )
) STRICT;
CREATE TABLE trajectory_runtime_events (
  session_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  run_id TEXT,
  event_json TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (session_id, seq),
  FOREIGN KEY (session_id) REFERENCES "session_windows"(session_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX idx_agent_trajectory_runtime_run
  ON trajectory_runtime_events(session_id, run_id, seq)
  WHERE run_id IS NOT NULL;
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (1, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 'agent:main:zeroth', NULL, NULL, 'conversation', 1795578123516, 1795578132595, 1795578132420, 1795578132420, 1, 0, NULL, NULL, 1795578127586, 1795578132579, 'done', NULL, NULL, NULL, NULL, 'fake', 'large', 'openclaw', NULL, NULL, 'zeroth');
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (1, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 0, '{"type":"session","id":"2802902d-bb70-4b7c-9575-4f9e7b03aec8","timestamp":"2026-11-25T03:42:10.902Z"}', 1795578130902, NULL, 146, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (2, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 1, '{"type":"model_change","provider":"fake","modelId":"large","id":"baf0ce8e-56bf-4dbd-b20d-a6397012e6c6","parentId":null,"timestamp":"2026-11-25T03:42:10.960Z"}', 1795578130960, NULL, 158, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (3, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 2, '{"type":"thinking_level_change","id":"27c77c9e-a439-4b1a-9bcd-85bd3803cc30","parentId":"baf0ce8e-56bf-4dbd-b20d-a6397012e6c6","timestamp":"2026-11-25T03:42:11.381Z"}', 1795578131381, NULL, 190, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (5, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 4, '{"type":"message","id":"9a61d096-2f3e-46e8-815c-567aebe99ec9","parentId":"73ae9d8f-d969-4848-a16f-a449802f9c61","timestamp":"2026-11-25T03:42:11.951Z","message":{"role":"user","content":"again it","timestamp":1795578123901,"idempotencyKey":"89ba3a8d-5b22-4246-afe8-b7a94d133e41:user","__openclaw":{"senderIsOwner":true}}}', 1795578131951, NULL, 321, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (6, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 5, '{"type":"message","id":"8ab002b3-42e4-4fa1-b95c-21311dfc5218","parentId":"9a61d096-2f3e-46e8-815c-567aebe99ec9","timestamp":"2026-11-25T03:42:12.414Z","message":{"role":"assistant","content":[{"type":"text","text":"Once more."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578132069,"responseId":"chatcmpl-1","__openclaw":{"runId":"89ba3a8d-5b22-4246-afe8-b7a94d133e41"}}}', 1795578132414, NULL, 626, NULL);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (1, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 0, '89ba3a8d-5b22-4246-afe8-b7a94d133e41', '{"type":"session.started","ts":"2026-11-25T03:42:11.473Z","seq":1,"runId":"89ba3a8d-5b22-4246-afe8-b7a94d133e41","provider":"fake","modelId":"large","data":{}}', 1795578131473);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (4, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 3, '89ba3a8d-5b22-4246-afe8-b7a94d133e41', '{"type":"prompt.submitted","ts":"2026-11-25T03:42:11.736Z","seq":4,"runId":"89ba3a8d-5b22-4246-afe8-b7a94d133e41","provider":"fake","modelId":"large","data":{}}', 1795578131736);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (5, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 4, '89ba3a8d-5b22-4246-afe8-b7a94d133e41', '{"type":"model.completed","ts":"2026-11-25T03:42:12.465Z","seq":5,"runId":"89ba3a8d-5b22-4246-afe8-b7a94d133e41","provider":"fake","modelId":"large","data":{"usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"total":110,"cost":{"total":0.00030000000000000003}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578132069},"stopReason":"stop"}}', 1795578132465);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (7, '2802902d-bb70-4b7c-9575-4f9e7b03aec8', 6, '89ba3a8d-5b22-4246-afe8-b7a94d133e41', '{"type":"session.ended","ts":"2026-11-25T03:42:12.595Z","seq":7,"runId":"89ba3a8d-5b22-4246-afe8-b7a94d133e41","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578132595);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (2, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 'agent:main:first', NULL, NULL, 'conversation', 1795578180599, 1795578180886, NULL, 1795578180886, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'first');
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578182307, transcript_observed_at = 1795578182307 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578182697, transcript_observed_at = 1795578182697 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578182762, transcript_observed_at = 1795578182762 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183066, transcript_updated_at = 1795578183137 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (7, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 0, '{"type":"session","id":"4c975371-b648-4e6b-93b6-3f61a3afb7f7","timestamp":"2026-11-25T03:43:03.066Z"}', 1795578183066, NULL, 146, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183077, transcript_updated_at = 1795578183148 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (8, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 1, '{"type":"model_change","provider":"fake","modelId":"large","id":"01210b93-85cd-406e-88cb-d1be9aaa91d0","parentId":null,"timestamp":"2026-11-25T03:43:03.077Z"}', 1795578183077, NULL, 158, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183153, transcript_updated_at = 1795578183159 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (9, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 2, '{"type":"thinking_level_change","id":"5c8abc55-e429-4f50-88f0-1c302e773874","parentId":"01210b93-85cd-406e-88cb-d1be9aaa91d0","timestamp":"2026-11-25T03:43:03.153Z"}', 1795578183153, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183191, transcript_updated_at = 1795578183198 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183280, transcript_updated_at = 1795578183285 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (11, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 4, '{"type":"message","id":"cf6c9368-457e-498f-ae12-8d0cf19e71f7","parentId":"b040a219-d46a-46a7-907f-2e5ee5f1de26","timestamp":"2026-11-25T03:43:03.280Z","message":{"role":"user","content":"fix it","timestamp":1795578180936,"idempotencyKey":"65388b2e-f7b5-411d-b6e4-0958cd9ba984:user","__openclaw":{"senderIsOwner":true}}}', 1795578183280, NULL, 319, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183330, transcript_observed_at = 1795578183285, started_at = 1795578183265, status = 'running' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183438, transcript_updated_at = 1795578183442 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (12, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 5, '{"type":"message","id":"491c40b3-eb12-42e1-8b9e-04459bdda26b","parentId":"cf6c9368-457e-498f-ae12-8d0cf19e71f7","timestamp":"2026-11-25T03:43:03.438Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578183406830519","name":"read","arguments":{"path":"notes.txt"}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":400,"output":50,"cacheRead":600,"cacheWrite":0,"reasoningTokens":20,"totalTokens":1050,"cost":{"input":0.0008,"output":0.0005,"cacheRead":0.0003,"cacheWrite":0,"total":0.0015999999999999999}},"stopReason":"toolUse","timestamp":1795578183302,"responseId":"chatcmpl-1","__openclaw":{"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984"}}}', 1795578183438, NULL, 700, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183475, transcript_updated_at = 1795578183479 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (13, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 6, '{"type":"message","id":"724e743c-a74b-4ca1-ba4d-ecaa8ff43cda","parentId":"491c40b3-eb12-42e1-8b9e-04459bdda26b","timestamp":"2026-11-25T03:43:03.475Z","message":{"role":"toolResult","toolCallId":"call_1795578183406830519","toolName":"read","content":[{"type":"text","text":"a note\n"}],"details":{"kind":"text","content":"a note\n"},"isError":false,"timestamp":1795578183474,"__openclaw":{"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984"}}}', 1795578183475, NULL, 438, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183482, transcript_updated_at = 1795578183483 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183555, transcript_updated_at = 1795578183558 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (15, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 8, '{"type":"message","id":"dba9cd61-1e18-40a6-aed7-34e2b69eb3c7","parentId":"3119d2aa-7a62-44d0-8941-163984557766","timestamp":"2026-11-25T03:43:03.555Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578183544876055","name":"read","arguments":{"path":"missing.txt"}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578183486,"responseId":"chatcmpl-1","__openclaw":{"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984"}}}', 1795578183555, NULL, 694, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183569, transcript_updated_at = 1795578183572 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (16, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 9, '{"type":"message","id":"5ed21235-a66d-4429-ac10-258e402c2e00","parentId":"dba9cd61-1e18-40a6-aed7-34e2b69eb3c7","timestamp":"2026-11-25T03:43:03.569Z","message":{"role":"toolResult","toolCallId":"call_1795578183544876055","toolName":"read","content":[{"type":"text","text":"(shortened)"}],"details":{"status":"error","tool":"read","error":"File not found: /home/dev/project/missing.txt."},"isError":true,"timestamp":1795578183569,"__openclaw":{"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984"}}}', 1795578183569, NULL, 614, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183574, transcript_updated_at = 1795578183575 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183669, transcript_updated_at = 1795578183678 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (18, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 11, NULL, 1795578183669, X'28b52ffd648a24950d00661e5922206b5807e37dde2ce346156e84d0561561aa21041143d1ffb0dfcbdf9202060066444d0050004d000b393c8df8da8e9efb74c4e2c4c6618d9b3da544c7aa2d4ca21ab745214b6cda7a01577665fa748535262e662282698a41f8a9a738898a0ec2ca39cf2d8fdfe19be7e99d606b3b3a7cd3867b46741efea1fc74d0f871b06d6d571acd78445c13b3d2a315f750c447b170a4da0b56f29190133a000ed32f435f03f82bfbca199f7e255ffb58cb876f68d633607a01a32887b6604b605b030e518c2905096b1dd6b51381f8ce6b6527cc81847ce4b4dcf569c1f77d2a01836fb8055a11393eadd5ee623eade5e0ef82cae70cb8a80c1d1eea66464fef04760e5fbb791466a54fb7723eb7211acda81e961d8d46e3c96318c134f13966a9a415846a184b94432c8e6a04f15e738a5cd433e017188ab2e94440783a53108de265456c2b27b55d9f96c5b5c7dee21cb33078013aaf7d6a34dc92b865ad75586dadc362011a001a252e3ea957ab922a018c60c4bb2974c08b0b72d8e026db8b037898758b5baf6846c1e3ce24ddcd1b9acd0e4a16981772486da2634815e0f10554bca830c4d00a6124a6c2a8973a03171b73e8', 9610, '{"version":1,"report":{"kind":"canonical","hasParentId":true,"entry":{"id":"8a8758f5-a2fc-4f68-8a29-39bc9a0c9316","parentId":"8803dc72-73a3-4973-a5c6-81ea31fdcf7b","timestamp":"2026-11-25T03:43:03.669Z","type":"message","assistantRunId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","assistantResponseId":"chatcmpl-1"}},"navigation":{"type":"message","id":"8a8758f5-a2fc-4f68-8a29-39bc9a0c9316","parentId":"8803dc72-73a3-4973-a5c6-81ea31fdcf7b","timestamp":"2026-11-25T03:43:03.669Z","message":{"role":"assistant","__openclaw":{"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984"}}},"reset":{"type":"message","id":"8a8758f5-a2fc-4f68-8a29-39bc9a0c9316","parentId":"8803dc72-73a3-4973-a5c6-81ea31fdcf7b","timestamp":"2026-11-25T03:43:03.669Z","message":{"role":"assistant"}},"model":{"type":"message","id":"8a8758f5-a2fc-4f68-8a29-39bc9a0c9316","parentId":"8803dc72-73a3-4973-a5c6-81ea31fdcf7b","timestamp":"2026-11-25T03:43:03.669Z","message":{"role":"assistant","provider":"fake","model":"large","stopReason":"stop","timestamp":1795578183577,"content":[],"command":"","output":"","providerReplay":{"type":null},"details":{"openclawSyntheticMissingToolResult":false}}},"modelBytes":9610,"modelWithoutCheckpointBytes":9610,"withoutCustomDataBytes":9610}');
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (8, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 0, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"session.started","ts":"2026-11-25T03:43:03.168Z","seq":1,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183168);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (11, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 3, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:03.252Z","seq":4,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183252);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (12, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 4, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"tool.call","ts":"2026-11-25T03:43:03.445Z","seq":5,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183445);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (13, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 5, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"tool.result","ts":"2026-11-25T03:43:03.470Z","seq":6,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183470);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (14, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 6, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"tool.call","ts":"2026-11-25T03:43:03.560Z","seq":7,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183560);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (15, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 7, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"tool.result","ts":"2026-11-25T03:43:03.567Z","seq":8,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{}}', 1795578183567);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (16, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 8, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"model.completed","ts":"2026-11-25T03:43:03.691Z","seq":9,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{"usage":{"input":1000,"output":360,"cacheRead":2100,"cacheWrite":0,"reasoningTokens":20,"total":3460,"cost":{"total":0.00665}},"promptCache":{"lastCallUsage":{"input":500,"output":300,"cacheRead":1500,"cacheWrite":0,"cost":{"total":0.00475},"reasoningTokens":0,"total":2300},"lastCacheTouchAt":1795578183577},"stopReason":"stop"}}', 1795578183691);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183723, transcript_observed_at = 1795578183678, model_provider = 'fake', model = 'large', agent_harness_id = 'openclaw' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578183737, started_at = 1795578182730, ended_at = 1795578183732, status = 'done' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (18, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 10, '65388b2e-f7b5-411d-b6e4-0958cd9ba984', '{"type":"session.ended","ts":"2026-11-25T03:43:03.736Z","seq":11,"runId":"65388b2e-f7b5-411d-b6e4-0958cd9ba984","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578183736);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578184805 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578184855 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578184868 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185044, started_at = 1795578185040, ended_at = NULL, status = 'running' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185048, transcript_updated_at = 1795578185050 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (19, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 12, '{"type":"message","id":"65877535-1300-4efd-8c4b-0bf1fce9b678","parentId":"8a8758f5-a2fc-4f68-8a29-39bc9a0c9316","timestamp":"2026-11-25T03:43:05.048Z","message":{"role":"user","content":"explain it","timestamp":1795578184818,"idempotencyKey":"312850f5-9198-433d-a1e0-a111f3d13de0:user","__openclaw":{"senderIsOwner":true}}}', 1795578185048, NULL, 323, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185057, transcript_updated_at = 1795578185059 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185128, transcript_updated_at = 1795578185131 WHERE rowid = 2;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (21, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 14, '{"type":"message","id":"be65b65c-cf67-4b29-864d-5c0c46c1314a","parentId":"9a4a7089-ae10-43c9-ba1a-294cbd5ab7ee","timestamp":"2026-11-25T03:43:05.128Z","message":{"role":"assistant","content":[{"type":"text","text":"It was broken."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578185061,"responseId":"chatcmpl-1","__openclaw":{"runId":"312850f5-9198-433d-a1e0-a111f3d13de0"}}}', 1795578185128, NULL, 630, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (19, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 11, '312850f5-9198-433d-a1e0-a111f3d13de0', '{"type":"session.started","ts":"2026-11-25T03:43:04.981Z","seq":1,"runId":"312850f5-9198-433d-a1e0-a111f3d13de0","provider":"fake","modelId":"large","data":{}}', 1795578184981);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (22, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 14, '312850f5-9198-433d-a1e0-a111f3d13de0', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:05.023Z","seq":4,"runId":"312850f5-9198-433d-a1e0-a111f3d13de0","provider":"fake","modelId":"large","data":{}}', 1795578185023);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (23, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 15, '312850f5-9198-433d-a1e0-a111f3d13de0', '{"type":"model.completed","ts":"2026-11-25T03:43:05.136Z","seq":5,"runId":"312850f5-9198-433d-a1e0-a111f3d13de0","provider":"fake","modelId":"large","data":{"usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"total":110,"cost":{"total":0.00030000000000000003}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578185061},"stopReason":"stop"}}', 1795578185136);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185149, transcript_observed_at = 1795578185131 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578185156, started_at = 1795578184863, ended_at = 1795578185153, status = 'done' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (25, '4c975371-b648-4e6b-93b6-3f61a3afb7f7', 17, '312850f5-9198-433d-a1e0-a111f3d13de0', '{"type":"session.ended","ts":"2026-11-25T03:43:05.156Z","seq":7,"runId":"312850f5-9198-433d-a1e0-a111f3d13de0","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578185156);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (3, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 'agent:main:second', NULL, NULL, 'conversation', 1795578186122, 1795578186123, NULL, 1795578186123, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'second');
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186211, transcript_observed_at = 1795578186211 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186216, transcript_observed_at = 1795578186216 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186226, transcript_observed_at = 1795578186226 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186300, transcript_updated_at = 1795578186311 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (22, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 0, '{"type":"session","id":"3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2","timestamp":"2026-11-25T03:43:06.300Z"}', 1795578186300, NULL, 146, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186303, transcript_updated_at = 1795578186317 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (23, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 1, '{"type":"model_change","provider":"fake","modelId":"large","id":"cda6ec18-2abe-4ecd-8ab2-e9a2360386d8","parentId":null,"timestamp":"2026-11-25T03:43:06.303Z"}', 1795578186303, NULL, 158, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186319, transcript_updated_at = 1795578186323 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (24, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 2, '{"type":"thinking_level_change","id":"be18cda1-8912-476e-8c8e-f9c324c975eb","parentId":"cda6ec18-2abe-4ecd-8ab2-e9a2360386d8","timestamp":"2026-11-25T03:43:06.319Z"}', 1795578186319, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186334, transcript_updated_at = 1795578186336 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186373, transcript_observed_at = 1795578186336, started_at = 1795578186370, status = 'running' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186377, transcript_updated_at = 1795578186379 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (26, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 4, '{"type":"message","id":"e0f879bf-d5b6-41b4-8a1c-129441008749","parentId":"c97ad9d4-8ccc-4172-bb2c-d25181ea8f34","timestamp":"2026-11-25T03:43:06.377Z","message":{"role":"user","content":"delegate it","timestamp":1795578186135,"idempotencyKey":"07935e5d-5a81-4278-8643-edef7c125116:user","__openclaw":{"senderIsOwner":true}}}', 1795578186377, NULL, 324, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186451, transcript_updated_at = 1795578186453 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (27, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 5, '{"type":"message","id":"2a519fd9-1dc7-4421-8843-faa1a5f49d7c","parentId":"e0f879bf-d5b6-41b4-8a1c-129441008749","timestamp":"2026-11-25T03:43:06.451Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578186443418070","name":"tool_call","arguments":{"id":"sessions_spawn","args":{"task":"explore it"}}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578186384,"responseId":"chatcmpl-1","__openclaw":{"runId":"07935e5d-5a81-4278-8643-edef7c125116"}}}', 1795578186451, NULL, 729, NULL);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (4, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', NULL, NULL, 'conversation', 1795578186497, 1795578186497, NULL, 1795578186497, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'fake', 'large', NULL, 'agent:main:second', 'agent:main:second', NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186530, transcript_observed_at = 1795578186530 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186571, transcript_updated_at = 1795578186574 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (28, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 6, '{"type":"message","id":"d8b45313-1f6d-40c3-af4e-db42bb3449c4","parentId":"2a519fd9-1dc7-4421-8843-faa1a5f49d7c","timestamp":"2026-11-25T03:43:06.571Z","message":{"role":"custom","customType":"openclaw.nested-tool.v1","display":true,"excludeFromContext":true,"content":"","details":{"runId":"07935e5d-5a81-4278-8643-edef7c125116","scopeId":"aa1c4ec1-5231-427d-ba81-bd75b5af1cea","afterEntryId":"2a519fd9-1dc7-4421-8843-faa1a5f49d7c","startOrder":0,"parentToolCallId":"call_1795578186443418070","toolCallId":"tool_search_code:call_1795578186443418070:sessions_spawn:1","toolName":"sessions_spawn","input":{"task":"explore it"},"result":{"content":[{"type":"text","text":"(shortened)"}],"details":{"status":"accepted","childSessionKey":"agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6","runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","mode":"run","expectsCompletionMessage":true,"context":"isolated","note":"(shortened)","resolvedModel":"fake/large","resolvedProvider":"fake","modelApplied":true}},"isError":false,"startedAt":1795578186459,"timestamp":1795578186567},"timestamp":1795578186459,"idempotencyKey":"aa1c4ec1-5231-427d-ba81-bd75b5af1cea:tool_search_code:call_1795578186443418070:sessions_spawn:1"}}', 1795578186571, NULL, 2106, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186583, transcript_updated_at = 1795578186585 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (29, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 7, NULL, 1795578186583, X'28b52ffd64bb17ed4d00ca93341930c08c88b801f62844ca449e624322e265b7f2049fa6f901bb81f71e452e471fbe368662cabf15201c11304d82200872109e0179017901d34ac9dbd9b61d030612de70ca77ca403a9386957cdec65b6d639716d6dcc8ee194ea4f3bc944d969aaed9fbbe1182ed5cc927fc74eef8db6979d5763e6537e54a243c647dd0dd822088e1c67e0518badf575170c29f6d65b11c7b1ba42222a64783c1d0c0e070684d0463909a0826391ac68068681ecad030394050706c87e9e1d030453c1a53e3a1d15d6d1a18d4d1344034349ac69018186c9914fd61a7d4f3bc11cb2610a13d2761cc8220a8ed57cb982e0882208fafef0b82a08bb7d8af2c9f14f259502fe892c9d0825847e84b29330be28a565ee10c9dfbfab30dd953d1c7782bb8a0e6169499cf82a04c862ed6b3de622df6293ceb799f215bcc7a4f5905a50d181e1820188e86c3e100c18078783c221e1815ef297b4f2798f52ffa427810fe7ad63ed8ebe26196030d8887e3c0f0341c4f8341c2a3a161301a87068686f5ac8ad2f7a5dc2f66395884c3d190a40687d49a754cda341883a3690e13a369301a0f8704d1d6b31ac5f3b6568b598c8886d4686c723c1c1a4d8443d286b17534110fd6681e9441b486d458cf6a6e316b23eabed47ad656965f17018e7184cc9a0fc584fc081dd22a6d739e141352da4ab24baf404984742caf77dfdfb9a36cb75dce86f9da5aadfbf67ae49554d2f218e6fa8474729fa41d5b3ed1c6fe058e2412614b3e3dbf61b5bdfe74ca77f9ebd930a37d92734789f21d05133271fd7cdeeec822ecbe615545cfb7ef696b958d35197fdf4fa6b28eb29d4c845d832c19096b5ddf4e4662817ccabdcf4e137e01e944f0ae57c22e230b2835568fb63527c96a7712c1febe6d195591751f8b1292fe2e7d9beb5e0acce84112bcbb57e1bbbe90d9b663c44dfc1b69fd8c1a45944ee3083b32612ae5438937cb30a305db2015a5132d68410b9672cfb1a3fc1775da9690e48a5611d6b318baaf5c33dfb698e5eb596f257d8b59bc98b50d19b32e9e75f12ca6c2655d18ba5864c6cef4e7f4b72d88a970c9ccbc3004b95755126f1ba47a9ba3c07ed0fa14ec44a7b70d2ad096f2a06f3b0d30786000840a070d52f2ae920d3068e080e9fd49d397e2ba75a248e73d5835168f52f6529613d25b71d68ed092db305bb9d3df4edf8ecfe9d4fa9ebc924fc657c25e2b772d998974fcb929c2c7a2cb00eefa26969d8429c50ce0906914cc82f6b90976e530741fd95a6c4697053d65f02de869ec261751aec7e7a51ca4d318b2f5488000f2e9e58a8365f7f2bddd0493018409f9b1ca8db47d15c813a6f99659252c99e8f584287d5b7c8c5df24a1848279a16c2ba12406903055194ea28b9dbef22a9f911a645a98424885a8545bd92872961ba14e7f1318b4dcb7b1a3f520b19bd9ef0ee8065f8584a1181770764db88b252a98d22ca67fb00ec2adbf6bebbc8766a3edbb79e9008bbe796a585b907abe641f8d9fb9e32485b8ee92e23ec22fa9ecf4b31e4fc2825b3ad19495e1f3c4748392e31617d9282b6ff8e8251050a0bfc792909d37f8d12124dbc24e25e1445d84dd8454db7251f259320a13f4d770b19bde5318c904e5b8e14dd971176fd9e96afa84dd66c98097c5fb7592ea59c95e5d4854c0abe47969aec92e9ab32aa22ec4894ce3e49276c252cddb723b0ab64264c25e7d819e197cb653930188f06067b98b66dd370384034100f0d8e8601a18fa63df6d1887860b8782a2a16c380783cab61b701ee1673b95c9eb59ec5ac673d8b591c7b3d8b59cf62d6b398b59e4571f1acc55c1657204f38ae677dacd82d6639efb452e14e2b9a10097b9552d3a3460189945a098bf0b1fa08a3ecad3a3e8bfd9e106fb792cfb43c48db95f221b3b26cacc9d0bd3237b9870c391bafa7379c4827c136a4286eca8f50d2645a9fa39ce7d35ecafa427e840deb94806aadf8423edbf7208b7229bdbe10d2e1edca4ecbd0d2caae356c907200be72cbb62bf03d3825a4d2d74b810d434ed892914827b2347c77920a5710b94fa4d3743bf745d8b9822a4ea08b10246c908e4aa4a36999dc7b7c201f72fac2a6b9dbdf3099a5dcc3978c02080f52229d74976d9f52d67e5741960b9a349c200bf21d73afb2d87c32aa3071954021caa7ee1dbb740028eeb5413acbb4728a4c27c1f34624a004c7abc61d364bc6dfd37cded3858c2cef9e73dcf107e147e996956046d8b96fb7a60a22ecdedd7b4f2786a17b16816aa861116388c8d0c888886892248d0121040904924e6a7b03124010ca1e67195352222241190525652485c2b2060d581020541ef52ab0fe9a9167ab5d8d11cb47b5317d722b10a2bc5099d1698c15f8fc4132d48439b8ad06356c16875219e71c1dc500346910b3b911a203189dd130e84a276565e662f6cf13a2c39068e609138cabf91d66b899ad7276b4ecccf2d2f1757c8d15e513eb67a263740d037d8ea05dcbd0b4a239a9070a0ab05c6aa51496eaac3ff45bc02a17bb4277691293ec95a9fd414e6f7c85a4cee6426074ae02c9b833dc72fcd7c57aa47955b3d22e0d0a5495b98b986f07ba4e2321d8c722f85557a3226e7805a35b851f800b04a0e9de968f2ae0afbe77f151ccd5027436e0851e04a4c532eb1bed01b61ddab9212a2a4a6adb653717f14c35b95040b44fe7c2ea8b9140cbaf2a5b23e2ba891c490c5400114e4855bf0fc543b8f25f4a839b1178b5ed74a799640642d248e8b67a825d8649ce13438a1f8f06e1658ed70ef0094e65a6898047ba29bc2c0f447e08104e8662f5bf6e20a2d5d441c00bda1b788d7399d7983aa397ab68822e7ab2baf7fcda7065f5a26c9a561c99a3e3158d7d945018eee93d66f5bd2419b7065f2181cbeb74245a308888e86584aecbee7c8e471b3622d0079e7a622b72014a91c997b5ca270d3f8d32d1ebd9299c5e8fbb174f9b3c64faedbbaaf690ec0ffa66f3188fec4a120ac3b7dc648474478bbb2f08a8f39d3f87cc455fff5ad59f33f8d5706c71e62eeca6a18766c6f0119dcea8e5142674f0827e828505a764bfca59ea81d7d3e4640507501ba32f2fce4921b1349ae73374bc6f30a45355474cd73b33cb337a28d88f8a44334268c38230483397fd52adb57b4ad6d43f504a170f4056b0d0ecd3cc48716dc7dd4630f80c63c52162f3392e67399e8be23a71c4d803744b75b2c3154adcce51412a8422612964a83c0b7fb478fb5eb25faff1f553909fd0ee98e887bfbbb667039eeda916c86c8cc620715a654a5b4f385ea495b2703b357cef58d1c9347e56101a8d3106e69ed1d3a31f0570f30ce47f3aef6ace543ef994df3dff2ffe5fb3fc2bb26ede672fdd2ddb8634684448e940108e203810a855438a5a2a884cba8bf32d4ac35957a61109601e00adca2c04f1f49d38f2b11f3e57700840f15c29da4c7451809be868644766240a10e219c12fc77d03a10c0585b57d4f30c0982e12b15c0580dd39f6', 6331, '{"version":1,"report":{"kind":"canonical","hasParentId":true,"entry":{"id":"3b3d8ca7-3c59-4ecc-ab49-3654fcd3b391","parentId":"d8b45313-1f6d-40c3-af4e-db42bb3449c4","timestamp":"2026-11-25T03:43:06.583Z","type":"message"}},"navigation":{"type":"message","id":"3b3d8ca7-3c59-4ecc-ab49-3654fcd3b391","parentId":"d8b45313-1f6d-40c3-af4e-db42bb3449c4","timestamp":"2026-11-25T03:43:06.583Z","message":{"role":"toolResult","__openclaw":{"runId":"07935e5d-5a81-4278-8643-edef7c125116"}}},"reset":{"type":"message","id":"3b3d8ca7-3c59-4ecc-ab49-3654fcd3b391","parentId":"d8b45313-1f6d-40c3-af4e-db42bb3449c4","timestamp":"2026-11-25T03:43:06.583Z","message":{"role":"toolResult"}},"model":{"type":"message","id":"3b3d8ca7-3c59-4ecc-ab49-3654fcd3b391","parentId":"d8b45313-1f6d-40c3-af4e-db42bb3449c4","timestamp":"2026-11-25T03:43:06.583Z","message":{"role":"toolResult","toolCallId":"call_1795578186443418070","toolName":"tool_call","isError":false,"timestamp":1795578186581,"content":[],"command":"","output":"","providerReplay":{"type":null},"details":{"openclawSyntheticMissingToolResult":false}}},"modelBytes":2090,"modelWithoutCheckpointBytes":2090,"withoutCustomDataBytes":6331}');
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186587, transcript_updated_at = 1795578186588 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186609, transcript_observed_at = 1795578186609 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186619, transcript_observed_at = 1795578186619 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186670, transcript_updated_at = 1795578186673 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (31, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 9, '{"type":"message","id":"efc19d33-c76d-4863-92ff-4d757ea11d6b","parentId":"ba5e47e4-4ea8-4068-9bf8-9ee74e1900c5","timestamp":"2026-11-25T03:43:06.670Z","message":{"role":"assistant","content":[{"type":"text","text":"The sub-agent looks."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578186589,"responseId":"chatcmpl-1","__openclaw":{"runId":"07935e5d-5a81-4278-8643-edef7c125116"}}}', 1795578186670, NULL, 636, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (26, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 0, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"session.started","ts":"2026-11-25T03:43:06.327Z","seq":1,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186327);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (29, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 3, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:06.361Z","seq":4,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186361);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (30, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 4, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"tool.call","ts":"2026-11-25T03:43:06.455Z","seq":5,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186455);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (31, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 5, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"tool.call","ts":"2026-11-25T03:43:06.460Z","seq":6,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186460);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (32, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 6, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"tool.result","ts":"2026-11-25T03:43:06.565Z","seq":7,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186565);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (33, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 7, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"tool.result","ts":"2026-11-25T03:43:06.579Z","seq":8,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{}}', 1795578186579);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (34, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 8, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"model.completed","ts":"2026-11-25T03:43:06.678Z","seq":9,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{"usage":{"input":200,"output":20,"cacheRead":0,"cacheWrite":0,"total":220,"cost":{"total":0.0006000000000000001}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578186589},"stopReason":"stop"}}', 1795578186678);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186692, transcript_observed_at = 1795578186673, model_provider = 'fake', model = 'large', agent_harness_id = 'openclaw' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186699, started_at = 1795578186222, ended_at = 1795578186696, status = 'done' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (36, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 10, '07935e5d-5a81-4278-8643-edef7c125116', '{"type":"session.ended","ts":"2026-11-25T03:43:06.699Z","seq":11,"runId":"07935e5d-5a81-4278-8643-edef7c125116","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578186699);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186736, transcript_updated_at = 1795578186772 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (32, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 0, '{"type":"session","id":"a0640177-740a-4c2f-9f63-5c8a56caaa95","timestamp":"2026-11-25T03:43:06.736Z"}', 1795578186736, NULL, 146, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186738, transcript_updated_at = 1795578186785 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (33, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 1, '{"type":"model_change","provider":"fake","modelId":"large","id":"b6db7801-026d-407f-be45-cfd5a1e976fc","parentId":null,"timestamp":"2026-11-25T03:43:06.738Z"}', 1795578186738, NULL, 158, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186792, transcript_updated_at = 1795578186798 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (34, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 2, '{"type":"thinking_level_change","id":"9ac09a71-a0aa-4ef5-b7de-b8796320824d","parentId":"b6db7801-026d-407f-be45-cfd5a1e976fc","timestamp":"2026-11-25T03:43:06.792Z"}', 1795578186792, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186819, transcript_updated_at = 1795578186820 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186855, transcript_observed_at = 1795578186820, started_at = 1795578186851, status = 'running' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186858, transcript_updated_at = 1795578186860 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (36, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 4, '{"type":"message","id":"89545c8c-3a30-466d-9382-29c959f257a3","parentId":"ae9577d5-0183-498a-b9c2-d47fbc6f15d8","timestamp":"2026-11-25T03:43:06.858Z","message":{"role":"user","content":"(shortened)","timestamp":1795578186546,"idempotencyKey":"a86f20a5-281c-4bc9-b0c9-d64020135f99:user","__openclaw":{"senderIsOwner":false}}}', 1795578186858, NULL, 564, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186927, transcript_updated_at = 1795578186929 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (37, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 5, '{"type":"message","id":"cd372daa-bc5d-4df5-b09e-c56b085209c9","parentId":"89545c8c-3a30-466d-9382-29c959f257a3","timestamp":"2026-11-25T03:43:06.927Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578186921111658","name":"read","arguments":{"path":"notes.txt"}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578186865,"responseId":"chatcmpl-1","__openclaw":{"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578186927, NULL, 692, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186938, transcript_updated_at = 1795578186940 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (38, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 6, '{"type":"message","id":"df1873eb-4bcf-465e-8f32-ade1526ff6e0","parentId":"cd372daa-bc5d-4df5-b09e-c56b085209c9","timestamp":"2026-11-25T03:43:06.938Z","message":{"role":"toolResult","toolCallId":"call_1795578186921111658","toolName":"read","content":[{"type":"text","text":"a note\n"}],"details":{"kind":"text","content":"a note\n"},"isError":false,"timestamp":1795578186938,"__openclaw":{"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578186938, NULL, 438, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578186942, transcript_updated_at = 1795578186943 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187007, transcript_updated_at = 1795578187009 WHERE rowid = 4;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (40, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 8, '{"type":"message","id":"ca7d2f91-6d7b-46f1-889d-a00fbd0e4b7d","parentId":"b05983ea-d7cb-4dcd-85c2-133b919484ce","timestamp":"2026-11-25T03:43:07.007Z","message":{"role":"assistant","content":[{"type":"text","text":"Looked."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578186945,"responseId":"chatcmpl-1","__openclaw":{"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578187007, NULL, 623, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (37, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 0, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"session.started","ts":"2026-11-25T03:43:06.805Z","seq":1,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578186805);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (40, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 3, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:06.841Z","seq":4,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578186841);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (41, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 4, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"tool.call","ts":"2026-11-25T03:43:06.930Z","seq":5,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578186930);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (42, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 5, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"tool.result","ts":"2026-11-25T03:43:06.937Z","seq":6,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578186937);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (43, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 6, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"model.completed","ts":"2026-11-25T03:43:07.013Z","seq":7,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{"usage":{"input":200,"output":20,"cacheRead":0,"cacheWrite":0,"total":220,"cost":{"total":0.0006000000000000001}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578186945},"stopReason":"stop"}}', 1795578187013);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187021, transcript_observed_at = 1795578187009, agent_harness_id = 'openclaw' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187028, started_at = 1795578186615, ended_at = 1795578187025, status = 'done' WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (45, 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 8, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"session.ended","ts":"2026-11-25T03:43:07.028Z","seq":9,"runId":"a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578187028);
COMMIT;

BEGIN;
UPDATE session_windows SET started_at = 1795578186548 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187100 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187234 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187239 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187248 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187374, started_at = 1795578187371, ended_at = NULL, status = 'running' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187379, transcript_updated_at = 1795578187380 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187448, transcript_updated_at = 1795578187451 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (42, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 11, '{"type":"message","id":"6eaf3e23-74ce-4853-b883-b910d12fb36b","parentId":"579082be-067b-46f4-9269-e778bacd46ce","timestamp":"2026-11-25T03:43:07.448Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578187441921816","name":"read","arguments":{"path":"notes.txt"}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578187382,"responseId":"chatcmpl-1","__openclaw":{"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578187448, NULL, 761, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187460, transcript_updated_at = 1795578187462 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (43, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 12, '{"type":"message","id":"4232fa74-dd41-4fae-a13d-87a603ac06d6","parentId":"6eaf3e23-74ce-4853-b883-b910d12fb36b","timestamp":"2026-11-25T03:43:07.460Z","message":{"role":"toolResult","toolCallId":"call_1795578187441921816","toolName":"read","content":[{"type":"text","text":"a note\n"}],"details":{"kind":"text","content":"a note\n"},"isError":false,"timestamp":1795578187460,"__openclaw":{"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578187460, NULL, 507, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187464, transcript_updated_at = 1795578187465 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187530, transcript_updated_at = 1795578187533 WHERE rowid = 3;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (45, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 14, '{"type":"message","id":"5e901de6-2802-445d-8706-375082d69656","parentId":"c484f474-7b8d-45dd-9c92-c215dbf60fd5","timestamp":"2026-11-25T03:43:07.530Z","message":{"role":"assistant","content":[{"type":"text","text":"Looked."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578187466,"responseId":"chatcmpl-1","__openclaw":{"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99"}}}', 1795578187530, NULL, 692, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (46, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 11, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"session.started","ts":"2026-11-25T03:43:07.329Z","seq":1,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578187329);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (49, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 14, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:07.361Z","seq":4,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578187361);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (50, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 15, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"tool.call","ts":"2026-11-25T03:43:07.452Z","seq":5,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578187452);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (51, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 16, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"tool.result","ts":"2026-11-25T03:43:07.459Z","seq":6,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{}}', 1795578187459);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (52, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 17, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"model.completed","ts":"2026-11-25T03:43:07.536Z","seq":7,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{"usage":{"input":200,"output":20,"cacheRead":0,"cacheWrite":0,"total":220,"cost":{"total":0.0006000000000000001}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578187466},"stopReason":"stop"}}', 1795578187536);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187549, transcript_observed_at = 1795578187533 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578187555, started_at = 1795578187242, ended_at = 1795578187552, status = 'done' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (54, '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 19, 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', '{"type":"session.ended","ts":"2026-11-25T03:43:07.554Z","seq":9,"runId":"announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578187554);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (5, 'ae25212a-3da0-473e-adec-9c4833a977a8', 'agent:main:third', NULL, NULL, 'conversation', 1795578195749, 1795578195751, NULL, 1795578195751, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'third');
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195836, transcript_observed_at = 1795578195836 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195842, transcript_observed_at = 1795578195842 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195859, transcript_observed_at = 1795578195859 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195944, transcript_updated_at = 1795578195957 WHERE rowid = 5;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (46, 'ae25212a-3da0-473e-adec-9c4833a977a8', 0, '{"type":"session","id":"ae25212a-3da0-473e-adec-9c4833a977a8","timestamp":"2026-11-25T03:43:15.944Z"}', 1795578195944, NULL, 146, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195947, transcript_updated_at = 1795578195965 WHERE rowid = 5;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (47, 'ae25212a-3da0-473e-adec-9c4833a977a8', 1, '{"type":"model_change","provider":"fake","modelId":"large","id":"35cdd5ee-0bf1-4e7e-90a5-5cacc1e1c5a7","parentId":null,"timestamp":"2026-11-25T03:43:15.947Z"}', 1795578195947, NULL, 158, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195968, transcript_updated_at = 1795578195973 WHERE rowid = 5;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (48, 'ae25212a-3da0-473e-adec-9c4833a977a8', 2, '{"type":"thinking_level_change","id":"f3c18d7b-90df-4e6b-81d9-cf6bf4f46b78","parentId":"35cdd5ee-0bf1-4e7e-90a5-5cacc1e1c5a7","timestamp":"2026-11-25T03:43:15.968Z"}', 1795578195968, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578195988, transcript_updated_at = 1795578195990 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578196034, transcript_observed_at = 1795578195990, started_at = 1795578196030, status = 'running' WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578196038, transcript_updated_at = 1795578196039 WHERE rowid = 5;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (50, 'ae25212a-3da0-473e-adec-9c4833a977a8', 4, '{"type":"message","id":"60f98df7-aabb-438d-bcf2-f58c12403648","parentId":"9d99a5cf-936e-4336-91aa-a810a37140aa","timestamp":"2026-11-25T03:43:16.038Z","message":{"role":"user","content":"refuse it","timestamp":1795578195775,"idempotencyKey":"f6b6c541-57fe-4740-bf87-e0dda309ad61:user","__openclaw":{"senderIsOwner":true}}}', 1795578196038, NULL, 322, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (55, 'ae25212a-3da0-473e-adec-9c4833a977a8', 0, 'f6b6c541-57fe-4740-bf87-e0dda309ad61', '{"type":"session.started","ts":"2026-11-25T03:43:15.978Z","seq":1,"runId":"f6b6c541-57fe-4740-bf87-e0dda309ad61","provider":"fake","modelId":"large","data":{}}', 1795578195978);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (58, 'ae25212a-3da0-473e-adec-9c4833a977a8', 3, 'f6b6c541-57fe-4740-bf87-e0dda309ad61', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:16.019Z","seq":4,"runId":"f6b6c541-57fe-4740-bf87-e0dda309ad61","provider":"fake","modelId":"large","data":{}}', 1795578196019);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (59, 'ae25212a-3da0-473e-adec-9c4833a977a8', 4, 'f6b6c541-57fe-4740-bf87-e0dda309ad61', '{"type":"model.completed","ts":"2026-11-25T03:43:16.130Z","seq":5,"runId":"f6b6c541-57fe-4740-bf87-e0dda309ad61","provider":"fake","modelId":"large","data":{"stopReason":"error"}}', 1795578196130);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578196158, transcript_updated_at = 1795578196157, transcript_observed_at = 1795578196157 WHERE rowid = 5;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (51, 'ae25212a-3da0-473e-adec-9c4833a977a8', 5, '{"type":"message","id":"3efa5d64-f260-4b15-858e-c78f89181b87","parentId":"60f98df7-aabb-438d-bcf2-f58c12403648","timestamp":"2026-11-25T03:43:16.155Z","message":{"role":"assistant","content":[],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":0,"output":0,"cacheRead":0,"cacheWrite":0,"totalTokens":0,"cost":{"input":0,"output":0,"cacheRead":0,"cacheWrite":0,"total":0}},"stopReason":"error","timestamp":1795578196045,"errorMessage":"400 scripted","errorCode":"scripted","errorType":"scripted_error","errorBody":"{\"code\":\"scripted\",\"message\":\"scripted\",\"type\":\"scripted_error\"}","idempotencyKey":"f6b6c541-57fe-4740-bf87-e0dda309ad61:terminal-error","__openclaw":{"runId":"f6b6c541-57fe-4740-bf87-e0dda309ad61"}}}', 1795578196155, NULL, 754, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578196166, started_at = 1795578195852, ended_at = 1795578196163, status = 'failed' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (61, 'ae25212a-3da0-473e-adec-9c4833a977a8', 6, 'f6b6c541-57fe-4740-bf87-e0dda309ad61', '{"type":"session.ended","ts":"2026-11-25T03:43:16.172Z","seq":7,"runId":"f6b6c541-57fe-4740-bf87-e0dda309ad61","provider":"fake","modelId":"large","data":{"stopReason":"error"}}', 1795578196172);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (6, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 'agent:main:fourth', NULL, NULL, 'conversation', 1795578197361, 1795578197367, NULL, 1795578197367, 1, 0, NULL, NULL, NULL, NULL, NULL, 'direct', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578197693, transcript_observed_at = 1795578197693 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578197723, transcript_updated_at = 1795578197726 WHERE rowid = 6;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (52, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 0, '{"type":"session","id":"0c173369-d2d7-4fa5-96cd-1de8866d32b8","timestamp":"2026-11-25T03:43:17.723Z"}', 1795578197723, NULL, 146, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (53, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 1, '{"type":"message","id":"da309085-7257-4b80-8583-e63b02ecccbc","parentId":null,"timestamp":"2026-11-25T03:43:17.723Z","message":{"role":"user","content":"abort it","timestamp":1795578197307,"idempotencyKey":"fourth-abort it:user","__openclaw":{"transport":{"clients":[{"id":"cli","mode":"cli"}]}}}}', 1795578197723, NULL, 297, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578197750, transcript_observed_at = 1795578197726 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578197869, transcript_updated_at = 1795578197893 WHERE rowid = 6;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (54, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 2, '{"type":"thinking_level_change","id":"b9baaa5f-c958-48a9-ae14-19aeea0f9b25","parentId":"da309085-7257-4b80-8583-e63b02ecccbc","timestamp":"2026-11-25T03:43:17.869Z"}', 1795578197869, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578197939, transcript_updated_at = 1795578197941 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578198037, transcript_observed_at = 1795578197941, started_at = 1795578198031, status = 'running' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578198111, transcript_updated_at = 1795578198114 WHERE rowid = 6;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (56, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 4, '{"type":"message","id":"f860c8f6-076a-47e0-9d69-457bbeace899","parentId":"1afba79f-667b-4abc-87dc-9aff286576e7","timestamp":"2026-11-25T03:43:18.111Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578198103634189","name":"exec","arguments":{"command":"sleep 60","yieldMs":60000}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578198043,"responseId":"chatcmpl-1","__openclaw":{"runId":"fourth-abort it"}}}', 1795578198111, NULL, 689, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578202510, transcript_observed_at = 1795578198114, started_at = 1795578197307, ended_at = 1795578202506, status = 'killed' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (62, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 0, 'fourth-abort it', '{"type":"session.started","ts":"2026-11-25T03:43:17.923Z","seq":1,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{}}', 1795578197923);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (65, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 3, 'fourth-abort it', '{"type":"prompt.submitted","ts":"2026-11-25T03:43:18.021Z","seq":4,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{}}', 1795578198021);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (66, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 4, 'fourth-abort it', '{"type":"tool.call","ts":"2026-11-25T03:43:18.116Z","seq":5,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{}}', 1795578198116);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (67, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 5, 'fourth-abort it', '{"type":"tool.result","ts":"2026-11-25T03:43:22.523Z","seq":6,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{}}', 1795578202523);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (68, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 6, 'fourth-abort it', '{"type":"model.completed","ts":"2026-11-25T03:43:22.530Z","seq":7,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{"usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"total":110,"cost":{"total":0.00030000000000000003}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578198043},"stopReason":"aborted"}}', 1795578202530);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578202573, started_at = 1795578198031, ended_at = 1795578202571 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (70, '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 8, 'fourth-abort it', '{"type":"session.ended","ts":"2026-11-25T03:43:22.576Z","seq":9,"runId":"fourth-abort it","provider":"fake","modelId":"large","data":{"stopReason":"aborted"}}', 1795578202576);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (7, 'e0454c10-12db-4679-b8fa-e2e39833091f', 'agent:main:fifth', NULL, NULL, 'conversation', 1795578229255, 1795578229255, NULL, 1795578229255, 1, 0, NULL, NULL, NULL, NULL, NULL, 'direct', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229769, transcript_observed_at = 1795578229769 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229791, transcript_updated_at = 1795578229795 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (57, 'e0454c10-12db-4679-b8fa-e2e39833091f', 0, '{"type":"session","id":"e0454c10-12db-4679-b8fa-e2e39833091f","timestamp":"2026-11-25T03:43:49.791Z"}', 1795578229791, NULL, 146, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (58, 'e0454c10-12db-4679-b8fa-e2e39833091f', 1, '{"type":"message","id":"885147d6-84b0-45ed-88c4-7860758bc047","parentId":null,"timestamp":"2026-11-25T03:43:49.791Z","message":{"role":"user","content":"hang it","timestamp":1795578229211,"idempotencyKey":"fifth-hang it:user","__openclaw":{"transport":{"clients":[{"id":"cli","mode":"cli"}]}}}}', 1795578229791, NULL, 294, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229807, transcript_observed_at = 1795578229795 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229918, transcript_updated_at = 1795578229924 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (59, 'e0454c10-12db-4679-b8fa-e2e39833091f', 2, '{"type":"thinking_level_change","id":"8ce112a9-3714-4ccd-9815-71d5e10941da","parentId":"885147d6-84b0-45ed-88c4-7860758bc047","timestamp":"2026-11-25T03:43:49.918Z"}', 1795578229918, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229951, transcript_updated_at = 1795578229953 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578229996, transcript_observed_at = 1795578229953, started_at = 1795578229991, status = 'running' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578230072, transcript_updated_at = 1795578230077 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (61, 'e0454c10-12db-4679-b8fa-e2e39833091f', 4, '{"type":"message","id":"823af184-4c30-4204-abeb-e9dd40064f13","parentId":"7411d70f-ff07-493c-8cb2-c1e368aa7b83","timestamp":"2026-11-25T03:43:50.072Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578230062448996","name":"exec","arguments":{"command":"sleep 60","yieldMs":60000}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578230002,"responseId":"chatcmpl-1","__openclaw":{"runId":"fifth-hang it"}}}', 1795578230072, NULL, 687, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578254763, transcript_observed_at = 1795578230077 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578257111 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578257121 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578257267 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578262008 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578262203 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578262269 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578262324 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264376, transcript_updated_at = 1795578264391 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (62, 'e0454c10-12db-4679-b8fa-e2e39833091f', 5, '{"type":"message","id":"9b36c9b2-9d76-4576-9560-98f9cd7fdb1e","parentId":"823af184-4c30-4204-abeb-e9dd40064f13","timestamp":"2026-11-25T03:44:24.376Z","message":{"role":"user","content":"(shortened)","timestamp":1795578261451,"idempotencyKey":"ecc7999f-6651-416b-8644-bfb533a63333:user","provenance":{"kind":"internal_system","sourceSessionKey":"agent:main:fifth","sourceTool":"main_session_restart_recovery"},"__openclaw":{"senderIsOwner":false}}}', 1795578264376, NULL, 1166, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264415, transcript_updated_at = 1795578264419 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264724, transcript_updated_at = 1795578264732 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (64, 'e0454c10-12db-4679-b8fa-e2e39833091f', 7, '{"type":"message","id":"b7e73edf-2b56-4965-be88-a337de3bfcd0","parentId":"c80d43b4-5156-49f6-9dfc-0bcbc9d280ae","timestamp":"2026-11-25T03:44:24.724Z","message":{"role":"assistant","content":[{"type":"text","text":"Noted."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":500,"output":25,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":525,"cost":{"input":0.001,"output":0.00025,"cacheRead":0,"cacheWrite":0,"total":0.00125}},"stopReason":"stop","timestamp":1795578264426,"responseId":"chatcmpl-1","__openclaw":{"runId":"ecc7999f-6651-416b-8644-bfb533a63333"}}}', 1795578264724, NULL, 607, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (71, 'e0454c10-12db-4679-b8fa-e2e39833091f', 0, 'ecc7999f-6651-416b-8644-bfb533a63333', '{"type":"session.started","ts":"2026-11-25T03:44:24.167Z","seq":1,"runId":"ecc7999f-6651-416b-8644-bfb533a63333","provider":"fake","modelId":"large","data":{}}', 1795578264167);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (74, 'e0454c10-12db-4679-b8fa-e2e39833091f', 3, 'ecc7999f-6651-416b-8644-bfb533a63333', '{"type":"prompt.submitted","ts":"2026-11-25T03:44:24.313Z","seq":4,"runId":"ecc7999f-6651-416b-8644-bfb533a63333","provider":"fake","modelId":"large","data":{}}', 1795578264313);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (75, 'e0454c10-12db-4679-b8fa-e2e39833091f', 4, 'ecc7999f-6651-416b-8644-bfb533a63333', '{"type":"model.completed","ts":"2026-11-25T03:44:24.746Z","seq":5,"runId":"ecc7999f-6651-416b-8644-bfb533a63333","provider":"fake","modelId":"large","data":{"usage":{"input":500,"output":25,"cacheRead":0,"cacheWrite":0,"total":525,"cost":{"total":0.00125}},"promptCache":{"lastCallUsage":{"input":500,"output":25,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00125},"reasoningTokens":0,"total":525},"lastCacheTouchAt":1795578264426},"stopReason":"stop"}}', 1795578264746);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264779, transcript_observed_at = 1795578264732, model_provider = 'fake', model = 'large', agent_harness_id = 'openclaw' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264788 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578264800, started_at = 1795578262228, ended_at = 1795578264794, status = 'done' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (77, 'e0454c10-12db-4679-b8fa-e2e39833091f', 6, 'ecc7999f-6651-416b-8644-bfb533a63333', '{"type":"session.ended","ts":"2026-11-25T03:44:24.800Z","seq":7,"runId":"ecc7999f-6651-416b-8644-bfb533a63333","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578264800);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578276376 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578278373 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578278398 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578278920, started_at = 1795578278911, ended_at = NULL, status = 'running' WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578278935, transcript_updated_at = 1795578278942 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (65, 'e0454c10-12db-4679-b8fa-e2e39833091f', 8, '{"type":"message","id":"795f30ec-8081-44f0-b9fb-44e59e9c6ab4","parentId":"b7e73edf-2b56-4965-be88-a337de3bfcd0","timestamp":"2026-11-25T03:44:38.935Z","message":{"role":"user","content":"again it","timestamp":1795578276473,"idempotencyKey":"0fc1551f-47b1-4128-a92b-f32eed6b2357:user","__openclaw":{"senderIsOwner":true}}}', 1795578278935, NULL, 321, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578278960, transcript_updated_at = 1795578278967 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578279185, transcript_updated_at = 1795578279192 WHERE rowid = 7;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (67, 'e0454c10-12db-4679-b8fa-e2e39833091f', 10, '{"type":"message","id":"89726b57-ccd7-465a-93fd-bfd80badc9d5","parentId":"5b0e2f5a-c7b7-413a-85cf-4281162c7026","timestamp":"2026-11-25T03:44:39.185Z","message":{"role":"assistant","content":[{"type":"text","text":"Once more."}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"stop","timestamp":1795578278975,"responseId":"chatcmpl-1","__openclaw":{"runId":"0fc1551f-47b1-4128-a92b-f32eed6b2357"}}}', 1795578279185, NULL, 626, NULL);
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (78, 'e0454c10-12db-4679-b8fa-e2e39833091f', 7, '0fc1551f-47b1-4128-a92b-f32eed6b2357', '{"type":"session.started","ts":"2026-11-25T03:44:38.805Z","seq":1,"runId":"0fc1551f-47b1-4128-a92b-f32eed6b2357","provider":"fake","modelId":"large","data":{}}', 1795578278805);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (81, 'e0454c10-12db-4679-b8fa-e2e39833091f', 10, '0fc1551f-47b1-4128-a92b-f32eed6b2357', '{"type":"prompt.submitted","ts":"2026-11-25T03:44:38.880Z","seq":4,"runId":"0fc1551f-47b1-4128-a92b-f32eed6b2357","provider":"fake","modelId":"large","data":{}}', 1795578278880);
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (82, 'e0454c10-12db-4679-b8fa-e2e39833091f', 11, '0fc1551f-47b1-4128-a92b-f32eed6b2357', '{"type":"model.completed","ts":"2026-11-25T03:44:39.209Z","seq":5,"runId":"0fc1551f-47b1-4128-a92b-f32eed6b2357","provider":"fake","modelId":"large","data":{"usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"total":110,"cost":{"total":0.00030000000000000003}},"promptCache":{"lastCallUsage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"cost":{"total":0.00030000000000000003},"reasoningTokens":0,"total":110},"lastCacheTouchAt":1795578278975},"stopReason":"stop"}}', 1795578279209);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578279325, transcript_observed_at = 1795578279192 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578279475, started_at = 1795578278391, ended_at = 1795578279459, status = 'done' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO trajectory_runtime_events(rowid, session_id, seq, run_id, event_json, created_at) VALUES (84, 'e0454c10-12db-4679-b8fa-e2e39833091f', 13, '0fc1551f-47b1-4128-a92b-f32eed6b2357', '{"type":"session.ended","ts":"2026-11-25T03:44:39.475Z","seq":7,"runId":"0fc1551f-47b1-4128-a92b-f32eed6b2357","provider":"fake","modelId":"large","data":{"stopReason":"stop"}}', 1795578279475);
COMMIT;

BEGIN;
INSERT INTO session_windows(rowid, session_id, session_key, previous_session_id, reason, session_scope, created_at, updated_at, transcript_updated_at, transcript_observed_at, session_entry_provenance, acp_owned, plugin_owner_id, hook_external_content_source, started_at, ended_at, status, chat_type, channel, account_id, primary_conversation_id, model_provider, model, agent_harness_id, parent_session_key, spawned_by, display_name) VALUES (8, '21c0b243-887b-4e27-bba6-fa25de9c2b96', 'agent:main:sixth', NULL, NULL, 'conversation', 1795578284693, 1795578284710, NULL, 1795578284710, 1, 0, NULL, NULL, NULL, NULL, NULL, 'direct', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578285669, transcript_observed_at = 1795578285669 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578285714, transcript_updated_at = 1795578285719 WHERE rowid = 8;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (68, '21c0b243-887b-4e27-bba6-fa25de9c2b96', 0, '{"type":"session","id":"21c0b243-887b-4e27-bba6-fa25de9c2b96","timestamp":"2026-11-25T03:44:45.714Z"}', 1795578285714, NULL, 146, NULL);
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (69, '21c0b243-887b-4e27-bba6-fa25de9c2b96', 1, '{"type":"message","id":"baa017f1-9bcf-4a20-8c9e-b7799fe301b7","parentId":null,"timestamp":"2026-11-25T03:44:45.714Z","message":{"role":"user","content":"hang it","timestamp":1795578283982,"idempotencyKey":"sixth-hang it:user","__openclaw":{"transport":{"clients":[{"id":"cli","mode":"cli"}]}}}}', 1795578285714, NULL, 294, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578285738, transcript_observed_at = 1795578285719 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578286044, transcript_updated_at = 1795578286119 WHERE rowid = 8;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (70, '21c0b243-887b-4e27-bba6-fa25de9c2b96', 2, '{"type":"thinking_level_change","id":"92165662-70ef-4b21-8952-c19c067ad50c","parentId":"baa017f1-9bcf-4a20-8c9e-b7799fe301b7","timestamp":"2026-11-25T03:44:46.044Z"}', 1795578286044, NULL, 190, NULL);
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578286165, transcript_updated_at = 1795578286176 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578286497, transcript_observed_at = 1795578286176, started_at = 1795578286483, status = 'running' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE session_windows SET updated_at = 1795578286800, transcript_updated_at = 1795578286803 WHERE rowid = 8;
INSERT INTO transcript_events(rowid, session_id, seq, event_json, created_at, event_zstd, event_utf8_bytes, navigation_json) VALUES (72, '21c0b243-887b-4e27-bba6-fa25de9c2b96', 4, '{"type":"message","id":"d92bf4a2-ed4d-4b5b-9a83-a2657a4be3b8","parentId":"68dd1481-f644-4d2d-bafe-116a5893d99a","timestamp":"2026-11-25T03:44:46.800Z","message":{"role":"assistant","content":[{"type":"toolCall","id":"call_1795578286744382917","name":"exec","arguments":{"command":"sleep 60","yieldMs":60000}}],"api":"openai-completions","provider":"fake","model":"large","usage":{"input":100,"output":10,"cacheRead":0,"cacheWrite":0,"reasoningTokens":0,"totalTokens":110,"cost":{"input":0.0002,"output":0.0001,"cacheRead":0,"cacheWrite":0,"total":0.00030000000000000003}},"stopReason":"toolUse","timestamp":1795578286543,"responseId":"chatcmpl-1","__openclaw":{"runId":"sixth-hang it"}}}', 1795578286800, NULL, 687, NULL);
COMMIT;
