// Generated from contracts/comswise by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/v1/upload/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a place to put a recording
         * @description Answers with a signed address for one PUT and with the key that a call refers to later. Each request gives a
         *     new key, also for the same file name. Nothing is stored until the PUT arrives, and there is no call to say
         *     that the upload is done.
         */
        post: operations["requestUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a call record
         * @description A call that is created as completed goes to transcription at once; one that is in progress waits for an
         *     update. The rules that join fields are no part of the schema, because they need trimmed values and settings:
         *
         *     - `recordingUrl` is required when the call is completed, so also when `status` is left out;
         *     - `from` and `to` are required when `groupingId` is absent, and are checked as numbers whenever given;
         *     - `endTime` must not lie before `startTime`; a time without a zone is read as UTC;
         *     - text is trimmed; an empty text and `null` count as absent;
         *     - a recording that is a key must be stored in the caller's own organisation, else 400;
         *     - `callId` is unique in the organisation, else 409.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls, newest first
         * @description Pages by an opaque cursor that is tied to a position: calls created meanwhile do not shift later pages. The
         *     last page has `hasMore` false and `cursor` null. Links to transcripts are made anew for every answer.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send the reader to the address with the slash
         * @description The framework's router answers before credentials are looked at, and keeps the query as it is. In the other
         *     reading the service serves the list at both addresses; then everything said of `listCalls` holds here,
         *     credentials included.
         */
        get: operations["redirectCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The system id, never the caller's own `callId`. A malformed or unknown one is 404.
                 * @example jd70000000000000000000000000001a
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one call
         * @description Seen nowhere; the natural companion of the update.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Complete a call, or give it another recording
         * @description One of the two fields must be given, else 422. Completing needs a recording, in this request or stored
         *     before. A recording that differs from the stored one starts the analysis of a completed call anew; the same
         *     one again, or a second `completed`, changes nothing. A completed call cannot go back: 409.
         */
        patch: operations["updateCall"];
        trace?: never;
    };
    "/{bucket}/{key}": {
        parameters: {
            query?: {
                /** @description Always `AWS4-HMAC-SHA256`. */
                "X-Amz-Algorithm"?: components["parameters"]["Algorithm"];
                /** @description Access key, day and scope, as in `<key>/20250101/auto/s3/aws4_request`. */
                "X-Amz-Credential"?: components["parameters"]["Credential"];
                /** @description When the link was made, as in `20250101T000000Z`. */
                "X-Amz-Date"?: components["parameters"]["Date"];
                /** @description Life of the link in seconds, 1 to 604800. The API's links live 3600 (inferred). */
                "X-Amz-Expires"?: components["parameters"]["Expires"];
                /** @description The signed headers, `content-type;host` on a PUT and `host` on a GET (inferred). */
                "X-Amz-SignedHeaders"?: components["parameters"]["SignedHeaders"];
                /** @description The signature in hexadecimal digits. Repeats the security scheme, for readers. */
                "X-Amz-Signature"?: components["parameters"]["Signature"];
                /** @description The S3 operation that the signing library had in mind, `PutObject` or `GetObject`. */
                "x-id"?: components["parameters"]["Operation"];
            };
            header?: never;
            path: {
                /**
                 * @description The vendor's bucket.
                 * @example comswise-prod
                 */
                bucket: components["parameters"]["Bucket"];
                /**
                 * @description The object's key. Holds slashes.
                 * @example org_123/uploads/00000000-0000-4000-8000-000000000001.wav
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /**
         * Fetch a transcript
         * @description Answers with the Markdown file that a `transcriptUrl` names. The same method serves any other object, such
         *     as a recording, to whoever holds a link for it; the API hands out none.
         */
        get: operations["downloadTranscript"];
        /**
         * Store a recording
         * @description Takes the raw bytes. The media type is signed, so `Content-Type` must be the one that was announced when
         *     the upload was requested. Until the link expires the object may be put again; the last body stays. An empty
         *     body is stored, and fails later when it is analysed.
         */
        put: operations["putUploadObject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "call.analysis.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The transcript and the summary of a call can be read
         * @description Sent once for each finished analysis, after its results can be read. There is no event for a failed analysis
         *     or for a change of status, and no event id: receivers tell repeats by `data.id`.
         */
        post: operations["deliverCallAnalysisCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The vendor's own id, 32 lower-case base-32 characters without i, l, o and u. */
        SystemId: string;
        /** @enum {string} */
        CallStatus: "completed" | "in-progress";
        /** @enum {string} */
        CallDirection: "inbound" | "outbound" | "unknown";
        /**
         * @description How far the analysis is. Not shown by the vendor; a simulator's extension.
         * @enum {string}
         */
        ProcessingStatus: "waiting_for_recording" | "queued" | "transcribing" | "analyzing" | "completed" | "failed";
        /** @description What kind of file will be put. Unknown fields are ignored. */
        UploadRequest: {
            /** @description A bare file name. Its ending becomes the ending of the key. */
            fileName: string;
            /** @description The media type that the PUT must repeat. */
            contentType: string;
        };
        Upload: {
            /**
             * Format: uri
             * @description Signed address for a PUT with the announced media type, without the API key.
             */
            uploadUrl: string;
            /** @description The object's key, to be given as `recordingUrl`. */
            fileKey: string;
        };
        /** @description A call as its owner reports it. Unknown fields are ignored. */
        CallCreate: {
            /** @description The caller's own id, such as that of a telephony provider. Unique in the organisation. */
            callId: string;
            /** @description When the call began, ISO 8601. `Z` or an offset; without a zone it is UTC. */
            startTime: string;
            /** @description When it ended, written the same way. Not before `startTime`. */
            endTime?: string | null;
            /**
             * @description A completed call is analysed at once; one in progress waits.
             * @default completed
             * @enum {string|null}
             */
            status?: "completed" | "in-progress" | null;
            /** @description An http(s) address, or a key from an upload. Required when the call is completed. */
            recordingUrl?: string | null;
            /** @description The caller's number, E.164. Required without `groupingId`. */
            from?: string | null;
            /** @description The number that was called, E.164. Required without `groupingId`. */
            to?: string | null;
            /**
             * @description Who called whom, as the organisation sees it.
             * @default unknown
             * @enum {string|null}
             */
            direction?: "inbound" | "outbound" | "unknown" | null;
            /**
             * @description The caller's id for a thread, such as a ticket. It decides the thread; without it the pair of numbers
             *     does, in either order.
             */
            groupingId?: string | null;
            /** @description Sent by a public client, named on no page. Accepted, whatever it holds, and ignored. */
            voipNumber?: unknown;
        };
        /** @description One of the two must be given. Other fields are ignored, also those that a creation knows. */
        CallUpdate: {
            /**
             * @description `completed` needs a recording. `in-progress` is refused once the call is completed.
             * @enum {string|null}
             */
            status?: "completed" | "in-progress" | null;
            /** @description An http(s) address, or a key from an upload. */
            recordingUrl?: string | null;
        };
        /** @description A call record, and the results of its analysis once they are there. */
        Call: {
            id: components["schemas"]["SystemId"];
            /** @description The caller's own id. */
            callId: string;
            status: components["schemas"]["CallStatus"];
            direction: components["schemas"]["CallDirection"];
            /**
             * Format: date-time
             * @description In UTC.
             */
            startTime: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            endTime: string | null;
            /** @description As given. E.164, unless the service takes numbers leniently. */
            from: string | null;
            /** @description As given. E.164, unless the service takes numbers leniently. */
            to: string | null;
            /** @description As given. */
            groupingId: string | null;
            /** @description As given, address or key. */
            recordingUrl: string | null;
            /** @description Markdown. Null until the analysis is finished, and again while it is repeated. */
            executiveSummary: string | null;
            /** @description Null whenever the summary is. */
            transcript: components["schemas"]["Transcript"] | null;
            /** @description The same for all calls of a thread. Not shown by the vendor; a simulator's extension. */
            threadId?: string;
            processingStatus?: components["schemas"]["ProcessingStatus"];
            /**
             * Format: date-time
             * @description When the record was made. Not shown by the vendor; a simulator's extension.
             */
            createdAt?: string;
        };
        Transcript: {
            /**
             * Format: uri
             * @description Signed address of the transcript, a Markdown file. To be read without the API key.
             */
            transcriptUrl: string;
        };
        CallPage: {
            calls: components["schemas"]["Call"][];
            /** @description For the next page. Null on the last one. */
            cursor: string | null;
            /** @description Whether another page follows. */
            hasMore: boolean;
        };
        /** @description The body of the only event. */
        AnalysisCompleted: {
            /** @enum {string} */
            version: "1.0";
            /** @enum {string} */
            event: "call.analysis.completed";
            /**
             * Format: date-time
             * @description When the event was made, as Python prints a time. Microseconds are left out when all zero.
             */
            created: string;
            data: {
                /**
                 * Format: uri
                 * @description Signed address of the transcript, a Markdown file.
                 */
                transcriptUrl: string;
                /** @description Markdown. */
                executiveSummary: string;
                id: components["schemas"]["SystemId"];
                /** @description The caller's own id. */
                callId: string;
            };
        };
        Problem: {
            /** @description One sentence for people. Do not compare it. */
            detail: string;
        };
        ValidationProblem: {
            detail: components["schemas"]["ValidationIssue"][];
        };
        ValidationIssue: {
            /**
             * @description Kind of fault, such as `missing`, `string_type`, `literal_error`, `value_error`, `json_invalid`. An open
             *     set.
             */
            type: string;
            /** @description Where, from the outside in. For JSON that cannot be read, the offset comes last. */
            loc: (string | number)[];
            /** @description One sentence for people. Do not compare it. */
            msg: string;
            /** @description What was given. Any value. */
            input?: unknown;
            /** @description Figures behind the sentence, such as a limit. The framework adds it to some kinds. */
            ctx?: Record<string, never>;
        };
        /** @description One `Error` element with a `Code` to compare and a `Message` for people; more elements may follow. */
        XmlError: string;
    };
    responses: {
        /** @description The new call, results not yet there. In the lenient reading of a repeated `callId`, the first call. */
        CreatedCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        /** @description The same answer, in the reading in which a creation is 201. */
        CreatedCall201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        /** @description The call as it is now. */
        OneCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        /** @description A page of calls. An organisation without calls gets an empty list. */
        PageOfCalls: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallPage"];
            };
        };
        /**
         * @description A rule that needs stored state: the key is not in the organisation's bucket, or the cursor is unknown. Also
         *     a body that cannot be read as text at all.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "recordingUrl does not name a stored object"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No API key, another scheme, or a key that is unknown or revoked. */
        Unauthorized: {
            headers: {
                /** @description The scheme that is expected. */
                "WWW-Authenticate": "Bearer";
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not authenticated"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No `Authorization` header, in the reading of an older framework. Otherwise 401 is given. */
        MissingCredentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not authenticated"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No such call in this organisation. Calls of other organisations are not found either. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Call not found"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The address exists, the method does not. */
        MethodNotAllowed: {
            headers: {
                /** @description The methods that exist. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Method Not Allowed"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The `callId` is taken in this organisation, or the status would move backwards. Nothing changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "A call with this callId already exists"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request is not well formed. All wrong fields are named together; rules that join fields are looked at
         *     only when each field is right by itself.
         */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. No rate is published; by default none is applied. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Too many requests"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Internal Server Error"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Method, path, query or a signed header is not what was signed (`SignatureDoesNotMatch`), or the key may not
         *     do this (`AccessDenied`).
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>SignatureDoesNotMatch</Code><Message>Not what was signed.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /** @description The storage failed (`InternalError`). */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>InternalError</Code><Message>Storage failed.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /**
         * @description The link has expired (`ExpiredRequest`), or an `Authorization` header came with the signed query
         *     (`InvalidArgument`).
         */
        BadRequestStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /** @description No signature at all (`Unauthorized`). */
        UnauthorizedStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>Unauthorized</Code><Message>Not signed.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /** @description No such object (`NoSuchKey`), or no such bucket (`NoSuchBucket`: a link for it would have to be signed). */
        NotFoundStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>NoSuchKey</Code><Message>No such object.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /** @description A method that objects do not have (`MethodNotAllowed`). */
        MethodNotAllowedStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>MethodNotAllowed</Code><Message>No such method.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
        /** @description One key was written too often (`TooManyRequests`). Not applied by default. */
        TooManyRequestsStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <Error><Code>TooManyRequests</Code><Message>Slow down.</Message></Error> */
                "application/xml": components["schemas"]["XmlError"];
            };
        };
    };
    parameters: {
        /**
         * @description The system id, never the caller's own `callId`. A malformed or unknown one is 404.
         * @example jd70000000000000000000000000001a
         */
        Id: string;
        /** @description Calls a page. */
        Limit: number;
        /** @description What the page before answered. Left out for the first page. An unknown one is 400. */
        Cursor: string;
        /**
         * @description The vendor's bucket.
         * @example comswise-prod
         */
        Bucket: string;
        /**
         * @description The object's key. Holds slashes.
         * @example org_123/uploads/00000000-0000-4000-8000-000000000001.wav
         */
        Key: string;
        /** @description Always `AWS4-HMAC-SHA256`. */
        Algorithm: string;
        /** @description Access key, day and scope, as in `<key>/20250101/auto/s3/aws4_request`. */
        Credential: string;
        /** @description When the link was made, as in `20250101T000000Z`. */
        Date: string;
        /** @description Life of the link in seconds, 1 to 604800. The API's links live 3600 (inferred). */
        Expires: string;
        /** @description The signed headers, `content-type;host` on a PUT and `host` on a GET (inferred). */
        SignedHeaders: string;
        /** @description The signature in hexadecimal digits. Repeats the security scheme, for readers. */
        Signature: string;
        /** @description The S3 operation that the signing library had in mind, `PutObject` or `GetObject`. */
        Operation: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description The address to PUT to, and the key to remember. The number of the status is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCreate"];
            };
        };
        responses: {
            200: components["responses"]["CreatedCall"];
            201: components["responses"]["CreatedCall201"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description Calls a page. */
                limit?: components["parameters"]["Limit"];
                /** @description What the page before answered. Left out for the first page. An unknown one is 400. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PageOfCalls"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    redirectCalls: {
        parameters: {
            query?: {
                /** @description Passed on unread when redirecting. */
                limit?: string;
                /** @description Passed on unread when redirecting. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PageOfCalls"];
            /** @description The list is at the same address with a slash at the end. No body. */
            307: {
                headers: {
                    /** @description The address with the slash and the unchanged query. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The system id, never the caller's own `callId`. A malformed or unknown one is 404.
                 * @example jd70000000000000000000000000001a
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneCall"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The system id, never the caller's own `callId`. A malformed or unknown one is 404.
                 * @example jd70000000000000000000000000001a
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OneCall"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MissingCredentials"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadTranscript: {
        parameters: {
            query?: {
                /** @description Always `AWS4-HMAC-SHA256`. */
                "X-Amz-Algorithm"?: components["parameters"]["Algorithm"];
                /** @description Access key, day and scope, as in `<key>/20250101/auto/s3/aws4_request`. */
                "X-Amz-Credential"?: components["parameters"]["Credential"];
                /** @description When the link was made, as in `20250101T000000Z`. */
                "X-Amz-Date"?: components["parameters"]["Date"];
                /** @description Life of the link in seconds, 1 to 604800. The API's links live 3600 (inferred). */
                "X-Amz-Expires"?: components["parameters"]["Expires"];
                /** @description The signed headers, `content-type;host` on a PUT and `host` on a GET (inferred). */
                "X-Amz-SignedHeaders"?: components["parameters"]["SignedHeaders"];
                /** @description The signature in hexadecimal digits. Repeats the security scheme, for readers. */
                "X-Amz-Signature"?: components["parameters"]["Signature"];
                /** @description The S3 operation that the signing library had in mind, `PutObject` or `GetObject`. */
                "x-id"?: components["parameters"]["Operation"];
            };
            header?: never;
            path: {
                /**
                 * @description The vendor's bucket.
                 * @example comswise-prod
                 */
                bucket: components["parameters"]["Bucket"];
                /**
                 * @description The object's key. Holds slashes.
                 * @example org_123/uploads/00000000-0000-4000-8000-000000000001.wav
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object, with the media type that it was stored with. */
            200: {
                headers: {
                    /** @description MD5 of the body in hexadecimal digits, in double quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # pbx-0001
                     *
                     *     00:00 Agent: Good morning, how can I help?
                     *     00:04 Customer: I would like to know when my parcel comes.
                     */
                    "text/markdown": string;
                    "audio/*": string;
                };
            };
            400: components["responses"]["BadRequestStorage"];
            401: components["responses"]["UnauthorizedStorage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            429: components["responses"]["TooManyRequestsStorage"];
            500: components["responses"]["InternalError"];
        };
    };
    putUploadObject: {
        parameters: {
            query?: {
                /** @description Always `AWS4-HMAC-SHA256`. */
                "X-Amz-Algorithm"?: components["parameters"]["Algorithm"];
                /** @description Access key, day and scope, as in `<key>/20250101/auto/s3/aws4_request`. */
                "X-Amz-Credential"?: components["parameters"]["Credential"];
                /** @description When the link was made, as in `20250101T000000Z`. */
                "X-Amz-Date"?: components["parameters"]["Date"];
                /** @description Life of the link in seconds, 1 to 604800. The API's links live 3600 (inferred). */
                "X-Amz-Expires"?: components["parameters"]["Expires"];
                /** @description The signed headers, `content-type;host` on a PUT and `host` on a GET (inferred). */
                "X-Amz-SignedHeaders"?: components["parameters"]["SignedHeaders"];
                /** @description The signature in hexadecimal digits. Repeats the security scheme, for readers. */
                "X-Amz-Signature"?: components["parameters"]["Signature"];
                /** @description The S3 operation that the signing library had in mind, `PutObject` or `GetObject`. */
                "x-id"?: components["parameters"]["Operation"];
            };
            header?: never;
            path: {
                /**
                 * @description The vendor's bucket.
                 * @example comswise-prod
                 */
                bucket: components["parameters"]["Bucket"];
                /**
                 * @description The object's key. Holds slashes.
                 * @example org_123/uploads/00000000-0000-4000-8000-000000000001.wav
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** @description The recording. */
        requestBody?: {
            content: {
                /** @example RIFF */
                "*/*": string;
            };
        };
        responses: {
            /** @description Stored. No body. */
            200: {
                headers: {
                    /** @description MD5 of the body in hexadecimal digits, in double quotes. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestStorage"];
            401: components["responses"]["UnauthorizedStorage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowedStorage"];
            429: components["responses"]["TooManyRequestsStorage"];
            500: components["responses"]["InternalError"];
        };
    };
    deliverCallAnalysisCompleted: {
        parameters: {
            query?: never;
            header?: {
                /** @description `Bearer` and the signing secret. Present only while a secret is set in the dashboard. */
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalysisCompleted"];
            };
        };
        responses: {
            /** @description Received. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Not received. Tried again 30 s, 2 min and 10 min later, as is an address that takes longer than 10 s;
             *     then dropped.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
