import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  AjvJsonSchemaValidator,
  CallToolResultSchema,
  CompleteResultSchema,
  CreateMessageRequestSchema,
  CreateMessageResultSchema,
  CreateMessageResultWithToolsSchema,
  CreateTaskResultSchema,
  ElicitRequestSchema,
  ElicitResultSchema,
  EmptyResultSchema,
  ErrorCode,
  GetPromptResultSchema,
  InitializeResultSchema,
  LATEST_PROTOCOL_VERSION,
  ListChangedOptionsBaseSchema,
  ListPromptsResultSchema,
  ListResourceTemplatesResultSchema,
  ListResourcesResultSchema,
  ListToolsResultSchema,
  McpError,
  PromptListChangedNotificationSchema,
  Protocol,
  ReadResourceResultSchema,
  ResourceListChangedNotificationSchema,
  ResultSchema,
  SUPPORTED_PROTOCOL_VERSIONS,
  ToolListChangedNotificationSchema,
  assertClientRequestTaskCapability,
  assertToolsCallTaskCapability,
  getLiteralValue,
  getObjectShape,
  mergeCapabilities,
  safeParse
} from "./chunk-EWDFAWE4.mjs";
import {
  GATEWAY_END_DEADLINE_MS,
  GATEWAY_NAME,
  GATEWAY_PAGES_LIMIT,
  parseJson,
  programLimits,
  readAnswer,
  toRows
} from "./chunk-TZJUVH5I.mjs";
import {
  TOKEN,
  openRequest
} from "./chunk-RW6S4LQA.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  canonicalDigest,
  judgeMembers
} from "./chunk-JDNDBO6H.mjs";
import {
  version
} from "./chunk-PNNCTF7Q.mjs";

// src/export/gateway/gateway-role.ts
var ATTRIBUTES = ["rolsuper", "rolcreaterole", "rolcreatedb", "rolbypassrls"];
var COLUMNS = ["role", "database", ...ATTRIBUTES];
var ROLE_STATEMENT = `SELECT r.rolname AS role, current_catalog AS database, ${ATTRIBUTES.map(
  (name) => `CASE WHEN r.${name} THEN 'true' ELSE 'false' END AS ${name}`
).join(", ")} FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user OR r.rolname = session_user`;
var unreadable = () => new ExportProblem(
  "ROLE_UNSAFE",
  "the attributes of the gateway\u2019s role cannot be read through it; what is not known to be harmless is not used"
);
var NAME = /^[ -~]{1,63}$/;
function assertRole(called, mapping, database) {
  if (called.kind !== "result") throw unreadable();
  const table = readAnswer(called.result, mapping);
  if (table.kind === "refused" || table.truncated) throw unreadable();
  const read = toRows(table, COLUMNS, () => "text");
  if (read.kind === "refused" || read.rows.length < 1 || read.rows.length > 2) throw unreadable();
  const roles = /* @__PURE__ */ new Set();
  for (const [role, current, ...attributes] of read.rows) {
    if (role == null || !NAME.test(role) || current == null) throw unreadable();
    if (attributes.some((attribute) => attribute !== "true" && attribute !== "false")) throw unreadable();
    const held = ATTRIBUTES.filter((_, index) => attributes[index] !== "false");
    if (held.length > 0) {
      const hint = `the gateway\u2019s role has ${held.join(", ")}; use a gateway whose role has none of them`;
      throw new ExportProblem("ROLE_UNSAFE", hint);
    }
    if (current !== database)
      throw new ExportProblem("DATABASE_DENIED", "the gateway is connected to another database");
    roles.add(role);
  }
  if (roles.size !== read.rows.length) throw unreadable();
  return { role: [...roles].join(" and "), database };
}

