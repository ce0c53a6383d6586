BEGIN;
CREATE TABLE "responses" (
   "id" TEXT PRIMARY KEY,
   "model" TEXT,
   "prompt" TEXT,
   "system" TEXT,
   "prompt_json" TEXT,
   "options_json" TEXT,
   "response" TEXT,
   "response_json" TEXT,
   "conversation_id" TEXT REFERENCES "conversations"("id"),
   "duration_ms" INTEGER,
   "datetime_utc" TEXT,
   "input_tokens" INTEGER,
   "output_tokens" INTEGER,
   "token_details" TEXT,
   "schema_id" TEXT REFERENCES "schemas"("id")
, "resolved_model" TEXT, "reasoning" TEXT);
CREATE TABLE "tools" (
   "id" INTEGER PRIMARY KEY,
   "hash" TEXT,
   "name" TEXT,
   "description" TEXT,
   "input_schema" TEXT
, "plugin" TEXT);
CREATE TABLE "tool_calls" (
   "id" INTEGER PRIMARY KEY,
   "response_id" TEXT REFERENCES "responses"("id"),
   "tool_id" INTEGER REFERENCES "tools"("id"),
   "name" TEXT,
   "arguments" TEXT,
   "tool_call_id" TEXT
);
CREATE TABLE "tool_results" (
   "id" INTEGER PRIMARY KEY,
   "response_id" TEXT REFERENCES "responses"("id"),
   "tool_id" INTEGER REFERENCES "tools"("id"),
   "name" TEXT,
   "output" TEXT,
   "tool_call_id" TEXT,
   "instance_id" INTEGER REFERENCES "tool_instances"("id")
, "exception" TEXT);
CREATE TABLE "messages" (
   "hash" TEXT PRIMARY KEY,
   "parent_hash" TEXT REFERENCES "messages"("hash"),
   "role" TEXT,
   "provider_metadata" TEXT
);
CREATE TABLE "parts" (
   "id" INTEGER PRIMARY KEY,
   "message_hash" TEXT REFERENCES "messages"("hash"),
   "position" INTEGER,
   "type" TEXT,
   "tool_name" TEXT,
   "text" TEXT,
   "payload" TEXT
);
CREATE TABLE "threads" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "tip_message_hash" TEXT REFERENCES "messages"("hash"),
   "forked_from" TEXT REFERENCES "threads"("id"),
   "datetime_utc" TEXT
);
CREATE TABLE "turns" (
   "id" TEXT PRIMARY KEY,
   "thread_id" TEXT REFERENCES "threads"("id"),
   "parent_message_hash" TEXT REFERENCES "messages"("hash"),
   "tip_message_hash" TEXT REFERENCES "messages"("hash"),
   "model" TEXT,
   "resolved_model" TEXT,
   "options_json" TEXT,
   "schema_id" TEXT REFERENCES "schemas"("id"),
   "input_tokens" INTEGER,
   "output_tokens" INTEGER,
   "token_details" TEXT,
   "duration_ms" INTEGER,
   "datetime_utc" TEXT
, "response_json" TEXT);
CREATE TABLE "turn_tools" (
   "turn_id" TEXT REFERENCES "turns"("id"),
   "tool_id" INTEGER REFERENCES "tools"("id"),
   "instance_id" INTEGER REFERENCES "tool_instances"("id"),
   PRIMARY KEY ("turn_id", "tool_id")
);
CREATE UNIQUE INDEX "idx_tools_hash"
    ON "tools" ("hash");
CREATE INDEX "idx_messages_parent_hash"
    ON "messages" ("parent_hash");
CREATE UNIQUE INDEX "idx_parts_message_hash_position"
    ON "parts" ("message_hash", "position");
