BEGIN;
CREATE TABLE chat_completions(
                    id INTEGER PRIMARY KEY,
                    invocation_id TEXT,
                    client_id INTEGER,
                    wrapper_id INTEGER,
                    session_id TEXT,
                    source_name TEXT,
                    request TEXT,
                    response TEXT,
                    is_cached INTEGER,
                    cost REAL,
                    start_time DATETIME DEFAULT CURRENT_TIMESTAMP,
                    end_time DATETIME DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE agents (
                    id INTEGER PRIMARY KEY,                             -- Key assigned by the database
                    agent_id INTEGER,                                   -- result of python id(agent)
                    wrapper_id INTEGER,                                 -- result of python id(agent.client)
                    session_id TEXT,
                    name TEXT,                                          -- agent.name
                    class TEXT,                                         -- type or class name of agent
                    init_args TEXT,                                     -- JSON serialization of constructor
                    timestamp DATETIME DEFAULT CURRENT_TIMESTAMP,
                    UNIQUE(agent_id, session_id));
CREATE TABLE version (
                id INTEGER PRIMARY KEY CHECK (id = 1),                  -- id of the logging database
                version_number INTEGER NOT NULL                         -- version of the logging database
            );
CREATE TABLE events (
                event_name TEXT,
                source_id INTEGER,
                source_name TEXT,
                agent_module TEXT DEFAULT NULL,
                agent_class_name TEXT DEFAULT NULL,
                id INTEGER PRIMARY KEY,
                json_state TEXT,
                timestamp DATETIME DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE function_calls (
                            source_id INTEGER,
                            source_name TEXT,
                            function_name TEXT,
                            args TEXT DEFAULT NULL,
                            returns TEXT DEFAULT NULL,
                            timestamp DATETIME DEFAULT CURRENT_TIMESTAMP
                        );
COMMIT;

BEGIN;
INSERT INTO version(id, version_number) VALUES (1, 1);
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (1, 140362076507152, '', 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'person', 'UserProxyAgent', '{}', '2026-11-25 03:40:18.123729');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.126591' WHERE id = 1;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (2, 140362076513872, 140362082071888, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', 'AssistantAgent', '{}', '2026-11-25 03:40:18.129666');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.131120' WHERE id = 2;
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 1, '{"message": "Plan a trip.", "sender": "person", "valid": true}', '2026-11-25 03:40:18.144933');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 2, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.145537');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 3, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.146035');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 4, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.147071');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (1, '2d66c6b5-9c5f-4288-8641-4e8cfd12168a', 140362076575504, 140362076537936, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": null,' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": [' || char(10) || '                    {' || char(10) || '                        "id": "call_search_100",' || char(10) || '                        "function": {' || char(10) || '                            "arguments": "{\"question\": \"trains\"}",' || char(10) || '                            "name": "search"' || char(10) || '                        },' || char(10) || '                        "type": "function"' || char(10) || '                    },' || char(10) || '                    {' || char(10) || '                        "id": "call_fetch_100",' || char(10) || '                        "function": {' || char(10) || '                            "arguments": "{\"page\": \"timetable\"}",' || char(10) || '                            "name": "fetch"' || char(10) || '                        },' || char(10) || '                        "type": "function"' || char(10) || '                    }' || char(10) || '                ]' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 10,' || char(10) || '        "prompt_tokens": 100,' || char(10) || '        "total_tokens": 110,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.147524', '2026-11-25 03:40:18.171611');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 5, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_100", "function": {"arguments": "{\"question\": \"trains\"}", "name": "search"}, "type": "function"}, {"id": "call_fetch_100", "function": {"arguments": "{\"page\": \"timetable\"}", "name": "fetch"}, "type": "function"}]}}', '2026-11-25 03:40:18.178161');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 6, '{"message": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_100", "function": {"arguments": "{\"question\": \"trains\"}", "name": "search"}, "type": "function"}, {"id": "call_fetch_100", "function": {"arguments": "{\"page\": \"timetable\"}", "name": "fetch"}, "type": "function"}]}, "sender": "planner", "valid": true}', '2026-11-25 03:40:18.178706');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 7, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.179180');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 8, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.179569');
COMMIT;

