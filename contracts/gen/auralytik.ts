// Generated from contracts/auralytik by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/api/v1/voice-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists calls
         * @description The latest start first. All filters must hold together; the range is over `startTime`. Rows have no transcript, yet the
         *     survey. A state or direction that there is not is 400.
         */
        get: operations["listVoiceCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice-calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        /**
         * Reads one call
         * @description With its transcript, which grows while the call is InProgress, and with its survey.
         */
        get: operations["getVoiceCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice-calls/{id}/recording-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        /**
         * Asks for a link to the recording
         * @description Each request signs a new link for 15 minutes; earlier ones go on until their own end. The link needs no credential. Note
         *     the scope: that of the other reads does not do.
         */
        get: operations["getVoiceCallRecordingUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice-calls/{id}/epa-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        /**
         * Reads the survey of a call
         * @description The same object as in the call. Where a survey is configured and was never begun, it says NotStarted.
         */
        get: operations["getVoiceCallEpaResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists campaigns
         * @description The latest `createdAt` first. The range is over `startDate`. A status or channel that there is not is 400.
         */
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign. Unknown or another client's is 404.
                 * @example camp_789
                 */
                id: components["parameters"]["CampaignIdInPath"];
            };
            cookie?: never;
        };
        /** Reads one campaign */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists audio files
         * @description The latest `createdAt` first; the range is over it too. A page holds 50 here where nothing is said.
         */
        get: operations["listAudioFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a place to put a file
         * @description Makes the audio file, which waits for its bytes, and signs a link for one kind of request: a PUT with the header
         *     `x-ms-blob-type: BlockBlob`. Nothing tells the service that the PUT is done; it sees the blob.
         */
        post: operations["createAudioUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        /** Reads one audio file */
        get: operations["getAudioFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/{id}/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        /**
         * Asks for a link to the file
         * @description For 15 minutes, without a credential. While nothing is uploaded there is nothing to link to, and the answer is 404.
         */
        get: operations["getAudioFileDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        /** Reads what was said in the file */
        get: operations["getAudioFileTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the run
         * @description Transcribes the file and evaluates it; the answer does not wait. There is no body. A file that was processed, or failed,
         *     may be processed again: what the earlier run found is dropped.
         */
        post: operations["processAudioFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio-files/{id}/processing-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        /** Asks how far the run is */
        get: operations["getAudioProcessingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists evaluations
         * @description The latest `createdAt` first. The range is over `audioDate`. A state or sentiment that there is not is 400.
         */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /** Reads one evaluation */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /**
         * Reads what was said in the evaluated recording
         * @description There from the moment at which the recording is transcribed.
         */
        get: operations["getEvaluationTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        /** Reads the notes of an evaluation */
        get: operations["getEvaluationResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists conversations
         * @description The latest start first. The range is over `startedAt`. A status that there is not is 400; an unknown channel finds nothing.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation. Unknown or another client's is 404.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** Reads one conversation */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation. Unknown or another client's is 404.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Lists the messages of a conversation
         * @description All of them, oldest first. With `X-Exclude-PII: true`, telephone numbers and other strings of at least four digits, and
         *     e-mail addresses, come as `****`; what is stored stays as it is.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists engagements
         * @description The latest `createdAt` first. There are no filters.
         */
        get: operations["listEngagements"];
        put?: never;
        /** Adds an engagement */
        post: operations["createEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Engagement. Unknown or another client's is 404.
                 * @example eng_456
                 */
                id: components["parameters"]["EngagementIdInPath"];
            };
            cookie?: never;
        };
        /** Reads one engagement */
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an engagement
         * @description Name, description and status; any status may follow any other.
         */
        patch: operations["updateEngagement"];
        trace?: never;
    };
    "/api/v1/analytics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums up everything
         * @description Ranges are over the start of calls and the `audioDate` of evaluations. With `engagementId`, only calls that it evaluated count.
         */
        get: operations["getAnalyticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums up by campaign
         * @description There are no pages.
         */
        get: operations["getAnalyticsCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/call-centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums up by call centre
         * @description There are no pages.
         */
        get: operations["getAnalyticsCallCenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/executives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums up by the people who take calls
         * @description There are no pages.
         */
        get: operations["getAnalyticsExecutives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts calls over time
         * @description Days, weeks and months are those of UTC; weeks begin on Monday.
         */
        get: operations["getAnalyticsTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an export of the figures
         * @description The answer does not wait for the file. The path, the scope and that it goes on by itself are documented; the fields are not.
         */
        post: operations["createAnalyticsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/export/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Job. Unknown, another client's, or of the other kind of export is 404.
                 * @example job_5f2c1a
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Asks how far an export of the figures is
         * @description Note the scope; it is that of the figures, not that of exports.
         */
        get: operations["getAnalyticsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/ai-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an export of the bot's calls
         * @description The answer does not wait for the file. Poll every two to five seconds, or wait for `export.ready`.
         */
        post: operations["createAiCallsExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Job. Unknown, another client's, or of the other kind of export is 404.
                 * @example job_5f2c1a
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Asks how far an export is */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the counts of a period
         * @description A period before the client's first is all zeros. A malformed one is 400.
         */
        get: operations["getUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was counted
         * @description The latest first.
         */
        get: operations["listUsageDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/by-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the requests of each key */
        get: operations["getUsageByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists subscriptions
         * @description Oldest first, without their secrets. There are no pages.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribes
         * @description The answer shows the secret that deliveries are signed with, this once.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Reads one subscription
         * @description On no page; the natural companion of the other calls.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Unsubscribes
         * @description Attempts that are still to come are dropped.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes a subscription
         * @description Address, events and whether it is active. What was set off before goes to the new address from its next attempt on.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test
         * @description Sends `webhook.test` to the address once, without another attempt, and keeps it among the deliveries. An inactive
         *     subscription is tested as well. There is no body.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Lists what was delivered
         * @description The latest first, tests too.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, never the key itself. Unknown or another client's is 404.
                 * @example key_01
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a key and its secret
         * @description Done in the dashboard in reality, and sends `api-key.rotated`. The old key is refused at once; the id, the name and the
         *     scopes stay. A key may rotate itself. There is no body.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Asks whether the service is up
         * @description Outside the base path (inferred). Needs no credential and is not counted.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{blobName}": {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the call and `.wav`.
                 * @example vc_abc123.wav
                 */
                blobName: components["parameters"]["RecordingName"];
            };
            cookie?: never;
        };
        /**
         * Fetch the recording of a call
         * @description Answers with the recording that a `recordingUrl` names. HEAD is answered like GET, without the body. The link grants
         *     reading alone: a PUT with it is 403 (`AuthorizationPermissionMismatch`).
         */
        get: operations["downloadRecordingBlob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio/{blobName}": {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the audio file and the ending of its name (inferred).
                 * @example af_98765.wav
                 */
                blobName: components["parameters"]["AudioName"];
            };
            cookie?: never;
        };
        /**
         * Fetch an audio file
         * @description Answers with the bytes that were put, to whoever holds a `downloadUrl`. On no page by itself, but the link that
         *     the API hands out leads here. HEAD is answered like GET, without the body.
         */
        get: operations["downloadAudioBlob"];
        /**
         * Store an audio file
         * @description Takes the raw bytes in one request. Until the link expires the blob may be put again; the last body stays. An empty
         *     body is stored, and fails when it is processed.
         */
        put: operations["uploadAudioBlob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{blobName}": {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the job and `.csv` or `.xlsx` (inferred).
                 * @example job_5f2c1a.csv
                 */
                blobName: components["parameters"]["ExportName"];
            };
            cookie?: never;
        };
        /**
         * Fetch the file of an export
         * @description Answers with the file that a `downloadUrl` of a job names. That the link is signed and lives two hours is documented,
         *     where it points to is not. HEAD is answered like GET, without the body.
         */
        get: operations["downloadExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "voice-call.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call has ended
         * @description Sent for every final state, so for Busy and NoAnswer too (inferred); a survey is settled before. Call events beyond this one are announced, not published.
         */
        post: operations["deliverVoiceCallCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "voice-call.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call is in another state
         * @description Ours, for the call events that the vendor announces. Off by default.
         */
        post: operations["deliverVoiceCallStateChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evaluation.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An evaluation has its notes
         * @description Not sent for an evaluation that failed (inferred).
         */
        post: operations["deliverEvaluationCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "audio.transcribed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An audio file is transcribed
         * @description Comes before `audio.processed` of the same file.
         */
        post: operations["deliverAudioTranscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "audio.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An audio file is done
         * @description Comes before `evaluation.completed` of the same file. Not sent for a run that failed (inferred).
         */
        post: operations["deliverAudioProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The file of an export can be fetched
         * @description For both kinds of export (inferred).
         */
        post: operations["deliverExportReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "usage.quota_warning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Four fifths of a count are used
         * @description Once for each count and period (inferred).
         */
        post: operations["deliverUsageQuotaWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api-key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key was replaced
         * @description Whoever replaced it, and wherever.
         */
        post: operations["deliverApiKeyRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test was asked for
         * @description One attempt only. Cannot be subscribed to.
         */
        post: operations["deliverWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description UTC, ISO 8601, whole seconds, with Z.
         */
        Timestamp: string;
        /** @description Names the request. */
        RequestIdText: string;
        /** @description About the answer, as the reference page prints it. */
        Meta: {
            requestId: components["schemas"]["RequestIdText"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description The same numbers as at the top, and how many pages there are, as the reference page prints them. */
        Pagination: {
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            /** @description All rows over the rows of a page, rounded up; 0 when there is none. */
            totalPages: number;
        };
        /** @description The page that was asked for. */
        PageNumber: number;
        /** @description Rows that a page may hold; the clamped number, where more was asked for. */
        PageLength: number;
        /** @description Rows that the filters let through, on all pages. */
        TotalCount: number;
        /**
         * @description Where a call is. The last six are final.
         * @enum {string}
         */
        CallState: "Queued" | "Ringing" | "InProgress" | "Completed" | "Busy" | "NoAnswer" | "Voicemail" | "Failed" | "Canceled";
        /**
         * @description Who rang, as the client sees it.
         * @enum {string}
         */
        CallDirection: "Inbound" | "Outbound";
        /**
         * @description What came of a call that has ended; NoContact for each one without a conversation.
         * @enum {string}
         */
        CallOutcome: "Successful" | "Unsuccessful" | "Transferred" | "CallbackRequested" | "NoContact";
        /**
         * @description How far a survey came.
         * @enum {string}
         */
        EpaState: "NotStarted" | "InProgress" | "Partial" | "Completed";
        /**
         * @description Why a survey ended; null while it has not begun or is running.
         * @enum {string|null}
         */
        EpaCompletionReason: "AllAnswered" | "HangUp" | "Timeout" | "Transferred" | null;
        /**
         * @description Who speaks; `agent` is the bot, and in an uploaded recording the person who works for the client.
         * @enum {string}
         */
        TranscriptRole: "agent" | "customer";
        /**
         * @description Who wrote a message.
         * @enum {string}
         */
        MessageRole: "customer" | "agent" | "bot";
        /**
         * @description A bot that talks, or a written flow.
         * @enum {string}
         */
        CampaignType: "VoiceBot" | "Flow";
        /**
         * @description Whether a campaign is at work.
         * @enum {string}
         */
        CampaignStatus: "Running" | "Paused" | "Completed";
        /**
         * @description What a campaign reaches people by.
         * @enum {string}
         */
        ChannelType: "Voice" | "WhatsApp";
        /**
         * @description How far an evaluation is.
         * @enum {string}
         */
        ProcessingState: "Pending" | "Processing" | "Completed" | "Failed";
        /**
         * @description How far an audio file is.
         * @enum {string}
         */
        ProcessingStatus: "AwaitingUpload" | "Uploaded" | "Pending" | "Processing" | "Transcribed" | "Completed" | "Failed";
        /**
         * @description The mood of a call.
         * @enum {string}
         */
        Sentiment: "Positive" | "Neutral" | "Negative";
        /**
         * @description Whether an engagement is still worked on.
         * @enum {string}
         */
        EngagementStatus: "active" | "completed" | "archived";
        /**
         * @description Whether a conversation goes on.
         * @enum {string}
         */
        ConversationStatus: "active" | "completed";
        /**
         * @description How long a step of a trend is.
         * @enum {string}
         */
        TrendGranularity: "daily" | "weekly" | "monthly";
        /**
         * @description How far a job is.
         * @enum {string}
         */
        ExportStatus: "queued" | "processing" | "completed" | "failed";
        /**
         * @description Kind of file.
         * @enum {string}
         */
        ExportFormat: "csv" | "xlsx";
        /**
         * @description Calls by their evaluation. `notEvaluated` are those that have none; the other four are its state.
         * @enum {string}
         */
        ExportStatusFilter: "evaluated" | "notEvaluated" | "pending" | "processing" | "failed";
        /**
         * @description `completed`: calls in state Completed. `transferred`: calls with outcome Transferred.
         * @enum {string}
         */
        ExportOutcomeFilter: "completed" | "transferred";
        /**
         * @description What can be subscribed to. The set of the older page (`conversation.created` and others) is refused.
         * @enum {string}
         */
        WebhookEvent: "evaluation.completed" | "audio.transcribed" | "audio.processed" | "voice-call.completed" | "export.ready" | "usage.quota_warning" | "api-key.rotated" | "voice-call.state_changed";
        /**
         * @description What became of a delivery so far.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "delivered" | "retrying" | "failed";
        /**
         * @description What the client has booked.
         * @enum {string}
         */
        UsageTier: "starter" | "professional" | "enterprise";
        /**
         * @description One of the three counts of a period.
         * @enum {string}
         */
        UsageMetric: "calls" | "webhooks" | "storage_gb";
        /** @description A parameter or the body does not pass. */
        ValidationFault: {
            error: {
                /** @enum {string} */
                code: "VALIDATION_ERROR";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description Who is calling cannot be believed. */
        CredentialFault: {
            error: {
                /** @enum {string} */
                code: "UNAUTHORIZED" | "INVALID_API_KEY" | "INVALID_SIGNATURE" | "TIMESTAMP_EXPIRED";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description The key may not do this. */
        ScopeFault: {
            error: {
                /** @enum {string} */
                code: "INSUFFICIENT_SCOPE";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description There is no such row for this client. */
        NotFoundFault: {
            error: {
                /** @enum {string} */
                code: "NOT_FOUND";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description There is no such method. */
        MethodFault: {
            error: {
                /** @enum {string} */
                code: "METHOD_NOT_ALLOWED";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description Too much was asked for. */
        RateFault: {
            error: {
                /** @enum {string} */
                code: "RATE_LIMIT_EXCEEDED" | "QUOTA_EXCEEDED";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
                /** @description Seconds to wait. */
                retryAfter: number;
            };
        };
        /** @description The service failed. */
        ServerFault: {
            error: {
                /** @enum {string} */
                code: "INTERNAL_ERROR";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description There is no such call, or it has no recording. */
        RecordingFault: {
            error: {
                /** @enum {string} */
                code: "NOT_FOUND" | "RECORDING_NOT_AVAILABLE";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description The recording is not there yet. */
        RecordingEarlyFault: {
            error: {
                /** @enum {string} */
                code: "RECORDING_NOT_READY";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description There is no such call, or it has no survey. */
        EpaFault: {
            error: {
                /** @enum {string} */
                code: "NOT_FOUND" | "EPA_NOT_CONFIGURED";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description There is no such row, or it has no transcript yet. */
        TranscriptFault: {
            error: {
                /** @enum {string} */
                code: "NOT_FOUND" | "TRANSCRIPT_NOT_AVAILABLE";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /** @description The file cannot be processed now. */
        ProcessingFault: {
            error: {
                /** @enum {string} */
                code: "FILE_NOT_UPLOADED" | "ALREADY_PROCESSING";
                /** @description For people. */
                message: string;
                requestId: components["schemas"]["RequestIdText"];
            };
        };
        /**
         * @description What a row of the list and the single call have in common. Duration is from start to end; talk time, from answer to end,
         *     is never longer. Both are 0 until the call ends. A call that nobody answered has talk time 0 and outcome NoContact.
         */
        VoiceCallCore: {
            id: string;
            /** @description The campaign that rang or that the line belongs to; null where there is none (inferred). */
            campaignId: string | null;
            direction: components["schemas"]["CallDirection"];
            state: components["schemas"]["CallState"];
            startTime: components["schemas"]["Timestamp"];
            /** @description Null until the call ends. */
            endTime: components["schemas"]["Timestamp"] | null;
            durationSeconds: number;
            talkTimeSeconds: number;
            /** @description Null until the call ends. */
            outcome: components["schemas"]["CallOutcome"] | null;
            /** @description The survey after the call, the same object as at its own address; null where the campaign has none. */
            epaResults: components["schemas"]["EpaResults"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A call in a list, without its transcript. */
        VoiceCallRow: components["schemas"]["VoiceCallCore"];
        /** @description A call with its transcript. */
        VoiceCall: components["schemas"]["VoiceCallCore"] & {
            transcript: components["schemas"]["Transcript"];
        };
        /** @description A page of calls, the latest start first; the id decides between two of one instant. */
        VoiceCallPage: {
            data: components["schemas"]["VoiceCallRow"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description One turn. */
        TranscriptTurn: {
            role: components["schemas"]["TranscriptRole"];
            text: string;
            /** @description Hours, minutes and seconds since the call began; never less than that of the turn before. */
            timestamp: string;
        };
        /** @description Turns in the order in which they were spoken; the bot's comes first. Empty before the answer; grows during the call. */
        Transcript: components["schemas"]["TranscriptTurn"][];
        /**
         * @description A survey after a call. It has a response for each answered question (the vendor's sample is shortened to one), and all
         *     are answered when the state is Completed. A survey without an answer has no score and no response.
         */
        EpaResults: {
            state: components["schemas"]["EpaState"];
            completionReason: components["schemas"]["EpaCompletionReason"];
            totalQuestions: number;
            /** @description Never more than there are. */
            questionsAnswered: number;
            /** @description Null while nothing is answered (inferred). */
            calculatedScore: number | null;
            responses: components["schemas"]["EpaResponse"][];
        };
        /** @description One answered question. */
        EpaResponse: {
            question: string;
            answer: string;
            /** @description What the answer is worth, 1 to 5 by the look of the sample. */
            score: number;
        };
        /** @description Where the recording lies for a quarter of an hour. */
        RecordingLink: {
            /**
             * Format: uri
             * @description Signed address, to be fetched without a credential.
             */
            recordingUrl: string;
            /** @description End of the link, the same as its `se`. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description What the bot is told to do. */
        Campaign: {
            id: string;
            name: string;
            /** @description Null where none was given (inferred). */
            description: string | null;
            type: components["schemas"]["CampaignType"];
            status: components["schemas"]["CampaignStatus"];
            channelType: components["schemas"]["ChannelType"];
            startDate: components["schemas"]["Timestamp"];
            /** @description Null for a campaign without a planned end (inferred). */
            endDate: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of campaigns. */
        CampaignPage: {
            data: components["schemas"]["Campaign"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description A recording that was handed in, or is about to be. */
        AudioFile: {
            id: string;
            fileName: string;
            engagementId: string | null;
            campaignId: string | null;
            /** @description Whether the bot talked. */
            isAICall: boolean;
            /** @description Null until the file was read. */
            durationInSeconds: number | null;
            processingStatus: components["schemas"]["ProcessingStatus"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of audio files. */
        AudioFilePage: {
            data: components["schemas"]["AudioFile"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description Where the file lies for a quarter of an hour. The life is documented, the names of the fields are not. */
        AudioDownloadLink: {
            /**
             * Format: uri
             * @description Signed address, to be fetched without a credential.
             */
            downloadUrl: string;
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description What will be put. An engagement or a campaign that this client does not have is 400. Unknown fields are ignored. */
        AudioUploadRequest: {
            /** @description A bare file name (bounds inferred). */
            fileName: string;
            /** @description The engagement that the evaluation will belong to. */
            engagementId: string;
            /** @description The campaign that the call was part of. */
            campaignId?: string;
        };
        /** @description Where to put the file. */
        AudioUpload: {
            audioFileId: string;
            /**
             * Format: uri
             * @description Signed address for a PUT with `x-ms-blob-type: BlockBlob`, without a credential.
             */
            uploadUrl: string;
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description What was said in the file. */
        AudioTranscript: {
            audioFileId: string;
            transcript: components["schemas"]["Transcript"];
        };
        /** @description The run that was started. */
        AudioProcessing: {
            audioFileId: string;
            status: components["schemas"]["ProcessingStatus"];
        };
        /** @description How far the run is. */
        AudioProcessingStatus: {
            audioFileId: string;
            status: components["schemas"]["ProcessingStatus"];
            /** @description Sent from Pending on. */
            progress?: number;
            /** @description Sent when the run has failed. */
            error?: string;
        };
        /** @description An evaluation. What it found is null until it is Completed (inferred). */
        Evaluation: {
            id: string;
            engagementId: string | null;
            engagementName: string | null;
            audioFileName: string;
            audioDate: components["schemas"]["Timestamp"];
            /** @description The person who took the call; null where the bot did. */
            executiveName: string | null;
            durationInSeconds: number | null;
            state: components["schemas"]["ProcessingState"];
            sentiment: components["schemas"]["Sentiment"] | null;
            /** @description Mean of the notes. The scale is not published. */
            averageNote: number | null;
            /** @description Whether the bot talked. */
            isAICall: boolean;
            campaignId: string | null;
            results: components["schemas"]["EvaluationNotes"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of evaluations. */
        EvaluationPage: {
            data: components["schemas"]["Evaluation"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description How one criterion was met. */
        EvaluationNote: {
            note: number;
            comment: string | null;
        };
        /** @description A note for each criterion, by its name. The vendor says that this is an object, and nothing of its inside. */
        EvaluationNotes: {
            [key: string]: components["schemas"]["EvaluationNote"];
        };
        /** @description What was said in the recording. */
        EvaluationTranscript: {
            evaluationId: string;
            transcript: components["schemas"]["Transcript"];
        };
        /** @description The notes alone, the same as in the evaluation; null until it is Completed. */
        EvaluationResults: {
            evaluationId: string;
            averageNote: number | null;
            results: components["schemas"]["EvaluationNotes"] | null;
        };
        /** @description A conversation on a written channel. */
        Conversation: {
            id: string;
            channelId: string;
            /** @description Null for a conversation outside campaigns (inferred). */
            campaignId: string | null;
            status: components["schemas"]["ConversationStatus"];
            participantCount: number;
            messageCount: number;
            startedAt: components["schemas"]["Timestamp"];
            /** @description Null while it goes on. */
            endedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of conversations. */
        ConversationPage: {
            data: components["schemas"]["Conversation"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description One message. */
        Message: {
            id: string;
            role: components["schemas"]["MessageRole"];
            /** @description Masked where the request asks for it. */
            content: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description All messages of a conversation, oldest first. There are no pages. */
        MessageList: {
            conversationId: string;
            messages: components["schemas"]["Message"][];
        };
        /** @description A piece of work, such as a quality review. */
        Engagement: {
            id: string;
            name: string;
            /** @description Null where none was given (inferred). */
            description: string | null;
            /** @description A word of the client's; `quality_review` is the one that the vendor shows. */
            type: string;
            status: components["schemas"]["EngagementStatus"];
            /** @description Evaluations that belong to it now. */
            evaluationCount: number;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of engagements. */
        EngagementPage: {
            data: components["schemas"]["Engagement"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description A new piece of work; it begins active. Unknown fields are ignored. */
        EngagementCreate: {
            name: string;
            description?: string;
            /** @description Any word. */
            type: string;
        };
        /** @description What shall be other. None of the three fields is 400; unknown fields, and `type`, are ignored. */
        EngagementUpdate: {
            name?: string;
            description?: string;
            status?: components["schemas"]["EngagementStatus"];
        };
        /**
         * @description Figures over the calls and evaluations that the filters let through. Means are rounded to one decimal, and null where
         *     there is nothing to average.
         */
        Metrics: {
            totalCalls: number;
            /** @description Calls with talk time. */
            answeredCalls: number;
            callsByState: components["schemas"]["CountByState"];
            callsByOutcome: components["schemas"]["CountByOutcome"];
            totalDurationSeconds: number;
            /** @description Over the calls that have ended. */
            averageDurationSeconds: number | null;
            totalTalkTimeSeconds: number;
            /** @description Over the answered calls. */
            averageTalkTimeSeconds: number | null;
            surveysCompleted: number;
            /** @description Over the surveys that have a score. */
            averageEpaScore: number | null;
            evaluationCount: number;
            /** @description Over the Completed evaluations. */
            averageNote: number | null;
            sentiments: components["schemas"]["CountBySentiment"];
        };
        /** @description Calls by state; each state is named. */
        CountByState: {
            Queued: number;
            Ringing: number;
            InProgress: number;
            Completed: number;
            Busy: number;
            NoAnswer: number;
            Voicemail: number;
            Failed: number;
            Canceled: number;
        };
        /** @description Ended calls by outcome; each outcome is named. */
        CountByOutcome: {
            Successful: number;
            Unsuccessful: number;
            Transferred: number;
            CallbackRequested: number;
            NoContact: number;
        };
        /** @description Completed evaluations by sentiment; each sentiment is named. */
        CountBySentiment: {
            Positive: number;
            Neutral: number;
            Negative: number;
        };
        /** @description Everything that the filters let through. */
        AnalyticsSummary: {
            metrics: components["schemas"]["Metrics"];
        };
        /** @description One campaign. */
        CampaignFigures: {
            campaignId: string;
            campaignName: string;
            metrics: components["schemas"]["Metrics"];
        };
        /** @description Each campaign with a call or an evaluation among them, by id. */
        CampaignFiguresList: {
            data: components["schemas"]["CampaignFigures"][];
        };
        /** @description One call centre. */
        CallCenterFigures: {
            callCenterId: string;
            callCenterName: string;
            metrics: components["schemas"]["Metrics"];
        };
        /** @description Each call centre with a call or an evaluation among them, by id. */
        CallCenterFiguresList: {
            data: components["schemas"]["CallCenterFigures"][];
        };
        /** @description One person who takes calls. The bot's calls have none, so only evaluations count. */
        ExecutiveFigures: {
            executiveName: string;
            evaluationCount: number;
            averageNote: number | null;
            averageDurationInSeconds: number | null;
            sentiments: components["schemas"]["CountBySentiment"];
        };
        /** @description Each person with an evaluation among them, by name. */
        ExecutiveFiguresList: {
            data: components["schemas"]["ExecutiveFigures"][];
        };
        /** @description One step. */
        TrendPoint: {
            /**
             * Format: date
             * @description The first day of the step; of a week, its Monday.
             */
            date: string;
            /** @description Calls that began in it. */
            value: number;
        };
        /**
         * @description One value for each step from the first to the last, also for those without a call. Where a bound is not given, the first
         *     or the last call is the bound.
         */
        Trends: {
            granularity: components["schemas"]["TrendGranularity"];
            data: components["schemas"]["TrendPoint"][];
        };
        /** @description What shall be in the file; without a body, everything. `dateFrom` after `dateTo` is 400. Unknown fields are ignored. */
        AnalyticsExportRequest: {
            /** @description Inclusive. */
            dateFrom?: string | unknown | unknown;
            /** @description Inclusive. */
            dateTo?: string | unknown | unknown;
            /**
             * @description Kind of file.
             * @default csv
             * @enum {string}
             */
            format?: "csv" | "xlsx";
        };
        /** @description How far the job is. */
        AnalyticsExportJob: {
            jobId: string;
            status: components["schemas"]["ExportStatus"];
            /**
             * Format: uri
             * @description Signed address of the file; sent once the job is completed.
             */
            downloadUrl?: string;
        };
        /**
         * @description Which calls shall be in the file. The days are days of `timezone`, both inclusive. These are 400: more than 92 days,
         *     `dateFrom` after `dateTo`, a time zone that IANA does not know. An unknown campaign finds nothing. Unknown fields are
         *     ignored.
         */
        AiCallsExportRequest: {
            /**
             * Format: date
             * @description First day.
             */
            dateFrom: string;
            /**
             * Format: date
             * @description Last day.
             */
            dateTo: string;
            /**
             * @description Kind of file.
             * @default csv
             * @enum {string}
             */
            format?: "csv" | "xlsx";
            /** @description Of this campaign only. */
            campaignId?: string;
            status?: components["schemas"]["ExportStatusFilter"];
            outcome?: components["schemas"]["ExportOutcomeFilter"];
            /**
             * @description Name of an IANA time zone.
             * @default UTC
             */
            timezone?: string;
        };
        /** @description The job that was started. */
        ExportStarted: {
            jobId: string;
            status: components["schemas"]["ExportStatus"];
        };
        /** @description How far the job is. */
        ExportJob: {
            jobId: string;
            status: components["schemas"]["ExportStatus"];
            /** @description Never goes back; 100 when completed. */
            progress: number;
            /**
             * Format: uri
             * @description Signed address of the file, for two hours; null until the job is completed.
             */
            downloadUrl: string | null;
            /** @description Why it failed; null otherwise. */
            error: string | null;
        };
        /** @description One count of a period. What goes beyond is billed, not refused (inferred). */
        UsageCount: {
            used: number;
            included: number;
            /** @description What is used beyond what is included, else 0. */
            overage: number;
        };
        /** @description The three counts of a period. */
        UsageSummary: {
            billingPeriod: string;
            tier: components["schemas"]["UsageTier"];
            usage: {
                calls: components["schemas"]["UsageCount"];
                webhooks: components["schemas"]["UsageCount"];
                storage_gb: components["schemas"]["UsageCount"];
            };
        };
        /** @description One request that was counted. */
        UsageRecord: {
            timestamp: components["schemas"]["Timestamp"];
            keyId: string;
            /** @description Method and path template, as in `GET /api/v1/voice-calls/{id}`. */
            endpoint: string;
            units: number;
        };
        /** @description A page of records, the latest first. */
        UsageRecordPage: {
            data: components["schemas"]["UsageRecord"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description What one key asked for in the period. */
        UsageOfKey: {
            keyId: string;
            name: string;
            /** @description Requests with this key. */
            calls: number;
            /** @description Null for a key that was not used in the period (inferred). */
            lastUsedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Every key of the client. */
        UsageByKey: {
            billingPeriod: string;
            keys: components["schemas"]["UsageOfKey"][];
        };
        /** @description Whom to tell, and of what. An address without https is 400. The same event twice counts once. Unknown fields are ignored. */
        WebhookCreate: {
            /**
             * Format: uri
             * @description Absolute address with https.
             */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            description?: string;
        };
        /** @description What shall be other. None of the three fields is 400, as is an address without https. Unknown fields are ignored. */
        WebhookUpdate: {
            /**
             * Format: uri
             * @description Absolute address with https.
             */
            url?: string;
            /** @description Replaces the list. */
            events?: components["schemas"]["WebhookEvent"][];
            active?: boolean;
        };
        /** @description A subscription. Its secret is not shown. */
        Webhook: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            /** @description Null where none was given (inferred). */
            description: string | null;
            /** @description An inactive one is told nothing. */
            active: boolean;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description All subscriptions of the client. There are no pages. */
        WebhookList: {
            data: components["schemas"]["Webhook"][];
        };
        /** @description The new subscription, in the only answer that shows its secret. */
        WebhookWithSecret: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            /** @description Null where none was given (inferred). */
            description: string | null;
            /** @constant */
            active: true;
            created_at: components["schemas"]["Timestamp"];
            /** @description Signs every delivery. */
            signing_secret: string;
        };
        /** @description The delivery that was set off. */
        WebhookTestStarted: {
            deliveryId: string;
            status: components["schemas"]["WebhookDeliveryStatus"];
        };
        /** @description One event for one subscription, with what became of it. */
        WebhookDelivery: {
            id: string;
            event_id: components["schemas"]["EventId"];
            /** @description Name of the event, that of a test too. */
            event: components["schemas"]["WebhookEvent"] | "webhook.test";
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description Attempts whose outcome is known. */
            attempts: number;
            /** @description Of the last attempt; null before it, and where nobody answered. */
            response_code: number | null;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of deliveries, the latest first. */
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            page: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageLength"];
            totalCount: components["schemas"]["TotalCount"];
            pagination: components["schemas"]["Pagination"];
            meta: components["schemas"]["Meta"];
        };
        /** @description Whether the service is up. */
        Health: {
            /** @description `Healthy` by default; the word is not published. */
            status: string;
        };
        /** @description What to use from now on. Shown this once. The scopes stay as they were. */
        RotatedKey: {
            /** @description Stays. */
            keyId: string;
            /** @description The new key; the old one is refused from now on. */
            key: string;
            /** @description Signs requests. */
            hmacSecret: string;
        };
        /** @description A call has ended, in whichever final state. */
        VoiceCallCompletedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "voice-call.completed";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                voiceCallId: string;
                campaignId: string | null;
                direction: components["schemas"]["CallDirection"];
                /** @enum {string} */
                state: "Completed" | "Busy" | "NoAnswer" | "Voicemail" | "Failed" | "Canceled";
                outcome: components["schemas"]["CallOutcome"];
                startTime: components["schemas"]["Timestamp"];
                endTime: components["schemas"]["Timestamp"];
                durationSeconds: number;
                talkTimeSeconds: number;
                hasRecording: boolean;
                epaState: components["schemas"]["EpaState"] | null;
            };
        };
        /** @description A call is in another state. Not sent unless a setting says so. */
        VoiceCallStateChangedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "voice-call.state_changed";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                voiceCallId: string;
                campaignId: string | null;
                direction: components["schemas"]["CallDirection"];
                previousState: components["schemas"]["CallState"];
                state: components["schemas"]["CallState"];
            };
        };
        /** @description An evaluation has its notes. */
        EvaluationCompletedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "evaluation.completed";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                evaluationId: string;
                engagementId: string | null;
                campaignId: string | null;
                audioFileName: string;
                isAICall: boolean;
                /** @constant */
                state: "Completed";
                sentiment: components["schemas"]["Sentiment"];
                averageNote: number;
            };
        };
        /** @description The transcript of an audio file can be read. */
        AudioTranscribedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "audio.transcribed";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                audioFileId: string;
                fileName: string;
                engagementId: string | null;
                campaignId: string | null;
                durationInSeconds: number;
            };
        };
        /** @description An audio file is done. */
        AudioProcessedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "audio.processed";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                audioFileId: string;
                fileName: string;
                engagementId: string | null;
                campaignId: string | null;
                /** @constant */
                status: "Completed";
            };
        };
        /** @description The file of a job can be fetched. */
        ExportReadyEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "export.ready";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                jobId: string;
                /** @constant */
                status: "completed";
                format: components["schemas"]["ExportFormat"];
                /** Format: uri */
                downloadUrl: string;
                expiresAt: components["schemas"]["Timestamp"];
            };
        };
        /** @description Four fifths of what a period includes are used; once for each count and period. */
        UsageQuotaWarningEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "usage.quota_warning";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                billingPeriod: string;
                metric: components["schemas"]["UsageMetric"];
                used: number;
                included: number;
                /** @constant */
                thresholdPercent: 80;
            };
        };
        /** @description A key was replaced. Neither the old one nor the new one is shown. */
        ApiKeyRotatedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "api-key.rotated";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                keyId: string;
                name: string;
                rotatedAt: components["schemas"]["Timestamp"];
            };
        };
        /** @description A test that was asked for. Goes to the one subscription, whatever that is subscribed to. */
        WebhookTestEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            event: "webhook.test";
            timestamp: components["schemas"]["Timestamp"];
            data: {
                webhookId: string;
            };
        };
        /** @description Names the event; stays the same in every attempt. */
        EventId: string;
        /**
         * @description One `Error` element: `Code` to compare, `Message` for people with two lines at its end (`RequestId:` and `Time:`), and
         *     for some codes one element more, such as `AuthenticationErrorDetail`. The text of that one differs from case to case.
         */
        StorageFault: string;
    };
    responses: {
        /** @description A parameter or the body is missing, malformed or against a rule. Nothing was stored. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "VALIDATION_ERROR",
                 *         "message": "page must be at least 1",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ValidationFault"];
            };
        };
        /**
         * @description No credential (`UNAUTHORIZED`); a key that is unknown, malformed or revoked (`INVALID_API_KEY`); a signature that is
         *     missing or wrong (`INVALID_SIGNATURE`); a timestamp that is no number or out of time (`TIMESTAMP_EXPIRED`).
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CredentialFault"];
            };
        };
        /** @description The key is good, its scopes do not hold the one that is needed. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "INSUFFICIENT_SCOPE",
                 *         "message": "voice:read is needed",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ScopeFault"];
            };
        };
        /** @description No such row for this client. Rows of other clients are not found either, so that ids tell nothing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "There is no such call",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundFault"];
            };
        };
        /** @description The path exists, the method does not. No code is published for it. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "METHOD_NOT_ALLOWED",
                 *         "message": "There is no such method here",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MethodFault"];
            };
        };
        /**
         * @description The key asked too often (`RATE_LIMIT_EXCEEDED`). In the reading in which overuse is refused and not billed, also: what
         *     the period includes is used up (`QUOTA_EXCEEDED`). Neither is applied by default where time stands still.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "RATE_LIMIT_EXCEEDED",
                 *         "message": "Too many requests",
                 *         "requestId": "req_7d1f0c2b",
                 *         "retryAfter": 30
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RateFault"];
            };
        };
        /** @description The service failed. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "INTERNAL_ERROR",
                 *         "message": "Something failed",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ServerFault"];
            };
        };
        /** @description No such call (`NOT_FOUND`), or one that ended without audio (`RECORDING_NOT_AVAILABLE`). */
        RecordingNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordingFault"];
            };
        };
        /** @description The call has not ended. */
        RecordingNotReady: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "RECORDING_NOT_READY",
                 *         "message": "The call has not ended",
                 *         "requestId": "req_7d1f0c2b"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordingEarlyFault"];
            };
        };
        /** @description No such call (`NOT_FOUND`), or one whose campaign has no survey, or that has no campaign (`EPA_NOT_CONFIGURED`). */
        EpaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EpaFault"];
            };
        };
        /** @description No such row (`NOT_FOUND`), or one that is not transcribed yet (`TRANSCRIPT_NOT_AVAILABLE`). */
        TranscriptNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TranscriptFault"];
            };
        };
        /** @description Nothing was uploaded (`FILE_NOT_UPLOADED`), or a run is under way (`ALREADY_PROCESSING`). Nothing changed. */
        ProcessingConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProcessingFault"];
            };
        };
        /** @description No `x-ms-blob-type` (`MissingRequiredHeader`), or another kind of blob (`InvalidHeaderValue`, inferred). */
        UploadRefused: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "MissingRequiredHeader" | "InvalidHeaderValue";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description No signature at all, on an account that says so (`PublicAccessNotPermitted`). The other reading of a missing signature. */
        NotPublic: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "PublicAccessNotPermitted";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description The body is larger than one PUT may be (`RequestBodyTooLarge`). */
        TooLarge: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "RequestBodyTooLarge";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description The range begins behind the end of the blob (`InvalidRange`). */
        InvalidRange: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "InvalidRange";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                /** @description How many bytes there are. */
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description The storage failed (`InternalError`). */
        StorageError: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "InternalError";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /**
         * @description The link has expired, has not begun, or was altered (`AuthenticationFailed`); or it does not grant the method
         *     (`AuthorizationPermissionMismatch`).
         */
        ForbiddenStorage: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "AuthenticationFailed" | "AuthorizationPermissionMismatch";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description The link is good, the blob is not there (`BlobNotFound`); or there is no signature at all (`ResourceNotFound`). */
        NotFoundStorage: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "BlobNotFound" | "ResourceNotFound";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
        /** @description A verb that blobs do not have (`UnsupportedHttpVerb`). */
        MethodNotAllowedStorage: {
            headers: {
                /** @description Repeats the `Code` of the body. */
                "x-ms-error-code": "UnsupportedHttpVerb";
                "x-ms-request-id": components["headers"]["RequestIdStorage"];
                "x-ms-version": components["headers"]["Version"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["StorageFault"];
            };
        };
    };
    parameters: {
        /**
         * @description Call. A malformed or unknown one is 404, as is another client's.
         * @example vc_abc123
         */
        VoiceCallId: string;
        /**
         * @description Campaign. Unknown or another client's is 404.
         * @example camp_789
         */
        CampaignIdInPath: string;
        /**
         * @description Audio file. Unknown or another client's is 404.
         * @example af_98765
         */
        AudioFileId: string;
        /**
         * @description Evaluation. Unknown or another client's is 404.
         * @example eval_123
         */
        EvaluationId: string;
        /**
         * @description Conversation. Unknown or another client's is 404.
         * @example conv_123
         */
        ConversationId: string;
        /**
         * @description Engagement. Unknown or another client's is 404.
         * @example eng_456
         */
        EngagementIdInPath: string;
        /**
         * @description Webhook. Unknown or another client's is 404.
         * @example wh_8f3a1b2c
         */
        WebhookId: string;
        /**
         * @description Job. Unknown, another client's, or of the other kind of export is 404.
         * @example job_5f2c1a
         */
        JobId: string;
        /**
         * @description The key's id, never the key itself. Unknown or another client's is 404.
         * @example key_01
         */
        KeyId: string;
        /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
        DateFrom: string | unknown | unknown;
        /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
        DateTo: string | unknown | unknown;
        /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
        Page: number;
        /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
        PageSize: number;
        /** @description Rows on a page, 50 where nothing is said. More than 100 counts as 100, and the answer says 100. */
        AudioPageSize: number;
        /**
         * @description Of this campaign only. An unknown one finds nothing.
         * @example camp_456
         */
        CampaignId: string;
        /**
         * @description Of this engagement only. An unknown one finds nothing.
         * @example eng_456
         */
        EngagementId: string;
        /**
         * @description Of this call centre only. No body shows it; it is that of the campaign.
         * @example cc_1
         */
        CallCenterId: string;
        /** @description True: what the bot talked in. False: what people talked in. */
        IsAICall: boolean;
        /**
         * @description Month, in UTC. Where nothing is said, the running one.
         * @example 2024-01
         */
        BillingPeriod: string;
        /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
        EventSignature: string;
        /** @description Unix seconds of the attempt; part of what is signed. */
        EventTimestamp: string;
        /**
         * @description Id of the call and `.wav`.
         * @example vc_abc123.wav
         */
        RecordingName: string;
        /**
         * @description Id of the audio file and the ending of its name (inferred).
         * @example af_98765.wav
         */
        AudioName: string;
        /**
         * @description Id of the job and `.csv` or `.xlsx` (inferred).
         * @example job_5f2c1a.csv
         */
        ExportName: string;
        /**
         * @description Version of the service that signs, as in `2023-11-03`.
         * @example 2023-11-03
         */
        ServiceVersion: string;
        /**
         * @description From when the link holds; may be missing.
         * @example 2024-01-15T10:30:00Z
         */
        Start: string;
        /**
         * @description When it ends, ISO 8601 in UTC.
         * @example 2024-01-15T10:45:00Z
         */
        Expiry: string;
        /**
         * @description What is signed: `b`, a blob.
         * @example b
         */
        Resource: string;
        /**
         * @description What is granted: `r` to read, `w` to write.
         * @example r
         */
        Permissions: string;
        /**
         * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
         * @example https
         */
        Protocol: string;
        /**
         * @description The signature, percent-encoded. Repeats the security scheme, for readers.
         * @example 00
         */
        Signature: string;
        /**
         * @description One range of bytes, as in `bytes=0-43`. What cannot be read as one is ignored.
         * @example bytes=0-43
         */
        RangeWanted: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request; the same as `meta.requestId` or `error.requestId` of the body. */
        RequestId: string;
        /** @description Seconds to wait; the same as `error.retryAfter`. */
        RetryAfter: number;
        /** @description Requests that the window allows. Like its two companions sent only where the setting says so, then on any answer. */
        RateLimitLimit: number;
        /** @description Requests that are left. */
        RateLimitRemaining: number;
        /** @description Unix seconds at which all are free again. */
        RateLimitReset: number;
        /** @description The methods that exist. */
        Allow: string;
        /** @description Bytes of this answer. */
        Length: number;
        /** @description Changes with the content. */
        Tag: string;
        /** @description When the blob was stored, as an HTTP date. */
        Modified: string;
        /** @description Ranges are honoured. */
        Ranges: "bytes";
        /** @description Which bytes these are, of how many. */
        Range: string;
        /** @description Kind of blob. */
        BlobType: "BlockBlob";
        /** @description Version that answered. */
        Version: string;
        /** @description Names the request. */
        RequestIdStorage: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVoiceCalls: {
        parameters: {
            query?: {
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description In this state, in whatever case it is written.
                 * @example Completed
                 */
                state?: components["schemas"]["CallState"];
                /**
                 * @description In this direction, in whatever case it is written.
                 * @example Outbound
                 */
                direction?: components["schemas"]["CallDirection"];
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "vc_abc123",
                     *           "campaignId": "camp_456",
                     *           "direction": "Outbound",
                     *           "state": "Completed",
                     *           "startTime": "2024-01-15T10:30:00Z",
                     *           "endTime": "2024-01-15T10:35:12Z",
                     *           "durationSeconds": 312,
                     *           "talkTimeSeconds": 287,
                     *           "outcome": "Successful",
                     *           "epaResults": {
                     *             "state": "Completed",
                     *             "completionReason": "AllAnswered",
                     *             "totalQuestions": 3,
                     *             "questionsAnswered": 3,
                     *             "calculatedScore": 85.5,
                     *             "responses": [
                     *               {
                     *                 "question": "How satisfied are you?",
                     *                 "answer": "Very satisfied",
                     *                 "score": 5
                     *               }
                     *             ]
                     *           },
                     *           "createdAt": "2024-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:40:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VoiceCallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVoiceCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceCall"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVoiceCallRecordingUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link and its end. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recordingUrl": "https://storage.blob.core.windows.net/recordings/vc_abc123.wav?sv=2023-11-03&se=2024-01-15T10%3A45%3A00Z&sr=b&sp=r&spr=https&sig=00",
                     *       "expiresAt": "2024-01-15T10:45:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordingLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordingNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["RecordingNotReady"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVoiceCallEpaResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call. A malformed or unknown one is 404, as is another client's.
                 * @example vc_abc123
                 */
                id: components["parameters"]["VoiceCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpaResults"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EpaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description With this status, in whatever case it is written.
                 * @example Running
                 */
                status?: components["schemas"]["CampaignStatus"];
                /**
                 * @description On this kind of channel, in whatever case it is written.
                 * @example Voice
                 */
                channelType?: components["schemas"]["ChannelType"];
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "camp_456",
                     *           "name": "Satisfaction",
                     *           "description": null,
                     *           "type": "VoiceBot",
                     *           "status": "Running",
                     *           "channelType": "Voice",
                     *           "startDate": "2024-01-01T00:00:00Z",
                     *           "endDate": "2024-03-31T00:00:00Z",
                     *           "createdAt": "2023-12-20T09:00:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:40:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign. Unknown or another client's is 404.
                 * @example camp_789
                 */
                id: components["parameters"]["CampaignIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "camp_789",
                     *       "name": "Reminders",
                     *       "description": "Reminds of appointments.",
                     *       "type": "Flow",
                     *       "status": "Paused",
                     *       "channelType": "WhatsApp",
                     *       "startDate": "2024-01-01T00:00:00Z",
                     *       "endDate": null,
                     *       "createdAt": "2023-12-20T09:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAudioFiles: {
        parameters: {
            query?: {
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /** @description True: what the bot talked in. False: what people talked in. */
                isAICall?: components["parameters"]["IsAICall"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page, 50 where nothing is said. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["AudioPageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audio files. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "af_98765",
                     *           "fileName": "call.wav",
                     *           "engagementId": "eng_456",
                     *           "campaignId": null,
                     *           "isAICall": false,
                     *           "durationInSeconds": 63.5,
                     *           "processingStatus": "Completed",
                     *           "createdAt": "2024-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 50,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 50,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:40:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AudioFilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAudioUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudioUploadRequest"];
            };
        };
        responses: {
            /** @description The link, its end, and the file that it will fill. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audioFileId": "af_98765",
                     *       "uploadUrl": "https://storage.blob.core.windows.net/audio/af_98765.wav?sv=2023-11-03&se=2024-01-15T10%3A45%3A00Z&sr=b&sp=w&spr=https&sig=00",
                     *       "expiresAt": "2024-01-15T10:45:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AudioUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAudioFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio file as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "af_98765",
                     *       "fileName": "call.wav",
                     *       "engagementId": "eng_456",
                     *       "campaignId": null,
                     *       "isAICall": false,
                     *       "durationInSeconds": null,
                     *       "processingStatus": "AwaitingUpload",
                     *       "createdAt": "2024-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AudioFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAudioFileDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link and its end. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "downloadUrl": "https://storage.blob.core.windows.net/audio/af_98765.wav?sv=2023-11-03&se=2024-01-15T10%3A45%3A00Z&sr=b&sp=r&spr=https&sig=00",
                     *       "expiresAt": "2024-01-15T10:45:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AudioDownloadLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAudioFileTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audioFileId": "af_98765",
                     *       "transcript": [
                     *         {
                     *           "role": "agent",
                     *           "text": "Good morning, how can I help?",
                     *           "timestamp": "00:00:00"
                     *         },
                     *         {
                     *           "role": "customer",
                     *           "text": "When does my parcel come?",
                     *           "timestamp": "00:00:04"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AudioTranscript"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TranscriptNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    processAudioFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audioFileId": "af_98765",
                     *       "status": "Pending"
                     *     }
                     */
                    "application/json": components["schemas"]["AudioProcessing"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ProcessingConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAudioProcessingStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Audio file. Unknown or another client's is 404.
                 * @example af_98765
                 */
                id: components["parameters"]["AudioFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the run is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudioProcessingStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description In this state, in whatever case it is written.
                 * @example Completed
                 */
                state?: components["schemas"]["ProcessingState"];
                /**
                 * @description With this sentiment, in whatever case it is written.
                 * @example Positive
                 */
                sentiment?: components["schemas"]["Sentiment"];
                /** @description True: what the bot talked in. False: what people talked in. */
                isAICall?: components["parameters"]["IsAICall"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of evaluations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "eval_124",
                     *           "engagementId": "eng_456",
                     *           "engagementName": "First quarter",
                     *           "audioFileName": "call.wav",
                     *           "audioDate": "2024-01-15T10:30:00Z",
                     *           "executiveName": "Alex Example",
                     *           "durationInSeconds": 63.5,
                     *           "state": "Pending",
                     *           "sentiment": null,
                     *           "averageNote": null,
                     *           "isAICall": false,
                     *           "campaignId": null,
                     *           "results": null,
                     *           "createdAt": "2024-01-15T10:31:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:40:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eval_123",
                     *       "engagementId": "eng_456",
                     *       "engagementName": "First quarter",
                     *       "audioFileName": "call.wav",
                     *       "audioDate": "2024-01-15T10:30:00Z",
                     *       "executiveName": "Alex Example",
                     *       "durationInSeconds": 63.5,
                     *       "state": "Completed",
                     *       "sentiment": "Positive",
                     *       "averageNote": 6.2,
                     *       "isAICall": false,
                     *       "campaignId": "camp_456",
                     *       "results": {
                     *         "greeting": {
                     *           "note": 7,
                     *           "comment": null
                     *         },
                     *         "solution": {
                     *           "note": 5.4,
                     *           "comment": "The date was not confirmed."
                     *         }
                     *       },
                     *       "createdAt": "2024-01-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEvaluationTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evaluationId": "eval_123",
                     *       "transcript": [
                     *         {
                     *           "role": "agent",
                     *           "text": "Good morning, how can I help?",
                     *           "timestamp": "00:00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationTranscript"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TranscriptNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEvaluationResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Evaluation. Unknown or another client's is 404.
                 * @example eval_123
                 */
                id: components["parameters"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes, or null for an evaluation that is not Completed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evaluationId": "eval_123",
                     *       "averageNote": 6.2,
                     *       "results": {
                     *         "greeting": {
                     *           "note": 7,
                     *           "comment": null
                     *         },
                     *         "solution": {
                     *           "note": 5.4,
                     *           "comment": "The date was not confirmed."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationResults"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description On this channel only.
                 * @example ch_1
                 */
                channelId?: string;
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description With this status, in whatever case it is written.
                 * @example completed
                 */
                status?: components["schemas"]["ConversationStatus"];
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "conv_123",
                     *           "channelId": "ch_1",
                     *           "campaignId": "camp_789",
                     *           "status": "completed",
                     *           "participantCount": 2,
                     *           "messageCount": 8,
                     *           "startedAt": "2024-01-15T10:30:00Z",
                     *           "endedAt": "2024-01-15T10:41:00Z",
                     *           "createdAt": "2024-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:45:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation. Unknown or another client's is 404.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "conv_124",
                     *       "channelId": "ch_1",
                     *       "campaignId": null,
                     *       "status": "active",
                     *       "participantCount": 2,
                     *       "messageCount": 3,
                     *       "startedAt": "2024-01-15T10:30:00Z",
                     *       "endedAt": null,
                     *       "createdAt": "2024-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listConversationMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether personal data shall be masked. Anything but true and false is 400 (inferred).
                 * @example true
                 */
                "X-Exclude-PII"?: boolean;
            };
            path: {
                /**
                 * @description Conversation. Unknown or another client's is 404.
                 * @example conv_123
                 */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of engagements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "eng_456",
                     *           "name": "First quarter",
                     *           "description": null,
                     *           "type": "quality_review",
                     *           "status": "active",
                     *           "evaluationCount": 12,
                     *           "createdAt": "2024-01-02T09:00:00Z",
                     *           "updatedAt": "2024-01-02T09:00:00Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:45:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EngagementPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementCreate"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eng_456",
                     *       "name": "First quarter",
                     *       "description": null,
                     *       "type": "quality_review",
                     *       "status": "active",
                     *       "evaluationCount": 0,
                     *       "createdAt": "2024-01-02T09:00:00Z",
                     *       "updatedAt": "2024-01-02T09:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Engagement. Unknown or another client's is 404.
                 * @example eng_456
                 */
                id: components["parameters"]["EngagementIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engagement as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eng_456",
                     *       "name": "First quarter",
                     *       "description": null,
                     *       "type": "quality_review",
                     *       "status": "active",
                     *       "evaluationCount": 12,
                     *       "createdAt": "2024-01-02T09:00:00Z",
                     *       "updatedAt": "2024-01-02T09:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Engagement. Unknown or another client's is 404.
                 * @example eng_456
                 */
                id: components["parameters"]["EngagementIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementUpdate"];
            };
        };
        responses: {
            /** @description The engagement as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eng_456",
                     *       "name": "First quarter",
                     *       "description": null,
                     *       "type": "quality_review",
                     *       "status": "completed",
                     *       "evaluationCount": 12,
                     *       "createdAt": "2024-01-02T09:00:00Z",
                     *       "updatedAt": "2024-04-02T09:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsSummary: {
        parameters: {
            query?: {
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "metrics": {
                     *         "totalCalls": 2,
                     *         "answeredCalls": 1,
                     *         "callsByState": {
                     *           "Queued": 0,
                     *           "Ringing": 0,
                     *           "InProgress": 0,
                     *           "Completed": 1,
                     *           "Busy": 1,
                     *           "NoAnswer": 0,
                     *           "Voicemail": 0,
                     *           "Failed": 0,
                     *           "Canceled": 0
                     *         },
                     *         "callsByOutcome": {
                     *           "Successful": 1,
                     *           "Unsuccessful": 0,
                     *           "Transferred": 0,
                     *           "CallbackRequested": 0,
                     *           "NoContact": 1
                     *         },
                     *         "totalDurationSeconds": 322,
                     *         "averageDurationSeconds": 161,
                     *         "totalTalkTimeSeconds": 287,
                     *         "averageTalkTimeSeconds": 287,
                     *         "surveysCompleted": 1,
                     *         "averageEpaScore": 85.5,
                     *         "evaluationCount": 0,
                     *         "averageNote": null,
                     *         "sentiments": {
                     *           "Positive": 0,
                     *           "Neutral": 0,
                     *           "Negative": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyticsSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsCampaigns: {
        parameters: {
            query?: {
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignFiguresList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsCallCenters: {
        parameters: {
            query?: {
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["CallCenterFiguresList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsExecutives: {
        parameters: {
            query?: {
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "executiveName": "Alex Example",
                     *           "evaluationCount": 3,
                     *           "averageNote": 6.2,
                     *           "averageDurationInSeconds": 63.5,
                     *           "sentiments": {
                     *             "Positive": 2,
                     *             "Neutral": 1,
                     *             "Negative": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExecutiveFiguresList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsTrends: {
        parameters: {
            query?: {
                /** @description Start of the range, inclusive. A date without a time is midnight, UTC. Later than `dateTo` is 400. */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description End of the range, inclusive. A date without a time is the last millisecond of that day, UTC. */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Of this campaign only. An unknown one finds nothing.
                 * @example camp_456
                 */
                campaignId?: components["parameters"]["CampaignId"];
                /**
                 * @description Of this call centre only. No body shows it; it is that of the campaign.
                 * @example cc_1
                 */
                callCenterId?: components["parameters"]["CallCenterId"];
                /**
                 * @description Of this engagement only. An unknown one finds nothing.
                 * @example eng_456
                 */
                engagementId?: components["parameters"]["EngagementId"];
                /** @description Length of a step, in whatever case it is written. */
                granularity?: "daily" | "weekly" | "monthly";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "granularity": "daily",
                     *       "data": [
                     *         {
                     *           "date": "2024-01-14",
                     *           "value": 0
                     *         },
                     *         {
                     *           "date": "2024-01-15",
                     *           "value": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Trends"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAnalyticsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnalyticsExportRequest"];
            };
        };
        responses: {
            /** @description Started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "job_5f2c1a",
                     *       "status": "queued"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Job. Unknown, another client's, or of the other kind of export is 404.
                 * @example job_5f2c1a
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the job is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAiCallsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiCallsExportRequest"];
            };
        };
        responses: {
            /** @description Started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "job_5f2c1a",
                     *       "status": "queued"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Job. Unknown, another client's, or of the other kind of export is 404.
                 * @example job_5f2c1a
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the job is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsageSummary: {
        parameters: {
            query?: {
                /**
                 * @description Month, in UTC. Where nothing is said, the running one.
                 * @example 2024-01
                 */
                billingPeriod?: components["parameters"]["BillingPeriod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "billingPeriod": "2024-01",
                     *       "tier": "professional",
                     *       "usage": {
                     *         "calls": {
                     *           "used": 10012,
                     *           "included": 10000,
                     *           "overage": 12
                     *         },
                     *         "webhooks": {
                     *           "used": 9000,
                     *           "included": 50000,
                     *           "overage": 0
                     *         },
                     *         "storage_gb": {
                     *           "used": 3.2,
                     *           "included": 25,
                     *           "overage": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsageDetails: {
        parameters: {
            query?: {
                /**
                 * @description Month, in UTC. Where nothing is said, the running one.
                 * @example 2024-01
                 */
                billingPeriod?: components["parameters"]["BillingPeriod"];
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "timestamp": "2024-01-15T10:30:00Z",
                     *           "keyId": "key_01",
                     *           "endpoint": "GET /api/v1/voice-calls/{id}",
                     *           "units": 1
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:45:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecordPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsageByKey: {
        parameters: {
            query?: {
                /**
                 * @description Month, in UTC. Where nothing is said, the running one.
                 * @example 2024-01
                 */
                billingPeriod?: components["parameters"]["BillingPeriod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys of the client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "billingPeriod": "2024-01",
                     *       "keys": [
                     *         {
                     *           "keyId": "key_01",
                     *           "name": "Reporting",
                     *           "calls": 412,
                     *           "lastUsedAt": "2024-01-15T10:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsageByKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "wh_8f3a1b2c",
                     *           "url": "https://hooks.example.com/auralytik",
                     *           "events": [
                     *             "voice-call.completed"
                     *           ],
                     *           "description": null,
                     *           "active": true,
                     *           "created_at": "2024-01-15T10:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Subscribed. The number of the status is inferred. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_8f3a1b2c",
                     *       "url": "https://hooks.example.com/auralytik",
                     *       "events": [
                     *         "voice-call.completed"
                     *       ],
                     *       "description": null,
                     *       "active": true,
                     *       "created_at": "2024-01-15T10:30:00Z",
                     *       "signing_secret": "whsec_00000000000000000000000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, without its secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_8f3a1b2c",
                     *       "url": "https://hooks.example.com/auralytik",
                     *       "events": [
                     *         "voice-call.completed"
                     *       ],
                     *       "description": null,
                     *       "active": true,
                     *       "created_at": "2024-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. No body. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_8f3a1b2c",
                     *       "url": "https://hooks.example.com/auralytik",
                     *       "events": [
                     *         "voice-call.completed"
                     *       ],
                     *       "description": null,
                     *       "active": false,
                     *       "created_at": "2024-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Set off. The answer does not wait for the outcome. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveryId": "dlv_1",
                     *       "status": "pending"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTestStarted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Page, from 1. One past the end is an empty page that still tells the true total. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page. More than 100 counts as 100, and the answer says 100. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Webhook. Unknown or another client's is 404.
                 * @example wh_8f3a1b2c
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dlv_1",
                     *           "event_id": "evt_4d2e",
                     *           "event": "voice-call.completed",
                     *           "status": "retrying",
                     *           "attempts": 1,
                     *           "response_code": 500,
                     *           "created_at": "2024-01-15T10:35:12Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 25,
                     *       "totalCount": 1,
                     *       "pagination": {
                     *         "page": 1,
                     *         "pageSize": 25,
                     *         "totalCount": 1,
                     *         "totalPages": 1
                     *       },
                     *       "meta": {
                     *         "requestId": "req_7d1f0c2b",
                     *         "timestamp": "2024-01-15T10:36:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, never the key itself. Unknown or another client's is 404.
                 * @example key_01
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key and the new secret, shown this once. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyId": "key_01",
                     *       "key": "ak_live_00000000000000000000000000000000",
                     *       "hmacSecret": "00000000000000000000000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["RotatedKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Healthy"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadRecordingBlob: {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * @description One range of bytes, as in `bytes=0-43`. What cannot be read as one is ignored.
                 * @example bytes=0-43
                 */
                Range?: components["parameters"]["RangeWanted"];
            };
            path: {
                /**
                 * @description Id of the call and `.wav`.
                 * @example vc_abc123.wav
                 */
                blobName: components["parameters"]["RecordingName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole recording. */
            200: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "Content-Range": components["headers"]["Range"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
            403: components["responses"]["ForbiddenStorage"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            409: components["responses"]["NotPublic"];
            416: components["responses"]["InvalidRange"];
            500: components["responses"]["StorageError"];
        };
    };
    downloadAudioBlob: {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * @description One range of bytes, as in `bytes=0-43`. What cannot be read as one is ignored.
                 * @example bytes=0-43
                 */
                Range?: components["parameters"]["RangeWanted"];
            };
            path: {
                /**
                 * @description Id of the audio file and the ending of its name (inferred).
                 * @example af_98765.wav
                 */
                blobName: components["parameters"]["AudioName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file, with the media type that it was put with. */
            200: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "Content-Range": components["headers"]["Range"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            403: components["responses"]["ForbiddenStorage"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            409: components["responses"]["NotPublic"];
            416: components["responses"]["InvalidRange"];
            500: components["responses"]["StorageError"];
        };
    };
    uploadAudioBlob: {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header: {
                /** @description Must be there, else 400 with `MissingRequiredHeader`; another word is 400 with `InvalidHeaderValue`. */
                "x-ms-blob-type": "BlockBlob";
            };
            path: {
                /**
                 * @description Id of the audio file and the ending of its name (inferred).
                 * @example af_98765.wav
                 */
                blobName: components["parameters"]["AudioName"];
            };
            cookie?: never;
        };
        /** @description The file. Its `Content-Type`, `audio/wav` for instance, is kept and given back. */
        requestBody?: {
            content: {
                /** @example RIFF */
                "*/*": string;
            };
        };
        responses: {
            /** @description Stored. No body. */
            201: {
                headers: {
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    /** @description MD5 of the body in base64. */
                    "Content-MD5": string;
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UploadRefused"];
            403: components["responses"]["ForbiddenStorage"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            409: components["responses"]["NotPublic"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["StorageError"];
        };
    };
    downloadExportFile: {
        parameters: {
            query?: {
                /**
                 * @description Version of the service that signs, as in `2023-11-03`.
                 * @example 2023-11-03
                 */
                sv?: components["parameters"]["ServiceVersion"];
                /**
                 * @description From when the link holds; may be missing.
                 * @example 2024-01-15T10:30:00Z
                 */
                st?: components["parameters"]["Start"];
                /**
                 * @description When it ends, ISO 8601 in UTC.
                 * @example 2024-01-15T10:45:00Z
                 */
                se?: components["parameters"]["Expiry"];
                /**
                 * @description What is signed: `b`, a blob.
                 * @example b
                 */
                sr?: components["parameters"]["Resource"];
                /**
                 * @description What is granted: `r` to read, `w` to write.
                 * @example r
                 */
                sp?: components["parameters"]["Permissions"];
                /**
                 * @description `https` where the link is for that alone. Not held against a server of ours that speaks http.
                 * @example https
                 */
                spr?: components["parameters"]["Protocol"];
                /**
                 * @description The signature, percent-encoded. Repeats the security scheme, for readers.
                 * @example 00
                 */
                sig?: components["parameters"]["Signature"];
            };
            header?: {
                /**
                 * @description One range of bytes, as in `bytes=0-43`. What cannot be read as one is ignored.
                 * @example bytes=0-43
                 */
                Range?: components["parameters"]["RangeWanted"];
            };
            path: {
                /**
                 * @description Id of the job and `.csv` or `.xlsx` (inferred).
                 * @example job_5f2c1a.csv
                 */
                blobName: components["parameters"]["ExportName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,campaignId,direction,state
                     *     vc_abc123,camp_456,Outbound,Completed
                     */
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The part that the range names. */
            206: {
                headers: {
                    "Content-Length": components["headers"]["Length"];
                    ETag: components["headers"]["Tag"];
                    "Last-Modified": components["headers"]["Modified"];
                    "Accept-Ranges": components["headers"]["Ranges"];
                    "Content-Range": components["headers"]["Range"];
                    "x-ms-blob-type": components["headers"]["BlobType"];
                    "x-ms-request-id": components["headers"]["RequestIdStorage"];
                    "x-ms-version": components["headers"]["Version"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,campaignId,direction,state
                     *     vc_abc123,camp_456,Outbound,Completed
                     */
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            403: components["responses"]["ForbiddenStorage"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            409: components["responses"]["NotPublic"];
            416: components["responses"]["InvalidRange"];
            500: components["responses"]["StorageError"];
        };
    };
    deliverVoiceCallCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "voice-call.completed",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "voiceCallId": "vc_abc123",
                 *         "campaignId": "camp_456",
                 *         "direction": "Outbound",
                 *         "state": "Completed",
                 *         "outcome": "Successful",
                 *         "startTime": "2024-01-15T10:30:00Z",
                 *         "endTime": "2024-01-15T10:35:12Z",
                 *         "durationSeconds": 312,
                 *         "talkTimeSeconds": 287,
                 *         "hasRecording": true,
                 *         "epaState": "Completed"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VoiceCallCompletedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverVoiceCallStateChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "voice-call.state_changed",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "voiceCallId": "vc_abc123",
                 *         "campaignId": "camp_456",
                 *         "direction": "Outbound",
                 *         "previousState": "Ringing",
                 *         "state": "InProgress"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VoiceCallStateChangedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverEvaluationCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "evaluation.completed",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "evaluationId": "eval_123",
                 *         "engagementId": "eng_456",
                 *         "campaignId": null,
                 *         "audioFileName": "call.wav",
                 *         "isAICall": false,
                 *         "state": "Completed",
                 *         "sentiment": "Positive",
                 *         "averageNote": 6.2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationCompletedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverAudioTranscribed: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "audio.transcribed",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "audioFileId": "af_98765",
                 *         "fileName": "call.wav",
                 *         "engagementId": "eng_456",
                 *         "campaignId": null,
                 *         "durationInSeconds": 63.5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AudioTranscribedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverAudioProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "audio.processed",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "audioFileId": "af_98765",
                 *         "fileName": "call.wav",
                 *         "engagementId": "eng_456",
                 *         "campaignId": null,
                 *         "status": "Completed"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AudioProcessedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverExportReady: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "export.ready",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "jobId": "job_5f2c1a",
                 *         "status": "completed",
                 *         "format": "csv",
                 *         "downloadUrl": "https://storage.blob.core.windows.net/exports/job_5f2c1a.csv?sv=2023-11-03&se=2024-02-01T11%3A00%3A00Z&sr=b&sp=r&spr=https&sig=00",
                 *         "expiresAt": "2024-02-01T11:00:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExportReadyEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverUsageQuotaWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "usage.quota_warning",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "billingPeriod": "2024-01",
                 *         "metric": "calls",
                 *         "used": 8000,
                 *         "included": 10000,
                 *         "thresholdPercent": 80
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UsageQuotaWarningEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverApiKeyRotated: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "api-key.rotated",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "keyId": "key_01",
                 *         "name": "Reporting",
                 *         "rotatedAt": "2024-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRotatedEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the attempt; part of what is signed. */
                "X-Auralytik-Timestamp": components["parameters"]["EventTimestamp"];
                /** @description `sha256=` and the hexadecimal HMAC-SHA256, by the webhook's secret, over the timestamp, a dot and the raw body. Computed anew for each attempt. */
                "X-Auralytik-Signature": components["parameters"]["EventSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_4d2e",
                 *       "event": "webhook.test",
                 *       "timestamp": "2024-02-01T09:00:00Z",
                 *       "data": {
                 *         "webhookId": "wh_8f3a1b2c"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookTestEvent"];
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
            /** @description Not taken, as is silence of 10 s: tried again after 1 min, 5 min, 30 min, 2 h and 6 h; then given up. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
