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
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (1, 'builds', '2026-11-25 03:30:31', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (1, 'builds', '{"content": "check the build", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (2, 'builds', '{"arguments": "{\"path\": \"a\"}", "call_id": "call_1795577431115065164", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (3, 'builds', '{"arguments": "{\"target\": \"all\"}", "call_id": "call_1795577431115116631", "name": "build", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (4, 'builds', '{"call_id": "call_1795577431115065164", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (5, 'builds', '{"call_id": "call_1795577431115116631", "output": "An error occurred while running the tool. Please try again.", "type": "function_call_output"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (6, 'builds', '{"arguments": "{\"target\": \"all\"}", "call_id": "call_1795577431182364162", "name": "build", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (7, 'builds', '{"call_id": "call_1795577431182364162", "output": "An error occurred while running the tool. Please try again.", "type": "function_call_output"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (8, 'builds', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "it fails", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (9, 'builds', '{"content": "once more", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (10, 'builds', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "still fails", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (2, 'breaks', '2026-11-25 03:30:31', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (11, 'breaks', '{"content": "break", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (12, 'breaks', '{"content": "go on", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (13, 'breaks', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "gone on", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (3, 'reviews', '2026-11-25 03:30:31', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (14, 'reviews', '{"content": "have it reviewed", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (15, 'reviews', '{"arguments": "{}", "call_id": "call_1795577431596127717", "name": "transfer_to_reviewer", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (16, 'reviews', '{"call_id": "call_1795577431596127717", "output": "{\"assistant\": \"reviewer\"}", "type": "function_call_output"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (17, 'reviews', '{"arguments": "{\"path\": \"b\"}", "call_id": "call_1795577431654222089", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (18, 'reviews', '{"call_id": "call_1795577431654222089", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (19, 'reviews', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "reviewed", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (4, 'branched', '2026-11-25 03:30:31', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (20, 'branched', '{"content": "one", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (21, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "first", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (22, 'branched', '{"content": "two", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (23, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "second", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (24, 'branched', '{"content": "two", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (25, 'branched', '{"id": "__fake_id__", "content": [{"annotations": [], "text": "second", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_sessions(rowid, session_id, created_at, updated_at) VALUES (5, 'waits', '2026-11-25 03:30:31', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (26, 'waits', '{"content": "wait", "role": "user"}', '2026-11-25 03:30:31');
COMMIT;

BEGIN;
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (27, 'waits', '{"arguments": "{\"path\": \"c\"}", "call_id": "call_1795577431954196496", "name": "look", "type": "function_call", "id": "__fake_id__", "provider_data": {"model": "scripted-1", "response_id": "chatcmpl-1"}}', '2026-11-25 03:30:31');
INSERT INTO agent_messages(id, session_id, message_data, created_at) VALUES (28, 'waits', '{"call_id": "call_1795577431954196496", "output": "seen", "type": "function_call_output"}', '2026-11-25 03:30:31');
COMMIT;
