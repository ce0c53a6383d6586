BEGIN;
CREATE TABLE audit_events (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL UNIQUE,
  schema_version INTEGER NOT NULL DEFAULT 1,
  source_sequence INTEGER NOT NULL,
  occurred_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  error_code TEXT,
  actor_type TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  agent_id TEXT,
  session_key TEXT,
  session_id TEXT,
  run_id TEXT,
  tool_call_id TEXT,
  tool_name TEXT,
  direction TEXT,
  channel TEXT,
  conversation_kind TEXT,
  message_outcome TEXT,
  reason_code TEXT,
  delivery_kind TEXT,
  failure_stage TEXT,
  duration_ms INTEGER,
  result_count INTEGER,
  account_ref TEXT,
  conversation_ref TEXT,
  message_ref TEXT,
  target_ref TEXT
) STRICT;
CREATE INDEX idx_audit_events_time
  ON audit_events(occurred_at DESC, sequence DESC);
CREATE INDEX idx_audit_events_agent_sequence
  ON audit_events(agent_id, sequence DESC);
CREATE INDEX idx_audit_events_session_sequence
  ON audit_events(session_key, sequence DESC);
CREATE INDEX idx_audit_events_run_sequence
  ON audit_events(run_id, sequence DESC);
CREATE INDEX idx_audit_events_kind_sequence
  ON audit_events(kind, sequence DESC);
CREATE INDEX idx_audit_events_status_sequence
  ON audit_events(status, sequence DESC);
CREATE INDEX idx_audit_events_channel_sequence
  ON audit_events(channel, sequence DESC);
CREATE INDEX idx_audit_events_direction_sequence
  ON audit_events(direction, sequence DESC);
