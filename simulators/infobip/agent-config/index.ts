import { agentConfigResources, getConversationsAgentConfig } from "./config.ts";

export const rows = { getConversationsAgentConfig };
export const resources = agentConfigResources;