// node_modules/@modelcontextprotocol/sdk/dist/esm/experimental/tasks/client.js
var ExperimentalClientTasks = class {
  constructor(_client) {
    this._client = _client;
  }
  /**
   * Calls a tool and returns an AsyncGenerator that yields response messages.
   * The generator is guaranteed to end with either a 'result' or 'error' message.
   *
   * This method provides streaming access to tool execution, allowing you to
   * observe intermediate task status updates for long-running tool calls.
   * Automatically validates structured output if the tool has an outputSchema.
   *
   * @example
   * ```typescript
   * const stream = client.experimental.tasks.callToolStream({ name: 'myTool', arguments: {} });
   * for await (const message of stream) {
   *   switch (message.type) {
   *     case 'taskCreated':
   *       console.log('Tool execution started:', message.task.taskId);
   *       break;
   *     case 'taskStatus':
   *       console.log('Tool status:', message.task.status);
   *       break;
   *     case 'result':
   *       console.log('Tool result:', message.result);
   *       break;
   *     case 'error':
   *       console.error('Tool error:', message.error);
   *       break;
   *   }
   * }
   * ```
   *
   * @param params - Tool call parameters (name and arguments)
   * @param resultSchema - Zod schema for validating the result (defaults to CallToolResultSchema)
   * @param options - Optional request options (timeout, signal, task creation params, etc.)
   * @returns AsyncGenerator that yields ResponseMessage objects
   *
   * @experimental
   */
  async *callToolStream(params, resultSchema = CallToolResultSchema, options) {
    const clientInternal = this._client;
    const optionsWithTask = {
      ...options,
      // We check if the tool is known to be a task during auto-configuration, but assume
      // the caller knows what they're doing if they pass this explicitly
      task: options?.task ?? (clientInternal.isToolTask(params.name) ? {} : void 0)
    };
    const stream = clientInternal.requestStream({ method: "tools/call", params }, resultSchema, optionsWithTask);
    const validator = clientInternal.getToolOutputValidator(params.name);
    for await (const message of stream) {
      if (message.type === "result" && validator) {
        const result = message.result;
        if (!result.structuredContent && !result.isError) {
          yield {
            type: "error",
            error: new McpError(ErrorCode.InvalidRequest, `Tool ${params.name} has an output schema but did not return structured content`)
          };
          return;
        }
        if (result.structuredContent) {
          try {
            const validationResult = validator(result.structuredContent);
            if (!validationResult.valid) {
              yield {
                type: "error",
                error: new McpError(ErrorCode.InvalidParams, `Structured content does not match the tool's output schema: ${validationResult.errorMessage}`)
              };
              return;
            }
          } catch (error) {
            if (error instanceof McpError) {
              yield { type: "error", error };
              return;
            }
            yield {
              type: "error",
              error: new McpError(ErrorCode.InvalidParams, `Failed to validate structured content: ${error instanceof Error ? error.message : String(error)}`)
            };
            return;
          }
        }
      }
      yield message;
    }
  }
  /**
   * Gets the current status of a task.
   *
   * @param taskId - The task identifier
   * @param options - Optional request options
   * @returns The task status
   *
   * @experimental
   */
  async getTask(taskId, options) {
    return this._client.getTask({ taskId }, options);
  }
  /**
   * Retrieves the result of a completed task.
   *
   * @param taskId - The task identifier
   * @param resultSchema - Zod schema for validating the result
   * @param options - Optional request options
   * @returns The task result
   *
   * @experimental
   */
  async getTaskResult(taskId, resultSchema, options) {
    return this._client.getTaskResult({ taskId }, resultSchema, options);
  }
  /**
   * Lists tasks with optional pagination.
   *
   * @param cursor - Optional pagination cursor
   * @param options - Optional request options
   * @returns List of tasks with optional next cursor
   *
   * @experimental
   */
  async listTasks(cursor, options) {
    return this._client.listTasks(cursor ? { cursor } : void 0, options);
  }
  /**
   * Cancels a running task.
   *
   * @param taskId - The task identifier
   * @param options - Optional request options
   *
   * @experimental
   */
  async cancelTask(taskId, options) {
    return this._client.cancelTask({ taskId }, options);
  }
  /**
   * Sends a request and returns an AsyncGenerator that yields response messages.
   * The generator is guaranteed to end with either a 'result' or 'error' message.
   *
   * This method provides streaming access to request processing, allowing you to
   * observe intermediate task status updates for task-augmented requests.
   *
   * @param request - The request to send
   * @param resultSchema - Zod schema for validating the result
   * @param options - Optional request options (timeout, signal, task creation params, etc.)
   * @returns AsyncGenerator that yields ResponseMessage objects
   *
   * @experimental
   */
  requestStream(request, resultSchema, options) {
    return this._client.requestStream(request, resultSchema, options);
  }
};

