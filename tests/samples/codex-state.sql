BEGIN;
CREATE TABLE threads (
    id TEXT PRIMARY KEY,
    rollout_path TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    source TEXT NOT NULL,
    model_provider TEXT NOT NULL,
    cwd TEXT NOT NULL,
    title TEXT NOT NULL,
    sandbox_policy TEXT NOT NULL,
    approval_mode TEXT NOT NULL,
    tokens_used INTEGER NOT NULL DEFAULT 0,
    has_user_event INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    archived_at INTEGER,
    git_sha TEXT,
    git_branch TEXT,
    git_origin_url TEXT
, cli_version TEXT NOT NULL DEFAULT '', first_user_message TEXT NOT NULL DEFAULT '', agent_nickname TEXT, agent_role TEXT, memory_mode TEXT NOT NULL DEFAULT 'enabled', model TEXT, reasoning_effort TEXT, agent_path TEXT, created_at_ms INTEGER, updated_at_ms INTEGER, thread_source TEXT, preview TEXT NOT NULL DEFAULT '', recency_at INTEGER NOT NULL DEFAULT 0, recency_at_ms INTEGER NOT NULL DEFAULT 0, history_mode TEXT NOT NULL DEFAULT 'legacy', name TEXT, is_pinned INTEGER NOT NULL DEFAULT 0, thread_section_id TEXT
    REFERENCES thread_sections(id) ON DELETE SET NULL, section_position INTEGER, section_entered_at_ms INTEGER, project_id TEXT
    REFERENCES projects(id) ON DELETE SET NULL, originator TEXT, daybreak_enabled BOOLEAN, creator_user_id TEXT, creator_account_id TEXT, attached_thread_parent_id TEXT);
CREATE INDEX idx_threads_created_at ON threads(created_at DESC, id DESC);
CREATE INDEX idx_threads_updated_at ON threads(updated_at DESC, id DESC);
CREATE INDEX idx_threads_archived ON threads(archived);
CREATE INDEX idx_threads_source ON threads(source);
CREATE INDEX idx_threads_provider ON threads(model_provider);
CREATE TABLE thread_spawn_edges (
    parent_thread_id TEXT NOT NULL,
    child_thread_id TEXT NOT NULL PRIMARY KEY,
    status TEXT NOT NULL
);
CREATE INDEX idx_thread_spawn_edges_parent_status
    ON thread_spawn_edges(parent_thread_id, status);
CREATE INDEX idx_threads_created_at_ms ON threads(created_at_ms DESC, id DESC);
CREATE INDEX idx_threads_updated_at_ms ON threads(updated_at_ms DESC, id DESC);
CREATE INDEX idx_threads_archived_cwd_created_at_ms ON threads(archived, cwd, created_at_ms DESC, id DESC);
CREATE INDEX idx_threads_archived_cwd_updated_at_ms ON threads(archived, cwd, updated_at_ms DESC, id DESC);
CREATE INDEX idx_threads_visible_created_at_ms
    ON threads(archived, created_at_ms DESC)
    WHERE preview <> '';
CREATE INDEX idx_threads_visible_updated_at_ms
    ON threads(archived, updated_at_ms DESC)
    WHERE preview <> '';
CREATE INDEX idx_threads_recency_at_ms
    ON threads(recency_at_ms DESC, id DESC);
CREATE INDEX idx_threads_archived_cwd_recency_at_ms
    ON threads(archived, cwd, recency_at_ms DESC, id DESC);
CREATE INDEX idx_threads_visible_recency_at_ms
    ON threads(archived, recency_at_ms DESC, id DESC)
    WHERE preview <> '';
CREATE INDEX idx_threads_pinned_recency_at_ms
    ON threads(archived, recency_at_ms DESC, id DESC)
    WHERE is_pinned = 1 AND preview <> '';
CREATE INDEX idx_threads_project_id
    ON threads(project_id, archived, created_at_ms DESC, id DESC)
    WHERE project_id IS NOT NULL;
CREATE INDEX idx_threads_section_recency_at_ms
    ON threads(archived, thread_section_id, recency_at_ms DESC, id DESC)
    WHERE thread_section_id IS NOT NULL;
CREATE INDEX idx_threads_section_position
    ON threads(archived, thread_section_id, section_position ASC, id ASC)
    WHERE thread_section_id IS NOT NULL;
