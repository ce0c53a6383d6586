BEGIN;
CREATE TABLE "trace_tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_tag_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_tags_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
CREATE INDEX index_trace_tags_request_id ON trace_tags (request_id);
CREATE TABLE "trace_request_metadata" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	request_id VARCHAR(50) NOT NULL, 
	CONSTRAINT trace_request_metadata_pk PRIMARY KEY ("key", request_id), 
	CONSTRAINT fk_trace_request_metadata_request_id FOREIGN KEY(request_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
CREATE INDEX index_trace_request_metadata_request_id ON trace_request_metadata (request_id);
CREATE TABLE span_metrics (
	trace_id VARCHAR(50) NOT NULL, 
	span_id VARCHAR(50) NOT NULL, 
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT, 
	CONSTRAINT span_metrics_pk PRIMARY KEY (trace_id, span_id, "key"), 
	CONSTRAINT fk_span_metrics_span FOREIGN KEY(trace_id, span_id) REFERENCES spans (trace_id, span_id) ON DELETE CASCADE
);
CREATE INDEX index_span_metrics_trace_id_span_id ON span_metrics (trace_id, span_id);
CREATE TABLE "experiments" (
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	artifact_location VARCHAR(256), 
	lifecycle_stage VARCHAR(32), 
	creation_time BIGINT, 
	last_update_time BIGINT, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), 
	CONSTRAINT experiments_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT uq_experiments_workspace_name UNIQUE (workspace, name)
);
CREATE INDEX idx_experiments_workspace ON experiments (workspace);
CREATE INDEX idx_experiments_workspace_creation_time ON experiments (workspace, creation_time);
CREATE TABLE "trace_info" (
	request_id VARCHAR(50) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	timestamp_ms BIGINT NOT NULL, 
	execution_time_ms BIGINT, 
	status VARCHAR(50) NOT NULL, 
	client_request_id VARCHAR(50), 
	request_preview VARCHAR(1000), 
	response_preview VARCHAR(1000), 
	db_payload_generation INTEGER DEFAULT '0' NOT NULL, trace_name VARCHAR(4096), session_id VARCHAR(250), input_tokens BIGINT, output_tokens BIGINT, total_tokens BIGINT, cache_read_input_tokens BIGINT, cache_creation_input_tokens BIGINT, cache_creation_input_tokens_above_1hr BIGINT, input_cost FLOAT, output_cost FLOAT, total_cost FLOAT, 
	CONSTRAINT trace_info_pk PRIMARY KEY (request_id), 
	CONSTRAINT fk_trace_info_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
CREATE INDEX index_trace_info_experiment_id_timestamp_ms ON trace_info (experiment_id, timestamp_ms);
CREATE INDEX index_trace_info_timestamp_ms_request_id ON trace_info (timestamp_ms, request_id);
CREATE TABLE "spans" (
	trace_id VARCHAR(50) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	span_id VARCHAR(50) NOT NULL, 
	parent_span_id VARCHAR(50), 
	name TEXT, 
	type VARCHAR(500), 
	status VARCHAR(50) NOT NULL, 
	start_time_unix_nano BIGINT NOT NULL, 
	end_time_unix_nano BIGINT, 
	duration_ns BIGINT GENERATED ALWAYS AS (end_time_unix_nano - start_time_unix_nano) STORED, 
	content TEXT NOT NULL, 
	input_cost FLOAT, 
	output_cost FLOAT, 
	total_cost FLOAT, 
	model_name VARCHAR(500), 
	model_provider VARCHAR(500), 
	CONSTRAINT spans_pk PRIMARY KEY (trace_id, span_id), 
	CONSTRAINT fk_spans_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CONSTRAINT fk_spans_trace_id FOREIGN KEY(trace_id) REFERENCES trace_info (request_id) ON DELETE CASCADE
);
CREATE INDEX index_spans_experiment_id_type_status ON spans (experiment_id, type, status);
CREATE INDEX index_spans_experiment_id_status_type ON spans (experiment_id, status, type);
CREATE INDEX index_spans_experiment_id_duration ON spans (experiment_id, duration_ns);
CREATE INDEX index_spans_experiment_id_start_time ON spans (experiment_id, start_time_unix_nano);
CREATE INDEX index_trace_info_experiment_id_session_id ON trace_info (experiment_id, session_id);
CREATE INDEX idx_spans_cost_trace_time_cover ON spans (trace_id, start_time_unix_nano);
CREATE INDEX idx_spans_cost_exp_time_cover ON spans (experiment_id, start_time_unix_nano);
COMMIT;

BEGIN;
INSERT INTO experiments(experiment_id, name, artifact_location, lifecycle_stage, creation_time, last_update_time, workspace) VALUES (0, 'Default', '/home/dev/project/mlruns/0', 'active', 1795577698880, 1795577698880, 'default');
INSERT INTO experiments(experiment_id, name, artifact_location, lifecycle_stage, creation_time, last_update_time, workspace) VALUES (1, 'travel', '/home/dev/project/mlruns/1', 'active', 1795577698884, 1795577698884, 'default');
COMMIT;

BEGIN;
INSERT INTO trace_info(rowid, request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id, request_preview, response_preview, db_payload_generation, trace_name, session_id, input_tokens, output_tokens, total_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost) VALUES (1, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, 1795577698976, 20, 'IN_PROGRESS', NULL, NULL, NULL, 1, NULL, NULL, 1000, 100, 1100, 400, NULL, NULL, 0.0, 0.25, 0.25);
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (1, 'mlflow.artifactLocation', '/home/dev/project/mlruns/1/traces/tr-ce3d4fec133fce392c49cfbfd4356573/artifacts', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (2, 'mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (1, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, 'd379dc751e411233', 'eade749854bb5a78', 'Completions', 'CHAT_MODEL', 'OK', 1795577698976377390, 1795577698996844383, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "03ncdR5BEjM=", "parent_span_id": "6t50mFS7Wng=", "name": "Completions", "start_time_unix_nano": 1795577698976377390, "end_time_unix_nano": 1795577698996844383, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 1000, \"output_tokens\": 100, \"total_tokens\": 1100, \"cache_read_input_tokens\": 400}", "mlflow.llm.cost": "{\"input_cost\": 0.0, \"output_cost\": 0.25, \"total_cost\": 0.25}", "mlflow.spanLogLevel": "20"}, "links": []}', 0.0, 0.25, 0.25, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 57, db_payload_generation = 2 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (2, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, '08aa0ecee517f46c', 'eade749854bb5a78', 'search', 'TOOL', 'OK', 1795577699013100830, 1795577699033561353, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "CKoOzuUX9Gw=", "parent_span_id": "6t50mFS7Wng=", "name": "search", "start_time_unix_nano": 1795577699013100830, "end_time_unix_nano": 1795577699033561353, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"TOOL\"", "mlflow.spanInputs": "{\"question\": \"trains\"}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 85, db_payload_generation = 3, input_tokens = 1200, output_tokens = 120, total_tokens = 1320 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (3, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, '354993f02cdcd1d7', '73ab1e70e82b4c63', 'Completions', 'CHAT_MODEL', 'OK', 1795577699040574131, 1795577699061011430, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "NUmT8Czc0dc=", "parent_span_id": "c6secOgrTGM=", "name": "Completions", "start_time_unix_nano": 1795577699040574131, "end_time_unix_nano": 1795577699061011430, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 200, \"output_tokens\": 20, \"total_tokens\": 220}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 8018, db_payload_generation = 4 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (4, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, '6d836c2685846584', '73ab1e70e82b4c63', 'fetch', 'TOOL', 'ERROR', 1795577706972802535, 1795577706994929518, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "bYNsJoWEZYQ=", "parent_span_id": "c6secOgrTGM=", "name": "fetch", "start_time_unix_nano": 1795577706972802535, "end_time_unix_nano": 1795577706994929518, "events": [{"name": "exception", "time_unix_nano": 1795577706994686976, "attributes": {"exception.message": "no answer", "exception.type": "TimeoutError"}}], "status": {"code": "STATUS_CODE_ERROR", "message": "TimeoutError: no answer"}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"TOOL\"", "mlflow.spanInputs": "{\"question\": \"timetable\"}", "mlflow.spanLogLevel": "40"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 8026, db_payload_generation = 5 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (5, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, '73ab1e70e82b4c63', 'eade749854bb5a78', 'researcher', 'AGENT', 'OK', 1795577699040384348, 1795577707002688957, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "c6secOgrTGM=", "parent_span_id": "6t50mFS7Wng=", "name": "researcher", "start_time_unix_nano": 1795577699040384348, "end_time_unix_nano": 1795577707002688957, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"AGENT\"", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 8053, db_payload_generation = 6, input_tokens = 2400, output_tokens = 170, total_tokens = 2570, output_cost = 0.75, total_cost = 0.75 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (6, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, 'fa0071e93ff32a81', 'eade749854bb5a78', 'Completions', 'CHAT_MODEL', 'OK', 1795577707008407409, 1795577707029097133, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "+gBx6T/zKoE=", "parent_span_id": "6t50mFS7Wng=", "name": "Completions", "start_time_unix_nano": 1795577707008407409, "end_time_unix_nano": 1795577707029097133, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 1200, \"output_tokens\": 50, \"total_tokens\": 1250}", "mlflow.llm.cost": "{\"input_cost\": 0.0, \"output_cost\": 0.5, \"total_cost\": 0.5}", "mlflow.spanLogLevel": "20"}, "links": []}', 0.0, 0.5, 0.5, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET timestamp_ms = 1795577698944, execution_time_ms = 8093, status = 'OK', request_preview = '"Plan a trip."', db_payload_generation = 7 WHERE rowid = 1;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (7, 'tr-ce3d4fec133fce392c49cfbfd4356573', 1, 'eade749854bb5a78', NULL, 'planner', 'AGENT', 'OK', 1795577698944085256, 1795577707037866155, '{"trace_id": "zj1P7BM/zjksSc+/1DVlcw==", "span_id": "6t50mFS7Wng=", "parent_span_id": null, "name": "planner", "start_time_unix_nano": 1795577698944085256, "end_time_unix_nano": 1795577707037866155, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-ce3d4fec133fce392c49cfbfd4356573\"", "mlflow.spanType": "\"AGENT\"", "mlflow.spanInputs": "\"Plan a trip.\"", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET db_payload_generation = 8, trace_name = 'planner', session_id = 'chat-1' WHERE rowid = 1;
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (6, 'mlflow.trace.infoFinalized', 'true', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (7, 'mlflow.trace.sizeBytes', '5529', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (8, 'mlflow.trace.sizeStats', '{"total_size_bytes": 5529, "num_spans": 7, "max": 1195, "p25": 473, "p50": 609, "p75": 716}', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (9, 'mlflow.trace.user', 'ada', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (10, 'mlflow.traceInputs', '"Plan a trip."', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (11, 'mlflow.traceOutputs', '', 'tr-ce3d4fec133fce392c49cfbfd4356573');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (12, 'mlflow.trace_schema.version', '3', 'tr-ce3d4fec133fce392c49cfbfd4356573');
COMMIT;

BEGIN;
INSERT INTO trace_info(rowid, request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id, request_preview, response_preview, db_payload_generation, trace_name, session_id, input_tokens, output_tokens, total_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost) VALUES (2, 'tr-00cd631617cf855a3e891e05543434b1', 1, 1795577707068, 0, 'IN_PROGRESS', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (3, 'mlflow.artifactLocation', '/home/dev/project/mlruns/1/traces/tr-00cd631617cf855a3e891e05543434b1/artifacts', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (4, 'mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (8, 'tr-00cd631617cf855a3e891e05543434b1', 1, '071e33c9739409f5', '564b9fcf8b3a9a2e', 'Completions', 'CHAT_MODEL', 'ERROR', 1795577707068137821, 1795577707068859015, '{"trace_id": "AM1jFhfPhVo+iR4FVDQ0sQ==", "span_id": "Bx4zyXOUCfU=", "parent_span_id": "Vkufz4s6mi4=", "name": "Completions", "start_time_unix_nano": 1795577707068137821, "end_time_unix_nano": 1795577707068859015, "events": [{"name": "exception", "time_unix_nano": 1795577707068715264, "attributes": {"exception.message": "slow down", "exception.type": "RateLimitError"}}], "status": {"code": "STATUS_CODE_ERROR", "message": "RateLimitError: slow down"}, "attributes": {"mlflow.traceRequestId": "\"tr-00cd631617cf855a3e891e05543434b1\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.spanLogLevel": "40"}, "links": []}', NULL, NULL, NULL, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 10, db_payload_generation = 2 WHERE rowid = 2;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (9, 'tr-00cd631617cf855a3e891e05543434b1', 1, '564b9fcf8b3a9a2e', 'a2cb6b47b619fb11', 'planner', 'AGENT', 'ERROR', 1795577707068044042, 1795577707078362550, '{"trace_id": "AM1jFhfPhVo+iR4FVDQ0sQ==", "span_id": "Vkufz4s6mi4=", "parent_span_id": "ostrR7YZ+xE=", "name": "planner", "start_time_unix_nano": 1795577707068044042, "end_time_unix_nano": 1795577707078362550, "events": [{"name": "exception", "time_unix_nano": 1795577707078206464, "attributes": {"exception.message": "slow down", "exception.type": "RateLimitError"}}], "status": {"code": "STATUS_CODE_ERROR", "message": "RateLimitError: slow down"}, "attributes": {"mlflow.traceRequestId": "\"tr-00cd631617cf855a3e891e05543434b1\"", "mlflow.spanType": "\"AGENT\"", "mlflow.spanLogLevel": "40"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET timestamp_ms = 1795577707067, execution_time_ms = 16, status = 'OK', request_preview = '"And back?"', db_payload_generation = 3 WHERE rowid = 2;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (10, 'tr-00cd631617cf855a3e891e05543434b1', 1, 'a2cb6b47b619fb11', NULL, 'workflow', 'CHAIN', 'OK', 1795577707067668753, 1795577707083962064, '{"trace_id": "AM1jFhfPhVo+iR4FVDQ0sQ==", "span_id": "ostrR7YZ+xE=", "parent_span_id": null, "name": "workflow", "start_time_unix_nano": 1795577707067668753, "end_time_unix_nano": 1795577707083962064, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-00cd631617cf855a3e891e05543434b1\"", "mlflow.spanType": "\"CHAIN\"", "mlflow.spanInputs": "\"And back?\"", "mlflow.spanLogLevel": "10"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET db_payload_generation = 4, trace_name = 'workflow', session_id = 'chat-1' WHERE rowid = 2;
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (19, 'mlflow.trace.infoFinalized', 'true', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (20, 'mlflow.trace.sizeBytes', '3627', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (21, 'mlflow.trace.sizeStats', '{"total_size_bytes": 3627, "num_spans": 3, "max": 1256, "p25": 820, "p50": 1179, "p75": 1217}', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (22, 'mlflow.traceInputs', '"And back?"', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (23, 'mlflow.traceOutputs', '', 'tr-00cd631617cf855a3e891e05543434b1');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (24, 'mlflow.trace_schema.version', '3', 'tr-00cd631617cf855a3e891e05543434b1');
COMMIT;

BEGIN;
INSERT INTO trace_info(rowid, request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id, request_preview, response_preview, db_payload_generation, trace_name, session_id, input_tokens, output_tokens, total_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost) VALUES (3, 'tr-b039679f5af85f2e9ae6233bf4fdb3ba', 1, 1795577707105, 20, 'IN_PROGRESS', NULL, NULL, NULL, 1, NULL, NULL, 300, 30, 330, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (5, 'mlflow.artifactLocation', '/home/dev/project/mlruns/1/traces/tr-b039679f5af85f2e9ae6233bf4fdb3ba/artifacts', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (6, 'mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (11, 'tr-b039679f5af85f2e9ae6233bf4fdb3ba', 1, 'd756aa476b50fff5', '81bc68a001ea392b', 'Completions', 'CHAT_MODEL', 'OK', 1795577707105220235, 1795577707125798213, '{"trace_id": "sDlnn1r4Xy6a5iM79P2zug==", "span_id": "11aqR2tQ//U=", "parent_span_id": "gbxooAHqOSs=", "name": "Completions", "start_time_unix_nano": 1795577707105220235, "end_time_unix_nano": 1795577707125798213, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-b039679f5af85f2e9ae6233bf4fdb3ba\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 300, \"output_tokens\": 30, \"total_tokens\": 330}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 53, db_payload_generation = 2 WHERE rowid = 3;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (12, 'tr-b039679f5af85f2e9ae6233bf4fdb3ba', 1, '797d75797d5ff53e', '81bc68a001ea392b', 'search', 'TOOL', 'OK', 1795577707137721369, 1795577707158442361, '{"trace_id": "sDlnn1r4Xy6a5iM79P2zug==", "span_id": "eX11eX1f9T4=", "parent_span_id": "gbxooAHqOSs=", "name": "search", "start_time_unix_nano": 1795577707137721369, "end_time_unix_nano": 1795577707158442361, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-b039679f5af85f2e9ae6233bf4fdb3ba\"", "mlflow.spanType": "\"TOOL\"", "mlflow.spanInputs": "{\"question\": \"tickets\"}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 81, db_payload_generation = 3 WHERE rowid = 3;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (13, 'tr-b039679f5af85f2e9ae6233bf4fdb3ba', 1, '30d29fc150eba333', '81bc68a001ea392b', 'search', 'TOOL', 'OK', 1795577707165721305, 1795577707186431750, '{"trace_id": "sDlnn1r4Xy6a5iM79P2zug==", "span_id": "MNKfwVDrozM=", "parent_span_id": "gbxooAHqOSs=", "name": "search", "start_time_unix_nano": 1795577707165721305, "end_time_unix_nano": 1795577707186431750, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-b039679f5af85f2e9ae6233bf4fdb3ba\"", "mlflow.spanType": "\"TOOL\"", "mlflow.spanInputs": "{\"question\": \"tickets\"}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET timestamp_ms = 1795577707104, execution_time_ms = 90, status = 'ERROR', request_preview = '"Buy a ticket."', db_payload_generation = 4 WHERE rowid = 3;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (14, 'tr-b039679f5af85f2e9ae6233bf4fdb3ba', 1, '81bc68a001ea392b', NULL, 'buyer', 'AGENT', 'ERROR', 1795577707104757035, 1795577707194188054, '{"trace_id": "sDlnn1r4Xy6a5iM79P2zug==", "span_id": "gbxooAHqOSs=", "parent_span_id": null, "name": "buyer", "start_time_unix_nano": 1795577707104757035, "end_time_unix_nano": 1795577707194188054, "events": [{"name": "exception", "time_unix_nano": 1795577707193952768, "attributes": {"exception.message": "no ticket", "exception.type": "ValueError"}}], "status": {"code": "STATUS_CODE_ERROR", "message": "ValueError: no ticket"}, "attributes": {"mlflow.traceRequestId": "\"tr-b039679f5af85f2e9ae6233bf4fdb3ba\"", "mlflow.spanType": "\"AGENT\"", "mlflow.spanInputs": "\"Buy a ticket.\"", "mlflow.spanLogLevel": "40"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 89, db_payload_generation = 5, trace_name = 'buyer' WHERE rowid = 3;
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (31, 'mlflow.trace.infoFinalized', 'true', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (32, 'mlflow.trace.sizeBytes', '3567', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (33, 'mlflow.trace.sizeStats', '{"total_size_bytes": 3567, "num_spans": 4, "max": 1186, "p25": 483, "p50": 546, "p75": 753}', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (34, 'mlflow.traceInputs', '"Buy a ticket."', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (35, 'mlflow.traceOutputs', '', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (36, 'mlflow.trace_schema.version', '3', 'tr-b039679f5af85f2e9ae6233bf4fdb3ba');
COMMIT;

BEGIN;
INSERT INTO trace_info(rowid, request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id, request_preview, response_preview, db_payload_generation, trace_name, session_id, input_tokens, output_tokens, total_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost) VALUES (4, 'tr-4b0c1119992229b750d6e2f073ea3e6f', 1, 1795577707215, 20, 'OK', NULL, '"Hello?"', '"Hi."', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (7, 'mlflow.artifactLocation', '/home/dev/project/mlruns/1/traces/tr-4b0c1119992229b750d6e2f073ea3e6f/artifacts', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (8, 'mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (15, 'tr-4b0c1119992229b750d6e2f073ea3e6f', 1, '63fd3842bbd71d11', NULL, 'bare', 'LLM', 'OK', 1795577707215127981, 1795577707235915071, '{"trace_id": "SwwRGZkiKbdQ1uLwc+o+bw==", "span_id": "Y/04QrvXHRE=", "parent_span_id": null, "name": "bare", "start_time_unix_nano": 1795577707215127981, "end_time_unix_nano": 1795577707235915071, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-4b0c1119992229b750d6e2f073ea3e6f\"", "mlflow.spanType": "\"LLM\"", "mlflow.spanInputs": "\"Hello?\"", "mlflow.llm.model": "\"small\"", "mlflow.spanOutputs": "\"Hi.\"", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, 'small', NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET db_payload_generation = 2, trace_name = 'bare' WHERE rowid = 4;
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (43, 'mlflow.trace.infoFinalized', 'true', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (44, 'mlflow.trace.sizeBytes', '1239', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (45, 'mlflow.trace.sizeStats', '{"total_size_bytes": 1239, "num_spans": 1, "max": 519, "p25": 519, "p50": 519, "p75": 519}', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (46, 'mlflow.traceInputs', '"Hello?"', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (47, 'mlflow.traceOutputs', '"Hi."', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
INSERT INTO trace_request_metadata(rowid, "key", value, request_id) VALUES (48, 'mlflow.trace_schema.version', '3', 'tr-4b0c1119992229b750d6e2f073ea3e6f');
COMMIT;

BEGIN;
INSERT INTO trace_info(rowid, request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id, request_preview, response_preview, db_payload_generation, trace_name, session_id, input_tokens, output_tokens, total_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost) VALUES (5, 'tr-5e07841a897c9d4099c9e62a78041f64', 1, 1795577707263, 21, 'IN_PROGRESS', NULL, NULL, NULL, 1, NULL, NULL, 40, 4, 44, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (9, 'mlflow.artifactLocation', '/home/dev/project/mlruns/1/traces/tr-5e07841a897c9d4099c9e62a78041f64/artifacts', 'tr-5e07841a897c9d4099c9e62a78041f64');
INSERT INTO trace_tags(rowid, "key", value, request_id) VALUES (10, 'mlflow.trace.spansLocation', 'TRACKING_STORE', 'tr-5e07841a897c9d4099c9e62a78041f64');
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (16, 'tr-5e07841a897c9d4099c9e62a78041f64', 1, 'c26c5751cd004e01', '023c2aa244ae32bb', 'Completions', 'CHAT_MODEL', 'OK', 1795577707263721758, 1795577707284197304, '{"trace_id": "XgeEGol8nUCZyeYqeAQfZA==", "span_id": "wmxXUc0ATgE=", "parent_span_id": "AjwqokSuMrs=", "name": "Completions", "start_time_unix_nano": 1795577707263721758, "end_time_unix_nano": 1795577707284197304, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-5e07841a897c9d4099c9e62a78041f64\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 40, \"output_tokens\": 4, \"total_tokens\": 44}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 53, db_payload_generation = 2, input_tokens = 90, output_tokens = 9, total_tokens = 99 WHERE rowid = 5;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (17, 'tr-5e07841a897c9d4099c9e62a78041f64', 1, 'ccd36c6efda50897', '1b28dcb917fc97d2', 'Completions', 'CHAT_MODEL', 'OK', 1795577707295683490, 1795577707316183172, '{"trace_id": "XgeEGol8nUCZyeYqeAQfZA==", "span_id": "zNNsbv2lCJc=", "parent_span_id": "GyjcuRf8l9I=", "name": "Completions", "start_time_unix_nano": 1795577707295683490, "end_time_unix_nano": 1795577707316183172, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-5e07841a897c9d4099c9e62a78041f64\"", "mlflow.spanType": "\"CHAT_MODEL\"", "mlflow.llm.model": "\"large\"", "mlflow.llm.provider": "\"acme\"", "mlflow.chat.tokenUsage": "{\"input_tokens\": 50, \"output_tokens\": 5, \"total_tokens\": 55}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, 'large', 'acme');
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 82, db_payload_generation = 3 WHERE rowid = 5;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (18, 'tr-5e07841a897c9d4099c9e62a78041f64', 1, 'ac8b53bf475bc971', '1b28dcb917fc97d2', 'open_mail', 'TOOL', 'OK', 1795577707324507111, 1795577707345074173, '{"trace_id": "XgeEGol8nUCZyeYqeAQfZA==", "span_id": "rItTv0dbyXE=", "parent_span_id": "GyjcuRf8l9I=", "name": "open_mail", "start_time_unix_nano": 1795577707324507111, "end_time_unix_nano": 1795577707345074173, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-5e07841a897c9d4099c9e62a78041f64\"", "mlflow.spanType": "\"TOOL\"", "mlflow.spanInputs": "{\"question\": \"1\"}", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;

BEGIN;
UPDATE trace_info SET execution_time_ms = 89, db_payload_generation = 4 WHERE rowid = 5;
INSERT INTO spans(rowid, trace_id, experiment_id, span_id, parent_span_id, name, type, status, start_time_unix_nano, end_time_unix_nano, content, input_cost, output_cost, total_cost, model_name, model_provider) VALUES (19, 'tr-5e07841a897c9d4099c9e62a78041f64', 1, '1b28dcb917fc97d2', '023c2aa244ae32bb', 'reader', 'AGENT', 'OK', 1795577707295428360, 1795577707352264525, '{"trace_id": "XgeEGol8nUCZyeYqeAQfZA==", "span_id": "GyjcuRf8l9I=", "parent_span_id": "AjwqokSuMrs=", "name": "reader", "start_time_unix_nano": 1795577707295428360, "end_time_unix_nano": 1795577707352264525, "events": [], "status": {"code": "STATUS_CODE_OK", "message": ""}, "attributes": {"mlflow.traceRequestId": "\"tr-5e07841a897c9d4099c9e62a78041f64\"", "mlflow.spanType": "\"AGENT\"", "mlflow.spanLogLevel": "20"}, "links": []}', NULL, NULL, NULL, NULL, NULL);
COMMIT;
