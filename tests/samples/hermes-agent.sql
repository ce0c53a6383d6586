BEGIN;
CREATE TABLE schema_version (
    version INTEGER NOT NULL
);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    user_id TEXT,
    session_key TEXT,
    chat_id TEXT,
    chat_type TEXT,
    thread_id TEXT,
    display_name TEXT,
    origin_json TEXT,
    expiry_finalized INTEGER DEFAULT 0,
    model TEXT,
    model_config TEXT,
    system_prompt TEXT,
    parent_session_id TEXT,
    started_at REAL NOT NULL,
    ended_at REAL,
    end_reason TEXT,
    message_count INTEGER DEFAULT 0,
    tool_call_count INTEGER DEFAULT 0,
    input_tokens INTEGER DEFAULT 0,
    output_tokens INTEGER DEFAULT 0,
    cache_read_tokens INTEGER DEFAULT 0,
    cache_write_tokens INTEGER DEFAULT 0,
    reasoning_tokens INTEGER DEFAULT 0,
    cwd TEXT,
    git_branch TEXT,
    git_repo_root TEXT,
    billing_provider TEXT,
    billing_base_url TEXT,
    billing_mode TEXT,
    estimated_cost_usd REAL,
    actual_cost_usd REAL,
    cost_status TEXT,
    cost_source TEXT,
    pricing_version TEXT,
    title TEXT,
    api_call_count INTEGER DEFAULT 0,
    handoff_state TEXT,
    handoff_platform TEXT,
    handoff_error TEXT,
    compression_failure_cooldown_until REAL,
    compression_failure_error TEXT,
    compression_fallback_streak INTEGER NOT NULL DEFAULT 0,
    profile_name TEXT,
    rewind_count INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY (parent_session_id) REFERENCES sessions(id)
);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL REFERENCES sessions(id),
    role TEXT NOT NULL,
    content TEXT,
    tool_call_id TEXT,
    tool_calls TEXT,
    tool_name TEXT,
    effect_disposition TEXT,
    timestamp REAL NOT NULL,
    token_count INTEGER,
    finish_reason TEXT,
    reasoning TEXT,
    reasoning_content TEXT,
    reasoning_details TEXT,
    codex_reasoning_items TEXT,
    codex_message_items TEXT,
    platform_message_id TEXT,
    observed INTEGER DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    compacted INTEGER NOT NULL DEFAULT 0,
    api_content TEXT
);
CREATE TABLE session_model_usage (
    session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    billing_provider TEXT NOT NULL DEFAULT '',
    billing_base_url TEXT NOT NULL DEFAULT '',
    billing_mode TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL DEFAULT '',
    api_call_count INTEGER NOT NULL DEFAULT 0,
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    cache_read_tokens INTEGER NOT NULL DEFAULT 0,
    cache_write_tokens INTEGER NOT NULL DEFAULT 0,
    reasoning_tokens INTEGER NOT NULL DEFAULT 0,
    estimated_cost_usd REAL NOT NULL DEFAULT 0,
    actual_cost_usd REAL NOT NULL DEFAULT 0,
    cost_status TEXT,
    cost_source TEXT,
    first_seen REAL,
    last_seen REAL,
    PRIMARY KEY (session_id, model, billing_provider, billing_base_url, billing_mode, task)
);
CREATE TABLE state_meta (
    key TEXT PRIMARY KEY,
    value TEXT
);
CREATE INDEX idx_sessions_source ON sessions(source);
CREATE INDEX idx_sessions_source_id ON sessions(source, id);
CREATE INDEX idx_sessions_parent ON sessions(parent_session_id);
CREATE INDEX idx_sessions_started ON sessions(started_at DESC);
CREATE INDEX idx_messages_session ON messages(session_id, timestamp);
CREATE INDEX idx_session_model_usage_session ON session_model_usage(session_id);
CREATE INDEX idx_session_model_usage_model ON session_model_usage(model);
CREATE INDEX idx_messages_platform_msg_id ON messages(session_id, platform_message_id) WHERE platform_message_id IS NOT NULL;
CREATE INDEX idx_messages_session_active
    ON messages(session_id, active, timestamp);