// node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.js
function applyElicitationDefaults(schema, data) {
  if (!schema || data === null || typeof data !== "object")
    return;
  if (schema.type === "object" && schema.properties && typeof schema.properties === "object") {
    const obj = data;
    const props = schema.properties;
    for (const key of Object.keys(props)) {
      const propSchema = props[key];
      if (obj[key] === void 0 && Object.prototype.hasOwnProperty.call(propSchema, "default")) {
        obj[key] = propSchema.default;
      }
      if (obj[key] !== void 0) {
        applyElicitationDefaults(propSchema, obj[key]);
      }
    }
  }
  if (Array.isArray(schema.anyOf)) {
    for (const sub of schema.anyOf) {
      if (typeof sub !== "boolean") {
        applyElicitationDefaults(sub, data);
      }
    }
  }
  if (Array.isArray(schema.oneOf)) {
    for (const sub of schema.oneOf) {
      if (typeof sub !== "boolean") {
        applyElicitationDefaults(sub, data);
      }
    }
  }
}
function getSupportedElicitationModes(capabilities) {
  if (!capabilities) {
    return { supportsFormMode: false, supportsUrlMode: false };
  }
  const hasFormCapability = capabilities.form !== void 0;
  const hasUrlCapability = capabilities.url !== void 0;
  const supportsFormMode = hasFormCapability || !hasFormCapability && !hasUrlCapability;
  const supportsUrlMode = hasUrlCapability;
  return { supportsFormMode, supportsUrlMode };
}
var Client = class extends Protocol {
  /**
   * Initializes this client with the given name and version information.
   */
  constructor(_clientInfo, options) {
    super(options);
    this._clientInfo = _clientInfo;
    this._cachedToolOutputValidators = /* @__PURE__ */ new Map();
    this._cachedKnownTaskTools = /* @__PURE__ */ new Set();
    this._cachedRequiredTaskTools = /* @__PURE__ */ new Set();
    this._listChangedDebounceTimers = /* @__PURE__ */ new Map();
    this._capabilities = options?.capabilities ?? {};
    this._jsonSchemaValidator = options?.jsonSchemaValidator ?? new AjvJsonSchemaValidator();
    if (options?.listChanged) {
      this._pendingListChangedConfig = options.listChanged;
    }
  }
  /**
   * Set up handlers for list changed notifications based on config and server capabilities.
   * This should only be called after initialization when server capabilities are known.
   * Handlers are silently skipped if the server doesn't advertise the corresponding listChanged capability.
   * @internal
   */
  _setupListChangedHandlers(config) {
    if (config.tools && this._serverCapabilities?.tools?.listChanged) {
      this._setupListChangedHandler("tools", ToolListChangedNotificationSchema, config.tools, async () => {
        const result = await this.listTools();
        return result.tools;
      });
    }
    if (config.prompts && this._serverCapabilities?.prompts?.listChanged) {
      this._setupListChangedHandler("prompts", PromptListChangedNotificationSchema, config.prompts, async () => {
        const result = await this.listPrompts();
        return result.prompts;
      });
    }
    if (config.resources && this._serverCapabilities?.resources?.listChanged) {
      this._setupListChangedHandler("resources", ResourceListChangedNotificationSchema, config.resources, async () => {
        const result = await this.listResources();
        return result.resources;
      });
    }
  }
  /**
   * Access experimental features.
   *
   * WARNING: These APIs are experimental and may change without notice.
   *
   * @experimental
   */
  get experimental() {
    if (!this._experimental) {
      this._experimental = {
        tasks: new ExperimentalClientTasks(this)
      };
    }
    return this._experimental;
  }
  /**
   * Registers new capabilities. This can only be called before connecting to a transport.
   *
   * The new capabilities will be merged with any existing capabilities previously given (e.g., at initialization).
   */
  registerCapabilities(capabilities) {
    if (this.transport) {
      throw new Error("Cannot register capabilities after connecting to transport");
    }
    this._capabilities = mergeCapabilities(this._capabilities, capabilities);
  }
  /**
   * Override request handler registration to enforce client-side validation for elicitation.
   */
  setRequestHandler(requestSchema, handler) {
    const shape = getObjectShape(requestSchema);
    const methodSchema = shape?.method;
    if (!methodSchema) {
      throw new Error("Schema is missing a method literal");
    }
    const methodValue = getLiteralValue(methodSchema);
    if (typeof methodValue !== "string") {
      throw new Error("Schema method literal must be a string");
    }
    const method = methodValue;
    if (method === "elicitation/create") {
      const wrappedHandler = async (request, extra) => {
        const validatedRequest = safeParse(ElicitRequestSchema, request);
        if (!validatedRequest.success) {
          const errorMessage = validatedRequest.error instanceof Error ? validatedRequest.error.message : String(validatedRequest.error);
          throw new McpError(ErrorCode.InvalidParams, `Invalid elicitation request: ${errorMessage}`);
        }
        const { params } = validatedRequest.data;
        params.mode = params.mode ?? "form";
        const { supportsFormMode, supportsUrlMode } = getSupportedElicitationModes(this._capabilities.elicitation);
        if (params.mode === "form" && !supportsFormMode) {
          throw new McpError(ErrorCode.InvalidParams, "Client does not support form-mode elicitation requests");
        }
        if (params.mode === "url" && !supportsUrlMode) {
          throw new McpError(ErrorCode.InvalidParams, "Client does not support URL-mode elicitation requests");
        }
        const result = await Promise.resolve(handler(request, extra));
        if (params.task) {
          const taskValidationResult = safeParse(CreateTaskResultSchema, result);
          if (!taskValidationResult.success) {
            const errorMessage = taskValidationResult.error instanceof Error ? taskValidationResult.error.message : String(taskValidationResult.error);
            throw new McpError(ErrorCode.InvalidParams, `Invalid task creation result: ${errorMessage}`);
          }
          return taskValidationResult.data;
        }
        const validationResult = safeParse(ElicitResultSchema, result);
        if (!validationResult.success) {
          const errorMessage = validationResult.error instanceof Error ? validationResult.error.message : String(validationResult.error);
          throw new McpError(ErrorCode.InvalidParams, `Invalid elicitation result: ${errorMessage}`);
        }
        const validatedResult = validationResult.data;
        const requestedSchema = params.mode === "form" ? params.requestedSchema : void 0;
        if (params.mode === "form" && validatedResult.action === "accept" && validatedResult.content && requestedSchema) {
          if (this._capabilities.elicitation?.form?.applyDefaults) {
            try {
              applyElicitationDefaults(requestedSchema, validatedResult.content);
            } catch {
            }
          }
        }
        return validatedResult;
      };
      return super.setRequestHandler(requestSchema, wrappedHandler);
    }
    if (method === "sampling/createMessage") {
      const wrappedHandler = async (request, extra) => {
        const validatedRequest = safeParse(CreateMessageRequestSchema, request);
        if (!validatedRequest.success) {
          const errorMessage = validatedRequest.error instanceof Error ? validatedRequest.error.message : String(validatedRequest.error);
          throw new McpError(ErrorCode.InvalidParams, `Invalid sampling request: ${errorMessage}`);
        }
        const { params } = validatedRequest.data;
        const result = await Promise.resolve(handler(request, extra));
        if (params.task) {
          const taskValidationResult = safeParse(CreateTaskResultSchema, result);
          if (!taskValidationResult.success) {
            const errorMessage = taskValidationResult.error instanceof Error ? taskValidationResult.error.message : String(taskValidationResult.error);
            throw new McpError(ErrorCode.InvalidParams, `Invalid task creation result: ${errorMessage}`);
          }
          return taskValidationResult.data;
        }
        const hasTools = params.tools || params.toolChoice;
        const resultSchema = hasTools ? CreateMessageResultWithToolsSchema : CreateMessageResultSchema;
        const validationResult = safeParse(resultSchema, result);
        if (!validationResult.success) {
          const errorMessage = validationResult.error instanceof Error ? validationResult.error.message : String(validationResult.error);
          throw new McpError(ErrorCode.InvalidParams, `Invalid sampling result: ${errorMessage}`);
        }
        return validationResult.data;
      };
      return super.setRequestHandler(requestSchema, wrappedHandler);
    }
    return super.setRequestHandler(requestSchema, handler);
  }
  assertCapability(capability, method) {
    if (!this._serverCapabilities?.[capability]) {
      throw new Error(`Server does not support ${capability} (required for ${method})`);
    }
  }
  async connect(transport, options) {
    await super.connect(transport);
    if (transport.sessionId !== void 0) {
      return;
    }
    try {
      const result = await this.request({
        method: "initialize",
        params: {
          protocolVersion: LATEST_PROTOCOL_VERSION,
          capabilities: this._capabilities,
          clientInfo: this._clientInfo
        }
      }, InitializeResultSchema, options);
      if (result === void 0) {
        throw new Error(`Server sent invalid initialize result: ${result}`);
      }
      if (!SUPPORTED_PROTOCOL_VERSIONS.includes(result.protocolVersion)) {
        throw new Error(`Server's protocol version is not supported: ${result.protocolVersion}`);
      }
      this._serverCapabilities = result.capabilities;
      this._serverVersion = result.serverInfo;
      if (transport.setProtocolVersion) {
        transport.setProtocolVersion(result.protocolVersion);
      }
      this._instructions = result.instructions;
      await this.notification({
        method: "notifications/initialized"
      });
      if (this._pendingListChangedConfig) {
        this._setupListChangedHandlers(this._pendingListChangedConfig);
        this._pendingListChangedConfig = void 0;
      }
    } catch (error) {
      void this.close();
      throw error;
    }
  }
  /**
   * After initialization has completed, this will be populated with the server's reported capabilities.
   */
  getServerCapabilities() {
    return this._serverCapabilities;
  }
  /**
   * After initialization has completed, this will be populated with information about the server's name and version.
   */
  getServerVersion() {
    return this._serverVersion;
  }
  /**
   * After initialization has completed, this may be populated with information about the server's instructions.
   */
  getInstructions() {
    return this._instructions;
  }
  assertCapabilityForMethod(method) {
    switch (method) {
      case "logging/setLevel":
        if (!this._serverCapabilities?.logging) {
          throw new Error(`Server does not support logging (required for ${method})`);
        }
        break;
      case "prompts/get":
      case "prompts/list":
        if (!this._serverCapabilities?.prompts) {
          throw new Error(`Server does not support prompts (required for ${method})`);
        }
        break;
      case "resources/list":
      case "resources/templates/list":
      case "resources/read":
      case "resources/subscribe":
      case "resources/unsubscribe":
        if (!this._serverCapabilities?.resources) {
          throw new Error(`Server does not support resources (required for ${method})`);
        }
        if (method === "resources/subscribe" && !this._serverCapabilities.resources.subscribe) {
          throw new Error(`Server does not support resource subscriptions (required for ${method})`);
        }
        break;
      case "tools/call":
      case "tools/list":
        if (!this._serverCapabilities?.tools) {
          throw new Error(`Server does not support tools (required for ${method})`);
        }
        break;
      case "completion/complete":
        if (!this._serverCapabilities?.completions) {
          throw new Error(`Server does not support completions (required for ${method})`);
        }
        break;
      case "initialize":
        break;
      case "ping":
        break;
    }
  }
  assertNotificationCapability(method) {
    switch (method) {
      case "notifications/roots/list_changed":
        if (!this._capabilities.roots?.listChanged) {
          throw new Error(`Client does not support roots list changed notifications (required for ${method})`);
        }
        break;
      case "notifications/initialized":
        break;
      case "notifications/cancelled":
        break;
      case "notifications/progress":
        break;
    }
  }
  assertRequestHandlerCapability(method) {
    if (!this._capabilities) {
      return;
    }
    switch (method) {
      case "sampling/createMessage":
        if (!this._capabilities.sampling) {
          throw new Error(`Client does not support sampling capability (required for ${method})`);
        }
        break;
      case "elicitation/create":
        if (!this._capabilities.elicitation) {
          throw new Error(`Client does not support elicitation capability (required for ${method})`);
        }
        break;
      case "roots/list":
        if (!this._capabilities.roots) {
          throw new Error(`Client does not support roots capability (required for ${method})`);
        }
        break;
      case "tasks/get":
      case "tasks/list":
      case "tasks/result":
      case "tasks/cancel":
        if (!this._capabilities.tasks) {
          throw new Error(`Client does not support tasks capability (required for ${method})`);
        }
        break;
      case "ping":
        break;
    }
  }
  assertTaskCapability(method) {
    assertToolsCallTaskCapability(this._serverCapabilities?.tasks?.requests, method, "Server");
  }
  assertTaskHandlerCapability(method) {
    if (!this._capabilities) {
      return;
    }
    assertClientRequestTaskCapability(this._capabilities.tasks?.requests, method, "Client");
  }
  async ping(options) {
    return this.request({ method: "ping" }, EmptyResultSchema, options);
  }
  async complete(params, options) {
    return this.request({ method: "completion/complete", params }, CompleteResultSchema, options);
  }
  async setLoggingLevel(level, options) {
    return this.request({ method: "logging/setLevel", params: { level } }, EmptyResultSchema, options);
  }
  async getPrompt(params, options) {
    return this.request({ method: "prompts/get", params }, GetPromptResultSchema, options);
  }
  async listPrompts(params, options) {
    return this.request({ method: "prompts/list", params }, ListPromptsResultSchema, options);
  }
  async listResources(params, options) {
    return this.request({ method: "resources/list", params }, ListResourcesResultSchema, options);
  }
  async listResourceTemplates(params, options) {
    return this.request({ method: "resources/templates/list", params }, ListResourceTemplatesResultSchema, options);
  }
  async readResource(params, options) {
    return this.request({ method: "resources/read", params }, ReadResourceResultSchema, options);
  }
  async subscribeResource(params, options) {
    return this.request({ method: "resources/subscribe", params }, EmptyResultSchema, options);
  }
  async unsubscribeResource(params, options) {
    return this.request({ method: "resources/unsubscribe", params }, EmptyResultSchema, options);
  }
  /**
   * Calls a tool and waits for the result. Automatically validates structured output if the tool has an outputSchema.
   *
   * For task-based execution with streaming behavior, use client.experimental.tasks.callToolStream() instead.
   */
  async callTool(params, resultSchema = CallToolResultSchema, options) {
    if (this.isToolTaskRequired(params.name)) {
      throw new McpError(ErrorCode.InvalidRequest, `Tool "${params.name}" requires task-based execution. Use client.experimental.tasks.callToolStream() instead.`);
    }
    const result = await this.request({ method: "tools/call", params }, resultSchema, options);
    const validator = this.getToolOutputValidator(params.name);
    if (validator) {
      if (!result.structuredContent && !result.isError) {
        throw new McpError(ErrorCode.InvalidRequest, `Tool ${params.name} has an output schema but did not return structured content`);
      }
      if (result.structuredContent) {
        try {
          const validationResult = validator(result.structuredContent);
          if (!validationResult.valid) {
            throw new McpError(ErrorCode.InvalidParams, `Structured content does not match the tool's output schema: ${validationResult.errorMessage}`);
          }
        } catch (error) {
          if (error instanceof McpError) {
            throw error;
          }
          throw new McpError(ErrorCode.InvalidParams, `Failed to validate structured content: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    return result;
  }
  isToolTask(toolName) {
    if (!this._serverCapabilities?.tasks?.requests?.tools?.call) {
      return false;
    }
    return this._cachedKnownTaskTools.has(toolName);
  }
  /**
   * Check if a tool requires task-based execution.
   * Unlike isToolTask which includes 'optional' tools, this only checks for 'required'.
   */
  isToolTaskRequired(toolName) {
    return this._cachedRequiredTaskTools.has(toolName);
  }
  /**
   * Cache validators for tool output schemas.
   * Called after listTools() to pre-compile validators for better performance.
   */
  cacheToolMetadata(tools) {
    this._cachedToolOutputValidators.clear();
    this._cachedKnownTaskTools.clear();
    this._cachedRequiredTaskTools.clear();
    for (const tool of tools) {
      if (tool.outputSchema) {
        const toolValidator = this._jsonSchemaValidator.getValidator(tool.outputSchema);
        this._cachedToolOutputValidators.set(tool.name, toolValidator);
      }
      const taskSupport = tool.execution?.taskSupport;
      if (taskSupport === "required" || taskSupport === "optional") {
        this._cachedKnownTaskTools.add(tool.name);
      }
      if (taskSupport === "required") {
        this._cachedRequiredTaskTools.add(tool.name);
      }
    }
  }
  /**
   * Get cached validator for a tool
   */
  getToolOutputValidator(toolName) {
    return this._cachedToolOutputValidators.get(toolName);
  }
  async listTools(params, options) {
    const result = await this.request({ method: "tools/list", params }, ListToolsResultSchema, options);
    this.cacheToolMetadata(result.tools);
    return result;
  }
  /**
   * Set up a single list changed handler.
   * @internal
   */
  _setupListChangedHandler(listType, notificationSchema, options, fetcher) {
    const parseResult = ListChangedOptionsBaseSchema.safeParse(options);
    if (!parseResult.success) {
      throw new Error(`Invalid ${listType} listChanged options: ${parseResult.error.message}`);
    }
    if (typeof options.onChanged !== "function") {
      throw new Error(`Invalid ${listType} listChanged options: onChanged must be a function`);
    }
    const { autoRefresh, debounceMs } = parseResult.data;
    const { onChanged } = options;
    const refresh = async () => {
      if (!autoRefresh) {
        onChanged(null, null);
        return;
      }
      try {
        const items = await fetcher();
        onChanged(null, items);
      } catch (e) {
        const error = e instanceof Error ? e : new Error(String(e));
        onChanged(error, null);
      }
    };
    const handler = () => {
      if (debounceMs) {
        const existingTimer = this._listChangedDebounceTimers.get(listType);
        if (existingTimer) {
          clearTimeout(existingTimer);
        }
        const timer = setTimeout(refresh, debounceMs);
        this._listChangedDebounceTimers.set(listType, timer);
      } else {
        refresh();
      }
    };
    this.setNotificationHandler(notificationSchema, handler);
  }
  async sendRootsListChanged() {
    return this.notification({ method: "notifications/roots/list_changed" });
  }
};

// node_modules/eventsource-parser/dist/index.js
var ParseError = class extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
};
var LF = 10;
var CR = 13;
var SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = true, id, data = "", dataLines = 0, eventType, terminated = false;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = true, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

// src/export/gateway/growing-buffer.ts
var FIRST_ROOM_BYTES = 64 * 1024;
function createGrowingBuffer(limit) {
  let room = Buffer.allocUnsafe(Math.min(limit, FIRST_ROOM_BYTES));
  let length = 0;
  return {
    add(bytes) {
      const need = length + bytes.length;
      if (need > limit) return false;
      if (need > room.length) {
        const larger = Buffer.allocUnsafe(Math.min(limit, 2 * need));
        room.copy(larger, 0, 0, length);
        room = larger;
      }
      room.set(bytes, length);
      length = need;
      return true;
    },
    held: () => room.subarray(0, length),
    clear() {
      length = 0;
    }
  };
}

// src/export/gateway/wire.ts
var { isUtf8 } = require("node:buffer");
var METHOD_NOT_FOUND = -32601;
var broken = (hint) => new ExportProblem("GATEWAY_PROTOCOL", hint);
var tooLarge = () => new ExportProblem("GATEWAY_TOO_LARGE", "the gateway sent more than one answer, or one run, may take");
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parse(bytes) {
  if (!isUtf8(bytes)) throw broken("a message of the gateway is not UTF-8");
  const text = bytes.toString("utf8");
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken("a message of the gateway is not JSON: it writes something else to where messages go");
  }
  if (judgeMembers(text, value) !== "unique")
    throw broken("a message of the gateway names a member twice, or nests without end");
  if (!isRecord(value)) throw broken("a message of the gateway is not an object");
  return { text, members: value };
}
function createWire(limits, ends) {
  const asked = /* @__PURE__ */ new Set();
  const given = /* @__PURE__ */ new Set();
  let last = null;
  let answer = null;
  let total = 0;
  let problem = null;
  const fail = (why) => {
    if (problem !== null) return;
    problem = why;
    ends.close();
  };
  function judge(bytes) {
    const { text, members } = parse(bytes);
    const { method, id } = members;
    const isAnswer = "result" in members || "error" in members;
    if (members["jsonrpc"] !== "2.0" || isAnswer === (method !== void 0))
      throw broken("a message of the gateway is not JSON-RPC 2.0");
    if (isAnswer) {
      if ("result" in members === "error" in members || !isRecord(members["result"] ?? members["error"]))
        throw broken("an answer of the gateway holds neither one result nor one error");
      if (given.delete(id)) return;
      if (!asked.delete(id)) throw broken("the gateway answered a request that was never made");
      if (id === last) answer = text;
      ends.deliver(members);
      return;
    }
    if (!("id" in members)) return;
    if (method === "ping") {
      ends.deliver(members);
      return;
    }
    const error = { code: METHOD_NOT_FOUND, message: "this client offers nothing" };
    ends.reply({ jsonrpc: "2.0", id, error });
    const hint = "the gateway asked something of us (a model, a person, a folder): it was refused, and nothing was written";
    throw new ExportProblem("GATEWAY_CALLS_BACK", hint);
  }
  return {
    sent(message) {
      if ("method" in message && "id" in message) {
        asked.add(message.id);
        last = message.id;
        answer = null;
      } else if ("method" in message && message.method === "notifications/cancelled") {
        const id = message.params?.["requestId"];
        if (asked.delete(id)) given.add(id);
      }
    },
    count(bytes) {
      total += bytes;
      if (total > limits.runBytes) fail(tooLarge());
    },
    receive(bytes) {
      if (problem !== null) return;
      try {
        judge(bytes);
      } catch (error) {
        fail(error instanceof ExportProblem ? error : broken("a message of the gateway could not be judged"));
      }
    },
    answer: () => answer,
    waits: (id) => asked.has(id),
    fail,
    get problem() {
      return problem;
    }
  };
}

// src/export/gateway/http-transport.ts
var SESSION_ID = /^[!-~]{1,256}$/;
var status = (code) => {
  if (code >= 300 && code < 400)
    return new ExportProblem("GATEWAY_REDIRECT", "the gateway redirected us; name the server itself");
  if (code === 401 || code === 403)
    return new ExportProblem("GATEWAY_TOKEN_REFUSED", `the gateway refused us: status ${String(code)}`);
  return new ExportProblem("GATEWAY_STATUS", `the gateway answered with status ${String(code)}`);
};
var broken2 = (hint) => new ExportProblem("GATEWAY_PROTOCOL", hint);
function toProblem(error) {
  if (error instanceof ExportProblem) return error;
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code ?? "") ? error.code ?? "" : "no code";
  return code.startsWith("HPE_") ? broken2(`the answer is not HTTP: ${code}`) : new ExportProblem("GATEWAY_CONNECT_FAILED", `the gateway cannot be reached: ${code}`);
}
var headerOf = ({ headersDistinct: headers }, name) => {
  const values = headers[name] ?? [];
  return values.length === 1 ? values[0] ?? null : null;
};
function toHttpTransport(way, limits, uid) {
  if (way.token !== null && !TOKEN.test(way.token)) {
    const hint = "a token is one line of at least 16 letters, digits and . _ ~ + / - ; nothing was sent";
    throw new ExportProblem("GATEWAY_TOKEN_MALFORMED", hint);
  }
  const open = /* @__PURE__ */ new Map();
  let session = null;
  let version2 = null;
  let over = false;
  const post = (message) => {
    if (over) return;
    const question = "method" in message && "id" in message ? message.id : null;
    const body = Buffer.from(JSON.stringify(message));
    let request;
    try {
      request = openRequest(way.endpoint, { method: "POST", path: way.path, headers: toHeaders(body) }, uid);
    } catch (error) {
      return wire.fail(toProblem(error));
    }
    const key = question ?? /* @__PURE__ */ Symbol("notification");
    open.set(key, request);
    const failed = (error) => {
      if (open.get(key) === request) wire.fail(toProblem(error));
    };
    request.on("error", failed);
    request.on("close", () => {
      const waiting = open.get(key) === request;
      open.delete(key);
      if (waiting && question !== null && wire.waits(question))
        wire.fail(new ExportProblem("GATEWAY_CONNECT_FAILED", "the gateway hung up instead of answering"));
    });
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      wire.fail(broken2("the answer breaks HTTP"));
    });
    request.on("response", (response) => {
      response.on("error", failed);
      receive(response, question !== null);
    });
    request.end(body);
  };
  const toHeaders = (body) => ({
    accept: "application/json, text/event-stream",
    "content-type": "application/json",
    "content-length": body.length,
    ...way.token === null ? {} : { authorization: `Bearer ${way.token}` },
    ...session === null ? {} : { "mcp-session-id": session },
    ...version2 === null ? {} : { "mcp-protocol-version": version2 }
  });
  function receive(response, answers) {
    const code = response.statusCode ?? 0;
    if (!answers && (code === 202 || code === 200 || code === 204)) return void response.resume();
    if (code !== 200) return wire.fail(status(code));
    const encoding = headerOf(response, "content-encoding");
    if (encoding !== null && encoding.toLowerCase() !== "identity")
      return wire.fail(broken2("the answer is encoded although identity was requested"));
    const given = headerOf(response, "mcp-session-id");
    if (given !== null) {
      if (!SESSION_ID.test(given) || session !== null && session !== given)
        return wire.fail(
          broken2("the session of the gateway has no name that can be sent back, or changes it")
        );
      session = given;
    }
    const type = (headerOf(response, "content-type") ?? "").toLowerCase();
    const held = createGrowingBuffer(limits.messageBytes);
    if (/^application\/json(?:; ?charset=utf-8)?$/.test(type)) {
      response.on("data", (chunk) => {
        wire.count(chunk.length);
        if (!held.add(chunk)) wire.fail(tooLarge());
      });
      response.on("end", () => {
        if (response.complete && !over) wire.receive(Buffer.from(held.held()));
      });
      return;
    }
    if (!/^text\/event-stream(?:; ?charset=utf-8)?$/.test(type))
      return wire.fail(broken2("the answer is neither JSON nor a stream of events"));
    let unread = 0;
    const parser = createParser({
      onEvent: ({ event, data }) => {
        unread = 0;
        if (!over && (event === void 0 || event === "message") && data !== "")
          wire.receive(Buffer.from(data));
      }
    });
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    response.on("data", (chunk) => {
      wire.count(chunk.length);
      unread += chunk.length;
      if (unread > limits.messageBytes) return wire.fail(tooLarge());
      try {
        if (!over) parser.feed(text.decode(chunk, { stream: true }));
      } catch {
        wire.fail(broken2("a stream of the gateway is not UTF-8"));
      }
    });
  }
  const close = () => {
    if (!over) {
      over = true;
      for (const request of open.values()) request.destroy();
      open.clear();
      own.onclose?.();
    }
    return Promise.resolve();
  };
  const own = {
    start: () => Promise.resolve(),
    send(message) {
      wire.sent(message);
      if ("method" in message && message.method === "notifications/cancelled") {
        const id = message.params?.["requestId"];
        const given = open.get(id);
        open.delete(id);
        given?.destroy();
      }
      post(message);
      return Promise.resolve();
    },
    close,
    setProtocolVersion: (given) => void (version2 = given)
  };
  const wire = createWire(limits, {
    deliver: (message) => own.onmessage?.(message),
    reply: post,
    close: () => void close()
  });
  return { transport: own, wire, close };
}

// src/export/gateway/stdio-transport.ts
var NEWLINE = 10;
function whenEnded(child) {
  return new Promise((done) => {
    const timer = setTimeout(done, GATEWAY_END_DEADLINE_MS);
    child.onExit(() => {
      clearTimeout(timer);
      done();
    });
  });
}
function toStdioTransport(way, limits) {
  let child;
  let closed;
  let over = false;
  const own = {
    start() {
      child = way.start();
      listen(child);
      return Promise.resolve();
    },
    send(message) {
      wire.sent(message);
      write(message);
      return Promise.resolve();
    },
    close: () => close()
  };
  const write = (message) => {
    if (!over) child?.input.write(`${JSON.stringify(message)}
`);
  };
  const close = () => {
    over = true;
    closed ??= (async () => {
      own.onclose?.();
      if (child === void 0) return;
      child.input.end();
      if (wire.problem === null || wire.problem.code === "GATEWAY_CALLS_BACK") await whenEnded(child);
      child.endGroup();
      child.output.destroy();
    })();
    return closed;
  };
  const wire = createWire(limits, {
    deliver: (message) => own.onmessage?.(message),
    reply: write,
    close: () => void close()
  });
  function listen(server) {
    server.input.on("error", () => void 0);
    server.onFailed(
      () => wire.fail(
        new ExportProblem(
          "GATEWAY_NOT_STARTED",
          "the command of the gateway cannot be started; try it by hand"
        )
      )
    );
    server.onClosed(() => {
      if (!over) wire.fail(new ExportProblem("GATEWAY_ENDED", "the gateway ended before we were done"));
    });
    const line = createGrowingBuffer(limits.messageBytes);
    server.output.on("data", (chunk) => {
      wire.count(chunk.length);
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        if (over) return;
        if (!line.add(chunk.subarray(from, end))) return wire.fail(tooLarge());
        from = end + 1;
        if (line.held().length > 0) wire.receive(Buffer.from(line.held()));
        line.clear();
      }
      if (!over && !line.add(chunk.subarray(from))) wire.fail(tooLarge());
    });
  }
  return { transport: own, wire, close };
}

// src/export/gateway/gateway-session.ts
var REQUEST_TIMEOUT = ErrorCode.RequestTimeout;
var interrupted = () => new ExportProblem("INTERRUPTED", "the export was stopped; nothing was written");
var broken3 = (hint) => new ExportProblem("GATEWAY_PROTOCOL", hint);
var noCompiler = {
  getValidator: () => {
    throw broken3("a schema of the gateway is not compiled");
  }
};
var recordOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function refuseTool(tool, mapping) {
  const { readOnlyHint, destructiveHint } = recordOf(tool["annotations"]);
  if (readOnlyHint === false || destructiveHint === true) {
    const hint = "the tool says of itself that it does more than read; name the read-only one";
    throw new ExportProblem("GATEWAY_TOOL_WRITES", hint);
  }
  const { properties, required = [] } = recordOf(tool["inputSchema"]);
  const given = [mapping.argument, mapping.database_argument].filter((name) => name !== void 0);
  const known = recordOf(properties);
  const wanted = Array.isArray(required) ? required : [null];
  const missing = given.some((name) => !Object.hasOwn(known, name));
  if (missing || wanted.some((name) => !given.includes(name))) {
    const hint = `the tool does not take ${given.join(" and ")} alone; correct --gateway-argument or the mapping`;
    throw new ExportProblem("GATEWAY_TOOL_DIFFERS", hint);
  }
}
async function openGateway(access, uid, signal) {
  if (signal?.aborted === true) throw interrupted();
  const { way, mapping } = access;
  const limits = { ...programLimits, ...access.limits };
  const gateway = way.kind === "stdio" ? toStdioTransport(way, limits) : toHttpTransport(way, limits, uid);
  const { wire, transport } = gateway;
  const client = new Client(
    { name: "tool-kiem-thu", version },
    { capabilities: {}, jsonSchemaValidator: noCompiler }
  );
  const stop = () => wire.fail(interrupted());
  signal?.addEventListener("abort", stop);
  const deadline = setTimeout(
    () => wire.fail(new ExportProblem("GATEWAY_DEADLINE", "the run took longer than one export may")),
    limits.runMs
  );
  const close = async () => {
    clearTimeout(deadline);
    signal?.removeEventListener("abort", stop);
    await gateway.close();
  };
  async function ask(method, params, milliseconds) {
    try {
      const schema = method === "tools/list" ? ListToolsResultSchema : ResultSchema;
      await client.request({ method, params }, schema, { timeout: milliseconds });
    } catch (error) {
      if (wire.problem !== null) throw wire.problem;
      if (!(error instanceof McpError)) throw broken3("a result of the gateway is not valid MCP");
      if (error.code === REQUEST_TIMEOUT && wire.answer() === null) return { kind: "silent" };
      return { kind: "error", text: error.message };
    }
    const message = parseJson(wire.answer() ?? "");
    const result = message?.kind === "object" ? message.members.get("result") : void 0;
    if (result === void 0) throw broken3("an answer of the gateway holds something that is not text");
    return { kind: "result", result };
  }
  async function toolsOnPage(cursor) {
    const asked = await ask("tools/list", cursor === void 0 ? {} : { cursor }, limits.startMs);
    if (asked.kind === "silent")
      throw new ExportProblem("GATEWAY_DEADLINE", "the gateway does not list its tools in time");
    if (asked.kind === "error") throw broken3("the gateway does not list its tools");
    const { result } = JSON.parse(wire.answer() ?? "");
    return { tools: result.tools, next: result.nextCursor };
  }
  async function describe() {
    const found = [];
    let cursor;
    for (let page = 0; page < GATEWAY_PAGES_LIMIT; page++) {
      const { tools, next } = await toolsOnPage(cursor);
      found.push(...tools.filter(({ name }) => name === mapping.tool));
      if (next === void 0 || next === null) {
        const [tool, ...others] = found;
        if (tool === void 0 || others.length > 0)
          throw new ExportProblem(
            "GATEWAY_TOOL_MISSING",
            `the gateway does not have exactly one tool called ${mapping.tool}`
          );
        refuseTool(tool, mapping);
        return canonicalDigest(tool);
      }
      cursor = next;
    }
    throw broken3("the list of tools does not end");
  }
  async function call(sql, database) {
    const { database_argument: second } = mapping;
    const given = { [mapping.argument]: sql, ...second === void 0 ? {} : { [second]: database } };
    return ask("tools/call", { name: mapping.tool, arguments: given }, limits.callMs);
  }
  try {
    await client.connect(transport, { timeout: limits.startMs });
    const { name, version: itsVersion } = client.getServerVersion() ?? { name: "", version: "" };
    if (!GATEWAY_NAME.test(name) || !GATEWAY_NAME.test(itsVersion))
      throw broken3("the gateway has no name and version of visible ASCII");
    return {
      server: { name, version: itsVersion },
      describe,
      call,
      async end() {
        const { problem } = wire;
        await close();
        if (problem !== null) throw problem;
      },
      [Symbol.asyncDispose]: close
    };
  } catch (error) {
    const { problem } = wire;
    await close();
    if (problem !== null) throw problem;
    if (error instanceof ExportProblem) throw error;
    if (error instanceof McpError && error.code === REQUEST_TIMEOUT)
      throw new ExportProblem("GATEWAY_DEADLINE", "the gateway did not start in time");
    throw broken3("the gateway does not agree on a version of MCP, or refuses to begin");
  }
}

export {
  ROLE_STATEMENT,
  assertRole,
  openGateway
};
