BEGIN;
CREATE TABLE chat (id VARCHAR(255) NOT NULL PRIMARY KEY, user_id VARCHAR(255) NOT NULL, title TEXT NOT NULL, chat JSON, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL);
CREATE TABLE chat_message (
  id TEXT NOT NULL, chat_id TEXT NOT NULL, user_id TEXT, role TEXT NOT NULL, parent_id TEXT, content JSON, output JSON,
  model_id TEXT, files JSON, sources JSON, embeds JSON, meta JSON, done BOOLEAN, status_history JSON, error JSON, usage JSON,
  context_summary TEXT, created_at BIGINT, updated_at BIGINT, PRIMARY KEY (id),
  FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE
);
CREATE INDEX ix_chat_message_chat_id ON chat_message (chat_id);
CREATE INDEX chat_message_chat_parent_idx ON chat_message (chat_id, parent_id);
COMMIT;

BEGIN;
INSERT INTO chat VALUES ('chat1', 'user1', 'a chat', '{}', 1795600000, 1795600000);
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (1, 'chat1-m1', 'chat1', 'user1', 'user', NULL, '"explain it"', NULL, 1, 'null', 'null', 1795600000, 1795600000);
COMMIT;

BEGIN;
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (2, 'chat1-m2', 'chat1', 'user1', 'assistant', 'm1', '""', 'large', 0, 'null', 'null', 1795600000, 1795600000);
COMMIT;

BEGIN;
UPDATE chat_message SET content = '"It was"', updated_at = 1795600001 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE chat_message SET content = '"It was broken."', done = 1, usage = '{"input_tokens":100,"output_tokens":10,"prompt_tokens":100,"completion_tokens":10,"prompt_tokens_details":{"cached_tokens":60},"completion_tokens_details":{"reasoning_tokens":4}}', updated_at = 1795600002 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (3, 'chat1-m3', 'chat1', 'user1', 'user', 'm2', '"refuse it"', NULL, 1, NULL, NULL, 1795600010, 1795600010);
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (4, 'chat1-m4', 'chat1', 'user1', 'assistant', 'm3', '""', 'large', 1, NULL, NULL, 1795600010, 1795600010);
COMMIT;

BEGIN;
UPDATE chat_message SET error = '{"content":"no"}', updated_at = 1795600011 WHERE rowid = 4;
COMMIT;

BEGIN;
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (5, 'chat1-m5', 'chat1', 'user1', 'user', 'm4', '"hang it"', NULL, 1, NULL, NULL, 1795600020, 1795600020);
INSERT INTO chat_message(rowid, id, chat_id, user_id, role, parent_id, content, model_id, done, error, usage, created_at, updated_at) VALUES (6, 'chat1-m6', 'chat1', 'user1', 'assistant', 'm5', '""', 'large', 0, NULL, NULL, 1795600020, 1795600020);
COMMIT;
