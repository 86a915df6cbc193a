// Generated from contracts/sim by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/_sim/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getControlContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vendors, base URLs, and this world's sample credentials and seeded ids */
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operations, statuses, lifecycle moves and events exercised so far */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Worlds of this server */
        get: operations["listWorlds"];
        put?: never;
        /** A fresh world with credentials of its own */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/worlds/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop a world */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace this world by a fresh one over its fixture */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This world's time */
        get: operations["getClock"];
        /**
         * Freeze, run, speed up or set the time
         * @description Time never goes back.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass, exactly
         * @description Runs all that is due in order, sends each instant's deliveries and waits for their outcome before it goes on.
         *     `idle` stops when no work is pending, `next` after the next instant at which something was due.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is pending */
        get: operations["listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until an event happened or a row has a state
         * @description On a frozen clock time advances as far as needed; on a running one the call waits. `timeoutSeconds` is world time.
         */
        post: operations["wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests answered, with the rule that refused and the rows before and after */
        get: operations["listExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told to whom, with every attempt, and what is still to be told */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/rows/{vendor}/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
                resource: string;
            };
            cookie?: never;
        };
        /** What is stored */
        get: operations["listRows"];
        /**
         * Put rows in
         * @description A new row may be in any state of its lifecycles. One that is there gets the given fields, and goes from state to
         *     state only as its lifecycles allow. What its view would show is checked by the contract.
         */
        put: operations["putRows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/settings/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        /** A vendor's switches, with defaults and provenance */
        get: operations["getSettings"];
        /** Change switches; others stay */
        put: operations["putSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/subscriptions/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        /** Who is told */
        get: operations["getSubscriptions"];
        /** Replace who is told, as in the vendor's own web page */
        put: operations["putSubscriptions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/inbox/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /** What the built-in receiver of that name was sent */
        get: operations["readInbox"];
        /** As POST */
        put: operations["putInbox"];
        /** A built-in webhook receiver; point a subscription here */
        post: operations["postInbox"];
        /** Empty it */
        delete: operations["clearInbox"];
        options?: never;
        head?: never;
        /** As POST */
        patch: operations["patchInbox"];
        trace?: never;
    };
    "/_sim/stimuli": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be made to happen, per vendor, with schemas */
        get: operations["listStimuli"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/stimuli/{vendor}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it happen */
        post: operations["runStimulus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Faults that are set */
        get: operations["listFaults"];
        put?: never;
        /** Something goes wrong on purpose */
        post: operations["addFault"];
        /** Nothing goes wrong any more */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This world as a document, kept and returned; also in the middle of a call */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/snapshots/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a world back, under its name or another
         * @description Under its own name it replaces that world. Under another name credentials are minted anew, and the answer says which.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept snapshot */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Test numbers and how each behaves */
        get: operations["listTestNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Telephones of this world, and numbers that vendors own */
        get: operations["listSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/numbers/{e164}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How the telephone with this number behaves */
        put: operations["putSubscriber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody outside calls a number that a vendor owns */
        post: operations["placeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/legs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connections, up and ended */
        get: operations["listLegs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sim/telephone/legs/{id}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the person at the other end does */
        post: operations["actOnLeg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Clock: {
            /** @enum {unknown} */
            mode?: "real" | "scaled" | "frozen";
            /** @description World seconds per real second. */
            rate?: number;
            now?: string | number;
        };
        Fault: {
            /** @enum {unknown} */
            kind: "latency" | "status" | "rateLimit" | "reset" | "malformedBody" | "dropEvent" | "duplicateEvent" | "lateEvent" | "reorderEvents";
            vendor?: string;
            operationId?: string;
            event?: string;
            rowId?: string;
            /** @description Only when the row that the request names is in this state of one of its lifecycles. */
            state?: string;
            /** @description Only from the n-th match on. */
            nth?: number;
            /** @description How often it strikes, default 1; 0: until cleared. */
            times?: number;
            probability?: number;
            ttlSeconds?: number;
            /** @description For kind `status`; 500 unless said. */
            status?: number;
            seconds?: number;
        };
        Refusal: {
            /** @description What is wrong and what to do. */
            ringback: string;
            problems?: Record<string, never>[];
        };
        Subscriber: {
            /** @enum {unknown} */
            kind: "answers" | "busy" | "noAnswer" | "rejects" | "unreachable" | "voicemail" | "manual";
            ringAfterSeconds?: number;
            answerAfterSeconds?: number;
            talkSeconds?: number | null;
            dropsAfterSeconds?: number;
            badLine?: boolean;
            says?: string[];
            speaksFirst?: boolean;
            /** @enum {unknown} */
            atTheEnd?: "listens" | "hangsUp";
            presses?: {
                digits: string;
                afterSeconds: number;
            }[];
            replies?: string[];
        };
    };
    responses: {
        /** @description Done. */
        Ok: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, never>;
            };
        };
        /** @description Not done, and why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Not done, and why. */
        Refused_sim: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ringback: string;
                    problems?: Record<string, never>[];
                };
            };
        };
    };
    parameters: {
        Vendor: string;
        VendorFilter: string;
        OperationFilter: string;
        /** @description Id of a row */
        RowFilter: string;
        /** @description Id of an exchange; only later ones */
        After: string;
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    getControlContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listVendors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                vendor?: components["parameters"]["VendorFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            404: components["responses"]["Refused"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    createWorld: {
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
                 *       "name": "ci-1",
                 *       "fixture": "default",
                 *       "clock": {
                 *         "mode": "frozen"
                 *       }
                 *     }
                 */
                "application/json": {
                    name?: string;
                    seed?: number;
                    fixture?: string;
                    clock?: components["schemas"]["Clock"];
                    settings?: {
                        [key: string]: Record<string, never>;
                    };
                    /** @description Real seconds until it is dropped. */
                    ttlSeconds?: number;
                };
            };
        };
        responses: {
            201: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    setClock: {
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
                 *       "mode": "scaled",
                 *       "rate": 60
                 *     }
                 */
                "application/json": components["schemas"]["Clock"];
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    advanceClock: {
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
                 *       "seconds": 30
                 *     }
                 */
                "application/json": {
                    seconds?: number;
                    /** @enum {unknown} */
                    until?: "idle" | "next";
                    /** @default 3600 */
                    maxSeconds?: number;
                } & (unknown | unknown);
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listTimers: {
        parameters: {
            query?: {
                vendor?: components["parameters"]["VendorFilter"];
                /** @description Id of a row */
                id?: components["parameters"]["RowFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    wait: {
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
                 *       "vendor": "comswise",
                 *       "event": "call.analysis.completed",
                 *       "timeoutSeconds": 60
                 *     }
                 */
                "application/json": {
                    vendor: string;
                    event?: string;
                    row?: {
                        resource: string;
                        id: string | number;
                    };
                    /** @description State of the row in one of its lifecycles. */
                    state?: string;
                    /** @default 60 */
                    timeoutSeconds?: number;
                } & (unknown | unknown);
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            408: components["responses"]["Refused"];
        };
    };
    listExchanges: {
        parameters: {
            query?: {
                vendor?: components["parameters"]["VendorFilter"];
                operationId?: components["parameters"]["OperationFilter"];
                /** @description Id of a row */
                id?: components["parameters"]["RowFilter"];
                /** @description Id of an exchange; only later ones */
                after?: components["parameters"]["After"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                vendor?: components["parameters"]["VendorFilter"];
                /** @description Id of a row */
                id?: components["parameters"]["RowFilter"];
                name?: string;
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                vendor?: components["parameters"]["VendorFilter"];
                state?: "pending" | "inFlight" | "delivered" | "dropped";
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listRows: {
        parameters: {
            query?: {
                /** @description Id of a row */
                id?: components["parameters"]["RowFilter"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            404: components["responses"]["Refused"];
        };
    };
    putRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
                resource: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         {
                 *           "id": "x"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    rows: Record<string, never>[];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            404: components["responses"]["Refused"];
        };
    };
    putSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strictness": "strict"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    getSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            404: components["responses"]["Refused"];
        };
    };
    putSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscriptions": [
                 *         {
                 *           "url": "http://127.0.0.1:9000/hook",
                 *           "secret": "s3cret"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    subscriptions: {
                        url: string;
                        /** @description Default: the account of the credential `default`. */
                        account?: string;
                        events?: string[];
                        secret?: string;
                        options?: Record<string, never>;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    readInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    putInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    postInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    clearInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    patchInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    listStimuli: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    runStimulus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vendor: components["parameters"]["Vendor"];
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    addFault: {
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
                 *       "kind": "status",
                 *       "status": 500,
                 *       "operationId": "createCall",
                 *       "times": 2
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            201: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
        };
    };
    restoreSnapshot: {
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
                 *       "id": "snap-1"
                 *     }
                 */
                "application/json": {
                    id?: string;
                    snapshot?: Record<string, never>;
                    name?: string;
                } & (unknown | unknown);
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            404: components["responses"]["Refused"];
        };
    };
    listTestNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
        };
    };
    listSubscribers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
        };
    };
    putSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                e164: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "answers",
                 *       "says": [
                 *         "Hello?"
                 *       ],
                 *       "atTheEnd": "hangsUp"
                 *     }
                 */
                "application/json": components["schemas"]["Subscriber"];
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
        };
    };
    placeCall: {
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
                 *       "from": "+12025550113",
                 *       "to": "+12025550190"
                 *     }
                 */
                "application/json": {
                    from: string;
                    to: string;
                    subscriber?: components["schemas"]["Subscriber"];
                };
            };
        };
        responses: {
            201: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
            404: components["responses"]["Refused_sim"];
        };
    };
    listLegs: {
        parameters: {
            query?: {
                vendor?: string;
                state?: "dialing" | "ringing" | "answered" | "ended";
                number?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
        };
    };
    actOnLeg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                action: "answer" | "reject" | "busy" | "hangup" | "digits" | "say";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "digits": "1#"
                 *     }
                 */
                "application/json": {
                    digits?: string;
                    text?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["Refused_sim"];
            404: components["responses"]["Refused_sim"];
            409: components["responses"]["Refused_sim"];
        };
    };
}
