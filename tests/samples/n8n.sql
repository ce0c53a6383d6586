BEGIN;
CREATE TABLE workflow_entity (id varchar(36) PRIMARY KEY NOT NULL, name varchar(128) NOT NULL, active boolean NOT NULL);
CREATE TABLE execution_entity (
  id integer PRIMARY KEY AUTOINCREMENT NOT NULL, workflowId varchar(36) NOT NULL, finished boolean NOT NULL,
  mode varchar NOT NULL, retryOf varchar, retrySuccessId varchar, startedAt datetime(3), stoppedAt datetime(3),
  waitTill datetime(3), status varchar NOT NULL, deletedAt datetime(3), createdAt datetime(3) NOT NULL
);
CREATE INDEX IDX_execution_entity_stoppedAt ON execution_entity (stoppedAt);
COMMIT;

BEGIN;
INSERT INTO workflow_entity VALUES ('wf1', 'triage', 1);
COMMIT;

BEGIN;
INSERT INTO execution_entity(id, workflowId, finished, mode, status, createdAt) VALUES (1, 'wf1', 0, 'trigger', 'new', '2026-11-25 08:00:00.000');
COMMIT;

BEGIN;
UPDATE execution_entity SET status = 'running', startedAt = '2026-11-25 08:00:00.100' WHERE id = 1;
COMMIT;

BEGIN;
INSERT INTO execution_entity(id, workflowId, finished, mode, status, startedAt, createdAt) VALUES (2, 'wf1', 0, 'webhook', 'running', '2026-11-25 08:00:01.000', '2026-11-25 08:00:01.000');
COMMIT;

BEGIN;
UPDATE execution_entity SET status = 'success', finished = 1, stoppedAt = '2026-11-25 08:00:02.100' WHERE id = 1;
COMMIT;

BEGIN;
UPDATE execution_entity SET status = 'error', stoppedAt = '2026-11-25 08:00:03.000' WHERE id = 2;
COMMIT;

BEGIN;
INSERT INTO execution_entity(id, workflowId, finished, mode, retryOf, status, startedAt, createdAt) VALUES (3, 'wf1', 0, 'retry', '2', 'running', '2026-11-25 08:00:04.000', '2026-11-25 08:00:04.000');
COMMIT;

BEGIN;
UPDATE execution_entity SET status = 'success', finished = 1, stoppedAt = '2026-11-25 08:00:05.000' WHERE id = 3;
UPDATE execution_entity SET retrySuccessId = '3' WHERE id = 2;
COMMIT;

BEGIN;
INSERT INTO execution_entity(id, workflowId, finished, mode, status, startedAt, createdAt) VALUES (4, 'wf1', 0, 'manual', 'running', '2026-11-25 08:00:06.000', '2026-11-25 08:00:06.000');
COMMIT;

BEGIN;
UPDATE execution_entity SET status = 'canceled', stoppedAt = '2026-11-25 08:00:07.000' WHERE id = 4;
COMMIT;

BEGIN;
INSERT INTO execution_entity(id, workflowId, finished, mode, status, startedAt, waitTill, createdAt) VALUES (5, 'wf1', 0, 'trigger', 'waiting', '2026-11-25 08:00:08.000', '2026-11-26 08:00:00.000', '2026-11-25 08:00:08.000');
COMMIT;