CREATE INDEX idx_messages_active_null
    ON messages(active) WHERE active IS NULL;
CREATE INDEX idx_sessions_session_key
    ON sessions(session_key, started_at DESC);
CREATE INDEX idx_sessions_gateway_peer
    ON sessions(source, user_id, chat_id, chat_type, thread_id, started_at DESC);
CREATE INDEX idx_sessions_handoff_state
    ON sessions(handoff_state, started_at);
CREATE UNIQUE INDEX idx_sessions_title_unique ON sessions(title) WHERE title IS NOT NULL;
COMMIT;

BEGIN;
INSERT INTO schema_version(rowid, version) VALUES (1, 22);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (1, '20261125_125514_d3c402', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611316.0332494, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (1, '20261125_125514_d3c402', 'user', 'check the build', NULL, NULL, NULL, NULL, 1795611316.0407236, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 60, output_tokens = 20, cache_read_tokens = 40, reasoning_tokens = 8, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 1;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (1, '20261125_125514_d3c402', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 60, 20, 40, 0, 8, 0.0, 0.0, 'unknown', 'none', 1795611316.4571989, 1795611316.4571989);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 2 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (2, '20261125_125514_d3c402', 'assistant', '', NULL, '[{"id": "call_1795611316442319916", "call_id": "call_1795611316442319916", "response_item_id": "fc_1795611316442319916", "type": "function", "function": {"name": "read_file", "arguments": "{\"path\": \"/nowhere\"}"}}, {"id": "call_1795611316442375589", "call_id": "call_1795611316442375589", "response_item_id": "fc_1795611316442375589", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611316.460382, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (3, '20261125_125514_d3c402', 'tool', '{"content": "", "total_lines": 0, "file_size": 0, "truncated": false, "is_binary": false, "is_image": false, "error": "File not found: /nowhere"}', 'call_1795611316442319916', NULL, 'read_file', NULL, 1795611317.0853126, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (4, '20261125_125514_d3c402', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611316442375589', NULL, 'terminal', NULL, 1795611318.106136, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 80, output_tokens = 30, cache_read_tokens = 140, api_call_count = 2 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 80, output_tokens = 30, cache_read_tokens = 140, last_seen = 1795611318.198202 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5, tool_call_count = 3 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (5, '20261125_125514_d3c402', 'assistant', '', NULL, '[{"id": "call_1795611318190163553", "call_id": "call_1795611318190163553", "response_item_id": "fc_1795611318190163553", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611318.2036078, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (6, '20261125_125514_d3c402', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611318190163553', NULL, 'terminal', NULL, 1795611318.2157788, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 40, cache_read_tokens = 240, api_call_count = 3 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 110, output_tokens = 40, cache_read_tokens = 240, last_seen = 1795611318.3294194 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7, tool_call_count = 4 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (7, '20261125_125514_d3c402', 'assistant', '', NULL, '[{"id": "call_1795611318322976237", "call_id": "call_1795611318322976237", "response_item_id": "fc_1795611318322976237", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611318.3320808, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (8, '20261125_125514_d3c402', 'tool', '{"output": "", "exit_code": 3, "error": null}', 'call_1795611318322976237', NULL, 'terminal', NULL, 1795611318.3446705, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 50, cache_read_tokens = 340, api_call_count = 4 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 160, output_tokens = 50, cache_read_tokens = 340, last_seen = 1795611318.444824 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (9, '20261125_125514_d3c402', 'assistant', 'it fails', NULL, NULL, NULL, NULL, 1795611318.4688823, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611318.4774802, end_reason = 'agent_close' WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = NULL, end_reason = NULL WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (10, '20261125_125514_d3c402', 'user', 'once more', NULL, NULL, NULL, NULL, 1795611318.677033, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 210, output_tokens = 60, cache_read_tokens = 490, reasoning_tokens = 10, api_call_count = 5 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 210, output_tokens = 60, cache_read_tokens = 490, reasoning_tokens = 10, last_seen = 1795611318.785465 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (11, '20261125_125514_d3c402', 'assistant', 'still fails', NULL, NULL, NULL, NULL, 1795611318.7876654, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611318.7999332, end_reason = 'agent_close' WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (2, '20261125_125518_6b5b20', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611319.0634985, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 2;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (12, '20261125_125518_6b5b20', 'user', 'break', NULL, NULL, NULL, NULL, 1795611319.065238, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611319.1821346, end_reason = 'agent_close' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (3, '20261125_125519_627ce9', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611319.4214692, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (13, '20261125_125519_627ce9', 'user', 'delegate', NULL, NULL, NULL, NULL, 1795611319.4276795, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 3;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (2, '20261125_125519_627ce9', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611319.544269, 1795611319.544269);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (14, '20261125_125519_627ce9', 'assistant', '', NULL, '[{"id": "call_1795611319538154796", "call_id": "call_1795611319538154796", "response_item_id": "fc_1795611319538154796", "type": "function", "function": {"name": "delegate_task", "arguments": "{\"goal\": \"look around\"}"}}]', NULL, NULL, 1795611319.547654, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (15, '20261125_125519_627ce9', 'tool', '{"status": "dispatched", "mode": "background", "count": 1, "delegation_id": "deleg_ed9c3a7d", "goals": ["look around"], "note": "Subagent is running in the background. You and the user can keep workin', 'call_1795611319538154796', NULL, 'delegate_task', NULL, 1795611319.74738, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (4, '20261125_125519_ecd3eb', 'subagent', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 50, "reasoning_config": null, "max_tokens": null, "_delegate_from": "20261125_125519_627ce9"}', 'You are a scripted agent.', '20261125_125519_627ce9', 1795611319.764443, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (16, '20261125_125519_ecd3eb', 'user', 'look around', NULL, NULL, NULL, NULL, 1795611319.7756402, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 30, output_tokens = 3, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 4;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (3, '20261125_125519_ecd3eb', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 30, 3, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611319.8907647, 1795611319.8907647);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (17, '20261125_125519_ecd3eb', 'assistant', '', NULL, '[{"id": "call_1795611319885698430", "call_id": "call_1795611319885698430", "response_item_id": "fc_1795611319885698430", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611319.892657, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (18, '20261125_125519_ecd3eb', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611319885698430', NULL, 'terminal', NULL, 1795611319.9084477, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 70, output_tokens = 7, api_call_count = 2 WHERE rowid = 4;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 70, output_tokens = 7, last_seen = 1795611320.0075378 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (19, '20261125_125519_ecd3eb', 'assistant', 'seen', NULL, NULL, NULL, NULL, 1795611320.012177, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611320.016786, end_reason = 'agent_close' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 10, api_call_count = 2 WHERE rowid = 3;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 10, last_seen = 1795611321.8261366 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (20, '20261125_125519_627ce9', 'assistant', 'all seen', NULL, NULL, NULL, NULL, 1795611321.8320692, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611321.8381333, end_reason = 'agent_close' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (5, '20261125_125522_73f1ef', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611322.1831944, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (21, '20261125_125522_73f1ef', 'user', 'try again', NULL, NULL, NULL, NULL, 1795611322.1861374, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 10, output_tokens = 1, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 5;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (4, '20261125_125522_73f1ef', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 10, 1, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611322.2943156, 1795611322.2943156);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (22, '20261125_125522_73f1ef', 'assistant', '', NULL, '[{"id": "call_1795611322285573133", "call_id": "call_1795611322285573133", "response_item_id": "fc_1795611322285573133", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611322.2999895, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (23, '20261125_125522_73f1ef', 'tool', '{"output": "", "exit_code": 3, "error": null}', 'call_1795611322285573133', NULL, 'terminal', NULL, 1795611322.3105083, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 20, output_tokens = 2, api_call_count = 2 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 20, output_tokens = 2, last_seen = 1795611322.422258 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4, tool_call_count = 2 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (24, '20261125_125522_73f1ef', 'assistant', '', NULL, '[{"id": "call_1795611322418150356", "call_id": "call_1795611322418150356", "response_item_id": "fc_1795611322418150356", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611322.4275613, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (25, '20261125_125522_73f1ef', 'tool', '{"output": "", "exit_code": 3, "error": null}' || char(10) || '' || char(10) || '[Tool loop warning: repeated_exact_failure_warning; count=2; terminal has failed 2 times with identical arguments. This looks like a loop; inspect the er', 'call_1795611322418150356', NULL, 'terminal', NULL, 1795611322.4443376, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 30, output_tokens = 3, api_call_count = 3 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 30, output_tokens = 3, last_seen = 1795611322.5861788 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 3 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (26, '20261125_125522_73f1ef', 'assistant', '', NULL, '[{"id": "call_1795611322580876347", "call_id": "call_1795611322580876347", "response_item_id": "fc_1795611322580876347", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611322.591628, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (27, '20261125_125522_73f1ef', 'tool', '{"output": "", "exit_code": 3, "error": null}' || char(10) || '' || char(10) || '[Tool loop warning: repeated_exact_failure_warning; count=3; terminal has failed 3 times with identical arguments. This looks like a loop; inspect the er', 'call_1795611322580876347', NULL, 'terminal', NULL, 1795611322.6112068, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 40, output_tokens = 4, api_call_count = 4 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 40, output_tokens = 4, last_seen = 1795611322.7262044 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8, tool_call_count = 5 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (28, '20261125_125522_73f1ef', 'assistant', '', NULL, '[{"id": "call_1795611322717337992", "call_id": "call_1795611322717337992", "response_item_id": "fc_1795611322717337992", "type": "function", "function": {"name": "nowhere", "arguments": "{}"}}, {"id": "call_1795611322717366374", "call_id": "call_1795611322717366374", "response_item_id": "fc_1795611322717366374", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611322.7281923, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (29, '20261125_125522_73f1ef', 'tool', 'Tool ''nowhere'' does not exist. Available tools: delegate_task, patch, process, read_file, search_files, terminal, write_file', 'call_1795611322717337992', NULL, NULL, NULL, 1795611322.7341392, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (30, '20261125_125522_73f1ef', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611322717366374', NULL, 'terminal', NULL, 1795611322.7604525, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, api_call_count = 5 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 50, output_tokens = 5, last_seen = 1795611322.8745065 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11, tool_call_count = 6 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (31, '20261125_125522_73f1ef', 'assistant', '', NULL, '[{"id": "call_1795611322859810342", "call_id": "call_1795611322859810342", "response_item_id": "fc_1795611322859810342", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"grep nothing /etc/hostname\"}"}}]', NULL, NULL, 1795611322.8796468, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (32, '20261125_125522_73f1ef', 'tool', '{"output": "", "exit_code": 1, "error": null, "exit_code_meaning": "No matches found (not an error)"}', 'call_1795611322859810342', NULL, 'terminal', NULL, 1795611322.9062824, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 60, output_tokens = 6, api_call_count = 6 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 6, input_tokens = 60, output_tokens = 6, last_seen = 1795611322.9990914 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (33, '20261125_125522_73f1ef', 'assistant', 'no luck', NULL, NULL, NULL, NULL, 1795611323.0039735, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611323.0205967, end_reason = 'branched' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (6, '20261125_125522_73f1ef_branch', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"_branched_from": "20261125_125522_73f1ef"}', NULL, '20261125_125522_73f1ef', 1795611323.3494384, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (34, '20261125_125522_73f1ef_branch', 'user', 'try again', NULL, NULL, NULL, NULL, 1795611323.3533256, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (35, '20261125_125522_73f1ef_branch', 'assistant', '', NULL, '[{"id": "call_1795611322285573133", "call_id": "call_1795611322285573133", "response_item_id": "fc_1795611322285573133", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611323.3540337, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (36, '20261125_125522_73f1ef_branch', 'tool', '{"output": "", "exit_code": 3, "error": null}', 'call_1795611322285573133', NULL, 'terminal', NULL, 1795611323.358126, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4, tool_call_count = 2 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (37, '20261125_125522_73f1ef_branch', 'assistant', '', NULL, '[{"id": "call_1795611322418150356", "call_id": "call_1795611322418150356", "response_item_id": "fc_1795611322418150356", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611323.3661685, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (38, '20261125_125522_73f1ef_branch', 'tool', '{"output": "", "exit_code": 3, "error": null}' || char(10) || '' || char(10) || '[Tool loop warning: repeated_exact_failure_warning; count=2; terminal has failed 2 times with identical arguments. This looks like a loop; inspect the er', 'call_1795611322418150356', NULL, 'terminal', NULL, 1795611323.3701239, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 3 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (39, '20261125_125522_73f1ef_branch', 'assistant', '', NULL, '[{"id": "call_1795611322580876347", "call_id": "call_1795611322580876347", "response_item_id": "fc_1795611322580876347", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795611323.3755968, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (40, '20261125_125522_73f1ef_branch', 'tool', '{"output": "", "exit_code": 3, "error": null}' || char(10) || '' || char(10) || '[Tool loop warning: repeated_exact_failure_warning; count=3; terminal has failed 3 times with identical arguments. This looks like a loop; inspect the er', 'call_1795611322580876347', NULL, 'terminal', NULL, 1795611323.3781538, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8, tool_call_count = 5 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (41, '20261125_125522_73f1ef_branch', 'assistant', '', NULL, '[{"id": "call_1795611322717337992", "call_id": "call_1795611322717337992", "response_item_id": "fc_1795611322717337992", "type": "function", "function": {"name": "nowhere", "arguments": "{}"}}, {"id": "call_1795611322717366374", "call_id": "call_1795611322717366374", "response_item_id": "fc_1795611322717366374", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611323.3821948, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (42, '20261125_125522_73f1ef_branch', 'tool', 'Tool ''nowhere'' does not exist. Available tools: delegate_task, patch, process, read_file, search_files, terminal, write_file', 'call_1795611322717337992', NULL, NULL, NULL, 1795611323.386163, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (43, '20261125_125522_73f1ef_branch', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611322717366374', NULL, 'terminal', NULL, 1795611323.3901746, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11, tool_call_count = 6 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (44, '20261125_125522_73f1ef_branch', 'assistant', '', NULL, '[{"id": "call_1795611322859810342", "call_id": "call_1795611322859810342", "response_item_id": "fc_1795611322859810342", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"grep nothing /etc/hostname\"}"}}]', NULL, NULL, 1795611323.3941758, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (45, '20261125_125522_73f1ef_branch', 'tool', '{"output": "", "exit_code": 1, "error": null, "exit_code_meaning": "No matches found (not an error)"}', 'call_1795611322859810342', NULL, 'terminal', NULL, 1795611323.4021568, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (46, '20261125_125522_73f1ef_branch', 'assistant', 'no luck', NULL, NULL, NULL, NULL, 1795611323.403429, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET system_prompt = 'You are a scripted agent.' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET cwd = '/home/dev/project' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (47, '20261125_125522_73f1ef_branch', 'user', 'and now', NULL, NULL, NULL, NULL, 1795611323.4354458, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 10, output_tokens = 1, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 6;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (5, '20261125_125522_73f1ef_branch', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 10, 1, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611323.543553, 1795611323.543553);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (48, '20261125_125522_73f1ef_branch', 'assistant', 'still none', NULL, NULL, NULL, NULL, 1795611323.5554605, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611323.560531, end_reason = 'agent_close' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (7, '20261125_125523_62b033', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611323.7964141, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (49, '20261125_125523_62b033', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611323.7995138, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 7;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (6, '20261125_125523_62b033', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611323.8981228, 1795611323.8981228);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (50, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611323889582323", "call_id": "call_1795611323889582323", "response_item_id": "fc_1795611323889582323", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611323.9025712, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (51, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611323889582323', NULL, 'terminal', NULL, 1795611323.9409132, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 11, api_call_count = 2 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 11, last_seen = 1795611324.060522 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (52, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611324.0649703, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (53, '20261125_125523_62b033', 'user', 'question 1 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611324.0780575, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 16, api_call_count = 3 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 160, output_tokens = 16, last_seen = 1795611324.1929564 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 2 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (54, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611324189293327", "call_id": "call_1795611324189293327", "response_item_id": "fc_1795611324189293327", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611324.1958175, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (55, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611324189293327', NULL, 'terminal', NULL, 1795611324.2243788, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 220, output_tokens = 22, api_call_count = 4 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 220, output_tokens = 22, last_seen = 1795611324.3662555 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (56, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611324.376968, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (57, '20261125_125523_62b033', 'user', 'question 2 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611324.3905947, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 270, output_tokens = 27, api_call_count = 5 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 270, output_tokens = 27, last_seen = 1795611324.506277 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10, tool_call_count = 3 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (58, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611324499194463", "call_id": "call_1795611324499194463", "response_item_id": "fc_1795611324499194463", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611324.5121381, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (59, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611324499194463', NULL, 'terminal', NULL, 1795611324.543101, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 330, output_tokens = 33, api_call_count = 6 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 6, input_tokens = 330, output_tokens = 33, last_seen = 1795611324.6662662 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (60, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611324.6727884, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (61, '20261125_125523_62b033', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611324.6822019, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 380, output_tokens = 38, api_call_count = 7 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 7, input_tokens = 380, output_tokens = 38, last_seen = 1795611324.8139746 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (62, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611324806769678", "call_id": "call_1795611324806769678", "response_item_id": "fc_1795611324806769678", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611324.8201613, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (63, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611324806769678', NULL, 'terminal', NULL, 1795611324.8521638, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 440, output_tokens = 44, api_call_count = 8 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 8, input_tokens = 440, output_tokens = 44, last_seen = 1795611324.9663327 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (64, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611324.976938, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 17 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (65, '20261125_125523_62b033', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611324.9905183, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 490, output_tokens = 49, api_call_count = 9 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 9, input_tokens = 490, output_tokens = 49, last_seen = 1795611325.104483 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 18, tool_call_count = 5 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (66, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611325100953916", "call_id": "call_1795611325100953916", "response_item_id": "fc_1795611325100953916", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611325.1078868, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 19 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (67, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611325100953916', NULL, 'terminal', NULL, 1795611325.1273096, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 550, output_tokens = 55, api_call_count = 10 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 10, input_tokens = 550, output_tokens = 55, last_seen = 1795611325.2602358 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 20 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (68, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611325.2647521, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET rewind_count = 1 WHERE rowid = 7;
UPDATE messages SET active = 0 WHERE id = 65;
UPDATE messages SET active = 0 WHERE id = 66;
UPDATE messages SET active = 0 WHERE id = 67;
UPDATE messages SET active = 0 WHERE id = 68;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 21 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (69, '20261125_125523_62b033', 'user', 'question 5 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611325.2774951, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 600, output_tokens = 60, api_call_count = 11 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 11, input_tokens = 600, output_tokens = 60, last_seen = 1795611325.4287136 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 22, tool_call_count = 6 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (70, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611325424894649", "call_id": "call_1795611325424894649", "response_item_id": "fc_1795611325424894649", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611325.4360204, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 23 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (71, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611325424894649', NULL, 'terminal', NULL, 1795611325.46021, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 660, output_tokens = 66, api_call_count = 12 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 12, input_tokens = 660, output_tokens = 66, last_seen = 1795611325.5812852 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 24 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (72, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611325.584664, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12, tool_call_count = 3 WHERE rowid = 7;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 49;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 50;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 51;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 52;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 53;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 54;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 55;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 56;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 57;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 58;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 59;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 60;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 61;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 62;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 63;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 64;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 69;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 70;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 71;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 72;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (73, '20261125_125523_62b033', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611325.8161087, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (74, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611323889582323", "call_id": "call_1795611323889582323", "response_item_id": "fc_1795611323889582323", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611325.8161097, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (75, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611323889582323', NULL, 'terminal', NULL, 1795611325.8161106, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (76, '20261125_125523_62b033', 'assistant', '[CONTEXT COMPACTION — REFERENCE ONLY] Earlier turns were compacted into the summary below. This is a handoff from a previous context window — treat it as background reference, NOT as active instructio', NULL, NULL, NULL, NULL, 1795611325.8161116, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (77, '20261125_125523_62b033', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611325.8161125, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (78, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611324806769678", "call_id": "call_1795611324806769678", "response_item_id": "fc_1795611324806769678", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611325.8161135, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (79, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611324806769678', NULL, 'terminal', NULL, 1795611325.8161144, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (80, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611325.8161154, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (81, '20261125_125523_62b033', 'user', 'question 5 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611325.8161163, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (82, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611325424894649", "call_id": "call_1795611325424894649", "response_item_id": "fc_1795611325424894649", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611325.8161173, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (83, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611325424894649', NULL, 'terminal', NULL, 1795611325.8161182, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (84, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611325.8161192, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (85, '20261125_125523_62b033', 'user', 'question 6', NULL, NULL, NULL, NULL, 1795611325.8360403, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 710, output_tokens = 71, api_call_count = 13 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 13, input_tokens = 710, output_tokens = 71, last_seen = 1795611326.005579 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (86, '20261125_125523_62b033', 'assistant', '', NULL, '[{"id": "call_1795611325989317776", "call_id": "call_1795611325989317776", "response_item_id": "fc_1795611325989317776", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611326.0091696, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (87, '20261125_125523_62b033', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611325989317776', NULL, 'terminal', NULL, 1795611326.0466037, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 770, output_tokens = 77, api_call_count = 14 WHERE rowid = 7;
UPDATE session_model_usage SET api_call_count = 14, input_tokens = 770, output_tokens = 77, last_seen = 1795611326.200811 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (88, '20261125_125523_62b033', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611326.2128148, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611326.2161882, end_reason = 'agent_close' WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (8, '20261125_125526_090a6f', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611326.562959, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (89, '20261125_125526_090a6f', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611326.5674937, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 8;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (7, '20261125_125526_090a6f', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611326.6917284, 1795611326.6917284);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (90, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611326687389514", "call_id": "call_1795611326687389514", "response_item_id": "fc_1795611326687389514", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611326.6979465, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (91, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611326687389514', NULL, 'terminal', NULL, 1795611326.7369487, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 11, api_call_count = 2 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 11, last_seen = 1795611326.870279 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (92, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611326.8754802, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (93, '20261125_125526_090a6f', 'user', 'question 1 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611326.8878176, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 16, api_call_count = 3 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 160, output_tokens = 16, last_seen = 1795611326.9942796 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 2 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (94, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611326982133310", "call_id": "call_1795611326982133310", "response_item_id": "fc_1795611326982133310", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611327.0000045, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (95, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611326982133310', NULL, 'terminal', NULL, 1795611327.0414786, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 220, output_tokens = 22, api_call_count = 4 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 220, output_tokens = 22, last_seen = 1795611327.169066 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (96, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611327.1728072, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (97, '20261125_125526_090a6f', 'user', 'question 2 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611327.1811311, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 270, output_tokens = 27, api_call_count = 5 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 270, output_tokens = 27, last_seen = 1795611327.3090565 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10, tool_call_count = 3 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (98, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611327305195215", "call_id": "call_1795611327305195215", "response_item_id": "fc_1795611327305195215", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611327.3119218, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (99, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611327305195215', NULL, 'terminal', NULL, 1795611327.3397796, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 330, output_tokens = 33, api_call_count = 6 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 6, input_tokens = 330, output_tokens = 33, last_seen = 1795611327.5464125 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (100, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611327.5511248, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (101, '20261125_125526_090a6f', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611327.55757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 380, output_tokens = 38, api_call_count = 7 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 7, input_tokens = 380, output_tokens = 38, last_seen = 1795611327.6863253 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (102, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611327674137138", "call_id": "call_1795611327674137138", "response_item_id": "fc_1795611327674137138", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611327.6921835, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (103, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611327674137138', NULL, 'terminal', NULL, 1795611327.7237766, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 440, output_tokens = 44, api_call_count = 8 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 8, input_tokens = 440, output_tokens = 44, last_seen = 1795611327.838271 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (104, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611327.8470993, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 17 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (105, '20261125_125526_090a6f', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611327.8697045, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 490, output_tokens = 49, api_call_count = 9 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 9, input_tokens = 490, output_tokens = 49, last_seen = 1795611328.0096707 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 18, tool_call_count = 5 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (106, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611328005892161", "call_id": "call_1795611328005892161", "response_item_id": "fc_1795611328005892161", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611328.0159984, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 19 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (107, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611328005892161', NULL, 'terminal', NULL, 1795611328.042847, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 550, output_tokens = 55, api_call_count = 10 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 10, input_tokens = 550, output_tokens = 55, last_seen = 1795611328.1440597 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 20 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (108, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611328.1487029, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12, tool_call_count = 3 WHERE rowid = 8;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 89;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 90;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 91;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 92;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 93;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 94;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 95;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 96;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 97;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 98;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 99;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 100;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 101;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 102;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 103;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 104;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 105;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 106;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 107;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 108;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (109, '20261125_125526_090a6f', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611326.5674937, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (110, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611326687389514", "call_id": "call_1795611326687389514", "response_item_id": "fc_1795611326687389514", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611326.6979465, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (111, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611326687389514', NULL, 'terminal', NULL, 1795611326.7369487, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (112, '20261125_125526_090a6f', 'assistant', '[CONTEXT COMPACTION — REFERENCE ONLY] Earlier turns were compacted into the summary below. This is a handoff from a previous context window — treat it as background reference, NOT as active instructio', NULL, NULL, NULL, NULL, 1795611328.679867, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (113, '20261125_125526_090a6f', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611327.55757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (114, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611327674137138", "call_id": "call_1795611327674137138", "response_item_id": "fc_1795611327674137138", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611327.6921835, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (115, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611327674137138', NULL, 'terminal', NULL, 1795611327.7237766, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (116, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611327.8470993, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (117, '20261125_125526_090a6f', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795611327.8697045, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (118, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611328005892161", "call_id": "call_1795611328005892161", "response_item_id": "fc_1795611328005892161", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611328.0159984, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (119, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611328005892161', NULL, 'terminal', NULL, 1795611328.042847, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (120, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611328.1487029, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (121, '20261125_125526_090a6f', 'user', 'question 7', NULL, NULL, NULL, NULL, 1795611328.7077978, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 600, output_tokens = 60, api_call_count = 11 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 11, input_tokens = 600, output_tokens = 60, last_seen = 1795611328.8751628 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (122, '20261125_125526_090a6f', 'assistant', '', NULL, '[{"id": "call_1795611328869331272", "call_id": "call_1795611328869331272", "response_item_id": "fc_1795611328869331272", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795611328.8797207, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (123, '20261125_125526_090a6f', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795611328869331272', NULL, 'terminal', NULL, 1795611328.9191241, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 660, output_tokens = 66, api_call_count = 12 WHERE rowid = 8;
UPDATE session_model_usage SET api_call_count = 12, input_tokens = 660, output_tokens = 66, last_seen = 1795611329.0663908 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 8;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (124, '20261125_125526_090a6f', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795611329.0747154, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795611329.080104, end_reason = 'agent_close' WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (9, '20261125_125529_2de21b', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795611329.453158, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 9;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (125, '20261125_125529_2de21b', 'user', 'wait', NULL, NULL, NULL, NULL, 1795611329.4550083, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 10, output_tokens = 1, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 9;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (8, '20261125_125529_2de21b', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 10, 1, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795611329.5869215, 1795611329.5869215);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 9;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (126, '20261125_125529_2de21b', 'assistant', '', NULL, '[{"id": "call_1795611329576561843", "call_id": "call_1795611329576561843", "response_item_id": "fc_1795611329576561843", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"sleep 60\"}"}}]', NULL, NULL, 1795611329.5918999, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;
