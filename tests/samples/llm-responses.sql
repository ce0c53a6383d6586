BEGIN;
CREATE TABLE "conversations" (
   "id" TEXT PRIMARY KEY,
   "name" TEXT,
   "model" TEXT
);
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
, "resolved_model" TEXT);
CREATE TABLE "fragments" (
   "id" INTEGER PRIMARY KEY,
   "hash" TEXT,
   "content" TEXT,
   "datetime_utc" TEXT,
   "source" TEXT
);
CREATE TABLE "prompt_fragments" (
   "response_id" TEXT REFERENCES "responses"("id"),
   "fragment_id" INTEGER REFERENCES "fragments"("id"),
   "order" INTEGER,
   PRIMARY KEY ("response_id", "fragment_id", "order")
);
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
CREATE UNIQUE INDEX "idx_fragments_hash"
    ON "fragments" ("hash");
CREATE UNIQUE INDEX "idx_tools_hash"
    ON "tools" ("hash");
COMMIT;

BEGIN;
INSERT INTO conversations(rowid, id, name, model) VALUES (1, '01m88cw0t6brc2nwnjhgd67xns', 'How many files are there?', 'large');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (1, '01m88cw0ta548nkp6q18nchyzz', 'large', 'How many files are there?', NULL, NULL, '{}', 'Let me look.', NULL, '01m88cw0t6brc2nwnjhgd67xns', 20, '2026-11-25T03:44:26.442573+00:00', 100, 20, NULL, NULL, 'large-2026');
COMMIT;

BEGIN;
INSERT INTO tools(id, hash, name, description, input_schema, plugin) VALUES (1, '72111d8a950efc89d378b67d885315acd25d6e6eefb0f5337c623e2040cee553', 'list_files', 'The files of a folder.', '{"properties": {"folder": {"type": "string"}}, "required": ["folder"], "type": "object"}', NULL);
COMMIT;

BEGIN;
INSERT INTO tools(id, hash, name, description, input_schema, plugin) VALUES (2, '2d0ba81a26d262abd35feb32a0bd26fc1e16d39e3d5d16ee6f6e7a2c77c888b7', 'read_file', 'What is in a file.', '{"properties": {"path": {"type": "string"}}, "required": ["path"], "type": "object"}', NULL);
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (1, '01m88cw0ta548nkp6q18nchyzz', 1, 'list_files', '{"folder": "."}', 'call_large_1');
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (2, '01m88cw0ta548nkp6q18nchyzz', 2, 'read_file', '{"path": "c.txt"}', 'call_large_2');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (2, '01m88cw0tynrrnma528t6ta9r9', 'large', '', NULL, NULL, '{}', 'Two files; c.txt is not there.', NULL, '01m88cw0t6brc2nwnjhgd67xns', 20, '2026-11-25T03:44:26.462923+00:00', 160, 30, '{"prompt_tokens_details": {"cached_tokens": 90}, "completion_tokens_details": {"reasoning_tokens": 12}}', NULL, 'large-2026');
COMMIT;

