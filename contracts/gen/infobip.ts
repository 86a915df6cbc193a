// Generated from contracts/infobip by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/ccaas/1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists conversations
         * @description Filters narrow each other. A filter that takes a list is given by repeating its name.
         */
        get: operations["getConversations"];
        put?: never;
        /**
         * Opens a conversation
         * @description An empty object will do: the conversation is then open, of normal priority, without a queue and without an agent. No routing rule is run (inferred).
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /** Reads a conversation */
        get: operations["getConversation"];
        /**
         * Replaces a conversation
         * @description Topic, summary, priority and status are set again, and fall back where they are left out; queue and assignee then stay (inferred). A closed conversation refuses with 400. An `agentId` assigns.
         */
        put: operations["updateConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes parts of a conversation
         * @description Only what is sent changes. A closed conversation refuses with 400. Between the three live states every step is allowed (inferred); from closed there is none.
         */
        patch: operations["patchConversation"];
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a tag on a conversation
         * @description The tag must be in the catalogue already. A closed conversation refuses with 400.
         */
        post: operations["addConversationTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Assigns a conversation
         * @description To an agent or a bot, whoever had it before. Taking it from an Answers bot stops that bot. A closed conversation refuses with 400.
         */
        put: operations["changeConversationAssignment"];
        post?: never;
        /**
         * Takes a conversation from its agent
         * @description Its queue stays (inferred), and may give it to the next free agent. A closed conversation refuses with 400.
         */
        delete: operations["unassignConversationAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/tags/{tagName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Tag, by its name.
                 * @example vip
                 */
                tagName: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a tag off a conversation
         * @description A closed conversation refuses with 400.
         */
        delete: operations["deleteConversationTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/route": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Routes a conversation again
         * @description The agent is dropped and the rules are run from the first. A closed conversation refuses with 400. The vendor's schema declares a page; one conversation is sent.
         */
        post: operations["routeConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/simulate-routing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Tells where routing would take a conversation
         * @description Nothing changes. A closed conversation refuses with 400.
         */
        get: operations["simulateRoutingResultForConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/related-comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Lists comments around a conversation's own
         * @description For conversations that began as a comment on a social channel.
         */
        get: operations["getRelatedComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Lists links to other conversations
         * @description Pairs of parent and child. Here a status may also be PENDING.
         */
        get: operations["getLinkedConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Lists messages of a conversation
         * @description Call legs show as messages too.
         */
        get: operations["getMessages"];
        put?: never;
        /**
         * Sends a message
         * @description Who may send follows from the assignee and `x-agent-id`: nobody assigned, no header; an agent, that agent or any supervisor; a supervisor, any supervisor; a bot, that bot (inferred). Anything else is 400, as is a closed conversation (both inferred). To answer, swap `from` and `to` of the customer's last message. A template is kept and given back as text. No delivery status is told here.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the customer's side that someone is typing
         * @description Over LIVE_CHAT and APPLE_BUSINESS_CHAT; over WHATSAPP the start only. Anything else is 400.
         */
        post: operations["sendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /** Lists notes of a conversation */
        get: operations["getNotes"];
        put?: never;
        /**
         * Writes a note
         * @description An INTERNAL note has a text, an ATTACHMENT files beside it. Closed conversations take notes too (inferred).
         */
        post: operations["createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Note.
                 * @example e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20
                 */
                noteId: string;
            };
            cookie?: never;
        };
        /** Reads a note */
        get: operations["getNote"];
        /**
         * Rewrites a note
         * @description On no page; there is an event for it.
         */
        put: operations["updateNote"];
        post?: never;
        /**
         * Deletes a note
         * @description On no page; there is an event for it.
         */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tags
         * @description All of the catalogue, or those of one conversation.
         */
        get: operations["getTags"];
        put?: never;
        /**
         * Puts a tag into the catalogue
         * @description Letters, digits, dot and underscore. A name that is taken is 400.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/tags/{tagName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a tag.
                 * @example vip
                 */
                tagName: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a tag out of the catalogue
         * @description And off every conversation that carries it.
         */
        delete: operations["deleteTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/conversations/{conversationId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Reads the free keys of a conversation
         * @description Typed as text by the vendor; the sample is an object.
         */
        get: operations["getMetadata"];
        /**
         * Replaces the free keys of a conversation
         * @description Closed conversations take it too (inferred).
         */
        put: operations["createMetadata"];
        post?: never;
        /** Drops the free keys of a conversation */
        delete: operations["deleteMetadata"];
        options?: never;
        head?: never;
        /**
         * Merges free keys into those of a conversation
         * @description Makes them where there were none.
         */
        patch: operations["patchMetadata"];
        trace?: never;
    };
    "/ccaas/1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists agents
         * @description Filters narrow each other. `displayName` finds parts of names.
         */
        get: operations["getAgents"];
        put?: never;
        /**
         * Makes an agent
         * @description Made this way an agent needs no licence. There is no deletion; `enabled` false takes an agent out.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        /**
         * Reads an agent
         * @description Here the address is told too.
         */
        get: operations["getAgent"];
        /**
         * Replaces an agent
         * @description The same things are required as for making one. The role counts from the next request on.
         */
        put: operations["updateAgent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        /** Lists conversations of an agent */
        get: operations["getAgentConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets what an agent wants to be
         * @description Whether the agent is available follows from that, from heartbeats and from calls.
         */
        put: operations["updateAgentStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an agent into a queue */
        post: operations["addAgentQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an agent out of a queue
         * @description The membership alone; agent and queue stay.
         */
        delete: operations["removeAgentQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/agents/{agentId}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Says that an agent is there
         * @description There is no body. Who works outside the vendor's own desk gets calls only while these come. How long one lasts is not published. It does not change what the agent chose (inferred).
         */
        put: operations["updateAgentHeartbeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists queues */
        get: operations["getQueues"];
        put?: never;
        /** Makes a queue */
        post: operations["createQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        /**
         * Reads a queue
         * @description On no page; the natural companion of the others.
         */
        get: operations["getQueue"];
        /**
         * Replaces a queue
         * @description `isAutoAssignmentEnabled` falls back to true here, while it begins as false.
         */
        put: operations["updateQueue"];
        post?: never;
        /**
         * Deletes a queue
         * @description It is kept with `deletedAt`; its conversations go to the default queue (inferred).
         */
        delete: operations["deleteQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/queues/{queueId}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts an agent into a queue, the older way
         * @deprecated
         * @description Replaced by the operation on the agent's side.
         */
        post: operations["legacyAddAgentToQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists routing rules
         * @description One page of up to 999, in the order in which they are tried.
         */
        get: operations["getRouting"];
        /**
         * Replaces the routing rules
         * @description The array is the new list, whole and in order. The first rule that fits wins; without one the default queue takes the conversation.
         */
        put: operations["updateRouting"];
        post?: never;
        /**
         * Deletes all routing rules
         * @description From then on everything goes to the default queue.
         */
        delete: operations["deleteRouting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists bots */
        get: operations["getBots"];
        put?: never;
        /**
         * Sets up a bot
         * @description It gets the conversations that begin on its channel and destination.
         */
        post: operations["setupBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bot.
                 * @example B1000000000000000000000000000001
                 */
                botId: string;
            };
            cookie?: never;
        };
        /** Reads a bot */
        get: operations["getBot"];
        /** Changes a bot */
        put: operations["updateBot"];
        post?: never;
        /**
         * Removes a bot
         * @description Its open conversations go through routing again.
         */
        delete: operations["deleteBot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists templates
         * @description Early access. Newest first; there are no parameters for pages.
         */
        get: operations["getTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Template. */
                templateId: string;
            };
            cookie?: never;
        };
        /**
         * Reads a template
         * @description Early access.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists forms */
        get: operations["getConversationForms"];
        put?: never;
        /**
         * Makes a form
         * @description An unknown field is 404.
         */
        post: operations["createConversationForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Form. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a form */
        get: operations["getConversationForm"];
        /** Changes a form */
        put: operations["updateConversationForm"];
        post?: never;
        /** Removes a form */
        delete: operations["deleteConversationForm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists fields */
        get: operations["getConversationFormFields"];
        put?: never;
        /** Makes a field */
        post: operations["createConversationFormField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a field */
        get: operations["getConversationFormField"];
        /** Changes a field */
        put: operations["updateConversationFormField"];
        post?: never;
        /** Removes a field */
        delete: operations["deleteConversationFormField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists triggers */
        get: operations["getConversationFormTriggers"];
        put?: never;
        /**
         * Makes a trigger
         * @description It shows a form where its expression holds. An unknown form is 404.
         */
        post: operations["createConversationFormTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversation-forms/triggers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trigger. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a trigger */
        get: operations["getConversationFormTrigger"];
        /** Changes a trigger */
        put: operations["updateConversationFormTrigger"];
        post?: never;
        /** Removes a trigger */
        delete: operations["deleteConversationFormTrigger"];
        options?: never;
        head?: never;
        /** Changes some of a trigger */
        patch: operations["patchConversationFormTrigger"];
        trace?: never;
    };
    "/ccaas/2/conversations/{conversationId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        /**
         * Reads what was filled in
         * @description Nothing filled in is 404.
         */
        get: operations["getConversationFormDispositions"];
        /**
         * Fills in the form of a conversation
         * @description A closed conversation is 400.
         */
        put: operations["upsertConversationFormDispositions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversations/{conversationId}/form/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Empties a field of the form
         * @description A closed conversation is 400.
         */
        delete: operations["deleteConversationFormDisposition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversations/{conversationId}/form/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a conversation a form
         * @description A form that is switched off, or a closed conversation, is 400.
         */
        post: operations["assignConversationForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/2/conversations/{conversationId}/form/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the form off a conversation
         * @description A closed conversation is 400.
         */
        post: operations["unAssignConversationForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/working-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists working hours */
        get: operations["getFilteredWorkingHours"];
        put?: never;
        /**
         * Sets up working hours
         * @description They hold for conversations that begin outside of them: those get the message, and are closed at once where `closeConversations` says so.
         */
        post: operations["createWorkingHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/working-hours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads working hours */
        get: operations["getWorkingHours"];
        /** Changes working hours */
        put: operations["updateWorkingHours"];
        post?: never;
        /** Removes working hours */
        delete: operations["deleteWorkingHours"];
        options?: never;
        head?: never;
        /** Changes some of working hours */
        patch: operations["patchWorkingHours"];
        trace?: never;
    };
    "/ccaas/1/working-hours/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        /** Tells whether it is open now */
        get: operations["getWorkingHoursStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/working-hours/{workingHoursId}/holiday": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                workingHoursId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a holiday
         * @description Days without a time.
         */
        post: operations["createWorkingHoursHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/working-hours/{workingHoursId}/holiday/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                workingHoursId: string;
                /** @description Holiday. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a holiday
         * @description An unknown one is 404, or 200 with `statusCode: ERROR`: the samples show both.
         */
        delete: operations["deleteWorkingHoursHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/web-forms/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a web form
         * @description Opens a conversation.
         */
        post: operations["submitWebform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/web-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a web form */
        get: operations["getWebform"];
        /** Changes a web form */
        put: operations["updateWebform"];
        post?: never;
        /** Removes a web form */
        delete: operations["deleteWebform"];
        options?: never;
        head?: never;
        /** Changes some of a web form */
        patch: operations["patchWebform"];
        trace?: never;
    };
    "/ccaas/1/web-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a web form
         * @description A name that is taken is 400.
         */
        post: operations["createWebform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/1/account/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the hook of the account
         * @deprecated
         * @description The older way to be told: inbound messages only. Its end is announced for 2026-12-31.
         */
        put: operations["updateConversationAccountConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/outbound-call-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the conversation of an outbound call
         * @description Open and assigned to the agent at once (inferred); nothing rings yet. The agent's client then starts the call with the same numbers and this id in its `customData`. The id of an earlier call may be used again there. An unknown agent is 400.
         */
        post: operations["createConversationOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/waiting-strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists waiting strategies */
        get: operations["getConversationsWaitingStrategies"];
        put?: never;
        /**
         * Makes a waiting strategy
         * @description For senders or for queues, and never for the other kind later. A sender or queue that has one already is 400 (inferred). Of the parts, music is always a file; the others are spoken text or a file.
         */
        post: operations["createConversationsWaitingStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/waiting-strategies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waiting strategy.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a waiting strategy */
        get: operations["getConversationsWaitingStrategy"];
        /**
         * Replaces a waiting strategy
         * @description A `conditionType` other than its own is 400.
         */
        put: operations["updateConversationsWaitingStrategy"];
        post?: never;
        /**
         * Deletes a waiting strategy
         * @description Calls that wait already are not touched (inferred).
         */
        delete: operations["deleteConversationsWaitingStrategy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/conversation/{conversationId}/transfer/agent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfers a call to another agent
         * @description Success says that the target rings; it is assigned when it answers. Without a live call 412, then without such an agent 404, then one that is not available 409; the order is inferred.
         */
        patch: operations["transferCallToAgent"];
        trace?: never;
    };
    "/ccaas/voice/2/transfer/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists queues with their activity
         * @description `active`: inside working hours now. A transfer needs that and automatic assignment. The default queue has no id.
         */
        get: operations["getTransferQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/conversation/{conversationId}/transfer/queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfers a call to a queue
         * @description The queue changes now, the agent when someone there answers. Without a live call 412, without such a queue 404, outside its working hours or without automatic assignment 409. Null stands for the default queue (inferred).
         */
        patch: operations["transferCallToQueue"];
        trace?: never;
    };
    "/ccaas/voice/2/conversation/{conversationId}/transfer/external-number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfers a call to an outside number
         * @description The customer is joined to that number, and the agent's leg ends (inferred). Without a live call 412, without such a destination 404, a number that is not permitted or does not answer 409.
         */
        patch: operations["transferCallToExternalNumber"];
        trace?: never;
    };
    "/ccaas/voice/2/transfer-configs/external-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads which outside numbers are permitted
         * @description 404 while it was never set.
         */
        get: operations["getTransferToExternalNumberConfig"];
        /**
         * Says which outside numbers are permitted
         * @description Any, or only those of people that carry the tag in `tagName`, which cannot be set.
         */
        put: operations["updateTransferToExternalNumberConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/transfer-configs/transfer-strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads what customers hear during a transfer
         * @description 404 while it was never set.
         */
        get: operations["getTransferStrategy"];
        /** Says what customers hear during a transfer */
        put: operations["updateTransferStrategy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/{conversationId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Puts a call on hold
         * @description There is no body, and no `conversation` in the path. Without a live call, or on hold already (inferred): 400 or 404.
         */
        patch: operations["setCallOnHold"];
        trace?: never;
    };
    "/ccaas/voice/2/{conversationId}/unhold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Takes a call off hold
         * @description There is no body. Without a live call, or not on hold (inferred): 400 or 404.
         */
        patch: operations["releaseCallFromHold"];
        trace?: never;
    };
    "/ccaas/voice/2/hold-configs-per-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists hold configurations */
        get: operations["getMultipleHoldConfigs"];
        put?: never;
        /**
         * Makes a hold configuration
         * @description It needs a queue unless it is the default one. 404: no such queue.
         */
        post: operations["createHoldConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/hold-configs-per-queue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hold configuration.
                 * @example 65a4f0c1d2e3b4a596877869
                 */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a hold configuration */
        get: operations["getHoldConfig"];
        /**
         * Replaces a hold configuration
         * @description It needs a queue unless it is the default one.
         */
        put: operations["updateHoldConfig"];
        post?: never;
        /** Deletes a hold configuration */
        delete: operations["deleteHoldConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/account-wrap-up-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the account's wrap-up */
        get: operations["getConversationsAccountWrapUpConfig"];
        /**
         * Sets the account's wrap-up
         * @description It holds for agents without a value of their own.
         */
        put: operations["updateConversationsAccountWrapUpConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccca/1/agent-configs/{agentId}/wrap-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the wrap-up of one agent
         * @description Null gives the agent back to the account's value. The query parameter is the older way.
         */
        put: operations["updateConversationsAgentWrapUpConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/agent/{agentId}/wrap-up-time/add/{seconds}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
                /**
                 * @description How much longer.
                 * @example 20
                 */
                seconds: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Lengthens a wrap-up
         * @description Only while the agent is wrapping up, else 400; also 400 where the account does not let wrap-ups be lengthened (inferred).
         */
        patch: operations["addConversationsAgentWrapUpTime"];
        trace?: never;
    };
    "/ccaas/voice/2/agent/{agentId}/wrap-up-time/clear": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ends a wrap-up
         * @description The agent is available at once. An agent that is not wrapping up is answered the same (inferred).
         */
        patch: operations["clearConversationsAgentWrapUpTime"];
        trace?: never;
    };
    "/ccca/1/agent-configs/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        /** Reads an agent's calling settings */
        get: operations["getConversationsAgentConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/call-timeouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how long calls ring */
        get: operations["getConversationsCallTimeout"];
        /**
         * Sets how long calls ring
         * @description Null goes back to 30 seconds inbound and 45 outbound.
         */
        put: operations["updateConversationsCallTimeout"];
        post?: never;
        /**
         * Goes back to the default ringing times
         * @deprecated
         * @description Its announced end was 2025-09-06; setting null does the same. `status` says DELETED.
         */
        delete: operations["removeConversationsCallTimeout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/account-recording-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the account's recording configuration
         * @description Whether an account without one is answered with defaults or with 404 is not published.
         */
        get: operations["getConversationsAccountRecordingConfig"];
        /**
         * Sets the account's recording configuration
         * @description Made when there is none. At least one direction must be true.
         */
        put: operations["updateConversationsAccountRecordingConfig"];
        /**
         * Makes the account's recording configuration
         * @description Once; the second time is 400. At least one direction must be true. There is no recording of video alone.
         */
        post: operations["createConversationsAccountRecordingConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/agent-recording-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists recording configurations of agents
         * @description A bare array.
         */
        get: operations["getConversationsAgentRecordingConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/agent-recording-configs/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        /** Reads an agent's recording configuration */
        get: operations["getConversationsAgentRecordingConfig"];
        /**
         * Sets an agent's recording configuration
         * @description Made when there is none. With `useDefault` the account's holds.
         */
        put: operations["updateConversationsAgentRecordingConfig"];
        /**
         * Makes an agent's recording configuration
         * @description Once per agent; the second time is 400. It goes before the account's while it is enabled and not `useDefault` (inferred).
         */
        post: operations["createConversationsAgentRecordingConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/recording/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was recorded
         * @description One row for each leg, and one for the whole where recordings are composed. A row stays after its file was deleted, with `deletedAt` and `deletedBy`. Times are milliseconds since 1970.
         */
        get: operations["getConversationsRecordingMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/recording/download/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Recording, by the `recordingId` that the metadata tell.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        /**
         * Downloads a recording
         * @description A range gives a part. A range that cannot be read is 400. A video is 404 until a file for downloading was prepared; without preparation it stays so (inferred).
         */
        get: operations["downloadCallRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/away-audio-message/{workingHoursConfigId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Working hours.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                workingHoursConfigId: string;
            };
            cookie?: never;
        };
        /** Reads the away message of working hours */
        get: operations["getConversationsAwayAudioMessage"];
        /**
         * Sets the away message of working hours
         * @description On no page; reading and deleting need it.
         */
        put: operations["upsertAwayAudioMessage"];
        post?: never;
        /**
         * Deletes the away message of working hours
         * @description `status` says DELETED.
         */
        delete: operations["deleteConversationsAwayAudioMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccaas/voice/2/tts/options/placeholders/{ttsPurpose}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the text is for.
                 * @example WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE
                 */
                ttsPurpose: "WAITING_STRATEGY_GREETING_MESSAGE" | "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE" | "WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE" | "WORKING_HOURS_AWAY_MESSAGE" | "TRANSFER_STRATEGY_MESSAGE" | "ON_HOLD_MESSAGE" | "CALLBACK_CONFIRMATION_MESSAGE";
            };
            cookie?: never;
        };
        /**
         * Lists placeholders of spoken texts
         * @description A bare array. An unknown purpose is 404.
         */
        get: operations["getConversationsTtsSupportedPlaceholders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recordings of calls */
        get: operations["getCallsRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                callId: string;
            };
            cookie?: never;
        };
        /** Reads the recording of a call */
        get: operations["getCallRecordings"];
        put?: never;
        post?: never;
        /**
         * Deletes the recording of a call
         * @description Its files go; what conversations know of it stays.
         */
        delete: operations["deleteCallRecordings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recordings of conferences */
        get: operations["getConferencesRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/conferences/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                conferenceId: string;
            };
            cookie?: never;
        };
        /** Reads the recording of a conference */
        get: operations["getConferenceRecordings"];
        put?: never;
        post?: never;
        /** Deletes the recording of a conference */
        delete: operations["deleteConferenceRecordings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/conferences/{conferenceId}/compose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                conferenceId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes one file of a conference
         * @description It is done later; the file then stands among the composed ones, and the parts go unless told otherwise.
         */
        post: operations["composeConferenceRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/dialogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recordings of dialogs */
        get: operations["getDialogsRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/dialogs/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dialog. */
                dialogId: string;
            };
            cookie?: never;
        };
        /** Reads the recording of a dialog */
        get: operations["getDialogRecordings"];
        put?: never;
        post?: never;
        /** Deletes the recording of a dialog */
        delete: operations["deleteDialogRecordings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/dialogs/{dialogId}/compose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dialog. */
                dialogId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes one file of a dialog
         * @description It is done later, as for a conference.
         */
        post: operations["composeDialogRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/recordings/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        /**
         * Fetches a recorded file
         * @description One that was deleted is 404. A range that begins behind the end is 416.
         */
        get: operations["downloadRecordingFile"];
        put?: never;
        post?: never;
        /**
         * Deletes a recorded file
         * @description It leaves the listings; what conversations know of the recording stays, with when and by whom it was deleted.
         */
        delete: operations["deleteRecordingFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists files for calls */
        get: operations["getCallsFiles"];
        put?: never;
        /**
         * Hands in a file for calls
         * @description WAV or MP3.
         */
        post: operations["uploadCallsAudioFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        /** Reads a file for calls */
        get: operations["getCallsFile"];
        put?: never;
        post?: never;
        /** Deletes a file for calls */
        delete: operations["deleteCallsFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webrtc/1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a token for a phone in the browser
         * @description The identity of an agent of Conversations is its id.
         */
        post: operations["generateWebrtcToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webrtc/1/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recordings of WebRTC */
        get: operations["getWebrtcRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webrtc/1/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a recording of WebRTC */
        delete: operations["deleteWebrtcRecordingById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webrtc/1/recordings/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
            };
            cookie?: never;
        };
        /** Fetches a recording of WebRTC */
        get: operations["downloadWebrtcRecordingById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webrtc/1/user-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when a phone was there
         * @description Latest first (inferred).
         */
        get: operations["getUserActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/ivr/1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists scenarios
         * @description A bare array; pages from 1.
         */
        get: operations["searchVoiceIvrScenarios"];
        put?: never;
        /**
         * Makes a scenario
         * @description `dialToConversations` must be the last step of its branch; a step behind it is 400. Its tags are put on the conversation.
         */
        post: operations["createAVoiceIvrScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/ivr/1/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Scenario. */
                id: string;
            };
            cookie?: never;
        };
        /** Reads a scenario */
        get: operations["getAVoiceIvrScenario"];
        /** Changes a scenario */
        put: operations["updateVoiceIvrScenario"];
        post?: never;
        /** Removes a scenario */
        delete: operations["deleteAVoiceIvrScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/ivr/1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls numbers with a scenario */
        post: operations["sendVoiceMessagesWithAnIvrScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers/2/numbers/{numberKey}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the number. */
                numberKey: string;
            };
            cookie?: never;
        };
        /** Reads what becomes of calls to a number */
        get: operations["getVoiceSetupOnNumber"];
        /** Changes what becomes of calls to a number */
        put: operations["updateVoiceSetupOnNumber"];
        /**
         * Says what becomes of calls to a number
         * @description `VOICE_FORWARD_TO_CONVERSATIONS` sends them to Conversations.
         */
        post: operations["createVoiceSetupOnNumber"];
        /** Drops what becomes of calls to a number */
        delete: operations["deleteVoiceSetupOnNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/masking/1/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in audio for announcements
         * @description By address or as base64; neither is 400. The id serves as `fileDescriptor` of waiting strategies and the like.
         */
        post: operations["uploadAudioFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tts/3/voices/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the language.
                 * @example en
                 */
                language: string;
            };
            cookie?: never;
        };
        /** Lists voices of a language */
        get: operations["getVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/subscription/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
            };
            cookie?: never;
        };
        /** Lists subscriptions of a channel */
        get: operations["getSubscriptions"];
        put?: never;
        /**
         * Subscribes to events of a channel
         * @description Conversations have the channel CUSTOMER_ENGAGEMENT, AGENT_OS by its older name. The profile is made with it, or named by its id. Names of events that the channel does not know are ignored.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/subscription/{channel}/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
                /**
                 * @description Subscription.
                 * @example help-desk
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        /** Reads a subscription */
        get: operations["getSubscription"];
        /** Changes a subscription */
        put: operations["updateSubscription"];
        post?: never;
        /** Unsubscribes */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists profiles */
        get: operations["getProfiles"];
        put?: never;
        /**
         * Makes a profile
         * @description Where to deliver, how fast, and how it is secured.
         */
        post: operations["createProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example help-desk
                 */
                profileId: string;
            };
            cookie?: never;
        };
        /** Reads a profile */
        get: operations["getProfile"];
        /** Changes a profile */
        put: operations["updateProfile"];
        post?: never;
        /** Removes a profile */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists security settings */
        get: operations["getSecuritySettings"];
        put?: never;
        /**
         * Makes a security setting
         * @description Basic, HMAC, OAuth, or headers of one's own.
         */
        post: operations["createSecuritySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/1/security/{authId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security setting.
                 * @example help-desk-hmac
                 */
                authId: string;
            };
            cookie?: never;
        };
        /** Reads a security setting */
        get: operations["getSecuritySetting"];
        /** Changes a security setting */
        put: operations["updateSecuritySettings"];
        post?: never;
        /** Removes a security setting */
        delete: operations["deleteSecuritySettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a session
         * @description For 60 minutes. A wrong name or password is 401 (inferred).
         */
        post: operations["createSession"];
        /** Ends the session that asks */
        delete: operations["destroySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a bearer token
         * @description Form fields; the same in the query with an empty body is taken too (observed in a client). What is refused is in the words of RFC 6749.
         */
        post: operations["createOauth2Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    INBOUND_MESSAGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer wrote
         * @description Where the thread is new, CONVERSATION_CREATED comes before.
         */
        post: operations["deliverInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    OUTBOUND_MESSAGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message went to the customer
         * @description After create-message; for calls, the entries that a call leaves (inferred).
         */
        post: operations["deliverOutboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    INBOUND_MESSAGE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer changed a message
         * @description Sent by channels that can do so. When, is inferred.
         */
        post: operations["deliverInboundMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    INBOUND_MESSAGE_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer took a message back
         * @description Sent by channels that can do so. When, is inferred.
         */
        post: operations["deliverInboundMessageDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was opened
         * @description By a message, a call, a web form or a request.
         */
        post: operations["deliverConversationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_STATUS_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has another status
         * @description Where that is CLOSED, `sentiment` and `formFields` stand beside the snapshot.
         */
        post: operations["deliverConversationStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_ASSIGNMENT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has another assignee, or none
         * @description In a transfer when the target answers, not before.
         */
        post: operations["deliverConversationAssignmentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_PRIORITY_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation has another priority */
        post: operations["deliverConversationPriorityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_QUEUE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation is in another queue
         * @description By routing, a request, or a transfer to a queue.
         */
        post: operations["deliverConversationQueueUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_FORM_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation has another form, or none */
        post: operations["deliverConversationFormUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_FORM_FIELD_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A field of the form was filled in or emptied */
        post: operations["deliverConversationFormFieldUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_SLA_POLICY_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another agreement on service holds
         * @description No operation shows or sets one.
         */
        post: operations["deliverConversationSlaPolicyUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_CUSTOMER_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer of a conversation is known otherwise */
        post: operations["deliverConversationCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_SUMMARY_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation has another summary */
        post: operations["deliverConversationSummaryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_TOPIC_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation has another topic */
        post: operations["deliverConversationTopicUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_TAG_ADDED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was put on a conversation
         * @description By a request, or by the IVR step that opened it.
         */
        post: operations["deliverConversationTagAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_TAG_REMOVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A tag was taken off a conversation */
        post: operations["deliverConversationTagRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_NOTE_ADDED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note was written */
        post: operations["deliverConversationNoteAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_NOTE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note was changed */
        post: operations["deliverConversationNoteUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_NOTE_REMOVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note was removed */
        post: operations["deliverConversationNoteRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_MESSAGE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was changed after it was sent
         * @description When, is inferred.
         */
        post: operations["deliverConversationMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was deleted
         * @description No operation deletes one.
         */
        post: operations["deliverConversationDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_AGENT_STATUS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has another status or availability
         * @description By a request, a call, the end of wrap-up, or a heartbeat that stayed away; by the last three the invoker is SYSTEM.
         */
        post: operations["deliverConversationAgentStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "legacy-inbound-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer wrote: the account's older hook
         * @deprecated
         * @description Sent to the address of the account's configuration. Its end is announced for 2026-12-31. The shape is that of a public connector's sample.
         */
        post: operations["deliverLegacyInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bot-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer wrote to a bot
         * @description Sent to the bot's `webhookUrl` while the bot has the conversation; without `singleSendMessage` (inferred). It answers through create-message with its id as `x-agent-id`, and hands over through route-conversation.
         */
        post: operations["deliverBotMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bot-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The session of a bot has changed
         * @description Sent to the bot's `webhookEventUrl`. The shape is not published; ours is a type, the bot and the conversation.
         */
        post: operations["deliverBotEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "calls-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a call underneath
         * @description Sent to subscribers of the channel VOICE_VIDEO.
         */
        post: operations["deliverCallsEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An instant with its offset spelled with a colon, as in `2024-01-01T00:00:00.000+00:00`. */
        Instant: string;
        /** @description An instant with its offset spelled without a colon, as in `2020-03-30T07:11:27.000+0000`. */
        CompactInstant: string;
        /** @description An instant in UTC with `Z`, to the millisecond or finer. */
        UtcInstant: string;
        /** @description Done. ERROR beside 200 comes in one place: an unknown holiday. */
        StatusCodeResponse: {
            statusCode: components["schemas"]["StatusCode"];
            message: string;
        };
        /** @description Done. Two deletions, which have a model of their own, say DELETED. */
        StatusResponse: {
            /** @enum {string} */
            status: "SUCCESS" | "ERROR";
            message: string;
        };
        Pagination: {
            /** Format: int64 */
            totalItems: number;
            page: number;
            limit: number;
            /** @description The order that was used, the direction in capitals; forms spell it as an object. */
            orderBy: string | {
                property: string;
                /** @enum {string} */
                direction: "ASC" | "DESC";
            };
        };
        PageInfo: {
            page: number;
            size: number;
            totalPages: number;
            /** Format: int64 */
            totalResults: number;
        };
        /** @description Envelope C. */
        ApiError: {
            errorCode: string;
            description: string;
            action: string;
            violations: components["schemas"]["ApiErrorViolation"][];
            resources: components["schemas"]["ApiErrorResource"][];
        };
        /** @description Envelope D, the words of RFC 6749. */
        OAuthApiException: {
            error: string;
            error_description?: string;
        };
        ApiErrorViolation: {
            property?: string;
            violation?: string;
        };
        ApiErrorResource: {
            name?: string;
            url?: string;
        };
        /** @description Envelope B. */
        StatusError: {
            /** @constant */
            status: "ERROR";
            message: string;
        };
        BadRequestException: {
            requestError: {
                serviceException: {
                    /** @enum {string} */
                    messageId: "BAD_REQUEST" | "NOT_FOUND";
                    text: string;
                    /** @description Problems by name of the field. */
                    validationErrors?: {
                        [key: string]: string[];
                    };
                };
            };
        };
        UnauthorizedException: {
            requestError: {
                serviceException: {
                    /** @constant */
                    messageId: "UNAUTHORIZED";
                    text: string;
                };
            };
        };
        ForbiddenException: {
            requestError: {
                serviceException: {
                    /** @constant */
                    messageId: "FORBIDDEN";
                    text: string;
                };
            };
        };
        NotFoundException: {
            requestError: {
                serviceException: {
                    /** @constant */
                    messageId: "NOT_FOUND";
                    text: string;
                };
            };
        };
        TooManyRequestsException: {
            requestError: {
                serviceException: {
                    /** @constant */
                    messageId: "TOO_MANY_REQUESTS";
                    text: string;
                };
            };
        };
        GeneralException: {
            requestError: {
                serviceException: {
                    /** @constant */
                    messageId: "GENERAL_ERROR";
                    text: string;
                };
            };
        };
        ConversationResultPage: {
            conversations: components["schemas"]["ConversationApiModel"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A conversation. What is not set is left out. */
        ConversationApiModel: {
            id: string;
            topic?: string;
            summary?: string;
            /** @enum {string} */
            status: "OPEN" | "WAITING" | "SOLVED" | "CLOSED";
            priority: components["schemas"]["ConversationPriority"];
            queueId?: string;
            agentId?: string;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description From closing on. */
            closedAt?: components["schemas"]["Instant"];
        };
        /** @description An unknown queue or agent is 400. */
        ConversationApiModelInput: {
            topic?: string;
            summary?: string;
            /**
             * @default OPEN
             * @enum {string}
             */
            status?: "OPEN" | "WAITING" | "SOLVED" | "CLOSED";
            /** @default NORMAL */
            priority?: components["schemas"]["ConversationPriority"];
            queueId?: string;
            agentId?: string;
        };
        /** @description What shall be other. */
        PatchConversationApiRequest: {
            topic?: string;
            summary?: string;
            /** @enum {string} */
            status?: "OPEN" | "WAITING" | "SOLVED" | "CLOSED";
            priority?: components["schemas"]["ConversationPriority"];
            queueId?: string;
            agentId?: string;
        };
        /** @description A tag of the catalogue. */
        AddTagToConversationApiRequest: {
            tagName: string;
        };
        /** @description An agent, or a bot. */
        AssignAgentApiRequest: {
            agentId: string;
        };
        /** @description Where the rules would put it. */
        ConversationRoutingResultApiResponse: {
            id: string;
            queueId: string;
            priority: components["schemas"]["ConversationPriority"];
        };
        RelatedCommentsApiResponse: {
            conversationsMessage?: components["schemas"]["MessageApiResponse"];
            olderComments: components["schemas"]["RelatedMessageApiResponse"][];
            newerComments: components["schemas"]["RelatedMessageApiResponse"][];
        };
        LinkedConversations: {
            linkedConversations: components["schemas"]["LinkedConversation"][];
        };
        /** @description Differs by `contentType`: text, media by address, a location, a template, and what single channels have besides. Answers may add `showUrlPreview` to text and `caption` to media, both null. */
        MessageContent: {
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A message, or an entry that a call left. A template is shown as text. */
        MessageApiResponse: {
            id: string;
            channel: components["schemas"]["ConvMessageChannel"];
            from: string;
            to: string;
            direction: components["schemas"]["MessageDirection"];
            conversationId: string;
            authorId?: string;
            authorType?: components["schemas"]["AuthorType"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            content: components["schemas"]["MessageContent"];
            contentType: components["schemas"]["ContentType"];
            /** @description The message as the channel product holds it. */
            singleSendMessage?: Record<string, never>;
        };
        RelatedMessageApiResponse: {
            id: string;
            channel: components["schemas"]["ConvMessageChannel"];
            authorName: string;
            direction: components["schemas"]["MessageDirection"];
            conversationId: string;
            createdAt: components["schemas"]["Instant"];
            content: components["schemas"]["MessageContent"];
            contentType: components["schemas"]["ContentType"];
            /** @description The message as the channel product holds it. */
            singleSendMessage?: Record<string, never>;
        };
        LinkedConversation: {
            parentConversation: components["schemas"]["LinkedConversationMember"];
            childConversation: components["schemas"]["LinkedConversationMember"];
        };
        LinkedConversationMember: {
            conversationId: string;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            agentId?: string;
            topic?: string;
            channel?: components["schemas"]["ConversationChannel"];
            status: components["schemas"]["ConversationStatus"];
            customerDisplayName?: string;
        };
        MessageResultPage: {
            messages: components["schemas"]["MessageApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description To answer, turn `from` and `to` of the last inbound message round. Text has at most 4096 characters. */
        CreateMessageApiRequest: {
            /** @enum {string} */
            channel: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "LIVE_CHAT" | "LINE" | "APPLE_BUSINESS_CHAT" | "EMAIL" | "TELEGRAM" | "INSTAGRAM_MESSAGING" | "KAKAO_SANGDAM" | "VIBER_BOT" | "FACEBOOK_POST" | "INSTAGRAM_POST";
            from: string;
            to: string;
            content: components["schemas"]["MessageContent"];
            contentType: components["schemas"]["ContentType"];
        };
        /** @description WhatsApp knows no TYPING_STOPPED. */
        ConversationEventApiRequest: {
            from: string;
            to: string;
            type: components["schemas"]["ConversationEventType"];
            channel: components["schemas"]["ConversationEventChannel"];
        };
        /** @description A file that hangs on a note. */
        NoteAttachment: {
            id: string;
            fileName: string;
            fileExtension?: string;
            contentType?: string;
            /** Format: int64 */
            fileSize?: number;
            publicLink?: string;
        };
        NoteResultPage: {
            notes: components["schemas"]["NoteApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        CreateNoteApiRequest: {
            /**
             * @default INTERNAL
             * @enum {string}
             */
            type?: "INTERNAL" | "ATTACHMENT";
            content: components["schemas"]["NoteContent"];
            agentId?: string;
        };
        /** @description Text, or text with files by id. */
        NoteContent: string | {
            text: string;
            attachments?: {
                id: string;
            }[];
        };
        NoteApiResponse: {
            id: string;
            conversationId: string;
            agentId?: string;
            /** @description Text, or text with attachments; typed as text by the vendor, the samples show both. */
            content: string | {
                text: string;
                attachments?: components["schemas"]["NoteAttachment"][];
            };
            type: components["schemas"]["NoteType"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        TagsApiResponse: {
            tags: components["schemas"]["TagApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        CreateTagApiRequest: {
            name: string;
        };
        TagApiResponse: {
            name: string;
            id: string;
            createdAt: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        TagApiModel: {
            name: string;
            /** Format: uuid */
            id: string;
            createdAt: components["schemas"]["Instant"];
        };
        AgentResponseResultPage: {
            agents: components["schemas"]["AgentResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The role must be given, though a default is printed. */
        AgentRequest: {
            displayName: string;
            status: components["schemas"]["AgentStatusGroup"];
            /** @default AGENT */
            role: components["schemas"]["AgentRole"];
            /** @default true */
            enabled?: boolean;
        };
        /** @description An agent: `status` is chosen, `availability` computed. */
        AgentResponse: {
            id: string;
            displayName: string;
            title?: string;
            status: components["schemas"]["AgentStatusGroup"];
            availability: components["schemas"]["AgentStatusGroup"];
            role: components["schemas"]["AgentRole"];
            enabled: boolean;
            createdAt: components["schemas"]["CompactInstant"];
            updatedAt: components["schemas"]["CompactInstant"];
        };
        /** @description An agent with its address. */
        AgentResponseWithEmail: {
            id: string;
            displayName: string;
            status: components["schemas"]["AgentStatusGroup"];
            availability: components["schemas"]["AgentStatusGroup"];
            role: components["schemas"]["AgentRole"];
            enabled: boolean;
            createdAt: components["schemas"]["CompactInstant"];
            updatedAt: components["schemas"]["CompactInstant"];
            email?: string;
        };
        AgentStatusRequest: {
            status: components["schemas"]["AgentStatusGroup"];
        };
        QueueAssignRequest: {
            queueId: string;
        };
        QueueResultPage: {
            queues: components["schemas"]["QueueApiModel"][];
            pagination: components["schemas"]["Pagination"];
        };
        CreateQueueApiRequest: {
            name: string;
            /** @default false */
            isAutoAssignmentEnabled?: boolean;
            workingHoursId?: string;
            externalId?: string;
        };
        /** @description A queue. A deleted one keeps its row, with `deletedAt`. */
        QueueApiModel: {
            id: string;
            name: string;
            enabledAgentsCount: number;
            enabledRoutesCount: number;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            isAutoAssignmentEnabled: boolean;
            autoAssignmentAlgorithm?: components["schemas"]["AutoAssignmentAlgorithm"];
            isAutoAssignmentOutsideOfWorkingHoursEnabled?: boolean;
            /** Format: int64 */
            stickyAgentTimeoutDays?: number;
            isStickyAutoAssignmentEnabled?: boolean;
            workingHoursId?: string;
            isRestricted?: boolean;
            isPrivate: boolean;
            deletedAt?: components["schemas"]["Instant"];
            externalId?: string;
        };
        UpdateQueueApiRequest: {
            name?: string;
            /** @default true */
            isAutoAssignmentEnabled?: boolean;
            /** @default LOAD_BALANCING */
            autoAssignmentAlgorithm?: components["schemas"]["AutoAssignmentAlgorithm"];
            /** @default false */
            isAutoAssignmentOutsideOfWorkingHoursEnabled?: boolean;
            /** Format: int64 */
            stickyAgentTimeoutDays?: number;
            isStickyAutoAssignmentEnabled?: boolean;
            workingHoursId?: string;
            /** @default false */
            isRestricted?: boolean;
            externalId?: string;
        };
        RoutingRulesResultPage: {
            routes: components["schemas"]["RuleApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Each node of the expression has one operator: `{$eq: {message.channel: WHATSAPP}}`, `{$and: [node, node]}`. */
        CreateRuleApiRequest: {
            /** @default NORMAL */
            priority?: components["schemas"]["ConversationPriority"];
            expression: {
                [key: string]: unknown;
            };
            queueId: string;
            /** @default true */
            enabled?: boolean;
            name?: string;
            /** @default false */
            routeOnlyDuringWorkingHours?: boolean;
        };
        /** @description A rule; `order` counts from 1, and the first that holds wins. */
        RuleApiResponse: {
            id: string;
            priority: components["schemas"]["ConversationPriority"];
            expression: {
                [key: string]: unknown;
            };
            queueId: string;
            queueName?: string;
            enabled: boolean;
            name?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            order: number;
            routeOnlyDuringWorkingHours?: boolean;
            isPrivate?: boolean;
        };
        BotResultPage: {
            bots: components["schemas"]["BotApiModel"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A bot as the list shows it. */
        BotApiModel: {
            id: string;
            displayName: string;
            webhookUrl?: string;
            destination: string;
            enabled: boolean;
            messagePersistencePolicy: components["schemas"]["MessagePersistencePolicy"];
            channel: components["schemas"]["MessageChannel"];
            /** Format: int64 */
            sessionTimeoutInSec: number;
            /** @deprecated */
            webhookHeaders?: {
                [key: string]: string;
            };
            webhookEventUrl?: string;
            webhookEventHeaders?: {
                [key: string]: string;
            };
        };
        /** @description Idle for `sessionTimeoutInSec`, its conversations are closed. */
        BotApiModelInput: {
            displayName: string;
            webhookUrl?: string;
            destination: string;
            /** @default true */
            enabled?: boolean;
            /** @default PERSIST_ALL */
            messagePersistencePolicy?: components["schemas"]["MessagePersistencePolicy"];
            channel: components["schemas"]["MessageChannel"];
            /**
             * Format: int64
             * @default 86400
             */
            sessionTimeoutInSec?: number;
            /** @deprecated */
            webhookHeaders?: {
                [key: string]: string;
            };
            webhookEventUrl?: string;
            webhookEventHeaders?: {
                [key: string]: string;
            };
        };
        /** @description A bot with its id. */
        Bot: {
            displayName: string;
            webhookUrl?: string;
            destination: string;
            enabled: boolean;
            messagePersistencePolicy: components["schemas"]["MessagePersistencePolicy"];
            channel: components["schemas"]["MessageChannel"];
            /** Format: int64 */
            sessionTimeoutInSec: number;
            /** @deprecated */
            webhookHeaders?: {
                [key: string]: string;
            };
            webhookEventUrl?: string;
            webhookEventHeaders?: {
                [key: string]: string;
            };
            id: string;
        };
        AccountConfigurationRequest: {
            webhookUrl?: string;
        };
        TemplateResultPage: {
            templates: components["schemas"]["TemplateApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        TemplateApiResponse: {
            id: string;
            name: string;
            language?: string;
            languageCode?: string;
            channel: components["schemas"]["ConvMessageChannel"];
            external?: boolean;
            contentType?: components["schemas"]["ContentType"];
            content: Record<string, never>;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            tags?: components["schemas"]["TemplateTagApiResponse"][];
            attachments?: components["schemas"]["TemplateFileApiResponse"][];
            sender?: string;
        };
        TemplateTagApiResponse: {
            id?: string;
            name: string;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        TemplateFileApiResponse: {
            id: string;
            fileName: string;
            fileExtension: string;
            /** Format: int64 */
            fileSize?: number;
            contentType: string;
            publicLink: string;
            thumbLink?: string;
            uploadedAt: components["schemas"]["Instant"];
        };
        FormResultPage: {
            items: components["schemas"]["Form"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Fields by id, each with the fields that a value of it adds. */
        FormRequest: {
            title: string;
            isEnabled: boolean;
            isDefault?: boolean;
            fields: components["schemas"]["FormFieldRequest"][];
        };
        FormFieldRequest: {
            fieldId: string;
            isRequired: boolean;
            conditions?: components["schemas"]["FieldConditionRequest"][];
        };
        FieldConditionRequest: {
            id?: string;
            value: string;
            conditionalFields: components["schemas"]["FormConditionalFieldRequest"][];
        };
        FormConditionalFieldRequest: {
            fieldId: string;
            isRequired: boolean;
        };
        Form: {
            id: string;
            title: string;
            isEnabled: boolean;
            isDefault: boolean;
            fields: components["schemas"]["FormField"][];
            createdAt: components["schemas"]["UtcInstant"];
            updatedAt: components["schemas"]["UtcInstant"];
        };
        FieldResultPage: {
            items: components["schemas"]["Field"][];
            pagination: components["schemas"]["Pagination"];
        };
        FieldRequest: {
            title: string;
            type: components["schemas"]["FieldType"];
            isEnabled: boolean;
            options?: string[];
            regex?: string;
        };
        Field: {
            id: string;
            title: string;
            type: components["schemas"]["FieldType"];
            regex?: string;
            isEnabled: boolean;
            isDefault?: boolean;
            options?: string[];
            createdAt: components["schemas"]["UtcInstant"];
            updatedAt: components["schemas"]["UtcInstant"];
            operators?: components["schemas"]["FieldOperator"][];
        };
        TriggerResultPage: {
            items: components["schemas"]["Trigger"][];
            pagination: components["schemas"]["Pagination"];
        };
        Trigger: {
            id: string;
            title: string;
            expression: {
                [key: string]: unknown;
            };
            orderIndex: number;
            isEnabled: boolean;
            formId: string;
            timesTriggered?: number;
        };
        TriggerInput: {
            title: string;
            expression: {
                [key: string]: unknown;
            };
            orderIndex?: number;
            isEnabled?: boolean;
            formId: string;
            timesTriggered?: number;
        };
        DispositionBasic: {
            conversationId: string;
            formId: string;
            fields: components["schemas"]["DispositionFieldBasic"][];
        };
        /** @description Values by field. */
        UpsertDispositionApiRequest: {
            fields: components["schemas"]["UpsertDispositionFieldApiRequest"][];
        };
        UpsertDispositionFieldApiRequest: {
            fieldId: string;
            value: string;
        };
        FormField: {
            field: components["schemas"]["Field"];
            isRequired: boolean;
            conditions?: components["schemas"]["FieldCondition"][];
        };
        DispositionFieldBasic: {
            fieldId: string;
            dispositionId: string;
            dispositionValue: string;
        };
        FieldCondition: {
            id?: string;
            value: string;
            fields: components["schemas"]["ConditionalField"][];
        };
        ConditionalField: {
            field: components["schemas"]["Field"];
            isRequired: boolean;
        };
        TriggerPatch: {
            title?: string;
            expression?: {
                [key: string]: unknown;
            };
            orderIndex?: number;
            isEnabled?: boolean;
            formId?: string;
            timesTriggered?: number;
        };
        /** @description One entry per day, all seven of them. */
        WorkWeek: {
            MONDAY: components["schemas"]["WorkingDay"];
            TUESDAY: components["schemas"]["WorkingDay"];
            WEDNESDAY: components["schemas"]["WorkingDay"];
            THURSDAY: components["schemas"]["WorkingDay"];
            FRIDAY: components["schemas"]["WorkingDay"];
            SATURDAY: components["schemas"]["WorkingDay"];
            SUNDAY: components["schemas"]["WorkingDay"];
        };
        /** @description Open from and until, in minutes of the day. */
        WorkingDay: {
            startTime: number;
            endTime: number;
            enabled: boolean;
        };
        /** @description One entry per day, all seven of them. */
        WorkWeekInput: {
            MONDAY: components["schemas"]["WorkingDayInput"];
            TUESDAY: components["schemas"]["WorkingDayInput"];
            WEDNESDAY: components["schemas"]["WorkingDayInput"];
            THURSDAY: components["schemas"]["WorkingDayInput"];
            FRIDAY: components["schemas"]["WorkingDayInput"];
            SATURDAY: components["schemas"]["WorkingDayInput"];
            SUNDAY: components["schemas"]["WorkingDayInput"];
        };
        /** @description Open from and until, in minutes of the day. */
        WorkingDayInput: {
            startTime: number;
            endTime: number;
            enabled: boolean;
        };
        WorkingHoursResultPageApiResponse: {
            workingHours: components["schemas"]["WorkingHoursApiResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description `sendAwayMessageEveryOOWHPeriod` repeats the message in later closed times of a live conversation. */
        WorkingHoursApiRequest: {
            timezone: string;
            message: string;
            workWeek: components["schemas"]["WorkWeekInput"];
            name: string;
            enabled?: boolean;
            isDefault?: boolean;
            closeConversations?: boolean;
            sendAwayMessageEveryOOWHPeriod?: boolean;
            holidays?: components["schemas"]["HolidaysApiModelInput"][];
        };
        HolidaysApiModel: {
            id: string;
            name: string;
            /** Format: date */
            startDate: string;
            /** Format: date */
            endDate: string;
            enabled?: boolean;
            workingHoursId?: string;
        };
        /** @description Days, both included. */
        HolidaysApiModelInput: {
            name: string;
            /** Format: date */
            startDate?: string;
            /** Format: date */
            endDate?: string;
            enabled?: boolean;
        };
        WorkingHoursApiResponse: {
            id: string;
            timezone: string;
            message: string;
            workWeek?: components["schemas"]["WorkWeek"];
            name: string;
            enabled: boolean;
            isDefault: boolean;
            closeConversations: boolean;
            sendAwayMessageEveryOOWHPeriod?: boolean;
            holidays?: components["schemas"]["HolidaysApiModel"][];
        };
        WorkingHoursStatusApiResponse: {
            status: components["schemas"]["WorkingHoursStatus"];
        };
        WorkingHoursApiPatch: {
            timezone?: string;
            message?: string;
            workWeek?: components["schemas"]["WorkWeekInput"];
            name?: string;
            enabled?: boolean;
            isDefault?: boolean;
            closeConversations?: boolean;
            sendAwayMessageEveryOOWHPeriod?: boolean;
            holidays?: components["schemas"]["HolidaysApiModelInput"][];
        };
        WebFormSubmissionApiRequest: {
            from: string;
            subject?: string;
            cc?: string[];
            content: string;
            attachmentIds?: string[];
        };
        WebFormPostResponse: {
            conversationId: string;
        };
        WebFormApiResponse: {
            id: string;
            name: string;
            channel: components["schemas"]["ConversationChannel"];
            destination: string;
            url?: string;
            enabled: boolean;
            tagIds?: string[];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        WebFormApiRequest: {
            name: string;
            channel: components["schemas"]["ConversationChannel"];
            destination: string;
            url?: string;
            enabled: boolean;
            tagIds?: string[];
        };
        WebFormApiPatch: {
            name?: string;
            channel?: components["schemas"]["ConversationChannel"];
            destination?: string;
            url?: string;
            enabled?: boolean;
            tagIds?: string[];
        };
        /** @description Null takes the account's. */
        AgentConfigApiModel: {
            backgroundBlurSettings?: components["schemas"]["BackgroundBlurSettingsApiModel"];
            wrapUpSeconds?: number | null;
        };
        OutboundCallConversationRequestApiModel: {
            from: string;
            to: string;
            agentId: string;
            /** @default PSTN */
            voiceClientType?: components["schemas"]["VoiceClientType"];
        };
        OutboundCallConversationResponseApiModel: {
            from: string;
            to: string;
            conversationId: string;
            agentId: string;
        };
        WaitingStrategyApiResponse: {
            id: string;
            name?: string;
            maximumWaitTime: components["schemas"]["DurationApiModel"];
            greetingMessage?: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModel"];
            musicOnHold?: components["schemas"]["OptionWithFileAudioSourceApiModel"];
            announcementMessage?: components["schemas"]["OptionWithPeriodicCollectApiModel"];
            callbackConfirmationMessage?: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModel"];
            maximumWaitTimeMessage?: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModel"];
            conditionType: components["schemas"]["ConditionType"];
            condition: components["schemas"]["WaitingStrategyCondition"];
            createdAt: components["schemas"]["CompactInstant"];
            updatedAt: components["schemas"]["CompactInstant"];
            senders: {
                clientType?: components["schemas"]["VoiceClientType"];
                identifier?: string;
            }[];
        };
        /** @description What a caller hears while waiting. The condition must be of its type, which stays as it was made; one sender or queue in two strategies is 400 (inferred). */
        WaitingStrategyApiRequest: {
            name?: string;
            maximumWaitTime: components["schemas"]["DurationApiModelInput"];
            greetingMessage?: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModelInput"];
            musicOnHold?: components["schemas"]["OptionWithFileAudioSourceApiModelInput"];
            announcementMessage?: components["schemas"]["OptionWithPeriodicCollectApiModelInput"];
            maximumWaitTimeMessage?: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModelInput"];
            conditionType: components["schemas"]["ConditionType"];
            condition: components["schemas"]["WaitingStrategyConditionInput"];
        };
        /** @description What is known of a recording. Stays when its file is deleted. */
        RecordingMetadataApiModel: {
            /** Format: int64 */
            id: number;
            recordingId: string;
            conversationId: string;
            conferenceId?: string;
            callId: string;
            direction: string;
            recordingStatus: string;
            composed: boolean;
            filename?: string;
            /**
             * Format: int64
             * @description Seconds.
             */
            duration?: number;
            participantId?: string;
            participantIdentity?: string;
            participantName?: string;
            participantType?: string;
            mediaType: string;
            /**
             * Format: int64
             * @description Milliseconds since 1970.
             */
            startedAt: number;
            /**
             * Format: int64
             * @description Milliseconds since 1970.
             */
            deletedAt?: number;
            deletedBy?: string;
            sftpPath?: string;
            transferredFrom?: string;
            transferredTo?: string;
            transferredFromQueue?: string;
            transferredToQueue?: string;
        };
        AccountWrapUpApiModel: {
            wrapUpSeconds: number;
            canExtendWrapUp: boolean;
            enabled: boolean;
        };
        /** @description All three, each time. */
        AccountWrapUpApiModelInput: {
            wrapUpSeconds: number;
            canExtendWrapUp: boolean;
            enabled: boolean;
        };
        /** @description Null takes the account's. */
        AgentConfigWrapUpApiModel: {
            wrapUpSeconds?: number | null;
        };
        TransferToAgentRequest: {
            agentId: string;
        };
        /** @description Null is the default queue (inferred). */
        TransferToQueueRequest: {
            queueId: string | null;
        };
        TransferToExternalRequest: {
            externalNumber: string;
            from: string;
        };
        TransferToExternalConfigApiModel: {
            tagName?: string;
            transferToAnyNumberEnabled: boolean;
            createdAt?: string;
            updatedAt?: string;
        };
        TransferToExternalConfigApiModelInput: {
            /** @default true */
            transferToAnyNumberEnabled?: boolean;
        };
        /** @description What the customer hears while the target rings. */
        TransferStrategyApiModel: {
            id: string;
            musicOnHold?: components["schemas"]["FileAudioSourceWithDefaultOptionApiModel"];
            announcementMessage?: components["schemas"]["FileOrTtsAudioSourceWithRepeatIntervalApiModel"];
            createdAt: components["schemas"]["UtcInstant"];
            updatedAt: components["schemas"]["UtcInstant"];
        };
        TransferStrategyApiModelInput: {
            musicOnHold?: components["schemas"]["FileAudioSourceWithDefaultOptionApiModelInput"];
            announcementMessage?: components["schemas"]["FileOrTtsAudioSourceWithRepeatIntervalApiModelInput"];
        };
        HoldConfigWithQueuesApiModel: {
            id: string;
            name: string;
            onHoldMusic?: components["schemas"]["FileAudioSourceWithDefaultOptionApiModel"];
            announcementMessage?: components["schemas"]["FileOrTtsAudioSourceWithRepeatIntervalApiModel"];
            createdAt: components["schemas"]["CompactInstant"];
            updatedAt: components["schemas"]["CompactInstant"];
            queueIds: string[];
            enabled: boolean;
            default: boolean;
        };
        /** @description At least one queue, unless it is the default one. */
        HoldConfigWithQueuesApiModelInput: {
            name: string;
            onHoldMusic?: components["schemas"]["FileAudioSourceWithDefaultOptionApiModelInput"];
            announcementMessage?: components["schemas"]["FileOrTtsAudioSourceWithRepeatIntervalApiModelInput"];
            queueIds: string[];
            enabled?: boolean;
            default?: boolean;
        } | {
            queueIds?: unknown;
        } | {
            /** @constant */
            default: true;
        };
        CallTimeoutApiModel: {
            inbound: number;
            outbound: number;
        };
        /** @description Seconds of ringing; null restores the default. */
        CallTimeoutApiModelInput: {
            /** @default 30 */
            inbound?: number | null;
            /** @default 45 */
            outbound?: number | null;
        };
        BackgroundBlurSettingsApiModel: {
            mode: components["schemas"]["VideoFilterModeApiModel"];
            fileMetadata?: components["schemas"]["BackgroundFileMetadataApiModel"];
        };
        BackgroundFileMetadataApiModel: {
            fileId: string;
            fileName: string;
            /** Format: int64 */
            fileSize?: number;
            fileUrl: string;
        };
        /** @description Whether a call can be handed on to a queue: open now, and assigning by itself. The default queue has no id. */
        TransferQueueElement: {
            queueId: string | null;
            queueName: string;
            active: boolean;
            autoAssignmentEnabled: boolean;
        };
        /** @description Senders for the type SENDER, queues for QUEUE. */
        WaitingStrategyCondition: {
            senders?: {
                clientType?: components["schemas"]["VoiceClientType"];
                identifier?: string;
            }[];
            queues?: string[];
        };
        /** @description Senders for the type SENDER, queues (or the word `default`) for QUEUE. */
        WaitingStrategyConditionInput: {
            senders?: {
                clientType?: components["schemas"]["VoiceClientType"];
                identifier?: string;
            }[];
            queues?: string[];
        } | unknown | unknown;
        WaitingStrategyPage: {
            elements: components["schemas"]["WaitingStrategyApiResponse"][];
            /** Format: int64 */
            total: number;
            totalPages: number;
        };
        TransferQueuePage: {
            elements: components["schemas"]["TransferQueueElement"][];
            /** Format: int64 */
            total: number;
            totalPages: number;
        };
        HoldConfigPage: {
            elements: components["schemas"]["HoldConfigWithQueuesApiModel"][];
            /** Format: int64 */
            total: number;
            totalPages: number;
        };
        RecordingMetadataPage: {
            elements: components["schemas"]["RecordingMetadataApiModel"][];
            /** Format: int64 */
            total: number;
            totalPages: number;
        };
        DurationApiModel: {
            unit: components["schemas"]["Unit"];
            value: number;
        };
        DurationApiModelInput: {
            unit: components["schemas"]["Unit"];
            value: number;
        };
        OptionWithFileOrTtsAudioSourceApiModel: {
            enabled: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModel"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModel"];
        };
        OptionWithFileOrTtsAudioSourceApiModelInput: {
            enabled?: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModelInput"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModelInput"];
        };
        TtsAudioSourceApiModel: {
            text: string;
            language: string;
            isLanguageSelectedManually?: boolean;
            voice: components["schemas"]["VoiceApiModel"];
            speechRate: number;
            fileDescriptor?: string;
        };
        TtsAudioSourceApiModelInput: {
            text: string;
            language: string;
            isLanguageSelectedManually?: boolean;
            voice: components["schemas"]["VoiceApiModelInput"];
            speechRate: number;
        };
        VoiceApiModel: {
            name: string;
            gender: string;
        };
        VoiceApiModelInput: {
            name: string;
            gender: string;
        };
        FileAudioSourceApiModel: {
            fileDescriptor?: string;
        };
        FileAudioSourceApiModelInput: {
            fileDescriptor?: string;
        };
        OptionWithFileAudioSourceApiModel: {
            enabled: boolean;
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModel"];
        };
        OptionWithFileAudioSourceApiModelInput: {
            enabled?: boolean;
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModelInput"];
        };
        OptionWithPeriodicCollectApiModel: {
            enabled: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModel"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModel"];
            repeatInterval?: components["schemas"]["DurationApiModel"];
            collectables?: components["schemas"]["CollectableApiModel"][];
            collectDuration?: components["schemas"]["DurationApiModel"];
        };
        OptionWithPeriodicCollectApiModelInput: {
            enabled?: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModelInput"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModelInput"];
            repeatInterval?: components["schemas"]["DurationApiModelInput"];
            collectables?: components["schemas"]["CollectableApiModelInput"][];
            collectDuration?: components["schemas"]["DurationApiModelInput"];
        };
        /** @description What a key does. */
        CollectableApiModel: {
            code: string;
            action: components["schemas"]["Action"];
            value: string;
        };
        CollectableApiModelInput: {
            code: string;
            action: components["schemas"]["Action"];
            value: string;
        };
        FileAudioSourceWithDefaultOptionApiModel: {
            enabled: boolean;
            useDefault: boolean;
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModel"];
        };
        FileAudioSourceWithDefaultOptionApiModelInput: {
            enabled?: boolean;
            /** @default true */
            useDefault?: boolean;
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModelInput"];
        };
        FileOrTtsAudioSourceWithRepeatIntervalApiModel: {
            enabled?: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModel"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModel"];
            repeatInterval?: components["schemas"]["DurationApiModel"];
            duration?: components["schemas"]["DurationApiModel"];
        };
        FileOrTtsAudioSourceWithRepeatIntervalApiModelInput: {
            enabled?: boolean;
            audioSourceType?: components["schemas"]["AudioSourceTypeApiModel"];
            ttsAudioSource?: components["schemas"]["TtsAudioSourceApiModelInput"];
            fileAudioSource?: components["schemas"]["FileAudioSourceApiModelInput"];
            repeatInterval?: components["schemas"]["DurationApiModelInput"];
        };
        GetPlaceholdersApiResponse: {
            /** @enum {string} */
            type: "POSITION_IN_QUEUE";
            sayAs: components["schemas"]["TtsPlaceholderSayAsApiModel"];
            placeholderValue: string;
            placeholderPaddingSize: number;
            requiresSSML: boolean;
        };
        AwayAudioMessageApiModel: {
            id: string;
            workingHoursConfigId: string;
            audioSource: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModel"];
            collectables?: components["schemas"]["CollectableApiModel"][];
            collectDuration?: components["schemas"]["DurationApiModel"];
        };
        AwayAudioMessageApiModelInput: {
            audioSource: components["schemas"]["OptionWithFileOrTtsAudioSourceApiModelInput"];
            collectables?: components["schemas"]["CollectableApiModelInput"][];
            collectDuration?: components["schemas"]["DurationApiModelInput"];
        };
        AccountRecordingConfigApiModel: {
            inbound: boolean;
            outbound: boolean;
            autoCompose: boolean;
            mediaType: components["schemas"]["MediaTypeApiModel"];
            enabled: boolean;
            /**
             * Format: int64
             * @description Milliseconds since 1970.
             */
            enabledChangedAt?: number;
            videoDownloadPreparation?: boolean;
        };
        /** @description One direction must be true. */
        AccountRecordingConfigApiModelInput: {
            inbound?: boolean;
            outbound?: boolean;
            /** @default false */
            autoCompose?: boolean;
            mediaType: components["schemas"]["MediaTypeApiModel"];
            /** @default false */
            enabled?: boolean;
            /** @default false */
            videoDownloadPreparation?: boolean;
        } | {
            /** @constant */
            inbound: true;
        } | {
            /** @constant */
            outbound: true;
        };
        AgentRecordingConfigApiModel: {
            agentId: string;
            inbound: boolean;
            outbound: boolean;
            mediaType: components["schemas"]["MediaTypeApiModel"];
            useDefault: boolean;
            enabled: boolean;
            /**
             * Format: int64
             * @description Milliseconds since 1970.
             */
            enabledChangedAt?: number;
            videoDownloadPreparation?: boolean;
            autoCompose?: boolean;
        };
        /** @description `useDefault` takes the account's. */
        AgentRecordingConfigApiModelInput: {
            /** @default false */
            inbound?: boolean;
            /** @default false */
            outbound?: boolean;
            mediaType: components["schemas"]["MediaTypeApiModel"];
            /** @default false */
            useDefault?: boolean;
            /** @default false */
            enabled?: boolean;
            /** @default false */
            videoDownloadPreparation?: boolean;
            /** @default false */
            autoCompose?: boolean;
        };
        FilePage: {
            results: components["schemas"]["File"][];
            paging: components["schemas"]["PageInfo"];
        };
        /** @description A file for calls. */
        File: {
            id: string;
            name: string;
            fileFormat: components["schemas"]["FileFormat"];
            /** Format: int64 */
            size: number;
            /** Format: date-time */
            creationTime: string;
            /** Format: date-time */
            expirationTime?: string;
            /** Format: int64 */
            duration?: number;
        };
        CallRecordingPage: {
            results: components["schemas"]["PublicCallRecording"][];
            paging: components["schemas"]["PageInfo"];
        };
        PublicCallRecording: {
            callId: string;
            endpoint: components["schemas"]["CallEndpoint"];
            direction: components["schemas"]["CallDirection"];
            files: components["schemas"]["PublicRecordingFile"][];
            status: components["schemas"]["RecordingStatus"];
            reason?: string;
            callsConfigurationId?: string;
            platform?: components["schemas"]["Platform"];
            /** Format: date-time */
            startTime?: string;
            /** Format: date-time */
            endTime?: string;
        };
        ConferenceRecordingPage: {
            results: components["schemas"]["PublicConferenceRecording"][];
            paging: components["schemas"]["PageInfo"];
        };
        PublicConferenceRecording: {
            conferenceId: string;
            conferenceName?: string;
            callsConfigurationId?: string;
            platform?: components["schemas"]["Platform"];
            composedFiles: components["schemas"]["PublicRecordingFile"][];
            callRecordings: components["schemas"]["PublicCallRecording"][];
            /** Format: date-time */
            startTime?: string;
            /** Format: date-time */
            endTime?: string;
        };
        /** @description Whether the parts go, and whether each party gets a channel. */
        OnDemandComposition: {
            /** @default true */
            deleteCallRecordings?: boolean;
            multiChannel?: components["schemas"]["MultiChannel"];
        };
        MultiChannel: {
            enabled: boolean;
        };
        ActionResponse: {
            status: components["schemas"]["ActionStatus"];
        };
        DialogRecordingPage: {
            results: components["schemas"]["PublicDialogRecording"][];
            paging: components["schemas"]["PageInfo"];
        };
        PublicDialogRecording: {
            dialogId: string;
            callsConfigurationId?: string;
            platform?: components["schemas"]["Platform"];
            composedFiles: components["schemas"]["PublicRecordingFile"][];
            callRecordings: components["schemas"]["PublicCallRecording"][];
            /** Format: date-time */
            startTime?: string;
            /** Format: date-time */
            endTime?: string;
        };
        /** @description A file of a recording. */
        PublicRecordingFile: {
            id: string;
            name: string;
            fileFormat: components["schemas"]["FileFormat"];
            /** Format: int64 */
            size: number;
            /** Format: date-time */
            creationTime: string;
            /** Format: int64 */
            duration?: number;
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime?: string;
            location: components["schemas"]["RecordingFileLocation"];
            sftpUploadStatus?: components["schemas"]["SftpUploadStatus"];
            customData?: {
                [key: string]: string;
            };
        };
        CallEndpoint: components["schemas"]["PhoneEndpoint"] | components["schemas"]["SipEndpoint"] | components["schemas"]["WebRtcEndpoint"] | components["schemas"]["ViberEndpoint"] | components["schemas"]["WhatsAppEndpoint"] | components["schemas"]["WebsocketEndpoint"];
        Platform: {
            entityId?: string;
            applicationId?: string;
        };
        PhoneEndpoint: {
            /** @constant */
            type: "PHONE";
            phoneNumber?: string;
        };
        SipEndpoint: {
            /** @constant */
            type: "SIP";
            username?: string;
            sipTrunkId?: string;
            customHeaders?: {
                [key: string]: string;
            };
        };
        WebRtcEndpoint: {
            /** @constant */
            type: "WEBRTC";
            identity?: string;
            displayName?: string;
        };
        ViberEndpoint: {
            /** @constant */
            type: "VIBER";
            phoneNumber?: string;
        };
        WhatsAppEndpoint: {
            /** @constant */
            type: "WHATSAPP";
            phoneNumber?: string;
        };
        WebsocketEndpoint: {
            /** @constant */
            type: "WEBSOCKET";
            websocketEndpointConfigId?: string;
            identifier?: string;
        };
        /** @description Seconds to live: 8 hours where nothing is said, 24 at most. */
        TokenRequestModel: {
            identity: string;
            displayName?: string;
            /**
             * Format: int64
             * @default 28800
             */
            timeToLive?: number;
        };
        TokenResponseModel: {
            token: string;
            expirationTime: string;
        };
        UserActivityPageResponse: {
            identity: string;
            results: components["schemas"]["UserActivityResponse"][];
            pageInfo: components["schemas"]["WebrtcPageInfo"];
        };
        WebrtcRecordingPageResponse: {
            results: components["schemas"]["RecordingResponse"][];
            pageInfo: components["schemas"]["WebrtcPageInfo"];
        };
        RecordingResponse: {
            application: components["schemas"]["WebrtcApplication"];
            recording: components["schemas"]["Recording"];
        };
        /** @description A coming or a going. */
        UserActivityResponse: {
            sessionId: string;
            activityType: components["schemas"]["ActivityType"];
            /** Format: date-time */
            timestamp: string;
        };
        WebrtcPageInfo: {
            page: number;
            size: number;
            totalPages: number;
            /** Format: int64 */
            totalResults: number;
        };
        Recording: {
            composedFiles: components["schemas"]["RecordingFile"][];
            callRecordings: components["schemas"]["CallRecording"][];
        };
        WebrtcApplication: {
            /** @constant */
            type: "WEBRTC";
            id: string;
            callType: components["schemas"]["CallType"];
            roomName?: string;
            roomId?: string;
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime?: string;
        };
        RecordingFile: {
            id: string;
            name: string;
            fileFormat: components["schemas"]["WebrtcFileFormat"];
            /** Format: int64 */
            size: number;
            /** Format: date-time */
            startTime?: string;
            /** Format: date-time */
            endTime?: string;
            /** Format: date-time */
            creationTime: string;
            /** Format: int64 */
            duration?: number;
            location: components["schemas"]["ProcessedLocation"];
            customData?: {
                [key: string]: string;
            };
        };
        CallRecording: {
            callId: string;
            endpoint?: string;
            direction?: components["schemas"]["WebrtcDirection"];
            status: components["schemas"]["WebrtcStatus"];
            reason?: string;
            files: components["schemas"]["RecordingFile"][];
        };
        SearchResponse: {
            /** Format: date-time */
            createTime: string;
            description?: string;
            id: string;
            name: string;
            notifyUrl?: string;
            notifyContentType?: string;
            record?: boolean;
            script: components["schemas"]["Script"];
            /** Format: date-time */
            updateTime?: string;
            /** Format: date */
            lastUsageDate?: string;
        };
        /** @description A script with a name. */
        UpdateScenarioRequest: {
            name: string;
            description?: string;
            notifyUrl?: string;
            notifyContentType?: string;
            record?: boolean;
            script: components["schemas"]["Script"];
        };
        UpdateScenarioResponse: {
            /** Format: date-time */
            createTime: string;
            description?: string;
            id: string;
            name: string;
            notifyUrl?: string;
            notifyContentType?: string;
            record?: boolean;
            script: components["schemas"]["Script"];
            /** Format: date-time */
            updateTime?: string;
            /** Format: date */
            lastUsageDate?: string;
        };
        LaunchScenarioRequest: {
            bulkId?: string;
            messages: components["schemas"]["IvrMessage"][];
        };
        IvrMessage: {
            scenarioId: string;
            from?: string;
            destinations: components["schemas"]["Destination"][];
            notifyUrl?: string;
            notifyContentType?: string;
            notifyContentVersion?: number;
            callbackData?: string;
            validityPeriod?: number;
            /** Format: date-time */
            sendAt?: string;
            retry?: components["schemas"]["Retry"];
            ringTimeout?: number;
            sendingSpeed?: components["schemas"]["SendingSpeed"];
            parameters?: {
                [key: string]: string;
            };
            pause?: number;
            deliveryTimeWindow?: components["schemas"]["DeliveryTimeWindow"];
            callTimeout?: number;
        };
        Destination: {
            messageId?: string;
            to: string;
        };
        Retry: {
            maxCount: number;
            maxPeriod: number;
            minPeriod: number;
        };
        SendingSpeed: {
            speed?: number;
            timeUnit?: string;
        };
        DeliveryTimeWindow: {
            days?: components["schemas"]["DeliveryDay"][];
            from: components["schemas"]["DeliveryTime"];
            to: components["schemas"]["DeliveryTime"];
        };
        DeliveryTime: {
            hour?: number;
            minute?: number;
        };
        StandardVoiceResponse: {
            bulkId: string;
            messages: components["schemas"]["VoiceResponseDetails"][];
        };
        VoiceResponseDetails: {
            to: string;
            status: components["schemas"]["SingleMessageStatus"];
            messageId: string;
        };
        CallApiOptions: {
            method: components["schemas"]["HttpMethod"];
            headers?: {
                [key: string]: string;
            };
            body: string;
            collectResponse?: boolean;
        };
        SpeechOptions: {
            language: string;
            keyPhrases?: string[];
            maxSilence: number;
        };
        DtmfOptions: {
            maxInputLength: number;
            mappedValues?: {
                [key: string]: string;
            };
        };
        CollectOptions: {
            maxInputLength?: number;
            timeout?: number;
            sendToReports?: components["schemas"]["SendToReports"];
            mappedValues?: {
                [key: string]: string;
            };
        };
        DialOptions: {
            senderId?: string;
            maxCallDuration?: number;
            customRingback?: components["schemas"]["CustomRingback"];
        };
        Numbers: {
            number: string;
        };
        DialToManyOptions: {
            /** @default false */
            parallel?: boolean;
            senderId?: string;
            maxCallDuration?: number;
        };
        DialToConversationsData: {
            options: components["schemas"]["DialToConversationsOptions"];
        };
        GoToOptions: {
            goToLimit?: number;
            countVariable?: string;
        };
        AnsweringMachineDetectionOptions: {
            waitEndOfMessageDetection?: components["schemas"]["WaitForEom"];
            endOfMessageDetectionTimeout?: number;
        };
        PlayOptions: {
            loopCount?: number;
        };
        PlayFromUploadOptions: {
            loopCount?: number;
        };
        PlayTtyOptions: {
            loopCount?: number;
        };
        RecordOptions: {
            escapeDigits?: string;
            beep?: boolean;
            maxSilence?: number;
            identifier?: string;
        };
        SayOptions: {
            language?: string;
            voice?: components["schemas"]["VoiceOptions"];
            speechRate?: number;
        };
        SendSmsData: {
            text: string;
            from: string;
            to: string;
        };
        SingleMessageStatus: {
            groupId: number;
            groupName: string;
            id: number;
            name: string;
            description?: string;
        };
        CustomRingback: {
            ringingAudio: components["schemas"]["AudioContent"];
            failedAudio?: components["schemas"]["AudioContent"];
        };
        DialToConversationsOptions: {
            tagIdentifierType?: components["schemas"]["TagIdentifierType"];
            tags: string[];
        };
        VoiceOptions: {
            name?: string;
            gender?: string;
        };
        AudioContent: components["schemas"]["UrlAudioContent"] | components["schemas"]["FileAudioContent"];
        UrlAudioContent: {
            fileUrl: string;
            /** @constant */
            type: "URL";
        };
        FileAudioContent: {
            fileId: string;
            /** @constant */
            type: "FILE";
        };
        /** @description Steps in order. */
        Script: (components["schemas"]["CallApi"] | components["schemas"]["Capture"] | components["schemas"]["Collect"] | components["schemas"]["Dial"] | components["schemas"]["DialToMany"] | components["schemas"]["DialToConversations"] | components["schemas"]["ForEach"] | components["schemas"]["GoTo"] | components["schemas"]["Hangup"] | components["schemas"]["IfThenElse"] | components["schemas"]["MachineDetection"] | components["schemas"]["AnsweringMachineDetection"] | components["schemas"]["Pause"] | components["schemas"]["Play"] | components["schemas"]["PlayFromRecording"] | components["schemas"]["PlayFromUpload"] | components["schemas"]["PlayTty"] | components["schemas"]["Record"] | components["schemas"]["RepeatWhile"] | components["schemas"]["Say"] | components["schemas"]["SendSms"] | components["schemas"]["SetVariable"] | components["schemas"]["SwitchCase"] | components["schemas"]["WhileDo"])[];
        CallApi: {
            request: string;
            options: components["schemas"]["CallApiOptions"];
            actionId?: number;
        };
        Capture: {
            capture: string;
            timeout: number;
            /** @default true */
            beep?: boolean;
            speechOptions: components["schemas"]["SpeechOptions"];
            dtmfOptions?: components["schemas"]["DtmfOptions"];
            sendToReports?: components["schemas"]["SendToReports"];
            actionId?: number;
        };
        Collect: {
            collectInto: string;
            options?: components["schemas"]["CollectOptions"];
            actionId?: number;
        };
        Dial: {
            dial: string;
            options?: components["schemas"]["DialOptions"];
            actionId?: number;
        };
        DialToMany: {
            dialToMany: components["schemas"]["Numbers"][];
            options: components["schemas"]["DialToManyOptions"];
            actionId?: number;
        };
        /** @description Hands the caller over to Conversations; the last step of its branch. */
        DialToConversations: {
            dialToConversations: components["schemas"]["DialToConversationsData"];
        };
        ForEach: {
            "for-each": string;
            in: string;
            /** @default , */
            delimiter?: string;
            do: components["schemas"]["Script"];
        };
        GoTo: {
            goTo: number;
            options?: components["schemas"]["GoToOptions"];
        };
        IfThenElse: {
            if: string;
            then?: components["schemas"]["Script"];
            else?: components["schemas"]["Script"];
            actionId?: number;
        };
        AnsweringMachineDetection: {
            answeringMachineDetection: boolean;
            options?: components["schemas"]["AnsweringMachineDetectionOptions"];
            onDetecting?: components["schemas"]["Script"];
            onMachineDetected: components["schemas"]["Script"];
            onTimeout?: components["schemas"]["Script"];
            onHumanDetected?: components["schemas"]["Script"];
        };
        Pause: {
            pause: number;
            actionId?: number;
        };
        Play: {
            playFromUrl: string;
            actionId?: number;
            options?: components["schemas"]["PlayOptions"];
        };
        PlayFromRecording: {
            playFromRecording: string;
            actionId?: number;
        };
        PlayFromUpload: {
            playFromUpload: string;
            options?: components["schemas"]["PlayFromUploadOptions"];
            actionId?: number;
        };
        PlayTty: {
            playTty: string;
            options?: components["schemas"]["PlayTtyOptions"];
            actionId?: number;
        };
        Record: {
            record: number;
            options?: components["schemas"]["RecordOptions"];
            actionId?: number;
        };
        RepeatWhile: {
            repeat: components["schemas"]["Script"];
            while: string;
        };
        Say: {
            say: string;
            options?: components["schemas"]["SayOptions"];
            actionId?: number;
        };
        SendSms: {
            sendSms: components["schemas"]["SendSmsData"];
            actionId?: number;
        };
        SetVariable: {
            setVariable: string;
            value: string;
        };
        SwitchCase: {
            switch: string;
            case: components["schemas"]["CaseObject"];
            actionId?: number;
        };
        WhileDo: {
            while: string;
            do: components["schemas"]["Script"];
        };
        /** @description Steps by value; `__default` for any other. */
        CaseObject: {
            [key: string]: components["schemas"]["Script"];
        };
        /**
         * @description Ends the call.
         * @constant
         */
        Hangup: "hangup";
        /**
         * @description Finds out whether a machine answered.
         * @constant
         */
        MachineDetection: "machineDetection";
        /** @description What becomes of calls to a number. */
        VoiceSetup: {
            applicationId?: string;
            entityId?: string;
            action: components["schemas"]["VoiceActionDetails"];
        };
        VoiceSetupInput: {
            applicationId?: string;
            entityId?: string;
            action: components["schemas"]["VoiceActionDetails"];
        };
        /** @description By type. */
        VoiceActionDetails: components["schemas"]["VoiceNumberMaskingActionDetails"] | components["schemas"]["ForwardToIvrActionDetails"] | components["schemas"]["VoiceForwardToConversationsDetails"] | components["schemas"]["ForwardToSubscriptionDetails"] | components["schemas"]["ForwardToCallRoutingDetails"] | components["schemas"]["ForwardToPstnActionDetails"] | components["schemas"]["VoiceForwardToAnswersDetails"] | components["schemas"]["ForwardToMarkupLanguageDetails"];
        VoiceNumberMaskingActionDetails: {
            /** @constant */
            type: "VOICE_NUMBER_MASKING";
            description?: string;
            voiceNumberMaskingConfigKey?: string;
        };
        ForwardToIvrActionDetails: {
            /** @constant */
            type: "FORWARD_TO_IVR";
            description?: string;
            scenarioKey?: string;
        };
        /** @description To Conversations. */
        VoiceForwardToConversationsDetails: {
            /** @constant */
            type: "VOICE_FORWARD_TO_CONVERSATIONS";
            description?: string;
        };
        ForwardToSubscriptionDetails: {
            /** @constant */
            type: "FORWARD_TO_SUBSCRIPTION";
            description?: string;
            callsConfigurationId?: string;
        };
        ForwardToCallRoutingDetails: {
            /** @constant */
            type: "FORWARD_TO_CALL_ROUTING";
            description?: string;
            routeId?: string;
        };
        ForwardToPstnActionDetails: {
            /** @constant */
            type: "FORWARD_TO_PSTN";
            description?: string;
            pstnNumber?: string;
        };
        VoiceForwardToAnswersDetails: {
            /** @constant */
            type: "VOICE_FORWARD_TO_ANSWERS";
            description?: string;
        };
        ForwardToMarkupLanguageDetails: {
            /** @constant */
            type: "FORWARD_TO_MARKUP_LANGUAGE";
            description?: string;
            /** Format: int64 */
            markupLanguageConfigId?: number;
        };
        GetVoicesResponse: {
            voices: components["schemas"]["SynthesisVoiceResponse"][];
        };
        /** @description An address, or the file in base64. */
        UploadBody: {
            url?: string;
            content?: string;
        } | unknown | unknown;
        UploadResponse: {
            fileId: string;
        };
        SynthesisVoiceResponse: {
            name: string;
            gender: string;
            supplier?: string;
            ssmlSupported?: boolean;
            default?: boolean;
            neural?: boolean;
            isDefault?: boolean;
            isNeural?: boolean;
        };
        SubscriptionPage: {
            results: components["schemas"]["SubscriptionResponse"][];
            paging: components["schemas"]["SubsPageInfo"];
        };
        /** @description Who is told of what. */
        SubscriptionRequest: {
            subscriptionId: string;
            name?: string;
            events: components["schemas"]["SubscriptionEvent"][];
            criteria?: components["schemas"]["ApplicationEntityPair"][];
            resources?: string[];
            users?: string[];
            profile: components["schemas"]["ProfileRequest"];
        };
        IdOnlySubscriptionResponse: {
            subscriptionId: string;
            profile?: components["schemas"]["IdOnlyProfileResponse"];
        };
        SubscriptionResponse: {
            subscriptionId: string;
            name?: string;
            profile: components["schemas"]["IdOnlyProfileResponse"];
            events: components["schemas"]["SubscriptionEvent"][];
            criteria?: components["schemas"]["ApplicationEntityPair"][];
            resources?: string[];
            users?: string[];
        };
        /** @description Who is told of what; the profile by its id. */
        NoIdSubscriptionRequest: {
            name?: string;
            events: components["schemas"]["SubscriptionEvent"][];
            criteria?: components["schemas"]["ApplicationEntityPair"][];
            resources?: string[];
            users?: string[];
            profile: components["schemas"]["IdOnlyProfileRequest"];
        };
        ProfilePage: {
            results: components["schemas"]["ProfileResponse"][];
            paging: components["schemas"]["SubsPageInfo"];
        };
        /** @description Where and how to deliver; by its id alone where it is there already. */
        ProfileRequest: {
            profileId: string;
            webhook?: components["schemas"]["Webhook"];
            security?: components["schemas"]["SecurityRequest"];
            clientCertificateId?: string;
            /** @description Events in one delivery. */
            maxBucketSize?: number;
            /** @description Milliseconds that events are collected for. */
            windowSize?: number;
            connectTimeout?: number;
            readTimeout?: number;
            enabledSSLProtocols?: ("TLSv1.2" | "TLSv1.3")[];
            headers?: {
                [key: string]: string;
            };
            responseRegex?: string;
            responseBodyRegex?: string;
            rateLimit?: number;
        };
        Webhook: {
            contentType?: string;
            notifyUrl: string;
        };
        SecurityRequest: {
            authId: string;
            type?: components["schemas"]["CredentialsType"];
            credentials?: components["schemas"]["CredentialsPayload"];
        };
        /** @description By type; CUSTOM has none. */
        CredentialsPayload: components["schemas"]["BasicCredentialsPayload"] | components["schemas"]["HmacCredentialsPayload"] | components["schemas"]["OauthCredentialsPayload"];
        IdOnlyProfileResponse: {
            profileId: string;
            security?: components["schemas"]["IdOnlySecurityResponse"];
        };
        ProfileResponse: {
            profileId: string;
            webhook?: components["schemas"]["Webhook"];
            security?: components["schemas"]["IdOnlySecurityResponse"];
            clientCertificateId?: string;
            maxBucketSize?: number;
            windowSize?: number;
            connectTimeout?: number;
            readTimeout?: number;
            enabledSSLProtocols?: ("TLSv1.2" | "TLSv1.3")[];
            headers?: {
                [key: string]: string;
            };
            responseRegex?: string;
            responseBodyRegex?: string;
            rateLimit?: number;
        };
        NoIdProfileRequest: {
            webhook?: components["schemas"]["Webhook"];
            security?: components["schemas"]["IdOnlySecurityRequest"];
            clientCertificateId?: string;
            maxBucketSize?: number;
            windowSize?: number;
            connectTimeout?: number;
            readTimeout?: number;
            enabledSSLProtocols?: ("TLSv1.2" | "TLSv1.3")[];
            headers?: {
                [key: string]: string;
            };
            responseRegex?: string;
            responseBodyRegex?: string;
            rateLimit?: number;
        };
        IdOnlySecurityRequest: {
            authId: string;
        };
        SecurityPage: {
            results: components["schemas"]["SecurityResponse"][];
            paging: components["schemas"]["SubsPageInfo"];
        };
        IdOnlySecurityResponse: {
            authId: string;
        };
        SecurityResponse: {
            authId: string;
            type: components["schemas"]["CredentialsType"];
            credentials?: components["schemas"]["CredentialsPayload"];
        };
        NoIdSecurityRequest: {
            type?: components["schemas"]["CredentialsType"];
            credentials?: components["schemas"]["CredentialsPayload"];
        };
        /** @description Narrows a subscription. */
        ApplicationEntityPair: {
            applicationId?: string;
            entityId?: string;
            callsConfigurationId?: string;
        };
        IdOnlyProfileRequest: {
            profileId: string;
        };
        SubsPageInfo: {
            page: number;
            size: number;
            totalPages: number;
            /** Format: int64 */
            totalResults: number;
        };
        /** @description Name of an event, alone or with the format of its body. Of conversations both sets of names are taken: the six of subscriptions and the twenty-three of the webhooks. */
        SubscriptionEvent: string | components["schemas"]["FormatAwareEvent"];
        BasicCredentialsPayload: {
            username: string;
            password: string;
        };
        HmacCredentialsPayload: {
            secretKey: string;
            algorithm: components["schemas"]["HmacAlgorithm"];
        };
        OauthCredentialsPayload: {
            tokenUrl: string;
            clientId?: string;
            clientSecret?: string;
            grantType: string;
            scope?: string;
            username?: string;
            password?: string;
            resource?: string;
            refreshToken?: string;
            headers?: {
                [key: string]: string;
            };
        };
        FormatAwareEvent: {
            format: string;
            event: string;
        };
        CreateSessionRequest: {
            username: string;
            password: string;
            unsafe?: boolean;
        };
        Session: {
            token: string;
        };
        /** @description Client credentials. */
        TokenRequest: {
            client_id: string;
            client_secret: string;
            grant_type: string;
            code?: string;
        };
        TokenResponse: {
            access_token: string;
            expires_in: number;
            token_type: string;
        };
        ConversationQueue: {
            id: string;
            name: string;
        };
        /** @description An agent or a bot. */
        ConversationAssignee: {
            id: string;
            name?: string;
            email?: string;
            /** @enum {string} */
            role: "AGENT" | "SUPERVISOR" | "BOT";
        };
        Customer: {
            id: string;
            name?: string;
            personId?: string;
        };
        ConversationForm: {
            id: string;
            name?: string;
        };
        Tag: {
            id: string;
            name?: string;
        };
        Message: {
            id: string;
            messageId: string;
            channel: string;
            from: string;
            to: string;
            conversationId: string;
            createdAt?: string;
            updatedAt?: string;
            content?: Record<string, never>;
            socialContext?: components["schemas"]["SocialContext"];
        };
        /** @description Who did it. SYSTEM has neither id nor name. */
        Invoker: {
            type: components["schemas"]["InvokerType"];
            id: string | null;
            name: string | null;
        };
        InteractionContext: {
            interactionId?: string;
        };
        AuthenticationData: {
            authenticationType: components["schemas"]["AuthenticationType"];
            value?: string;
            /** Format: int64 */
            personId?: number;
        };
        LastMessageData: {
            from: string;
            to: string;
            direction: components["schemas"]["MessageDirection"];
            channel: string;
        };
        EventsFormField: {
            id?: string;
            name?: string;
            value?: string;
        };
        Policy: {
            policyId?: string;
            policyName?: string;
            severityId?: string;
            severityName?: string;
        };
        Note: {
            id: string;
            /** @enum {string} */
            type: "INTERNAL" | "JIRA_COMMENT" | "ATTACHMENT";
            content?: Record<string, never>;
        };
        AgentStatus: {
            id: string;
            name?: string;
            group?: components["schemas"]["AgentStatusGroup"];
        };
        SocialContext: {
            username?: string;
        };
        /** @description The older shape of a message. */
        LegacyInboundMessage: {
            id: string;
            channel: string;
            from: string;
            to: string;
            direction: components["schemas"]["MessageDirection"];
            conversationId: string;
            createdAt: string;
            updatedAt: string;
            content: components["schemas"]["MessageContent"];
            singleSendMessage?: {
                from?: {
                    phoneNumber?: string;
                    type?: string;
                };
                to?: {
                    phoneNumber?: string;
                    type?: string;
                };
                content?: {
                    text?: string;
                    trackingData?: string | null;
                    type?: string;
                };
                channel?: string;
                direction?: string;
            };
            contentType: components["schemas"]["ContentType"];
        };
        /** @description Not published; a type, the bot and the conversation are ours. */
        BotSessionNotice: {
            type: string;
            botId?: string;
            conversationId?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description An event of the Calls API. */
        CallsEvent: {
            conferenceId?: string | null;
            callId?: string | null;
            /** Format: date-time */
            timestamp: string;
            callsConfigurationId?: string;
            platform?: components["schemas"]["Platform"];
            dialogId?: string | null;
            bulkId?: string | null;
            type: components["schemas"]["SimpleVoiceVideoEvents"];
            properties: Record<string, never>;
        };
        MessageEvent: {
            /** @enum {string} */
            type: "INBOUND_MESSAGE" | "OUTBOUND_MESSAGE" | "INBOUND_MESSAGE_UPDATED" | "INBOUND_MESSAGE_DELETED" | "CONVERSATION_MESSAGE_UPDATED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["MessageEventPayload"];
        };
        ConversationEvent: {
            /** @enum {string} */
            type: "CONVERSATION_CREATED" | "CONVERSATION_ASSIGNMENT_UPDATED" | "CONVERSATION_PRIORITY_UPDATED" | "CONVERSATION_QUEUE_UPDATED" | "CONVERSATION_FORM_UPDATED" | "CONVERSATION_CUSTOMER_UPDATED" | "CONVERSATION_SUMMARY_UPDATED" | "CONVERSATION_TOPIC_UPDATED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["ConversationEventPayload"];
        };
        FormFieldUpdatedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_FORM_FIELD_UPDATED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["FormFieldUpdatedEventPayload"];
        };
        SlaPolicyUpdatedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_SLA_POLICY_UPDATED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["SlaPolicyUpdatedEventPayload"];
        };
        TagAddedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_TAG_ADDED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["TagAddedEventPayload"];
        };
        TagRemovedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_TAG_REMOVED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["TagRemovedEventPayload"];
        };
        NoteEvent: {
            /** @enum {string} */
            type: "CONVERSATION_NOTE_ADDED" | "CONVERSATION_NOTE_UPDATED" | "CONVERSATION_NOTE_REMOVED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["NoteEventPayload"];
        };
        ClosedConversationEvent: {
            /** @enum {string} */
            type: "CONVERSATION_DELETED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["ClosedConversationEventPayload"];
        };
        AgentStatusChangedEvent: {
            /** @enum {string} */
            type: "CONVERSATION_AGENT_STATUS_CHANGED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["AgentStatusChanged"];
        };
        /** @description Of a conversation that was closed, the payload is the longer one. */
        ConversationStatusUpdatedEvent: {
            /** @constant */
            type: "CONVERSATION_STATUS_UPDATED";
            timestamp: components["schemas"]["Instant"];
            payload: components["schemas"]["ConversationEventPayload"] | components["schemas"]["ClosedConversationEventPayload"];
        };
        /** @description The snapshot and the message. */
        MessageEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            tags: components["schemas"]["Tag"][];
            topic?: string;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
            message: components["schemas"]["Message"];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            authentication?: components["schemas"]["AuthenticationData"];
        };
        /** @description The snapshot. */
        ConversationEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            lastMessage?: components["schemas"]["LastMessageData"];
            tags: components["schemas"]["Tag"][];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            topic?: string;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The snapshot and the field. */
        FormFieldUpdatedEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            customer: components["schemas"]["Customer"] | null;
            assignee: components["schemas"]["ConversationAssignee"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            field: components["schemas"]["EventsFormField"];
            lastMessage?: components["schemas"]["LastMessageData"];
            tags: components["schemas"]["Tag"][];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            topic?: string;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The snapshot and the agreement. */
        SlaPolicyUpdatedEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            customer: components["schemas"]["Customer"] | null;
            assignee: components["schemas"]["ConversationAssignee"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            policy: components["schemas"]["Policy"];
            lastMessage?: components["schemas"]["LastMessageData"];
            tags: components["schemas"]["Tag"][];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            topic?: string;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The snapshot, the tag, and all tags. */
        TagAddedEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            topic?: string;
            summary?: string;
            addedTag: components["schemas"]["Tag"];
            tags: components["schemas"]["Tag"][];
            lastMessage?: components["schemas"]["LastMessageData"];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The snapshot, the tag, and the tags that are left. */
        TagRemovedEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            topic?: string;
            summary?: string;
            removedTag: components["schemas"]["Tag"];
            tags: components["schemas"]["Tag"][];
            lastMessage?: components["schemas"]["LastMessageData"];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The snapshot and the note. */
        NoteEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            tags: components["schemas"]["Tag"][];
            lastMessage?: components["schemas"]["LastMessageData"];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            topic?: string;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
            note: components["schemas"]["Note"];
        };
        /** @description The snapshot, the form's fields, and the sentiment. */
        ClosedConversationEventPayload: {
            id: string;
            shortId?: string;
            status: components["schemas"]["ConversationStatus"];
            queue: components["schemas"]["ConversationQueue"] | null;
            priority: components["schemas"]["ConversationPriority"];
            channel: string;
            direction: components["schemas"]["MessageDirection"];
            assignee: components["schemas"]["ConversationAssignee"] | null;
            customer: components["schemas"]["Customer"] | null;
            form: components["schemas"]["ConversationForm"] | null;
            formFields: components["schemas"]["EventsFormField"][];
            lastMessage?: components["schemas"]["LastMessageData"];
            tags: components["schemas"]["Tag"][];
            invoker: components["schemas"]["Invoker"];
            interaction?: components["schemas"]["InteractionContext"];
            topic?: string;
            /** @description From -1 to 1. */
            sentiment?: number;
            summary?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description The agent; there is no conversation. */
        AgentStatusChanged: {
            id: string;
            userId?: string;
            email?: string;
            /** @enum {string} */
            role: "AGENT" | "SUPERVISOR" | "BOT";
            status: components["schemas"]["AgentStatus"];
            invoker: components["schemas"]["Invoker"];
        };
        /** @enum {string} */
        ConversationPriority: "URGENT" | "HIGH" | "NORMAL" | "LOW";
        /** @enum {string} */
        ContentType: "TEXT" | "IMAGE" | "LOCATION" | "TEMPLATE" | "AUDIO" | "UNKNOWN" | "VOICE" | "VIDEO" | "DOCUMENT" | "CONTACT" | "VOICE_CALL" | "VIDEO_CALL" | "BUTTON" | "TYPING_INDICATOR" | "LIST_PICKER" | "FILE" | "LIST_PICKER_RESPONSE" | "POSTBACK" | "WA_BUTTON_FEEDBACK" | "SURVEY_REQUEST" | "SURVEY_RESPONSE" | "MEDIA_TEMPLATE" | "FACEBOOK_TEMPLATE" | "PRE_CHAT_FORM" | "LC_QUICK_REPLY" | "TEXT_WITH_BUTTON" | "TEXT_WITH_IMAGE_AND_BUTTON" | "SUGGESTION_RESPONSE" | "ABC_MULTI_TYPE" | "FOLLOW" | "UNFOLLOW" | "CALL" | "EMAIL" | "CARD" | "CAROUSEL" | "TEXT_WITH_SUGGESTION" | "RICH_LINK" | "TIME_PICKER" | "TIME_PICKER_RESPONSE" | "BUTTON_RESPONSE" | "VIBER_BOT_STICKER" | "WHATSAPP_STICKER" | "VIBER_BOT_CAROUSEL" | "VIBER_BOT_EVENT" | "VIBER_BOT_VIDEO" | "VIBER_BOT_FILE" | "URL" | "LC_CAROUSEL" | "INSTAGRAM_STICKER" | "CALL_START" | "CALL_HANGUP" | "CALL_TRANSCRIPT" | "CALL_FILE" | "APPLE_CUSTOM_INTERACTIVE_CONTENT" | "APPLE_AUTH_REQUEST_CONTENT" | "APPLE_PAY_REQUEST_CONTENT" | "APPLE_PAY_RESPONSE" | "AUTHENTICATION_RESPONSE" | "CLOSE_CONVERSATION" | "BUTTON_LIST" | "KAKAO_SANGDAM_SESSION_EXPIRED" | "INSTAGRAM_TEMPLATE" | "SHARE" | "STORY_MENTION" | "CUSTOM_INTERACTIVE_RESPONSE" | "INTERACTIVE" | "INTERACTIVE_LIST_REPLY" | "INTERACTIVE_BUTTON_REPLY" | "LC_FORM_RESPONSE" | "PRODUCT" | "APPLE_QUICK_REPLY_CONTENT" | "QUICK_REPLY" | "WHATSAPP_PRODUCT" | "WHATSAPP_MULTI_PRODUCT" | "WHATSAPP_TEXT_WITH_ADDITIONAL_DATA" | "ORDER" | "TELEGRAM_CONTACT" | "FORM_RESPONSE" | "LINE_TEMPLATE" | "APPLE_FORM_CONTENT" | "LINE_POSTBACK_EVENT" | "LIVE_CHAT_KNOWLEDGE_BASE_ARTICLE" | "LIVE_CHAT_KNOWLEDGE_BASE_SEARCH" | "LINE_STICKER" | "INTERACTIVE_FLOW_REPLY" | "RCS_TEXT" | "RCS_FILE" | "RCS_CARD" | "RCS_CAROUSEL" | "BUNDLE" | "PRIVATE_REPLY_TO_SOCIAL_COMMENT" | "LIVE_CHAT_BUTTON" | "TEXT_WITH_RATING" | "EMPTY" | "JSON" | "ROADSIDE_ASSISTANCE" | "CUSTOM_DATA" | "WHATSAPP_CALL_PERMISSION_REPLY" | "TIKTOK_SHARE_POST" | "TIKTOK_REFERRAL_SHORT_LINK" | "TIKTOK_REFERRAL_AD" | "ZALO_GIF" | "VIBER_STICKER" | "ABC_CUSTOM_INTERACTIVE_CONTENT";
        /** @enum {string} */
        ConversationEventType: "TYPING_STARTED" | "TYPING_STOPPED";
        /** @enum {string} */
        ConversationEventChannel: "LIVE_CHAT" | "APPLE_BUSINESS_CHAT" | "WHATSAPP";
        /** @enum {string} */
        AgentStatusGroup: "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
        /** @enum {string} */
        AgentRole: "AGENT" | "SUPERVISOR";
        /** @enum {string} */
        AutoAssignmentAlgorithm: "LOAD_BALANCING" | "ROUND_ROBIN" | "PERFORMANCE_BASED";
        /** @enum {string} */
        MessagePersistencePolicy: "PERSIST_ALL" | "PERSIST_NONE";
        /** @enum {string} */
        MessageChannel: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "UNKNOWN" | "EMAIL" | "LIVE_CHAT" | "UNUSED" | "VOICE" | "VIDEO" | "APPLE_BUSINESS_CHAT" | "LINE" | "GOOGLE_BUSINESS_MESSAGES" | "TELEGRAM" | "CALLS" | "INTERNAL" | "VIBER_BOT" | "FACEBOOK_POST" | "INSTAGRAM_POST" | "TWITTER_POST" | "INSTAGRAM_MESSAGING" | "GOOGLE_PLAY" | "KAKAO_SANGDAM" | "TWITTER_DM" | "WHATSAPP_CALLS" | "VIBER_CALLS" | "OPEN_CHANNEL" | "TIKTOK" | "ZALO";
        /** @enum {string} */
        FieldType: "TEXT" | "MULTILINE" | "CHECKBOX" | "DROPDOWN" | "INTNUMBER" | "DECIMALNUMBER" | "REGEX" | "DATE" | "CARD";
        /** @enum {string} */
        VoiceClientType: "PSTN" | "WEBRTC" | "WHATSAPP" | "VIBER" | "LIVE_CHAT";
        /** @enum {string} */
        Unit: "SECONDS" | "MINUTES" | "HOURS";
        /** @enum {string} */
        AudioSourceTypeApiModel: "TTS" | "FILE";
        /** @enum {string} */
        Action: "CALLBACK" | "RETURN_TO_IVR";
        /** @enum {string} */
        ConditionType: "SENDER" | "QUEUE";
        /** @enum {string} */
        MediaTypeApiModel: "AUDIO" | "AUDIO_AND_VIDEO";
        /** @enum {string} */
        ConversationChannel: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "UNKNOWN" | "EMAIL" | "MULTICHANNEL" | "NO_CHANNEL" | "LIVE_CHAT" | "UNUSED" | "VOICE" | "VIDEO" | "APPLE_BUSINESS_CHAT" | "LINE" | "GOOGLE_BUSINESS_MESSAGES" | "TELEGRAM" | "CALLS" | "INTERNAL" | "FACEBOOK_POST" | "INSTAGRAM_POST" | "TWITTER_POST" | "VIBER_BOT" | "INSTAGRAM_MESSAGING" | "GOOGLE_PLAY" | "KAKAO_SANGDAM" | "TWITTER_DM" | "WHATSAPP_CALLS" | "VIBER_CALLS" | "OPEN_CHANNEL" | "TIKTOK" | "ZALO";
        /** @enum {string} */
        CallDirection: "INBOUND" | "OUTBOUND";
        /** @enum {string} */
        CallEndpointType: "PHONE" | "SIP" | "WEBRTC" | "VIBER" | "WHATSAPP" | "WEBSOCKET";
        /** @enum {string} */
        RecordingLocation: "SAO_PAULO" | "BOGOTA" | "FRANKFURT" | "JOHANNESBURG" | "NEW_YORK" | "PORTLAND" | "MOSCOW" | "SINGAPORE" | "ISTANBUL" | "KUALA_LUMPUR" | "JAKARTA" | "MUMBAI" | "HONG_KONG" | "RIYADH" | "CHENNAI";
        /** @enum {string} */
        DeliveryDay: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        RecordingSortColumn: "CALL_TYPE" | "ROOM_NAME" | "ROOM_ID" | "START_TIME" | "END_TIME";
        /** @enum {string} */
        SortDirection: "ASC" | "DESC";
        /** @enum {string} */
        CallType: "WEBRTC_CALL" | "PHONE_CALL" | "VIBER_CALL" | "ROOM_CALL";
        /** @enum {string} */
        WebrtcRecordingLocation: "SAO_PAULO" | "BOGOTA" | "FRANKFURT" | "JOHANNESBURG" | "JOHANNESBURG_1" | "NEW_YORK" | "PORTLAND" | "MOSCOW" | "SINGAPORE" | "ISTANBUL" | "KUALA_LUMPUR" | "JAKARTA" | "MUMBAI" | "HONG_KONG_1" | "HONG_KONG" | "RIYADH" | "CHENNAI";
        /** @enum {string} */
        SubscriptionChannel: "AGENT_OS" | "APPLE_MESSAGES_FOR_BUSINESS" | "BLOCKLIST" | "CUSTOMER_ENGAGEMENT" | "EMAIL" | "FACEBOOK" | "KAKAO_ALIM" | "KAKAO_BRAND_MESSAGE" | "LINE" | "MMS" | "MOBILE_IDENTITY" | "MOBILE_PUSH" | "NUMBER_LOOKUP" | "OPEN_CHANNEL" | "RCS" | "REGISTRATION" | "SMS" | "VIBER" | "VOICE_VIDEO" | "WEB_PUSH" | "WHATSAPP" | "ZALO";
        /** @enum {string} */
        CredentialsType: "BASIC" | "HMAC" | "OAUTH" | "CUSTOM";
        /** @enum {string} */
        SimpleVoiceVideoEvents: "APPLICATION_TRANSFER_FAILED" | "APPLICATION_TRANSFER_FINISHED" | "APPLICATION_TRANSFER_REQUESTED" | "BULK_CALL_STATUS" | "CALL_DISCONNECTED" | "CALL_ESTABLISHED" | "CALL_FAILED" | "CALL_FINISHED" | "CALL_MEDIA_CHANGED" | "CALL_PRE_ESTABLISHED" | "CALL_RECEIVED" | "CALL_RECONNECTED" | "CALL_RECORDING_DELETED" | "CALL_RECORDING_FAILED" | "CALL_RECORDING_READY" | "CALL_RECORDING_STARTED" | "CALL_RECORDING_STOPPED" | "CALL_RINGING" | "CALL_STARTED" | "CONFERENCE_COMPOSITION_FAILED" | "CONFERENCE_COMPOSITION_FINISHED" | "CONFERENCE_CREATED" | "CONFERENCE_FINISHED" | "CONFERENCE_RECORDING_DELETED" | "CONFERENCE_RECORDING_FAILED" | "CONFERENCE_RECORDING_READY" | "CONFERENCE_RECORDING_STARTED" | "CONFERENCE_RECORDING_STOPPED" | "DELIVERY" | "DIALOG_COMPOSITION_FAILED" | "DIALOG_COMPOSITION_FINISHED" | "DIALOG_CREATED" | "DIALOG_ESTABLISHED" | "DIALOG_FAILED" | "DIALOG_FINISHED" | "DIALOG_RECORDING_DELETED" | "DIALOG_RECORDING_FAILED" | "DIALOG_RECORDING_READY" | "DIALOG_RECORDING_STARTED" | "DIALOG_RECORDING_STOPPED" | "DIALOG_TRANSFER_FAILED" | "DIALOG_TRANSFER_FINISHED" | "DIALOG_TRANSFER_REQUESTED" | "DTMF_CAPTURED" | "ERROR" | "MACHINE_DETECTION_FAILED" | "MACHINE_DETECTION_FINISHED" | "MACHINE_MESSAGE_DETECTION_FAILED" | "MACHINE_MESSAGE_DETECTION_FINISHED" | "MEDIA_STREAM_FAILED" | "MEDIA_STREAM_FINISHED" | "MEDIA_STREAM_STARTED" | "MISSED_CALL" | "NUMBER_MASKING" | "PARTICIPANT_JOINED" | "PARTICIPANT_JOINING" | "PARTICIPANT_JOIN_FAILED" | "PARTICIPANT_MEDIA_CHANGED" | "PARTICIPANT_RECORDING_FAILED" | "PARTICIPANT_REMOVED" | "PARTICIPANT_ROLE_CHANGED" | "PARTICIPANT_ROLE_CHANGE_FAILED" | "PARTICIPANT_STARTED_TALKING" | "PARTICIPANT_STOPPED_TALKING" | "PLAY_FINISHED" | "SAY_FINISHED" | "SILENT_VERIFICATION_DELIVERY" | "SPEECH_CAPTURED" | "TRANSCRIPTION";
        /** @enum {string} */
        StatusCode: "SUCCESS" | "ERROR";
        /** @enum {string} */
        ConvMessageChannel: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "UNKNOWN" | "EMAIL" | "LIVE_CHAT" | "UNUSED" | "VOICE" | "VIDEO" | "APPLE_BUSINESS_CHAT" | "LINE" | "GOOGLE_BUSINESS_MESSAGES" | "TELEGRAM" | "CALLS" | "INTERNAL" | "VIBER_BOT" | "FACEBOOK_POST" | "INSTAGRAM_POST" | "TWITTER_POST" | "INSTAGRAM_MESSAGING" | "GOOGLE_PLAY" | "KAKAO_SANGDAM" | "TWITTER_DM" | "WHATSAPP_CALLS" | "VIBER_CALLS" | "OPEN_CHANNEL" | "TIKTOK" | "ZALO";
        /** @enum {string} */
        MessageDirection: "INBOUND" | "OUTBOUND";
        /** @enum {string} */
        AuthorType: "CUSTOMER" | "AGENT" | "SYSTEM" | "BOT";
        /** @enum {string} */
        NoteType: "INTERNAL" | "AUTH_BIOMETRY_INIT" | "AUTH_BIOMETRY_PENDING" | "AUTH_BIOMETRY_SUCCESS" | "AUTH_BIOMETRY_EXPIRED" | "AUTH_BIOMETRY_CANCEL" | "AUTH_BIOMETRY_FAILED" | "AUTH_AGENT_SUCCESS" | "AUTH_AGENT_EXPIRED" | "AUTH_BOT_SUCCESS" | "AUTH_BOT_EXPIRED" | "JIRA_COMMENT" | "ATTACHMENT";
        /** @enum {string} */
        FieldOperator: "IS" | "IS_NOT" | "CONTAINS" | "DOESNT_CONTAIN" | "IS_SELECTED" | "NOT_SELECTED" | "IS_EQUAL_TO" | "NOT_EQUAL_TO" | "LESS_THAN" | "GREATER_THAN" | "IS_EQUAL_OR_LESS" | "IS_EQUAL_OR_GREATER" | "BEFORE" | "AFTER" | "BEFORE_OR_ON" | "AFTER_OR_ON";
        /** @enum {string} */
        WorkingHoursStatus: "INSIDE_OF_WORKING_HOURS" | "OUTSIDE_OF_WORKING_HOURS";
        /** @enum {string} */
        TtsPlaceholderSayAsApiModel: "DEFAULT" | "ORDINAL" | "CARDINAL";
        /** @enum {string} */
        FileFormat: "MP3" | "WAV" | "MP4";
        /** @enum {string} */
        RecordingStatus: "SUCCESSFUL" | "PARTIALLY_FAILED" | "FAILED";
        /** @enum {string} */
        ActionStatus: "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED";
        /** @enum {string} */
        RecordingFileLocation: "SFTP" | "HOSTED";
        /** @enum {string} */
        SftpUploadStatus: "UPLOADING" | "UPLOADED" | "FAILED";
        /** @enum {string} */
        VideoFilterModeApiModel: "NONE" | "BACKGROUND_BLUR" | "VIRTUAL_BACKGROUND" | "FACE_TRACK";
        /** @enum {string} */
        SendToReports: "ALWAYS" | "MASKED" | "NEVER";
        /** @enum {string} */
        ActivityType: "CONNECTED" | "DISCONNECTED";
        /** @enum {string} */
        HmacAlgorithm: "HMAC_MD5" | "HMAC_SHA_1" | "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512";
        /** @enum {string} */
        InvokerType: "AGENT" | "SYSTEM";
        /** @enum {string} */
        AuthenticationType: "EMAIL" | "PHONE" | "EXTERNAL_ID" | "NOT_AUTHENTICATED";
        /** @enum {string} */
        ConversationStatus: "OPEN" | "WAITING" | "SOLVED" | "CLOSED" | "PENDING";
        /** @enum {string} */
        HttpMethod: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
        /** @enum {string} */
        WaitForEom: "ALWAYS" | "NEVER" | "ON_DETECTING";
        /** @enum {string} */
        WebrtcFileFormat: "PNG" | "JPEG" | "WAV" | "MP4";
        /** @enum {string} */
        ProcessedLocation: "UPLOADING" | "UPLOADED" | "HOSTED";
        /** @enum {string} */
        WebrtcDirection: "INBOUND" | "OUTBOUND";
        /** @enum {string} */
        WebrtcStatus: "SUCCESSFUL" | "PARTIALLY_FAILED" | "FAILED";
        /** @enum {string} */
        TagIdentifierType: "ID" | "NAME";
    };
    responses: {
        /** @description The request is against a rule (`BAD_REQUEST`, with `validationErrors` where a field is to blame), or names a row that is not there (`NOT_FOUND`, the way of the core). */
        ErrorABadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestException"];
            };
        };
        /** @description No credential, or one that is unknown or over. The text is a setting: the pages print Unauthorized, the gateway says Invalid login details. */
        ErrorAUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "UNAUTHORIZED",
                 *           "text": "Unauthorized"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UnauthorizedException"];
            };
        };
        /** @description The credential is good, its scopes hold none of those that are asked for. */
        ErrorAForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "FORBIDDEN",
                 *           "text": "Forbidden"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ForbiddenException"];
            };
        };
        /** @description There is no such row. */
        ErrorANotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "NOT_FOUND",
                 *           "text": "Not Found"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundException"];
            };
        };
        /** @description Too often. `Retry-After` may come. */
        ErrorATooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "TOO_MANY_REQUESTS",
                 *           "text": "Too many requests"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TooManyRequestsException"];
            };
        };
        /** @description The service failed. */
        ErrorAServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "GENERAL_ERROR",
                 *           "text": "Something went wrong"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GeneralException"];
            };
        };
        /** @description The request is against a rule. Several problems stand in one message, each behind the name of its field. */
        ErrorBBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ERROR",
                 *       "message": "to: must not be blank; agentId: must not be blank"
                 *     }
                 */
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description There is no such row. */
        ErrorBNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ERROR",
                 *       "message": "There is no such waiting strategy"
                 *     }
                 */
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The target cannot take the call now. */
        ErrorBConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ERROR",
                 *       "message": "The agent is not available"
                 *     }
                 */
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The conversation has no call that is up. */
        ErrorBPreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ERROR",
                 *       "message": "There is no active call"
                 *     }
                 */
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The request is against a rule. */
        ErrorCBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "E400",
                 *       "description": "The request cannot be taken.",
                 *       "action": "Check the request.",
                 *       "violations": [
                 *         {
                 *           "property": "size",
                 *           "violation": "must be at most 100"
                 *         }
                 *       ],
                 *       "resources": []
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such row. */
        ErrorCNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": "E404",
                 *       "description": "There is no such recording.",
                 *       "action": "Check the request.",
                 *       "violations": [],
                 *       "resources": []
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The token is refused; words of RFC 6749. */
        ErrorDOAuth: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthApiException"];
            };
        };
        /** @description The range begins behind the end of the file. */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestError": {
                 *         "serviceException": {
                 *           "messageId": "BAD_REQUEST",
                 *           "text": "The range cannot be served"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BadRequestException"];
            };
        };
    };
    parameters: {
        /** @description Page, from 0. A negative one is 400. */
        Page: number;
        /** @description Rows on a page. More than 999 is 400 (inferred). */
        Limit: number;
        /**
         * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
         * @example createdAt:desc
         */
        OrderBy: string;
        /** @description Page, from 0. A negative one is 400. */
        VoicePage: number;
        /** @description Rows on a page. */
        VoiceSize: number;
        /** @description Page, from 0. A negative one is 400. */
        VoicePageNumber: number;
        /** @description Rows on a page. */
        VoicePageSize: number;
        /** @description What the rows are ordered by. */
        SortBy: "NAME" | "CREATED_AT";
        /** @description Which way. */
        SortDirection: "ASC" | "DESC";
        /** @description Page, from 0. */
        CallsPage: number;
        /** @description Rows on a page. */
        CallsSize: number;
        /**
         * @description Who writes: the id of an agent (or of the bot that has the conversation, inferred). No credential; the role is that of
         *     the agent when the call is made. Whether it may be there follows from who has the conversation:
         *
         *     | assigned to | none | an agent | a supervisor |
         *     |---|---|---|---|
         *     | nobody | good | 400 | 400 |
         *     | an agent | 400 | good for that same agent, else 400 | good |
         *     | a supervisor | 400 | 400 | good |
         * @example A1000000000000000000000000000001
         */
        XAgentId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Seconds to wait. May be missing. */
        RetryAfter: number;
        /** @description Where the new row is read. */
        Location: string;
        /** @description Which bytes these are, of how many. */
        ContentRange: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getConversations: {
        parameters: {
            query?: {
                /** @description These conversations only. */
                conversationIds?: string[];
                /** @description In one of these queues. */
                queueIds?: string[];
                /** @description Carrying one of these tags. */
                tagNames?: string[];
                /** @description Assigned to this agent or bot. */
                agentId?: string;
                /** @description In this state. Integrators also send PENDING; a setting says whether that is refused. */
                status?: "OPEN" | "WAITING" | "SOLVED" | "CLOSED" | "PENDING";
                /** @description With this priority. */
                priority?: "URGENT" | "HIGH" | "NORMAL" | "LOW";
                /**
                 * @description Created after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdAfter?: string;
                /**
                 * @description Created before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdBefore?: string;
                /**
                 * @description Changed after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                updatedAfter?: string;
                /**
                 * @description Changed before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                updatedBefore?: string;
                /**
                 * @description Closed after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                closedAfter?: string;
                /**
                 * @description Closed before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                closedBefore?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversations": [
                     *         {
                     *           "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *           "topic": "Late delivery",
                     *           "summary": "Customer asks where the parcel is",
                     *           "status": "OPEN",
                     *           "priority": "NORMAL",
                     *           "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *           "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *           "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *           "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationApiModelInput"];
            };
        };
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "OPEN",
                     *       "priority": "NORMAL",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "OPEN",
                     *       "priority": "NORMAL",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "Late delivery",
                 *       "status": "SOLVED",
                 *       "priority": "HIGH",
                 *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                 *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationApiModelInput"];
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "SOLVED",
                     *       "priority": "HIGH",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    patchConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchConversationApiRequest"];
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "CLOSED",
                     *       "priority": "NORMAL",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *       "closedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    addConversationTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tagName": "vip"
                 *     }
                 */
                "application/json": components["schemas"]["AddTagToConversationApiRequest"];
            };
        };
        responses: {
            /** @description The conversation carries the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Tag added to conversation"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    changeConversationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8"
                 *     }
                 */
                "application/json": components["schemas"]["AssignAgentApiRequest"];
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "OPEN",
                     *       "priority": "NORMAL",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    unassignConversationAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation, without an agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "topic": "Late delivery",
                     *       "summary": "Customer asks where the parcel is",
                     *       "status": "OPEN",
                     *       "priority": "NORMAL",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Tag, by its name.
                 * @example vip
                 */
                tagName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation no longer carries the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Tag removed from conversation"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    routeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation where it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    simulateRoutingResultForConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queue and priority that the rules give. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "priority": "NORMAL"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationRoutingResultApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getRelatedComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment and those before and after it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedCommentsApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getLinkedConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "linkedConversations": []
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedConversations"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getMessages: {
        parameters: {
            query?: {
                /** @description These messages only. */
                messageIds?: string[];
                /** @description Over this channel. */
                channel?: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "LIVE_CHAT" | "LINE" | "TELEGRAM" | "INSTAGRAM_MESSAGING" | "KAKAO_SANGDAM" | "VIBER_BOT" | "APPLE_BUSINESS_CHAT" | "EMAIL";
                /** @description From or to the customer. */
                direction?: "INBOUND" | "OUTBOUND";
                /**
                 * @description Created after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdAfter?: string;
                /**
                 * @description Created before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdBefore?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "0f6b2d8c-93a1-4e57-b4c8-5d7e1a9f3c60",
                     *           "channel": "WHATSAPP",
                     *           "from": "442079460123",
                     *           "to": "12025550143",
                     *           "direction": "OUTBOUND",
                     *           "conversationId": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *           "authorId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *           "authorType": "AGENT",
                     *           "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *           "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *           "content": {
                     *             "text": "It arrives tomorrow.",
                     *             "showUrlPreview": null
                     *           },
                     *           "contentType": "TEXT"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Who writes: the id of an agent (or of the bot that has the conversation, inferred). No credential; the role is that of
                 *     the agent when the call is made. Whether it may be there follows from who has the conversation:
                 *
                 *     | assigned to | none | an agent | a supervisor |
                 *     |---|---|---|---|
                 *     | nobody | good | 400 | 400 |
                 *     | an agent | 400 | good for that same agent, else 400 | good |
                 *     | a supervisor | 400 | 400 | good |
                 * @example A1000000000000000000000000000001
                 */
                "x-agent-id"?: components["parameters"]["XAgentId"];
            };
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageApiRequest"];
            };
        };
        responses: {
            /** @description The message as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f6b2d8c-93a1-4e57-b4c8-5d7e1a9f3c60",
                     *       "channel": "WHATSAPP",
                     *       "from": "442079460123",
                     *       "to": "12025550143",
                     *       "direction": "OUTBOUND",
                     *       "conversationId": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "authorId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "authorType": "AGENT",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *       "content": {
                     *         "text": "It arrives tomorrow.",
                     *         "showUrlPreview": null
                     *       },
                     *       "contentType": "TEXT"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    sendEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "442079460123",
                 *       "to": "12025550143",
                 *       "type": "TYPING_STARTED",
                 *       "channel": "WHATSAPP"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEventApiRequest"];
            };
        };
        responses: {
            /** @description Sent. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getNotes: {
        parameters: {
            query?: {
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notes": [
                     *         {
                     *           "id": "e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20",
                     *           "conversationId": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *           "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *           "content": "Called back at noon.",
                     *           "type": "INTERNAL",
                     *           "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *           "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NoteResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteApiRequest"];
            };
        };
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20",
                     *       "conversationId": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "content": "Called back at noon.",
                     *       "type": "INTERNAL",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["NoteApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Note.
                 * @example e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20
                 */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20",
                     *       "conversationId": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "content": "Called back at noon.",
                     *       "type": "INTERNAL",
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["NoteApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Note.
                 * @example e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20
                 */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "text": "Called back at one."
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    type?: "INTERNAL" | "ATTACHMENT";
                    content: components["schemas"]["NoteContent"];
                };
            };
        };
        responses: {
            /** @description The note as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05
                 */
                conversationId: string;
                /**
                 * @description Note.
                 * @example e4a7d2b9-06c1-4e3f-9b58-7a1d3c5f8e20
                 */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Note deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTags: {
        parameters: {
            query?: {
                /** @description Those of one conversation. */
                conversationId?: string;
                /** @description Of this name. */
                name?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "vip",
                     *           "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *           "updatedAt": "2024-01-01T00:00:00.000+00:00"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TagsApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "vip"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTagApiRequest"];
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "vip",
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["TagApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a tag.
                 * @example vip
                 */
                tagName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Tag deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whatever was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "crmId": "A-1",
                     *       "language": "en"
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "crmId": "A-1",
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Metadata stored"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Metadata deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    patchMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "fr"
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Metadata stored"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getAgents: {
        parameters: {
            query?: {
                /** @description These agents only. */
                agentIds?: string[];
                /** @description Members of one of these queues. */
                queueIds?: string[];
                /** @description Part of the name. */
                displayName?: string;
                /** @description With this address. */
                email?: string;
                /** @description Who chose this. */
                status?: "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
                /** @description Whom the service holds to be this. */
                availability?: "ACTIVE" | "BUSY" | "INVISIBLE" | "AWAY";
                /** @description With this role. */
                role?: "AGENT" | "SUPERVISOR";
                /** @description Enabled or not. */
                enabled?: boolean;
                /**
                 * @description Created after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdAfter?: string;
                /**
                 * @description Created before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                createdBefore?: string;
                /**
                 * @description Changed after.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                updatedAfter?: string;
                /**
                 * @description Changed before.
                 * @example 2026-01-15T09:30:00.000+0000
                 */
                updatedBefore?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agents": [
                     *         {
                     *           "id": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *           "displayName": "Ana Agent",
                     *           "status": "ACTIVE",
                     *           "availability": "ACTIVE",
                     *           "role": "AGENT",
                     *           "enabled": true,
                     *           "createdAt": "2026-01-15T09:30:00.000+0000",
                     *           "updatedAt": "2026-01-15T09:30:00.000+0000"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AgentResponseResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Ana Agent",
                 *       "status": "ACTIVE",
                 *       "role": "AGENT",
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["AgentRequest"];
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "displayName": "Ana Agent",
                     *       "status": "ACTIVE",
                     *       "availability": "INVISIBLE",
                     *       "role": "AGENT",
                     *       "enabled": true,
                     *       "createdAt": "2026-01-15T09:30:00.000+0000",
                     *       "updatedAt": "2026-01-15T09:30:00.000+0000"
                     *     }
                     */
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponseWithEmail"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Ana Agent",
                 *       "status": "ACTIVE",
                 *       "role": "SUPERVISOR"
                 *     }
                 */
                "application/json": components["schemas"]["AgentRequest"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getAgentConversations: {
        parameters: {
            query?: {
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversations": [
                     *         {
                     *           "id": "5d1c0a3e-7b42-4f9a-8e61-2c9d4b7f1a05",
                     *           "topic": "Late delivery",
                     *           "summary": "Customer asks where the parcel is",
                     *           "status": "OPEN",
                     *           "priority": "NORMAL",
                     *           "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *           "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *           "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *           "updatedAt": "2026-01-15T09:30:00.000+00:00"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateAgentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "AWAY"
                 *     }
                 */
                "application/json": components["schemas"]["AgentStatusRequest"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    addAgentQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
                 *     }
                 */
                "application/json": components["schemas"]["QueueAssignRequest"];
            };
        };
        responses: {
            /** @description The agent is a member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Agent added to queue"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    removeAgentQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is no member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Agent removed from queue"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateAgentHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Heard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Heartbeat updated"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getQueues: {
        parameters: {
            query?: {
                /** @description These queues only. */
                queueIds?: string[];
                /** @description That this agent is a member of. */
                agentId?: string;
                /** @description With these working hours. */
                workingHoursId?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
                /** @description With this name. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queues": [
                     *         {
                     *           "id": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *           "name": "Support",
                     *           "enabledAgentsCount": 1,
                     *           "enabledRoutesCount": 0,
                     *           "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *           "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *           "isAutoAssignmentEnabled": true,
                     *           "autoAssignmentAlgorithm": "LOAD_BALANCING",
                     *           "isStickyAutoAssignmentEnabled": false,
                     *           "isPrivate": false
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["QueueResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support",
                 *       "isAutoAssignmentEnabled": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateQueueApiRequest"];
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "name": "Support",
                     *       "enabledAgentsCount": 1,
                     *       "enabledRoutesCount": 0,
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *       "isAutoAssignmentEnabled": true,
                     *       "autoAssignmentAlgorithm": "LOAD_BALANCING",
                     *       "isStickyAutoAssignmentEnabled": false,
                     *       "isPrivate": false
                     *     }
                     */
                    "application/json": components["schemas"]["QueueApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *       "name": "Support",
                     *       "enabledAgentsCount": 1,
                     *       "enabledRoutesCount": 0,
                     *       "createdAt": "2026-01-15T09:30:00.000+00:00",
                     *       "updatedAt": "2026-01-15T09:30:00.000+00:00",
                     *       "isAutoAssignmentEnabled": true,
                     *       "autoAssignmentAlgorithm": "LOAD_BALANCING",
                     *       "isStickyAutoAssignmentEnabled": false,
                     *       "isPrivate": false
                     *     }
                     */
                    "application/json": components["schemas"]["QueueApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support",
                 *       "isAutoAssignmentEnabled": true,
                 *       "autoAssignmentAlgorithm": "ROUND_ROBIN"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateQueueApiRequest"];
            };
        };
        responses: {
            /** @description The queue as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueApiModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Queue deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    legacyAddAgentToQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8"
                 *     }
                 */
                "application/json": {
                    agentId: string;
                };
            };
        };
        responses: {
            /** @description The agent is a member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Agent added to queue"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getRouting: {
        parameters: {
            query?: {
                /** @description These rules only. */
                ruleIds?: string[];
                /** @description Enabled or not. */
                enabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "routes": [],
                     *       "pagination": {
                     *         "totalItems": 0,
                     *         "page": 0,
                     *         "limit": 999,
                     *         "orderBy": "order:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingRulesResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateRouting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "name": "WhatsApp",
                 *         "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                 *         "priority": "HIGH",
                 *         "expression": {
                 *           "$eq": {
                 *             "message.channel": "WHATSAPP"
                 *           }
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["CreateRuleApiRequest"][];
            };
        };
        responses: {
            /** @description The rules are these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Routing rules updated"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteRouting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Routing rules deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getBots: {
        parameters: {
            query?: {
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bots": [
                     *         {
                     *           "id": "B1000000000000000000000000000001",
                     *           "displayName": "Opening hours",
                     *           "channel": "LIVE_CHAT",
                     *           "destination": "widget-1",
                     *           "webhookUrl": "https://bots.example.com/messages",
                     *           "enabled": true,
                     *           "messagePersistencePolicy": "PERSIST_ALL",
                     *           "sessionTimeoutInSec": 3600
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BotResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    setupBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Opening hours",
                 *       "channel": "LIVE_CHAT",
                 *       "destination": "widget-1",
                 *       "webhookUrl": "https://bots.example.com/messages",
                 *       "enabled": true,
                 *       "messagePersistencePolicy": "PERSIST_ALL",
                 *       "sessionTimeoutInSec": 3600
                 *     }
                 */
                "application/json": components["schemas"]["BotApiModelInput"];
            };
        };
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "B1000000000000000000000000000001",
                     *       "displayName": "Opening hours",
                     *       "channel": "LIVE_CHAT",
                     *       "destination": "widget-1",
                     *       "webhookUrl": "https://bots.example.com/messages",
                     *       "enabled": true,
                     *       "messagePersistencePolicy": "PERSIST_ALL",
                     *       "sessionTimeoutInSec": 3600
                     *     }
                     */
                    "application/json": components["schemas"]["Bot"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bot.
                 * @example B1000000000000000000000000000001
                 */
                botId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "B1000000000000000000000000000001",
                     *       "displayName": "Opening hours",
                     *       "channel": "LIVE_CHAT",
                     *       "destination": "widget-1",
                     *       "webhookUrl": "https://bots.example.com/messages",
                     *       "enabled": true,
                     *       "messagePersistencePolicy": "PERSIST_ALL",
                     *       "sessionTimeoutInSec": 3600
                     *     }
                     */
                    "application/json": components["schemas"]["Bot"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bot.
                 * @example B1000000000000000000000000000001
                 */
                botId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Opening hours",
                 *       "channel": "LIVE_CHAT",
                 *       "destination": "widget-1",
                 *       "webhookUrl": "https://bots.example.com/messages",
                 *       "enabled": false,
                 *       "messagePersistencePolicy": "PERSIST_ALL",
                 *       "sessionTimeoutInSec": 3600
                 *     }
                 */
                "application/json": components["schemas"]["BotApiModelInput"];
            };
        };
        responses: {
            /** @description The bot as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "B1000000000000000000000000000001",
                     *       "displayName": "Opening hours",
                     *       "channel": "LIVE_CHAT",
                     *       "destination": "widget-1",
                     *       "webhookUrl": "https://bots.example.com/messages",
                     *       "enabled": false,
                     *       "messagePersistencePolicy": "PERSIST_ALL",
                     *       "sessionTimeoutInSec": 3600
                     *     }
                     */
                    "application/json": components["schemas"]["Bot"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bot.
                 * @example B1000000000000000000000000000001
                 */
                botId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Bot deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTemplates: {
        parameters: {
            query?: {
                /** @description Of this channel. */
                channel?: "SMS" | "VIBER" | "FACEBOOK_MESSENGER" | "WHATSAPP" | "RCS" | "EMAIL" | "LIVE_CHAT" | "APPLE_BUSINESS_CHAT" | "LINE" | "TELEGRAM" | "VIBER_BOT" | "FACEBOOK_POST" | "INSTAGRAM_POST" | "INSTAGRAM_MESSAGING" | "GOOGLE_PLAY" | "KAKAO_SANGDAM";
                /** @description In this language. */
                language?: "Afrikaans" | "Albanian" | "Arabic" | "Azerbaijani" | "Bengali" | "Bulgarian" | "Catalan" | "Chinese (CHN)" | "Chinese (HKG)" | "Chinese (TAI)" | "Croatian" | "Czech" | "Danish" | "Dutch" | "English" | "English (UK)" | "English (US)" | "Estonian" | "Filipino" | "Finnish" | "French" | "Georgian" | "German" | "Greek" | "Gujarati" | "Hausa" | "Hebrew" | "Hindi" | "Hungarian" | "Indonesian" | "Irish" | "Italian" | "Japanese" | "Kannada" | "Kazakh" | "Kinyarwanda" | "Korean" | "Kyrgyz (Kyrgyzstan)" | "Lao" | "Latvian" | "Lithuanian" | "Macedonian" | "Malay" | "Malayalam" | "Marathi" | "Norwegian" | "Persian" | "Polish" | "Portuguese (BR)" | "Portuguese (POR)" | "Punjabi" | "Romanian" | "Russian" | "Serbian" | "Slovak" | "Slovenian" | "Spanish" | "Spanish (ARG)" | "Spanish (SPA)" | "Spanish (MEX)" | "Swahili" | "Swedish" | "Tamil" | "Telugu" | "Thai" | "Turkish" | "Ukrainian" | "Urdu" | "Uzbek" | "Vietnamese" | "Zulu";
                /**
                 * @description Made after.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                createdAfter?: string;
                /**
                 * @description Made before.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                createdBefore?: string;
                /**
                 * @description Changed after.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                updatedAfter?: string;
                /**
                 * @description Changed before.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                updatedBefore?: string;
                /** @description Of this kind. */
                contentType?: components["schemas"]["ContentType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "templates": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "Greeting",
                     *           "language": "English",
                     *           "languageCode": "en",
                     *           "channel": "WHATSAPP",
                     *           "external": false,
                     *           "content": {
                     *             "type": "TEXT",
                     *             "text": "Hello"
                     *           },
                     *           "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *           "updatedAt": "2024-01-01T00:00:00.000+00:00",
                     *           "tags": [],
                     *           "attachments": []
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "createdAt:DESC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "Greeting",
                     *       "language": "English",
                     *       "languageCode": "en",
                     *       "channel": "WHATSAPP",
                     *       "external": false,
                     *       "content": {
                     *         "type": "TEXT",
                     *         "text": "Hello"
                     *       },
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *       "updatedAt": "2024-01-01T00:00:00.000+00:00",
                     *       "tags": [],
                     *       "attachments": []
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateApiResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationForms: {
        parameters: {
            query?: {
                /** @description Of this title. */
                title?: string;
                /** @description Switched on or off. */
                isEnabled?: "true" | "false";
                /** @description The default one, or the others. */
                isDefault?: "true" | "false";
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *           "title": "After the call",
                     *           "isEnabled": true,
                     *           "isDefault": false,
                     *           "fields": [
                     *             {
                     *               "field": {
                     *                 "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *                 "title": "Reason",
                     *                 "type": "DROPDOWN",
                     *                 "isEnabled": true,
                     *                 "isDefault": false,
                     *                 "options": [
                     *                   "Billing",
                     *                   "Fault"
                     *                 ],
                     *                 "createdAt": "2024-01-01T00:00:00.123456Z",
                     *                 "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *                 "operators": [
                     *                   "IS_SELECTED",
                     *                   "NOT_SELECTED"
                     *                 ]
                     *               },
                     *               "isRequired": true,
                     *               "conditions": []
                     *             }
                     *           ],
                     *           "createdAt": "2024-01-01T00:00:00.123456Z",
                     *           "updatedAt": "2024-01-01T00:00:00.123456Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": {
                     *           "property": "id",
                     *           "direction": "ASC"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FormResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "After the call",
                 *       "isEnabled": true,
                 *       "fields": [
                 *         {
                 *           "fieldId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "isRequired": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FormRequest"];
            };
        };
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "title": "After the call",
                     *       "isEnabled": true,
                     *       "isDefault": false,
                     *       "fields": [
                     *         {
                     *           "field": {
                     *             "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *             "title": "Reason",
                     *             "type": "DROPDOWN",
                     *             "isEnabled": true,
                     *             "isDefault": false,
                     *             "options": [
                     *               "Billing",
                     *               "Fault"
                     *             ],
                     *             "createdAt": "2024-01-01T00:00:00.123456Z",
                     *             "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *             "operators": [
                     *               "IS_SELECTED",
                     *               "NOT_SELECTED"
                     *             ]
                     *           },
                     *           "isRequired": true,
                     *           "conditions": []
                     *         }
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "title": "After the call",
                     *       "isEnabled": true,
                     *       "isDefault": false,
                     *       "fields": [
                     *         {
                     *           "field": {
                     *             "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *             "title": "Reason",
                     *             "type": "DROPDOWN",
                     *             "isEnabled": true,
                     *             "isDefault": false,
                     *             "options": [
                     *               "Billing",
                     *               "Fault"
                     *             ],
                     *             "createdAt": "2024-01-01T00:00:00.123456Z",
                     *             "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *             "operators": [
                     *               "IS_SELECTED",
                     *               "NOT_SELECTED"
                     *             ]
                     *           },
                     *           "isRequired": true,
                     *           "conditions": []
                     *         }
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "After the call",
                 *       "isEnabled": false,
                 *       "fields": [
                 *         {
                 *           "fieldId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "isRequired": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FormRequest"];
            };
        };
        responses: {
            /** @description The form as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "title": "After the call",
                     *       "isEnabled": false,
                     *       "isDefault": false,
                     *       "fields": [
                     *         {
                     *           "field": {
                     *             "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *             "title": "Reason",
                     *             "type": "DROPDOWN",
                     *             "isEnabled": true,
                     *             "isDefault": false,
                     *             "options": [
                     *               "Billing",
                     *               "Fault"
                     *             ],
                     *             "createdAt": "2024-01-01T00:00:00.123456Z",
                     *             "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *             "operators": [
                     *               "IS_SELECTED",
                     *               "NOT_SELECTED"
                     *             ]
                     *           },
                     *           "isRequired": true,
                     *           "conditions": []
                     *         }
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Form deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationFormFields: {
        parameters: {
            query?: {
                /** @description Of this title. */
                title?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "title": "Reason",
                     *           "type": "DROPDOWN",
                     *           "isEnabled": true,
                     *           "isDefault": false,
                     *           "options": [
                     *             "Billing",
                     *             "Fault"
                     *           ],
                     *           "createdAt": "2024-01-01T00:00:00.123456Z",
                     *           "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *           "operators": [
                     *             "IS_SELECTED",
                     *             "NOT_SELECTED"
                     *           ]
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": {
                     *           "property": "id",
                     *           "direction": "ASC"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FieldResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationFormField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Reason",
                 *       "type": "DROPDOWN",
                 *       "isEnabled": true,
                 *       "options": [
                 *         "Billing",
                 *         "Fault"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FieldRequest"];
            };
        };
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "title": "Reason",
                     *       "type": "DROPDOWN",
                     *       "isEnabled": true,
                     *       "isDefault": false,
                     *       "options": [
                     *         "Billing",
                     *         "Fault"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *       "operators": [
                     *         "IS_SELECTED",
                     *         "NOT_SELECTED"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationFormField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "title": "Reason",
                     *       "type": "DROPDOWN",
                     *       "isEnabled": true,
                     *       "isDefault": false,
                     *       "options": [
                     *         "Billing",
                     *         "Fault"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *       "operators": [
                     *         "IS_SELECTED",
                     *         "NOT_SELECTED"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationFormField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Reason",
                 *       "type": "DROPDOWN",
                 *       "isEnabled": false,
                 *       "options": [
                 *         "Billing",
                 *         "Fault"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FieldRequest"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "title": "Reason",
                     *       "type": "DROPDOWN",
                     *       "isEnabled": false,
                     *       "isDefault": false,
                     *       "options": [
                     *         "Billing",
                     *         "Fault"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.123456Z",
                     *       "updatedAt": "2024-01-01T00:00:00.123456Z",
                     *       "operators": [
                     *         "IS_SELECTED",
                     *         "NOT_SELECTED"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationFormField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Field deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationFormTriggers: {
        parameters: {
            query?: {
                /** @description Of this title. */
                title?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of triggers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *           "title": "Calls of the help desk",
                     *           "expression": {
                     *             "$eq": {
                     *               "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                     *             }
                     *           },
                     *           "orderIndex": 1,
                     *           "isEnabled": true,
                     *           "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *           "timesTriggered": 0
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": {
                     *           "property": "id",
                     *           "direction": "ASC"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TriggerResultPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationFormTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Calls of the help desk",
                 *       "expression": {
                 *         "$eq": {
                 *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                 *         }
                 *       },
                 *       "isEnabled": true,
                 *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                 *     }
                 */
                "application/json": components["schemas"]["TriggerInput"];
            };
        };
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *       "title": "Calls of the help desk",
                     *       "expression": {
                     *         "$eq": {
                     *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                     *         }
                     *       },
                     *       "orderIndex": 1,
                     *       "isEnabled": true,
                     *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "timesTriggered": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationFormTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trigger. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *       "title": "Calls of the help desk",
                     *       "expression": {
                     *         "$eq": {
                     *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                     *         }
                     *       },
                     *       "orderIndex": 1,
                     *       "isEnabled": true,
                     *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "timesTriggered": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationFormTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trigger. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Calls of the help desk",
                 *       "expression": {
                 *         "$neq": {
                 *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                 *         }
                 *       },
                 *       "isEnabled": true,
                 *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                 *     }
                 */
                "application/json": components["schemas"]["TriggerInput"];
            };
        };
        responses: {
            /** @description The trigger as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *       "title": "Calls of the help desk",
                     *       "expression": {
                     *         "$neq": {
                     *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                     *         }
                     *       },
                     *       "orderIndex": 1,
                     *       "isEnabled": true,
                     *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "timesTriggered": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationFormTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trigger. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Trigger deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    patchConversationFormTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trigger. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isEnabled": false
                 *     }
                 */
                "application/json": components["schemas"]["TriggerPatch"];
            };
        };
        responses: {
            /** @description The trigger as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *       "title": "Calls of the help desk",
                     *       "expression": {
                     *         "$eq": {
                     *           "queue": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22"
                     *         }
                     *       },
                     *       "orderIndex": 1,
                     *       "isEnabled": false,
                     *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "timesTriggered": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationFormDispositions: {
        parameters: {
            query?: {
                /** @description Form. */
                formId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form and its values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                     *       "formId": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *       "fields": [
                     *         {
                     *           "fieldId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "dispositionId": "9a2f6d11-7c40-4b65-b1a1-6e0a4a3f1a02",
                     *           "dispositionValue": "Billing"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DispositionBasic"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    upsertConversationFormDispositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         {
                 *           "fieldId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "value": "Billing"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpsertDispositionApiRequest"];
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Form stored"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationFormDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
                /** @description Field. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Value deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    assignConversationForm: {
        parameters: {
            query: {
                /** @description Form. */
                formId: string;
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Form assigned"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    unAssignConversationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Form unassigned"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getFilteredWorkingHours: {
        parameters: {
            query?: {
                /** @description Of this name. */
                name?: string;
                /** @description Switched on or off. */
                enabled?: boolean;
                /** @description The default one, or the others. */
                isDefault?: boolean;
                /**
                 * @description Made after.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                createdAfter?: string;
                /**
                 * @description Made before.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                createdBefore?: string;
                /**
                 * @description Changed after.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                updatedAfter?: string;
                /**
                 * @description Changed before.
                 * @example 2024-01-01T00:00:00.000+0000
                 */
                updatedBefore?: string;
                /** @description Rows on a page. More than 999 is 400 (inferred). */
                limit?: components["parameters"]["Limit"];
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["Page"];
                /**
                 * @description Property and direction, as in `createdAt:desc`; `id:asc` where nothing is said. An unknown property is 400 (inferred).
                 * @example createdAt:desc
                 */
                orderBy?: components["parameters"]["OrderBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of working hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workingHours": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "timezone": "Europe/London",
                     *           "message": "We are back at eight.",
                     *           "name": "Office",
                     *           "enabled": true,
                     *           "isDefault": false,
                     *           "closeConversations": false
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "totalItems": 1,
                     *         "page": 0,
                     *         "limit": 10,
                     *         "orderBy": "id:ASC"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursResultPageApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createWorkingHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "timezone": "Europe/London",
                 *       "message": "We are back at eight.",
                 *       "workWeek": {
                 *         "MONDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "TUESDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "WEDNESDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "THURSDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "FRIDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "SATURDAY": {
                 *           "startTime": 0,
                 *           "endTime": 1440,
                 *           "enabled": false
                 *         },
                 *         "SUNDAY": {
                 *           "startTime": 0,
                 *           "endTime": 1440,
                 *           "enabled": false
                 *         }
                 *       },
                 *       "name": "Office",
                 *       "enabled": true,
                 *       "closeConversations": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkingHoursApiRequest"];
            };
        };
        responses: {
            /** @description The working hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "timezone": "Europe/London",
                     *       "message": "We are back at eight.",
                     *       "workWeek": {
                     *         "MONDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "TUESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "WEDNESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "THURSDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "FRIDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "SATURDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         },
                     *         "SUNDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         }
                     *       },
                     *       "name": "Office",
                     *       "enabled": true,
                     *       "closeConversations": false,
                     *       "isDefault": false,
                     *       "sendAwayMessageEveryOOWHPeriod": false,
                     *       "holidays": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getWorkingHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "timezone": "Europe/London",
                     *       "message": "We are back at eight.",
                     *       "workWeek": {
                     *         "MONDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "TUESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "WEDNESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "THURSDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "FRIDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "SATURDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         },
                     *         "SUNDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         }
                     *       },
                     *       "name": "Office",
                     *       "enabled": true,
                     *       "closeConversations": false,
                     *       "isDefault": false,
                     *       "sendAwayMessageEveryOOWHPeriod": false,
                     *       "holidays": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursApiResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateWorkingHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "timezone": "Europe/London",
                 *       "message": "We are back at eight.",
                 *       "workWeek": {
                 *         "MONDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "TUESDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "WEDNESDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "THURSDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "FRIDAY": {
                 *           "startTime": 480,
                 *           "endTime": 1020,
                 *           "enabled": true
                 *         },
                 *         "SATURDAY": {
                 *           "startTime": 0,
                 *           "endTime": 1440,
                 *           "enabled": false
                 *         },
                 *         "SUNDAY": {
                 *           "startTime": 0,
                 *           "endTime": 1440,
                 *           "enabled": false
                 *         }
                 *       },
                 *       "name": "Office",
                 *       "enabled": true,
                 *       "closeConversations": true
                 *     }
                 */
                "application/json": components["schemas"]["WorkingHoursApiRequest"];
            };
        };
        responses: {
            /** @description The working hours as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "timezone": "Europe/London",
                     *       "message": "We are back at eight.",
                     *       "workWeek": {
                     *         "MONDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "TUESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "WEDNESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "THURSDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "FRIDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "SATURDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         },
                     *         "SUNDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         }
                     *       },
                     *       "name": "Office",
                     *       "enabled": true,
                     *       "closeConversations": true,
                     *       "isDefault": false,
                     *       "sendAwayMessageEveryOOWHPeriod": false,
                     *       "holidays": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteWorkingHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Working hours deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    patchWorkingHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkingHoursApiPatch"];
            };
        };
        responses: {
            /** @description The working hours as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "timezone": "Europe/London",
                     *       "message": "We are back at eight.",
                     *       "workWeek": {
                     *         "MONDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "TUESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "WEDNESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "THURSDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "FRIDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "SATURDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         },
                     *         "SUNDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         }
                     *       },
                     *       "name": "Office",
                     *       "enabled": false,
                     *       "closeConversations": false,
                     *       "isDefault": false,
                     *       "sendAwayMessageEveryOOWHPeriod": false,
                     *       "holidays": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getWorkingHoursStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inside or outside. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "INSIDE_OF_WORKING_HOURS"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursStatusApiResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createWorkingHoursHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                workingHoursId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "New Year",
                 *       "startDate": "2025-01-01",
                 *       "endDate": "2025-01-01",
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["HolidaysApiModelInput"];
            };
        };
        responses: {
            /** @description The working hours, the holiday among them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "timezone": "Europe/London",
                     *       "message": "We are back at eight.",
                     *       "workWeek": {
                     *         "MONDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "TUESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "WEDNESDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "THURSDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "FRIDAY": {
                     *           "startTime": 480,
                     *           "endTime": 1020,
                     *           "enabled": true
                     *         },
                     *         "SATURDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         },
                     *         "SUNDAY": {
                     *           "startTime": 0,
                     *           "endTime": 1440,
                     *           "enabled": false
                     *         }
                     *       },
                     *       "name": "Office",
                     *       "enabled": true,
                     *       "closeConversations": false,
                     *       "isDefault": false,
                     *       "sendAwayMessageEveryOOWHPeriod": false,
                     *       "holidays": [
                     *         {
                     *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                     *           "workingHoursId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "New Year",
                     *           "startDate": "2025-01-01",
                     *           "endDate": "2025-01-01",
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkingHoursApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteWorkingHoursHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Working hours. */
                workingHoursId: string;
                /** @description Holiday. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone, or not found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    submitWebform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "caller@example.com",
                 *       "subject": "Router",
                 *       "content": "It blinks.",
                 *       "attachmentIds": []
                 *     }
                 */
                "application/json": components["schemas"]["WebFormSubmissionApiRequest"];
            };
        };
        responses: {
            /** @description The conversation that was opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01"
                     *     }
                     */
                    "application/json": components["schemas"]["WebFormPostResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getWebform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "Contact",
                     *       "channel": "EMAIL",
                     *       "destination": "help@example.com",
                     *       "url": "https://www.example.com/contact",
                     *       "enabled": true,
                     *       "tagIds": [
                     *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *       "updatedAt": "2024-01-01T00:00:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebFormApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateWebform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Contact",
                 *       "channel": "EMAIL",
                 *       "destination": "help@example.com",
                 *       "url": "https://www.example.com/contact",
                 *       "enabled": false,
                 *       "tagIds": [
                 *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebFormApiRequest"];
            };
        };
        responses: {
            /** @description The web form as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "Contact",
                     *       "channel": "EMAIL",
                     *       "destination": "help@example.com",
                     *       "url": "https://www.example.com/contact",
                     *       "enabled": false,
                     *       "tagIds": [
                     *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *       "updatedAt": "2024-01-01T00:00:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebFormApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteWebform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    patchWebform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Web form. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WebFormApiPatch"];
            };
        };
        responses: {
            /** @description The web form as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "Contact",
                     *       "channel": "EMAIL",
                     *       "destination": "help@example.com",
                     *       "url": "https://www.example.com/contact",
                     *       "enabled": false,
                     *       "tagIds": [
                     *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *       "updatedAt": "2024-01-01T00:00:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebFormApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createWebform: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Contact",
                 *       "channel": "EMAIL",
                 *       "destination": "help@example.com",
                 *       "url": "https://www.example.com/contact",
                 *       "enabled": true,
                 *       "tagIds": [
                 *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebFormApiRequest"];
            };
        };
        responses: {
            /** @description The web form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "Contact",
                     *       "channel": "EMAIL",
                     *       "destination": "help@example.com",
                     *       "url": "https://www.example.com/contact",
                     *       "enabled": true,
                     *       "tagIds": [
                     *         "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                     *       ],
                     *       "createdAt": "2024-01-01T00:00:00.000+00:00",
                     *       "updatedAt": "2024-01-01T00:00:00.000+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebFormApiResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationAccountConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "webhookUrl": "https://hooks.example.com/inbound"
                 *     }
                 */
                "application/json": components["schemas"]["AccountConfigurationRequest"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": "SUCCESS",
                     *       "message": "Configuration stored"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusCodeResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationOutboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "442079460123",
                 *       "to": "12025550143",
                 *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                 *       "voiceClientType": "PSTN"
                 *     }
                 */
                "application/json": components["schemas"]["OutboundCallConversationRequestApiModel"] & {
                    from?: unknown;
                    to?: unknown;
                    agentId?: unknown;
                };
            };
        };
        responses: {
            /** @description The conversation to call in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "442079460123",
                     *       "to": "12025550143",
                     *       "conversationId": "8D2F6A1C4E9B47308C5A7E1F0B3D6942",
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8"
                     *     }
                     */
                    "application/json": components["schemas"]["OutboundCallConversationResponseApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsWaitingStrategies: {
        parameters: {
            query?: {
                /** @description That apply to this queue. */
                queueId?: string;
                /** @description Page, from 0. A negative one is 400. */
                pageNumber?: components["parameters"]["VoicePageNumber"];
                /** @description Rows on a page. */
                pageSize?: components["parameters"]["VoicePageSize"];
                /** @description Which way. */
                sortDirection?: components["parameters"]["SortDirection"];
                /** @description What the rows are ordered by. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of strategies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingStrategyPage"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationsWaitingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingStrategyApiRequest"];
            };
        };
        responses: {
            /** @description The strategy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingStrategyApiResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsWaitingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waiting strategy.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingStrategyApiResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsWaitingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waiting strategy.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "maximumWaitTime": {
                 *         "unit": "SECONDS",
                 *         "value": 30
                 *       },
                 *       "conditionType": "SENDER",
                 *       "condition": {
                 *         "senders": [
                 *           {
                 *             "clientType": "PSTN",
                 *             "identifier": "442079460123"
                 *           }
                 *         ]
                 *       },
                 *       "name": "Night line"
                 *     }
                 */
                "application/json": components["schemas"]["WaitingStrategyApiRequest"];
            };
        };
        responses: {
            /** @description The strategy as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingStrategyApiResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationsWaitingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waiting strategy.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Waiting strategy deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    transferCallToAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agentId": "1F9E3C7A5B2D48609D8C6B4A2F0E1D3C"
                 *     }
                 */
                "application/json": components["schemas"]["TransferToAgentRequest"] & unknown;
            };
        };
        responses: {
            /** @description The target rings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Transfer started"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            409: components["responses"]["ErrorBConflict"];
            412: components["responses"]["ErrorBPreconditionFailed"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTransferQueues: {
        parameters: {
            query?: {
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["VoicePage"];
                /** @description Rows per page. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "elements": [
                     *         {
                     *           "queueId": null,
                     *           "queueName": "Default queue",
                     *           "active": true,
                     *           "autoAssignmentEnabled": true
                     *         },
                     *         {
                     *           "queueId": "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                     *           "queueName": "Support",
                     *           "active": false,
                     *           "autoAssignmentEnabled": true
                     *         }
                     *       ],
                     *       "total": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TransferQueuePage"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    transferCallToQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "queueId": "c27e91a0-3b6d-4f18-a5c4-9d0e7f2b6a31"
                 *     }
                 */
                "application/json": components["schemas"]["TransferToQueueRequest"] | {
                    queueId?: null;
                };
            };
        };
        responses: {
            /** @description The queue looks for an agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Transfer started"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            409: components["responses"]["ErrorBConflict"];
            412: components["responses"]["ErrorBPreconditionFailed"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    transferCallToExternalNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalNumber": "442079460187",
                 *       "from": "442079460123"
                 *     }
                 */
                "application/json": components["schemas"]["TransferToExternalRequest"] & {
                    externalNumber: unknown;
                    from: unknown;
                };
            };
        };
        responses: {
            /** @description The number rings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Transfer started"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            409: components["responses"]["ErrorBConflict"];
            412: components["responses"]["ErrorBPreconditionFailed"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTransferToExternalNumberConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferToExternalConfigApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateTransferToExternalNumberConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transferToAnyNumberEnabled": false
                 *     }
                 */
                "application/json": components["schemas"]["TransferToExternalConfigApiModelInput"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferToExternalConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getTransferStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65a4f0c1d2e3b4a59687786a",
                     *       "musicOnHold": {
                     *         "enabled": true,
                     *         "useDefault": true
                     *       },
                     *       "createdAt": "2026-01-15T09:30:00.729Z",
                     *       "updatedAt": "2026-01-15T09:30:00.729Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TransferStrategyApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateTransferStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "musicOnHold": {
                 *         "enabled": true,
                 *         "useDefault": true
                 *       },
                 *       "announcementMessage": {
                 *         "enabled": true,
                 *         "audioSourceType": "TTS",
                 *         "ttsAudioSource": {
                 *           "text": "You are being transferred.",
                 *           "language": "en",
                 *           "voice": {
                 *             "name": "Joanna",
                 *             "gender": "female"
                 *           },
                 *           "speechRate": 1
                 *         },
                 *         "repeatInterval": {
                 *           "unit": "SECONDS",
                 *           "value": 20
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransferStrategyApiModelInput"];
            };
        };
        responses: {
            /** @description The strategy as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferStrategyApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    setCallOnHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is on hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Call is on hold"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    releaseCallFromHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 8D2F6A1C4E9B47308C5A7E1F0B3D6942
                 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Call is released from hold"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getMultipleHoldConfigs: {
        parameters: {
            query?: {
                /** @description Page, from 0. A negative one is 400. */
                pageNumber?: components["parameters"]["VoicePageNumber"];
                /** @description Rows on a page. */
                pageSize?: components["parameters"]["VoicePageSize"];
                /** @description Which way. */
                sortDirection?: components["parameters"]["SortDirection"];
                /** @description What the rows are ordered by. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "elements": [
                     *         {
                     *           "id": "65a4f0c1d2e3b4a596877869",
                     *           "name": "Support hold",
                     *           "queueIds": [
                     *             "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
                     *           ],
                     *           "enabled": true,
                     *           "default": false,
                     *           "onHoldMusic": {
                     *             "enabled": true,
                     *             "useDefault": false,
                     *             "fileAudioSource": {
                     *               "fileDescriptor": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13"
                     *             }
                     *           },
                     *           "createdAt": "2026-01-15T09:30:00.777+0000",
                     *           "updatedAt": "2026-01-15T09:30:00.777+0000"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HoldConfigPage"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createHoldConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support hold",
                 *       "queueIds": [
                 *         "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
                 *       ],
                 *       "enabled": true,
                 *       "default": false,
                 *       "onHoldMusic": {
                 *         "enabled": true,
                 *         "useDefault": false,
                 *         "fileAudioSource": {
                 *           "fileDescriptor": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["HoldConfigWithQueuesApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65a4f0c1d2e3b4a596877869",
                     *       "name": "Support hold",
                     *       "queueIds": [
                     *         "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
                     *       ],
                     *       "enabled": true,
                     *       "default": false,
                     *       "onHoldMusic": {
                     *         "enabled": true,
                     *         "useDefault": false,
                     *         "fileAudioSource": {
                     *           "fileDescriptor": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13"
                     *         }
                     *       },
                     *       "createdAt": "2026-01-15T09:30:00.777+0000",
                     *       "updatedAt": "2026-01-15T09:30:00.777+0000"
                     *     }
                     */
                    "application/json": components["schemas"]["HoldConfigWithQueuesApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getHoldConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hold configuration.
                 * @example 65a4f0c1d2e3b4a596877869
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65a4f0c1d2e3b4a596877869",
                     *       "name": "Support hold",
                     *       "queueIds": [
                     *         "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"
                     *       ],
                     *       "enabled": true,
                     *       "default": false,
                     *       "onHoldMusic": {
                     *         "enabled": true,
                     *         "useDefault": false,
                     *         "fileAudioSource": {
                     *           "fileDescriptor": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13"
                     *         }
                     *       },
                     *       "createdAt": "2026-01-15T09:30:00.777+0000",
                     *       "updatedAt": "2026-01-15T09:30:00.777+0000"
                     *     }
                     */
                    "application/json": components["schemas"]["HoldConfigWithQueuesApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateHoldConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hold configuration.
                 * @example 65a4f0c1d2e3b4a596877869
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support and sales hold",
                 *       "queueIds": [
                 *         "b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                 *         "c27e91a0-3b6d-4f18-a5c4-9d0e7f2b6a31"
                 *       ],
                 *       "enabled": true,
                 *       "default": false,
                 *       "onHoldMusic": {
                 *         "enabled": true,
                 *         "useDefault": false,
                 *         "fileAudioSource": {
                 *           "fileDescriptor": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["HoldConfigWithQueuesApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldConfigWithQueuesApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteHoldConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hold configuration.
                 * @example 65a4f0c1d2e3b4a596877869
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Hold configuration deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAccountWrapUpConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wrapUpSeconds": 30,
                     *       "canExtendWrapUp": true,
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["AccountWrapUpApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsAccountWrapUpConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wrapUpSeconds": 30,
                 *       "canExtendWrapUp": true,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["AccountWrapUpApiModelInput"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWrapUpApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsAgentWrapUpConfig: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Seconds, for integrations from before there was a body.
                 */
                wrapUpSeconds?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AgentConfigWrapUpApiModel"];
            };
        };
        responses: {
            /** @description The agent's settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    addConversationsAgentWrapUpTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
                /**
                 * @description How much longer.
                 * @example 20
                 */
                seconds: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wrap-up is longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Wrap-up time added"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    clearConversationsAgentWrapUpTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No wrap-up runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "message": "Wrap-up time cleared"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAgentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wrapUpSeconds": 60
                     *     }
                     */
                    "application/json": components["schemas"]["AgentConfigApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsCallTimeout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seconds, by direction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inbound": 30,
                     *       "outbound": 45
                     *     }
                     */
                    "application/json": components["schemas"]["CallTimeoutApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsCallTimeout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inbound": 20,
                 *       "outbound": null
                 *     }
                 */
                "application/json": components["schemas"]["CallTimeoutApiModelInput"];
            };
        };
        responses: {
            /** @description Seconds, by direction, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inbound": 20,
                     *       "outbound": 45
                     *     }
                     */
                    "application/json": components["schemas"]["CallTimeoutApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    removeConversationsCallTimeout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The defaults hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "DELETED",
                     *       "message": "Call timeouts deleted"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "DELETED";
                        message: string;
                    };
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAccountRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inbound": true,
                     *       "outbound": true,
                     *       "autoCompose": false,
                     *       "mediaType": "AUDIO",
                     *       "videoDownloadPreparation": false,
                     *       "enabled": true,
                     *       "enabledChangedAt": 1768469400000
                     *     }
                     */
                    "application/json": components["schemas"]["AccountRecordingConfigApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsAccountRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inbound": true,
                 *       "outbound": true,
                 *       "autoCompose": false,
                 *       "mediaType": "AUDIO",
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["AccountRecordingConfigApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecordingConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationsAccountRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRecordingConfigApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inbound": true,
                     *       "outbound": true,
                     *       "autoCompose": false,
                     *       "mediaType": "AUDIO",
                     *       "videoDownloadPreparation": false,
                     *       "enabled": true,
                     *       "enabledChangedAt": 1768469400000
                     *     }
                     */
                    "application/json": components["schemas"]["AccountRecordingConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAgentRecordingConfigs: {
        parameters: {
            query?: {
                /** @description Of these agents only, with commas between. */
                agentIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *         "inbound": false,
                     *         "outbound": true,
                     *         "mediaType": "AUDIO",
                     *         "useDefault": false,
                     *         "enabled": true,
                     *         "enabledChangedAt": 1768469400000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AgentRecordingConfigApiModel"][];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAgentRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agentId": "7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8",
                     *       "inbound": false,
                     *       "outbound": true,
                     *       "mediaType": "AUDIO",
                     *       "useDefault": false,
                     *       "enabled": true,
                     *       "enabledChangedAt": 1768469400000
                     *     }
                     */
                    "application/json": components["schemas"]["AgentRecordingConfigApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateConversationsAgentRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inbound": false,
                 *       "outbound": true,
                 *       "mediaType": "AUDIO",
                 *       "useDefault": false,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["AgentRecordingConfigApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRecordingConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createConversationsAgentRecordingConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent.
                 * @example 7C4F1E0B2D9A4C6E8F1357A9B2C4D6E8
                 */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inbound": false,
                 *       "outbound": true,
                 *       "mediaType": "AUDIO",
                 *       "useDefault": false,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["AgentRecordingConfigApiModelInput"];
            };
        };
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRecordingConfigApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsRecordingMetadata: {
        parameters: {
            query?: {
                /** @description This recording. */
                recordingId?: string;
                /** @description Of this conversation. */
                conversationId?: string;
                /** @description Of this conference. */
                conferenceId?: string;
                /** @description Of this leg. */
                callId?: string;
                /**
                 * @description Inbound or outbound.
                 * @example OUTBOUND
                 */
                direction?: string;
                /** @description With this file name. */
                filename?: string;
                /** @description Of this participant. */
                participantId?: string;
                /** @description Of the participant with this number or identity. */
                participantIdentity?: string;
                /** @description Of the participant with this name. */
                participantName?: string;
                /**
                 * @description Of participants of this kind.
                 * @example CUSTOMER
                 */
                participantType?: string;
                /**
                 * @description Of this kind.
                 * @example AUDIO
                 */
                mediaType?: string;
                /** @description Deleted by this user. */
                deletedBy?: string;
                /** @description Of legs that came from this agent. */
                transferredFrom?: string;
                /** @description Of legs that went to this agent. */
                transferredTo?: string;
                /** @description Of legs that came from this queue. */
                transferredFromQueue?: string;
                /** @description Of legs that went to this queue. */
                transferredToQueue?: string;
                /** @description At least so many seconds. */
                durationFrom?: number;
                /** @description At most so many seconds. */
                durationTo?: number;
                /** @description Begun then or later. */
                startedAtFrom?: number;
                /** @description Begun then or earlier. */
                startedAtTo?: number;
                /** @description Deleted then or later. */
                deletedAtFrom?: number;
                /** @description Deleted then or earlier. */
                deletedAtTo?: number;
                /** @description Page, from 0. A negative one is 400. */
                page?: components["parameters"]["VoicePage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["VoiceSize"];
                /** @description What the rows are ordered by. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Which way. */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "elements": [
                     *         {
                     *           "id": 1,
                     *           "recordingId": "a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13",
                     *           "conversationId": "8D2F6A1C4E9B47308C5A7E1F0B3D6942",
                     *           "conferenceId": "0b7e3a52-6c1d-4f98-a2e4-8d5c9f1b3a70",
                     *           "callId": "d1a4c7e9-2b5f-4836-9c0e-7f3a1b8d6e52",
                     *           "direction": "OUTBOUND",
                     *           "recordingStatus": "SUCCESSFUL",
                     *           "composed": false,
                     *           "filename": "call.wav",
                     *           "duration": 42,
                     *           "participantIdentity": "12025550143",
                     *           "participantType": "CUSTOMER",
                     *           "mediaType": "AUDIO",
                     *           "startedAt": 1768469400000
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RecordingMetadataPage"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    downloadCallRecording: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bytes wanted.
                 * @example bytes=0-99
                 */
                Range?: string;
            };
            path: {
                /**
                 * @description Recording, by the `recordingId` that the metadata tell.
                 * @example a9c3e5d7-1b24-4f68-8d0a-6e9f2c4b7d13
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsAwayAudioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Working hours.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                workingHoursConfigId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayAudioMessageApiModel"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    upsertAwayAudioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Working hours.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                workingHoursConfigId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "audioSource": {
                 *         "enabled": true,
                 *         "audioSourceType": "TTS",
                 *         "ttsAudioSource": {
                 *           "text": "We are closed. Press 1 and we call you back.",
                 *           "language": "en",
                 *           "voice": {
                 *             "name": "Joanna",
                 *             "gender": "female"
                 *           },
                 *           "speechRate": 1
                 *         }
                 *       },
                 *       "collectables": [
                 *         {
                 *           "code": "1",
                 *           "action": "CALLBACK",
                 *           "value": "65a4f0c1d2e3b4a596877869"
                 *         }
                 *       ],
                 *       "collectDuration": {
                 *         "unit": "SECONDS",
                 *         "value": 5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AwayAudioMessageApiModelInput"];
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayAudioMessageApiModel"];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConversationsAwayAudioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Working hours.
                 * @example b1f0c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d
                 */
                workingHoursConfigId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "DELETED",
                     *       "message": "Away message deleted"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "DELETED";
                        message: string;
                    };
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConversationsTtsSupportedPlaceholders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the text is for.
                 * @example WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE
                 */
                ttsPurpose: "WAITING_STRATEGY_GREETING_MESSAGE" | "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE" | "WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE" | "WORKING_HOURS_AWAY_MESSAGE" | "TRANSFER_STRATEGY_MESSAGE" | "ON_HOLD_MESSAGE" | "CALLBACK_CONFIRMATION_MESSAGE";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may stand in a text for that purpose. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "type": "POSITION_IN_QUEUE",
                     *         "sayAs": "ORDINAL",
                     *         "placeholderValue": "{positionInQueue}",
                     *         "placeholderPaddingSize": 0,
                     *         "requiresSSML": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["GetPlaceholdersApiResponse"][];
                };
            };
            400: components["responses"]["ErrorBBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorBNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getCallsRecordings: {
        parameters: {
            query?: {
                /** @description Of this call. */
                callId?: string;
                /** @description Of this calls configuration. */
                callsConfigurationId?: string;
                /** @description Of this application. */
                applicationId?: string;
                /** @description Of this entity. */
                entityId?: string;
                /** @description With this number or identity. */
                endpointIdentifier?: string;
                /** @description Begun after. */
                startTimeAfter?: string;
                /** @description Ended before. */
                endTimeBefore?: string;
                /** @description Inbound or outbound. */
                direction?: components["schemas"]["CallDirection"];
                /** @description With an endpoint of this kind. */
                endpointType?: components["schemas"]["CallEndpointType"];
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *           "endpoint": {
                     *             "type": "PHONE",
                     *             "phoneNumber": "15550100"
                     *           },
                     *           "direction": "INBOUND",
                     *           "files": [
                     *             {
                     *               "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *               "name": "call.wav",
                     *               "fileFormat": "WAV",
                     *               "size": 480044,
                     *               "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *               "duration": 30,
                     *               "startTime": "2024-01-01T00:00:00.000+00:00",
                     *               "endTime": "2024-01-01T00:00:30.000+00:00",
                     *               "location": "HOSTED"
                     *             }
                     *           ],
                     *           "status": "SUCCESSFUL"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CallRecordingPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getCallRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Call. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *       "endpoint": {
                     *         "type": "PHONE",
                     *         "phoneNumber": "15550100"
                     *       },
                     *       "direction": "INBOUND",
                     *       "files": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "call.wav",
                     *           "fileFormat": "WAV",
                     *           "size": 480044,
                     *           "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *           "duration": 30,
                     *           "startTime": "2024-01-01T00:00:00.000+00:00",
                     *           "endTime": "2024-01-01T00:00:30.000+00:00",
                     *           "location": "HOSTED"
                     *         }
                     *       ],
                     *       "status": "SUCCESSFUL"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCallRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteCallRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Call. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *       "endpoint": {
                     *         "type": "PHONE",
                     *         "phoneNumber": "15550100"
                     *       },
                     *       "direction": "INBOUND",
                     *       "files": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "call.wav",
                     *           "fileFormat": "WAV",
                     *           "size": 480044,
                     *           "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *           "duration": 30,
                     *           "startTime": "2024-01-01T00:00:00.000+00:00",
                     *           "endTime": "2024-01-01T00:00:30.000+00:00",
                     *           "location": "HOSTED"
                     *         }
                     *       ],
                     *       "status": "SUCCESSFUL"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCallRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConferencesRecordings: {
        parameters: {
            query?: {
                /** @description Of this conference. */
                conferenceId?: string;
                /** @description Of this calls configuration. */
                callsConfigurationId?: string;
                /** @description Of this application. */
                applicationId?: string;
                /** @description Of this entity. */
                entityId?: string;
                /** @description Of this name. */
                conferenceName?: string;
                /** @description Of this call. */
                callId?: string;
                /** @description With an endpoint of this kind. */
                callEndpointType?: components["schemas"]["CallEndpointType"];
                /** @description With this number or identity. */
                callEndpointIdentifier?: string;
                /** @description Begun after. */
                startTimeAfter?: string;
                /** @description Ended before. */
                endTimeBefore?: string;
                /** @description With a composed file, or without. */
                composition?: boolean;
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "conferenceId": "034e622a-cc7e-456d-8a10-0ba43b11aa5e",
                     *           "composedFiles": [],
                     *           "callRecordings": [
                     *             {
                     *               "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *               "endpoint": {
                     *                 "type": "PHONE",
                     *                 "phoneNumber": "15550100"
                     *               },
                     *               "direction": "INBOUND",
                     *               "files": [
                     *                 {
                     *                   "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *                   "name": "call.wav",
                     *                   "fileFormat": "WAV",
                     *                   "size": 480044,
                     *                   "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *                   "duration": 30,
                     *                   "startTime": "2024-01-01T00:00:00.000+00:00",
                     *                   "endTime": "2024-01-01T00:00:30.000+00:00",
                     *                   "location": "HOSTED"
                     *                 }
                     *               ],
                     *               "status": "SUCCESSFUL"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConferenceRecordingPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getConferenceRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Conference. */
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conferenceId": "034e622a-cc7e-456d-8a10-0ba43b11aa5e",
                     *       "composedFiles": [],
                     *       "callRecordings": [
                     *         {
                     *           "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *           "endpoint": {
                     *             "type": "PHONE",
                     *             "phoneNumber": "15550100"
                     *           },
                     *           "direction": "INBOUND",
                     *           "files": [
                     *             {
                     *               "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *               "name": "call.wav",
                     *               "fileFormat": "WAV",
                     *               "size": 480044,
                     *               "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *               "duration": 30,
                     *               "startTime": "2024-01-01T00:00:00.000+00:00",
                     *               "endTime": "2024-01-01T00:00:30.000+00:00",
                     *               "location": "HOSTED"
                     *             }
                     *           ],
                     *           "status": "SUCCESSFUL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicConferenceRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteConferenceRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Conference. */
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conferenceId": "034e622a-cc7e-456d-8a10-0ba43b11aa5e",
                     *       "composedFiles": [],
                     *       "callRecordings": [
                     *         {
                     *           "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *           "endpoint": {
                     *             "type": "PHONE",
                     *             "phoneNumber": "15550100"
                     *           },
                     *           "direction": "INBOUND",
                     *           "files": [
                     *             {
                     *               "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *               "name": "call.wav",
                     *               "fileFormat": "WAV",
                     *               "size": 480044,
                     *               "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *               "duration": 30,
                     *               "startTime": "2024-01-01T00:00:00.000+00:00",
                     *               "endTime": "2024-01-01T00:00:30.000+00:00",
                     *               "location": "HOSTED"
                     *             }
                     *           ],
                     *           "status": "SUCCESSFUL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicConferenceRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    composeConferenceRecording: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Conference. */
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "deleteCallRecordings": false,
                 *       "multiChannel": {
                 *         "enabled": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OnDemandComposition"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "PENDING"
                     *     }
                     */
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getDialogsRecordings: {
        parameters: {
            query?: {
                /** @description Of this dialog. */
                dialogId?: string;
                /** @description Of this calls configuration. */
                callsConfigurationId?: string;
                /** @description Of this application. */
                applicationId?: string;
                /** @description Of this entity. */
                entityId?: string;
                /** @description Of this call. */
                callId?: string;
                /** @description With an endpoint of this kind. */
                callEndpointType?: components["schemas"]["CallEndpointType"];
                /** @description With this number or identity. */
                callEndpointIdentifier?: string;
                /** @description Begun after. */
                startTimeAfter?: string;
                /** @description Ended before. */
                endTimeBefore?: string;
                /** @description With a composed file, or without. */
                composition?: boolean;
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "dialogId": "034e622a-cc7e-456d-8a10-0ba43b11aa5f",
                     *           "composedFiles": [],
                     *           "callRecordings": [
                     *             {
                     *               "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *               "endpoint": {
                     *                 "type": "PHONE",
                     *                 "phoneNumber": "15550100"
                     *               },
                     *               "direction": "INBOUND",
                     *               "files": [
                     *                 {
                     *                   "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *                   "name": "call.wav",
                     *                   "fileFormat": "WAV",
                     *                   "size": 480044,
                     *                   "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *                   "duration": 30,
                     *                   "startTime": "2024-01-01T00:00:00.000+00:00",
                     *                   "endTime": "2024-01-01T00:00:30.000+00:00",
                     *                   "location": "HOSTED"
                     *                 }
                     *               ],
                     *               "status": "SUCCESSFUL"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DialogRecordingPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getDialogRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Dialog. */
                dialogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dialogId": "034e622a-cc7e-456d-8a10-0ba43b11aa5f",
                     *       "composedFiles": [],
                     *       "callRecordings": [
                     *         {
                     *           "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *           "endpoint": {
                     *             "type": "PHONE",
                     *             "phoneNumber": "15550100"
                     *           },
                     *           "direction": "INBOUND",
                     *           "files": [
                     *             {
                     *               "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *               "name": "call.wav",
                     *               "fileFormat": "WAV",
                     *               "size": 480044,
                     *               "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *               "duration": 30,
                     *               "startTime": "2024-01-01T00:00:00.000+00:00",
                     *               "endTime": "2024-01-01T00:00:30.000+00:00",
                     *               "location": "HOSTED"
                     *             }
                     *           ],
                     *           "status": "SUCCESSFUL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicDialogRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteDialogRecordings: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Dialog. */
                dialogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dialogId": "034e622a-cc7e-456d-8a10-0ba43b11aa5f",
                     *       "composedFiles": [],
                     *       "callRecordings": [
                     *         {
                     *           "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                     *           "endpoint": {
                     *             "type": "PHONE",
                     *             "phoneNumber": "15550100"
                     *           },
                     *           "direction": "INBOUND",
                     *           "files": [
                     *             {
                     *               "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *               "name": "call.wav",
                     *               "fileFormat": "WAV",
                     *               "size": 480044,
                     *               "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *               "duration": 30,
                     *               "startTime": "2024-01-01T00:00:00.000+00:00",
                     *               "endTime": "2024-01-01T00:00:30.000+00:00",
                     *               "location": "HOSTED"
                     *             }
                     *           ],
                     *           "status": "SUCCESSFUL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicDialogRecording"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    composeDialogRecording: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Dialog. */
                dialogId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "deleteCallRecordings": true
                 *     }
                 */
                "application/json": components["schemas"]["OnDemandComposition"];
            };
        };
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "PENDING"
                     *     }
                     */
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    downloadRecordingFile: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: {
                /**
                 * @description One range of bytes, as in `bytes=0-99`.
                 * @example bytes=0-99
                 */
                Range?: string;
            };
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteRecordingFile: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["RecordingLocation"];
            };
            header?: never;
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "call.wav",
                     *       "fileFormat": "WAV",
                     *       "size": 480044,
                     *       "creationTime": "2024-01-01T00:01:00.000+00:00",
                     *       "duration": 30,
                     *       "startTime": "2024-01-01T00:00:00.000+00:00",
                     *       "endTime": "2024-01-01T00:00:30.000+00:00",
                     *       "location": "HOSTED"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicRecordingFile"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getCallsFiles: {
        parameters: {
            query?: {
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "name": "music.wav",
                     *           "fileFormat": "WAV",
                     *           "size": 292190,
                     *           "creationTime": "2024-01-01T00:00:00.000+00:00",
                     *           "duration": 3
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    uploadCallsAudioFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(the bytes)"
                 *     }
                 */
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "music.wav",
                     *       "fileFormat": "WAV",
                     *       "size": 292190,
                     *       "creationTime": "2024-01-01T00:00:00.000+00:00",
                     *       "duration": 3
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getCallsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "music.wav",
                     *       "fileFormat": "WAV",
                     *       "size": 292190,
                     *       "creationTime": "2024-01-01T00:00:00.000+00:00",
                     *       "duration": 3
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteCallsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "name": "music.wav",
                     *       "fileFormat": "WAV",
                     *       "size": 292190,
                     *       "creationTime": "2024-01-01T00:00:00.000+00:00",
                     *       "duration": 3
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    generateWebrtcToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identity": "A1000000000000000000000000000001",
                 *       "displayName": "Agent One",
                 *       "timeToLive": 3600
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequestModel"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                     *       "expirationTime": "2024-01-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponseModel"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getWebrtcRecordings: {
        parameters: {
            query?: {
                /** @description What the rows are ordered by. */
                sortBy?: components["schemas"]["RecordingSortColumn"];
                /** @description Which way. */
                sortDirection?: components["schemas"]["SortDirection"];
                /** @description Of this kind. */
                callType?: components["schemas"]["CallType"];
                /** @description With this number. */
                phoneNumber?: string;
                /** @description Of this phone. */
                identity?: string;
                /** @description In this room. */
                roomName?: string;
                /** @description In this room. */
                roomId?: string;
                /** @description Begun after. */
                startTimeAfter?: string;
                /** @description Begun before. */
                startTimeBefore?: string;
                /** @description Where the file lies. */
                location?: components["schemas"]["WebrtcRecordingLocation"];
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "application": {
                     *             "type": "WEBRTC",
                     *             "id": "room-1",
                     *             "callType": "ROOM_CALL",
                     *             "roomName": "help",
                     *             "roomId": "room-1",
                     *             "startTime": "2024-01-01T00:00:00.000+00:00",
                     *             "endTime": "2024-01-01T00:00:30.000+00:00"
                     *           },
                     *           "recording": {
                     *             "composedFiles": [],
                     *             "callRecordings": []
                     *           }
                     *         }
                     *       ],
                     *       "pageInfo": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebrtcRecordingPageResponse"];
                };
            };
            400: components["responses"]["ErrorCBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteWebrtcRecordingById: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["WebrtcRecordingLocation"];
            };
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": {
                     *         "type": "WEBRTC",
                     *         "id": "room-1",
                     *         "callType": "ROOM_CALL",
                     *         "roomName": "help",
                     *         "roomId": "room-1",
                     *         "startTime": "2024-01-01T00:00:00.000+00:00",
                     *         "endTime": "2024-01-01T00:00:30.000+00:00"
                     *       },
                     *       "recording": {
                     *         "composedFiles": [],
                     *         "callRecordings": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RecordingResponse"];
                };
            };
            400: components["responses"]["ErrorCBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorCNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    downloadWebrtcRecordingById: {
        parameters: {
            query?: {
                /** @description Where the file lies. */
                location?: components["schemas"]["WebrtcRecordingLocation"];
            };
            header?: {
                /**
                 * @description One range of bytes, as in `bytes=0-99`.
                 * @example bytes=0-99
                 */
                Range?: string;
            };
            path: {
                /** @description Recording. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["ErrorCBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorCNotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getUserActivity: {
        parameters: {
            query: {
                /** @description Of this phone. */
                identity: string;
                /** @description From. */
                startTime?: string;
                /** @description Until. */
                endTime?: string;
                /** @description Of this session. */
                sessionId?: string;
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comings and goings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identity": "A1000000000000000000000000000001",
                     *       "results": [
                     *         {
                     *           "sessionId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *           "activityType": "CONNECTED",
                     *           "timestamp": "2024-01-01T00:00:00.000Z"
                     *         }
                     *       ],
                     *       "pageInfo": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserActivityPageResponse"];
                };
            };
            400: components["responses"]["ErrorCBadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    searchVoiceIvrScenarios: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows on a page. */
                pageSize?: number;
                /** @description Of this name. */
                name?: string;
                /** @description With this label. */
                label?: string;
                /** @description Used on or after. */
                lastUsageDateSince?: string;
                /** @description Used on or before. */
                lastUsageDateUntil?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "E1000000000000000000000000000001",
                     *         "name": "To the help desk",
                     *         "description": "Says hello and hands over",
                     *         "createTime": "2024-01-01T00:00:00.000+0000",
                     *         "script": [
                     *           {
                     *             "say": "Welcome.",
                     *             "options": {
                     *               "language": "en"
                     *             }
                     *           },
                     *           {
                     *             "dialToConversations": {
                     *               "options": {
                     *                 "tags": [
                     *                   "vip"
                     *                 ],
                     *                 "tagIdentifierType": "NAME"
                     *               }
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SearchResponse"][];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createAVoiceIvrScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "To the help desk",
                 *       "description": "Says hello and hands over",
                 *       "script": [
                 *         {
                 *           "say": "Welcome.",
                 *           "options": {
                 *             "language": "en"
                 *           }
                 *         },
                 *         {
                 *           "dialToConversations": {
                 *             "options": {
                 *               "tags": [
                 *                 "vip"
                 *               ],
                 *               "tagIdentifierType": "NAME"
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateScenarioRequest"];
            };
        };
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "E1000000000000000000000000000001",
                     *       "name": "To the help desk",
                     *       "description": "Says hello and hands over",
                     *       "createTime": "2024-01-01T00:00:00.000+0000",
                     *       "script": [
                     *         {
                     *           "say": "Welcome.",
                     *           "options": {
                     *             "language": "en"
                     *           }
                     *         },
                     *         {
                     *           "dialToConversations": {
                     *             "options": {
                     *               "tags": [
                     *                 "vip"
                     *               ],
                     *               "tagIdentifierType": "NAME"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateScenarioResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getAVoiceIvrScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "E1000000000000000000000000000001",
                     *       "name": "To the help desk",
                     *       "description": "Says hello and hands over",
                     *       "createTime": "2024-01-01T00:00:00.000+0000",
                     *       "script": [
                     *         {
                     *           "say": "Welcome.",
                     *           "options": {
                     *             "language": "en"
                     *           }
                     *         },
                     *         {
                     *           "dialToConversations": {
                     *             "options": {
                     *               "tags": [
                     *                 "vip"
                     *               ],
                     *               "tagIdentifierType": "NAME"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateScenarioResponse"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateVoiceIvrScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "To the help desk",
                 *       "script": [
                 *         {
                 *           "dialToConversations": {
                 *             "options": {
                 *               "tags": [
                 *                 "vip"
                 *               ],
                 *               "tagIdentifierType": "NAME"
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateScenarioRequest"];
            };
        };
        responses: {
            /** @description The scenario as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "E1000000000000000000000000000001",
                     *       "name": "To the help desk",
                     *       "description": "Says hello and hands over",
                     *       "createTime": "2024-01-01T00:00:00.000+0000",
                     *       "script": [
                     *         {
                     *           "dialToConversations": {
                     *             "options": {
                     *               "tags": [
                     *                 "vip"
                     *               ],
                     *               "tagIdentifierType": "NAME"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateScenarioResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteAVoiceIvrScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    sendVoiceMessagesWithAnIvrScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messages": [
                 *         {
                 *           "scenarioId": "E1000000000000000000000000000001",
                 *           "from": "442079460001",
                 *           "destinations": [
                 *             {
                 *               "to": "15550100"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LaunchScenarioRequest"];
            };
        };
        responses: {
            /** @description What becomes of each call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bulkId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                     *       "messages": [
                     *         {
                     *           "to": "15550100",
                     *           "status": {
                     *             "groupId": 1,
                     *             "groupName": "PENDING",
                     *             "id": 26,
                     *             "name": "PENDING_ACCEPTED",
                     *             "description": "Accepted, to be called"
                     *           },
                     *           "messageId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StandardVoiceResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getVoiceSetupOnNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the number. */
                numberKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set-up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "action": {
                     *         "type": "VOICE_FORWARD_TO_CONVERSATIONS",
                     *         "description": "Calls go to the help desk"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VoiceSetup"];
                };
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            /** @description There is no such number, or nothing is set up. No body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateVoiceSetupOnNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the number. */
                numberKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": {
                 *         "type": "FORWARD_TO_IVR",
                 *         "scenarioKey": "E1000000000000000000000000000001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VoiceSetupInput"];
            };
        };
        responses: {
            /** @description The set-up as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "action": {
                     *         "type": "FORWARD_TO_IVR",
                     *         "scenarioKey": "E1000000000000000000000000000001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VoiceSetup"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            /** @description There is no such number, or nothing is set up. No body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createVoiceSetupOnNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the number. */
                numberKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": {
                 *         "type": "VOICE_FORWARD_TO_CONVERSATIONS",
                 *         "description": "Calls go to the help desk"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VoiceSetupInput"];
            };
        };
        responses: {
            /** @description The set-up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "action": {
                     *         "type": "VOICE_FORWARD_TO_CONVERSATIONS",
                     *         "description": "Calls go to the help desk"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VoiceSetup"];
                };
            };
            /** @description Made. No body; a status that the pages list beside 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            /** @description There is no such number, or nothing is set up. No body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteVoiceSetupOnNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the number. */
                numberKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    uploadAudioFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBody"];
            };
        };
        responses: {
            /** @description Its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fileId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11"
                     *     }
                     */
                    "application/json": components["schemas"]["UploadResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getVoices: {
        parameters: {
            query?: {
                /** @description Neural voices too. */
                includeNeural?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Code of the language.
                 * @example en
                 */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "voices": [
                     *         {
                     *           "name": "Joanna",
                     *           "gender": "female",
                     *           "supplier": "Amazon",
                     *           "ssmlSupported": true,
                     *           "isDefault": true,
                     *           "isNeural": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetVoicesResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getSubscriptions: {
        parameters: {
            query?: {
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
                /** @description Of this application. */
                applicationId?: string;
                /** @description Of this entity. */
                entityId?: string;
                /** @description Of this calls configuration. */
                callsConfigurationId?: string;
                /** @description For this resource. */
                resource?: string;
                /** @description For this user. */
                user?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "subscriptionId": "help-desk",
                     *           "name": "Help desk",
                     *           "profile": {
                     *             "profileId": "help-desk"
                     *           },
                     *           "events": [
                     *             "CONVERSATION_CREATED",
                     *             "CONVERSATION_ASSIGNMENT_UPDATED",
                     *             "CONVERSATION_MESSAGE_RECEIVED"
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscriptionId": "help-desk",
                 *       "name": "Help desk",
                 *       "events": [
                 *         "CONVERSATION_CREATED",
                 *         "CONVERSATION_ASSIGNMENT_UPDATED",
                 *         "CONVERSATION_MESSAGE_RECEIVED"
                 *       ],
                 *       "profile": {
                 *         "profileId": "help-desk",
                 *         "webhook": {
                 *           "contentType": "application/json",
                 *           "notifyUrl": "https://hooks.example.com/infobip"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description Subscribed. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subscriptionId": "help-desk",
                     *       "profile": {
                     *         "profileId": "help-desk"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySubscriptionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
                /**
                 * @description Subscription.
                 * @example help-desk
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subscriptionId": "help-desk",
                     *       "name": "Help desk",
                     *       "profile": {
                     *         "profileId": "help-desk"
                     *       },
                     *       "events": [
                     *         "CONVERSATION_CREATED",
                     *         "CONVERSATION_ASSIGNMENT_UPDATED",
                     *         "CONVERSATION_MESSAGE_RECEIVED"
                     *       ],
                     *       "criteria": [],
                     *       "resources": [],
                     *       "users": []
                     *     }
                     */
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
                /**
                 * @description Subscription.
                 * @example help-desk
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Help desk",
                 *       "events": [
                 *         "CONVERSATION_CREATED"
                 *       ],
                 *       "profile": {
                 *         "profileId": "help-desk"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoIdSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subscriptionId": "help-desk",
                     *       "profile": {
                     *         "profileId": "help-desk"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySubscriptionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel.
                 * @example CUSTOMER_ENGAGEMENT
                 */
                channel: components["schemas"]["SubscriptionChannel"];
                /**
                 * @description Subscription.
                 * @example help-desk
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subscriptionId": "help-desk"
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySubscriptionResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getProfiles: {
        parameters: {
            query?: {
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "profileId": "help-desk",
                     *           "webhook": {
                     *             "contentType": "application/json",
                     *             "notifyUrl": "https://hooks.example.com/infobip"
                     *           },
                     *           "security": {
                     *             "authId": "help-desk-hmac"
                     *           },
                     *           "windowSize": 1000,
                     *           "maxBucketSize": 100
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProfilePage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profileId": "help-desk",
                 *       "webhook": {
                 *         "contentType": "application/json",
                 *         "notifyUrl": "https://hooks.example.com/infobip"
                 *       },
                 *       "security": {
                 *         "authId": "help-desk-hmac",
                 *         "type": "HMAC",
                 *         "credentials": {
                 *           "secretKey": "00000000000000000000000000000000",
                 *           "algorithm": "HMAC_SHA_256"
                 *         }
                 *       },
                 *       "windowSize": 1000,
                 *       "maxBucketSize": 100
                 *     }
                 */
                "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profileId": "help-desk",
                     *       "security": {
                     *         "authId": "help-desk-hmac"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlyProfileResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example help-desk
                 */
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profileId": "help-desk",
                     *       "webhook": {
                     *         "contentType": "application/json",
                     *         "notifyUrl": "https://hooks.example.com/infobip"
                     *       },
                     *       "security": {
                     *         "authId": "help-desk-hmac"
                     *       },
                     *       "windowSize": 1000,
                     *       "maxBucketSize": 100
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example help-desk
                 */
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "webhook": {
                 *         "contentType": "application/json",
                 *         "notifyUrl": "https://hooks.example.com/infobip"
                 *       },
                 *       "security": {
                 *         "authId": "help-desk-hmac"
                 *       },
                 *       "readTimeout": 5000
                 *     }
                 */
                "application/json": components["schemas"]["NoIdProfileRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profileId": "help-desk",
                     *       "security": {
                     *         "authId": "help-desk-hmac"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlyProfileResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example help-desk
                 */
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profileId": "help-desk"
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlyProfileResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getSecuritySettings: {
        parameters: {
            query?: {
                /** @description Page, from 0. */
                page?: components["parameters"]["CallsPage"];
                /** @description Rows on a page. */
                size?: components["parameters"]["CallsSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of security settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "authId": "help-desk-hmac",
                     *           "type": "HMAC",
                     *           "credentials": {
                     *             "secretKey": "00000000000000000000000000000000",
                     *             "algorithm": "HMAC_SHA_256"
                     *           }
                     *         }
                     *       ],
                     *       "paging": {
                     *         "page": 0,
                     *         "size": 20,
                     *         "totalPages": 1,
                     *         "totalResults": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SecurityPage"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authId": "help-desk-hmac",
                 *       "type": "HMAC",
                 *       "credentials": {
                 *         "secretKey": "00000000000000000000000000000000",
                 *         "algorithm": "HMAC_SHA_256"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SecurityRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authId": "help-desk-hmac"
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySecurityResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    getSecuritySetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security setting.
                 * @example help-desk-hmac
                 */
                authId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting, its credentials with it (the sample shows them). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authId": "help-desk-hmac",
                     *       "type": "HMAC",
                     *       "credentials": {
                     *         "secretKey": "00000000000000000000000000000000",
                     *         "algorithm": "HMAC_SHA_256"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SecurityResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    updateSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security setting.
                 * @example help-desk-hmac
                 */
                authId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "BASIC",
                 *       "credentials": {
                 *         "username": "hook",
                 *         "password": "secret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoIdSecurityRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authId": "help-desk-hmac"
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySecurityResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deleteSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security setting.
                 * @example help-desk-hmac
                 */
                authId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authId": "help-desk-hmac"
                     *     }
                     */
                    "application/json": components["schemas"]["IdOnlySecurityResponse"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            404: components["responses"]["ErrorANotFound"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "agent.one",
                 *       "password": "secret"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "00000000-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["ErrorABadRequest"];
            401: components["responses"]["ErrorAUnauthorized"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    destroySession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ErrorAUnauthorized"];
            403: components["responses"]["ErrorAForbidden"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    createOauth2Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "client_id": "client-1",
                 *       "client_secret": "secret",
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.BBBB",
                     *       "expires_in": 3600,
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["ErrorDOAuth"];
            401: components["responses"]["ErrorDOAuth"];
            429: components["responses"]["ErrorATooManyRequests"];
            500: components["responses"]["ErrorAServerError"];
        };
    };
    deliverInboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "INBOUND_MESSAGE",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "message": {
                 *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "messageId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "channel": "WHATSAPP",
                 *           "from": "15550100",
                 *           "to": "442079460001",
                 *           "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *           "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *           "content": {
                 *             "text": "Hello"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverOutboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "OUTBOUND_MESSAGE",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND",
                 *         "assignee": {
                 *           "id": "A1000000000000000000000000000001",
                 *           "name": "Agent One",
                 *           "email": "agent.one@example.com",
                 *           "role": "AGENT"
                 *         },
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "message": {
                 *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "messageId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "channel": "WHATSAPP",
                 *           "from": "442079460001",
                 *           "to": "15550100",
                 *           "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *           "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *           "content": {
                 *             "text": "Hello"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverInboundMessageUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "INBOUND_MESSAGE_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "message": {
                 *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "messageId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "channel": "WHATSAPP",
                 *           "from": "15550100",
                 *           "to": "442079460001",
                 *           "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *           "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *           "content": {
                 *             "text": "Hello"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverInboundMessageDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "INBOUND_MESSAGE_DELETED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "message": {
                 *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "messageId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "channel": "WHATSAPP",
                 *           "from": "15550100",
                 *           "to": "442079460001",
                 *           "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *           "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *           "content": {
                 *             "text": "Hello"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_CREATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationStatusUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationAssignmentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_ASSIGNMENT_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": {
                 *           "id": "A1000000000000000000000000000001",
                 *           "name": "Agent One",
                 *           "email": "agent.one@example.com",
                 *           "role": "AGENT"
                 *         },
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationPriorityUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_PRIORITY_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "HIGH",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationQueueUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_QUEUE_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationFormUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_FORM_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationFormFieldUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_FORM_FIELD_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": {
                 *           "id": "f1",
                 *           "name": "After the call"
                 *         },
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "field": {
                 *           "id": "f2",
                 *           "name": "Reason",
                 *           "value": "Billing"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FormFieldUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationSlaPolicyUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_SLA_POLICY_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "policy": {
                 *           "policyId": "p1",
                 *           "policyName": "First answer",
                 *           "severityId": "s1",
                 *           "severityName": "High"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SlaPolicyUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationCustomerUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_CUSTOMER_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationSummaryUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_SUMMARY_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "summary": "Router replaced."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationTopicUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_TOPIC_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "topic": "Router"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationTagAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_TAG_ADDED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [
                 *           {
                 *             "id": "t1",
                 *             "name": "vip"
                 *           }
                 *         ],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "addedTag": {
                 *           "id": "t1",
                 *           "name": "vip"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TagAddedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationTagRemoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_TAG_REMOVED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "removedTag": {
                 *           "id": "t1",
                 *           "name": "vip"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TagRemovedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationNoteAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_NOTE_ADDED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "note": {
                 *           "id": "n1",
                 *           "type": "INTERNAL",
                 *           "content": {
                 *             "text": "Call back at noon."
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoteEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationNoteUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_NOTE_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "note": {
                 *           "id": "n1",
                 *           "type": "INTERNAL",
                 *           "content": {
                 *             "text": "Call back at noon."
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoteEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationNoteRemoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_NOTE_REMOVED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "note": {
                 *           "id": "n1",
                 *           "type": "INTERNAL",
                 *           "content": {
                 *             "text": "Call back at noon."
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NoteEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationMessageUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_MESSAGE_UPDATED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "OPEN",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "message": {
                 *           "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "messageId": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *           "channel": "WHATSAPP",
                 *           "from": "15550100",
                 *           "to": "442079460001",
                 *           "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *           "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *           "content": {
                 *             "text": "Hello"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_DELETED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *         "shortId": "1042",
                 *         "status": "CLOSED",
                 *         "queue": {
                 *           "id": "5c1a1d0e-6b52-4c37-8f6d-1d6e5a4b3c22",
                 *           "name": "Support"
                 *         },
                 *         "priority": "NORMAL",
                 *         "channel": "CALLS",
                 *         "direction": "INBOUND",
                 *         "assignee": null,
                 *         "customer": {
                 *           "id": "15550100",
                 *           "name": "15550100"
                 *         },
                 *         "form": null,
                 *         "tags": [],
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         },
                 *         "formFields": [],
                 *         "sentiment": 0.2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ClosedConversationEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverConversationAgentStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CONVERSATION_AGENT_STATUS_CHANGED",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00",
                 *       "payload": {
                 *         "id": "A1000000000000000000000000000001",
                 *         "userId": "u1",
                 *         "email": "agent.one@example.com",
                 *         "role": "AGENT",
                 *         "status": {
                 *           "id": "BUSY",
                 *           "name": "In a call",
                 *           "group": "BUSY"
                 *         },
                 *         "invoker": {
                 *           "type": "SYSTEM",
                 *           "id": null,
                 *           "name": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AgentStatusChangedEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverLegacyInboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *       "channel": "WHATSAPP",
                 *       "from": "15550100",
                 *       "to": "442079460001",
                 *       "direction": "INBOUND",
                 *       "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *       "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *       "updatedAt": "2025-03-21T13:01:46.839+00:00",
                 *       "content": {
                 *         "text": "Hello",
                 *         "showUrlPreview": null
                 *       },
                 *       "singleSendMessage": {
                 *         "from": {
                 *           "phoneNumber": "15550100",
                 *           "type": "PHONE"
                 *         },
                 *         "to": {
                 *           "phoneNumber": "442079460001",
                 *           "type": "PHONE"
                 *         },
                 *         "content": {
                 *           "text": "Hello",
                 *           "trackingData": null,
                 *           "type": "TEXT"
                 *         },
                 *         "channel": "WHATSAPP",
                 *         "direction": "INBOUND"
                 *       },
                 *       "contentType": "TEXT"
                 *     }
                 */
                "application/json": components["schemas"]["LegacyInboundMessage"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverBotMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "7b0c9a52-2f0e-4d0b-9a63-3a1f5f0f4c11",
                 *       "channel": "WHATSAPP",
                 *       "from": "15550100",
                 *       "to": "442079460001",
                 *       "direction": "INBOUND",
                 *       "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *       "createdAt": "2025-03-21T13:01:46.839+00:00",
                 *       "updatedAt": "2025-03-21T13:01:46.839+00:00",
                 *       "content": {
                 *         "text": "Hello",
                 *         "showUrlPreview": null
                 *       },
                 *       "contentType": "TEXT"
                 *     }
                 */
                "application/json": components["schemas"]["LegacyInboundMessage"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverBotEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "SESSION_ENDED",
                 *       "botId": "B1000000000000000000000000000001",
                 *       "conversationId": "3f1c0f6e-8f0a-4f5e-9f0b-2f5f6f7a8b01",
                 *       "timestamp": "2025-03-21T13:01:46.839+00:00"
                 *     }
                 */
                "application/json": components["schemas"]["BotSessionNotice"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverCallsEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callId": "d8d84155-3831-43fb-91c9-bb897149a79d",
                 *       "conferenceId": null,
                 *       "dialogId": null,
                 *       "bulkId": null,
                 *       "timestamp": "2025-03-21T13:01:46.839Z",
                 *       "callsConfigurationId": "conversations",
                 *       "platform": {
                 *         "applicationId": "help-desk"
                 *       },
                 *       "type": "CALL_ESTABLISHED",
                 *       "properties": {}
                 *     }
                 */
                "application/json": components["schemas"]["CallsEvent"];
            };
        };
        responses: {
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken: tried again, the pause growing as 1 min + 1 min × n × n (inferred from other deliveries of the platform). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
