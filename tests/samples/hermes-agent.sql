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
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (1, '20261125_031835_ca8c6c', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576716.9412668, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (1, '20261125_031835_ca8c6c', 'user', 'check the build', NULL, NULL, NULL, NULL, 1795576716.944522, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 60, output_tokens = 20, cache_read_tokens = 40, reasoning_tokens = 8, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 1;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (1, '20261125_031835_ca8c6c', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 60, 20, 40, 0, 8, 0.0, 0.0, 'unknown', 'none', 1795576717.5733428, 1795576717.5733428);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 2 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (2, '20261125_031835_ca8c6c', 'assistant', '', NULL, '[{"id": "call_1795576717560109376", "call_id": "call_1795576717560109376", "response_item_id": "fc_1795576717560109376", "type": "function", "function": {"name": "read_file", "arguments": "{\"path\": \"/nowhere\"}"}}, {"id": "call_1795576717560151198", "call_id": "call_1795576717560151198", "response_item_id": "fc_1795576717560151198", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576717.576628, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (3, '20261125_031835_ca8c6c', 'tool', '{"content": "", "total_lines": 0, "file_size": 0, "truncated": false, "is_binary": false, "is_image": false, "error": "File not found: /nowhere"}', 'call_1795576717560109376', NULL, 'read_file', NULL, 1795576718.2162988, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (4, '20261125_031835_ca8c6c', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576717560151198', NULL, 'terminal', NULL, 1795576719.232209, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 80, output_tokens = 30, cache_read_tokens = 140, api_call_count = 2 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 80, output_tokens = 30, cache_read_tokens = 140, last_seen = 1795576719.3263464 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5, tool_call_count = 3 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (5, '20261125_031835_ca8c6c', 'assistant', '', NULL, '[{"id": "call_1795576719318034809", "call_id": "call_1795576719318034809", "response_item_id": "fc_1795576719318034809", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576719.3282933, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (6, '20261125_031835_ca8c6c', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576719318034809', NULL, 'terminal', NULL, 1795576719.348208, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 40, cache_read_tokens = 240, api_call_count = 3 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 110, output_tokens = 40, cache_read_tokens = 240, last_seen = 1795576719.433727 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7, tool_call_count = 4 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (7, '20261125_031835_ca8c6c', 'assistant', '', NULL, '[{"id": "call_1795576719430026006", "call_id": "call_1795576719430026006", "response_item_id": "fc_1795576719430026006", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"exit 3\"}"}}]', NULL, NULL, 1795576719.4353592, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (8, '20261125_031835_ca8c6c', 'tool', '{"output": "", "exit_code": 3, "error": null}', 'call_1795576719430026006', NULL, 'terminal', NULL, 1795576719.442794, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 50, cache_read_tokens = 340, api_call_count = 4 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 160, output_tokens = 50, cache_read_tokens = 340, last_seen = 1795576719.5292964 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (9, '20261125_031835_ca8c6c', 'assistant', 'it fails', NULL, NULL, NULL, NULL, 1795576719.5326042, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576719.535714, end_reason = 'agent_close' WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = NULL, end_reason = NULL WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (10, '20261125_031835_ca8c6c', 'user', 'once more', NULL, NULL, NULL, NULL, 1795576719.71914, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 210, output_tokens = 60, cache_read_tokens = 490, reasoning_tokens = 10, api_call_count = 5 WHERE rowid = 1;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 210, output_tokens = 60, cache_read_tokens = 490, reasoning_tokens = 10, last_seen = 1795576719.8070872 WHERE rowid = 1;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 1;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (11, '20261125_031835_ca8c6c', 'assistant', 'still fails', NULL, NULL, NULL, NULL, 1795576719.8090231, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576719.8113024, end_reason = 'agent_close' WHERE rowid = 1;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (2, '20261125_031839_2ac087', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576720.004309, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 2;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (12, '20261125_031839_2ac087', 'user', 'break', NULL, NULL, NULL, NULL, 1795576720.0064466, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576720.1071606, end_reason = 'agent_close' WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (3, '20261125_031840_94c7e3', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576720.3133152, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (13, '20261125_031840_94c7e3', 'user', 'delegate', NULL, NULL, NULL, NULL, 1795576720.3151577, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 3;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (2, '20261125_031840_94c7e3', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795576720.4046407, 1795576720.4046407);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (14, '20261125_031840_94c7e3', 'assistant', '', NULL, '[{"id": "call_1795576720400784662", "call_id": "call_1795576720400784662", "response_item_id": "fc_1795576720400784662", "type": "function", "function": {"name": "delegate_task", "arguments": "{\"goal\": \"look around\"}"}}]', NULL, NULL, 1795576720.4069002, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (15, '20261125_031840_94c7e3', 'tool', '{"status": "dispatched", "mode": "background", "count": 1, "delegation_id": "deleg_40a2eae1", "goals": ["look around"], "note": "Subagent is running in the background. You and the user can keep workin', 'call_1795576720400784662', NULL, 'delegate_task', NULL, 1795576720.6062741, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (4, '20261125_031840_4ad61a', 'subagent', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 50, "reasoning_config": null, "max_tokens": null, "_delegate_from": "20261125_031840_94c7e3"}', 'You are a scripted agent.', '20261125_031840_94c7e3', 1795576720.634628, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (16, '20261125_031840_4ad61a', 'user', 'look around', NULL, NULL, NULL, NULL, 1795576720.6437597, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 30, output_tokens = 3, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 4;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (3, '20261125_031840_4ad61a', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 30, 3, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795576720.7461185, 1795576720.7461185);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (17, '20261125_031840_4ad61a', 'assistant', '', NULL, '[{"id": "call_1795576720742148447", "call_id": "call_1795576720742148447", "response_item_id": "fc_1795576720742148447", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576720.7479951, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (18, '20261125_031840_4ad61a', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576720742148447', NULL, 'terminal', NULL, 1795576720.7603805, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 70, output_tokens = 7, api_call_count = 2 WHERE rowid = 4;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 70, output_tokens = 7, last_seen = 1795576720.8484747 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 4;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (19, '20261125_031840_4ad61a', 'assistant', 'seen', NULL, NULL, NULL, NULL, 1795576720.850774, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576720.8540058, end_reason = 'agent_close' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 10, api_call_count = 2 WHERE rowid = 3;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 10, last_seen = 1795576722.6665103 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 3;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (20, '20261125_031840_94c7e3', 'assistant', 'all seen', NULL, NULL, NULL, NULL, 1795576722.6684635, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576722.6712527, end_reason = 'agent_close' WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (5, '20261125_031842_e7c191', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576722.8844726, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (21, '20261125_031842_e7c191', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576722.8862498, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 5;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (4, '20261125_031842_e7c191', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795576722.976169, 1795576722.976169);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (22, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576722972763460", "call_id": "call_1795576722972763460", "response_item_id": "fc_1795576722972763460", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576722.9787033, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (23, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576722972763460', NULL, 'terminal', NULL, 1795576722.9913015, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 11, api_call_count = 2 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 11, last_seen = 1795576723.0786707 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (24, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576723.0815878, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (25, '20261125_031842_e7c191', 'user', 'question 1 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576723.086511, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 16, api_call_count = 3 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 160, output_tokens = 16, last_seen = 1795576723.178692 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 2 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (26, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576723172418216", "call_id": "call_1795576723172418216", "response_item_id": "fc_1795576723172418216", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576723.1808689, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (27, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576723172418216', NULL, 'terminal', NULL, 1795576723.20128, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 220, output_tokens = 22, api_call_count = 4 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 220, output_tokens = 22, last_seen = 1795576723.293183 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (28, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576723.2962487, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (29, '20261125_031842_e7c191', 'user', 'question 2 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576723.3052058, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 270, output_tokens = 27, api_call_count = 5 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 270, output_tokens = 27, last_seen = 1795576723.421988 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10, tool_call_count = 3 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (30, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576723416866072", "call_id": "call_1795576723416866072", "response_item_id": "fc_1795576723416866072", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576723.4243126, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (31, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576723416866072', NULL, 'terminal', NULL, 1795576723.4351566, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 330, output_tokens = 33, api_call_count = 6 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 6, input_tokens = 330, output_tokens = 33, last_seen = 1795576723.5232222 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (32, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576723.5276492, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (33, '20261125_031842_e7c191', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576723.5347714, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 380, output_tokens = 38, api_call_count = 7 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 7, input_tokens = 380, output_tokens = 38, last_seen = 1795576723.6565585 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (34, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576723648734389", "call_id": "call_1795576723648734389", "response_item_id": "fc_1795576723648734389", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576723.6596913, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (35, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576723648734389', NULL, 'terminal', NULL, 1795576723.696793, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 440, output_tokens = 44, api_call_count = 8 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 8, input_tokens = 440, output_tokens = 44, last_seen = 1795576723.7949328 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (36, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576723.7980528, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 17 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (37, '20261125_031842_e7c191', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576723.8025684, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 490, output_tokens = 49, api_call_count = 9 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 9, input_tokens = 490, output_tokens = 49, last_seen = 1795576723.8933632 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 18, tool_call_count = 5 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (38, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576723889322765", "call_id": "call_1795576723889322765", "response_item_id": "fc_1795576723889322765", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576723.8954954, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 19 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (39, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576723889322765', NULL, 'terminal', NULL, 1795576723.908045, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 550, output_tokens = 55, api_call_count = 10 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 10, input_tokens = 550, output_tokens = 55, last_seen = 1795576724.0016234 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 20 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (40, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576724.0043318, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET rewind_count = 1 WHERE rowid = 5;
UPDATE messages SET active = 0 WHERE id = 37;
UPDATE messages SET active = 0 WHERE id = 38;
UPDATE messages SET active = 0 WHERE id = 39;
UPDATE messages SET active = 0 WHERE id = 40;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 21 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (41, '20261125_031842_e7c191', 'user', 'question 5 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.011231, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 600, output_tokens = 60, api_call_count = 11 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 11, input_tokens = 600, output_tokens = 60, last_seen = 1795576724.1009495 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 22, tool_call_count = 6 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (42, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576724096729814", "call_id": "call_1795576724096729814", "response_item_id": "fc_1795576724096729814", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.1031232, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 23 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (43, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576724096729814', NULL, 'terminal', NULL, 1795576724.1240003, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 660, output_tokens = 66, api_call_count = 12 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 12, input_tokens = 660, output_tokens = 66, last_seen = 1795576724.218267 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 24 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (44, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576724.221074, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12, tool_call_count = 3 WHERE rowid = 5;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 21;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 22;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 23;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 24;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 25;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 26;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 27;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 28;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 29;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 30;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 31;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 32;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 33;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 34;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 35;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 36;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 41;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 42;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 43;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 44;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (45, '20261125_031842_e7c191', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.43395, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (46, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576722972763460", "call_id": "call_1795576722972763460", "response_item_id": "fc_1795576722972763460", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.433951, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (47, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576722972763460', NULL, 'terminal', NULL, 1795576724.4339519, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (48, '20261125_031842_e7c191', 'assistant', '[CONTEXT COMPACTION — REFERENCE ONLY] Earlier turns were compacted into the summary below. This is a handoff from a previous context window — treat it as background reference, NOT as active instructio', NULL, NULL, NULL, NULL, 1795576724.4339528, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (49, '20261125_031842_e7c191', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.4339538, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (50, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576723648734389", "call_id": "call_1795576723648734389", "response_item_id": "fc_1795576723648734389", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.4339547, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (51, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576723648734389', NULL, 'terminal', NULL, 1795576724.4339557, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (52, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576724.4339566, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (53, '20261125_031842_e7c191', 'user', 'question 5 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.4339576, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (54, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576724096729814", "call_id": "call_1795576724096729814", "response_item_id": "fc_1795576724096729814", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.4339585, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (55, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576724096729814', NULL, 'terminal', NULL, 1795576724.4339595, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (56, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576724.4339604, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (57, '20261125_031842_e7c191', 'user', 'question 6', NULL, NULL, NULL, NULL, 1795576724.4425976, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 710, output_tokens = 71, api_call_count = 13 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 13, input_tokens = 710, output_tokens = 71, last_seen = 1795576724.538263 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (58, '20261125_031842_e7c191', 'assistant', '', NULL, '[{"id": "call_1795576724528721981", "call_id": "call_1795576724528721981", "response_item_id": "fc_1795576724528721981", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.5407712, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (59, '20261125_031842_e7c191', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576724528721981', NULL, 'terminal', NULL, 1795576724.5648322, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 770, output_tokens = 77, api_call_count = 14 WHERE rowid = 5;
UPDATE session_model_usage SET api_call_count = 14, input_tokens = 770, output_tokens = 77, last_seen = 1795576724.661605 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 5;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (60, '20261125_031842_e7c191', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576724.6644309, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576724.6683223, end_reason = 'agent_close' WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (6, '20261125_031844_0f47ed', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576724.904057, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (61, '20261125_031844_0f47ed', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.9067352, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 50, output_tokens = 5, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 6;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (5, '20261125_031844_0f47ed', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 50, 5, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795576724.9934733, 1795576724.9934733);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (62, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576724988475157", "call_id": "call_1795576724988475157", "response_item_id": "fc_1795576724988475157", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.995584, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 3 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (63, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576724988475157', NULL, 'terminal', NULL, 1795576725.007894, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 110, output_tokens = 11, api_call_count = 2 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 2, input_tokens = 110, output_tokens = 11, last_seen = 1795576725.0940099 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 4 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (64, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576725.0968163, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 5 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (65, '20261125_031844_0f47ed', 'user', 'question 1 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.1097095, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 160, output_tokens = 16, api_call_count = 3 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 3, input_tokens = 160, output_tokens = 16, last_seen = 1795576725.204886 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 6, tool_call_count = 2 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (66, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725200896304", "call_id": "call_1795576725200896304", "response_item_id": "fc_1795576725200896304", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.2071488, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 7 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (67, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725200896304', NULL, 'terminal', NULL, 1795576725.2230191, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 220, output_tokens = 22, api_call_count = 4 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 4, input_tokens = 220, output_tokens = 22, last_seen = 1795576725.3130314 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 8 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (68, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576725.3159435, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 9 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (69, '20261125_031844_0f47ed', 'user', 'question 2 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.3215892, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 270, output_tokens = 27, api_call_count = 5 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 5, input_tokens = 270, output_tokens = 27, last_seen = 1795576725.411679 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 10, tool_call_count = 3 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (70, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725406102092", "call_id": "call_1795576725406102092", "response_item_id": "fc_1795576725406102092", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.4138873, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 11 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (71, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725406102092', NULL, 'terminal', NULL, 1795576725.4286277, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 330, output_tokens = 33, api_call_count = 6 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 6, input_tokens = 330, output_tokens = 33, last_seen = 1795576725.5212016 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (72, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576725.5241659, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (73, '20261125_031844_0f47ed', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.5300312, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 380, output_tokens = 38, api_call_count = 7 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 7, input_tokens = 380, output_tokens = 38, last_seen = 1795576725.6323903 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (74, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725624612518", "call_id": "call_1795576725624612518", "response_item_id": "fc_1795576725624612518", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.6354258, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (75, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725624612518', NULL, 'terminal', NULL, 1795576725.659419, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 440, output_tokens = 44, api_call_count = 8 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 8, input_tokens = 440, output_tokens = 44, last_seen = 1795576725.7699633 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (76, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576725.7739246, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 17 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (77, '20261125_031844_0f47ed', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.7867575, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 490, output_tokens = 49, api_call_count = 9 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 9, input_tokens = 490, output_tokens = 49, last_seen = 1795576725.9005165 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 18, tool_call_count = 5 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (78, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725895667039", "call_id": "call_1795576725895667039", "response_item_id": "fc_1795576725895667039", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.9030418, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 19 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (79, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725895667039', NULL, 'terminal', NULL, 1795576725.91766, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 550, output_tokens = 55, api_call_count = 10 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 10, input_tokens = 550, output_tokens = 55, last_seen = 1795576726.027282 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 20 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (80, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576726.030607, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 12, tool_call_count = 3 WHERE rowid = 6;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 61;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 62;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 63;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 64;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 65;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 66;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 67;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 68;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 69;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 70;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 71;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 72;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 73;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 74;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 75;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 76;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 77;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 78;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 79;
UPDATE messages SET active = 0, compacted = 1 WHERE id = 80;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (81, '20261125_031844_0f47ed', 'user', 'question 0 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576724.9067352, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (82, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576724988475157", "call_id": "call_1795576724988475157", "response_item_id": "fc_1795576724988475157", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576724.995584, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (83, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576724988475157', NULL, 'terminal', NULL, 1795576725.007894, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (84, '20261125_031844_0f47ed', 'assistant', '[CONTEXT COMPACTION — REFERENCE ONLY] Earlier turns were compacted into the summary below. This is a handoff from a previous context window — treat it as background reference, NOT as active instructio', NULL, NULL, NULL, NULL, 1795576726.4230359, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (85, '20261125_031844_0f47ed', 'user', 'question 3 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.5300312, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (86, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725624612518", "call_id": "call_1795576725624612518", "response_item_id": "fc_1795576725624612518", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.6354258, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (87, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725624612518', NULL, 'terminal', NULL, 1795576725.659419, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (88, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576725.7739246, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (89, '20261125_031844_0f47ed', 'user', 'question 4 words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the c', NULL, NULL, NULL, NULL, 1795576725.7867575, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (90, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576725895667039", "call_id": "call_1795576725895667039", "response_item_id": "fc_1795576725895667039", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576725.9030418, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (91, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576725895667039', NULL, 'terminal', NULL, 1795576725.91766, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (92, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576726.030607, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 13 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (93, '20261125_031844_0f47ed', 'user', 'question 7', NULL, NULL, NULL, NULL, 1795576726.4331057, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 600, output_tokens = 60, api_call_count = 11 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 11, input_tokens = 600, output_tokens = 60, last_seen = 1795576726.5254896 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 14, tool_call_count = 4 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (94, '20261125_031844_0f47ed', 'assistant', '', NULL, '[{"id": "call_1795576726520909239", "call_id": "call_1795576726520909239", "response_item_id": "fc_1795576726520909239", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"echo ok\"}"}}]', NULL, NULL, 1795576726.5275986, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 15 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (95, '20261125_031844_0f47ed', 'tool', '{"output": "ok", "exit_code": 0, "error": null}', 'call_1795576726520909239', NULL, 'terminal', NULL, 1795576726.5406394, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 660, output_tokens = 66, api_call_count = 12 WHERE rowid = 6;
UPDATE session_model_usage SET api_call_count = 12, input_tokens = 660, output_tokens = 66, last_seen = 1795576726.6451817 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 16 WHERE rowid = 6;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (96, '20261125_031844_0f47ed', 'assistant', 'words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context words that fill the context word', NULL, NULL, NULL, NULL, 1795576726.6503198, NULL, 'stop', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET ended_at = 1795576726.6563077, end_reason = 'agent_close' WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO sessions(rowid, id, source, user_id, session_key, chat_id, chat_type, thread_id, display_name, origin_json, expiry_finalized, model, model_config, system_prompt, parent_session_id, started_at, ended_at, end_reason, message_count, tool_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, cwd, git_branch, git_repo_root, billing_provider, billing_base_url, billing_mode, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, pricing_version, title, api_call_count, handoff_state, handoff_platform, handoff_error, compression_failure_cooldown_until, compression_failure_error, compression_fallback_streak, profile_name, rewind_count, archived) VALUES (7, '20261125_031846_d8be47', 'cli', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'scripted-1', '{"max_iterations": 90, "reasoning_config": null, "max_tokens": null}', 'You are a scripted agent.', NULL, 1795576726.9619517, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, '/home/dev/project', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 1 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (97, '20261125_031846_d8be47', 'user', 'wait', NULL, NULL, NULL, NULL, 1795576726.9638288, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;

BEGIN;
UPDATE sessions SET input_tokens = 10, output_tokens = 1, billing_provider = 'custom', billing_base_url = 'http://127.0.0.1:8000/v1', estimated_cost_usd = 0.0, cost_status = 'unknown', cost_source = 'none', api_call_count = 1 WHERE rowid = 7;
INSERT INTO session_model_usage(rowid, session_id, model, billing_provider, billing_base_url, billing_mode, task, api_call_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens, estimated_cost_usd, actual_cost_usd, cost_status, cost_source, first_seen, last_seen) VALUES (6, '20261125_031846_d8be47', 'scripted-1', 'custom', 'http://127.0.0.1:8000/v1', '', '', 1, 10, 1, 0, 0, 0, 0.0, 0.0, 'unknown', 'none', 1795576727.053904, 1795576727.053904);
COMMIT;

BEGIN;
UPDATE sessions SET message_count = 2, tool_call_count = 1 WHERE rowid = 7;
INSERT INTO messages(id, session_id, role, content, tool_call_id, tool_calls, tool_name, effect_disposition, timestamp, token_count, finish_reason, reasoning, reasoning_content, reasoning_details, codex_reasoning_items, codex_message_items, platform_message_id, observed, active, compacted, api_content) VALUES (98, '20261125_031846_d8be47', 'assistant', '', NULL, '[{"id": "call_1795576727049213726", "call_id": "call_1795576727049213726", "response_item_id": "fc_1795576727049213726", "type": "function", "function": {"name": "terminal", "arguments": "{\"command\": \"sleep 60\"}"}}]', NULL, NULL, 1795576727.0562181, NULL, 'tool_calls', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 0, NULL);
COMMIT;
