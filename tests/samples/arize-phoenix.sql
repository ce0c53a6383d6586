BEGIN;
CREATE TABLE spans (
	id INTEGER NOT NULL, 
	trace_rowid INTEGER NOT NULL, 
	span_id VARCHAR NOT NULL, 
	parent_id VARCHAR, 
	name VARCHAR NOT NULL, 
	span_kind VARCHAR NOT NULL, 
	start_time TIMESTAMP NOT NULL, 
	end_time TIMESTAMP NOT NULL, 
	attributes JSONB NOT NULL, 
	events JSONB NOT NULL, 
	status_code VARCHAR DEFAULT 'UNSET' NOT NULL CONSTRAINT "ck_spans_`valid_status`" CHECK (status_code IN ('OK', 'ERROR', 'UNSET')), 
	status_message VARCHAR NOT NULL, 
	cumulative_error_count INTEGER NOT NULL, 
	cumulative_llm_token_count_prompt INTEGER NOT NULL, 
	cumulative_llm_token_count_completion INTEGER NOT NULL, llm_token_count_prompt INTEGER, llm_token_count_completion INTEGER, 
	CONSTRAINT pk_spans PRIMARY KEY (id), 
	CONSTRAINT fk_spans_trace_rowid_traces FOREIGN KEY(trace_rowid) REFERENCES traces (id) ON DELETE CASCADE, 
	CONSTRAINT uq_spans_span_id UNIQUE (span_id)
);
CREATE INDEX ix_spans_trace_rowid ON spans (trace_rowid);
CREATE INDEX ix_spans_start_time ON spans (start_time);
CREATE INDEX ix_spans_parent_id ON spans (parent_id);
CREATE INDEX ix_cumulative_llm_token_count_total ON spans ((cumulative_llm_token_count_prompt + cumulative_llm_token_count_completion));
CREATE TABLE project_sessions (
	id INTEGER NOT NULL, 
	session_id VARCHAR NOT NULL, 
	project_id INTEGER NOT NULL, 
	start_time TIMESTAMP NOT NULL, 
	end_time TIMESTAMP NOT NULL, 
	CONSTRAINT pk_project_sessions PRIMARY KEY (id), 
	CONSTRAINT uq_project_sessions_session_id UNIQUE (session_id), 
	CONSTRAINT fk_project_sessions_project_id_projects FOREIGN KEY(project_id) REFERENCES projects (id) ON DELETE CASCADE
);
CREATE TABLE "traces" (
	id INTEGER NOT NULL, 
	project_rowid INTEGER NOT NULL, 
	trace_id VARCHAR NOT NULL, 
	start_time TIMESTAMP NOT NULL, 
	end_time TIMESTAMP NOT NULL, 
	project_session_rowid INTEGER, 
	CONSTRAINT pk_traces PRIMARY KEY (id), 
	CONSTRAINT fk_traces_project_rowid_projects FOREIGN KEY(project_rowid) REFERENCES projects (id) ON DELETE CASCADE, 
	CONSTRAINT uq_traces_trace_id UNIQUE (trace_id), 
	CONSTRAINT fk_traces_project_session_rowid_project_sessions FOREIGN KEY(project_session_rowid) REFERENCES project_sessions (id) ON DELETE CASCADE
);
CREATE INDEX ix_traces_project_session_rowid ON traces (project_session_rowid);
CREATE TABLE "projects" (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	description VARCHAR, 
	gradient_start_color VARCHAR DEFAULT '#5bdbff' NOT NULL, 
	gradient_end_color VARCHAR DEFAULT '#1c76fc' NOT NULL, 
	created_at TIMESTAMP DEFAULT (CURRENT_TIMESTAMP) NOT NULL, 
	updated_at TIMESTAMP DEFAULT (CURRENT_TIMESTAMP) NOT NULL, 
	trace_retention_policy_id INTEGER, 
	CONSTRAINT pk_projects PRIMARY KEY (id), 
	CONSTRAINT uq_projects_name UNIQUE (name), 
	CONSTRAINT fk_projects_trace_retention_policy_id_project_trace_retention_policies FOREIGN KEY(trace_retention_policy_id) REFERENCES project_trace_retention_policies (id) ON DELETE SET NULL
);
CREATE INDEX ix_projects_trace_retention_policy_id ON projects (trace_retention_policy_id);
CREATE TABLE span_costs (
	id INTEGER NOT NULL, 
	span_rowid INTEGER NOT NULL, 
	trace_rowid INTEGER NOT NULL, 
	model_id INTEGER, 
	span_start_time TIMESTAMP NOT NULL, 
	total_cost FLOAT, 
	total_tokens FLOAT, 
	prompt_cost FLOAT, 
	prompt_tokens FLOAT, 
	completion_cost FLOAT, 
	completion_tokens FLOAT, 
	CONSTRAINT pk_span_costs PRIMARY KEY (id), 
	CONSTRAINT fk_span_costs_span_rowid_spans FOREIGN KEY(span_rowid) REFERENCES spans (id) ON DELETE CASCADE, 
	CONSTRAINT fk_span_costs_trace_rowid_traces FOREIGN KEY(trace_rowid) REFERENCES traces (id) ON DELETE CASCADE, 
	CONSTRAINT fk_span_costs_model_id_generative_models FOREIGN KEY(model_id) REFERENCES generative_models (id) ON DELETE RESTRICT
);
CREATE INDEX ix_span_costs_span_start_time ON span_costs (span_start_time);
CREATE INDEX ix_span_costs_span_rowid ON span_costs (span_rowid);
CREATE INDEX ix_span_costs_trace_rowid ON span_costs (trace_rowid);
CREATE INDEX ix_span_costs_model_id_span_start_time ON span_costs (model_id, span_start_time);
CREATE TABLE span_cost_details (
	id INTEGER NOT NULL, 
	span_cost_id INTEGER NOT NULL, 
	token_type VARCHAR NOT NULL, 
	is_prompt BOOLEAN NOT NULL, 
	cost FLOAT, 
	tokens FLOAT, 
	cost_per_token FLOAT, 
	CONSTRAINT pk_span_cost_details PRIMARY KEY (id), 
	CONSTRAINT uq_span_cost_details_span_cost_id_token_type_is_prompt UNIQUE (span_cost_id, token_type, is_prompt), 
	CONSTRAINT fk_span_cost_details_span_cost_id_span_costs FOREIGN KEY(span_cost_id) REFERENCES span_costs (id) ON DELETE CASCADE
);
CREATE INDEX ix_span_cost_details_token_type ON span_cost_details (token_type);
CREATE INDEX ix_traces_project_rowid_start_time ON traces (project_rowid, start_time DESC);
CREATE INDEX ix_project_sessions_project_id_start_time ON project_sessions (project_id, start_time DESC);
CREATE INDEX ix_spans_session_id ON spans (CAST(JSON_EXTRACT(attributes, '$."session"."id"') AS VARCHAR)) WHERE CAST(JSON_EXTRACT(attributes, '$."session"."id"') AS VARCHAR) IS NOT NULL;
CREATE INDEX ix_project_sessions_project_id_end_time ON project_sessions (project_id, end_time DESC);
CREATE INDEX ix_spans_user_id ON spans (CAST(JSON_EXTRACT(attributes, '$."user"."id"') AS VARCHAR)) WHERE CAST(JSON_EXTRACT(attributes, '$."user"."id"') AS VARCHAR) IS NOT NULL;
COMMIT;