CREATE TABLE subagent_runs (
  run_id TEXT NOT NULL PRIMARY KEY,
  child_session_key TEXT NOT NULL,
  controller_session_key TEXT,
  controller_store_path TEXT,
  requester_session_key TEXT NOT NULL,
  requester_store_path TEXT,
  created_at INTEGER NOT NULL,
  payload_json TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX idx_subagent_runs_child_session_key
  ON subagent_runs(child_session_key, created_at DESC, run_id);
CREATE INDEX idx_subagent_runs_requester_session_key
  ON subagent_runs(requester_session_key, created_at DESC, run_id);
CREATE INDEX idx_subagent_runs_controller_session_key
  ON subagent_runs(controller_session_key, created_at DESC, run_id);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (1, 'd7e0f5c6-c509-4c32-b263-6de754030e3e', '89ba3a8d-5b22-4246-afe8-b7a94d133e41:1:1795578131807:agent.run.started', 1, 1, 1795578131807, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:zeroth', '2802902d-bb70-4b7c-9575-4f9e7b03aec8', '89ba3a8d-5b22-4246-afe8-b7a94d133e41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (2, '54e65364-9556-4117-9f6e-15f5d9b9e769', '89ba3a8d-5b22-4246-afe8-b7a94d133e41:7:1795578132579:agent.run.finished', 1, 7, 1795578132579, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:zeroth', '2802902d-bb70-4b7c-9575-4f9e7b03aec8', '89ba3a8d-5b22-4246-afe8-b7a94d133e41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (3, 'ec8fe344-cb36-4d73-b406-99ddbd14c46d', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:1:1795578183265:agent.run.started', 1, 1, 1795578183265, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (4, '07012f3d-b453-4c39-92ee-86f5821d5c14', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:1:1795578183453:tool.action.started', 1, 1, 1795578183453, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', 'sha256:dc2a7d066a3396dfa793fb88124f3e354af01ef0c8e9eed04dddc5651c3ed890', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (5, 'a8782b08-9813-4d43-a89b-b0c5b4ce1417', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:2:1795578183465:tool.action.finished', 1, 2, 1795578183465, 'tool_action', 'tool.action.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', 'sha256:dc2a7d066a3396dfa793fb88124f3e354af01ef0c8e9eed04dddc5651c3ed890', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (6, 'e1b01b9d-251f-4a85-9e60-23794192997d', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:3:1795578183562:tool.action.started', 1, 3, 1795578183562, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', 'sha256:3e103dc9ddb1246dded22ca67891c9d9190644bb6011dd748e1cf287bf01c0df', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (7, '35325006-0ecf-440e-8b47-43fcabdce990', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:4:1795578183564:tool.action.finished', 1, 4, 1795578183564, 'tool_action', 'tool.action.finished', 'failed', 'tool_failed', 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', 'sha256:3e103dc9ddb1246dded22ca67891c9d9190644bb6011dd748e1cf287bf01c0df', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (8, 'bdc5f5ce-bb3d-42b8-a0d5-614cb68de92f', '65388b2e-f7b5-411d-b6e4-0958cd9ba984:19:1795578183732:agent.run.finished', 1, 19, 1795578183732, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '65388b2e-f7b5-411d-b6e4-0958cd9ba984', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (9, '7740a5b4-4e9e-4065-948e-a42d9671a053', '312850f5-9198-433d-a1e0-a111f3d13de0:1:1795578185040:agent.run.started', 1, 1, 1795578185040, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '312850f5-9198-433d-a1e0-a111f3d13de0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (10, 'c83603ce-5bb0-42db-9b14-3326f7b32159', '312850f5-9198-433d-a1e0-a111f3d13de0:7:1795578185153:agent.run.finished', 1, 7, 1795578185153, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:first', '4c975371-b648-4e6b-93b6-3f61a3afb7f7', '312850f5-9198-433d-a1e0-a111f3d13de0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (11, '9aeedd86-ab67-4902-83f3-f2f9257e50ae', '07935e5d-5a81-4278-8643-edef7c125116:1:1795578186370:agent.run.started', 1, 1, 1795578186370, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO subagent_runs(rowid, run_id, child_session_key, controller_session_key, controller_store_path, requester_session_key, requester_store_path, created_at, payload_json) VALUES (1, 'a86f20a5-281c-4bc9-b0c9-d64020135f99', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', 'agent:main:second', '/home/dev/.openclaw/agents/main/agent/openclaw-agent.sqlite', 'agent:main:second', '/home/dev/.openclaw/agents/main/agent/openclaw-agent.sqlite', 1795578186548, '{}');
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (12, '0ed87f6b-c170-4f5f-9c9f-30cbda71bfc0', '07935e5d-5a81-4278-8643-edef7c125116:5:1795578186458:tool.action.started', 1, 5, 1795578186458, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', 'sha256:4041a14cfbe3a7a84a3e136b6de0195ce49a4784b74e9166e2c33d2e5e06766b', 'tool_call', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (13, 'a022073f-acb8-4685-907f-0817e69af0cc', '07935e5d-5a81-4278-8643-edef7c125116:6:1795578186464:tool.action.started', 1, 6, 1795578186464, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', 'sha256:216a7bc0f33c13bf9a6a47ad6c0173638832fc66c9ddd92a79a223d29930c9e1', 'sessions_spawn', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (14, 'd2b1363b-cdb6-403d-abc9-89c06ccf2186', '07935e5d-5a81-4278-8643-edef7c125116:7:1795578186564:tool.action.finished', 1, 7, 1795578186564, 'tool_action', 'tool.action.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', 'sha256:216a7bc0f33c13bf9a6a47ad6c0173638832fc66c9ddd92a79a223d29930c9e1', 'sessions_spawn', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (15, '4ebd5202-a0c9-410b-ac16-a4740d3694eb', '07935e5d-5a81-4278-8643-edef7c125116:8:1795578186578:tool.action.finished', 1, 8, 1795578186578, 'tool_action', 'tool.action.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', 'sha256:4041a14cfbe3a7a84a3e136b6de0195ce49a4784b74e9166e2c33d2e5e06766b', 'tool_call', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (16, 'e517fcd4-9620-4b26-99e2-5ba47ac6a9ae', '07935e5d-5a81-4278-8643-edef7c125116:17:1795578186696:agent.run.finished', 1, 17, 1795578186696, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', '07935e5d-5a81-4278-8643-edef7c125116', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (17, '6d507cec-ecdc-45fc-a89d-a9db55ef66d6', 'a86f20a5-281c-4bc9-b0c9-d64020135f99:1:1795578186851:agent.run.started', 1, 1, 1795578186851, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 'a86f20a5-281c-4bc9-b0c9-d64020135f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (18, '40f2635e-dd97-48c7-872e-2722f81e06cf', 'a86f20a5-281c-4bc9-b0c9-d64020135f99:9:1795578186933:tool.action.started', 1, 9, 1795578186933, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 'a86f20a5-281c-4bc9-b0c9-d64020135f99', 'sha256:5e6c7c915bafac26c7fd3d0460b183a1fc5f037170c4296a7460bc8209310a62', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (19, 'd0a585e5-e0a5-430b-b13e-287988d527dd', 'a86f20a5-281c-4bc9-b0c9-d64020135f99:10:1795578186936:tool.action.finished', 1, 10, 1795578186936, 'tool_action', 'tool.action.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 'a86f20a5-281c-4bc9-b0c9-d64020135f99', 'sha256:5e6c7c915bafac26c7fd3d0460b183a1fc5f037170c4296a7460bc8209310a62', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (20, '11acdef8-0561-49b3-84f8-0c15f77b74c4', 'a86f20a5-281c-4bc9-b0c9-d64020135f99:13:1795578187025:agent.run.finished', 1, 13, 1795578187025, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6', 'a0640177-740a-4c2f-9f63-5c8a56caaa95', 'a86f20a5-281c-4bc9-b0c9-d64020135f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (21, '64fbb4d5-9314-4908-bfc7-5cc153bca9c6', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99:1:1795578187371:agent.run.started', 1, 1, 1795578187371, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (22, '709b5122-eace-4fd9-89b4-d2bdcd2a5ac7', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99:11:1795578187454:tool.action.started', 1, 11, 1795578187454, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', 'sha256:7141394adddbe17fed961ccd3828e175fc9dcff85f7f4dddface2091796cc288', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (23, '4d9fadab-af94-4f87-b023-e6b43311eb33', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99:12:1795578187458:tool.action.finished', 1, 12, 1795578187458, 'tool_action', 'tool.action.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', 'sha256:7141394adddbe17fed961ccd3828e175fc9dcff85f7f4dddface2091796cc288', 'read', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (24, '9f6ec71f-b5b9-4c32-8ed0-1645b0f0b8d9', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99:13:1795578187552:agent.run.finished', 1, 13, 1795578187552, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:second', '3172c218-2c8c-42f5-9cd6-14cfaa3cc0f2', 'announce:v1:agent:main:subagent:cec10b1d-3282-4a02-aeea-73f359f265f6:a86f20a5-281c-4bc9-b0c9-d64020135f99', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (25, '7ac9902e-9cc3-4830-94b2-7512c2861636', 'f6b6c541-57fe-4740-bf87-e0dda309ad61:1:1795578196030:agent.run.started', 1, 1, 1795578196030, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:third', 'ae25212a-3da0-473e-adec-9c4833a977a8', 'f6b6c541-57fe-4740-bf87-e0dda309ad61', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (26, '053dbf80-73ee-4aa2-bf39-26341bcb3a53', 'fourth-abort it:3:1795578198031:agent.run.started', 1, 3, 1795578198031, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fourth', '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 'fourth-abort it', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (27, 'df145c8b-ec6d-4b7c-8483-d82ae6e6bb6b', 'fourth-abort it:13:1795578198145:tool.action.started', 1, 13, 1795578198145, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fourth', '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 'fourth-abort it', 'sha256:d15123941614e01cca309197244eae45f081445f775ad8727cad7090e439afd0', 'exec', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (28, '60db1cae-18a4-4266-abe2-44d3044c217f', 'fourth-abort it:14:1795578202578:tool.action.finished', 1, 14, 1795578202578, 'tool_action', 'tool.action.finished', 'cancelled', 'tool_cancelled', 'agent', 'main', 'main', 'agent:main:fourth', '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 'fourth-abort it', 'sha256:d15123941614e01cca309197244eae45f081445f775ad8727cad7090e439afd0', 'exec', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (29, 'e6cb460d-bae4-419e-b45b-2eb847498e00', 'f6b6c541-57fe-4740-bf87-e0dda309ad61:5:1795578196163:agent.run.finished', 1, 5, 1795578196163, 'agent_run', 'agent.run.finished', 'failed', 'run_failed', 'agent', 'main', 'main', 'agent:main:third', 'ae25212a-3da0-473e-adec-9c4833a977a8', 'f6b6c541-57fe-4740-bf87-e0dda309ad61', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (30, 'd972b21d-6695-498a-bb16-dd5f055222c2', 'fourth-abort it:9:1795578202506:agent.run.finished', 1, 9, 1795578202506, 'agent_run', 'agent.run.finished', 'cancelled', 'run_cancelled', 'agent', 'main', 'main', 'agent:main:fourth', '0c173369-d2d7-4fa5-96cd-1de8866d32b8', 'fourth-abort it', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (31, '6b8033c4-fa80-4650-a0ef-d92a04fe06fc', 'fifth-hang it:3:1795578229991:agent.run.started', 1, 3, 1795578229991, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', 'fifth-hang it', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (32, '5befb75d-33d6-4e7c-8d3d-b61b782717b7', 'fifth-hang it:15:1795578230090:tool.action.started', 1, 15, 1795578230090, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', 'fifth-hang it', 'sha256:f55d53ff8e25922570082a4d21991009e6a859096827511e388489eb7f806ca4', 'exec', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (33, '9763504e-f393-4c89-a7df-2db4763b5d2f', 'ecc7999f-6651-416b-8644-bfb533a63333:1:1795578264345:agent.run.started', 1, 1, 1795578264345, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', 'ecc7999f-6651-416b-8644-bfb533a63333', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (34, '13ee8b00-d1ed-4b23-9fc0-ace1efe8dcba', 'ecc7999f-6651-416b-8644-bfb533a63333:7:1795578264794:agent.run.finished', 1, 7, 1795578264794, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', 'ecc7999f-6651-416b-8644-bfb533a63333', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (35, '4dea8f3f-44e0-42f2-9693-69eb77657aa5', '0fc1551f-47b1-4128-a92b-f32eed6b2357:1:1795578278911:agent.run.started', 1, 1, 1795578278911, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', '0fc1551f-47b1-4128-a92b-f32eed6b2357', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (36, 'f7cf59b2-7676-4f06-be7e-c09eccafd1d7', '0fc1551f-47b1-4128-a92b-f32eed6b2357:7:1795578279459:agent.run.finished', 1, 7, 1795578279459, 'agent_run', 'agent.run.finished', 'succeeded', NULL, 'agent', 'main', 'main', 'agent:main:fifth', 'e0454c10-12db-4679-b8fa-e2e39833091f', '0fc1551f-47b1-4128-a92b-f32eed6b2357', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (37, '44ec72c7-8f7c-4112-8a8e-7024392e30e4', 'sixth-hang it:3:1795578286483:agent.run.started', 1, 3, 1795578286483, 'agent_run', 'agent.run.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:sixth', '21c0b243-887b-4e27-bba6-fa25de9c2b96', 'sixth-hang it', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO audit_events(sequence, event_id, source_id, schema_version, source_sequence, occurred_at, kind, action, status, error_code, actor_type, actor_id, agent_id, session_key, session_id, run_id, tool_call_id, tool_name, direction, channel, conversation_kind, message_outcome, reason_code, delivery_kind, failure_stage, duration_ms, result_count, account_ref, conversation_ref, message_ref, target_ref) VALUES (38, '54db6712-4b7d-43fa-a136-475d9d45d725', 'sixth-hang it:1:1795578286945:tool.action.started', 1, 1, 1795578286945, 'tool_action', 'tool.action.started', 'started', NULL, 'agent', 'main', 'main', 'agent:main:sixth', '21c0b243-887b-4e27-bba6-fa25de9c2b96', 'sixth-hang it', 'sha256:9fadbc13f69dcb8a13f3f806fb0231a80dd34381b5cbc6872ab503c459aa5c2d', 'exec', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;