CREATE INDEX idx_threads_project_recency
    ON threads(project_id, recency_at_ms DESC)
    WHERE archived = 0 AND project_id IS NOT NULL;
CREATE INDEX idx_threads_archive_created_at_ms
    ON threads(archived, created_at_ms DESC, id DESC)
    WHERE archived = 1;
CREATE INDEX idx_threads_archive_updated_at_ms
    ON threads(archived, updated_at_ms DESC, id DESC)
    WHERE archived = 1;
CREATE INDEX idx_threads_archive_recency_at_ms
    ON threads(archived, recency_at_ms DESC, id DESC)
    WHERE archived = 1;
CREATE INDEX idx_threads_attached_parent ON threads(attached_thread_parent_id)
    WHERE attached_thread_parent_id IS NOT NULL;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (1, '01a210be-5490-7330-a0c0-5c4766ca3e14', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-18-01a210be-5490-7330-a0c0-5c4766ca3e14.jsonl', 1795577238, 1795577238, 'vscode', 'fake', '/home/dev/project', 'again please', '{"type":"disabled"}', 'never', 110, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', 'again please', NULL, NULL, 'enabled', 'large', NULL, NULL, 1795577238674, 1795577238845, NULL, 'again please', 1795577238, 1795577238712, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (2, '01a210be-57c2-7291-88ca-314e3be068a6', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-19-01a210be-57c2-7291-88ca-314e3be068a6.jsonl', 1795577239, 1795577239, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577239492, 1795577239517, NULL, '', 1795577239, 1795577239517, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577239536 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET title = 'fix it', first_user_message = 'fix it', updated_at_ms = 1795577239543, preview = 'fix it' WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239631 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239681 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 1050, updated_at_ms = 1795577239684 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239754 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239793 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 1160, updated_at_ms = 1795577239796 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239863 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239901 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 1270, updated_at_ms = 1795577239905 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 3300, updated_at_ms = 1795577239981 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577239988 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577240, updated_at_ms = 1795577240505, recency_at = 1795577240, recency_at_ms = 1795577240505 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577240508 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577240520 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 3410, updated_at_ms = 1795577240590 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577240593 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577241, updated_at_ms = 1795577241104, recency_at = 1795577241, recency_at_ms = 1795577241104 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241172 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 3935, updated_at_ms = 1795577241178 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241182 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241187 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241189 WHERE rowid = 2;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241192 WHERE rowid = 2;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (3, '01a210be-605f-70d1-9537-a3104e087fb3', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-21-01a210be-605f-70d1-9537-a3104e087fb3.jsonl', 1795577241, 1795577241, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577241698, 1795577241715, NULL, '', 1795577241, 1795577241715, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577241726 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET title = 'delegate it', first_user_message = 'delegate it', updated_at_ms = 1795577241734, preview = 'delegate it' WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241803 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO thread_spawn_edges(rowid, parent_thread_id, child_thread_id, status) VALUES (1, '01a210be-605f-70d1-9537-a3104e087fb3', '01a210be-60ce-7db2-af34-0cdbda3c165d', 'open');
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241813 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (4, '01a210be-60ce-7db2-af34-0cdbda3c165d', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-21-01a210be-60ce-7db2-af34-0cdbda3c165d.jsonl', 1795577241, 1795577241, '{"subagent":{"thread_spawn":{"parent_thread_id":"01a210be-605f-70d1-9537-a3104e087fb3","depth":1,"agent_path":null,"agent_nickname":"Boole","agent_role":null}}}', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', 'Boole', NULL, 'enabled', NULL, NULL, NULL, 1795577241807, 1795577241814, 'subagent', '', 1795577241, 1795577241814, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 110, updated_at_ms = 1795577241818 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577241824 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET title = 'explore it', first_user_message = 'explore it', updated_at_ms = 1795577241859, preview = 'explore it' WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241899 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241934 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577241970 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 110, updated_at_ms = 1795577241975 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577242, tokens_used = 220, updated_at_ms = 1795577242052 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577242057 WHERE rowid = 4;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577242, updated_at_ms = 1795577242059 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 220, updated_at_ms = 1795577242065 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 745, updated_at_ms = 1795577242143 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577242147 WHERE rowid = 3;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577242148 WHERE rowid = 3;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (5, '01a210be-641c-74d0-adf7-e95eabccfb7e', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-22-01a210be-641c-74d0-adf7-e95eabccfb7e.jsonl', 1795577242, 1795577242, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577242653, 1795577242665, NULL, '', 1795577242, 1795577242665, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577242670 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE threads SET title = 'refuse it', first_user_message = 'refuse it', updated_at_ms = 1795577242678, preview = 'refuse it' WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577242754 WHERE rowid = 5;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577242755 WHERE rowid = 5;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (6, '01a210be-667e-74e1-9f79-6f77a4f4f645', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-23-01a210be-667e-74e1-9f79-6f77a4f4f645.jsonl', 1795577243, 1795577243, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577243263, 1795577243274, NULL, '', 1795577243, 1795577243274, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577243279 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE threads SET title = 'abort it', first_user_message = 'abort it', updated_at_ms = 1795577243286, preview = 'abort it' WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577243354 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577245, tokens_used = 110, updated_at_ms = 1795577245275 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577245277 WHERE rowid = 6;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577245279 WHERE rowid = 6;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (7, '01a210be-724f-77d3-9cc5-03e11d01493b', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-26-01a210be-724f-77d3-9cc5-03e11d01493b.jsonl', 1795577246, 1795577246, 'vscode', 'fake', '/home/dev/project', '', '{"type":"disabled"}', 'never', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', 'large', NULL, NULL, 1795577246288, 1795577246303, NULL, 'fix it', 1795577246, 1795577246288, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577246320, recency_at_ms = 1795577246320 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577246324 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE threads SET title = 'again please', first_user_message = 'again please', updated_at_ms = 1795577246334 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 4045, updated_at_ms = 1795577246408 WHERE rowid = 7;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577246412 WHERE rowid = 7;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (8, '01a210be-74c9-7c93-81f6-7e2b49b2ea7c', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-26-01a210be-74c9-7c93-81f6-7e2b49b2ea7c.jsonl', 1795577246, 1795577246, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577246922, 1795577246932, NULL, '', 1795577246, 1795577246932, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577246945 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET title = 'hang it', first_user_message = 'hang it', updated_at_ms = 1795577246952, preview = 'hang it' WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577247, updated_at_ms = 1795577247023 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET updated_at = 1795577249, updated_at_ms = 1795577249140, recency_at = 1795577249, recency_at_ms = 1795577249140 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577249150 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577249166 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET tokens_used = 110, updated_at_ms = 1795577249248 WHERE rowid = 8;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577249252 WHERE rowid = 8;
COMMIT;

BEGIN;
INSERT INTO threads(rowid, id, rollout_path, created_at, updated_at, source, model_provider, cwd, title, sandbox_policy, approval_mode, tokens_used, has_user_event, archived, archived_at, git_sha, git_branch, git_origin_url, cli_version, first_user_message, agent_nickname, agent_role, memory_mode, model, reasoning_effort, agent_path, created_at_ms, updated_at_ms, thread_source, preview, recency_at, recency_at_ms, history_mode, name, is_pinned, thread_section_id, section_position, section_entered_at_ms, project_id, originator, daybreak_enabled, creator_user_id, creator_account_id, attached_thread_parent_id) VALUES (9, '01a210be-7fe7-7202-83c7-20e04496a9ae', '/home/dev/.codex/sessions/2026/11/25/rollout-2026-11-25T03-27-29-01a210be-7fe7-7202-83c7-20e04496a9ae.jsonl', 1795577249, 1795577249, 'vscode', 'fake', '/home/dev/project', '', '{"type":"managed","file_system":{"type":"restricted","entries":[{"path":{"type":"special","value":{"kind":"root"}},"access":"read"}]},"network":"restricted"}', 'on-request', 0, 0, 0, NULL, NULL, NULL, NULL, '0.169.0', '', NULL, NULL, 'enabled', NULL, NULL, NULL, 1795577249768, 1795577249778, NULL, '', 1795577249, 1795577249778, 'paginated', NULL, 0, NULL, NULL, NULL, NULL, 'sample', NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE threads SET sandbox_policy = '{"type":"disabled"}', approval_mode = 'never', model = 'large', updated_at_ms = 1795577249784 WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE threads SET title = 'hang it', first_user_message = 'hang it', updated_at_ms = 1795577249792, preview = 'hang it' WHERE rowid = 9;
COMMIT;

BEGIN;
UPDATE threads SET updated_at_ms = 1795577249867 WHERE rowid = 9;
COMMIT;