BEGIN;
INSERT INTO projects(id, name, description, gradient_start_color, gradient_end_color, created_at, updated_at, trace_retention_policy_id) VALUES (2, 'travel', NULL, '#F43F5E', '#EC4899', '2026-11-25 03:32:03', '2026-11-25 03:32:03', NULL);
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (1, 2, '20803be15ac68c3429e1d1b3120c140a', '2026-11-25 03:32:02.823560', '2026-11-25 03:32:02.943832', NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (1, 1, '276e42bbc5bb242a', '0dfcbcee5e68fc8c', 'ChatCompletion', 'LLM', '2026-11-25 03:32:02.823560', '2026-11-25 03:32:02.943832', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":100,"prompt":1000,"prompt_details":{"cache_read":400}},"provider":"openai"},"output":{"value":"I ask around."},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 1000, 100, 1000, 100);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (1, 1, 1, 97, '2026-11-25 03:32:02.823560', 0.00017999999999999998, 1100.0, 0.00011999999999999999, 1000.0, 5.9999999999999995e-05, 100.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (1, 1, 'cache_read', 1, 2.9999999999999997e-05, 400.0, 7.5e-08);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (2, 1, 'input', 1, 8.999999999999999e-05, 600.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (3, 1, 'output', 0, 5.9999999999999995e-05, 100.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:03.075190' WHERE id = 1;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (2, 1, 'fe72d852e81efe0f', '0dfcbcee5e68fc8c', 'search', 'TOOL', '2026-11-25 03:32:02.954916', '2026-11-25 03:32:03.075190', '{"tool":{"name":"search"},"input":{"value":"trains"},"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:03.215490' WHERE id = 1;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (3, 1, 'ac0690211e4d9ec3', 'c7cdfb265160b923', 'ChatCompletion', 'LLM', '2026-11-25 03:32:03.095231', '2026-11-25 03:32:03.215490', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":20,"completion_details":{"reasoning":5},"prompt":200},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 200, 20, 200, 20);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (2, 3, 1, 97, '2026-11-25 03:32:03.095231', 4.2e-05, 220.0, 2.9999999999999997e-05, 200.0, 1.2e-05, 20.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (4, 2, 'input', 1, 2.9999999999999997e-05, 200.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (5, 2, 'reasoning', 0, 3e-06, 5.0, 6e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (6, 2, 'output', 0, 9e-06, 15.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:03.353395' WHERE id = 1;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (4, 1, '5d19d52186ab0943', 'c7cdfb265160b923', 'fetch', 'TOOL', '2026-11-25 03:32:03.224504', '2026-11-25 03:32:03.346292', '{"tool":{"name":"fetch"},"input":{"value":"timetable"},"openinference":{"span":{"kind":"TOOL"}}}', '[{"name": "exception", "timestamp": "2026-11-25T03:32:03.346214+00:00", "attributes": {"exception.type": "TimeoutError", "exception.message": "no answer", "exception.escaped": "False", "exception.stacktrace": "..."}}]', 'ERROR', 'TimeoutError: no answer', 1, 0, 0, NULL, NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (5, 1, 'c7cdfb265160b923', '0dfcbcee5e68fc8c', 'researcher', 'AGENT', '2026-11-25 03:32:03.095107', '2026-11-25 03:32:03.353395', '{"openinference":{"span":{"kind":"AGENT"}}}', '[]', 'UNSET', '', 1, 200, 20, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO project_sessions(id, session_id, project_id, start_time, end_time) VALUES (1, 'chat-1', 2, '2026-11-25 03:32:02.823429', '2026-11-25 03:32:04.288410');
UPDATE traces SET start_time = '2026-11-25 03:32:02.823429', end_time = '2026-11-25 03:32:04.288410', project_session_rowid = 1 WHERE id = 1;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (6, 1, 'd9199caa84c109ce', '0dfcbcee5e68fc8c', 'ChatCompletion', 'LLM', '2026-11-25 03:32:03.358522', '2026-11-25 03:32:03.478783', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":50,"prompt":1200},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 1200, 50, 1200, 50);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (7, 1, '0dfcbcee5e68fc8c', NULL, 'planner.run', 'AGENT', '2026-11-25 03:32:02.823429', '2026-11-25 03:32:04.288410', '{"session":{"id":"chat-1"},"agent":{"name":"planner"},"openinference":{"span":{"kind":"AGENT"}},"input":{"value":"Plan a trip."}}', '[]', 'UNSET', '', 1, 2400, 170, NULL, NULL);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (3, 6, 1, 97, '2026-11-25 03:32:03.358522', 0.00020999999999999998, 1250.0, 0.00017999999999999998, 1200.0, 2.9999999999999997e-05, 50.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (7, 3, 'input', 1, 0.00017999999999999998, 1200.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (8, 3, 'output', 0, 2.9999999999999997e-05, 50.0, 6e-07);
COMMIT;

BEGIN;
UPDATE project_sessions SET end_time = '2026-11-25 03:32:04.438365' WHERE id = 1;
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (2, 2, '6f09d732544727abe2feaf97973194b2', '2026-11-25 03:32:04.295664', '2026-11-25 03:32:04.438365', 1);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (8, 2, 'af398a1386b837a8', '5553fe0f12bd77f7', 'ChatCompletion', 'LLM', '2026-11-25 03:32:04.295948', '2026-11-25 03:32:04.416676', '{"llm":{"model_name":"gpt-4o-mini","provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[{"name": "exception", "timestamp": "2026-11-25T03:32:04.416625+00:00", "attributes": {"exception.type": "openai.RateLimitError", "exception.message": "slow down", "exception.escaped": "False", "exception.stacktrace": "..."}}]', 'ERROR', 'RateLimitError: slow down', 1, 0, 0, 0, 0);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (9, 2, '5553fe0f12bd77f7', 'ef5e43bbc8329606', 'planner.run', 'AGENT', '2026-11-25 03:32:04.295846', '2026-11-25 03:32:04.429607', '{"agent":{"name":"planner"},"openinference":{"span":{"kind":"AGENT"}}}', '[{"name": "exception", "timestamp": "2026-11-25T03:32:04.429568+00:00", "attributes": {"exception.type": "openai.RateLimitError", "exception.message": "slow down", "exception.escaped": "False", "exception.stacktrace": "..."}}]', 'ERROR', 'RateLimitError: slow down', 2, 0, 0, NULL, NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (10, 2, 'ef5e43bbc8329606', NULL, 'workflow', 'CHAIN', '2026-11-25 03:32:04.295664', '2026-11-25 03:32:04.438365', '{"session":{"id":"chat-1"},"input":{"value":"And back?"},"openinference":{"span":{"kind":"CHAIN"}}}', '[]', 'UNSET', '', 2, 0, 0, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (3, 2, '221305e81e17b6174337c5773697d788', '2026-11-25 03:32:04.443439', '2026-11-25 03:32:04.563650', NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (11, 3, 'd103763dbb42d6bb', '215b58677b792a4f', 'ChatCompletion', 'LLM', '2026-11-25 03:32:04.443439', '2026-11-25 03:32:04.563650', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":30,"prompt":300},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 300, 30, 300, 30);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (4, 11, 3, 97, '2026-11-25 03:32:04.443439', 6.3e-05, 330.0, 4.4999999999999996e-05, 300.0, 1.8e-05, 30.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (9, 4, 'input', 1, 4.4999999999999996e-05, 300.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (10, 4, 'output', 0, 1.8e-05, 30.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:04.688967' WHERE id = 3;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (12, 3, '0cd5ee85e5750574', '215b58677b792a4f', 'search', 'TOOL', '2026-11-25 03:32:04.568710', '2026-11-25 03:32:04.688967', '{"tool":{"name":"search"},"input":{"value":"tickets"},"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
COMMIT;

BEGIN;
UPDATE traces SET start_time = '2026-11-25 03:32:04.443343', end_time = '2026-11-25 03:32:04.822825' WHERE id = 3;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (13, 3, '286e21696a2b44f3', '215b58677b792a4f', 'search', 'TOOL', '2026-11-25 03:32:04.694754', '2026-11-25 03:32:04.815001', '{"tool":{"name":"search"},"input":{"value":"tickets"},"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (14, 3, '215b58677b792a4f', NULL, 'buyer', 'AGENT', '2026-11-25 03:32:04.443343', '2026-11-25 03:32:04.822825', '{"input":{"value":"Buy a ticket."},"openinference":{"span":{"kind":"AGENT"}}}', '[{"name": "exception", "timestamp": "2026-11-25T03:32:04.822770+00:00", "attributes": {"exception.type": "ValueError", "exception.message": "no ticket", "exception.escaped": "False", "exception.stacktrace": "..."}}]', 'ERROR', 'ValueError: no ticket', 1, 300, 30, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (4, 2, 'b2512c2f161cecc88b951e50cd43aa8b', '2026-11-25 03:32:04.827995', '2026-11-25 03:32:04.948249', NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (15, 4, '2843143015ef7657', NULL, 'bare', 'LLM', '2026-11-25 03:32:04.827995', '2026-11-25 03:32:04.948249', '{"llm":{"model_name":"local"},"output":{"value":"Hi."},"input":{"value":"Hello?"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 0, 0, 0, 0);
COMMIT;

BEGIN;
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (5, 2, '344565eb6244bf70105ab575e0e17e98', '2026-11-25 03:32:04.954644', '2026-11-25 03:32:05.074892', NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (16, 5, '23fb0df5d22b434c', '29f8a03751668b3b', 'ChatCompletion', 'LLM', '2026-11-25 03:32:04.954644', '2026-11-25 03:32:05.074892', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":1,"prompt":10},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[{"name": "First Token Stream Event", "timestamp": "2026-11-25T03:32:04.954681+00:00", "attributes": {}}]', 'UNSET', '', 0, 10, 1, 10, 1);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (5, 16, 5, 97, '2026-11-25 03:32:04.954644', 2.1000000000000002e-06, 11.0, 1.5e-06, 10.0, 6e-07, 1.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (11, 5, 'input', 1, 1.5e-06, 10.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (12, 5, 'output', 0, 6e-07, 1.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:05.200723' WHERE id = 5;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (17, 5, 'b5a6e161d3d42b45', '29f8a03751668b3b', 'handoff to writer', 'TOOL', '2026-11-25 03:32:05.080487', '2026-11-25 03:32:05.200723', '{"tool":{"name":"handoff to writer"},"input":{"value":""},"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
COMMIT;

BEGIN;
UPDATE traces SET start_time = '2026-11-25 03:32:04.954546', end_time = '2026-11-25 03:32:05.347301' WHERE id = 5;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (18, 5, '03d5cbc212b8b56c', 'fd90b88a4b090e95', 'ChatCompletion', 'LLM', '2026-11-25 03:32:05.206968', '2026-11-25 03:32:05.327981', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":2,"prompt":20},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 20, 2, 20, 2);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (19, 5, 'fd90b88a4b090e95', '29f8a03751668b3b', 'writer', 'AGENT', '2026-11-25 03:32:05.206892', '2026-11-25 03:32:05.338874', '{"openinference":{"span":{"kind":"AGENT"}}}', '[]', 'UNSET', '', 0, 20, 2, NULL, NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (20, 5, '29f8a03751668b3b', NULL, 'clerk', 'AGENT', '2026-11-25 03:32:04.954546', '2026-11-25 03:32:05.347301', '{"input":{"value":"Write a letter."},"openinference":{"span":{"kind":"AGENT"}}}', '[]', 'UNSET', '', 0, 30, 3, NULL, NULL);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (6, 18, 5, 97, '2026-11-25 03:32:05.206968', 4.2000000000000004e-06, 22.0, 3e-06, 20.0, 1.2e-06, 2.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (13, 6, 'input', 1, 3e-06, 20.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (14, 6, 'output', 0, 1.2e-06, 2.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:05.476539' WHERE id = 5;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (21, 5, 'fcc976ac9e165fe8', 'fd90b88a4b090e95', 'print', 'TOOL', '2026-11-25 03:32:05.338843', '2026-11-25 03:32:05.476539', '{"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
COMMIT;

BEGIN;
INSERT INTO traces(id, project_rowid, trace_id, start_time, end_time, project_session_rowid) VALUES (6, 2, '0974fa05d37bc324797e6e9f9fe12e6c', '2026-11-25 03:32:05.566847', '2026-11-25 03:32:05.687947', NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (22, 6, '54914d31d44b262b', 'cd07878cd744533c', 'ChatCompletion', 'LLM', '2026-11-25 03:32:05.566847', '2026-11-25 03:32:05.687947', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":4,"prompt":40},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 40, 4, 40, 4);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (7, 22, 6, 97, '2026-11-25 03:32:05.566847', 8.400000000000001e-06, 44.0, 6e-06, 40.0, 2.4e-06, 4.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (15, 7, 'input', 1, 6e-06, 40.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (16, 7, 'output', 0, 2.4e-06, 4.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:05.816374' WHERE id = 6;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (23, 6, '972bd90631859a86', 'c6495d591613d5ee', 'ChatCompletion', 'LLM', '2026-11-25 03:32:05.696170', '2026-11-25 03:32:05.816374', '{"llm":{"model_name":"gpt-4o-mini","token_count":{"completion":5,"prompt":50},"provider":"openai"},"openinference":{"span":{"kind":"LLM"}}}', '[]', 'UNSET', '', 0, 50, 5, 50, 5);
INSERT INTO span_costs(id, span_rowid, trace_rowid, model_id, span_start_time, total_cost, total_tokens, prompt_cost, prompt_tokens, completion_cost, completion_tokens) VALUES (8, 23, 6, 97, '2026-11-25 03:32:05.696170', 1.05e-05, 55.0, 7.499999999999999e-06, 50.0, 3e-06, 5.0);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (17, 8, 'input', 1, 7.499999999999999e-06, 50.0, 1.5e-07);
INSERT INTO span_cost_details(id, span_cost_id, token_type, is_prompt, cost, tokens, cost_per_token) VALUES (18, 8, 'output', 0, 3e-06, 5.0, 6e-07);
COMMIT;

BEGIN;
UPDATE traces SET end_time = '2026-11-25 03:32:05.966654' WHERE id = 6;
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (24, 6, '0f0b7980b685d865', 'c6495d591613d5ee', 'open_mail', 'TOOL', '2026-11-25 03:32:05.828815', '2026-11-25 03:32:05.949430', '{"tool":{"name":"open_mail"},"input":{"value":"1"},"openinference":{"span":{"kind":"TOOL"}}}', '[]', 'UNSET', '', 0, 0, 0, NULL, NULL);
INSERT INTO spans(id, trace_rowid, span_id, parent_id, name, span_kind, start_time, end_time, attributes, events, status_code, status_message, cumulative_error_count, cumulative_llm_token_count_prompt, cumulative_llm_token_count_completion, llm_token_count_prompt, llm_token_count_completion) VALUES (25, 6, 'c6495d591613d5ee', 'cd07878cd744533c', 'reader', 'AGENT', '2026-11-25 03:32:05.696097', '2026-11-25 03:32:05.966654', '{"openinference":{"span":{"kind":"AGENT"}}}', '[]', 'UNSET', '', 0, 50, 5, NULL, NULL);
COMMIT;