BEGIN;
INSERT INTO function_calls(rowid, source_id, source_name, function_name, args, returns, timestamp) VALUES (1, 140362076507152, 'person', 'search', '{"question": "trains"}', '"three pages"', '2026-11-25 03:40:18.200547');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 9, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": true, "reply": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_100", "role": "tool", "content": "three pages"}, {"tool_call_id": "call_fetch_100", "role": "tool", "content": "Error: no answer"}], "content": "three pages\n\nError: no answer"}}', '2026-11-25 03:40:18.203344');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 10, '{"message": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_100", "role": "tool", "content": "three pages"}, {"tool_call_id": "call_fetch_100", "role": "tool", "content": "Error: no answer"}], "content": "three pages\n\nError: no answer"}, "sender": "person", "valid": true}', '2026-11-25 03:40:18.203870');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 11, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.205629');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 12, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.206142');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 13, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.206548');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (2, '4170ed7f-69ac-47dc-b3bc-e5eeff9f4226', 140362076575504, 140362076537936, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": null,' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": [' || char(10) || '                    {' || char(10) || '                        "id": "call_search_120",' || char(10) || '                        "function": {' || char(10) || '                            "arguments": "{\"question\": \"hotels\"}",' || char(10) || '                            "name": "search"' || char(10) || '                        },' || char(10) || '                        "type": "function"' || char(10) || '                    }' || char(10) || '                ]' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 10,' || char(10) || '        "prompt_tokens": 120,' || char(10) || '        "total_tokens": 130,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.207666', '2026-11-25 03:40:18.228384');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 14, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_120", "function": {"arguments": "{\"question\": \"hotels\"}", "name": "search"}, "type": "function"}]}}', '2026-11-25 03:40:18.229981');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 15, '{"message": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_120", "function": {"arguments": "{\"question\": \"hotels\"}", "name": "search"}, "type": "function"}]}, "sender": "planner", "valid": true}', '2026-11-25 03:40:18.234322');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 16, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.235446');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 17, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.235962');
COMMIT;

BEGIN;
INSERT INTO function_calls(rowid, source_id, source_name, function_name, args, returns, timestamp) VALUES (2, 140362076507152, 'person', 'search', '{"question": "hotels"}', '"three pages"', '2026-11-25 03:40:18.257184');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 18, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": true, "reply": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_120", "role": "tool", "content": "three pages"}], "content": "three pages"}}', '2026-11-25 03:40:18.258143');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 19, '{"message": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_120", "role": "tool", "content": "three pages"}], "content": "three pages"}, "sender": "person", "valid": true}', '2026-11-25 03:40:18.259056');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 20, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.259554');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 21, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.261371');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 22, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.261998');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (3, '2fe8a9e0-e464-4c00-859b-1fd2d3e66550', 140362076575504, 140362076537936, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": null,' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": [' || char(10) || '                    {' || char(10) || '                        "id": "call_search_140",' || char(10) || '                        "function": {' || char(10) || '                            "arguments": "{\"question\": \"hotels\"}",' || char(10) || '                            "name": "search"' || char(10) || '                        },' || char(10) || '                        "type": "function"' || char(10) || '                    }' || char(10) || '                ]' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 10,' || char(10) || '        "prompt_tokens": 140,' || char(10) || '        "total_tokens": 150,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.262763', '2026-11-25 03:40:18.283045');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 23, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_140", "function": {"arguments": "{\"question\": \"hotels\"}", "name": "search"}, "type": "function"}]}}', '2026-11-25 03:40:18.284317');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 24, '{"message": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_search_140", "function": {"arguments": "{\"question\": \"hotels\"}", "name": "search"}, "type": "function"}]}, "sender": "planner", "valid": true}', '2026-11-25 03:40:18.288006');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 25, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.290166');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 26, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.292161');
COMMIT;