BEGIN;
INSERT INTO tool_results(id, response_id, tool_id, name, output, tool_call_id, instance_id, exception) VALUES (1, '01m88cw0tynrrnma528t6ta9r9', 1, 'list_files', 'a.txt b.txt', 'call_large_1', NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO tool_results(id, response_id, tool_id, name, output, tool_call_id, instance_id, exception) VALUES (2, '01m88cw0tynrrnma528t6ta9r9', 2, 'read_file', 'Error: c.txt', 'call_large_2', NULL, 'FileNotFoundError: c.txt');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (3, '01m88cw0w2hrr3avh93pf2cj7p', 'large', 'Which is older?', NULL, NULL, '{}', 'a.txt is the older one.', NULL, '01m88cw0t6brc2nwnjhgd67xns', 20, '2026-11-25T03:44:26.498145+00:00', 210, 8, NULL, NULL, 'large-2026');
COMMIT;

BEGIN;
INSERT INTO conversations(rowid, id, name, model) VALUES (2, '01m88cw0wtktqj2w5djj17hd1d', 'List the sources.', 'small');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (4, '01m88cw0wvznzd8dgkrs58zh89', 'small', 'List the sources.', NULL, NULL, '{}', '', NULL, '01m88cw0wtktqj2w5djj17hd1d', 20, '2026-11-25T03:44:26.523470+00:00', 10, 5, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (3, '01m88cw0wvznzd8dgkrs58zh89', 1, 'list_files', '{"folder": "src"}', 'call_small_1');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (5, '01m88cw0xkj38h4n5ht8z18gat', 'small', '', NULL, NULL, '{}', '', NULL, '01m88cw0wtktqj2w5djj17hd1d', 20, '2026-11-25T03:44:26.547676+00:00', 4, 5, '{"cache_read_input_tokens": 16, "cache_creation_input_tokens": 3}', NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (4, '01m88cw0xkj38h4n5ht8z18gat', 1, 'list_files', '{"folder": "src"}', 'call_small_2');
COMMIT;

BEGIN;
INSERT INTO tool_results(id, response_id, tool_id, name, output, tool_call_id, instance_id, exception) VALUES (3, '01m88cw0xkj38h4n5ht8z18gat', 1, 'list_files', 'a.txt b.txt', 'call_small_1', NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (6, '01m88cw0ybxvn4gxp4bq7xazna', 'small', '', NULL, NULL, '{}', 'a.txt and b.txt.', NULL, '01m88cw0wtktqj2w5djj17hd1d', 20, '2026-11-25T03:44:26.571635+00:00', 30, 6, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO tool_results(id, response_id, tool_id, name, output, tool_call_id, instance_id, exception) VALUES (4, '01m88cw0ybxvn4gxp4bq7xazna', 1, 'list_files', 'a.txt b.txt', 'call_small_2', NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO conversations(rowid, id, name, model) VALUES (3, '01m88cw0z4bwr71nqfkte2tk26', 'List the old files.', 'small');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (7, '01m88cw0z6f3gh4ht7835599r2', 'small', 'List the old files.', NULL, NULL, '{}', '', NULL, '01m88cw0z4bwr71nqfkte2tk26', 47, '2026-11-25T03:44:26.598301+00:00', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (5, '01m88cw0z6f3gh4ht7835599r2', 1, 'list_files', '{"folder": "old"}', 'call_small_3');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (8, '01m88cw117b2efp2jgxqewk0wf', 'small', 'Hello?', NULL, NULL, '{}', 'Good morning.', NULL, '01m88cw0z4bwr71nqfkte2tk26', 20, '2026-11-25T03:44:26.663373+00:00', 9, 3, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO conversations(rowid, id, name, model) VALUES (4, '01m88cw126fxye1bktwd4vy3x6', 'Read d.txt.', 'large');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (9, '01m88cw127cwad2y47e31xta9j', 'large', 'Read d.txt.', NULL, NULL, '{}', '', NULL, '01m88cw126fxye1bktwd4vy3x6', 20, '2026-11-25T03:44:26.695574+00:00', 50, 5, NULL, NULL, 'large-2026');
COMMIT;

BEGIN;
INSERT INTO tool_calls(id, response_id, tool_id, name, arguments, tool_call_id) VALUES (6, '01m88cw127cwad2y47e31xta9j', 2, 'read_file', '{"path": "d.txt"}', 'call_large_3');
COMMIT;

BEGIN;
INSERT INTO conversations(rowid, id, name, model) VALUES (5, '01m88cw13e5pvs6k9xq45dc785', 'Hello?', 'small');
COMMIT;

BEGIN;
INSERT INTO responses(rowid, id, model, prompt, system, prompt_json, options_json, response, response_json, conversation_id, duration_ms, datetime_utc, input_tokens, output_tokens, token_details, schema_id, resolved_model) VALUES (10, '01m88cw13e5pvs6k9xq45dc786', 'small', 'Hello?', NULL, NULL, '{}', 'Good morning.', NULL, '01m88cw13e5pvs6k9xq45dc785', 20, '2026-11-25T03:44:26.734242+00:00', 9, 3, NULL, NULL, NULL);
COMMIT;
