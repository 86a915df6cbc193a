// Generated from contracts/voipbin by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/auth/complete-signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finishes a sign-up by the code
         * @description Each call counts: from the sixth on it is a 429, even with the right code. The link is then used up too.
         */
        post: operations["PostAuthCompleteSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/email-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the form that finishes a sign-up */
        get: operations["GetAuthEmailVerify"];
        put?: never;
        /**
         * Finishes a sign-up by the link
         * @description Makes the customer active, an admin agent, a billing account with the free plan, a storage account and a key. Without a key when the code was used before.
         */
        post: operations["PostAuthEmailVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a customer up
         * @description A mail with a link and a code goes out; both live for an hour. An address that is malformed or taken is answered with an empty object, so as to tell nothing. `accepted_tos` must be true.
         */
        post: operations["PostAuthSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/unregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to be deleted
         * @description Admins of the customer only. Freezes the customer for 30 days. Exactly one of `password` and `confirmation_phrase`, which is `DELETE`. With `immediate` it is deleted and made anonymous at once.
         */
        post: operations["PostAuthUnregister"];
        /**
         * Takes the deletion back
         * @description Admins of the customer only. Only while frozen.
         */
        delete: operations["DeleteAuthUnregister"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs an agent in
         * @description Wrong words and a malformed body are refused alike, without a body.
         */
        post: operations["PostAuthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a link for a new password
         * @description The answer is the same for a name that nobody has.
         */
        post: operations["PostAuthPasswordForgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the form for a new password */
        get: operations["GetAuthPasswordReset"];
        put?: never;
        /** Sets a new password */
        post: operations["PostAuthPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the service is up */
        get: operations["GetPing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opens the socket
         * @description Text frames subscribe to topics; events come as `{type, data}`, the same as webhooks. A topic that is forbidden closes it. Browsers bring the credential in the query.
         */
        get: operations["GetWs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/accesskeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists keys
         * @description Admins of the customer only.
         */
        get: operations["GetAccesskeys"];
        put?: never;
        /**
         * Makes a key
         * @description Admins of the customer only. The token is shown this once. `expire` is a lifetime in seconds of at least a day.
         */
        post: operations["PostAccesskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/accesskeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a key
         * @description Admins of the customer only.
         */
        get: operations["GetAccesskeysId"];
        /**
         * Renames a key
         * @description Admins of the customer only.
         */
        put: operations["PutAccesskeysId"];
        post?: never;
        /**
         * Deletes a key
         * @description Admins of the customer only. Requests that bring it are refused from then on. It cannot be read again.
         */
        delete: operations["DeleteAccesskeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the own customer */
        get: operations["GetCustomer"];
        /**
         * Changes the own customer
         * @description Admins of the customer only. All of it: what is missing becomes empty. Here subscribers are named.
         */
        put: operations["PutCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customer/billing_account_id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses the account to be charged
         * @description Admins of the customer only. A live one of the same customer.
         */
        put: operations["PutCustomerBillingAccountId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists customers
         * @description Super admin only.
         */
        get: operations["GetCustomers"];
        put?: never;
        /**
         * Makes a customer
         * @description Super admin only.
         */
        post: operations["PostCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a customer
         * @description Super admin only. Also when it is deleted.
         */
        get: operations["GetCustomersId"];
        /**
         * Changes a customer
         * @description Super admin only.
         */
        put: operations["PutCustomersId"];
        post?: never;
        /**
         * Deletes a customer
         * @description Super admin only. And with it calls, agents, numbers, flows, queues, extensions, trunks, contacts, files and accounts.
         */
        delete: operations["DeleteCustomersId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customers/{id}/billing_account_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses the account a customer is charged to
         * @description Super admin only. Any live one.
         */
        put: operations["PutCustomersIdBillingAccountId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customers/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freezes a customer
         * @description Super admin only. Its calls are hung up, its account is frozen, new calls are skipped or rejected. Again on a frozen one nothing changes; a deleted one is refused.
         */
        post: operations["PostCustomersIdFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/customers/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thaws a customer
         * @description Super admin only. Only while frozen.
         */
        post: operations["PostCustomersIdRecover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billing_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an account
         * @description Admins of the customer only. There is no list: the id is on the customer.
         */
        get: operations["GetBillingAccountsId"];
        /**
         * Renames an account
         * @description Admins of the customer only.
         */
        put: operations["PutBillingAccountsId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billing_accounts/{id}/balance_add_force": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds credit
         * @description Super admin only. In dollars, while the account shows millionths. Kept as an adjustment.
         */
        post: operations["PostBillingAccountsIdBalanceAddForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billing_accounts/{id}/balance_subtract_force": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes credit away
         * @description Super admin only. In dollars. Kept as an adjustment.
         */
        post: operations["PostBillingAccountsIdBalanceSubtractForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billing_accounts/{id}/payment_info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes how it is paid
         * @description Admins of the customer only.
         */
        put: operations["PutBillingAccountsIdPaymentInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was charged
         * @description Admins of the customer only.
         */
        get: operations["GetBillings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/billings/{billing-id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Charge. */
                "billing-id": string;
            };
            cookie?: never;
        };
        /**
         * Reads one charge
         * @description Admins of the customer only. A malformed id is told with `msg`.
         */
        get: operations["GetBillingsBillingId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the agent who asks
         * @description Not with an access key, whose caller is no agent.
         */
        get: operations["GetMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists agents */
        get: operations["GetAgents"];
        put?: never;
        /**
         * Makes an agent
         * @description Starts offline. The name is an e-mail address that nobody else on the platform has; each address belongs to one agent of the customer. The plan has a limit.
         */
        post: operations["PostAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an agent
         * @description An agent may read itself. Also when it is deleted.
         */
        get: operations["GetAgentsId"];
        /**
         * Changes name, detail and how it rings
         * @description An agent may change itself.
         */
        put: operations["PutAgentsId"];
        post?: never;
        /**
         * Deletes an agent
         * @description Not the last admin and not the guest.
         */
        delete: operations["DeleteAgentsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes where an agent is reached
         * @description Extensions by their id, phones and SIP addresses; each may belong to one agent only.
         */
        put: operations["PutAgentsIdAddresses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Changes a password */
        put: operations["PutAgentsIdPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}/permission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes what an agent may
         * @description Rights of the project are granted only by those who have such. Not away from the last admin. A login that is open keeps the old ones.
         */
        put: operations["PutAgentsIdPermission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes whether an agent takes calls
         * @description An agent may change itself. Nothing but this makes it available again after a call.
         */
        put: operations["PutAgentsIdStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/agents/{id}/tag_ids": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Changes the tags of an agent */
        put: operations["PutAgentsIdTagIds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists tags */
        get: operations["GetTags"];
        put?: never;
        /** Makes a tag */
        post: operations["PostTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a tag
         * @description Also when it is deleted.
         */
        get: operations["GetTagsId"];
        /** Changes a tag */
        put: operations["PutTagsId"];
        post?: never;
        /**
         * Deletes a tag
         * @description Agents, queues and contacts keep its id.
         */
        delete: operations["DeleteTagsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists numbers */
        get: operations["GetNumbers"];
        put?: never;
        /**
         * Buys a number
         * @description A normal one costs 5 dollars at once; a virtual one, `+899` and nine digits, is free up to a limit of the plan. Refused when it is somebody's already.
         */
        post: operations["PostNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/numbers/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews numbers that are due
         * @description Super admin only. Those renewed before the day that is given. Answers with a bare list.
         */
        post: operations["PostNumbersRenew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a number
         * @description Not when it is deleted.
         */
        get: operations["GetNumbersId"];
        /**
         * Changes a number
         * @description The flows must be there.
         */
        put: operations["PutNumbersId"];
        post?: never;
        /** Gives a number back */
        delete: operations["DeleteNumbersId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/numbers/{id}/flow_ids": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Binds a number to flows
         * @description One for calls, one for messages.
         */
        put: operations["PutNumbersIdFlowIds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/available_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Looks for numbers to buy
         * @description `country_code` is needed unless the type is virtual. What fails at the carrier is a 500.
         */
        get: operations["GetAvailableNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists extensions */
        get: operations["GetExtensions"];
        put?: never;
        /**
         * Makes an extension
         * @description The user name is the extension, the domain the customer's id. The plan has a limit.
         */
        post: operations["PostExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an extension
         * @description Also when it is deleted.
         */
        get: operations["GetExtensionsId"];
        /**
         * Changes an extension
         * @description `direct` makes or removes the hash by which it can be called from outside; `direct_regenerate` makes another.
         */
        put: operations["PutExtensionsId"];
        post?: never;
        /** Deletes an extension */
        delete: operations["DeleteExtensionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/trunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists trunks */
        get: operations["GetTrunks"];
        put?: never;
        /**
         * Makes a trunk
         * @description The domain is taken once on the platform. Whether name and password or addresses fit the kinds of proof is not checked. The plan has a limit.
         */
        post: operations["PostTrunks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/trunks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trunk. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a trunk
         * @description Also when it is deleted.
         */
        get: operations["GetTrunksId"];
        /**
         * Changes a trunk
         * @description All but its domain.
         */
        put: operations["PutTrunksId"];
        post?: never;
        /** Deletes a trunk */
        delete: operations["DeleteTrunksId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists carriers
         * @description Super admin only.
         */
        get: operations["GetProviders"];
        put?: never;
        /**
         * Makes a carrier
         * @description Super admin only.
         */
        post: operations["PostProviders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Carrier. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a carrier
         * @description Super admin only. Also when it is deleted.
         */
        get: operations["GetProvidersId"];
        /**
         * Changes a carrier
         * @description Super admin only.
         */
        put: operations["PutProvidersId"];
        post?: never;
        /**
         * Deletes a carrier
         * @description Super admin only.
         */
        delete: operations["DeleteProvidersId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists routes
         * @description Super admin only.
         */
        get: operations["GetRoutes"];
        put?: never;
        /**
         * Makes a route
         * @description Super admin only. `target` is a country code or `all`.
         */
        post: operations["PostRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/routes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Route. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a route
         * @description Super admin only. Also when it is deleted.
         */
        get: operations["GetRoutesId"];
        /**
         * Changes a route
         * @description Super admin only.
         */
        put: operations["PutRoutesId"];
        post?: never;
        /**
         * Deletes a route
         * @description Super admin only.
         */
        delete: operations["DeleteRoutesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists contacts */
        get: operations["GetContacts"];
        put?: never;
        /**
         * Makes a contact
         * @description Numbers are brought to E.164, addresses to lower case. Whether a tag is there is not checked.
         */
        post: operations["PostContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds a contact by number or address
         * @description One of the two is needed. Nobody found is a 400 in the observed reading, a 404 in the documented one.
         */
        get: operations["GetContactsLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a contact
         * @description Also when it is deleted.
         */
        get: operations["GetContactsId"];
        /**
         * Changes a contact
         * @description Only what is sent.
         */
        put: operations["PutContactsId"];
        post?: never;
        /** Deletes a contact */
        delete: operations["DeleteContactsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds an address
         * @description Answers with the whole contact. A primary one takes that from the others.
         */
        post: operations["PostContactsIdEmails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/emails/{email_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Address. */
                email_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Changes an address */
        put: operations["PutContactsIdEmailsEmailId"];
        post?: never;
        /** Removes an address */
        delete: operations["DeleteContactsIdEmailsEmailId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a number
         * @description Answers with the whole contact. A primary one takes that from the others.
         */
        post: operations["PostContactsIdPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Changes a number */
        put: operations["PutContactsIdPhoneNumbersPhoneNumberId"];
        post?: never;
        /** Removes a number */
        delete: operations["DeleteContactsIdPhoneNumbersPhoneNumberId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a tag on a contact
         * @description Whether the tag is there is not checked.
         */
        post: operations["PostContactsIdTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/contacts/{id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a tag off a contact */
        delete: operations["DeleteContactsIdTagsTagId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists files */
        get: operations["GetFiles"];
        put?: never;
        /**
         * Uploads a file
         * @description At most 30 MB, and 10 GB in all. The link in the answer is signed.
         */
        post: operations["PostFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a file
         * @description Any agent of the customer. Not when it is deleted.
         */
        get: operations["GetFilesId"];
        put?: never;
        post?: never;
        /** Deletes a file */
        delete: operations["DeleteFilesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/storage_files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the own files
         * @description Those whose owner asks.
         */
        get: operations["GetStorageFiles"];
        put?: never;
        /**
         * Uploads a file
         * @description At most 30 MB, and 10 GB in all. The link in the answer is signed.
         */
        post: operations["PostStorageFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/storage_files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a file
         * @description Any agent of the customer.
         */
        get: operations["GetStorageFilesId"];
        put?: never;
        post?: never;
        /**
         * Deletes a file
         * @description Its owner only.
         */
        delete: operations["DeleteStorageFilesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/storage_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads what space is taken
         * @description Of the own customer.
         */
        get: operations["GetStorageAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/storage_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the space of all customers
         * @description Super admin only.
         */
        get: operations["GetStorageAccounts"];
        put?: never;
        /**
         * Makes a storage account
         * @description Super admin only.
         */
        post: operations["PostStorageAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/storage_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage account. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a storage account
         * @description Not when it is deleted.
         */
        get: operations["GetStorageAccountsId"];
        put?: never;
        post?: never;
        /**
         * Deletes a storage account
         * @description Super admin only.
         */
        delete: operations["DeleteStorageAccountsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists calls */
        get: operations["GetCalls"];
        put?: never;
        /**
         * Places calls
         * @description A `tel` or `sip` destination becomes a call, an `agent` or `extension` a groupcall; other kinds are passed over. So is a destination that cannot be dialled (no balance, no route, a frozen customer), so both lists may be empty. A source that does not begin with `+` is withheld from a `tel` destination. A flow that is unknown, deleted or another customer's is refused.
         */
        post: operations["PostCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a call
         * @description A deleted one is gone.
         */
        get: operations["GetCallsId"];
        put?: never;
        post?: never;
        /**
         * Deletes a call
         * @description One that is up is hung up first.
         */
        delete: operations["DeleteCallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/hangup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hangs a call up
         * @description An outgoing call that was not answered yet is `canceling`, any other `terminating`; `hangup` follows when the leg is gone. On a call that is already on its way out, nothing changes.
         */
        post: operations["PostCallsIdHangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a call on hold
         * @description Touches the media only: no field shows it and no event tells of it.
         */
        post: operations["PostCallsIdHold"];
        /** Takes a call off hold */
        delete: operations["DeleteCallsIdHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/media_stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Opens the media of a call
         * @description A call has at most five such sockets.
         */
        get: operations["GetCallsIdMediaStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/moh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plays music to a call
         * @description No field shows it and no event tells of it.
         */
        post: operations["PostCallsIdMoh"];
        /** Stops the music */
        delete: operations["DeleteCallsIdMoh"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mutes a call
         * @description An empty direction is both.
         */
        post: operations["PostCallsIdMute"];
        /**
         * Unmutes a call
         * @description Takes a direction away from what is muted: both without in is out, the same is nothing, another changes nothing. The body is needed.
         */
        delete: operations["DeleteCallsIdMute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/recording_start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts recording a call
         * @description The call must be progressing and not be recorded already.
         */
        post: operations["PostCallsIdRecordingStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/recording_stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops recording a call
         * @description The call must be progressing. Where nothing is being recorded the service answers with an empty call, which we take for a refusal.
         */
        post: operations["PostCallsIdRecordingStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a call silent
         * @description No field shows it and no event tells of it.
         */
        post: operations["PostCallsIdSilence"];
        /** Ends the silence */
        delete: operations["DeleteCallsIdSilence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/calls/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speaks into a call
         * @description A call that was not answered is answered first. The flow stays where it is.
         */
        post: operations["PostCallsIdTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/groupcalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists groupcalls */
        get: operations["GetGroupcalls"];
        put?: never;
        /**
         * Dials several destinations as one
         * @description `ring_all` dials all at once, `linear` the next when one has ended. With `hangup_others` the first to answer ends the rest. A destination of type agent is a groupcall of that agent's addresses. No destinations is refused.
         */
        post: operations["PostGroupcalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/groupcalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Groupcall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a groupcall
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetGroupcallsId"];
        put?: never;
        post?: never;
        /**
         * Deletes a groupcall
         * @description One that is up is hung up first.
         */
        delete: operations["DeleteGroupcallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/groupcalls/{id}/hangup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Groupcall. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hangs a groupcall up
         * @description It is `hangingup` until its last leg is gone.
         */
        post: operations["PostGroupcallsIdHangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists recordings */
        get: operations["GetRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a recording
         * @description A deleted one is gone.
         */
        get: operations["GetRecordingsId"];
        put?: never;
        post?: never;
        /** Deletes a recording and its files */
        delete: operations["DeleteRecordingsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/recordingfiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording, not a file of it. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Links to what was recorded
         * @description The archive holds two files for a call, one for each direction, and one for a conference; without any it is empty. Names are inferred: what a customer's side said ends in `_in.wav`, what VoipBin played or said in `_out.wav`. The link lives for a day.
         */
        get: operations["GetRecordingfilesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists flows
         * @description Only those that were made as flows, not those of conferences, queues, campaigns and transfers.
         */
        get: operations["GetFlows"];
        put?: never;
        /**
         * Stores a flow
         * @description An action of an unknown type is refused; one without an id is given one. Any agent of the customer may.
         */
        post: operations["PostFlows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Flow. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a flow
         * @description A deleted one is gone.
         */
        get: operations["GetFlowsId"];
        /**
         * Replaces a flow
         * @description What is left out is emptied. An action of an unknown type is refused.
         */
        put: operations["PutFlowsId"];
        post?: never;
        /**
         * Deletes a flow
         * @description Numbers that ran it run none.
         */
        delete: operations["DeleteFlowsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/activeflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists activeflows */
        get: operations["GetActiveflows"];
        put?: never;
        /**
         * Runs a flow without a call
         * @description It runs at once. Actions that need a call are passed over.
         */
        post: operations["PostActiveflows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/activeflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Activeflow. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an activeflow
         * @description A deleted one is gone.
         */
        get: operations["GetActiveflowsId"];
        put?: never;
        post?: never;
        /**
         * Deletes an activeflow
         * @description One that runs is stopped first.
         */
        delete: operations["DeleteActiveflowsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/activeflows/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Activeflow. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops an activeflow
         * @description On one that has ended, nothing changes.
         */
        post: operations["PostActiveflowsIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists conferences
         * @description Only those of type conference.
         */
        get: operations["GetConferences"];
        put?: never;
        /**
         * Opens a conference
         * @description It is progressing at once, with nobody inside. One more than the plan allows is refused.
         */
        post: operations["PostConferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a conference
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetConferencesId"];
        /** Replaces what is set on a conference */
        put: operations["PutConferencesId"];
        post?: never;
        /**
         * Ends a conference
         * @description All are sent out; it is `terminating` until the last has left. With nobody inside it stays so.
         */
        delete: operations["DeleteConferencesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}/media_stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        /** Opens the media of a conference */
        get: operations["GetConferencesIdMediaStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}/recording_start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts recording a conference
         * @description It must be progressing and not be recorded already. In another state the service answers with an empty conference, which we take for a refusal.
         */
        post: operations["PostConferencesIdRecordingStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}/recording_stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops recording a conference
         * @description Refused where nothing is being recorded.
         */
        post: operations["PostConferencesIdRecordingStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}/transcribe_start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts transcribing a conference
         * @description It must be progressing and not be transcribed already. In another state the service answers with an empty conference, which we take for a refusal.
         */
        post: operations["PostConferencesIdTranscribeStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferences/{id}/transcribe_stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops transcribing a conference
         * @description Refused where nothing is being transcribed.
         */
        post: operations["PostConferencesIdTranscribeStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferencecalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who is in conferences */
        get: operations["GetConferencecalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conferencecalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conferencecall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a conferencecall
         * @description One that has left still shows.
         */
        get: operations["GetConferencecallsId"];
        put?: never;
        post?: never;
        /**
         * Sends somebody out of a conference
         * @description It is `leaving`, then `leaved`; the call goes on with its next action. On one that is leaving or has left, nothing changes.
         */
        delete: operations["DeleteConferencecallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists queues */
        get: operations["GetQueues"];
        put?: never;
        /**
         * Makes a queue
         * @description One more than the plan allows is refused.
         */
        post: operations["PostQueues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a queue
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetQueuesId"];
        /** Replaces what is set on a queue */
        put: operations["PutQueuesId"];
        post?: never;
        /** Deletes a queue */
        delete: operations["DeleteQueuesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queues/{id}/routing_method": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets how a queue chooses */
        put: operations["PutQueuesIdRoutingMethod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queues/{id}/tag_ids": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets which agents a queue may choose */
        put: operations["PutQueuesIdTagIds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queuecalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists calls in queues */
        get: operations["GetQueuecalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queuecalls/reference_id/{id}/kick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call that is in the queue. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a call out of its queue, by the call
         * @description As by the queuecall.
         */
        post: operations["PostQueuecallsReferenceIdIdKick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queuecalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queuecall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a queuecall
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetQueuecallsId"];
        put?: never;
        post?: never;
        /** Deletes a queuecall */
        delete: operations["DeleteQueuecallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/queuecalls/{id}/kick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queuecall. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a call out of its queue
         * @description One that waits is abandoned, one in service done. One that is already out is refused.
         */
        post: operations["PostQueuecallsIdKick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outplans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists outplans */
        get: operations["GetOutplans"];
        put?: never;
        /** Makes an outplan */
        post: operations["PostOutplans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outplans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an outplan
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetOutplansId"];
        /** Renames an outplan */
        put: operations["PutOutplansId"];
        post?: never;
        /** Deletes an outplan */
        delete: operations["DeleteOutplansId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outplans/{id}/dial_info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets how an outplan dials */
        put: operations["PutOutplansIdDialInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists outdials */
        get: operations["GetOutdials"];
        put?: never;
        /** Makes an outdial */
        post: operations["PostOutdials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an outdial
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetOutdialsId"];
        /** Renames an outdial */
        put: operations["PutOutdialsId"];
        post?: never;
        /** Deletes an outdial */
        delete: operations["DeleteOutdialsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials/{id}/campaign_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Binds an outdial to a campaign */
        put: operations["PutOutdialsIdCampaignId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets the data of an outdial */
        put: operations["PutOutdialsIdData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        /** Lists the targets of an outdial */
        get: operations["GetOutdialsIdTargets"];
        put?: never;
        /**
         * Adds a target to an outdial
         * @description It is idle. A destination that is left out comes back as an empty object.
         */
        post: operations["PostOutdialsIdTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/outdials/{id}/targets/{target_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
                /** @description Target. */
                target_id: string;
            };
            cookie?: never;
        };
        /** Reads a target */
        get: operations["GetOutdialsIdTargetsTargetId"];
        put?: never;
        post?: never;
        /** Deletes a target */
        delete: operations["DeleteOutdialsIdTargetsTargetId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists campaigns */
        get: operations["GetCampaigns"];
        put?: never;
        /**
         * Makes a campaign
         * @description It is stopped. An outdial that belongs to another campaign is refused.
         */
        post: operations["PostCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a campaign
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetCampaignsId"];
        /** Replaces what is set on a campaign */
        put: operations["PutCampaignsId"];
        post?: never;
        /**
         * Deletes a campaign
         * @description Only one that is stopped. For any other the service answers with an empty campaign, which we take for a refusal.
         */
        delete: operations["DeleteCampaignsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets what a campaign does with who answers */
        put: operations["PutCampaignsIdActions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/campaigncalls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        /** Lists what a campaign has dialled */
        get: operations["GetCampaignsIdCampaigncalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/next_campaign_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Names the campaign after this one
         * @description It must exist; nothing starts it.
         */
        put: operations["PutCampaignsIdNextCampaignId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/resource_info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets what a campaign dials, and how
         * @description Allowed at any time. An outdial that belongs to another campaign is refused.
         */
        put: operations["PutCampaignsIdResourceInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/service_level": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets how many may be dialled for at once */
        put: operations["PutCampaignsIdServiceLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigns/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Starts or stops a campaign
         * @description Starting needs the outplan, the outdial and, where one is set, the queue. Stopping is `stopping` while a call is up, and may be taken back by starting. The published enum also has stopping, which is refused.
         */
        put: operations["PutCampaignsIdStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigncalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what campaigns have dialled */
        get: operations["GetCampaigncalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/campaigncalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaigncall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a campaigncall
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetCampaigncallsId"];
        put?: never;
        post?: never;
        /**
         * Deletes a campaigncall
         * @description Only one that is done. For any other the service answers with an empty campaigncall, which we take for a refusal.
         */
        delete: operations["DeleteCampaigncallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfers a call
         * @description The transferer's call must be in a bridge: by connect, queue or conference. Blind: the transferer is hung up and the other side hears ringing until somebody answers. Attended: the other side hears music and is muted while the transferer talks, and is joined when the transferer hangs up. The answer already names the groupcall that dials; `transferee_call_id` is nil.
         */
        post: operations["PostTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/transcribes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists transcribes */
        get: operations["GetTranscribes"];
        put?: never;
        /**
         * Starts transcribing
         * @description A call must not have ended. A recording is done in the request, and the same recording in the same language gives the transcribe there already is. The direction becomes both, whatever is asked.
         */
        post: operations["PostTranscribes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/transcribes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Transcribe. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a transcribe
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetTranscribesId"];
        put?: never;
        post?: never;
        /** Deletes a transcribe */
        delete: operations["DeleteTranscribesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/transcribes/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Transcribe. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops transcribing
         * @description On one that is done, nothing changes; one of a recording cannot be stopped.
         */
        post: operations["PostTranscribesIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/transcripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was said
         * @description The latest 100; paging is ignored.
         */
        get: operations["GetTranscripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/speakings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists speakings */
        get: operations["GetSpeakings"];
        put?: never;
        /**
         * Begins to speak
         * @description One may be open for each call or conference. It ends with the call.
         */
        post: operations["PostSpeakings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/speakings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a speaking
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetSpeakingsId"];
        put?: never;
        post?: never;
        /**
         * Deletes a speaking
         * @description An open one is stopped first.
         */
        delete: operations["DeleteSpeakingsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/speakings/{id}/flush": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops what was not spoken yet */
        post: operations["PostSpeakingsIdFlush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/speakings/{id}/say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says something
         * @description Only while it is active.
         */
        post: operations["PostSpeakingsIdSay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/speakings/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops speaking
         * @description On one that has stopped, nothing changes.
         */
        post: operations["PostSpeakingsIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/ais": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists AIs */
        get: operations["GetAis"];
        put?: never;
        /**
         * Makes an AI
         * @description An engine of an unknown vendor and an unknown kind of speech are refused.
         */
        post: operations["PostAis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/ais/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description AI. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an AI
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetAisId"];
        /**
         * Replaces what is set on an AI
         * @description What is left out is emptied.
         */
        put: operations["PutAisId"];
        post?: never;
        /** Deletes an AI */
        delete: operations["DeleteAisId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists teams */
        get: operations["GetTeams"];
        put?: never;
        /**
         * Makes a team
         * @description Refused: no members, two with one id, a start that is none of them, a transition to nobody, two transitions of one name, or the name of a built-in tool (connect_call, get_variables, get_aicall_messages, send_email, send_message, set_variables, stop_flow, stop_media, stop_service).
         */
        post: operations["PostTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Team. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a team
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetTeamsId"];
        /**
         * Replaces a team
         * @description Refused as when one is made.
         */
        put: operations["PutTeamsId"];
        post?: never;
        /** Deletes a team */
        delete: operations["DeleteTeamsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aicalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists aicalls */
        get: operations["GetAicalls"];
        put?: never;
        /**
         * Sets an AI or a team to work
         * @description Without a reference it is progressing at once. It ends with its call.
         */
        post: operations["PostAicalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aicalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Aicall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an aicall
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetAicallsId"];
        put?: never;
        post?: never;
        /** Ends and deletes an aicall */
        delete: operations["DeleteAicallsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aimessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what an AI heard and said */
        get: operations["GetAimessages"];
        put?: never;
        /**
         * Says something to an AI
         * @description It is kept as the user's, whatever role is given; the answer is a message of its own. An aicall of a call that has ended is refused; the other kinds take messages at any time.
         */
        post: operations["PostAimessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aimessages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message of an aicall. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a message
         * @description A deleted one still shows.
         */
        get: operations["GetAimessagesId"];
        put?: never;
        post?: never;
        /** Deletes a message */
        delete: operations["DeleteAimessagesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aisummaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists summaries */
        get: operations["GetAisummaries"];
        put?: never;
        /**
         * Asks for a summary
         * @description The same reference in the same language gives the summary there already is. Of a call or a conference it is progressing until that ends; a call that has ended is refused. Of a transcribe or a recording it is done at once.
         */
        post: operations["PostAisummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/aisummaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Summary. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a summary
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetAisummariesId"];
        put?: never;
        post?: never;
        /** Deletes a summary */
        delete: operations["DeleteAisummariesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/rags/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks a question about the documents
         * @description An empty question is refused.
         */
        post: operations["PostRagsQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists text messages
         * @description Deleted ones too.
         */
        get: operations["GetMessages"];
        put?: never;
        /**
         * Sends a text message
         * @description Each destination is a target with a status of its own. No destinations, or too little balance for all of them, is refused.
         */
        post: operations["PostMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a text message
         * @description A deleted one is gone.
         */
        get: operations["GetMessagesId"];
        put?: never;
        post?: never;
        /** Deletes a text message */
        delete: operations["DeleteMessagesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists conversations
         * @description The published document has filters in a body; the service ignores them.
         */
        get: operations["GetConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a conversation
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetConversationsId"];
        /**
         * Changes a conversation
         * @description Only what is sent is changed.
         */
        put: operations["PutConversationsId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
            };
            cookie?: never;
        };
        /** Lists the messages of a conversation */
        get: operations["GetConversationsIdMessages"];
        put?: never;
        /**
         * Writes to a conversation
         * @description The text goes out by the conversation's own way, such as SMS.
         */
        post: operations["PostConversationsIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conversation_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists conversation accounts */
        get: operations["GetConversationAccounts"];
        put?: never;
        /**
         * Adds a conversation account
         * @description The secret and the token are not given back.
         */
        post: operations["PostConversationAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/conversation_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation account. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a conversation account
         * @description A deleted one still shows, with `tm_delete`.
         */
        get: operations["GetConversationAccountsId"];
        /** Changes a conversation account */
        put: operations["PutConversationAccountsId"];
        post?: never;
        /** Deletes a conversation account */
        delete: operations["DeleteConversationAccountsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists e-mails */
        get: operations["GetEmails"];
        put?: never;
        /**
         * Sends an e-mail
         * @description Every destination is of type email, and there is at least one.
         */
        post: operations["PostEmails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/emails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads an e-mail
         * @description A deleted one is gone.
         */
        get: operations["GetEmailsId"];
        put?: never;
        post?: never;
        /** Deletes an e-mail */
        delete: operations["DeleteEmailsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/timelines/calls/{call_id}/pcap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. A malformed id is told with a `msg`. */
                call_id: string;
            };
            cookie?: never;
        };
        /** Downloads the trace of a call */
        get: operations["GetTimelinesCallsCallIdPcap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/timelines/calls/{call_id}/sip-analysis": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. A malformed id is told with a `msg`. */
                call_id: string;
            };
            cookie?: never;
        };
        /** Reads the signalling of a call */
        get: operations["GetTimelinesCallsCallIdSipAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/timelines/{resource_type}/{resource_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is. */
                resource_type: "calls" | "conferences" | "flows" | "activeflows";
                /** @description The call, conference, flow or activeflow. A malformed id is told with a `msg`. */
                resource_id: string;
            };
            cookie?: never;
        };
        /**
         * Lists what happened to something
         * @description Newest first. A token comes only when there is more.
         */
        get: operations["GetTimelinesResourceTypeResourceIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists colleagues
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a colleague
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsAgentsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one's own calls
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads one of one's own calls
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsCallsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists contacts
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsContacts"];
        put?: never;
        /**
         * Adds a contact
         * @description Numbers are normalised, addresses lower-cased. Whether a tag exists is not checked. Any agent may.
         */
        post: operations["PostServiceAgentsContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds a contact
         * @description By either; with neither it is refused. Nobody found is 404 in the published document, 400 from the service. Any agent may.
         */
        get: operations["GetServiceAgentsContactsLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a contact
         * @description A deleted one still shows, with `tm_delete`. Any agent may.
         */
        get: operations["GetServiceAgentsContactsId"];
        /**
         * Changes a contact
         * @description Only what is sent is changed. Any agent may.
         */
        put: operations["PutServiceAgentsContactsId"];
        post?: never;
        /**
         * Deletes a contact
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsContactsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds an address to a contact
         * @description A primary one takes that from the others. Any agent may.
         */
        post: operations["PostServiceAgentsContactsIdEmails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/emails/{email_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description E-mail address of the contact. */
                email_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes an address of a contact
         * @description Only what is sent is changed. Any agent may.
         */
        put: operations["PutServiceAgentsContactsIdEmailsEmailId"];
        post?: never;
        /**
         * Takes an address from a contact
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsContactsIdEmailsEmailId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a number to a contact
         * @description A primary one takes that from the others. Any agent may.
         */
        post: operations["PostServiceAgentsContactsIdPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/phone_numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Phone number of the contact. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a number of a contact
         * @description Only what is sent is changed. Any agent may.
         */
        put: operations["PutServiceAgentsContactsIdPhoneNumbersPhoneNumberId"];
        post?: never;
        /**
         * Takes a number from a contact
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a tag on a contact
         * @description Whether it exists is not checked. Any agent may.
         */
        post: operations["PostServiceAgentsContactsIdTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/contacts/{id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a tag from a contact
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsContactsIdTagsTagId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one's own conversations
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads one of one's own conversations
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsConversationsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Lists the messages of one's own conversation
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsConversationsIdMessages"];
        put?: never;
        /**
         * Writes to one's own conversation
         * @description Any agent may.
         */
        post: operations["PostServiceAgentsConversationsIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the customer
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one's own extensions
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension among the caller's addresses. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads one of one's own extensions
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsExtensionsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one's own files
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsFiles"];
        put?: never;
        /**
         * Uploads a file
         * @description At most 30 MB, and no more than the account's 10 GB. It belongs to the uploader. Any agent may.
         */
        post: operations["PostServiceAgentsFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a file
         * @description Any of the customer's. A deleted one is gone. Any agent may.
         */
        get: operations["GetServiceAgentsFilesId"];
        put?: never;
        post?: never;
        /**
         * Deletes one's own file
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsFilesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads oneself
         * @description An access key is nobody: refused. Any agent may.
         */
        get: operations["GetServiceAgentsMe"];
        /**
         * Changes one's own record
         * @description Any agent may.
         */
        put: operations["PutServiceAgentsMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets where one is reached
         * @description Any agent may.
         */
        put: operations["PutServiceAgentsMeAddresses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets one's own password
         * @description Any agent may.
         */
        put: operations["PutServiceAgentsMePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/me/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets whether one is available
         * @description Any agent may.
         */
        put: operations["PutServiceAgentsMeStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tags
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a tag
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsTagsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists chats that anybody may join
         * @description Those of type talk. Any agent may.
         */
        get: operations["GetServiceAgentsTalkChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the chats one takes part in
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsTalkChats"];
        put?: never;
        /**
         * Opens a chat
         * @description A direct chat has exactly one other participant, and the same two always have the same chat. Any agent may.
         */
        post: operations["PostServiceAgentsTalkChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a chat
         * @description A deleted one still shows, with `tm_delete`. Any agent may.
         */
        get: operations["GetServiceAgentsTalkChatsId"];
        /**
         * Renames a chat
         * @description Any agent may.
         */
        put: operations["PutServiceAgentsTalkChatsId"];
        post?: never;
        /**
         * Deletes a chat
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsTalkChatsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_chats/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins a chat
         * @description Only one of type talk. Any agent may.
         */
        post: operations["PostServiceAgentsTalkChatsIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_chats/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Lists who takes part
         * @description A bare list, without pages. Any agent may.
         */
        get: operations["GetServiceAgentsTalkChatsIdParticipants"];
        put?: never;
        /**
         * Adds somebody to a chat
         * @description Any agent may.
         */
        post: operations["PostServiceAgentsTalkChatsIdParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_chats/{id}/participants/{participant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
                /** @description Participant, by the id of taking part. */
                participant_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes somebody out of a chat
         * @description Any agent may.
         */
        delete: operations["DeleteServiceAgentsTalkChatsIdParticipantsParticipantId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a chat
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsTalkMessages"];
        put?: never;
        /**
         * Writes to a chat
         * @description For those who take part. The text may be empty. Any agent may.
         */
        post: operations["PostServiceAgentsTalkMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Reads a message
         * @description Any agent may.
         */
        get: operations["GetServiceAgentsTalkMessagesId"];
        put?: never;
        post?: never;
        /**
         * Deletes one's own message
         * @description A second time is refused. Any agent may.
         */
        delete: operations["DeleteServiceAgentsTalkMessagesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/talk_messages/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reacts to a message
         * @description The same reaction of the same agent counts once. Any agent may.
         */
        post: operations["PostServiceAgentsTalkMessagesIdReactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/service_agents/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opens the socket
         * @description The same as `/v1.0/ws`: topics are subscribed to with text frames, and events come as the webhooks have them. Any agent may.
         */
        get: operations["GetServiceAgentsWs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{bucket}/{key}": {
        parameters: {
            query?: {
                /**
                 * @description How it is signed.
                 * @example GOOG4-RSA-SHA256
                 */
                "X-Goog-Algorithm"?: string;
                /** @description Who signed. */
                "X-Goog-Credential"?: string;
                /**
                 * @description When.
                 * @example 20260301T091502Z
                 */
                "X-Goog-Date"?: string;
                /**
                 * @description For how many seconds.
                 * @example 86400
                 */
                "X-Goog-Expires"?: string;
                /**
                 * @description Which headers are covered.
                 * @example host
                 */
                "X-Goog-SignedHeaders"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Bucket.
                 * @example voipbin-media
                 */
                bucket: string;
                /**
                 * @description Name of the object; it may hold slashes.
                 * @example recording/6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11.zip
                 */
                key: string;
            };
            cookie?: never;
        };
        /**
         * Fetches an object
         * @description A recording comes as a zip of wav files, two for a call and one for a conference; one without files is an empty
         *     archive. An uploaded file comes as it was stored. HEAD is answered like GET, without the body.
         */
        get: operations["downloadObject"];
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
    call_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call is there
         * @description A call that goes out comes with status `dialing`.
         */
        post: operations["deliverCallCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_ringing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The far end rings, or a call has come in */
        post: operations["deliverCallRinging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_progressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call was answered */
        post: operations["deliverCallProgressing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call has another action, route, bridge, recording or mute */
        post: operations["deliverCallUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_terminating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call is being hung up */
        post: operations["deliverCallTerminating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_canceling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call is being given up before an answer */
        post: operations["deliverCallCanceling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_hangup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call has ended */
        post: operations["deliverCallHangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call was deleted */
        post: operations["deliverCallDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    groupcall_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group call is there */
        post: operations["deliverGroupcallCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    groupcall_progressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody of a group call has answered */
        post: operations["deliverGroupcallProgressing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    groupcall_hangup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group call has ended */
        post: operations["deliverGroupcallHangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    groupcall_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group call was deleted */
        post: operations["deliverGroupcallDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    recording_started: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recording runs */
        post: operations["deliverRecordingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    recording_finished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recording has ended */
        post: operations["deliverRecordingFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    activeflow_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A flow runs */
        post: operations["deliverActiveflowCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    activeflow_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A flow is at another action, or has ended
         * @description Ending is told in this way too.
         */
        post: operations["deliverActiveflowUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    activeflow_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A flow that ran was deleted */
        post: operations["deliverActiveflowDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conference_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conference is there */
        post: operations["deliverConferenceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conference_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conference has changed, or who is in it */
        post: operations["deliverConferenceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conference_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conference was deleted, and again when the last has left
         * @description The second time it is `terminated`.
         */
        post: operations["deliverConferenceDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    number_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number was bought */
        post: operations["deliverNumberCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    number_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number was changed */
        post: operations["deliverNumberUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    number_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number was given back */
        post: operations["deliverNumberDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call came to a queue */
        post: operations["deliverQueuecallCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A caller waits */
        post: operations["deliverQueuecallWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_connecting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agent was picked */
        post: operations["deliverQueuecallConnecting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_serviced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A caller was handed to an agent */
        post: operations["deliverQueuecallServiced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_done: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agent and caller are done */
        post: operations["deliverQueuecallDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_abandoned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A caller left before an agent */
        post: operations["deliverQueuecallAbandoned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    queuecall_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call of a queue was deleted */
        post: operations["deliverQueuecallDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agent is there */
        post: operations["deliverAgentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an agent may has changed
         * @description Sent for that change only.
         */
        post: operations["deliverAgentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agent was deleted */
        post: operations["deliverAgentDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_status_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agent takes calls or does not */
        post: operations["deliverAgentStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign is there */
        post: operations["deliverCampaignCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign was changed */
        post: operations["deliverCampaignUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign was deleted */
        post: operations["deliverCampaignDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_status_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign dials */
        post: operations["deliverCampaignStatusRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_status_stopping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign dials no more */
        post: operations["deliverCampaignStatusStopping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaign_status_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign has stopped */
        post: operations["deliverCampaignStatusStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaigncall_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A campaign dials a target */
        post: operations["deliverCampaigncallCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaigncall_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call of a campaign is done */
        post: operations["deliverCampaigncallUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    campaigncall_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call of a campaign was deleted */
        post: operations["deliverCampaigncallDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    outdial_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of targets is there */
        post: operations["deliverOutdialCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    outdial_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of targets was changed */
        post: operations["deliverOutdialUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    outdial_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list of targets was deleted */
        post: operations["deliverOutdialDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A transcription is there */
        post: operations["deliverTranscribeCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_progressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A transcription listens */
        post: operations["deliverTranscribeProgressing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_done: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A transcription has ended */
        post: operations["deliverTranscribeDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_speech_started: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody begins to speak */
        post: operations["deliverTranscribeSpeechStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_speech_interim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was understood so far */
        post: operations["deliverTranscribeSpeechInterim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcribe_speech_ended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody stops speaking */
        post: operations["deliverTranscribeSpeechEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcript_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sentence was understood */
        post: operations["deliverTranscriptCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ai_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant is there */
        post: operations["deliverAiCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ai_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant was changed */
        post: operations["deliverAiUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ai_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant was deleted */
        post: operations["deliverAiDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    team_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A team of assistants is there */
        post: operations["deliverTeamCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    team_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A team of assistants was changed */
        post: operations["deliverTeamUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    team_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A team of assistants was deleted */
        post: operations["deliverTeamDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_initializing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant is being started */
        post: operations["deliverAicallStatusInitializing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_progressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant talks */
        post: operations["deliverAicallStatusProgressing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_pausing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant pauses */
        post: operations["deliverAicallStatusPausing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_resuming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant goes on */
        post: operations["deliverAicallStatusResuming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_terminating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant is being ended */
        post: operations["deliverAicallStatusTerminating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aicall_status_terminated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An assistant has ended */
        post: operations["deliverAicallStatusTerminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    aimessage_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Something was said to an assistant, or by it */
        post: operations["deliverAimessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    summary_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A summary is there */
        post: operations["deliverSummaryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    summary_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A summary is done */
        post: operations["deliverSummaryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    summary_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A summary was deleted */
        post: operations["deliverSummaryDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message or a message of a chat is there
         * @description Two kinds of row share the type: a text message has `targets`, one of a chat has `chat_id`.
         */
        post: operations["deliverMessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text message has gone further */
        post: operations["deliverMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_ringing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message was deleted
         * @description The type is a slip of the service; `message_deleted` may be sent instead.
         */
        post: operations["deliverMessageRinging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message of a chat was deleted
         * @description For text messages the service sends `message_ringing`; this reading of them is ours.
         */
        post: operations["deliverMessageDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation is there */
        post: operations["deliverConversationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation was changed */
        post: operations["deliverConversationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_message_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message of a conversation is there */
        post: operations["deliverConversationMessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_message_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message of a conversation has gone further */
        post: operations["deliverConversationMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversation_message_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message of a conversation was deleted */
        post: operations["deliverConversationMessageDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account for conversations is there */
        post: operations["deliverAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account for conversations was changed */
        post: operations["deliverAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account for conversations was deleted */
        post: operations["deliverAccountDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    email_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An e-mail is there */
        post: operations["deliverEmailCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    email_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An e-mail has gone further */
        post: operations["deliverEmailUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    email_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An e-mail was deleted */
        post: operations["deliverEmailDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A chat is there */
        post: operations["deliverChatCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A chat was changed */
        post: operations["deliverChatUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A chat was deleted */
        post: operations["deliverChatDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message_reaction_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message of a chat has other reactions */
        post: operations["deliverMessageReactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    participant_added: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody came into a chat */
        post: operations["deliverParticipantAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    participant_removed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody left a chat */
        post: operations["deliverParticipantRemoved"];
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
         * Format: uuid
         * @description Lower case, version 4; all zeros when nothing is referred to.
         * @example 6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11
         */
        Uuid: string;
        /**
         * Format: date-time
         * @description UTC, up to microseconds, without zeros at the end.
         * @example 2026-03-01T09:15:02.123456Z
         */
        Timestamp: string;
        /**
         * Format: date-time
         * @description Null while it is unset.
         * @example 2026-03-01T09:15:02.123456Z
         */
        TimestampOrNull: string | null;
        /**
         * @description The `tm_create` of the last row with six digits, also on the last page; empty when the page is. Stop at an empty page.
         * @example 2026-03-01T09:15:02.123456Z
         * @example
         */
        NextPageToken: string;
        /** @description Each field is left out when empty. Targets of type `tel` are E.164. */
        CommonAddress: {
            /** @enum {string} */
            type?: "" | "agent" | "conference" | "email" | "extension" | "line" | "sip" | "tel";
            /** @example +15555550100 */
            target?: string;
            target_name?: string;
            name?: string;
            detail?: string;
        };
        /** @description What the router says of a parameter. */
        ErrorMsg: {
            msg: string;
        };
        /** @description As the guides print it. */
        ErrorText: {
            error: string;
            message?: string;
        };
        /** @description As later versions have it. */
        ErrorDetail: {
            error: {
                /** @example NOT_FOUND */
                status: string;
                /** @example CALL_NOT_FOUND */
                reason: string;
                message: string;
                request_id?: string;
            };
        };
        /** @description The customer is frozen. Meant for everything but `/auth/unregister`; in the version at hand it never fires. */
        DeletionScheduled: {
            /** @constant */
            error: "DELETION_SCHEDULED";
            message: string;
            deletion_scheduled_at: components["schemas"]["TimestampOrNull"];
            deletion_effective_at: components["schemas"]["TimestampOrNull"];
            /** @constant */
            recovery_endpoint: "DELETE /auth/unregister";
        };
        /** @description `token` is in the answer that makes the key and in no other. */
        CustomerManagerAccesskey: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            token?: string;
            token_prefix?: string;
            tm_expire: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        CustomerManagerCompleteSignupResult: {
            customer_id: components["schemas"]["Uuid"];
            accesskey?: components["schemas"]["CustomerManagerAccesskey"];
        };
        CustomerManagerCustomer: {
            id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            email?: string;
            /** @example +15555550100 */
            phone_number?: string;
            address?: string;
            webhook_method?: components["schemas"]["CustomerManagerCustomerWebhookMethod"];
            /** @example https://app.example.com/voipbin */
            webhook_uri?: string;
            billing_account_id: components["schemas"]["Uuid"];
            email_verified: boolean;
            status: components["schemas"]["CustomerManagerCustomerStatus"];
            tm_deletion_scheduled: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /**
         * @description The last two are not published.
         * @enum {string}
         */
        CustomerManagerCustomerStatus: "active" | "frozen" | "deleted" | "initial" | "expired";
        /** @enum {string} */
        CustomerManagerCustomerWebhookMethod: "" | "POST" | "GET" | "PUT" | "DELETE";
        /** @description Without a key when the customer was verified in the other way before. */
        CustomerManagerEmailVerifyResult: {
            customer: components["schemas"]["CustomerManagerCustomer"];
            accesskey?: components["schemas"]["CustomerManagerAccesskey"];
        };
        /** @description Empty for an address that is malformed or taken. */
        CustomerManagerSignupResult: {
            customer?: components["schemas"]["CustomerManagerCustomer"];
            temp_token?: string;
        };
        RequestBodyAuthCompleteSignupPOST: {
            temp_token: string;
            code: string;
        };
        RequestBodyAuthEmailVerifyPOST: {
            token: string;
        };
        RequestBodyAuthSignupPOST: {
            name?: string;
            detail?: string;
            email: string;
            /** @example +15555550100 */
            phone_number?: string;
            address?: string;
            webhook_method?: string;
            /** @example https://app.example.com/voipbin */
            webhook_uri?: string;
            accepted_tos: boolean;
        };
        RequestBodyAuthUnregisterPOST: {
            password?: string;
            confirmation_phrase?: string;
            immediate?: boolean;
        };
        CustomerManagerAccesskeyPage: {
            result: components["schemas"]["CustomerManagerAccesskey"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        CustomerManagerCustomerPage: {
            result: components["schemas"]["CustomerManagerCustomer"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description The token is a JWT that lives for seven days; it comes as a cookie too. */
        LoginResult: {
            /** @example anna@example.com */
            username: string;
            token: string;
        };
        EmptyObject: Record<string, never>;
        Pong: {
            /** @constant */
            message: "pong";
        };
        /** @description Credit in millionths of a dollar, tokens in tokens. */
        BillingManagerAccount: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            plan_type: components["schemas"]["BillingManagerAccountPlanType"];
            /** Format: int64 */
            balance_credit: number;
            /** Format: int64 */
            balance_token: number;
            payment_type: components["schemas"]["BillingManagerAccountPaymentType"];
            payment_method: components["schemas"]["BillingManagerAccountPaymentMethod"];
            tm_last_topup: components["schemas"]["TimestampOrNull"];
            tm_next_topup: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        BillingManagerAccountPaymentMethod: "" | "credit card";
        /** @enum {string} */
        BillingManagerAccountPaymentType: "" | "prepaid";
        /** @enum {string} */
        BillingManagerAccountPlanType: "free" | "basic" | "professional" | "unlimited";
        /** @description Amounts are negative for what was used. */
        BillingManagerBilling: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            account_id: components["schemas"]["Uuid"];
            transaction_type: components["schemas"]["BillingManagerBillingTransactionType"];
            status: components["schemas"]["BillingManagerBillingStatus"];
            reference_type: components["schemas"]["BillingManagerBillingreferenceType"];
            reference_id: components["schemas"]["Uuid"];
            cost_type: components["schemas"]["BillingManagerBillingCostType"];
            usage_duration: number;
            billable_units: number;
            /** Format: int64 */
            rate_token_per_unit: number;
            /** Format: int64 */
            rate_credit_per_unit: number;
            /** Format: int64 */
            amount_token: number;
            /** Format: int64 */
            amount_credit: number;
            /** Format: int64 */
            balance_token_snapshot: number;
            /** Format: int64 */
            balance_credit_snapshot: number;
            idempotency_key: components["schemas"]["Uuid"];
            tm_billing_start: components["schemas"]["TimestampOrNull"];
            tm_billing_end: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        BillingManagerBillingCostType: "" | "call_pstn_outgoing" | "call_pstn_incoming" | "call_vn" | "call_extension" | "call_direct_ext" | "sms" | "email" | "number" | "number_renew" | "tts" | "recording";
        /** @enum {string} */
        BillingManagerBillingStatus: "progressing" | "end" | "pending" | "finished";
        /** @enum {string} */
        BillingManagerBillingTransactionType: "usage" | "top_up" | "adjustment" | "refund";
        /** @enum {string} */
        BillingManagerBillingreferenceType: "" | "call" | "call_extension" | "sms" | "email" | "number" | "number_renew" | "credit_free_tier" | "monthly_allowance" | "credit_adjustment" | "token_adjustment" | "speaking" | "recording";
        BillingManagerBillingPage: {
            result: components["schemas"]["BillingManagerBilling"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        AgentManagerAgent: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            /** @example anna@example.com */
            username: string;
            name: string;
            detail: string;
            ring_method: components["schemas"]["AgentManagerAgentRingMethod"];
            status: components["schemas"]["AgentManagerAgentStatus"];
            permission: components["schemas"]["AgentManagerAgentPermission"];
            tag_ids: components["schemas"]["Uuid"][] | null;
            addresses: components["schemas"]["CommonAddress"][] | null;
            tm_create?: components["schemas"]["Timestamp"];
            tm_update?: components["schemas"]["Timestamp"];
            tm_delete?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Bits. 0 none, 1 project super admin, 15 any of the project, 16 agent, 32 admin, 64 manager, 240 any of the customer, 65535 all.
         * @example 0
         * @example 1
         * @example 15
         * @example 16
         * @example 32
         * @example 64
         * @example 240
         * @example 65535
         */
        AgentManagerAgentPermission: number;
        /**
         * @description Spelt unlike that of a group call.
         * @enum {string}
         */
        AgentManagerAgentRingMethod: "ringall" | "linear" | "";
        /** @enum {string} */
        AgentManagerAgentStatus: "" | "available" | "away" | "busy" | "offline" | "ringing";
        AgentManagerAgentPage: {
            result: components["schemas"]["AgentManagerAgent"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        TagManagerTag: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        TagManagerTagPage: {
            result: components["schemas"]["TagManagerTag"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description A number that may be bought. */
        NumberManagerAvailableNumber: {
            /** @example +15555550100 */
            number: string;
            country: string;
            region?: string;
            postal_code?: string;
            features: components["schemas"]["NumberManagerAvailableNumberFeature"][];
        };
        /**
         * @description Published under the name of the row, and the row under this name.
         * @enum {string}
         */
        NumberManagerAvailableNumberFeature: "emergency" | "fax" | "mms" | "sms" | "voice";
        NumberManagerNumber: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            /** @example +15555550100 */
            number: string;
            type: components["schemas"]["NumberManagerNumberType"];
            call_flow_id: components["schemas"]["Uuid"];
            message_flow_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            status: components["schemas"]["NumberManagerNumberStatus"];
            t38_enabled: boolean;
            emergency_enabled: boolean;
            tm_purchase: components["schemas"]["TimestampOrNull"];
            tm_renew: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        NumberManagerNumberStatus: "active" | "deleted";
        /** @enum {string} */
        NumberManagerNumberType: "normal" | "virtual" | "";
        NumberManagerNumberPage: {
            result: components["schemas"]["NumberManagerNumber"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description Not a page, so without a token. */
        NumberManagerAvailableNumberResult: {
            result: components["schemas"]["NumberManagerAvailableNumber"][];
        };
        /** @enum {string} */
        RegistrarManagerAuthType: "basic" | "ip";
        /** @description The password is shown. */
        RegistrarManagerExtension: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            extension: string;
            domain_name: string;
            username: string;
            password: string;
            direct_hash: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        RegistrarManagerTrunk: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            domain_name: string;
            auth_types: components["schemas"]["RegistrarManagerAuthType"][] | null;
            username: string;
            password: string;
            allowed_ips: string[] | null;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        RegistrarManagerExtensionPage: {
            result: components["schemas"]["RegistrarManagerExtension"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        RegistrarManagerTrunkPage: {
            result: components["schemas"]["RegistrarManagerTrunk"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        RouteManagerProvider: {
            id: components["schemas"]["Uuid"];
            type: components["schemas"]["RouteManagerProviderType"];
            hostname: string;
            tech_prefix: string;
            tech_postfix: string;
            tech_headers: {
                [key: string]: string;
            } | null;
            name: string;
            detail: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        RouteManagerProviderType: "sip" | "";
        RouteManagerRoute: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            provider_id: components["schemas"]["Uuid"];
            priority: number;
            target: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        RouteManagerProviderPage: {
            result: components["schemas"]["RouteManagerProvider"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        RouteManagerRoutePage: {
            result: components["schemas"]["RouteManagerRoute"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        ContactManagerContact: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            first_name: string;
            last_name: string;
            display_name: string;
            company: string;
            job_title: string;
            source: components["schemas"]["ContactManagerContactSource"];
            external_id: string;
            phone_numbers?: components["schemas"]["ContactManagerPhoneNumber"][];
            emails?: components["schemas"]["ContactManagerEmail"][];
            tag_ids?: components["schemas"]["Uuid"][];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ContactManagerContactSource: "manual" | "import" | "api" | "sync" | "";
        ContactManagerEmail: {
            id: components["schemas"]["Uuid"];
            address?: string;
            type?: components["schemas"]["ContactManagerEmailType"];
            is_primary?: boolean;
            tm_create?: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ContactManagerEmailType: "work" | "personal" | "other" | "";
        ContactManagerPhoneNumber: {
            id: components["schemas"]["Uuid"];
            /** @example +15555550100 */
            number?: string;
            /** @example +15555550100 */
            number_e164?: string;
            type?: components["schemas"]["ContactManagerPhoneNumberType"];
            is_primary?: boolean;
            tm_create?: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ContactManagerPhoneNumberType: "mobile" | "work" | "home" | "fax" | "other" | "";
        ContactManagerContactPage: {
            result: components["schemas"]["ContactManagerContact"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        StorageManagerAccount: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            /** Format: int64 */
            total_file_count: number;
            /** Format: int64 */
            total_file_size: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @description `uri_download` is signed and lives for about ten years. */
        StorageManagerFile: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            reference_type: components["schemas"]["StorageManagerFileReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            filename: string;
            /** Format: int64 */
            filesize: number;
            /**
             * Format: uri
             * @example https://app.example.com/voipbin
             */
            uri_download: string;
            tm_download_expire: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        StorageManagerFileReferenceType: "" | "normal" | "recording";
        StorageManagerFilePage: {
            result: components["schemas"]["StorageManagerFile"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        StorageManagerAccountPage: {
            result: components["schemas"]["StorageManagerAccount"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description Times that are unset are left out, ids that are unset are nil. */
        CallManagerCall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            flow_id: components["schemas"]["Uuid"];
            activeflow_id: components["schemas"]["Uuid"];
            type?: components["schemas"]["CallManagerCallType"];
            master_call_id: components["schemas"]["Uuid"];
            chained_call_ids?: components["schemas"]["Uuid"][];
            recording_id: components["schemas"]["Uuid"];
            recording_ids?: components["schemas"]["Uuid"][];
            groupcall_id: components["schemas"]["Uuid"];
            source: components["schemas"]["CommonAddress"];
            destination: components["schemas"]["CommonAddress"];
            status?: components["schemas"]["CallManagerCallStatus"];
            action: components["schemas"]["FlowManagerAction"];
            direction?: components["schemas"]["CallManagerCallDirection"];
            mute_direction?: components["schemas"]["CallManagerCallMuteDirection"];
            hangup_by?: components["schemas"]["CallManagerCallHangupBy"];
            hangup_reason?: components["schemas"]["CallManagerCallHangupReason"];
            tm_progressing?: components["schemas"]["Timestamp"];
            tm_ringing?: components["schemas"]["Timestamp"];
            tm_hangup?: components["schemas"]["Timestamp"];
            tm_create?: components["schemas"]["Timestamp"];
            tm_update?: components["schemas"]["Timestamp"];
            tm_delete?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        CallManagerCallDirection: "incoming" | "outgoing";
        /** @enum {string} */
        CallManagerCallHangupBy: "" | "remote" | "local";
        /** @enum {string} */
        CallManagerCallHangupReason: "" | "normal" | "failed" | "busy" | "cancel" | "timeout" | "noanswer" | "dialout" | "amd";
        /** @enum {string} */
        CallManagerCallMuteDirection: "" | "both" | "out" | "in";
        /**
         * @description See the lifecycle `call`.
         * @enum {string}
         */
        CallManagerCallStatus: "dialing" | "ringing" | "progressing" | "terminating" | "canceling" | "hangup";
        /** @enum {string} */
        CallManagerCallType: "" | "flow" | "conference" | "sip-service";
        CallManagerCallPage: {
            result: components["schemas"]["CallManagerCall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        CallManagerGroupcall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["CallManagerGroupcallStatus"];
            flow_id: components["schemas"]["Uuid"];
            source?: components["schemas"]["CommonAddress"];
            destinations?: components["schemas"]["CommonAddress"][];
            master_call_id: components["schemas"]["Uuid"];
            master_groupcall_id: components["schemas"]["Uuid"];
            ring_method?: components["schemas"]["CallManagerGroupcallRingMethod"];
            answer_method?: components["schemas"]["CallManagerGroupcallAnswerMethod"];
            answer_call_id: components["schemas"]["Uuid"];
            call_ids?: components["schemas"]["Uuid"][];
            answer_groupcall_id: components["schemas"]["Uuid"];
            groupcall_ids?: components["schemas"]["Uuid"][];
            call_count?: number;
            groupcall_count?: number;
            dial_index?: number;
            tm_create?: components["schemas"]["Timestamp"];
            tm_update?: components["schemas"]["Timestamp"];
            tm_delete?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        CallManagerGroupcallAnswerMethod: "" | "hangup_others";
        /** @enum {string} */
        CallManagerGroupcallRingMethod: "" | "ring_all" | "linear";
        /** @enum {string} */
        CallManagerGroupcallStatus: "progressing" | "hangingup" | "hangup";
        CallManagerGroupcallPage: {
            result: components["schemas"]["CallManagerGroupcall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description The sound is behind `/recordingfiles/{id}`. */
        CallManagerRecording: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["CallManagerRecordingReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["CallManagerRecordingStatus"];
            format?: components["schemas"]["CallManagerRecordingFormat"];
            activeflow_id: components["schemas"]["Uuid"];
            on_end_flow_id: components["schemas"]["Uuid"];
            tm_start?: components["schemas"]["Timestamp"];
            tm_end?: components["schemas"]["Timestamp"];
            tm_create?: components["schemas"]["Timestamp"];
            tm_update?: components["schemas"]["Timestamp"];
            tm_delete?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        CallManagerRecordingFormat: "wav";
        /** @enum {string} */
        CallManagerRecordingReferenceType: "call" | "confbridge";
        /**
         * @description Prose of the vendor says `available` where the wire has `ended`.
         * @enum {string}
         */
        CallManagerRecordingStatus: "initiating" | "recording" | "stopping" | "ended";
        CallManagerRecordingPage: {
            result: components["schemas"]["CallManagerRecording"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description `id` ending in 1 stands for the beginning, in 2 for the end. */
        FlowManagerAction: {
            id: components["schemas"]["Uuid"];
            next_id?: components["schemas"]["Uuid"];
            type: components["schemas"]["FlowManagerActionType"];
            option?: {
                [key: string]: unknown;
            };
            tm_execute?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        FlowManagerActionType: "ai_talk" | "ai_summary" | "amd" | "answer" | "beep" | "branch" | "call" | "condition_call_digits" | "condition_call_status" | "condition_datetime" | "condition_variable" | "confbridge_join" | "conference_join" | "connect" | "conversation_send" | "digits_receive" | "digits_send" | "echo" | "email_send" | "external_media_start" | "external_media_stop" | "fetch" | "fetch_flow" | "goto" | "hangup" | "message_send" | "mute" | "play" | "queue_join" | "recording_start" | "recording_stop" | "sleep" | "stop" | "stream_echo" | "talk" | "transcribe_start" | "transcribe_stop" | "transcribe_recording" | "variable_set" | "webhook_send" | "" | "empty" | "ai_task" | "block";
        FlowManagerActiveflow: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            flow_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["FlowManagerActiveflowStatus"];
            reference_type?: components["schemas"]["FlowManagerReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            reference_activeflow_id: components["schemas"]["Uuid"];
            on_complete_flow_id: components["schemas"]["Uuid"];
            current_action: components["schemas"]["FlowManagerAction"];
            forward_action_id: components["schemas"]["Uuid"];
            executed_actions?: components["schemas"]["FlowManagerAction"][];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        FlowManagerActiveflowStatus: "" | "running" | "ended";
        FlowManagerFlow: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type?: components["schemas"]["FlowManagerFlowType"];
            name?: string;
            detail?: string;
            actions?: components["schemas"]["FlowManagerAction"][];
            on_complete_flow_id: components["schemas"]["Uuid"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        FlowManagerFlowType: "flow" | "conference" | "queue" | "campaign" | "transfer";
        /** @enum {string} */
        FlowManagerReferenceType: "" | "ai" | "api" | "call" | "campaign" | "conversation" | "transcribe" | "recording";
        FlowManagerActiveflowPage: {
            result: components["schemas"]["FlowManagerActiveflow"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        FlowManagerFlowPage: {
            result: components["schemas"]["FlowManagerFlow"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description An action as it is sent. The type must be known. An id that is left out is made up; targets of jumps are named by id, so those actions bring one. What `option` may hold depends on the type. */
        FlowManagerActionInput: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description Action that follows instead of the one below.
             */
            next_id?: string;
            type: components["schemas"]["FlowManagerActionType"];
            option?: {
                [key: string]: unknown;
            } | components["schemas"]["FlowManagerActionOptionAISummary"] | components["schemas"]["FlowManagerActionOptionAITalk"] | components["schemas"]["FlowManagerActionOptionAITask"] | components["schemas"]["FlowManagerActionOptionAMD"] | components["schemas"]["FlowManagerActionOptionAnswer"] | components["schemas"]["FlowManagerActionOptionBeep"] | components["schemas"]["FlowManagerActionOptionBlock"] | components["schemas"]["FlowManagerActionOptionBranch"] | components["schemas"]["FlowManagerActionOptionCall"] | components["schemas"]["FlowManagerActionOptionConditionCallDigits"] | components["schemas"]["FlowManagerActionOptionConditionCallStatus"] | components["schemas"]["FlowManagerActionOptionConditionDatetime"] | components["schemas"]["FlowManagerActionOptionConditionVariable"] | components["schemas"]["FlowManagerActionOptionConfbridgeJoin"] | components["schemas"]["FlowManagerActionOptionConferenceJoin"] | components["schemas"]["FlowManagerActionOptionConnect"] | components["schemas"]["FlowManagerActionOptionConversationSend"] | components["schemas"]["FlowManagerActionOptionDigitsReceive"] | components["schemas"]["FlowManagerActionOptionDigitsSend"] | components["schemas"]["FlowManagerActionOptionEcho"] | components["schemas"]["FlowManagerActionOptionEmailSend"] | components["schemas"]["FlowManagerActionOptionEmpty"] | components["schemas"]["FlowManagerActionOptionExternalMediaStart"] | components["schemas"]["FlowManagerActionOptionExternalMediaStop"] | components["schemas"]["FlowManagerActionOptionFetch"] | components["schemas"]["FlowManagerActionOptionFetchFlow"] | components["schemas"]["FlowManagerActionOptionGoto"] | components["schemas"]["FlowManagerActionOptionHangup"] | components["schemas"]["FlowManagerActionOptionMessageSend"] | components["schemas"]["FlowManagerActionOptionMute"] | components["schemas"]["FlowManagerActionOptionPlay"] | components["schemas"]["FlowManagerActionOptionQueueJoin"] | components["schemas"]["FlowManagerActionOptionRecordingStart"] | components["schemas"]["FlowManagerActionOptionRecordingStop"] | components["schemas"]["FlowManagerActionOptionSleep"] | components["schemas"]["FlowManagerActionOptionStop"] | components["schemas"]["FlowManagerActionOptionStreamEcho"] | components["schemas"]["FlowManagerActionOptionTalk"] | components["schemas"]["FlowManagerActionOptionTranscribeRecording"] | components["schemas"]["FlowManagerActionOptionTranscribeStart"] | components["schemas"]["FlowManagerActionOptionTranscribeStop"] | components["schemas"]["FlowManagerActionOptionVariableSet"] | components["schemas"]["FlowManagerActionOptionWebhookSend"];
        };
        /** @description `ai_summary`: asks for a summary. Without a call only. */
        FlowManagerActionOptionAISummary: {
            /** Format: uuid */
            on_end_flow_id?: string;
            reference_type?: components["schemas"]["AIManagerSummaryReferenceType"];
            /** Format: uuid */
            reference_id?: string;
            /** @description BCP 47. */
            language?: string;
        };
        /** @description `ai_talk`: hands over to an AI or a team; the flow goes on when that ends. */
        FlowManagerActionOptionAITalk: {
            /**
             * Format: uuid
             * @description AI; or give the two below.
             */
            ai_id?: string;
            assistance_type?: components["schemas"]["AIManagerAIcallAssistanceType"];
            /** Format: uuid */
            assistance_id?: string;
            resume?: boolean;
            gender?: components["schemas"]["AIManagerAIcallGender"];
            /** @description BCP 47. */
            language?: string;
            /** @description Seconds. */
            duration?: number;
        };
        /** @description `ai_task`: sets an AI or a team a task. In no published list. Without a call only. */
        FlowManagerActionOptionAITask: {
            /**
             * Format: uuid
             * @description AI; or give the two below.
             */
            ai_id?: string;
            assistance_type?: components["schemas"]["AIManagerAIcallAssistanceType"];
            /** Format: uuid */
            assistance_id?: string;
        };
        /** @description `amd`: tells a person from an answering machine. Needs a call. */
        FlowManagerActionOptionAMD: {
            /**
             * @description What to do with a machine.
             * @enum {string}
             */
            machine_handle?: "hangup" | "continue";
            /** @description Go on at once. */
            async?: boolean;
        };
        /** @description `answer`: answers an incoming call. Needs a call. */
        FlowManagerActionOptionAnswer: Record<string, never>;
        /** @description `beep`: plays a tone. Needs a call. */
        FlowManagerActionOptionBeep: Record<string, never>;
        /** @description `block`: holds the flow. In no published list. Without a call only. */
        FlowManagerActionOptionBlock: Record<string, never>;
        /** @description `branch`: jumps by the value of a variable, and clears it. */
        FlowManagerActionOptionBranch: {
            /** @description `voipbin.call.digits` when left out. */
            variable?: string;
            /**
             * Format: uuid
             * @description Where to go when no value fits.
             */
            default_target_id?: string;
            /** @description Action id by value. */
            target_ids?: {
                [key: string]: string;
            };
        };
        /** @description `call`: places more calls. */
        FlowManagerActionOptionCall: {
            source?: components["schemas"]["CommonAddress"];
            destinations?: components["schemas"]["CommonAddress"][];
            /** Format: uuid */
            flow_id?: string;
            actions?: components["schemas"]["FlowManagerActionInput"][];
            /** @description End them with this one. */
            chained?: boolean;
            /** @description Run the flow before the answer. */
            early_execution?: boolean;
        };
        /** @description `condition_call_digits`: goes on when enough digits or the key have come. Needs a call. */
        FlowManagerActionOptionConditionCallDigits: {
            length?: number;
            key?: string;
            /** Format: uuid */
            false_target_id?: string;
        };
        /** @description `condition_call_status`: goes on when the call is in this state. Needs a call. */
        FlowManagerActionOptionConditionCallStatus: {
            status?: components["schemas"]["CallManagerCallStatus"];
            /** Format: uuid */
            false_target_id?: string;
        };
        /** @description `condition_datetime`: goes on when the time fits, in UTC. */
        FlowManagerActionOptionConditionDatetime: {
            /** @enum {string} */
            condition?: "==" | "!=" | ">" | ">=" | "<" | "<=";
            minute?: number;
            hour?: number;
            day?: number;
            month?: number;
            weekdays?: number[];
            /** Format: uuid */
            false_target_id?: string;
        };
        /** @description `condition_variable`: goes on when a variable fits. */
        FlowManagerActionOptionConditionVariable: {
            /** @enum {string} */
            condition?: "==" | "!=" | ">" | ">=" | "<" | "<=";
            variable?: string;
            /** @enum {string} */
            value_type?: "string" | "number" | "length";
            value_string?: string;
            value_number?: number;
            value_length?: number;
            /** Format: uuid */
            false_target_id?: string;
        };
        /** @description `confbridge_join`: joins a bridge. Needs a call. */
        FlowManagerActionOptionConfbridgeJoin: {
            /** Format: uuid */
            confbridge_id?: string;
        };
        /** @description `conference_join`: joins a conference, after its first flow. Needs a call. */
        FlowManagerActionOptionConferenceJoin: {
            /** Format: uuid */
            conference_id?: string;
        };
        /** @description `connect`: bridges the call with whoever answers; goes on when either side has left. Needs a call. */
        FlowManagerActionOptionConnect: {
            source?: components["schemas"]["CommonAddress"];
            destinations?: components["schemas"]["CommonAddress"][];
            /** @description Let the caller hear the ringing of the far end. */
            early_media?: boolean;
            /** @description Hang up for the reason the far end gave. */
            relay_reason?: boolean;
        };
        /** @description `conversation_send`: writes to a conversation. */
        FlowManagerActionOptionConversationSend: {
            /** Format: uuid */
            conversation_id?: string;
            text?: string;
            /** @description Wait until it is sent. */
            sync?: boolean;
        };
        /** @description `digits_receive`: collects digits into `voipbin.call.digits`. Needs a call. */
        FlowManagerActionOptionDigitsReceive: {
            /** @description Milliseconds. */
            duration?: number;
            /** @description Key that ends it. */
            key?: string;
            /** @description Digits that end it. */
            length?: number;
        };
        /** @description `digits_send`: sends digits. Needs a call. */
        FlowManagerActionOptionDigitsSend: {
            digits?: string;
            /** @description Milliseconds of each. */
            duration?: number;
            /** @description Milliseconds between two. */
            interval?: number;
        };
        /** @description `echo`: sends back what is heard. Needs a call. */
        FlowManagerActionOptionEcho: {
            /** @description Milliseconds; 180000 when left out. */
            duration?: number;
        };
        /** @description `email_send`: sends an e-mail. */
        FlowManagerActionOptionEmailSend: {
            destinations?: components["schemas"]["CommonAddress"][];
            subject?: string;
            content?: string;
            attachments?: components["schemas"]["EmailManagerEmailAttachment"][];
        };
        /** @description `empty`: does nothing. In no published list. */
        FlowManagerActionOptionEmpty: Record<string, never>;
        /** @description `external_media_start`: sends the media elsewhere. Needs a call. */
        FlowManagerActionOptionExternalMediaStart: {
            /** @description Host and port. */
            external_host?: string;
            /** @description `rtp`. */
            encapsulation?: string;
            /** @description `udp`. */
            transport?: string;
            transport_data?: string;
            /** @description `client`. */
            connection_type?: string;
            /** @description `ulaw`. */
            format?: string;
            /** @description Published; the service reads the two below. */
            direction?: string;
            direction_listen?: string;
            direction_speak?: string;
            data?: string;
        };
        /** @description `external_media_stop`: stops sending the media elsewhere. Needs a call. */
        FlowManagerActionOptionExternalMediaStop: Record<string, never>;
        /** @description `fetch`: asks a web server for the actions that come next; it must answer 200 with a list of them. */
        FlowManagerActionOptionFetch: {
            event_url?: string;
            event_method?: string;
        };
        /** @description `fetch_flow`: runs the actions of another flow next. */
        FlowManagerActionOptionFetchFlow: {
            /** Format: uuid */
            flow_id?: string;
        };
        /** @description `goto`: jumps so many times, then goes on. */
        FlowManagerActionOptionGoto: {
            /** Format: uuid */
            target_id?: string;
            /** @description Jumps that are left; without it there is none. */
            loop_count?: number;
        };
        /** @description `hangup`: hangs up. Needs a call. */
        FlowManagerActionOptionHangup: {
            reason?: string;
            /**
             * Format: uuid
             * @description Call whose reason is repeated.
             */
            reference_id?: string;
        };
        /** @description `message_send`: sends a text message. */
        FlowManagerActionOptionMessageSend: {
            source?: components["schemas"]["CommonAddress"];
            destinations?: components["schemas"]["CommonAddress"][];
            text?: string;
        };
        /** @description `mute`: mutes the call. Needs a call. */
        FlowManagerActionOptionMute: Record<string, never>;
        /** @description `play`: plays files. Needs a call. */
        FlowManagerActionOptionPlay: {
            stream_urls?: string[];
        };
        /** @description `queue_join`: waits in a queue; goes on when it is out again. Needs a call. */
        FlowManagerActionOptionQueueJoin: {
            /** Format: uuid */
            queue_id?: string;
        };
        /** @description `recording_start`: starts recording. Needs a call. */
        FlowManagerActionOptionRecordingStart: {
            /** @description `wav`. */
            format?: string;
            /** @description Seconds. */
            end_of_silence?: number;
            end_of_key?: string;
            /** @description Seconds. */
            duration?: number;
            beep_start?: boolean;
            /** Format: uuid */
            on_end_flow_id?: string;
        };
        /** @description `recording_stop`: stops recording. Needs a call. */
        FlowManagerActionOptionRecordingStop: Record<string, never>;
        /** @description `sleep`: waits. Needs a call. */
        FlowManagerActionOptionSleep: {
            /** @description Milliseconds. */
            duration?: number;
        };
        /** @description `stop`: ends the flow. */
        FlowManagerActionOptionStop: Record<string, never>;
        /** @description `stream_echo`: sends back what is heard, as it streams. Needs a call. */
        FlowManagerActionOptionStreamEcho: {
            /** @description Milliseconds; 180000 when left out. */
            duration?: number;
        };
        /** @description `talk`: speaks. Needs a call. */
        FlowManagerActionOptionTalk: {
            text?: string;
            /** @description Published; the service does not read it. */
            gender?: string;
            /** @description BCP 47. */
            language?: string;
            provider?: string;
            voice_id?: string;
            /**
             * @description With next a digit cuts it short.
             * @enum {string}
             */
            digits_handle?: "" | "next";
            /** @description Go on at once. */
            async?: boolean;
        };
        /** @description `transcribe_recording`: transcribes what was recorded. */
        FlowManagerActionOptionTranscribeRecording: {
            /** @description BCP 47. */
            language?: string;
            /** Format: uuid */
            on_end_flow_id?: string;
            provider?: components["schemas"]["TranscribeManagerTranscribeProvider"];
            direction?: components["schemas"]["TranscribeManagerTranscribeDirection"];
        };
        /** @description `transcribe_start`: starts transcribing. Needs a call. */
        FlowManagerActionOptionTranscribeStart: {
            /** @description BCP 47. */
            language?: string;
            /** Format: uuid */
            on_end_flow_id?: string;
            provider?: components["schemas"]["TranscribeManagerTranscribeProvider"];
            direction?: components["schemas"]["TranscribeManagerTranscribeDirection"];
        };
        /** @description `transcribe_stop`: stops transcribing. Needs a call. */
        FlowManagerActionOptionTranscribeStop: Record<string, never>;
        /** @description `variable_set`: sets a variable. */
        FlowManagerActionOptionVariableSet: {
            key?: string;
            value?: string;
        };
        /** @description `webhook_send`: sends a request of one's own, unwrapped. */
        FlowManagerActionOptionWebhookSend: {
            /** @description Wait for the answer. */
            sync?: boolean;
            uri?: string;
            /** @enum {string} */
            method?: "POST" | "GET" | "PUT" | "DELETE";
            /** @description Media type of the data. */
            data_type?: string;
            data?: string;
        };
        /** @description Lists show those of type `conference` only. */
        ConferenceManagerConference: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type?: components["schemas"]["ConferenceManagerConferenceType"];
            status?: components["schemas"]["ConferenceManagerConferenceStatus"];
            name?: string;
            detail?: string;
            data?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            timeout?: number;
            pre_flow_id: components["schemas"]["Uuid"];
            post_flow_id: components["schemas"]["Uuid"];
            conferencecall_ids?: components["schemas"]["Uuid"][];
            recording_id: components["schemas"]["Uuid"];
            recording_ids?: components["schemas"]["Uuid"][];
            transcribe_id: components["schemas"]["Uuid"];
            transcribe_ids?: components["schemas"]["Uuid"][];
            tm_end: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConferenceManagerConferenceStatus: "starting" | "progressing" | "terminating" | "terminated";
        /** @enum {string} */
        ConferenceManagerConferenceType: "" | "conference" | "connect" | "queue";
        ConferenceManagerConferencecall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            activeflow_id: components["schemas"]["Uuid"];
            conference_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["ConferenceManagerConferencecallReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["ConferenceManagerConferencecallStatus"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConferenceManagerConferencecallReferenceType: "call";
        /** @enum {string} */
        ConferenceManagerConferencecallStatus: "joining" | "joined" | "leaving" | "leaved";
        ConferenceManagerConferencecallPage: {
            result: components["schemas"]["ConferenceManagerConferencecall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        ConferenceManagerConferencePage: {
            result: components["schemas"]["ConferenceManagerConference"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        QueueManagerQueue: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            routing_method?: components["schemas"]["QueueManagerQueueRoutingMethod"];
            tag_ids?: components["schemas"]["Uuid"][];
            wait_flow_id: components["schemas"]["Uuid"];
            wait_timeout?: number;
            service_timeout?: number;
            wait_queuecall_ids?: components["schemas"]["Uuid"][];
            service_queuecall_ids?: components["schemas"]["Uuid"][];
            total_incoming_count?: number;
            total_serviced_count?: number;
            total_abandoned_count?: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        QueueManagerQueueRoutingMethod: "" | "random";
        QueueManagerQueuecall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["QueueManagerQueuecallReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["QueueManagerQueuecallStatus"];
            service_agent_id: components["schemas"]["Uuid"];
            duration_waiting?: number;
            duration_service?: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_service: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        QueueManagerQueuecallReferenceType: "call";
        /** @enum {string} */
        QueueManagerQueuecallStatus: "initiating" | "waiting" | "connecting" | "kicking" | "service" | "done" | "abandoned";
        QueueManagerQueuecallPage: {
            result: components["schemas"]["QueueManagerQueuecall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        QueueManagerQueuePage: {
            result: components["schemas"]["QueueManagerQueue"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        CampaignManagerCampaign: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type: components["schemas"]["CampaignManagerCampaignType"];
            name: string;
            detail: string;
            status: components["schemas"]["CampaignManagerCampaignStatus"];
            service_level: number;
            end_handle: components["schemas"]["CampaignManagerCampaignEndHandle"];
            actions: components["schemas"]["FlowManagerAction"][] | null;
            outplan_id: components["schemas"]["Uuid"];
            outdial_id: components["schemas"]["Uuid"];
            queue_id: components["schemas"]["Uuid"];
            next_campaign_id: components["schemas"]["Uuid"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        CampaignManagerCampaignEndHandle: "stop" | "continue" | "";
        /** @enum {string} */
        CampaignManagerCampaignStatus: "stop" | "stopping" | "run";
        /** @enum {string} */
        CampaignManagerCampaignType: "call" | "flow" | "";
        CampaignManagerCampaigncall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            campaign_id: components["schemas"]["Uuid"];
            outplan_id: components["schemas"]["Uuid"];
            outdial_id: components["schemas"]["Uuid"];
            outdial_target_id: components["schemas"]["Uuid"];
            queue_id: components["schemas"]["Uuid"];
            activeflow_id: components["schemas"]["Uuid"];
            flow_id: components["schemas"]["Uuid"];
            reference_type: components["schemas"]["CampaignManagerCampaigncallReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status: components["schemas"]["CampaignManagerCampaigncallStatus"];
            result: components["schemas"]["CampaignManagerCampaigncallResult"];
            source: components["schemas"]["CommonAddress"] | null;
            destination: components["schemas"]["CommonAddress"] | null;
            destination_index: number;
            try_count: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        CampaignManagerCampaigncallReferenceType: "none" | "call" | "flow" | "";
        /** @enum {string} */
        CampaignManagerCampaigncallResult: "" | "success" | "fail";
        /** @enum {string} */
        CampaignManagerCampaigncallStatus: "dialing" | "progressing" | "done";
        CampaignManagerOutplan: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            source: components["schemas"]["CommonAddress"] | null;
            dial_timeout: number;
            try_interval: number;
            max_try_count_0: number;
            max_try_count_1: number;
            max_try_count_2: number;
            max_try_count_3: number;
            max_try_count_4: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        CampaignManagerCampaigncallPage: {
            result: components["schemas"]["CampaignManagerCampaigncall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        CampaignManagerCampaignPage: {
            result: components["schemas"]["CampaignManagerCampaign"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        CampaignManagerOutplanPage: {
            result: components["schemas"]["CampaignManagerOutplan"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        OutdialManagerOutdial: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            campaign_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            data: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @description Up to five ways to reach one person, tried in turn. */
        OutdialManagerOutdialtarget: {
            id: components["schemas"]["Uuid"];
            outdial_id: components["schemas"]["Uuid"];
            name: string;
            detail: string;
            data: string;
            status: components["schemas"]["OutdialManagerOutdialtargetStatus"];
            destination_0: components["schemas"]["CommonAddress"] | null;
            destination_1: components["schemas"]["CommonAddress"] | null;
            destination_2: components["schemas"]["CommonAddress"] | null;
            destination_3: components["schemas"]["CommonAddress"] | null;
            destination_4: components["schemas"]["CommonAddress"] | null;
            try_count_0: number;
            try_count_1: number;
            try_count_2: number;
            try_count_3: number;
            try_count_4: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        OutdialManagerOutdialtargetStatus: "progressing" | "done" | "idle";
        OutdialManagerOutdialPage: {
            result: components["schemas"]["OutdialManagerOutdial"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        OutdialManagerOutdialtargetPage: {
            result: components["schemas"]["OutdialManagerOutdialtarget"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description There is no way to read one again. */
        TransferManagerTransfer: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type: components["schemas"]["TransferManagerTransferType"];
            transferer_call_id: components["schemas"]["Uuid"];
            transferee_addresses: components["schemas"]["CommonAddress"][] | null;
            transferee_call_id: components["schemas"]["Uuid"];
            groupcall_id: components["schemas"]["Uuid"];
            confbridge_id: components["schemas"]["Uuid"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        TransferManagerTransferType: "attended" | "blind";
        /** @description Speech as it is being heard. */
        TranscribeManagerSpeechWebhookMessage: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            streaming_id: components["schemas"]["Uuid"];
            transcribe_id: components["schemas"]["Uuid"];
            direction: components["schemas"]["TranscribeManagerTranscriptDirection"];
            message?: string;
            tm_event: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
        };
        TranscribeManagerTranscribe: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            activeflow_id: components["schemas"]["Uuid"];
            on_end_flow_id: components["schemas"]["Uuid"];
            reference_type: components["schemas"]["TranscribeManagerTranscribeReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status: components["schemas"]["TranscribeManagerTranscribeStatus"];
            /** @example en-US */
            language: string;
            direction: components["schemas"]["TranscribeManagerTranscribeDirection"];
            provider: components["schemas"]["TranscribeManagerTranscribeProvider"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        TranscribeManagerTranscribeDirection: "both" | "in" | "out";
        /** @enum {string} */
        TranscribeManagerTranscribeProvider: "" | "gcp" | "aws";
        /**
         * @description A conference is shown as `confbridge`.
         * @enum {string}
         */
        TranscribeManagerTranscribeReferenceType: "unknown" | "recording" | "call" | "confbridge" | "conference";
        /** @enum {string} */
        TranscribeManagerTranscribeStatus: "progressing" | "done";
        /** @description `tm_transcript` counts from the start of the transcription, as a time in the year 1. */
        TranscribeManagerTranscript: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            transcribe_id: components["schemas"]["Uuid"];
            direction: components["schemas"]["TranscribeManagerTranscriptDirection"];
            message: string;
            /**
             * Format: date-time
             * @example 0001-01-01T00:00:05.12Z
             */
            tm_transcript: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        TranscribeManagerTranscriptDirection: "both" | "in" | "out";
        TranscribeManagerTranscribePage: {
            result: components["schemas"]["TranscribeManagerTranscribe"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        TranscribeManagerTranscriptPage: {
            result: components["schemas"]["TranscribeManagerTranscript"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        TtsManagerSpeaking: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["TtsManagerSpeakingReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            /** @example en-US */
            language?: string;
            provider?: string;
            voice_id?: string;
            direction?: components["schemas"]["TtsManagerSpeakingDirection"];
            status?: components["schemas"]["TtsManagerSpeakingStatus"];
            tm_create?: components["schemas"]["Timestamp"];
            tm_update?: components["schemas"]["Timestamp"];
            tm_delete?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        TtsManagerSpeakingDirection: "" | "in" | "out" | "both";
        /** @enum {string} */
        TtsManagerSpeakingReferenceType: "" | "call" | "confbridge";
        /** @enum {string} */
        TtsManagerSpeakingStatus: "initiating" | "active" | "stopped";
        TtsManagerSpeakingPage: {
            result: components["schemas"]["TtsManagerSpeaking"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description `engine_key` is published as one that is written only. */
        AIManagerAI: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            engine_model?: components["schemas"]["AIManagerAIEngineModel"];
            parameter?: {
                [key: string]: unknown;
            };
            engine_key?: string;
            init_prompt?: string;
            tts_type?: components["schemas"]["AIManagerAITTSType"];
            tts_voice_id?: string;
            stt_type?: components["schemas"]["AIManagerAISTTType"];
            tool_names?: string[];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /**
         * @description Vendor and model. The service checks the vendor only; the examples are the published list, from which a later version drops most.
         * @example openai.o1-mini
         * @example openai.o1-preview
         * @example openai.o1
         * @example openai.o3-mini
         * @example openai.gpt-4o
         * @example openai.gpt-4o-mini
         * @example openai.gpt-4-turbo
         * @example openai.gpt-4-vision-preview
         * @example openai.gpt-4
         * @example openai.gpt-3.5-turbo
         * @example dialogflow.cx
         * @example dialogflow.es
         * @example grok.grok-3
         * @example grok.grok-3-mini
         */
        AIManagerAIEngineModel: string;
        /** @enum {string} */
        AIManagerAISTTType: "" | "cartesia" | "deepgram" | "elevenlabs";
        /** @enum {string} */
        AIManagerAITTSType: "" | "async" | "aws" | "azure" | "cartesia" | "deepgram" | "elevenlabs" | "fish" | "google" | "groq" | "hume" | "inworld" | "lmnt" | "minimax" | "neuphonic" | "nvidia-riva" | "openai" | "piper" | "playht" | "rime" | "sarvam" | "xtts";
        AIManagerAIcall: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            assistance_type?: components["schemas"]["AIManagerAIcallAssistanceType"];
            assistance_id: components["schemas"]["Uuid"];
            ai_engine_model?: components["schemas"]["AIManagerAIEngineModel"];
            ai_tts_type?: components["schemas"]["AIManagerAITTSType"];
            ai_tts_voice_id?: string;
            ai_stt_type?: components["schemas"]["AIManagerAISTTType"];
            parameter?: {
                [key: string]: unknown;
            };
            activeflow_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["AIManagerAIcallReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            confbridge_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["AIManagerAIcallStatus"];
            gender?: components["schemas"]["AIManagerAIcallGender"];
            /** @example en-US */
            language?: string;
            tm_end: components["schemas"]["TimestampOrNull"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        AIManagerAIcallAssistanceType: "" | "ai" | "team";
        /** @enum {string} */
        AIManagerAIcallGender: "" | "male" | "female" | "neutral";
        /** @enum {string} */
        AIManagerAIcallReferenceType: "" | "call" | "conversation" | "task";
        /** @enum {string} */
        AIManagerAIcallStatus: "initiating" | "progressing" | "pausing" | "resuming" | "terminating" | "terminated";
        AIManagerMessage: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            aicall_id: components["schemas"]["Uuid"];
            role: components["schemas"]["AIManagerMessageRole"];
            content: string;
            direction: components["schemas"]["AIManagerMessageDirection"];
            tool_calls?: {
                id?: string;
                type?: string;
                function?: {
                    name?: string;
                    arguments?: string;
                };
            }[];
            tool_call_id?: string;
            tm_create: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        AIManagerMessageDirection: "" | "incoming" | "outgoing";
        /** @enum {string} */
        AIManagerMessageRole: "" | "system" | "user" | "assistant" | "function" | "tool" | "notification";
        AIManagerSummary: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            activeflow_id: components["schemas"]["Uuid"];
            on_end_flow_id: components["schemas"]["Uuid"];
            reference_type?: components["schemas"]["AIManagerSummaryReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            status?: components["schemas"]["AIManagerSummaryStatus"];
            /** @example en-US */
            language?: string;
            content?: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        AIManagerSummaryReferenceType: "" | "call" | "conference" | "transcribe" | "recording";
        /** @enum {string} */
        AIManagerSummaryStatus: "" | "progressing" | "done";
        AIManagerAIcallPage: {
            result: components["schemas"]["AIManagerAIcall"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        AIManagerMessagePage: {
            result: components["schemas"]["AIManagerMessage"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        AIManagerAIPage: {
            result: components["schemas"]["AIManagerAI"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        AIManagerSummaryPage: {
            result: components["schemas"]["AIManagerSummary"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        AIManagerTeam: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            start_member_id: components["schemas"]["Uuid"];
            members?: components["schemas"]["AIManagerTeamMember"][];
            parameter?: {
                [key: string]: unknown;
            };
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        AIManagerTeamMember: {
            id: components["schemas"]["Uuid"];
            name: string;
            ai_id: components["schemas"]["Uuid"];
            transitions?: components["schemas"]["AIManagerTeamTransition"][];
        };
        AIManagerTeamTransition: {
            function_name: string;
            description: string;
            next_member_id: components["schemas"]["Uuid"];
        };
        AIManagerTeamPage: {
            result: components["schemas"]["AIManagerTeam"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @enum {string} */
        RagManagerDocType: "devdoc" | "openapi" | "design" | "guideline";
        RagManagerQueryResponse: {
            answer: string;
            sources: components["schemas"]["RagManagerSource"][];
        };
        RagManagerSource: {
            source_file?: string;
            section_title?: string;
            doc_type?: components["schemas"]["RagManagerDocType"];
            /** Format: double */
            relevance_score?: number;
        };
        MessageManagerMessage: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type: components["schemas"]["MessageManagerMessageType"];
            source: components["schemas"]["CommonAddress"] | null;
            targets: components["schemas"]["MessageManagerTarget"][] | null;
            text: string;
            direction: components["schemas"]["MessageManagerMessageDirection"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        MessageManagerMessageDirection: "outbound" | "inbound";
        /** @enum {string} */
        MessageManagerMessageType: "sms";
        MessageManagerTarget: {
            destination: components["schemas"]["CommonAddress"];
            status: components["schemas"]["MessageManagerTargetStatus"];
            parts: number;
            tm_update: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        MessageManagerTargetStatus: "received" | "queued" | "gw_timeout" | "sent" | "dlr_timeout" | "failed" | "delivered";
        MessageManagerMessagePage: {
            result: components["schemas"]["MessageManagerMessage"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description The published schema shows `secret` and `token`; the service never sends them. */
        ConversationManagerAccount: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type?: components["schemas"]["ConversationManagerAccountType"];
            name?: string;
            detail?: string;
            secret?: string;
            token?: string;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConversationManagerAccountType: "line" | "sms";
        ConversationManagerConversation: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            account_id: components["schemas"]["Uuid"];
            name?: string;
            detail?: string;
            type?: components["schemas"]["ConversationManagerConversationType"];
            dialog_id?: string;
            self: components["schemas"]["CommonAddress"];
            peer: components["schemas"]["CommonAddress"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConversationManagerConversationType: "" | "message" | "line";
        ConversationManagerMedia: {
            id?: components["schemas"]["Uuid"];
            customer_id?: components["schemas"]["Uuid"];
            type?: components["schemas"]["ConversationManagerMediaType"];
            filename?: string;
            tm_create?: components["schemas"]["TimestampOrNull"];
            tm_update?: components["schemas"]["TimestampOrNull"];
            tm_delete?: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConversationManagerMediaType: "image" | "video" | "audio" | "file" | "location" | "sticker" | "template" | "imagemap" | "flex";
        ConversationManagerMessage: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            conversation_id: components["schemas"]["Uuid"];
            direction?: components["schemas"]["ConversationManagerMessageDirection"];
            status?: components["schemas"]["ConversationManagerMessageStatus"];
            reference_type?: components["schemas"]["ConversationManagerMessageReferenceType"];
            reference_id: components["schemas"]["Uuid"];
            text?: string;
            medias?: components["schemas"]["ConversationManagerMedia"][];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        ConversationManagerMessageDirection: "outgoing" | "incoming";
        /**
         * @description The first three are published, the others are what comes.
         * @enum {string}
         */
        ConversationManagerMessageReferenceType: "none" | "call" | "campaign" | "" | "message" | "line";
        /**
         * @description The first four are published, the last two are what comes.
         * @enum {string}
         */
        ConversationManagerMessageStatus: "sending" | "sent" | "failed" | "received" | "progressing" | "done";
        ConversationManagerAccountPage: {
            result: components["schemas"]["ConversationManagerAccount"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        ConversationManagerConversationPage: {
            result: components["schemas"]["ConversationManagerConversation"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        ConversationManagerMessagePage: {
            result: components["schemas"]["ConversationManagerMessage"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description Every field is on the wire. */
        EmailManagerEmail: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            source: components["schemas"]["CommonAddress"] | null;
            destinations: components["schemas"]["CommonAddress"][] | null;
            status: components["schemas"]["EmailManagerEmailStatus"];
            subject: string;
            content: string;
            attachments: components["schemas"]["EmailManagerEmailAttachment"][] | null;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        EmailManagerEmailAttachment: {
            reference_type: components["schemas"]["EmailManagerEmailAttachmentReferenceType"];
            reference_id: components["schemas"]["Uuid"];
        };
        /** @enum {string} */
        EmailManagerEmailAttachmentReferenceType: "" | "recording";
        /** @enum {string} */
        EmailManagerEmailStatus: "" | "initiated" | "processed" | "delivered" | "open" | "click" | "bounce" | "dropped" | "deferred" | "unsubscribe" | "spamreport";
        EmailManagerEmailPage: {
            result: components["schemas"]["EmailManagerEmail"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        TalkManagerMedia: {
            type?: components["schemas"]["TalkManagerMediaType"];
            address?: components["schemas"]["CommonAddress"];
            agent_id?: components["schemas"]["Uuid"];
            file_id?: components["schemas"]["Uuid"];
            link_url?: string;
        };
        /** @enum {string} */
        TalkManagerMediaType: "address" | "agent" | "file" | "link";
        TalkManagerMessage: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            chat_id: components["schemas"]["Uuid"];
            parent_id?: components["schemas"]["Uuid"];
            type: components["schemas"]["TalkManagerMessageType"];
            text: string;
            medias: components["schemas"]["TalkManagerMedia"][] | null;
            metadata: components["schemas"]["TalkManagerMetadata"];
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        TalkManagerMessageType: "normal" | "system";
        TalkManagerMetadata: {
            reactions?: components["schemas"]["TalkManagerReaction"][];
        };
        TalkManagerParticipant: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            chat_id: components["schemas"]["Uuid"];
            tm_joined: components["schemas"]["TimestampOrNull"];
        };
        TalkManagerParticipantInput: {
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
        };
        TalkManagerReaction: {
            emoji: string;
            owner_type: string;
            owner_id: components["schemas"]["Uuid"];
            tm_create: components["schemas"]["TimestampOrNull"];
        };
        TalkManagerTalk: {
            id: components["schemas"]["Uuid"];
            customer_id: components["schemas"]["Uuid"];
            type?: components["schemas"]["TalkManagerTalkType"];
            name?: string;
            detail?: string;
            member_count?: number;
            tm_create: components["schemas"]["TimestampOrNull"];
            tm_update: components["schemas"]["TimestampOrNull"];
            tm_delete: components["schemas"]["TimestampOrNull"];
        };
        /** @enum {string} */
        TalkManagerTalkType: "direct" | "group" | "talk";
        TalkManagerTalkPage: {
            result: components["schemas"]["TalkManagerTalk"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        TalkManagerMessagePage: {
            result: components["schemas"]["TalkManagerMessage"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
        /** @description One event as it was sent to subscribers. */
        TimelineManagerEvent: {
            timestamp: components["schemas"]["Timestamp"];
            event_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        TimelineManagerEventPage: {
            result: components["schemas"]["TimelineManagerEvent"][];
            next_page_token: components["schemas"]["NextPageToken"];
        };
    };
    responses: {
        /** @description Malformed or not to be done now. In the observed reading also: no such row, a row of another customer, not allowed, no balance, all without a body. A parameter of the wrong format is told with `msg`. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMsg"] | components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description No credential, or one that is malformed, expired or deleted. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "UNAUTHENTICATED",
                 *         "reason": "AUTHENTICATION_REQUIRED",
                 *         "message": "A credential is needed."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description Not enough balance. Documented reading only. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "PAYMENT_REQUIRED",
                 *         "reason": "INSUFFICIENT_BALANCE",
                 *         "message": "The balance does not suffice."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description The caller may not, or the customer is frozen. Documented reading only. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "PERMISSION_DENIED",
                 *         "reason": "PERMISSION_DENIED",
                 *         "message": "The caller may not do this."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeletionScheduled"] | components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description No such row in this customer. Documented reading only. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "NOT_FOUND",
                 *         "reason": "RESOURCE_NOT_FOUND",
                 *         "message": "There is no such row."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description The row is in a state that does not allow it, or there is one like it. Documented reading only. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "FAILED_PRECONDITION",
                 *         "reason": "INVALID_STATE",
                 *         "message": "The row is not in a state for this."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description Too many from this address, or too many attempts; the latter without a body. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "rate_limit_exceeded",
                 *       "message": "Too many requests."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorText"] | components["schemas"]["ErrorDetail"];
            };
        };
        /** @description A fault of the service, or of a carrier behind it. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "status": "INTERNAL",
                 *         "reason": "INTERNAL_ERROR",
                 *         "message": "Something went wrong."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ErrorText"];
            };
        };
        /** @description Taken; the body is not read. */
        Taken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not taken. At 500 or above, and when nothing answers within 30 s, it is tried again after 1 s, three times in all; any other status is final. */
        NotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The link's time is over, or it is malformed. */
        Expired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <?xml version='1.0' encoding='UTF-8'?><Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error> */
                "application/xml": string;
            };
        };
        /** @description The link is for reading. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <?xml version='1.0' encoding='UTF-8'?><Error><Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message></Error> */
                "application/xml": string;
            };
        };
        /** @description A fault of the storage. */
        StorageError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <?xml version='1.0' encoding='UTF-8'?><Error><Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message></Error> */
                "application/xml": string;
            };
        };
        /** @description No signature, or one that does not hold. */
        ForbiddenStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <?xml version='1.0' encoding='UTF-8'?><Error><Code>SignatureDoesNotMatch</Code><Message>Access denied.</Message></Error> */
                "application/xml": string;
            };
        };
        /** @description No such object; recordings that were deleted have none. */
        NotFoundStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error> */
                "application/xml": string;
            };
        };
    };
    parameters: {
        /**
         * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
         * @example 20
         */
        PageSize: number;
        /**
         * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
         * @example 2026-03-01T09:15:02.123456Z
         */
        PageToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    PostAuthCompleteSignup: {
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
                 *       "temp_token": "00000000000000000000000000000000",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["RequestBodyAuthCompleteSignupPOST"];
            };
        };
        responses: {
            /** @description The customer and its first key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCompleteSignupResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetAuthEmailVerify: {
        parameters: {
            query: {
                /** @description As it came by mail. */
                token: string;
            };
            header?: never;
            path?: never;
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
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PostAuthEmailVerify: {
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
                 *       "token": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["RequestBodyAuthEmailVerifyPOST"];
            };
        };
        responses: {
            /** @description The customer and its first key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerEmailVerifyResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PostAuthSignup: {
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
                 *       "email": "anna@example.com",
                 *       "accepted_tos": true,
                 *       "name": "Example Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["RequestBodyAuthSignupPOST"];
            };
        };
        responses: {
            /** @description The new customer and what the code goes with; nothing for an address that is malformed or taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerSignupResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PostAuthUnregister: {
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
                 *       "confirmation_phrase": "DELETE"
                 *     }
                 */
                "application/json": components["schemas"]["RequestBodyAuthUnregisterPOST"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    DeleteAuthUnregister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    PostAuthLogin: {
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
                 *       "username": "anna@example.com",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description The token, which is set as a cookie too. */
            200: {
                headers: {
                    /** @description `token`, for a week, on every path, for https and the same site only. */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PostAuthPasswordForgot: {
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
                 *       "username": "anna@example.com"
                 *     }
                 */
                "application/json": {
                    username: string;
                };
            };
        };
        responses: {
            /** @description Perhaps sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetAuthPasswordReset: {
        parameters: {
            query: {
                /** @description As it came by mail. */
                token: string;
            };
            header?: never;
            path?: never;
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
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PostAuthPasswordReset: {
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
                 *       "token": "0000000000000000000000000000000000000000000000000000000000000000",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetPing: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "pong"
                     *     }
                     */
                    "application/json": components["schemas"]["Pong"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    GetWs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["ServerError"];
        };
    };
    GetAccesskeys: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerAccesskeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostAccesskeys: {
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
                 *       "name": "Build server",
                 *       "detail": "",
                 *       "expire": 86400
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    expire?: number;
                };
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerAccesskey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetAccesskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerAccesskey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutAccesskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Build server",
                 *       "detail": "Nightly"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerAccesskey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAccesskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerAccesskey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PutCustomer: {
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
                 *       "name": "Example Ltd",
                 *       "detail": "",
                 *       "email": "anna@example.com",
                 *       "phone_number": "+15555550100",
                 *       "address": "1 Example Street",
                 *       "webhook_method": "POST",
                 *       "webhook_uri": "https://hooks.example.com/voipbin"
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    email: string;
                    phone_number: string;
                    address: string;
                    webhook_method: components["schemas"]["CustomerManagerCustomerWebhookMethod"];
                    webhook_uri: string;
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PutCustomerBillingAccountId: {
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
                 *       "billing_account_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    billing_account_id: string;
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostCustomers: {
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
                 *       "name": "Example Ltd",
                 *       "detail": "",
                 *       "email": "anna@example.com",
                 *       "phone_number": "+15555550100",
                 *       "address": "1 Example Street",
                 *       "webhook_method": "POST",
                 *       "webhook_uri": "https://hooks.example.com/voipbin"
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    email: string;
                    phone_number: string;
                    address: string;
                    webhook_method: components["schemas"]["CustomerManagerCustomerWebhookMethod"];
                    webhook_uri: string;
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetCustomersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutCustomersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "detail": "",
                 *       "email": "anna@example.com",
                 *       "phone_number": "+15555550100",
                 *       "address": "1 Example Street",
                 *       "webhook_method": "POST",
                 *       "webhook_uri": "https://hooks.example.com/voipbin"
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    email: string;
                    phone_number: string;
                    address: string;
                    webhook_method: components["schemas"]["CustomerManagerCustomerWebhookMethod"];
                    webhook_uri: string;
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteCustomersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutCustomersIdBillingAccountId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "billing_account_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    billing_account_id: string;
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostCustomersIdFreeze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCustomersIdRecover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerManagerCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetBillingAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutBillingAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostBillingAccountsIdBalanceAddForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "balance": 20
                 *     }
                 */
                "application/json": {
                    balance?: number;
                };
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostBillingAccountsIdBalanceSubtractForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "balance": 5
                 *     }
                 */
                "application/json": {
                    balance?: number;
                };
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutBillingAccountsIdPaymentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payment_type": "prepaid",
                 *       "payment_method": "credit card"
                 *     }
                 */
                "application/json": {
                    payment_type?: components["schemas"]["BillingManagerAccountPaymentType"];
                    payment_method?: components["schemas"]["BillingManagerAccountPaymentMethod"];
                };
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetBillings: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerBillingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetBillingsBillingId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Charge. */
                "billing-id": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingManagerBilling"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAgents: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
                /** @description Only agents with these tags; several with commas. */
                tag_ids?: string;
                /**
                 * @description Only agents of this status.
                 * @example available
                 */
                status?: "" | "available" | "away" | "busy" | "offline" | "ringing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostAgents: {
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
                 *       "username": "anna@example.com",
                 *       "password": "not-a-real-password",
                 *       "name": "Anna",
                 *       "detail": "",
                 *       "ring_method": "ringall",
                 *       "permission": 16,
                 *       "tag_ids": [],
                 *       "addresses": [
                 *         {
                 *           "type": "tel",
                 *           "target": "+15555550101"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                    name: string;
                    detail: string;
                    ring_method: components["schemas"]["AgentManagerAgentRingMethod"];
                    permission: components["schemas"]["AgentManagerAgentPermission"];
                    tag_ids: string[];
                    addresses: components["schemas"]["CommonAddress"][];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            /** @description What the published description has instead. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetAgentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
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
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutAgentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Anna",
                 *       "detail": "Second floor",
                 *       "ring_method": "linear"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    ring_method?: components["schemas"]["AgentManagerAgentRingMethod"];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAgentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutAgentsIdAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addresses": [
                 *         {
                 *           "type": "tel",
                 *           "target": "+15555550101"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    addresses?: components["schemas"]["CommonAddress"][];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutAgentsIdPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutAgentsIdPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permission": 32
                 *     }
                 */
                "application/json": {
                    permission?: components["schemas"]["AgentManagerAgentPermission"];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutAgentsIdStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "available"
                 *     }
                 */
                "application/json": {
                    status?: components["schemas"]["AgentManagerAgentStatus"];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutAgentsIdTagIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag_ids": [
                 *         "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11"
                 *       ]
                 *     }
                 */
                "application/json": {
                    tag_ids?: string[];
                };
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetTags: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostTags: {
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
                 *       "name": "billing",
                 *       "detail": "Knows invoices"
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The tag as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "billing",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The tag as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostNumbers: {
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
                 *       "number": "+15555550100",
                 *       "type": "normal",
                 *       "call_flow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *       "message_flow_id": "00000000-0000-0000-0000-000000000000",
                 *       "name": "Front desk",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    number: string;
                    type?: components["schemas"]["NumberManagerNumberType"];
                    /** Format: uuid */
                    call_flow_id: string;
                    /** Format: uuid */
                    message_flow_id: string;
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    PostNumbersRenew: {
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
                 *       "tm_renew": "2026-02-01T00:00:00.000000Z"
                 *     }
                 */
                "application/json": {
                    tm_renew: string;
                };
            };
        };
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetNumbersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutNumbersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "call_flow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *       "message_flow_id": "0b9a5d0c-7e11-4f0e-9a57-6f1c2b1e4c0f",
                 *       "name": "Front desk",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    call_flow_id: string;
                    /** Format: uuid */
                    message_flow_id: string;
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteNumbersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutNumbersIdFlowIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "call_flow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *       "message_flow_id": "0b9a5d0c-7e11-4f0e-9a57-6f1c2b1e4c0f"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    call_flow_id: string;
                    /** Format: uuid */
                    message_flow_id: string;
                };
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAvailableNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Country, two letters.
                 * @example US
                 */
                country_code?: string;
                /** @description Kind of number. */
                type?: "normal" | "virtual";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberManagerAvailableNumberResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    GetExtensions: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtensionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostExtensions: {
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
                 *       "extension": "1001",
                 *       "name": "Desk 1",
                 *       "detail": "",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    extension: string;
                    password: string;
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The extension as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetExtensionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutExtensionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Desk 1",
                 *       "detail": "",
                 *       "password": "not-a-real-password",
                 *       "direct": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    password: string;
                    direct?: boolean;
                    direct_regenerate?: boolean;
                };
            };
        };
        responses: {
            /** @description The extension as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteExtensionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetTrunks: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerTrunkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostTrunks: {
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
                 *       "domain_name": "office1",
                 *       "name": "Office",
                 *       "detail": "",
                 *       "auth_types": [
                 *         "basic"
                 *       ],
                 *       "username": "office",
                 *       "password": "not-a-real-password",
                 *       "allowed_ips": []
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    domain_name: string;
                    auth_types: components["schemas"]["RegistrarManagerAuthType"][];
                    username: string;
                    password: string;
                    allowed_ips: string[];
                };
            };
        };
        responses: {
            /** @description The trunk as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetTrunksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trunk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutTrunksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trunk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Office",
                 *       "detail": "",
                 *       "auth_types": [
                 *         "basic"
                 *       ],
                 *       "username": "office",
                 *       "password": "not-a-real-password",
                 *       "allowed_ips": []
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    auth_types: components["schemas"]["RegistrarManagerAuthType"][];
                    username: string;
                    password: string;
                    allowed_ips: string[];
                };
            };
        };
        responses: {
            /** @description The trunk as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteTrunksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Trunk. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunk, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetProviders: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerProviderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostProviders: {
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
                 *       "type": "sip",
                 *       "hostname": "sip.example.com",
                 *       "tech_prefix": "",
                 *       "tech_postfix": "",
                 *       "tech_headers": {},
                 *       "name": "Carrier",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    type: components["schemas"]["RouteManagerProviderType"];
                    hostname: string;
                    tech_prefix: string;
                    tech_postfix: string;
                    tech_headers: {
                        [key: string]: string;
                    };
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The carrier as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetProvidersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Carrier. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The carrier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutProvidersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Carrier. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "sip",
                 *       "hostname": "sip.example.com",
                 *       "tech_prefix": "",
                 *       "tech_postfix": "",
                 *       "tech_headers": {},
                 *       "name": "Carrier",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    type: components["schemas"]["RouteManagerProviderType"];
                    hostname: string;
                    tech_prefix: string;
                    tech_postfix: string;
                    tech_headers: {
                        [key: string]: string;
                    };
                    name: string;
                    detail: string;
                };
            };
        };
        responses: {
            /** @description The carrier as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteProvidersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Carrier. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The carrier, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetRoutes: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
                /** @description Only routes of this customer. */
                customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerRoutePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostRoutes: {
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
                 *       "customer_id": "0b9a5d0c-7e11-4f0e-9a57-6f1c2b1e4c0f",
                 *       "name": "Germany",
                 *       "detail": "",
                 *       "provider_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *       "priority": 1,
                 *       "target": "+49"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    customer_id: string;
                    name: string;
                    detail: string;
                    /** Format: uuid */
                    provider_id: string;
                    priority: number;
                    target: string;
                };
            };
        };
        responses: {
            /** @description The route as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerRoute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetRoutesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Route. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerRoute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutRoutesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Route. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Germany",
                 *       "detail": "",
                 *       "provider_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *       "priority": 1,
                 *       "target": "+49"
                 *     }
                 */
                "application/json": {
                    name: string;
                    detail: string;
                    /** Format: uuid */
                    provider_id: string;
                    priority: number;
                    target: string;
                };
            };
        };
        responses: {
            /** @description The route as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerRoute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteRoutesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Route. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteManagerRoute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetContacts: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostContacts: {
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
                 *       "first_name": "Anna",
                 *       "last_name": "Example",
                 *       "source": "manual",
                 *       "phone_numbers": [
                 *         {
                 *           "number": "+15555550100",
                 *           "type": "mobile",
                 *           "is_primary": true
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "address": "anna@example.com",
                 *           "type": "work"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    first_name?: string;
                    last_name?: string;
                    display_name?: string;
                    company?: string;
                    job_title?: string;
                    /** @enum {string} */
                    source?: "manual" | "import" | "api" | "sync";
                    external_id?: string;
                    notes?: string;
                    phone_numbers?: {
                        number?: string;
                        /** @enum {string} */
                        type?: "mobile" | "work" | "home" | "fax" | "other";
                        is_primary?: boolean;
                    }[];
                    emails?: {
                        address?: string;
                        /** @enum {string} */
                        type?: "work" | "personal" | "other";
                        is_primary?: boolean;
                    }[];
                    tag_ids?: string[];
                };
            };
        };
        responses: {
            /** @description The contact as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetContactsLookup: {
        parameters: {
            query?: {
                /**
                 * @description Number.
                 * @example +15555550100
                 */
                phone?: string;
                /**
                 * @description Address.
                 * @example anna@example.com
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "display_name": "Anna E.",
                 *       "company": "Example Ltd"
                 *     }
                 */
                "application/json": {
                    first_name?: string;
                    last_name?: string;
                    display_name?: string;
                    company?: string;
                    job_title?: string;
                    external_id?: string;
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostContactsIdEmails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "anna@example.com",
                 *       "type": "work",
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    address: string;
                    /** @enum {string} */
                    type?: "work" | "personal" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description What the published description has instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutContactsIdEmailsEmailId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Address. */
                email_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "personal"
                 *     }
                 */
                "application/json": {
                    address?: string;
                    /** @enum {string} */
                    type?: "work" | "personal" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteContactsIdEmailsEmailId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Address. */
                email_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostContactsIdPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "+15555550100",
                 *       "type": "mobile"
                 *     }
                 */
                "application/json": {
                    number: string;
                    /** @enum {string} */
                    type?: "mobile" | "work" | "home" | "fax" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description What the published description has instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutContactsIdPhoneNumbersPhoneNumberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    number?: string;
                    /** @enum {string} */
                    type?: "mobile" | "work" | "home" | "fax" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteContactsIdPhoneNumbersPhoneNumberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostContactsIdTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    tag_id: string;
                };
            };
        };
        responses: {
            /** @description What the published description has instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteContactsIdTagsTagId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetFiles: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostFiles: {
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
                 *       "file": "RIFF"
                 *     }
                 */
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
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
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetStorageFiles: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostStorageFiles: {
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
                 *       "file": "RIFF"
                 *     }
                 */
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetStorageFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
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
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteStorageFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetStorageAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetStorageAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostStorageAccounts: {
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
                 *       "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    customer_id: string;
                };
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetStorageAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteStorageAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Storage account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, with the time it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Flow to run; the nil id or none when `actions` are given. */
                    flow_id?: string;
                    /** @description Run instead of a stored flow; a flow is stored for them. */
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                    /** @description Shown to whom is dialled. */
                    source?: components["schemas"]["CommonAddress"];
                    destinations?: components["schemas"]["CommonAddress"][];
                };
            };
        };
        responses: {
            /** @description What was placed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calls": [],
                     *       "groupcalls": []
                     *     }
                     */
                    "application/json": {
                        calls: components["schemas"]["CallManagerCall"][];
                        groupcalls: components["schemas"]["CallManagerGroupcall"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteCallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostCallsIdHangup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call in its new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostCallsIdHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    DeleteCallsIdHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetCallsIdMediaStream: {
        parameters: {
            query: {
                /**
                 * @description How each frame is wrapped. Anything else is refused before the upgrade; the published document names no values.
                 * @example rtp
                 */
                encapsulation: "rtp" | "sln" | "audiosocket";
            };
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket: binary frames of 20 ms in both directions, 8 kHz, mu-law. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What the published document promises. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdMoh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    DeleteCallsIdMoh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdMute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "both"
                 *     }
                 */
                "application/json": {
                    direction?: components["schemas"]["CallManagerCallMuteDirection"];
                };
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    DeleteCallsIdMute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "in"
                 *     }
                 */
                "application/json": {
                    direction?: components["schemas"]["CallManagerCallMuteDirection"];
                };
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdRecordingStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "wav",
                 *       "end_of_silence": 0,
                 *       "end_of_key": "",
                 *       "duration": 0,
                 *       "on_end_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    format?: "wav";
                    /** @description Seconds of silence that end it; 0 for never. */
                    end_of_silence?: number;
                    /** @description Key that ends it. */
                    end_of_key?: string;
                    /** @description Seconds it may take; 0 for no limit. */
                    duration?: number;
                    /** @description Flow that runs when it has ended. */
                    on_end_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The call, with its `recording_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdRecordingStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call, with the recording among its `recording_ids`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdSilence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    DeleteCallsIdSilence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostCallsIdTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "One moment please.",
                 *       "language": "en-US"
                 *     }
                 */
                "application/json": {
                    text?: string;
                    /** @description BCP 47. */
                    language?: string;
                    /** @description `gcp` or `aws`. */
                    provider?: string;
                    voice_id?: string;
                };
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetGroupcalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerGroupcallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostGroupcalls: {
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
                 *       "source": {
                 *         "type": "tel",
                 *         "target": "+12025550100"
                 *       },
                 *       "destinations": [
                 *         {
                 *           "type": "tel",
                 *           "target": "+442079460101"
                 *         },
                 *         {
                 *           "type": "tel",
                 *           "target": "+442079460102"
                 *         }
                 *       ],
                 *       "flow_id": "00000000-0000-0000-0000-000000000000",
                 *       "actions": [
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "Somebody is at the door.",
                 *             "language": "en-US"
                 *           }
                 *         }
                 *       ],
                 *       "ring_method": "ring_all",
                 *       "answer_method": "hangup_others"
                 *     }
                 */
                "application/json": {
                    /** @description Shown to whom is dialled. */
                    source?: components["schemas"]["CommonAddress"];
                    destinations: components["schemas"]["CommonAddress"][];
                    /** @description Flow to run; the nil id or none when `actions` are given. */
                    flow_id?: string;
                    /** @description Run instead of a stored flow; a flow is stored for them. */
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                    ring_method?: components["schemas"]["CallManagerGroupcallRingMethod"];
                    answer_method?: components["schemas"]["CallManagerGroupcallAnswerMethod"];
                };
            };
        };
        responses: {
            /** @description The groupcall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerGroupcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetGroupcallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Groupcall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groupcall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerGroupcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteGroupcallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Groupcall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groupcall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerGroupcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostGroupcallsIdHangup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Groupcall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groupcall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerGroupcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetRecordings: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerRecordingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetRecordingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
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
                    "application/json": components["schemas"]["CallManagerRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteRecordingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording. */
                id: string;
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
                    "application/json": components["schemas"]["CallManagerRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetRecordingfilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recording, not a file of it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Never sent here: what the storage host gives to a client that follows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description To a zip. */
            307: {
                headers: {
                    /** @description A signed link. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetFlows: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerFlowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostFlows: {
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
                 *       "name": "Menu",
                 *       "detail": "Two choices",
                 *       "actions": [
                 *         {
                 *           "type": "answer"
                 *         },
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "Press one to hear more, two to leave.",
                 *             "language": "en-US"
                 *           }
                 *         },
                 *         {
                 *           "type": "digits_receive",
                 *           "option": {
                 *             "duration": 5000,
                 *             "length": 1,
                 *             "key": "#"
                 *           }
                 *         },
                 *         {
                 *           "type": "branch",
                 *           "option": {
                 *             "variable": "voipbin.call.digits",
                 *             "default_target_id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192",
                 *             "target_ids": {
                 *               "1": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60",
                 *               "2": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192"
                 *             }
                 *           }
                 *         },
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "More.",
                 *             "language": "en-US"
                 *           },
                 *           "id": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60"
                 *         },
                 *         {
                 *           "type": "hangup",
                 *           "id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192"
                 *         }
                 *       ],
                 *       "on_complete_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                    /** @description Flow that runs when an activeflow of this one has ended. */
                    on_complete_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetFlowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Flow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutFlowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Flow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Greeting",
                 *       "detail": "",
                 *       "actions": [
                 *         {
                 *           "type": "answer"
                 *         },
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "Welcome.",
                 *             "language": "en-US"
                 *           }
                 *         },
                 *         {
                 *           "type": "hangup"
                 *         }
                 *       ],
                 *       "on_complete_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                    /** @description Flow that runs when an activeflow of this one has ended. */
                    on_complete_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteFlowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Flow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetActiveflows: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    PostActiveflows: {
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
                 *       "flow_id": "1f6d2c8a-3b74-4e95-a0c1-7d8e9f2b4a63"
                 *     }
                 */
                "application/json": {
                    /** @description Taken as the id of the activeflow. */
                    id?: string;
                    /** @description Flow to run; the nil id or none when `actions` are given. */
                    flow_id?: string;
                    /** @description Run instead of a stored flow; a flow is stored for them. */
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                };
            };
        };
        responses: {
            /** @description The activeflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflow"];
                };
            };
            /** @description What the published document promises instead. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetActiveflowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Activeflow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activeflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteActiveflowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Activeflow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activeflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflow"];
                };
            };
            /** @description What the published document promises instead. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostActiveflowsIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Activeflow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activeflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowManagerActiveflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetConferences: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConferencePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostConferences: {
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
                 *       "type": "conference",
                 *       "name": "Stand-up",
                 *       "detail": "",
                 *       "timeout": 0,
                 *       "data": {},
                 *       "pre_flow_id": "00000000-0000-0000-0000-000000000000",
                 *       "post_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    type?: components["schemas"]["ConferenceManagerConferenceType"];
                    /** @description Taken as the id of the conference. */
                    id?: string;
                    name?: string;
                    detail?: string;
                    /** @description Seconds; 0 is for ever, 1 to 59 become 86400. */
                    timeout?: number;
                    data?: {
                        [key: string]: unknown;
                    };
                    /** @description Runs before joining. */
                    pre_flow_id?: string;
                    /** @description Runs after leaving. */
                    post_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetConferencesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutConferencesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Stand-up",
                 *       "detail": "Daily",
                 *       "data": {},
                 *       "timeout": 3600,
                 *       "pre_flow_id": "00000000-0000-0000-0000-000000000000",
                 *       "post_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    data?: {
                        [key: string]: unknown;
                    };
                    /** @description Seconds; 0 is for ever, 1 to 59 become 86400. */
                    timeout?: number;
                    /** @description Runs before joining. */
                    pre_flow_id?: string;
                    /** @description Runs after leaving. */
                    post_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteConferencesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetConferencesIdMediaStream: {
        parameters: {
            query: {
                /**
                 * @description How each frame is wrapped. Anything else is refused before the upgrade; the published document names no values.
                 * @example rtp
                 */
                encapsulation: "rtp" | "sln" | "audiosocket";
            };
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket: binary frames of 20 ms in both directions, 8 kHz, mu-law. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What the published document promises. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostConferencesIdRecordingStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "wav",
                 *       "duration": 3600,
                 *       "on_end_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    format?: "wav";
                    /** @description Seconds it may take; 0 for no limit. */
                    duration?: number;
                    /** @description Flow that runs when it has ended. */
                    on_end_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The conference, with its `recording_id`. The published document has no body here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostConferencesIdRecordingStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. The published document has no body here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostConferencesIdTranscribeStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "en-US"
                 *     }
                 */
                "application/json": {
                    /** @description BCP 47. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description The conference, with its `transcribe_id`. The published document has no body here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostConferencesIdTranscribeStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conference. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. The published document has no body here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetConferencecalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConferencecallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetConferencecallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conferencecall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conferencecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConferencecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteConferencecallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conferencecall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conferencecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceManagerConferencecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetQueues: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostQueues: {
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
                 *       "detail": "English",
                 *       "routing_method": "random",
                 *       "tag_ids": [
                 *         "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *       ],
                 *       "wait_flow_id": "1f6d2c8a-3b74-4e95-a0c1-7d8e9f2b4a63",
                 *       "wait_timeout": 300000,
                 *       "service_timeout": 600000
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /**
                     * @description Anything else is refused.
                     * @enum {string}
                     */
                    routing_method: "random";
                    /** @description An agent needs every one of them to be chosen. */
                    tag_ids?: string[];
                    /** @description Runs while a caller waits. */
                    wait_flow_id?: string;
                    /** @description Milliseconds; counts while waiting only. */
                    wait_timeout?: number;
                    /** @description Milliseconds; counts while in service only. */
                    service_timeout?: number;
                };
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetQueuesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
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
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutQueuesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support, night",
                 *       "detail": "English",
                 *       "routing_method": "random",
                 *       "tag_ids": [
                 *         "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *       ],
                 *       "wait_flow_id": "1f6d2c8a-3b74-4e95-a0c1-7d8e9f2b4a63",
                 *       "wait_timeout": 300000,
                 *       "service_timeout": 600000
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /**
                     * @description Anything else is refused.
                     * @enum {string}
                     */
                    routing_method: "random";
                    /** @description An agent needs every one of them to be chosen. */
                    tag_ids?: string[];
                    /** @description Runs while a caller waits. */
                    wait_flow_id?: string;
                    /** @description Milliseconds; counts while waiting only. */
                    wait_timeout?: number;
                    /** @description Milliseconds; counts while in service only. */
                    service_timeout?: number;
                };
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteQueuesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
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
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutQueuesIdRoutingMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "routing_method": "random"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Anything else is refused.
                     * @enum {string}
                     */
                    routing_method: "random";
                };
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutQueuesIdTagIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag_ids": [
                 *         "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description An agent needs every one of them; the service compares the list as a whole. */
                    tag_ids?: string[];
                };
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetQueuecalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuecallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostQueuecallsReferenceIdIdKick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call that is in the queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queuecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetQueuecallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queuecall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queuecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteQueuecallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queuecall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queuecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostQueuecallsIdKick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Queuecall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queuecall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueManagerQueuecall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetOutplans: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplanPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostOutplans: {
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
                 *       "name": "Office hours",
                 *       "detail": "",
                 *       "source": {
                 *         "type": "tel",
                 *         "target": "+12025550100"
                 *       },
                 *       "dial_timeout": 30000,
                 *       "try_interval": 60000,
                 *       "max_try_count_0": 2,
                 *       "max_try_count_1": 1,
                 *       "max_try_count_2": 0,
                 *       "max_try_count_3": 0,
                 *       "max_try_count_4": 0
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /** @description Shown to whom is dialled. */
                    source?: components["schemas"]["CommonAddress"];
                    /** @description Milliseconds a call may ring. */
                    dial_timeout?: number;
                    /** @description Milliseconds between two tries of one target. */
                    try_interval?: number;
                    /** @description Tries of `destination_0`; 0 leaves it out. */
                    max_try_count_0?: number;
                    max_try_count_1?: number;
                    max_try_count_2?: number;
                    max_try_count_3?: number;
                    max_try_count_4?: number;
                };
            };
        };
        responses: {
            /** @description The outplan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetOutplansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outplan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutOutplansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Office hours",
                 *       "detail": "Two tries"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The outplan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteOutplansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outplan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutOutplansIdDialInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outplan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": {
                 *         "type": "tel",
                 *         "target": "+12025550100"
                 *       },
                 *       "dial_timeout": 30000,
                 *       "try_interval": 60000,
                 *       "max_try_count_0": 2,
                 *       "max_try_count_1": 1,
                 *       "max_try_count_2": 0,
                 *       "max_try_count_3": 0,
                 *       "max_try_count_4": 0
                 *     }
                 */
                "application/json": {
                    /** @description Shown to whom is dialled. */
                    source?: components["schemas"]["CommonAddress"];
                    /** @description Milliseconds a call may ring. */
                    dial_timeout?: number;
                    /** @description Milliseconds between two tries of one target. */
                    try_interval?: number;
                    /** @description Tries of `destination_0`; 0 leaves it out. */
                    max_try_count_0?: number;
                    max_try_count_1?: number;
                    max_try_count_2?: number;
                    max_try_count_3?: number;
                    max_try_count_4?: number;
                };
            };
        };
        responses: {
            /** @description The outplan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerOutplan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetOutdials: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdialPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostOutdials: {
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
                 *       "campaign_id": "00000000-0000-0000-0000-000000000000",
                 *       "name": "Spring",
                 *       "detail": "",
                 *       "data": ""
                 *     }
                 */
                "application/json": {
                    campaign_id?: string;
                    name?: string;
                    detail?: string;
                    /** @description Kept as it is. */
                    data?: string;
                };
            };
        };
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetOutdialsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutOutdialsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Spring",
                 *       "detail": "Customers of last year"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteOutdialsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutOutdialsIdCampaignId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaign_id": "b81e5f3a-c4d7-4926-8b0a-d9f2e6c7a135"
                 *     }
                 */
                "application/json": {
                    campaign_id?: string;
                };
            };
        };
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutOutdialsIdData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": "batch 7"
                 *     }
                 */
                "application/json": {
                    data?: string;
                };
            };
        };
        responses: {
            /** @description The outdial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdial"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetOutdialsIdTargets: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdialtargetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostOutdialsIdTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dana",
                 *       "detail": "",
                 *       "data": "",
                 *       "destination_0": {
                 *         "type": "tel",
                 *         "target": "+442079460101"
                 *       },
                 *       "destination_1": {
                 *         "type": "tel",
                 *         "target": "+442079460102"
                 *       }
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /** @description Kept as it is. */
                    data?: string;
                    /** @description Tried first. */
                    destination_0?: components["schemas"]["CommonAddress"];
                    destination_1?: components["schemas"]["CommonAddress"];
                    destination_2?: components["schemas"]["CommonAddress"];
                    destination_3?: components["schemas"]["CommonAddress"];
                    destination_4?: components["schemas"]["CommonAddress"];
                };
            };
        };
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdialtarget"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetOutdialsIdTargetsTargetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
                /** @description Target. */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdialtarget"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteOutdialsIdTargetsTargetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Outdial. */
                id: string;
                /** @description Target. */
                target_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutdialManagerOutdialtarget"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaignPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostCampaigns: {
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
                 *       "name": "Spring",
                 *       "detail": "",
                 *       "type": "call",
                 *       "service_level": 100,
                 *       "end_handle": "stop",
                 *       "actions": [
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "We have moved.",
                 *             "language": "en-US"
                 *           }
                 *         }
                 *       ],
                 *       "outplan_id": "72d9e4b8-1a3f-4c56-9e07-c5b2f8d6a014",
                 *       "outdial_id": "9fa6c3d2-8e57-4b10-a4f9-1d7c0e3b5a86",
                 *       "queue_id": "00000000-0000-0000-0000-000000000000",
                 *       "next_campaign_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    type?: components["schemas"]["CampaignManagerCampaignType"];
                    /** @description Percent of the available agents that may be dialled for at once; counts with a queue only. */
                    service_level?: number;
                    /** @description What to do when nobody is left to dial. */
                    end_handle?: components["schemas"]["CampaignManagerCampaignEndHandle"];
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                    outplan_id?: string;
                    outdial_id?: string;
                    /** @description Queue that answered calls join; the nil id for none. */
                    queue_id?: string;
                    /** @description Kept; nothing starts it. */
                    next_campaign_id?: string;
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetCampaignsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutCampaignsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Spring",
                 *       "detail": "Second round",
                 *       "type": "call",
                 *       "service_level": 80,
                 *       "end_handle": "continue"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    type?: components["schemas"]["CampaignManagerCampaignType"];
                    /** @description Percent of the available agents that may be dialled for at once; counts with a queue only. */
                    service_level?: number;
                    /** @description What to do when nobody is left to dial. */
                    end_handle?: components["schemas"]["CampaignManagerCampaignEndHandle"];
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteCampaignsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutCampaignsIdActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actions": [
                 *         {
                 *           "type": "talk",
                 *           "option": {
                 *             "text": "We have moved.",
                 *             "language": "en-US"
                 *           }
                 *         },
                 *         {
                 *           "type": "hangup"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    actions?: components["schemas"]["FlowManagerActionInput"][];
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetCampaignsIdCampaigncalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaigncallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutCampaignsIdNextCampaignId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "next_campaign_id": "b81e5f3a-c4d7-4926-8b0a-d9f2e6c7a135"
                 *     }
                 */
                "application/json": {
                    next_campaign_id?: string;
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutCampaignsIdResourceInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outplan_id": "72d9e4b8-1a3f-4c56-9e07-c5b2f8d6a014",
                 *       "outdial_id": "9fa6c3d2-8e57-4b10-a4f9-1d7c0e3b5a86",
                 *       "queue_id": "e05c7a9d-2b81-4f63-8d4e-b6a9f3c1d720",
                 *       "next_campaign_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    outplan_id?: string;
                    outdial_id?: string;
                    queue_id?: string;
                    next_campaign_id?: string;
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutCampaignsIdServiceLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service_level": 80
                 *     }
                 */
                "application/json": {
                    /** @description Percent of the available agents that may be dialled for at once; counts with a queue only. */
                    service_level?: number;
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutCampaignsIdStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "run"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "run" | "stop";
                };
            };
        };
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetCampaigncalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaigncallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetCampaigncallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaigncall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigncall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaigncall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteCampaigncallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaigncall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigncall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignManagerCampaigncall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostTransfers: {
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
                 *       "transfer_type": "blind",
                 *       "transferer_call_id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                 *       "transferee_addresses": [
                 *         {
                 *           "type": "extension",
                 *           "target": "1002"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    transfer_type?: components["schemas"]["TransferManagerTransferType"];
                    /** @description Call of the one who hands on. */
                    transferer_call_id: string;
                    transferee_addresses?: components["schemas"]["CommonAddress"][];
                };
            };
        };
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferManagerTransfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetTranscribes: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscribePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostTranscribes: {
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
                 *       "reference_type": "call",
                 *       "reference_id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                 *       "language": "en-US",
                 *       "direction": "both",
                 *       "provider": "gcp",
                 *       "on_end_flow_id": "00000000-0000-0000-0000-000000000000"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The service takes conference and stores confbridge, which the published document has.
                     * @enum {string}
                     */
                    reference_type: "call" | "confbridge" | "conference" | "recording";
                    reference_id: string;
                    /** @description BCP 47. */
                    language?: string;
                    direction?: components["schemas"]["TranscribeManagerTranscribeDirection"];
                    provider?: components["schemas"]["TranscribeManagerTranscribeProvider"];
                    /** @description Flow that runs when it is done. */
                    on_end_flow_id?: string;
                };
            };
        };
        responses: {
            /** @description The transcribe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetTranscribesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Transcribe. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcribe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteTranscribesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Transcribe. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcribe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostTranscribesIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Transcribe. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcribe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetTranscripts: {
        parameters: {
            query: {
                /**
                 * @description Transcribe.
                 * @example d47a91e3-5c08-4b2f-8e6d-f1a3b7c92e54
                 */
                transcribe_id: string;
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcripts, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribeManagerTranscriptPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetSpeakings: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. The published document has the bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeakingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostSpeakings: {
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
                 *       "reference_type": "call",
                 *       "reference_id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                 *       "language": "en-US",
                 *       "provider": "elevenlabs",
                 *       "direction": "out"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reference_type: "call" | "confbridge";
                    reference_id: string;
                    /** @description BCP 47. */
                    language?: string;
                    /** @default elevenlabs */
                    provider?: string;
                    voice_id?: string;
                    /**
                     * @description Who hears it.
                     * @enum {string}
                     */
                    direction?: "" | "in" | "out" | "both";
                };
            };
        };
        responses: {
            /** @description The speaking, `initiating`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetSpeakingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The speaking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteSpeakingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The speaking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostSpeakingsIdFlush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The speaking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostSpeakingsIdSay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Thank you for waiting."
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description The speaking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PostSpeakingsIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Speaking. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The speaking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TtsManagerSpeaking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAis: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAIPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostAis: {
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
                 *       "name": "Front desk",
                 *       "detail": "Answers the main number",
                 *       "engine_model": "openai.gpt-4o",
                 *       "parameter": {},
                 *       "engine_key": "example-key",
                 *       "init_prompt": "You answer the telephone of Example Ltd.",
                 *       "tts_type": "elevenlabs",
                 *       "tts_voice_id": "",
                 *       "stt_type": "deepgram",
                 *       "tool_names": [
                 *         "connect_call"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /** @description Only the vendor before the dot is checked. */
                    engine_model: components["schemas"]["AIManagerAIEngineModel"];
                    parameter?: {
                        [key: string]: unknown;
                    };
                    engine_key?: string;
                    init_prompt?: string;
                    tts_type?: components["schemas"]["AIManagerAITTSType"];
                    tts_voice_id?: string;
                    stt_type?: components["schemas"]["AIManagerAISTTType"];
                    tool_names?: string[];
                };
            };
        };
        responses: {
            /** @description The AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAI"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetAisId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description AI. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAI"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutAisId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description AI. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Front desk",
                 *       "detail": "Also at night",
                 *       "engine_model": "openai.gpt-4o",
                 *       "parameter": {},
                 *       "engine_key": "example-key",
                 *       "init_prompt": "You answer the telephone of Example Ltd.",
                 *       "tts_type": "elevenlabs",
                 *       "tts_voice_id": "",
                 *       "stt_type": "deepgram",
                 *       "tool_names": [
                 *         "connect_call"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /** @description Only the vendor before the dot is checked. */
                    engine_model: components["schemas"]["AIManagerAIEngineModel"];
                    parameter?: {
                        [key: string]: unknown;
                    };
                    engine_key?: string;
                    init_prompt?: string;
                    tts_type?: components["schemas"]["AIManagerAITTSType"];
                    tts_voice_id?: string;
                    stt_type?: components["schemas"]["AIManagerAISTTType"];
                    tool_names?: string[];
                };
            };
        };
        responses: {
            /** @description The AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAI"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAisId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description AI. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAI"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetTeams: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerTeamPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostTeams: {
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
                 *       "name": "Reception",
                 *       "detail": "",
                 *       "start_member_id": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60",
                 *       "members": [
                 *         {
                 *           "id": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60",
                 *           "name": "Greeter",
                 *           "ai_id": "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07",
                 *           "transitions": [
                 *             {
                 *               "function_name": "to_billing",
                 *               "description": "Questions about an invoice.",
                 *               "next_member_id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192"
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192",
                 *           "name": "Billing",
                 *           "ai_id": "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07",
                 *           "transitions": []
                 *         }
                 *       ],
                 *       "parameter": {}
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /**
                     * Format: uuid
                     * @description One of the members.
                     */
                    start_member_id: string;
                    members: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: uuid */
                        ai_id: string;
                        transitions?: {
                            /** @description Unique in the member, and none of the built-in tools' names. */
                            function_name: string;
                            description?: string;
                            /**
                             * Format: uuid
                             * @description One of the members.
                             */
                            next_member_id: string;
                        }[];
                    }[];
                    parameter?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerTeam"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetTeamsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Team. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerTeam"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutTeamsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Team. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Reception",
                 *       "detail": "Two of them",
                 *       "start_member_id": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60",
                 *       "members": [
                 *         {
                 *           "id": "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60",
                 *           "name": "Greeter",
                 *           "ai_id": "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07",
                 *           "transitions": [
                 *             {
                 *               "function_name": "to_billing",
                 *               "description": "Questions about an invoice.",
                 *               "next_member_id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192"
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "id": "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192",
                 *           "name": "Billing",
                 *           "ai_id": "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07",
                 *           "transitions": []
                 *         }
                 *       ],
                 *       "parameter": {}
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    /**
                     * Format: uuid
                     * @description One of the members.
                     */
                    start_member_id: string;
                    members: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: uuid */
                        ai_id: string;
                        transitions?: {
                            /** @description Unique in the member, and none of the built-in tools' names. */
                            function_name: string;
                            description?: string;
                            /**
                             * Format: uuid
                             * @description One of the members.
                             */
                            next_member_id: string;
                        }[];
                    }[];
                    parameter?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerTeam"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteTeamsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Team. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerTeam"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAicalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAIcallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostAicalls: {
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
                 *       "assistance_type": "ai",
                 *       "assistance_id": "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07",
                 *       "reference_type": "call",
                 *       "reference_id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                 *       "gender": "female",
                 *       "language": "en-US"
                 *     }
                 */
                "application/json": {
                    assistance_type?: components["schemas"]["AIManagerAIcallAssistanceType"];
                    assistance_id?: string;
                    reference_type?: components["schemas"]["AIManagerAIcallReferenceType"];
                    reference_id?: string;
                    gender?: components["schemas"]["AIManagerAIcallGender"];
                    language?: string;
                };
            };
        };
        responses: {
            /** @description The aicall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAIcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetAicallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Aicall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aicall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAIcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAicallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Aicall. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aicall. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerAIcall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAimessages: {
        parameters: {
            query: {
                /**
                 * @description Aicall.
                 * @example f29d8a5b-6e34-4c71-90b8-a7c1e5d3f468
                 */
                aicall_id: string;
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostAimessages: {
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
                 *       "aicall_id": "f29d8a5b-6e34-4c71-90b8-a7c1e5d3f468",
                 *       "role": "user",
                 *       "content": "When do you open?"
                 *     }
                 */
                "application/json": {
                    aicall_id: string;
                    role?: components["schemas"]["AIManagerMessageRole"];
                    content?: string;
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetAimessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message of an aicall. */
                id: string;
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
                    "application/json": components["schemas"]["AIManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAimessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message of an aicall. */
                id: string;
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
                    "application/json": components["schemas"]["AIManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetAisummaries: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerSummaryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostAisummaries: {
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
                 *       "on_end_flow_id": "00000000-0000-0000-0000-000000000000",
                 *       "reference_type": "call",
                 *       "reference_id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                 *       "language": "en-US"
                 *     }
                 */
                "application/json": {
                    /** @description Flow that runs when it is done. */
                    on_end_flow_id?: string;
                    reference_type: components["schemas"]["AIManagerSummaryReferenceType"];
                    reference_id: string;
                    /** @description BCP 47. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetAisummariesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Summary. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteAisummariesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Summary. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AIManagerSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostRagsQuery: {
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
                 *       "query": "How is a call recorded?",
                 *       "doc_types": [
                 *         "openapi"
                 *       ],
                 *       "top_k": 3
                 *     }
                 */
                "application/json": {
                    query: string;
                    /** @description Which documents to look at; all when left out. */
                    doc_types?: components["schemas"]["RagManagerDocType"][];
                    /** @description How many passages to draw on. */
                    top_k?: number;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answer": "By recording_start.",
                     *       "sources": [
                     *         {
                     *           "source_file": "calls.yaml",
                     *           "section_title": "Recording",
                     *           "doc_type": "openapi",
                     *           "relevance_score": 0.91
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RagManagerQueryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetMessages: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageManagerMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostMessages: {
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
                 *       "source": {
                 *         "type": "tel",
                 *         "target": "+12025550100"
                 *       },
                 *       "destinations": [
                 *         {
                 *           "type": "tel",
                 *           "target": "+442079460101"
                 *         },
                 *         {
                 *           "type": "tel",
                 *           "target": "+442079460102"
                 *         }
                 *       ],
                 *       "text": "Your table is ready."
                 *     }
                 */
                "application/json": {
                    /** @description One of the customer's numbers. */
                    source?: components["schemas"]["CommonAddress"];
                    destinations: components["schemas"]["CommonAddress"][];
                    text?: string;
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
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
                    "application/json": components["schemas"]["MessageManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
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
                    "application/json": components["schemas"]["MessageManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetConversations: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetConversationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
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
                    "application/json": components["schemas"]["ConversationManagerConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutConversationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner_type": "agent",
                 *       "owner_id": "c91b4d7e-8f25-4a60-b3d8-e7f10a2c6b95"
                 *     }
                 */
                "application/json": {
                    /** @description `agent`, or empty. */
                    owner_type?: string;
                    /** @description Agent who sees it among their own. */
                    owner_id?: string;
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetConversationsIdMessages: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostConversationsIdMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "We open at nine.",
                 *       "medias": []
                 *     }
                 */
                "application/json": {
                    text?: string;
                    /** @description Ignored by the service. */
                    medias?: Record<string, never>[];
                };
            };
        };
        responses: {
            /** @description The message, `progressing`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetConversationAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostConversationAccounts: {
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
                 *       "type": "line",
                 *       "name": "Shop",
                 *       "detail": "",
                 *       "secret": "example-secret",
                 *       "token": "example-token"
                 *     }
                 */
                "application/json": {
                    type?: components["schemas"]["ConversationManagerAccountType"];
                    name?: string;
                    detail?: string;
                    secret?: string;
                    token?: string;
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetConversationAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutConversationAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop",
                 *       "detail": "Main street",
                 *       "secret": "example-secret",
                 *       "token": "example-token"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    secret?: string;
                    token?: string;
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteConversationAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetEmails: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailManagerEmailPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostEmails: {
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
                 *       "destinations": [
                 *         {
                 *           "type": "email",
                 *           "target": "dana@example.com"
                 *         }
                 *       ],
                 *       "subject": "Your call",
                 *       "content": "The recording is attached.",
                 *       "attachments": [
                 *         {
                 *           "reference_type": "recording",
                 *           "reference_id": "d47a91e3-5c08-4b2f-8e6d-f1a3b7c92e54"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    destinations: components["schemas"]["CommonAddress"][];
                    subject?: string;
                    content?: string;
                    /** @description Recordings. */
                    attachments?: components["schemas"]["EmailManagerEmailAttachment"][];
                };
            };
        };
        responses: {
            /** @description The e-mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailManagerEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetEmailsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailManagerEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteEmailsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description E-mail. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailManagerEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetTimelinesCallsCallIdPcap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. A malformed id is told with a `msg`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace. The published media type is `application/octet-stream`. */
            200: {
                headers: {
                    /** @description Names the file `call-<id>.pcap`. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.tcpdump.pcap": string;
                    "application/octet-stream": string;
                };
            };
            /** @description Malformed, or no such kind of thing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "msg": "Invalid format for parameter call_id: error unmarshaling 'x' text as *uuid.UUID: invalid UUID length: 1"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | {
                        msg: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not see it, or the customer is frozen. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "permission denied"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | components["schemas"]["DeletionScheduled"];
                };
            };
            /** @description No such call, or nothing was traced. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "no SIP data available for this call"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "internal error"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description The trace cannot be fetched. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "upstream service unavailable"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    GetTimelinesCallsCallIdSipAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call. A malformed id is told with a `msg`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its SIP messages, and how the media went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sip_messages": [
                     *         {
                     *           "timestamp": "2026-03-01T09:15:02.123Z",
                     *           "method": "INVITE",
                     *           "src_ip": "192.0.2.10",
                     *           "src_port": 5060,
                     *           "dst_ip": "192.0.2.20",
                     *           "dst_port": 5060,
                     *           "raw": "INVITE sip:+442079460101@example.com SIP/2.0"
                     *         }
                     *       ],
                     *       "rtcp_stats": null
                     *     }
                     */
                    "application/json": {
                        sip_messages: {
                            /** Format: date-time */
                            timestamp?: string;
                            method?: string;
                            src_ip?: string;
                            src_port?: number;
                            dst_ip?: string;
                            dst_port?: number;
                            raw?: string;
                        }[];
                        rtcp_stats?: {
                            mos: number;
                            jitter: number;
                            packet_loss_pct: number;
                            rtt: number;
                            rtp_bytes: number;
                            rtp_packets: number;
                            rtp_errors: number;
                            rtcp_bytes: number;
                            rtcp_packets: number;
                            rtcp_errors: number;
                        } | null;
                    };
                };
            };
            /** @description Malformed, or no such kind of thing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "msg": "Invalid format for parameter call_id: error unmarshaling 'x' text as *uuid.UUID: invalid UUID length: 1"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | {
                        msg: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not see it, or the customer is frozen. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "permission denied"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | components["schemas"]["DeletionScheduled"];
                };
            };
            /** @description No such call, or nothing was traced. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "no SIP data available for this call"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "internal error"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description The trace cannot be fetched. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "upstream service unavailable"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    GetTimelinesResourceTypeResourceIdEvents: {
        parameters: {
            query?: {
                /** @description Rows of a page. 0 and less, or more than 1000, are 100. */
                page_size?: number;
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description What it is. */
                resource_type: "calls" | "conferences" | "flows" | "activeflows";
                /** @description The call, conference, flow or activeflow. A malformed id is told with a `msg`. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "timestamp": "2026-03-01T09:15:02.123Z",
                     *           "event_type": "call_ringing",
                     *           "data": {
                     *             "id": "5b0f3a4e-6c1d-4f7e-9a2b-8d3c1e5f7a90",
                     *             "status": "ringing"
                     *           }
                     *         }
                     *       ],
                     *       "next_page_token": ""
                     *     }
                     */
                    "application/json": components["schemas"]["TimelineManagerEventPage"];
                };
            };
            /** @description Malformed, or no such kind of thing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "msg": "Invalid format for parameter resource_id: error unmarshaling 'x' text as *uuid.UUID: invalid UUID length: 1"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | {
                        msg: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not see it, or the customer is frozen. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "permission denied"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    } | components["schemas"]["DeletionScheduled"];
                };
            };
            /** @description No such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "resource not found"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "internal error"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description The trace cannot be fetched. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "upstream service unavailable"
                     *     }
                     */
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    GetServiceAgentsAgents: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsAgentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent. */
                id: string;
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
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsCalls: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsCallsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Call; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallManagerCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsContacts: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostServiceAgentsContacts: {
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
                 *       "first_name": "Dana",
                 *       "last_name": "Example",
                 *       "company": "Example Ltd",
                 *       "phone_numbers": [
                 *         {
                 *           "number": "+442079460103",
                 *           "type": "mobile",
                 *           "is_primary": true
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "address": "dana@example.com",
                 *           "type": "work",
                 *           "is_primary": true
                 *         }
                 *       ],
                 *       "tag_ids": [
                 *         "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *       ]
                 *     }
                 */
                "application/json": {
                    first_name?: string;
                    last_name?: string;
                    display_name?: string;
                    company?: string;
                    job_title?: string;
                    /**
                     * @default manual
                     * @enum {string}
                     */
                    source?: "manual" | "import" | "api" | "sync";
                    external_id?: string;
                    notes?: string;
                    phone_numbers?: {
                        number?: string;
                        /** @enum {string} */
                        type?: "mobile" | "work" | "home" | "fax" | "other";
                        is_primary?: boolean;
                    }[];
                    emails?: {
                        /** Format: email */
                        address?: string;
                        /** @enum {string} */
                        type?: "work" | "personal" | "other";
                        is_primary?: boolean;
                    }[];
                    tag_ids?: string[];
                };
            };
        };
        responses: {
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsContactsLookup: {
        parameters: {
            query?: {
                /**
                 * @description Number, in any form.
                 * @example +442079460103
                 */
                phone?: string;
                /**
                 * @description Address.
                 * @example dana@example.com
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "job_title": "Buyer",
                 *       "notes": "Prefers mornings"
                 *     }
                 */
                "application/json": {
                    first_name?: string;
                    last_name?: string;
                    display_name?: string;
                    company?: string;
                    job_title?: string;
                    external_id?: string;
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsContactsIdEmails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "dana@example.com",
                 *       "type": "work",
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    address?: string;
                    /** @enum {string} */
                    type?: "work" | "personal" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description What the published document promises instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsContactsIdEmailsEmailId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description E-mail address of the contact. */
                email_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "personal"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    address?: string;
                    /** @enum {string} */
                    type?: "work" | "personal" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsContactsIdEmailsEmailId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description E-mail address of the contact. */
                email_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsContactsIdPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "+442079460103",
                 *       "type": "mobile",
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    number?: string;
                    /** @enum {string} */
                    type?: "mobile" | "work" | "home" | "fax" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description What the published document promises instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsContactsIdPhoneNumbersPhoneNumberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Phone number of the contact. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    number?: string;
                    /** @enum {string} */
                    type?: "mobile" | "work" | "home" | "fax" | "other";
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsContactsIdPhoneNumbersPhoneNumberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Phone number of the contact. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsContactsIdTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag_id": "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    tag_id?: string;
                };
            };
        };
        responses: {
            /** @description What the published document promises instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsContactsIdTagsTagId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contact. */
                id: string;
                /** @description Tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactManagerContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsConversations: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsConversationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation; one that the caller does not own is not found. */
                id: string;
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
                    "application/json": components["schemas"]["ConversationManagerConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsConversationsIdMessages: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Conversation; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsConversationsIdMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation; one that the caller does not own is not found. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "I will call you back.",
                 *       "medias": []
                 *     }
                 */
                "application/json": {
                    text?: string;
                    /** @description Ignored by the service. */
                    medias?: Record<string, never>[];
                };
            };
        };
        responses: {
            /** @description The message, `progressing`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer in brief. The published document has the whole record here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8c2e7b15-94fa-4d36-b0e8-2a6d1c9f5371",
                     *       "name": "Example Ltd",
                     *       "detail": "Bakery",
                     *       "tm_create": "2026-03-01T09:15:02.123456Z",
                     *       "tm_update": null,
                     *       "tm_delete": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name?: string;
                        detail?: string;
                        /** Format: date-time */
                        tm_create: string | null;
                        /** Format: date-time */
                        tm_update: string | null;
                        /** Format: date-time */
                        tm_delete: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsExtensions: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtensionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsExtensionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Extension among the caller's addresses. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarManagerExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsFiles: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageManagerFilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostServiceAgentsFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    GetServiceAgentsFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
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
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description File. */
                id: string;
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
                    "application/json": components["schemas"]["StorageManagerFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsMe: {
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
                 *       "name": "Dana",
                 *       "detail": "",
                 *       "ring_method": "ringall"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                    ring_method?: components["schemas"]["AgentManagerAgentRingMethod"];
                };
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsMeAddresses: {
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
                 *       "addresses": [
                 *         {
                 *           "type": "extension",
                 *           "target": "a3e8f01c-7d49-4b26-95ce-0b8d2f6a1e74"
                 *         },
                 *         {
                 *           "type": "tel",
                 *           "target": "+442079460104"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Extensions by their id, numbers, SIP addresses; no two agents of a customer share one. */
                    addresses?: components["schemas"]["CommonAddress"][];
                };
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    PutServiceAgentsMePassword: {
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
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsMeStatus: {
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
                 *       "status": "available"
                 *     }
                 */
                "application/json": {
                    status?: components["schemas"]["AgentManagerAgentStatus"];
                };
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentManagerAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsTags: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagManagerTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsTalkChannels: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    GetServiceAgentsTalkChats: {
        parameters: {
            query?: {
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    PostServiceAgentsTalkChats: {
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
                 *       "type": "direct",
                 *       "participants": [
                 *         {
                 *           "owner_type": "agent",
                 *           "owner_id": "d6f4b0a8-1c97-4e52-83ab-f5e9c7d2b641"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    type: components["schemas"]["TalkManagerTalkType"];
                    name?: string;
                    detail?: string;
                    participants?: components["schemas"]["TalkManagerParticipantInput"][];
                };
            };
        };
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsTalkChatsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PutServiceAgentsTalkChatsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night shift",
                 *       "detail": ""
                 *     }
                 */
                "application/json": {
                    name?: string;
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsTalkChatsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerTalk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsTalkChatsIdJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oneself, taking part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerParticipant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    GetServiceAgentsTalkChatsIdParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerParticipant"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsTalkChatsIdParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner_type": "agent",
                 *       "owner_id": "d6f4b0a8-1c97-4e52-83ab-f5e9c7d2b641"
                 *     }
                 */
                "application/json": {
                    owner_type: string;
                    owner_id: string;
                };
            };
        };
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerParticipant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsTalkChatsIdParticipantsParticipantId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Chat. */
                id: string;
                /** @description Participant, by the id of taking part. */
                participant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerParticipant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsTalkMessages: {
        parameters: {
            query: {
                /**
                 * @description Chat one takes part in.
                 * @example ab5d1e76-f3c8-4029-9d7e-6b4c8a2f0e31
                 */
                chat_id: string;
                /**
                 * @description Rows of a page. Outside 1 to 100 it counts as 100; what is no number is refused.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Rows made before this moment, the `next_page_token` of the page before. Without it, from now.
                 * @example 2026-03-01T09:15:02.123456Z
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsTalkMessages: {
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
                 *       "chat_id": "ab5d1e76-f3c8-4029-9d7e-6b4c8a2f0e31",
                 *       "type": "normal",
                 *       "text": "Who takes the next one?"
                 *     }
                 */
                "application/json": {
                    chat_id: string;
                    /** @description Message of the same chat that this one answers; it may be a deleted one. */
                    parent_id?: string;
                    type: components["schemas"]["TalkManagerMessageType"];
                    text?: string;
                    medias?: {
                        type?: components["schemas"]["TalkManagerMediaType"];
                        address?: components["schemas"]["CommonAddress"];
                        agent_id?: string;
                        file_id?: string;
                        link_url?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsTalkMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
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
                    "application/json": components["schemas"]["TalkManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    DeleteServiceAgentsTalkMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
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
                    "application/json": components["schemas"]["TalkManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    PostServiceAgentsTalkMessagesIdReactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "emoji": "👍"
                 *     }
                 */
                "application/json": {
                    emoji?: string;
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkManagerMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    GetServiceAgentsWs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["ServerError"];
        };
    };
    downloadObject: {
        parameters: {
            query?: {
                /**
                 * @description How it is signed.
                 * @example GOOG4-RSA-SHA256
                 */
                "X-Goog-Algorithm"?: string;
                /** @description Who signed. */
                "X-Goog-Credential"?: string;
                /**
                 * @description When.
                 * @example 20260301T091502Z
                 */
                "X-Goog-Date"?: string;
                /**
                 * @description For how many seconds.
                 * @example 86400
                 */
                "X-Goog-Expires"?: string;
                /**
                 * @description Which headers are covered.
                 * @example host
                 */
                "X-Goog-SignedHeaders"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Bucket.
                 * @example voipbin-media
                 */
                bucket: string;
                /**
                 * @description Name of the object; it may hold slashes.
                 * @example recording/6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11.zip
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object, with the media type that it was stored with. */
            200: {
                headers: {
                    /** @description Length in bytes. */
                    "Content-Length"?: string;
                    /** @description MD5 of the bytes in hexadecimal digits, in double quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "audio/wav": string;
                    "*/*": string;
                };
            };
            400: components["responses"]["Expired"];
            403: components["responses"]["ForbiddenStorage"];
            404: components["responses"]["NotFoundStorage"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["StorageError"];
        };
    };
    deliverCallCreated: {
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
                 *       "type": "call_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "owner_type": "",
                 *         "owner_id": "00000000-0000-0000-0000-000000000000",
                 *         "flow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "activeflow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "type": "flow",
                 *         "master_call_id": "00000000-0000-0000-0000-000000000000",
                 *         "recording_id": "00000000-0000-0000-0000-000000000000",
                 *         "groupcall_id": "00000000-0000-0000-0000-000000000000",
                 *         "source": {
                 *           "type": "tel",
                 *           "target": "+15555550100"
                 *         },
                 *         "destination": {
                 *           "type": "tel",
                 *           "target": "+15555550101"
                 *         },
                 *         "status": "dialing",
                 *         "action": {
                 *           "id": "00000000-0000-0000-0000-000000000001",
                 *           "next_id": "00000000-0000-0000-0000-000000000000",
                 *           "type": ""
                 *         },
                 *         "direction": "outgoing",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "call_created";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallRinging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_ringing";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallProgressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_progressing";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_updated";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallTerminating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_terminating";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallCanceling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_canceling";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallHangup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_hangup";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCallDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "call_deleted";
                    data: components["schemas"]["CallManagerCall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverGroupcallCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "groupcall_created";
                    data: components["schemas"]["CallManagerGroupcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverGroupcallProgressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "groupcall_progressing";
                    data: components["schemas"]["CallManagerGroupcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverGroupcallHangup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "groupcall_hangup";
                    data: components["schemas"]["CallManagerGroupcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverGroupcallDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "groupcall_deleted";
                    data: components["schemas"]["CallManagerGroupcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverRecordingStarted: {
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
                 *       "type": "recording_started",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "owner_type": "",
                 *         "owner_id": "00000000-0000-0000-0000-000000000000",
                 *         "activeflow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "reference_type": "call",
                 *         "reference_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "status": "recording",
                 *         "format": "wav",
                 *         "on_end_flow_id": "00000000-0000-0000-0000-000000000000",
                 *         "tm_start": "2026-03-01T09:15:02.123456Z",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_update": "2026-03-01T09:15:02.123456Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "recording_started";
                    data: components["schemas"]["CallManagerRecording"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverRecordingFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "recording_finished";
                    data: components["schemas"]["CallManagerRecording"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverActiveflowCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "activeflow_created";
                    data: components["schemas"]["FlowManagerActiveflow"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverActiveflowUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "activeflow_updated";
                    data: components["schemas"]["FlowManagerActiveflow"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverActiveflowDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "activeflow_deleted";
                    data: components["schemas"]["FlowManagerActiveflow"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConferenceCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conference_created";
                    data: components["schemas"]["ConferenceManagerConference"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConferenceUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conference_updated";
                    data: components["schemas"]["ConferenceManagerConference"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConferenceDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conference_deleted";
                    data: components["schemas"]["ConferenceManagerConference"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverNumberCreated: {
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
                 *       "type": "number_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "number": "+15555550100",
                 *         "type": "normal",
                 *         "call_flow_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "message_flow_id": "00000000-0000-0000-0000-000000000000",
                 *         "name": "Front desk",
                 *         "detail": "",
                 *         "status": "active",
                 *         "t38_enabled": false,
                 *         "emergency_enabled": false,
                 *         "tm_purchase": "2026-03-01T09:15:02.123456Z",
                 *         "tm_renew": "2026-03-01T09:15:02.123456Z",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_update": null,
                 *         "tm_delete": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "number_created";
                    data: components["schemas"]["NumberManagerNumber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverNumberUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "number_updated";
                    data: components["schemas"]["NumberManagerNumber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverNumberDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "number_deleted";
                    data: components["schemas"]["NumberManagerNumber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_created";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallWaiting: {
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
                 *       "type": "queuecall_waiting",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "reference_type": "call",
                 *         "reference_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "status": "waiting",
                 *         "service_agent_id": "00000000-0000-0000-0000-000000000000",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_service": null,
                 *         "tm_update": "2026-03-01T09:15:02.123456Z",
                 *         "tm_delete": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "queuecall_waiting";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallConnecting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_connecting";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallServiced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_serviced";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallDone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_done";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallAbandoned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_abandoned";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverQueuecallDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "queuecall_deleted";
                    data: components["schemas"]["QueueManagerQueuecall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAgentCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "agent_created";
                    data: components["schemas"]["AgentManagerAgent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAgentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "agent_updated";
                    data: components["schemas"]["AgentManagerAgent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAgentDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "agent_deleted";
                    data: components["schemas"]["AgentManagerAgent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAgentStatusUpdated: {
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
                 *       "type": "agent_status_updated",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "username": "anna@example.com",
                 *         "name": "Anna",
                 *         "detail": "",
                 *         "ring_method": "ringall",
                 *         "status": "available",
                 *         "permission": 16,
                 *         "tag_ids": [],
                 *         "addresses": [
                 *           {
                 *             "type": "tel",
                 *             "target": "+15555550101"
                 *           }
                 *         ],
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_update": "2026-03-01T09:15:02.123456Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "agent_status_updated";
                    data: components["schemas"]["AgentManagerAgent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_created";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_updated";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_deleted";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignStatusRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_status_run";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignStatusStopping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_status_stopping";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaignStatusStop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaign_status_stop";
                    data: components["schemas"]["CampaignManagerCampaign"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaigncallCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaigncall_created";
                    data: components["schemas"]["CampaignManagerCampaigncall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaigncallUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaigncall_updated";
                    data: components["schemas"]["CampaignManagerCampaigncall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverCampaigncallDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "campaigncall_deleted";
                    data: components["schemas"]["CampaignManagerCampaigncall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverOutdialCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "outdial_created";
                    data: components["schemas"]["OutdialManagerOutdial"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverOutdialUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "outdial_updated";
                    data: components["schemas"]["OutdialManagerOutdial"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverOutdialDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "outdial_deleted";
                    data: components["schemas"]["OutdialManagerOutdial"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_created";
                    data: components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeProgressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_progressing";
                    data: components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeDone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_done";
                    data: components["schemas"]["TranscribeManagerTranscribe"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeSpeechStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_speech_started";
                    data: components["schemas"]["TranscribeManagerSpeechWebhookMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeSpeechInterim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_speech_interim";
                    data: components["schemas"]["TranscribeManagerSpeechWebhookMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscribeSpeechEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "transcribe_speech_ended";
                    data: components["schemas"]["TranscribeManagerSpeechWebhookMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTranscriptCreated: {
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
                 *       "type": "transcript_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "transcribe_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "direction": "in",
                 *         "message": "Good morning",
                 *         "tm_transcript": "0001-01-01T00:00:05.12Z",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "transcript_created";
                    data: components["schemas"]["TranscribeManagerTranscript"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAiCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "ai_created";
                    data: components["schemas"]["AIManagerAI"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAiUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "ai_updated";
                    data: components["schemas"]["AIManagerAI"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAiDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "ai_deleted";
                    data: components["schemas"]["AIManagerAI"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTeamCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "team_created";
                    data: components["schemas"]["AIManagerTeam"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTeamUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "team_updated";
                    data: components["schemas"]["AIManagerTeam"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverTeamDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "team_deleted";
                    data: components["schemas"]["AIManagerTeam"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusInitializing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_initializing";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusProgressing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_progressing";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusPausing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_pausing";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusResuming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_resuming";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusTerminating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_terminating";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAicallStatusTerminated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "aicall_status_terminated";
                    data: components["schemas"]["AIManagerAIcall"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAimessageCreated: {
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
                 *       "type": "aimessage_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "aicall_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "role": "assistant",
                 *         "content": "How can I help?",
                 *         "direction": "incoming",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "aimessage_created";
                    data: components["schemas"]["AIManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverSummaryCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "summary_created";
                    data: components["schemas"]["AIManagerSummary"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverSummaryUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "summary_updated";
                    data: components["schemas"]["AIManagerSummary"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverSummaryDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "summary_deleted";
                    data: components["schemas"]["AIManagerSummary"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverMessageCreated: {
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
                 *       "type": "message_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "type": "sms",
                 *         "source": {
                 *           "type": "tel",
                 *           "target": "+15555550100"
                 *         },
                 *         "targets": [
                 *           {
                 *             "destination": {
                 *               "type": "tel",
                 *               "target": "+15555550101"
                 *             },
                 *             "status": "queued",
                 *             "parts": 0,
                 *             "tm_update": "2026-03-01T09:15:02.123456Z"
                 *           }
                 *         ],
                 *         "text": "Hello",
                 *         "direction": "outbound",
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_update": null,
                 *         "tm_delete": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "message_created";
                    data: components["schemas"]["MessageManagerMessage"] | components["schemas"]["TalkManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverMessageUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message_updated";
                    data: components["schemas"]["MessageManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverMessageRinging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message_ringing";
                    data: components["schemas"]["MessageManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverMessageDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message_deleted";
                    data: components["schemas"]["TalkManagerMessage"] | components["schemas"]["MessageManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
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
                "application/json": {
                    /** @constant */
                    type: "conversation_created";
                    data: components["schemas"]["ConversationManagerConversation"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConversationUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conversation_updated";
                    data: components["schemas"]["ConversationManagerConversation"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConversationMessageCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conversation_message_created";
                    data: components["schemas"]["ConversationManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
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
                "application/json": {
                    /** @constant */
                    type: "conversation_message_updated";
                    data: components["schemas"]["ConversationManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverConversationMessageDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "conversation_message_deleted";
                    data: components["schemas"]["ConversationManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAccountCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "account_created";
                    data: components["schemas"]["ConversationManagerAccount"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAccountUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "account_updated";
                    data: components["schemas"]["ConversationManagerAccount"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverAccountDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "account_deleted";
                    data: components["schemas"]["ConversationManagerAccount"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverEmailCreated: {
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
                 *       "type": "email_created",
                 *       "data": {
                 *         "id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "customer_id": "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11",
                 *         "source": {
                 *           "type": "email",
                 *           "target": "desk@example.com"
                 *         },
                 *         "destinations": [
                 *           {
                 *             "type": "email",
                 *             "target": "anna@example.com"
                 *           }
                 *         ],
                 *         "status": "initiated",
                 *         "subject": "Your call",
                 *         "content": "Thank you.",
                 *         "attachments": [],
                 *         "tm_create": "2026-03-01T09:15:02.123456Z",
                 *         "tm_update": null,
                 *         "tm_delete": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "email_created";
                    data: components["schemas"]["EmailManagerEmail"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverEmailUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "email_updated";
                    data: components["schemas"]["EmailManagerEmail"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverEmailDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "email_deleted";
                    data: components["schemas"]["EmailManagerEmail"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverChatCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "chat_created";
                    data: components["schemas"]["TalkManagerTalk"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverChatUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "chat_updated";
                    data: components["schemas"]["TalkManagerTalk"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverChatDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "chat_deleted";
                    data: components["schemas"]["TalkManagerTalk"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverMessageReactionUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "message_reaction_updated";
                    data: components["schemas"]["TalkManagerMessage"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverParticipantAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "participant_added";
                    data: components["schemas"]["TalkManagerParticipant"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
    deliverParticipantRemoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "participant_removed";
                    data: components["schemas"]["TalkManagerParticipant"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Taken"];
            default: components["responses"]["NotTaken"];
        };
    };
}