BEGIN;
INSERT INTO function_calls(rowid, source_id, source_name, function_name, args, returns, timestamp) VALUES (3, 140362076507152, 'person', 'search', '{"question": "hotels"}', '"three pages"', '2026-11-25 03:40:18.313835');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 27, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": true, "reply": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_140", "role": "tool", "content": "three pages"}], "content": "three pages"}}', '2026-11-25 03:40:18.317382');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 28, '{"message": {"role": "tool", "tool_responses": [{"tool_call_id": "call_search_140", "role": "tool", "content": "three pages"}], "content": "three pages"}, "sender": "person", "valid": true}', '2026-11-25 03:40:18.317962');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 29, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.321457');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 30, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.322013');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 31, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.322497');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (4, 'd012ba5c-8e8e-44e0-ac0f-9f5350e19808', 140362076575504, 140362076537936, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": "By train. TERMINATE",' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": null' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 20,' || char(10) || '        "prompt_tokens": 160,' || char(10) || '        "total_tokens": 180,' || char(10) || '        "completion_tokens_details": {' || char(10) || '            "accepted_prediction_tokens": null,' || char(10) || '            "audio_tokens": null,' || char(10) || '            "reasoning_tokens": 7,' || char(10) || '            "rejected_prediction_tokens": null' || char(10) || '        },' || char(10) || '        "prompt_tokens_details": {' || char(10) || '            "audio_tokens": null,' || char(10) || '            "cache_write_tokens": null,' || char(10) || '            "cached_tokens": 90' || char(10) || '        }' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.323528', '2026-11-25 03:40:18.343815');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 32, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": "By train. TERMINATE"}', '2026-11-25 03:40:18.347804');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 33, '{"message": "By train. TERMINATE", "sender": "planner", "valid": true}', '2026-11-25 03:40:18.348300');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 34, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": true, "reply": null}', '2026-11-25 03:40:18.350327');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 35, '{"message": "And when?", "sender": "person", "valid": true}', '2026-11-25 03:40:18.351527');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 36, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.352615');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 37, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.353934');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 38, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.355758');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (5, 'b4c23d4d-cbf9-42b1-a0c8-9940d0078352', 140362076575504, 140362076537936, 'c80310c7-7263-4f70-8b8b-0ebf9fd32ede', 'planner', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": "At noon. TERMINATE",' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": null' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 5,' || char(10) || '        "prompt_tokens": 50,' || char(10) || '        "total_tokens": 55,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.357359', '2026-11-25 03:40:18.377647');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076513872, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 39, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": "At noon. TERMINATE"}', '2026-11-25 03:40:18.378877');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 40, '{"message": "At noon. TERMINATE", "sender": "planner", "valid": true}', '2026-11-25 03:40:18.379344');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507152, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 41, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": true, "reply": null}', '2026-11-25 03:40:18.380123');
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (3, 140362076573200, '', '91c4541c-fac9-48da-8d43-8cf8b5d3e9da', 'person', 'UserProxyAgent', '{}', '2026-11-25 03:40:18.382908');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.385487' WHERE id = 3;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (4, 140362076507024, 140362076507280, '91c4541c-fac9-48da-8d43-8cf8b5d3e9da', 'planner', 'AssistantAgent', '{}', '2026-11-25 03:40:18.390166');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.391168' WHERE id = 4;
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076507024, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 42, '{"message": "Plan another trip.", "sender": "person", "valid": true}', '2026-11-25 03:40:18.404837');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507024, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 43, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.406454');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507024, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 44, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.407910');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076507024, 'planner', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 45, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.408530');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (6, 'e6586d3e-a0f6-4875-8f60-b718fbfd7585', 140362076781008, 140362076697744, '91c4541c-fac9-48da-8d43-8cf8b5d3e9da', 'planner', '{"model": "large"}', '{"response": "error_code:rate_limit_exceeded, config 0 failed"}', 0, 0.0, '2026-11-25 03:40:18.409116', '2026-11-25 03:40:18.429635');
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (5, 140362076718032, '', '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'person', 'UserProxyAgent', '{}', '2026-11-25 03:40:18.432784');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.434475' WHERE id = 5;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (6, 140362076818064, 140362076818512, '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'writer', 'AssistantAgent', '{}', '2026-11-25 03:40:18.447474');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.448373' WHERE id = 6;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (7, 140362076901904, 140362076900944, '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'critic', 'AssistantAgent', '{}', '2026-11-25 03:40:18.466584');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.467634' WHERE id = 7;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (8, 140362072038800, '', '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'chat_manager', 'GroupChatManager', '{}', '2026-11-25 03:40:18.485816');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.487188' WHERE id = 8;
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072038800, 'chat_manager', 'autogen.agentchat.groupchat', 'GroupChatManager', 46, '{"message": "Write a letter.", "sender": "person", "valid": true}', '2026-11-25 03:40:18.487802');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 47, '{"message": {"content": "Write a letter.", "role": "user", "name": "person"}, "sender": "chat_manager", "valid": true}', '2026-11-25 03:40:18.488290');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 48, '{"message": {"content": "Write a letter.", "role": "user", "name": "person"}, "sender": "chat_manager", "valid": true}', '2026-11-25 03:40:18.490443');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 49, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.491799');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 50, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.492881');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 51, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.494195');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (7, '2877f417-0b57-463a-8b84-1c5cf7509129', 140362076862224, 140362076856144, '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'writer', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": "A draft.",' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": null' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 3,' || char(10) || '        "prompt_tokens": 30,' || char(10) || '        "total_tokens": 33,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.494581', '2026-11-25 03:40:18.514951');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 52, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": "A draft."}', '2026-11-25 03:40:18.516757');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072038800, 'chat_manager', 'autogen.agentchat.groupchat', 'GroupChatManager', 53, '{"message": "A draft.", "sender": "writer", "valid": true}', '2026-11-25 03:40:18.517479');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 54, '{"message": {"content": "A draft.", "role": "user", "name": "writer"}, "sender": "chat_manager", "valid": true}', '2026-11-25 03:40:18.520915');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 55, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.522423');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 56, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.522891');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 57, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.523819');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (8, '8c466945-1c2b-4415-b11e-5bdd82570df3', 140362072052368, 140362072041168, '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'critic', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": "Too long.",' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": null' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 4,' || char(10) || '        "prompt_tokens": 40,' || char(10) || '        "total_tokens": 44,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.524277', '2026-11-25 03:40:18.544998');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 58, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": "Too long."}', '2026-11-25 03:40:18.547410');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072038800, 'chat_manager', 'autogen.agentchat.groupchat', 'GroupChatManager', 59, '{"message": "Too long.", "sender": "critic", "valid": true}', '2026-11-25 03:40:18.548323');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 60, '{"message": {"content": "Too long.", "role": "user", "name": "critic"}, "sender": "chat_manager", "valid": true}', '2026-11-25 03:40:18.549243');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 61, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.550366');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 62, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.550998');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 63, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.551482');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (9, '4473de5e-6c37-4e25-b9d7-70a5044d16c6', 140362076862224, 140362076856144, '94d6d210-b2ef-4f23-a3c5-a16945c32740', 'writer', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": "Shorter. TERMINATE",' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": null' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 5,' || char(10) || '        "prompt_tokens": 50,' || char(10) || '        "total_tokens": 55,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.551954', '2026-11-25 03:40:18.572281');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362076818064, 'writer', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 64, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": "Shorter. TERMINATE"}', '2026-11-25 03:40:18.575272');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072038800, 'chat_manager', 'autogen.agentchat.groupchat', 'GroupChatManager', 65, '{"message": "Shorter. TERMINATE", "sender": "writer", "valid": true}', '2026-11-25 03:40:18.577465');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362076901904, 'critic', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 66, '{"message": {"content": "Shorter. TERMINATE", "role": "user", "name": "writer"}, "sender": "chat_manager", "valid": true}', '2026-11-25 03:40:18.578899');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072038800, 'chat_manager', 'autogen.agentchat.groupchat', 'GroupChatManager', 67, '{"reply_func_module": "autogen.agentchat.groupchat", "reply_func_name": "run_chat", "final": true, "reply": null}', '2026-11-25 03:40:18.580972');
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (9, 140362072046672, '', '6c5c3f84-10b1-4e32-8187-302f30b10a53', 'person', 'UserProxyAgent', '{}', '2026-11-25 03:40:18.582935');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.585215' WHERE id = 9;
COMMIT;