CREATE INDEX "idx_turns_thread_id"
    ON "turns" ("thread_id");
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (1, '01m88cvz4gv2hnanm6drsac1ry', 'How many files are there?', 'b2:624b0bbe15038a73383012d71166a570', NULL, '2026-11-25 03:44:24.782120+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (1, '01m88cvz4x22gx8yej7xe00sqa', '01m88cvz4gv2hnanm6drsac1ry', 'b2:536e801b8fcaeee3ebaaeac347f81b7b', 'b2:624b0bbe15038a73383012d71166a570', 'large', 'large-2026', NULL, NULL, 100, 20, NULL, 20, '2026-11-25T03:44:24.733369+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (1, 'b2:536e801b8fcaeee3ebaaeac347f81b7b', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (2, 'b2:624b0bbe15038a73383012d71166a570', 'b2:536e801b8fcaeee3ebaaeac347f81b7b', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (1, 'b2:536e801b8fcaeee3ebaaeac347f81b7b', 0, 'text', NULL, 'How many files are there?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (2, 'b2:624b0bbe15038a73383012d71166a570', 0, 'text', NULL, 'Let me look.', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (3, 'b2:624b0bbe15038a73383012d71166a570', 1, 'tool_call', 'list_files', NULL, '{"name": "list_files", "arguments": {"folder": "."}, "tool_call_id": "call_large_1"}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (4, 'b2:624b0bbe15038a73383012d71166a570', 2, 'tool_call', 'read_file', NULL, '{"name": "read_file", "arguments": {"path": "c.txt"}, "tool_call_id": "call_large_2"}');
INSERT INTO tools(id, hash, name, description, input_schema, plugin) VALUES (1, '72111d8a950efc89d378b67d885315acd25d6e6eefb0f5337c623e2040cee553', 'list_files', 'The files of a folder.', '{"properties": {"folder": {"type": "string"}}, "required": ["folder"], "type": "object"}', NULL);
INSERT INTO tools(id, hash, name, description, input_schema, plugin) VALUES (2, '2d0ba81a26d262abd35feb32a0bd26fc1e16d39e3d5d16ee6f6e7a2c77c888b7', 'read_file', 'What is in a file.', '{"properties": {"path": {"type": "string"}}, "required": ["path"], "type": "object"}', NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (1, '01m88cvz4x22gx8yej7xe00sqa', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (2, '01m88cvz4x22gx8yej7xe00sqa', 2, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:d465d3f087f17d2b8e416dcd8f4bd78d' WHERE rowid = 1;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (2, '01m88cvz5hemyg17msqrp9taa5', '01m88cvz4gv2hnanm6drsac1ry', 'b2:f94a1734d0aa0bf27ef408f9684c82ec', 'b2:d465d3f087f17d2b8e416dcd8f4bd78d', 'large', 'large-2026', NULL, NULL, 160, 30, '{"prompt_tokens_details": {"cached_tokens": 90}, "completion_tokens_details": {"reasoning_tokens": 12}}', 20, '2026-11-25T03:44:24.753990+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (3, 'b2:f94a1734d0aa0bf27ef408f9684c82ec', 'b2:624b0bbe15038a73383012d71166a570', 'tool', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (4, 'b2:d465d3f087f17d2b8e416dcd8f4bd78d', 'b2:f94a1734d0aa0bf27ef408f9684c82ec', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (5, 'b2:f94a1734d0aa0bf27ef408f9684c82ec', 0, 'tool_result', 'list_files', NULL, '{"name": "list_files", "output": "a.txt b.txt", "tool_call_id": "call_large_1"}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (6, 'b2:f94a1734d0aa0bf27ef408f9684c82ec', 1, 'tool_result', 'read_file', NULL, '{"name": "read_file", "output": "Error: c.txt", "tool_call_id": "call_large_2", "exception": "FileNotFoundError: c.txt"}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (7, 'b2:d465d3f087f17d2b8e416dcd8f4bd78d', 0, 'text', NULL, 'Two files; c.txt is not there.', NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (3, '01m88cvz5hemyg17msqrp9taa5', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (4, '01m88cvz5hemyg17msqrp9taa5', 2, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:9c77ca6e133c5708595beb074be9ef15' WHERE rowid = 1;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (3, '01m88cvz6re4xgyb9zj7c5emx3', '01m88cvz4gv2hnanm6drsac1ry', 'b2:51eb0ca76a8ea389dab0f908c07c74ad', 'b2:9c77ca6e133c5708595beb074be9ef15', 'large', 'large-2026', NULL, NULL, 210, 8, NULL, 20, '2026-11-25T03:44:24.792771+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (5, 'b2:51eb0ca76a8ea389dab0f908c07c74ad', 'b2:d465d3f087f17d2b8e416dcd8f4bd78d', 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (6, 'b2:9c77ca6e133c5708595beb074be9ef15', 'b2:51eb0ca76a8ea389dab0f908c07c74ad', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (8, 'b2:51eb0ca76a8ea389dab0f908c07c74ad', 0, 'text', NULL, 'Which is older?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (9, 'b2:9c77ca6e133c5708595beb074be9ef15', 0, 'text', NULL, 'a.txt is the older one.', NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (5, '01m88cvz6re4xgyb9zj7c5emx3', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (6, '01m88cvz6re4xgyb9zj7c5emx3', 2, NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (2, '01m88cvz7pd2cenvq18tz06mx4', 'List the sources.', 'b2:67cf82a66e742730e798eaabfeca0280', NULL, '2026-11-25 03:44:24.854149+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (4, '01m88cvz7qaqm8149k4m942w4r', '01m88cvz7pd2cenvq18tz06mx4', 'b2:2d1e8b6427df76e923da74f62bbce08a', 'b2:67cf82a66e742730e798eaabfeca0280', 'small', NULL, NULL, NULL, 10, 5, NULL, 30, '2026-11-25T03:44:24.823782+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (7, 'b2:2d1e8b6427df76e923da74f62bbce08a', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (8, 'b2:67cf82a66e742730e798eaabfeca0280', 'b2:2d1e8b6427df76e923da74f62bbce08a', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (10, 'b2:2d1e8b6427df76e923da74f62bbce08a', 0, 'text', NULL, 'List the sources.', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (11, 'b2:67cf82a66e742730e798eaabfeca0280', 0, 'tool_call', 'list_files', NULL, '{"name": "list_files", "arguments": {"folder": "src"}, "tool_call_id": "call_small_1"}');
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (7, '01m88cvz7qaqm8149k4m942w4r', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (8, '01m88cvz7qaqm8149k4m942w4r', 2, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:1f1aa48cff0c78fe25e2541e625cb668' WHERE rowid = 2;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (5, '01m88cvz8wdqx7g37nwqy6n842', '01m88cvz7pd2cenvq18tz06mx4', 'b2:612d5ec06a0eef5ec9b823a5f95cb4d9', 'b2:1f1aa48cff0c78fe25e2541e625cb668', 'small', NULL, NULL, NULL, 4, 5, '{"cache_read_input_tokens": 16, "cache_creation_input_tokens": 3}', 21, '2026-11-25T03:44:24.860117+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (9, 'b2:612d5ec06a0eef5ec9b823a5f95cb4d9', 'b2:67cf82a66e742730e798eaabfeca0280', 'tool', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (10, 'b2:1f1aa48cff0c78fe25e2541e625cb668', 'b2:612d5ec06a0eef5ec9b823a5f95cb4d9', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (12, 'b2:612d5ec06a0eef5ec9b823a5f95cb4d9', 0, 'tool_result', 'list_files', NULL, '{"name": "list_files", "output": "a.txt b.txt", "tool_call_id": "call_small_1"}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (13, 'b2:1f1aa48cff0c78fe25e2541e625cb668', 0, 'tool_call', 'list_files', NULL, '{"name": "list_files", "arguments": {"folder": "src"}, "tool_call_id": "call_small_2"}');
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (9, '01m88cvz8wdqx7g37nwqy6n842', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (10, '01m88cvz8wdqx7g37nwqy6n842', 2, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:8cd4049109baa0ae64fd6bf168869183' WHERE rowid = 2;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (6, '01m88cvz9n993q25nxbvka80sk', '01m88cvz7pd2cenvq18tz06mx4', 'b2:bd33374c39dfbb32cecd19d5bb74633f', 'b2:8cd4049109baa0ae64fd6bf168869183', 'small', NULL, NULL, NULL, 30, 6, NULL, 21, '2026-11-25T03:44:24.885228+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (11, 'b2:bd33374c39dfbb32cecd19d5bb74633f', 'b2:1f1aa48cff0c78fe25e2541e625cb668', 'tool', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (12, 'b2:8cd4049109baa0ae64fd6bf168869183', 'b2:bd33374c39dfbb32cecd19d5bb74633f', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (14, 'b2:bd33374c39dfbb32cecd19d5bb74633f', 0, 'tool_result', 'list_files', NULL, '{"name": "list_files", "output": "a.txt b.txt", "tool_call_id": "call_small_2"}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (15, 'b2:8cd4049109baa0ae64fd6bf168869183', 0, 'text', NULL, 'a.txt and b.txt.', NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (11, '01m88cvz9n993q25nxbvka80sk', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (12, '01m88cvz9n993q25nxbvka80sk', 2, NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (3, '01m88cvzaeqmx7rd4gm1a844af', 'List the old files.', 'b2:0ec965b23cc264cc8f915da7060c2bd1', NULL, '2026-11-25 03:44:24.935657+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (7, '01m88cvzajrv7ys619mz8sxrcr', '01m88cvzaeqmx7rd4gm1a844af', 'b2:9587a18643744b7e927d44b94df6ade3', 'b2:0ec965b23cc264cc8f915da7060c2bd1', 'small', NULL, NULL, NULL, NULL, NULL, NULL, 20, '2026-11-25T03:44:24.915017+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (13, 'b2:9587a18643744b7e927d44b94df6ade3', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (14, 'b2:0ec965b23cc264cc8f915da7060c2bd1', 'b2:9587a18643744b7e927d44b94df6ade3', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (16, 'b2:9587a18643744b7e927d44b94df6ade3', 0, 'text', NULL, 'List the old files.', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (17, 'b2:0ec965b23cc264cc8f915da7060c2bd1', 0, 'tool_call', 'list_files', NULL, '{"name": "list_files", "arguments": {"folder": "old"}, "tool_call_id": "call_small_3"}');
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (13, '01m88cvzajrv7ys619mz8sxrcr', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (14, '01m88cvzajrv7ys619mz8sxrcr', 2, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:ba82f57bade19cdb643d895c4ecc1a7d' WHERE rowid = 3;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (8, '01m88cvzbbq3gcyc1gzgjqj7f9', '01m88cvzaeqmx7rd4gm1a844af', 'b2:ac39cedf3c74428cc06570e26a55492b', 'b2:ba82f57bade19cdb643d895c4ecc1a7d', 'small', NULL, NULL, NULL, 9, 3, NULL, 20, '2026-11-25T03:44:24.939834+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (15, 'b2:ac39cedf3c74428cc06570e26a55492b', 'b2:0ec965b23cc264cc8f915da7060c2bd1', 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (16, 'b2:ba82f57bade19cdb643d895c4ecc1a7d', 'b2:ac39cedf3c74428cc06570e26a55492b', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (18, 'b2:ac39cedf3c74428cc06570e26a55492b', 0, 'text', NULL, 'Hello?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (19, 'b2:ba82f57bade19cdb643d895c4ecc1a7d', 0, 'text', NULL, 'Good morning.', NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (15, '01m88cvzbbq3gcyc1gzgjqj7f9', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (16, '01m88cvzbbq3gcyc1gzgjqj7f9', 2, NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (4, '01m88cvzc63zd0hft7ke6hr405', 'Read d.txt.', 'b2:cd3ec16742533c78b53f9145854fcbe9', NULL, '2026-11-25 03:44:24.988472+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (9, '01m88cvzc7qqnxzbn6vdsscg1e', '01m88cvzc63zd0hft7ke6hr405', 'b2:1bb26720ab9a15ddfa6065772160efa7', 'b2:cd3ec16742533c78b53f9145854fcbe9', 'large', 'large-2026', NULL, NULL, 50, 5, NULL, 20, '2026-11-25T03:44:24.967757+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (17, 'b2:1bb26720ab9a15ddfa6065772160efa7', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (18, 'b2:cd3ec16742533c78b53f9145854fcbe9', 'b2:1bb26720ab9a15ddfa6065772160efa7', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (20, 'b2:1bb26720ab9a15ddfa6065772160efa7', 0, 'text', NULL, 'Read d.txt.', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (21, 'b2:cd3ec16742533c78b53f9145854fcbe9', 0, 'tool_call', 'read_file', NULL, '{"name": "read_file", "arguments": {"path": "d.txt"}, "tool_call_id": "call_large_3"}');
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (17, '01m88cvzc7qqnxzbn6vdsscg1e', 1, NULL);
INSERT INTO turn_tools(rowid, turn_id, tool_id, instance_id) VALUES (18, '01m88cvzc7qqnxzbn6vdsscg1e', 2, NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (5, '01m88cvzd3t8pzhb0h3dxq29qn', 'Hello?', 'b2:9ac99748db4b113bd9358a908f188bb3', NULL, '2026-11-25 03:44:25.015842+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (10, '01m88cvzd3t8pzhb0h3dxq29qp', '01m88cvzd3t8pzhb0h3dxq29qn', 'b2:e726c6c7f179fc6251ba68571d1fddb6', 'b2:9ac99748db4b113bd9358a908f188bb3', 'small', NULL, NULL, NULL, 9, 3, NULL, 20, '2026-11-25T03:44:24.995339+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (19, 'b2:e726c6c7f179fc6251ba68571d1fddb6', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (20, 'b2:9ac99748db4b113bd9358a908f188bb3', 'b2:e726c6c7f179fc6251ba68571d1fddb6', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (22, 'b2:e726c6c7f179fc6251ba68571d1fddb6', 0, 'text', NULL, 'Hello?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (23, 'b2:9ac99748db4b113bd9358a908f188bb3', 0, 'text', NULL, 'Good morning.', NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (6, '01m88cvzdygfr4ct58c2z9y82t', 'What is the weather like?', 'b2:2cd3a6a76043585c8fbeb3bba972651c', NULL, '2026-11-25 03:44:25.042767+00:00');
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (11, '01m88cvzdygfr4ct58c2z9y82v', '01m88cvzdygfr4ct58c2z9y82t', 'b2:ed4c885f7701af157fdd6a09e2a940b6', 'b2:2cd3a6a76043585c8fbeb3bba972651c', 'large', 'large-2026', NULL, NULL, 70, 7, NULL, 20, '2026-11-25T03:44:25.022281+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (21, 'b2:ed4c885f7701af157fdd6a09e2a940b6', NULL, 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (22, 'b2:2cd3a6a76043585c8fbeb3bba972651c', 'b2:ed4c885f7701af157fdd6a09e2a940b6', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (24, 'b2:ed4c885f7701af157fdd6a09e2a940b6', 0, 'text', NULL, 'What is the weather like?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (25, 'b2:2cd3a6a76043585c8fbeb3bba972651c', 0, 'tool_call', 'web_search', NULL, '{"name": "web_search", "arguments": {"query": "weather"}, "tool_call_id": "search_1", "server_executed": true}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (26, 'b2:2cd3a6a76043585c8fbeb3bba972651c', 1, 'tool_result', 'web_search', NULL, '{"name": "web_search", "output": "three pages", "tool_call_id": "search_1", "server_executed": true}');
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (27, 'b2:2cd3a6a76043585c8fbeb3bba972651c', 2, 'text', NULL, 'It rains.', NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, name, tip_message_hash, forked_from, datetime_utc) VALUES (7, '01m88cvzepss4899zna33r22jq', 'fork', 'b2:8cd4049109baa0ae64fd6bf168869183', '01m88cvz7pd2cenvq18tz06mx4', '2026-11-25 03:44:25.046489+00:00');
COMMIT;

BEGIN;
UPDATE threads SET tip_message_hash = 'b2:b5c533d3cbaef8ea08a7e0d641229745' WHERE rowid = 7;
INSERT INTO turns(rowid, id, thread_id, parent_message_hash, tip_message_hash, model, resolved_model, options_json, schema_id, input_tokens, output_tokens, token_details, duration_ms, datetime_utc, response_json) VALUES (12, '01m88cvzey2t1afsr1psnsr3c9', '01m88cvzepss4899zna33r22jq', 'b2:caf3c1402a92e3ca1d2e87a4e7f33423', 'b2:b5c533d3cbaef8ea08a7e0d641229745', 'small', NULL, NULL, NULL, 40, 4, NULL, 20, '2026-11-25T03:44:25.054611+00:00', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (23, 'b2:caf3c1402a92e3ca1d2e87a4e7f33423', 'b2:8cd4049109baa0ae64fd6bf168869183', 'user', NULL);
INSERT INTO messages(rowid, hash, parent_hash, role, provider_metadata) VALUES (24, 'b2:b5c533d3cbaef8ea08a7e0d641229745', 'b2:caf3c1402a92e3ca1d2e87a4e7f33423', 'assistant', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (28, 'b2:caf3c1402a92e3ca1d2e87a4e7f33423', 0, 'text', NULL, 'Without b.txt?', NULL);
INSERT INTO parts(id, message_hash, position, type, tool_name, text, payload) VALUES (29, 'b2:b5c533d3cbaef8ea08a7e0d641229745', 0, 'text', NULL, 'Only a.txt then.', NULL);
COMMIT;
