BEGIN;
CREATE TABLE agent_sessions (
                session_id TEXT PRIMARY KEY,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE agent_messages (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL,
                message_data TEXT NOT NULL,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                FOREIGN KEY (session_id) REFERENCES agent_sessions (session_id)
                    ON DELETE CASCADE
            );
CREATE INDEX idx_agent_messages_session_id
            ON agent_messages (session_id, id)
        ;
CREATE TABLE message_structure (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL,
                message_id INTEGER NOT NULL,
                branch_id TEXT NOT NULL DEFAULT 'main',
                message_type TEXT NOT NULL,
                sequence_number INTEGER NOT NULL,
                user_turn_number INTEGER,
                branch_turn_number INTEGER,
                tool_name TEXT,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                FOREIGN KEY (session_id)
                    REFERENCES agent_sessions(session_id) ON DELETE CASCADE,
                FOREIGN KEY (message_id)
                    REFERENCES agent_messages(id) ON DELETE CASCADE
            );
CREATE TABLE turn_usage (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                session_id TEXT NOT NULL,
                branch_id TEXT NOT NULL DEFAULT 'main',
                user_turn_number INTEGER NOT NULL,
                requests INTEGER DEFAULT 0,
                input_tokens INTEGER DEFAULT 0,
                output_tokens INTEGER DEFAULT 0,
                total_tokens INTEGER DEFAULT 0,
                input_tokens_details JSON,
                output_tokens_details JSON,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                FOREIGN KEY (session_id)
                    REFERENCES agent_sessions(session_id) ON DELETE CASCADE,
                UNIQUE(session_id, branch_id, user_turn_number)
            );
CREATE TABLE branch_reservations (
                session_id TEXT NOT NULL,
                branch_id TEXT NOT NULL,
                PRIMARY KEY (session_id, branch_id)
            );
CREATE TABLE session_clear_generations (
                session_id TEXT PRIMARY KEY,
                generation INTEGER NOT NULL DEFAULT 0
            );
CREATE INDEX idx_structure_session_seq
            ON message_structure(session_id, sequence_number)
        ;
CREATE INDEX idx_structure_branch
            ON message_structure(session_id, branch_id)
        ;
CREATE INDEX idx_structure_turn
            ON message_structure(session_id, branch_id, user_turn_number)
        ;
CREATE INDEX idx_structure_branch_seq
            ON message_structure(session_id, branch_id, sequence_number)
        ;
CREATE INDEX idx_turn_usage_session_turn
            ON turn_usage(session_id, branch_id, user_turn_number)
        ;
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (1, 'first', 0);
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (2, 'builds', 0);
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (1, 'builds', '2026-11-25 03:30:33', '2026-11-25 03:30:33');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (1, 'builds', '{"content": "check the build", "role": "user"}', '2026-11-25 03:30:33');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (1, 'builds', 1, 'main', 'user', 1, 1, 1, NULL, '2026-11-25 03:30:33');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (2, 'builds', '{"arguments": "{\"path\": \"a\"}", "call_id": "call_1795577433994977696", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:33');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (3, 'builds', '{"arguments": "{\"target\": \"all\"}", "call_id": "call_1795577433995045827", "name": "build", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:33');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (4, 'builds', '{"call_id": "call_1795577433994977696", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:33');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (5, 'builds', '{"call_id": "call_1795577433995045827", "output": "An error occurred while running the tool. Please try again.", "type": "function_call_output"}', '2026-11-25 03:30:33');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (2, 'builds', 2, 'main', 'function_call', 2, 1, 1, 'look', '2026-11-25 03:30:33');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (3, 'builds', 3, 'main', 'function_call', 3, 1, 1, 'build', '2026-11-25 03:30:33');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (4, 'builds', 4, 'main', 'function_call_output', 4, 1, 1, NULL, '2026-11-25 03:30:33');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (5, 'builds', 5, 'main', 'function_call_output', 5, 1, 1, NULL, '2026-11-25 03:30:33');
COMMIT;

BEGIN;
UPDATE agent_sessions SET updated_at = '2026-11-25 03:30:34' WHERE rowid = 1;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (6, 'builds', '{"arguments": "{\"target\": \"all\"}", "call_id": "call_1795577434055176020", "name": "build", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (7, 'builds', '{"call_id": "call_1795577434055176020", "output": "An error occurred while running the tool. Please try again.", "type": "function_call_output"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (6, 'builds', 6, 'main', 'function_call', 6, 1, 1, 'build', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (7, 'builds', 7, 'main', 'function_call_output', 7, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (8, 'builds', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "it fails", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (8, 'builds', 8, 'main', 'assistant', 8, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (1, 'builds', 'main', 1, 3, 350, 40, 390, '{"cache_write_tokens": 0, "cached_tokens": 140, "cache_write_tokens_details": null}', '{"reasoning_tokens": 8}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (9, 'builds', '{"content": "once more", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (9, 'builds', 9, 'main', 'user', 9, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (10, 'builds', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "still fails", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (10, 'builds', 10, 'main', 'assistant', 10, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (2, 'builds', 'main', 2, 1, 150, 10, 160, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 5}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (3, 'breaks', 0);
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (2, 'breaks', '2026-11-25 03:30:34', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (11, 'breaks', '{"content": "break", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (11, 'breaks', 11, 'main', 'user', 1, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (12, 'breaks', '{"content": "go on", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (12, 'breaks', 12, 'main', 'user', 2, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (13, 'breaks', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "gone on", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (13, 'breaks', 13, 'main', 'assistant', 3, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (3, 'breaks', 'main', 2, 1, 40, 4, 44, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 0}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (4, 'reviews', 0);
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (3, 'reviews', '2026-11-25 03:30:34', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (14, 'reviews', '{"content": "have it reviewed", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (14, 'reviews', 14, 'main', 'user', 1, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (15, 'reviews', '{"arguments": "{}", "call_id": "call_1795577434361498530", "name": "transfer_to_reviewer", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (16, 'reviews', '{"call_id": "call_1795577434361498530", "output": "{\"assistant\": \"reviewer\"}", "type": "function_call_output"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (15, 'reviews', 15, 'main', 'function_call', 2, 1, 1, 'transfer_to_reviewer', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (16, 'reviews', 16, 'main', 'function_call_output', 3, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (17, 'reviews', '{"arguments": "{\"path\": \"b\"}", "call_id": "call_1795577434421595137", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (18, 'reviews', '{"call_id": "call_1795577434421595137", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (17, 'reviews', 17, 'main', 'function_call', 4, 1, 1, 'look', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (18, 'reviews', 18, 'main', 'function_call_output', 5, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (19, 'reviews', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "reviewed", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (19, 'reviews', 19, 'main', 'assistant', 6, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (4, 'reviews', 'main', 1, 3, 180, 18, 198, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 0}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (5, 'branched', 0);
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (4, 'branched', '2026-11-25 03:30:34', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (20, 'branched', '{"content": "one", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (20, 'branched', 20, 'main', 'user', 1, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (21, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "first", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (21, 'branched', 21, 'main', 'assistant', 2, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (5, 'branched', 'main', 1, 1, 10, 1, 11, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 0}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (22, 'branched', '{"content": "two", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (22, 'branched', 22, 'main', 'user', 3, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (23, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "second", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (23, 'branched', 23, 'main', 'assistant', 4, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (6, 'branched', 'main', 2, 1, 20, 2, 22, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 0}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (24, 'branched', 20, 'branch_from_turn_2_1795577434', 'user', 5, 1, 1, NULL, '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (25, 'branched', 21, 'branch_from_turn_2_1795577434', 'assistant', 6, 1, 1, NULL, '2026-11-25 03:30:34');
INSERT INTO branch_reservations(rowid, session_id, branch_id) VALUES (1, 'branched', 'main');
INSERT INTO branch_reservations(rowid, session_id, branch_id) VALUES (2, 'branched', 'branch_from_turn_2_1795577434');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (24, 'branched', '{"content": "two", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (26, 'branched', 24, 'branch_from_turn_2_1795577434', 'user', 7, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (25, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "second", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (27, 'branched', 25, 'branch_from_turn_2_1795577434', 'assistant', 8, 2, 2, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO turn_usage(id, session_id, branch_id, user_turn_number, requests, input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, created_at) VALUES (7, 'branched', 'branch_from_turn_2_1795577434', 2, 1, 20, 2, 22, '{"cache_write_tokens": 0, "cached_tokens": 0, "cache_write_tokens_details": null}', '{"reasoning_tokens": 0}', '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO session_clear_generations(rowid, session_id, generation) VALUES (6, 'waits', 0);
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (5, 'waits', '2026-11-25 03:30:34', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (26, 'waits', '{"content": "wait", "role": "user"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (28, 'waits', 26, 'main', 'user', 1, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (27, 'waits', '{"arguments": "{\"path\": \"c\"}", "call_id": "call_1795577434735829438", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:34');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (28, 'waits', '{"call_id": "call_1795577434735829438", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (29, 'waits', 27, 'main', 'function_call', 2, 1, 1, 'look', '2026-11-25 03:30:34');
INSERT INTO message_structure(id, session_id, message_id, branch_id, message_type, sequence_number, user_turn_number, branch_turn_number, tool_name, created_at) VALUES (30, 'waits', 28, 'main', 'function_call_output', 3, 1, 1, NULL, '2026-11-25 03:30:34');
COMMIT;