BEGIN;
INSERT INTO agents(id, agent_id, wrapper_id, session_id, name, class, init_args, timestamp) VALUES (10, 140362072034576, 140362076422992, '6c5c3f84-10b1-4e32-8187-302f30b10a53', 'watcher', 'AssistantAgent', '{}', '2026-11-25 03:40:18.588527');
COMMIT;

BEGIN;
UPDATE agents SET timestamp = '2026-11-25 03:40:18.589552' WHERE id = 10;
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072034576, 'watcher', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 68, '{"message": "Watch the mail.", "sender": "person", "valid": true}', '2026-11-25 03:40:18.611639');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072034576, 'watcher', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 69, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.615282');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072034576, 'watcher', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 70, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.615686');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072034576, 'watcher', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 71, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_tool_calls_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.616048');
COMMIT;

BEGIN;
INSERT INTO chat_completions(id, invocation_id, client_id, wrapper_id, session_id, source_name, request, response, is_cached, cost, start_time, end_time) VALUES (10, 'feeee94c-3d4e-4ff9-8eb1-6fa591de46cb', 140362072172624, 140362072056720, '6c5c3f84-10b1-4e32-8187-302f30b10a53', 'watcher', '{"model": "large"}', '{' || char(10) || '    "id": "chat",' || char(10) || '    "choices": [' || char(10) || '        {' || char(10) || '            "finish_reason": "stop",' || char(10) || '            "index": 0,' || char(10) || '            "logprobs": null,' || char(10) || '            "message": {' || char(10) || '                "content": null,' || char(10) || '                "refusal": null,' || char(10) || '                "role": "assistant",' || char(10) || '                "annotations": null,' || char(10) || '                "audio": null,' || char(10) || '                "function_call": null,' || char(10) || '                "tool_calls": [' || char(10) || '                    {' || char(10) || '                        "id": "call_wait_60",' || char(10) || '                        "function": {' || char(10) || '                            "arguments": "{\"hours\": 8}",' || char(10) || '                            "name": "wait"' || char(10) || '                        },' || char(10) || '                        "type": "function"' || char(10) || '                    }' || char(10) || '                ]' || char(10) || '            }' || char(10) || '        }' || char(10) || '    ],' || char(10) || '    "created": 0,' || char(10) || '    "model": "large",' || char(10) || '    "object": "chat.completion",' || char(10) || '    "moderation": null,' || char(10) || '    "service_tier": null,' || char(10) || '    "system_fingerprint": null,' || char(10) || '    "usage": {' || char(10) || '        "completion_tokens": 6,' || char(10) || '        "prompt_tokens": 60,' || char(10) || '        "total_tokens": 66,' || char(10) || '        "completion_tokens_details": null,' || char(10) || '        "prompt_tokens_details": null' || char(10) || '    }' || char(10) || '}', 0, 0.25, '2026-11-25 03:40:18.616461', '2026-11-25 03:40:18.637324');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072034576, 'watcher', 'autogen.agentchat.assistant_agent', 'AssistantAgent', 72, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_oai_reply", "final": true, "reply": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_wait_60", "function": {"arguments": "{\"hours\": 8}", "name": "wait"}, "type": "function"}]}}', '2026-11-25 03:40:18.638237');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('received_message', 140362072046672, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 73, '{"message": {"content": null, "refusal": null, "role": "assistant", "annotations": null, "audio": null, "function_call": null, "tool_calls": [{"id": "call_wait_60", "function": {"arguments": "{\"hours\": 8}", "name": "wait"}, "type": "function"}]}, "sender": "watcher", "valid": true}', '2026-11-25 03:40:18.639409');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072046672, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 74, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "check_termination_and_human_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.639819');
COMMIT;

BEGIN;
INSERT INTO events(event_name, source_id, source_name, agent_module, agent_class_name, id, json_state, timestamp) VALUES ('reply_func_executed', 140362072046672, 'person', 'autogen.agentchat.user_proxy_agent', 'UserProxyAgent', 75, '{"reply_func_module": "autogen.agentchat.conversable_agent", "reply_func_name": "generate_function_call_reply", "final": false, "reply": null}', '2026-11-25 03:40:18.640146');
COMMIT;
