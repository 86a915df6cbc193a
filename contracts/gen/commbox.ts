// Generated from contracts/commbox by "npm run generate"; not edited by hand.
/* oxlint-disable */
export interface paths {
    "/streams/{STREAM_ID}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Lists the conversations of a channel.
         * @description Must be narrowed by a time range, by an identity, by an identity id or by an external conversation id; half a pair or nothing at all is refused. A page holds at most 100 conversations; there is no total and no link to the next one.
         */
        get: operations["Get_Stream_Objects"];
        put?: never;
        /**
         * Opens a conversation on a channel.
         * @description Nobody is assigned yet: `ManagerId` names the agent who is credited with opening it, and without it the customer counts as the one who began. The customer is found by the identity, or created.
         */
        post: operations["Create_Object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a remark to a conversation.
         * @description A recording, a transcript and a note are all plain text: one call for each, as often as wanted, before and after the conversation is resolved. Nothing else on the conversation changes.
         */
        post: operations["Set_Remark_Log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the content of a conversation.
         * @description The end of a call is told here, by `conversation_status`. Status and assignee stay. Whether the keys replace the content or are laid over it is not published; the whole set gives one result either way.
         */
        post: operations["Set_Object_Content"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/status/{STATUS_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description The new status; 2 resolves the conversation and releases its agent.
                 * @example 2
                 */
                STATUS_ID: components["schemas"]["ObjectStatusTypeInput"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the status of a conversation.
         * @description There is no body. Status 2 unassigns the agent.
         */
        post: operations["Set_Object_Status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/objects/{OBJECT_ID}/child": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a message to a conversation. */
        post: operations["Create_Child_Object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/objects/{OBJECT_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Reads one conversation.
         * @description The answer is an array of one. Messages are listed newest first.
         */
        get: operations["Get_Object"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /** Lists the activity lines of a conversation. */
        get: operations["Get_Object_Activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/objects/{OBJECT_ID}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Reads a conversation as plain text.
         * @description Blocks of three lines, oldest first: the time in brackets, who speaks, what is said.
         */
        get: operations["Get_Object_Transcript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
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
         * Moves a conversation to another channel.
         * @description Takes the number of the channel only. Which kinds of channel can follow each other is a published table; a voice conversation cannot move. Nothing changes when the channel is the one it is in. An unknown conversation is a 400 here.
         */
        patch: operations["Update_Object_Stream"];
        trace?: never;
    };
    "/objects/{OBJECT_ID}/activitylog": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a line of one's own to the activity log. */
        post: operations["Set_Activity_Log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Reads the indicators of a conversation.
         * @description From a draft of the vendor's description that was never published.
         */
        get: operations["Get_Object_Indicators"];
        put?: never;
        /**
         * Puts an indicator on a conversation.
         * @description An indicator of the same id is replaced.
         */
        post: operations["Set_Object_Indicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{OBJECT_ID}/indicators/{INDICATOR_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description Indicator.
                 * @example vip
                 */
                INDICATOR_ID: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an indicator off a conversation. */
        delete: operations["Delete_Custom_Indicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/objects/{STREAM_PROVIDER_ID}/{STREAM_PROVIDER_TYPE}/child": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description External id that the conversation was opened with.
                 * @example call-0001
                 */
                STREAM_PROVIDER_ID: string;
                /**
                 * @description Type of that id.
                 * @example 5
                 */
                STREAM_PROVIDER_TYPE: components["schemas"]["StreamProviderTypeInput"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a message to a conversation that is named by its external id. */
        post: operations["Create_Child_Object_By_Provider_Id"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        /**
         * Counts what an agent has in hand, by kind of channel.
         * @description Counts, not conversations; a kind without any is left out.
         */
        get: operations["Get_Manager_Assignments"];
        put?: never;
        /**
         * Assigns a conversation to an agent.
         * @description There is no body. A conversation has one assignee at a time, so a second assignment replaces the first. Its status stays.
         */
        post: operations["Assign_Manager"];
        /**
         * Takes a conversation from an agent.
         * @description Refused for anyone who is not the assignee.
         */
        delete: operations["Unassign_Manager"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the agents and admins of the account.
         * @description `id` is the agent id that every voice call uses; `identityId` is something else.
         */
        get: operations["Get_Managers"];
        put?: never;
        /** Adds an agent or admin. */
        post: operations["Create_Manager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        /**
         * Counts what an agent is working on.
         * @description `FaceToFaceStatus` is true while the agent is on a voice or video call. Voice is counted in neither total. The spelling of the counters is the vendor's.
         */
        get: operations["Get_Manager_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        /** Reads one agent. */
        get: operations["Get_Manager"];
        put?: never;
        /** Changes an agent. */
        post: operations["Update_Manager"];
        /** Removes an agent. */
        delete: operations["Delete_Manager"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        /** Reads the presence of an agent. */
        get: operations["Get_Manager_presence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/presence/{ACTIVITY_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
                /**
                 * @description A presence id that Get_presence_types lists: 1, 2, 3 or one that an admin added.
                 * @example 3
                 */
                ACTIVITY_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the presence of an agent. */
        post: operations["Update_Manager_presence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the presences that an agent can take.
         * @description Admins can add presences of their own, each of one of the three types.
         */
        get: operations["Get_presence_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/streamavailability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Tells whether a channel can take a conversation now.
         * @description A voice channel is available while a permitted agent is active, not on a call, and has automatic assignment on; busy while all permitted agents are on calls.
         */
        get: operations["Get_Stream_Availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts conversations by channel and status. */
        get: operations["Get_streams_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/streamsSLAExceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts conversations that miss their service level.
         * @description The answer is a pair whose halves are called Item1 and Item2; what sets them apart is not published.
         */
        get: operations["Get_SLA_streams_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/substreams/{SUBSTREAM_ID}/streamavailability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Subchannel; 0 is the general one.
                 * @example 0
                 */
                SUBSTREAM_ID: number;
            };
            cookie?: never;
        };
        /** Tells whether a subchannel can take a conversation now. */
        get: operations["Get_Substream_Availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the channels of the account.
         * @description In no reference; one public client reads `data.streams`. What an item holds is our own guess.
         */
        get: operations["List_Streams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{USER_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
            };
            cookie?: never;
        };
        /**
         * Reads a customer with all identities.
         * @description The customer is named by the id, or by the pair of query parameters; half a pair is refused.
         */
        get: operations["Get_User"];
        put?: never;
        /**
         * Changes what is known about a customer.
         * @description Fields that are sent are set, the others stay. Custom fields go into `Content` under their unique names, which are compared with regard to case.
         */
        post: operations["Update_User"];
        /**
         * Removes a customer.
         * @description Known from an example in the API overview only.
         */
        delete: operations["Delete_User"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/identities/{USER_IDENTITY_ID}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identity of a customer.
                 * @example 1957166
                 */
                USER_IDENTITY_ID: number;
            };
            cookie?: never;
        };
        /**
         * Lists the conversations of an identity.
         * @description The identity is named by the id, or by the pair of query parameters; half a pair is refused. Newest first.
         */
        get: operations["Get_User_Objects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/identities/{USER_IDENTITY_ID}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identity of a customer.
                 * @example 1957166
                 */
                USER_IDENTITY_ID: number;
            };
            cookie?: never;
        };
        /**
         * Lists the conversations of an identity, with the number of unread chat messages.
         * @description The newer page names no query parameter.
         */
        get: operations["Get_User_Objects_V2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds a customer by an external identity.
         * @deprecated
         * @description Retired: published in 2019 and withdrawn since. The pair of query parameters lives on under Get_User. The service may answer 501.
         */
        get: operations["Get_User_By_Identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{USER_ID}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
            };
            cookie?: never;
        };
        /**
         * Reads a customer.
         * @description Known from an example in the API overview only; the body is taken to be that of Get_User.
         */
        get: operations["Get_User_Details"];
        put?: never;
        /**
         * Changes the name of a customer.
         * @description Known from an example in the API overview only, which sends a form.
         */
        post: operations["Update_User_Details"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams/{STREAM_ID}/objects/{OBJECT_ID}/tags/{TAG_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a tag on a conversation.
         * @description There is no body. A tag that is there already stays, without a second activity line.
         */
        post: operations["Set_Object_Tag"];
        /** Takes a tag off a conversation. */
        delete: operations["Delete_Object_Tag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the tags of the account. */
        get: operations["get_tags"];
        put?: never;
        /**
         * Adds a tag.
         * @description The three booleans say what the tag may be put on, a conversation, a customer or a message.
         */
        post: operations["Create_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{TAG_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renames a tag, or moves it to another group. */
        post: operations["Update_tag"];
        /** Removes a tag. */
        delete: operations["Delete_tag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tag groups of the account.
         * @description Only the groups; which tags are in them is not said.
         */
        get: operations["Get_Tags_Group"];
        put?: never;
        /**
         * Adds a tag group.
         * @description Tags come into it by Create_tag or Update_tag.
         */
        post: operations["Create_Tags_Group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/groups/{TAGS_GROUP_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag group.
                 * @example 123
                 */
                TAGS_GROUP_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renames a tag group. */
        post: operations["Update_tags_group"];
        /** Removes a tag group with all tags in it. */
        delete: operations["Delete_tags_group"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/teams/{TEAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Team.
                 * @example 301
                 */
                TEAM_ID: number;
            };
            cookie?: never;
        };
        /** Lists the members of a team. */
        get: operations["Get_manager_by_team_id"];
        put?: never;
        /**
         * Changes a team.
         * @description The reference names neither a body nor a parameter; a new name is taken from the query, as in Create_Team.
         */
        post: operations["Update_team_by_team_id"];
        /**
         * Removes a team.
         * @description Its members stay, without a team.
         */
        delete: operations["Delete_team_by_team_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the teams of the account.
         * @description The older description asks for a name here too, which reads like a slip; it is optional and ignored.
         */
        get: operations["Get_Team"];
        put?: never;
        /**
         * Adds a team.
         * @description There is no body; the name is a query parameter.
         */
        post: operations["Create_Team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/profiles/{PROFILE_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example 401
                 */
                PROFILE_ID: number;
            };
            cookie?: never;
        };
        /** Lists the agents with a profile. */
        get: operations["Get_manager_by_profile_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the profiles of the account. */
        get: operations["Get_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives profiles to an agent, or replaces those there are.
         * @description Either `add` or `set`, not both. Several ids have commas between them. The prose allows names too, the schema only ids.
         */
        post: operations["Add_Profiles"];
        /** Takes all profiles from an agent. */
        delete: operations["Remove_All_Manager_Profiles"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managers/{MANAGER_ID}/profiles/{PROFILE_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
                /**
                 * @description Profile.
                 * @example 401
                 */
                PROFILE_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one profile from an agent. */
        delete: operations["Delete_Manager_Profile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/sendinitialtext/{ENCRYPTED_STREAM_ID}/{PHONE_NUMBER}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
                /**
                 * @description Digits with country code, without plus or leading zeros.
                 * @example 12025550143
                 */
                PHONE_NUMBER: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the channel's opening text to a phone.
         * @description There is no body; the text is set on the channel.
         */
        post: operations["Send_initial_text_SMS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/sendsms/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a text to a phone. */
        post: operations["Send_SMS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/whatsapp/sendtemplatedmessage/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a template message to up to 20 recipients.
         * @description `data` is a list here, with one entry for each recipient. An entry with `object_data` also opens a conversation. 206 says that some were sent and some were not, 400 that none was.
         */
        post: operations["Send_Templated_Message_V2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/uploadmedia/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a file that template messages can name by id. */
        post: operations["Upload_A_File_And_Get_Id_For_Uploaded_File"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/validatecontact/{ENCRYPTED_STREAM_ID}/{PHONE_NUMBER}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
                /**
                 * @description Digits with country code, without plus or leading zeros.
                 * @example 12025550143
                 */
                PHONE_NUMBER: number;
            };
            cookie?: never;
        };
        /** Tells whether a phone is on WhatsApp. */
        get: operations["Validate_WhatsApp_Acoount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emarsys/sendwhatsapptemplate/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a template message for an Emarsys campaign.
         * @description Flat keys without the `data` wrapper, and a token of its own, signed with the module's secret.
         */
        post: operations["EmarsysSendWhatsAppTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a template to an audience.
         * @description The audience is an uploaded table with a column `phone1`, or a saved one named by `audience_id`. Only templates without values to fill in are possible.
         */
        post: operations["send_campaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/templates/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        /**
         * Lists the approved and active templates of a channel.
         * @description `offset` counts pages, not templates: a page begins at offset times limit.
         */
        get: operations["Get_WhatsApp_Templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/sendtemplatedmessage/{ENCRYPTED_STREAM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a template message to one recipient.
         * @deprecated
         * @description Retired: described until August 2023 and withdrawn since, in favour of Send_Templated_Message_V2. There is no `data` wrapper. The service may answer 501.
         */
        post: operations["Send_Templated_Message_V1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/createlink/{FORM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Form; the number stands in the list of forms.
                 * @example 501
                 */
                FORM_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a link to a form.
         * @description The form's conversation is opened when the customer sends it, or at once with `autoUpload`.
         */
        post: operations["Get_New_Form_Link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/createpredefinedlink/{FORM_ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Form; the number stands in the list of forms.
                 * @example 501
                 */
                FORM_ID: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a link to a form that is laid over a document.
         * @description The fields of the form come to lie on the last page of the uploaded document or picture.
         */
        post: operations["Create_Predefined_Form_Link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a login ticket for an agent or a customer.
         * @description The ticket goes into the address of the console or of the chat. An agent is named by `username` and one strong identifier, a customer by a strong identifier alone; mail address, unique id and phone are strong.
         */
        post: operations["Create_Ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automation/objects/{OBJECT_ID}/context": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /** Reads values that a bot keeps about a conversation. */
        get: operations["Get_Object_Context"];
        put?: never;
        /** Stores values for a bot. */
        post: operations["Insert_Data_Context"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automation/objects/{OBJECT_ID}/context/jump": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a running bot to another node of its flow. */
        post: operations["JUMP_TO_NODE"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/core/systemstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells whether the service is up.
         * @description Asks for a token like every other operation.
         */
        get: operations["systemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers when the service is up.
         * @description Known from a test of the vendor's only, which expects 200; body and refusals are taken from the others.
         */
        get: operations["Status_Ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enums/{ENUM_NAME}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a published table of numbers and names.
         * @description A convenience of ours: the addresses that guides print lead into the documentation, and no such route is published.
         */
        get: operations["Get_Enum"];
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
    "Object.OnNew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation was opened. */
        post: operations["Webhook_Object_OnNew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Object.OnNewChild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message was added to a conversation. */
        post: operations["Webhook_Object_OnNewChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Object.OnNewActivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A line was added to a conversation's log. */
        post: operations["Webhook_Object_OnNewActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Object.OnUpdateTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A tag was put on a conversation or taken off. */
        post: operations["Webhook_Object_OnUpdateTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "User.OnNew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was created. */
        post: operations["Webhook_User_OnNew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "User.OnUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was changed. */
        post: operations["Webhook_User_OnUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "User.OnUpdateTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A tag was put on a customer or taken off. */
        post: operations["Webhook_User_OnUpdateTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Satisfaction.OnSubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer rated a conversation. */
        post: operations["Webhook_Satisfaction_OnSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Tag.OnAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A tag was created. */
        post: operations["Webhook_Tag_OnAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Form.OnSubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer sent a form. */
        post: operations["Webhook_Form_OnSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Chat.OnUserExit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer left a chat. */
        post: operations["Webhook_Chat_OnUserExit"];
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
         * @description When the answer was made, in UTC with up to seven fraction digits.
         * @example 2025-01-01T00:00:00.0000001Z
         */
        ResponseTime: string;
        /**
         * @description Equals the HTTP status.
         * @constant
         */
        Status200: 200;
        /** @enum {string} */
        DescriptionSuccessful: "Operation successful";
        /**
         * @description What creates print.
         * @enum {string}
         */
        DescriptionOk: "OK";
        /**
         * @description The empty string stands for nothing to say.
         * @constant
         */
        NoData: "";
        /**
         * @description A stored instant in UTC. The zone is left out unless an account setting adds `Z`.
         * @example 2025-01-01T00:00:00
         */
        DateTime: string;
        /** @description An object written as JSON text. */
        JsonText: string;
        /** Format: int64 */
        Id64: number;
        /** @description What a refusal looks like. `data` is left out except where a page prints it. */
        ErrorEnvelope: {
            /** @description Equals the HTTP status. */
            status: number;
            description: string;
            response_time: components["schemas"]["ResponseTime"];
            data?: components["schemas"]["NoData"] | Record<string, never>;
        };
        BadRequestEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 400;
            description?: string;
        };
        UnauthorizedEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 401;
            /** @enum {string} */
            description?: "Unauthorized" | "Unauthorized access";
        };
        NotFoundEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 404;
            /** @enum {string} */
            description?: "Not Found" | "Not found";
        };
        TooManyRequestsEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 429;
            /** @enum {string} */
            description?: "Too Many Requests";
        };
        ServerErrorEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 500;
            /** @enum {string} */
            description?: "Internal Server Error" | "Operation failed";
        };
        /** @description The published reference has no body for 501; this one follows the others. */
        NotImplementedEnvelope: components["schemas"]["ErrorEnvelope"] & {
            /** @constant */
            status?: 501;
            description?: string;
        };
        /** @description Success with nothing to return. */
        EmptyEnvelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["NoData"];
        };
        /** @description A create answered with the new id. */
        OkId: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionOk"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: components["schemas"]["Id64"];
            };
        };
        /** @description A change answered with the id of the row. */
        SuccessId: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: components["schemas"]["Id64"];
            };
        };
        /** @description A stored instant, or null when it has not come. */
        DateTimeOrNull: string | null;
        /**
         * @description Kind of a conversation or message; 8 is a voice conversation.
         * @enum {integer}
         */
        ObjectType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /**
         * @description Status of a conversation; 0 and 12 are gaps.
         * @enum {integer}
         */
        ObjectStatusType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15;
        /**
         * @description Where an identifier comes from; 5 is a telephone.
         * @enum {integer}
         */
        StreamProviderType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
        /**
         * @description Kind of an activity line.
         * @enum {integer}
         */
        ObjectActivityType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23;
        /**
         * @description Presence of an agent. Admins can define further presence ids, each of one of these types.
         * @enum {integer}
         */
        PresenceType: 1 | 2 | 3;
        /**
         * @description What a user may do; 4 is a gap.
         * @enum {integer}
         */
        ManagerPermission: 0 | 1 | 2 | 3 | 5;
        /**
         * @description Whether a channel can take a conversation now.
         * @enum {integer}
         */
        StreamAvailabilityState: 0 | 1 | 2 | 3;
        /**
         * @description Kind of a tag.
         * @enum {integer}
         */
        TagType: 1 | 2 | 3 | 4 | 5 | 100 | 101 | 102 | 103;
        /**
         * @description Module of a channel; 15 is voice.
         * @enum {integer}
         */
        ModuleType: 0 | 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 57 | 58 | 59 | 60 | 61 | 65 | 71;
        /**
         * @description Kind of a conversation or message on a request.
         * @enum {integer}
         */
        ObjectTypeInput: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /**
         * @description Status on a request, as a number or as digits.
         * @enum {integer}
         */
        ObjectStatusTypeInput: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15;
        /**
         * @description Where an identifier comes from, on a request.
         * @enum {integer}
         */
        StreamProviderTypeInput: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
        /**
         * @description What a user may do, on a request.
         * @enum {integer}
         */
        ManagerPermissionInput: 0 | 1 | 2 | 3 | 5;
        /**
         * @description Why a conversation cannot move to a channel.
         * @enum {string}
         */
        StreamErrorCode: "INVALID_STREAM" | "INVALID_STREAM_TRANSFER" | "INVALID_STREAM_TYPE_TRANSFER" | "INVALID_THEME_TRANSFER" | "MISSING_EMAIL_ADDRESS" | "MISSING_PHONE_NUMBER" | "INVALID_SUBSTREAM" | "INACTIVE_SUBSTREAM";
        /** @enum {string} */
        TagAction: "Add" | "Remove";
        /** @description One conversation as every listing shows it. Nested JSON is text here, though it is sent as an object. */
        Conversation: {
            objectId: components["schemas"]["Id64"];
            /**
             * Format: int64
             * @description The channel's number, even when the path held its code.
             */
            streamId: number;
            /**
             * Format: int64
             * @description Subchannel; 0 is the general one.
             */
            subStreamId: number;
            /** @description External id, kept as it was sent. */
            streamProviderId: string | null;
            streamProviderType: components["schemas"]["StreamProviderType"];
            /**
             * Format: int64
             * @description Identity that the customer uses here.
             */
            user_identity: number | null;
            firstName: string | null;
            lastName: string | null;
            /** @description Phone digits with country code, or a mail address. */
            userStreamProviderId: string | null;
            userStreamProviderType: components["schemas"]["StreamProviderType"];
            content: components["schemas"]["JsonText"];
            message: string;
            createdTime: components["schemas"]["DateTime"];
            updatedTime: components["schemas"]["DateTime"];
            closedTime: components["schemas"]["DateTimeOrNull"];
            firstResponseTime: components["schemas"]["DateTimeOrNull"];
            lastResponseTime: components["schemas"]["DateTimeOrNull"];
            priorityTime: components["schemas"]["DateTimeOrNull"];
            statusId: components["schemas"]["ObjectStatusType"];
            /**
             * Format: int64
             * @description Agent who has it; 0 when nobody has.
             */
            assignedManagerId: number;
            /**
             * Format: int64
             * @description Agent who had it last; 0 when nobody ever had.
             */
            lastAssignedManagerId: number;
            type: components["schemas"]["ObjectType"];
            numTags: number;
            /** @description An agent began it. */
            isManager: boolean;
            user: components["schemas"]["ConversationUser"];
            /** @description The messages, newest first; only on request. */
            childs?: components["schemas"]["ConversationMessage"][];
            /** @description The activity lines; only on request. */
            activityLogs?: components["schemas"]["Activity"][];
        };
        /** @description The customer, as a conversation shows them. */
        ConversationUser: {
            id: components["schemas"]["Id64"];
            /** Format: int64 */
            managerId: number | null;
            isManager: boolean;
            encryptedId: string | null;
            identity: components["schemas"]["ConversationIdentity"] | null;
            uniqueId: string | null;
            phone1: string | null;
            phone2: string | null;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
            gender: string | null;
            numberIdentities: number;
            locale: string | null;
            birthday: string | null;
            remarks: string | null;
            content: string | null;
        };
        /** @description How somebody is known on one kind of channel. */
        ConversationIdentity: {
            id: components["schemas"]["Id64"];
            streamProviderId: string;
            streamProviderType: components["schemas"]["StreamProviderType"];
            firstName: string | null;
            lastName: string | null;
            thumbnailUrl: string | null;
        };
        /** @description One message of a conversation. */
        ConversationMessage: {
            id: components["schemas"]["Id64"];
            objectId: components["schemas"]["Id64"];
            content: components["schemas"]["JsonText"];
            message: string;
            createdTime: components["schemas"]["DateTime"];
            streamProviderType: components["schemas"]["StreamProviderType"];
            /** @description Who wrote it. */
            user: {
                id: components["schemas"]["Id64"];
                /** Format: int64 */
                managerId: number | null;
                isManager: boolean;
                identity: components["schemas"]["ConversationIdentity"] | null;
            };
        };
        /** @description One line of a conversation's log. What `data` holds depends on `type`. */
        Activity: {
            /** @description The conversation's id, as text. */
            objectId: string;
            /** @description Who caused it; id 0 and nulls for the service itself. */
            user: {
                id: components["schemas"]["Id64"];
                first_name: string | null;
                last_name: string | null;
                identity: {
                    identityId: components["schemas"]["Id64"];
                    thumbnailUrl: string | null;
                } | null;
            };
            type: components["schemas"]["ObjectActivityType"];
            data: components["schemas"]["JsonText"];
            createdTime: components["schemas"]["DateTime"];
        };
        /** @description A conversation as text. The misspelt key is the published one, the other is what a public client reads. */
        Transcript: {
            objectId: components["schemas"]["Id64"];
            streamid: components["schemas"]["Id64"];
            substreamid: components["schemas"]["Id64"];
            trasncript: string;
            transcript: string;
            /** @description The customer. */
            user: {
                id: components["schemas"]["Id64"];
                uniqueId: string | null;
                phone1: string | null;
                phone2: string | null;
                email: string | null;
                firstName: string | null;
                lastName: string | null;
                gender: string | null;
                numberIdentities: number;
                locale: string | null;
                birthday: string | null;
                remarks: string | null;
            };
        };
        /** @description `data` of Create_Object. Keys that the service does not know are ignored. */
        NewConversation: {
            /**
             * @description Kind; 8 is voice. The examples always send it, the default is inferred.
             * @default 4
             * @enum {integer}
             */
            Type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
            /**
             * @description Status to begin with; 8 for a call that is up. The default is inferred.
             * @default 1
             * @enum {integer}
             */
            StatusId?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15;
            StreamProviderType?: components["schemas"]["StreamProviderTypeInput"];
            /** @description Id of the conversation at the external platform, kept as it is. */
            StreamProviderId?: string;
            /** @description The customer: phone digits with country code, or a mail address. */
            UserStreamProviderId?: string;
            UserStreamProviderType?: components["schemas"]["StreamProviderTypeInput"];
            /**
             * Format: int64
             * @description An identity that exists already.
             */
            UserIdentity?: number;
            /**
             * Format: int64
             * @description Subchannel.
             * @default 0
             */
            SubStreamId?: number;
            /**
             * Format: int64
             * @description Agent who is credited with opening it.
             */
            ManagerId?: number;
            /** @description First line of the conversation. */
            Message: string;
            Content?: components["schemas"]["FreeContent"];
            /** @description SMS only: send, do not keep. */
            sendToClient?: boolean;
            /** @description Chat: also write the first message. */
            createChildObject?: boolean;
            User?: components["schemas"]["NewConversationUser"];
        };
        /** @description Fills the customer's record. */
        NewConversationUser: {
            UniqueId?: string;
            FirstName?: string;
            LastName?: string;
            Phone1?: string;
            Email?: string;
            Remarks?: string;
        };
        /** @description Any keys. For voice the five below say how the call stands; for mail, SMS and WhatsApp the later ones. Values are not checked; the service keeps what it is given. */
        FreeContent: {
            /** @description CONNECTED while the call is up, DISCONNECTED when it is over. Others are kept; RINGING and NO_ANSWER are likely. */
            conversation_status?: string;
            /** @description INCOMING; OUTGOING is inferred. */
            call_direction?: string;
            /** @description The agent, as text; the same number as ManagerId. */
            agent_id?: string | number;
            /** @description Voice: phone with country code. Mail: a list of {address}. SMS and WhatsApp: a list of phones. */
            to?: string | unknown[];
            /** @description Empty in both samples; the unit is unknown, kept as it is. */
            call_duration?: string | number;
            /** @description Mail. */
            subject?: string;
            /** @description Mail. */
            attachments?: {
                path?: string;
                name?: string;
            }[];
            /** @description WhatsApp: template. */
            whatsapp_hsm_name?: string;
            /** @description WhatsApp: values for the template. */
            whatsapp_localizable_params?: string[];
            /** @description WhatsApp: language. */
            whatsapp_language_code?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description `data` of a new message. */
        NewMessage: {
            /**
             * @description Kind; 1, 2 and 4 are printed in the table for messages, the rest is taken from the table for conversations.
             * @default 4
             * @enum {integer}
             */
            Type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
            /**
             * @description True when it is sent for an agent.
             * @default false
             */
            IsManager?: boolean;
            /**
             * Format: int64
             * @description The agent's user id, with IsManager.
             */
            UserIdentity?: number;
            UserStreamProviderId?: string;
            UserStreamProviderType?: components["schemas"]["StreamProviderTypeInput"];
            Message?: string;
        };
        /** @description `data` of a remark. */
        Remark: {
            /** @description A recording's address, a transcript's address, or words. */
            Text: string;
            /**
             * Format: int64
             * @description Agent who is credited with it.
             */
            ManagerId?: number;
        };
        /** @description `data` of a log line. That Text must be there is inferred from remarks. */
        ActivityLogEntry: {
            Text: string;
            /** @description Where it comes from. */
            Source?: string;
            /** Format: int64 */
            ManagerId?: number;
        };
        /** @description `data` of a move to another channel. */
        StreamMove: {
            /**
             * Format: int64
             * @description The channel's number; a code is refused.
             */
            streamId: number;
            /**
             * Format: int64
             * @description Subchannel; 0 is the general one.
             * @default 0
             */
            subStreamId?: number;
        };
        /** @description `data` of an indicator. One of DisplayClass and Icon is needed. */
        Indicator: {
            IndicatorId: string;
            Title?: string;
            DisplayClass?: string;
            /** @description Address of a picture. */
            Icon?: string;
            Link?: string;
        } | {
            DisplayClass: string;
        } | {
            Icon: string;
        };
        /** @description A page of conversations. */
        ConversationList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Conversation"][];
        };
        /** @description One conversation, in an array. */
        ConversationSingle: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Conversation"][];
        };
        /** @description The id; the second spelling, where it comes, holds the same. */
        CreatedConversation: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionOk"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                /**
                 * Format: int64
                 * @description The published spelling.
                 */
                id: number;
                /**
                 * Format: int64
                 * @description The spelling that public clients read.
                 */
                Id?: number;
            };
        };
        /** @description The lines of a conversation's log. */
        ActivityList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Activity"][];
        };
        /** @description The transcript of a conversation. */
        TranscriptList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Transcript"][];
        };
        /** @description What became of an indicator. */
        IndicatorSet: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                /** @description An indicator of this id was there already. */
                updated: boolean;
            };
        };
        /** @description The indicators of a conversation. */
        IndicatorMap: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                indicators: {
                    [key: string]: {
                        title: string | null;
                        displayClass: string | null;
                        link: string | null;
                        text: string | null;
                    };
                };
            };
        };
        StreamMoveResult: components["schemas"]["StreamMoved"] | components["schemas"]["StreamUnchanged"];
        /** @description The conversation is in another channel now. */
        StreamMoved: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                streamId: components["schemas"]["Id64"];
                subStreamId: components["schemas"]["Id64"];
                updatedTime: components["schemas"]["DateTime"];
            };
        };
        /** @description The conversation was in that channel already. */
        StreamUnchanged: {
            status: components["schemas"]["Status200"];
            response_time: components["schemas"]["ResponseTime"];
            /** @enum {string} */
            description: "Stream and sub-stream values unchanged";
            data: components["schemas"]["NoData"];
        };
        /** @description The only published structured refusal. */
        StreamMoveRefused: {
            /** @constant */
            status: 400;
            description: string;
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["NoData"] | {
                errors: {
                    code: components["schemas"]["StreamErrorCode"];
                    message: string | Record<string, never>;
                }[];
            };
        };
        /** @description An agent or admin as the listing shows them. */
        ManagerListItem: {
            /**
             * Format: int64
             * @description The agent id of every voice call.
             */
            id: number;
            /** Format: int64 */
            identityId: number;
            streamProviderId: string | null;
            thumbnailUrl: string | null;
            /**
             * Format: int64
             * @description The account.
             */
            brandId: number;
            permissionId: components["schemas"]["ManagerPermission"];
            firstName: string;
            lastName: string;
            email: string;
            userName: string | null;
            /** @description Team ids with commas between them. */
            team: string | null;
            /** Format: int64 */
            teamId: number | null;
            teamName: string | null;
            /** @description Profile ids with commas between them. */
            profiles: string | null;
            maxSyncObjectsAssignments: number | null;
            maxAsyncObjectsAssignments: number | null;
        };
        /** @description One agent or admin. */
        Manager: {
            /**
             * Format: int64
             * @description The agent id of every voice call.
             */
            id: number;
            content: string | null;
            /** Format: int64 */
            identityId: number;
            streamProviderId: string | null;
            thumbnailUrl: string | null;
            /**
             * Format: int64
             * @description The account.
             */
            brandId: number;
            permissionId: components["schemas"]["ManagerPermission"];
            firstName: string;
            lastName: string;
            email: string;
            userName: string | null;
            /** Format: int64 */
            teamId: number | null;
            teamName: string | null;
            /** @description Profile ids with commas between them. */
            profiles: string | null;
            maxSyncObjectsAssignments: number | null;
            maxAsyncObjectsAssignments: number | null;
            multiReplyAccess: string | null;
        };
        /** @description `data` of a new agent. */
        NewManager: {
            FirstName: string;
            LastName: string;
            Email: string;
            IsAdmin: boolean;
            Password: string;
            UserName?: string;
            /** Format: int64 */
            TeamId?: number;
            PermissionId?: components["schemas"]["ManagerPermissionInput"];
        };
        /** @description `data` of a change; what is left out stays. */
        ManagerChange: {
            FirstName?: string;
            LastName?: string;
            IsAdmin?: boolean;
            Password?: string;
            UserName?: string;
            /** Format: int64 */
            TeamId?: number;
            PermissionId?: components["schemas"]["ManagerPermissionInput"];
        };
        /** @description The presence of an agent. */
        ManagerPresence: {
            presence_type: components["schemas"]["PresenceType"];
            /**
             * Format: int64
             * @description The presence id that was set.
             */
            type_id: number;
            name: string;
        };
        /** @description The agents and admins of the account. */
        ManagerList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["ManagerListItem"][];
        };
        /** @description One agent. */
        ManagerSingle: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Manager"];
        };
        /** @description What an agent is working on. */
        ManagerStats: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: components["schemas"]["Id64"];
                /** @description Mail and the like, status 1. */
                AsyncAssignedNoResponse: number;
                /** @description Mail and the like, status 8. */
                AsyncAssignedInProccess: number;
                /** @description Chat and the like, status 1. */
                SyncAssignedNoResponse: number;
                /** @description Chat and the like, status 8. */
                SyncAssignedInProccess: number;
                /** @description On a voice or video call. */
                FaceToFaceStatus: boolean;
                TotalAsyncAssigned: number;
                TotalSyncAssigned: number;
            };
        };
        /** @description What an agent has in hand, by kind of channel. */
        AssignmentCounts: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                AssignedObjectsCount: number;
                /** @description 3, 10 and 20 are printed for Facebook, mail and video; that of voice is unknown. */
                StreamTypeId: number | null;
                ModuleId: components["schemas"]["ModuleType"];
                /** @description The module's name in small letters; `voice` is inferred. */
                ModuleUniqueName: string;
            }[];
        };
        /** @description The presences that an agent can take. */
        PresenceTypeList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: components["schemas"]["Id64"];
                name: string;
                presenceType: components["schemas"]["PresenceType"];
            }[];
        };
        /** @description The presence of an agent. */
        ManagerPresenceSingle: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["ManagerPresence"];
        };
        /** @description A channel. No reference shows one, so the fields are inferred. */
        StreamListItem: {
            /**
             * Format: int64
             * @description The channel's number.
             */
            id: number;
            /** @description The channel's code. */
            encryptedId: string;
            name: string;
            moduleId: components["schemas"]["ModuleType"];
        };
        /** @description How many conversations of one status a channel has. */
        StreamCount: {
            moduleId: components["schemas"]["ModuleType"];
            streamId: components["schemas"]["Id64"];
            subStreamId: components["schemas"]["Id64"];
            statusId: components["schemas"]["ObjectStatusType"];
            /** @description The count. */
            c: number;
        };
        /** @description The channels of the account. */
        StreamList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                streams: components["schemas"]["StreamListItem"][];
            };
        };
        /** @description Whether a channel can take a conversation now. */
        StreamAvailability: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            /** @description With includeDetails the service adds agents under names that are not published. */
            data: {
                state: components["schemas"]["StreamAvailabilityState"];
            };
        };
        /** @description Counters by channel and status. */
        StreamCounts: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["StreamCount"][];
        };
        /** @description A pair of lists of counters. */
        SlaCounts: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                Item1: components["schemas"]["StreamCount"][];
                Item2: components["schemas"]["StreamCount"][];
            };
        };
        /** @description A customer, as every listing shows it. */
        UserBase: {
            id: components["schemas"]["Id64"];
            firstName: string | null;
            lastName: string | null;
            /**
             * @description The table prints M and F, the sample prints a word.
             * @enum {string|null}
             */
            gender: "M" | "F" | "Male" | "Female" | null;
            /** @description Digits with country code, no plus. */
            phone1: string | null;
            phone2: string | null;
            /** @description The account's own id of the customer. */
            uniqueId: string | null;
            email: string | null;
            /** @description Custom fields by unique name, as JSON text. */
            content: string;
            permissionId: components["schemas"]["ManagerPermission"];
            numIdentities: number;
            /** @description Conversations of all identities. */
            numObjects: number;
            /** @description Such as en_US. */
            locale: string | null;
            remarks: string | null;
            /** @description Tags of the customer, as JSON text of a list. */
            userTags: string | null;
            /**
             * Format: int64
             * @description Team of an agent; 0 for none.
             */
            teamId: number;
        };
        /** @description A customer without the list of identities. */
        UserRow: components["schemas"]["UserBase"];
        /** @description A customer with all identities. */
        User: components["schemas"]["UserBase"] & {
            identities: components["schemas"]["UserIdentity"][];
        };
        /** @description One address under which a customer is known. */
        UserIdentity: {
            id: components["schemas"]["Id64"];
            userId: components["schemas"]["Id64"];
            numObjects: number;
            userName: string | null;
            streamProviderEmail: string | null;
            /** @description Phone digits, mail address or the id at the provider. */
            streamProviderId: string;
            streamProviderType: components["schemas"]["StreamProviderType"];
            firstName: string | null;
            lastName: string | null;
            thumbnailUrl: string | null;
            content: components["schemas"]["JsonText"];
        };
        /** @description One customer; an object here, not a list of one. */
        UserEnvelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["User"];
        };
        /** @description What the retired look-up answered. */
        UserRowEnvelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["UserRow"];
        };
        /** @description The changed customer. The key begins with a capital here. */
        UserIdEnvelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                Id: components["schemas"]["Id64"];
            };
        };
        /** @description Conversations of an identity, and how many chat messages wait unread. */
        UserObjectsV2Envelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            totalUnreadChatMessages: number;
            data: components["schemas"]["ConversationV2"][];
        };
        /** @description A conversation that also names the module of its channel; otherwise like Conversation. */
        ConversationV2: {
            objectId: components["schemas"]["Id64"];
            moduleId: components["schemas"]["ModuleType"];
            /**
             * Format: int64
             * @description The channel's number, even when the path held its code.
             */
            streamId: number;
            /**
             * Format: int64
             * @description Subchannel; 0 is the general one.
             */
            subStreamId: number;
            /** @description External id, kept as it was sent. */
            streamProviderId: string | null;
            streamProviderType: components["schemas"]["StreamProviderType"];
            /**
             * Format: int64
             * @description Identity that the customer uses here.
             */
            user_identity: number | null;
            firstName: string | null;
            lastName: string | null;
            /** @description Phone digits with country code, or a mail address. */
            userStreamProviderId: string | null;
            userStreamProviderType: components["schemas"]["StreamProviderType"];
            content: components["schemas"]["JsonText"];
            message: string;
            createdTime: components["schemas"]["DateTime"];
            updatedTime: components["schemas"]["DateTime"];
            closedTime: components["schemas"]["DateTimeOrNull"];
            firstResponseTime: components["schemas"]["DateTimeOrNull"];
            lastResponseTime: components["schemas"]["DateTimeOrNull"];
            priorityTime: components["schemas"]["DateTimeOrNull"];
            statusId: components["schemas"]["ObjectStatusType"];
            /**
             * Format: int64
             * @description Agent who has it; 0 when nobody has.
             */
            assignedManagerId: number;
            /**
             * Format: int64
             * @description Agent who had it last; 0 when nobody ever had.
             */
            lastAssignedManagerId: number;
            type: components["schemas"]["ObjectType"];
            numTags: number;
            /** @description An agent began it. */
            isManager: boolean;
            user: components["schemas"]["ConversationUser"];
            /** @description The messages, newest first; only on request. */
            childs?: components["schemas"]["ConversationMessage"][];
            /** @description The activity lines; only on request. */
            activityLogs?: components["schemas"]["Activity"][];
        };
        /** @description What to set on a customer. */
        UserUpdate: {
            UniqueId?: string;
            FirstName?: string;
            LastName?: string;
            Email?: string;
            /** @description Digits with country code. */
            Phone1?: string;
            /** @description Digits with country code. */
            Phone2?: string;
            Remarks?: string;
            /** @description Custom fields by unique name. */
            Content?: {
                [key: string]: unknown;
            };
        };
        /** @description Names to set on a customer. */
        UserDetailsUpdate: {
            FirstName?: string;
            LastName?: string;
        };
        /** @description A tag as the listing shows it. The published keys are those of another record: the prose says that `identityId` holds the name. The keys marked inferred are what a tag must have besides. */
        Tag: {
            id: components["schemas"]["Id64"];
            /** @description The name of the tag. */
            identityId: string;
            /** @description Null in the sample. */
            streamProviderId: string | null;
            name?: string;
            /** @description Kind of the tag. The prose says that it is in the listing, the schema has no key for it. */
            type?: components["schemas"]["TagType"];
            /**
             * Format: int64
             * @description Group; 0 for none.
             */
            tagGroupId?: number;
            objectTag?: boolean;
            userTag?: boolean;
            childTag?: boolean;
        };
        /** @description Tags of the account. */
        TagList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Tag"][];
        };
        /** @description A named group of tags. */
        TagGroup: {
            id: components["schemas"]["Id64"];
            name: string;
            brandId: components["schemas"]["PrintedId"];
        };
        /** @description Tag groups of the account. */
        TagGroupList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["TagGroup"][];
        };
        /** @description A new tag. */
        TagCreate: {
            Name: string;
            /**
             * Format: int64
             * @description Group; 0 for none.
             * @default 0
             */
            TagGroupId?: number;
            /**
             * @description Tag, goal or miss. On the newer page only.
             * @default 1
             * @enum {integer}
             */
            Type?: 1 | 2 | 3;
            /** @description May be put on a conversation. */
            ObjectTag?: boolean;
            /** @description May be put on a customer. */
            UserTag?: boolean;
            /** @description May be put on a message. */
            ChildTag?: boolean;
        };
        /** @description New name or group of a tag. The published schema prints the group's key with spaces; both spellings are listed. */
        TagUpdate: {
            Name?: string;
            /** Format: int64 */
            TagGroupId?: number;
            /** Format: int64 */
            "Tag Group Id"?: number;
        };
        /** @description The name of a tag group. */
        TagGroupWrite: {
            Name: string;
        };
        /** @description A team of agents. */
        Team: {
            teamId: components["schemas"]["Id64"];
            name: string;
        };
        /** @description Teams of the account. The sample prints OK, like a create. */
        TeamList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionOk"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Team"][];
        };
        /** @description A set of permissions. */
        Profile: {
            id: components["schemas"]["Id64"];
            name: string;
            /** @description A second name; not every profile has one. */
            UniqueName: string | null;
        };
        /** @description Profiles of the account or of one agent. */
        ProfileList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["Profile"][];
        };
        /** @description An agent in short. The keys begin with capitals here. */
        ManagerSummary: {
            Id: components["schemas"]["Id64"];
            FirstName: string;
            LastName: string;
            Permission: components["schemas"]["ManagerPermission"];
            Email: string | null;
            UserName: string | null;
            /**
             * Format: int64
             * @description 0 for none.
             */
            TeamId: number;
        };
        /** @description Agents in short. */
        ManagerSummaryList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["ManagerSummary"][];
        };
        /** @description A text to a phone. */
        SmsSend: {
            /** @description Digits with country code. */
            Number: string;
            Message: string;
        };
        /** @description One entry for each recipient. */
        TemplateSendV2: {
            /**
             * Format: int64
             * @description When to send, in Unix seconds; at once without it.
             */
            schedule?: number;
            template_data: components["schemas"]["TemplateMessage"];
            object_data?: components["schemas"]["TemplateObjectData"];
        }[];
        /** @description The recipient, the template and what fills it. */
        TemplateMessage: {
            /** @description Phone digits with country code. */
            to: string;
            template: {
                name: string;
                language: {
                    /** @description Such as en or en_GB. */
                    code: string;
                };
                components?: components["schemas"]["TemplateComponent"][];
            };
        };
        /** @description What fills one part of a template. */
        TemplateComponent: {
            /** @enum {string} */
            type: "body" | "header" | "footer" | "button";
            /** @description Kind of a button, such as url. */
            sub_type?: string;
            /** @description Which button, from 0. */
            index?: number;
            parameters?: {
                /** @enum {string} */
                type: "text" | "image" | "video" | "document";
                text?: string;
                image?: components["schemas"]["TemplateMedia"];
                video?: components["schemas"]["TemplateMedia"];
                document?: components["schemas"]["TemplateMedia"];
            }[];
        };
        /** @description A file by its address, or by the id that the upload gave. */
        TemplateMedia: {
            link?: string;
            id?: string;
            /** @description Documents only. */
            filename?: string;
        };
        /** @description The conversation to open along with the message. */
        TemplateObjectData: {
            /** @description Also store the message as its first child. */
            createChildObject?: boolean;
            /** Format: int64 */
            SubStreamId?: number;
            StatusId?: components["schemas"]["ObjectStatusTypeInput"];
            /**
             * Format: int64
             * @description Agent who is credited with it.
             */
            ManagerId?: number;
            Content?: {
                [key: string]: unknown;
            };
            User?: {
                UniqueId?: string;
                FirstName?: string;
                LastName?: string;
                Phone1?: string;
                Email?: string;
                Remarks?: string;
            };
        };
        /** @description The body of the retired send, which has no wrapper. */
        TemplateSendV1: {
            recipient: string;
            template_name: string;
            language?: {
                code?: string;
            };
            localizable_params?: {
                default?: string;
            }[];
            /** @description Whether to look first if the phone is on WhatsApp. */
            validate?: boolean;
        };
        /** @description A template message in flat keys. */
        EmarsysTemplateSend: {
            /** @description Phone digits with country code. */
            to: string;
            templateName: string;
            "template.language.code": string;
            /**
             * Format: int64
             * @description When to send, in Unix seconds.
             */
            schedule?: number;
            /** @description text, image, video or document. */
            "header.type"?: string;
            /** @description Text, address of a file, or id of an uploaded one. */
            "header.value"?: string;
            "header.filename"?: string;
            "body.1.value"?: string;
            "body.2.value"?: string;
            "body.3.value"?: string;
            "button.value"?: string;
            /** Format: int64 */
            "object.substreamid"?: number;
            "object.statusid"?: components["schemas"]["ObjectStatusTypeInput"];
            "object.content"?: string;
            "object.user.uniqueid"?: string;
            "object.user.lastname"?: string;
            "object.user.firstname"?: string;
            "object.user.phone1"?: string;
            "object.user.email"?: string;
            "object.user.remarks"?: string;
        };
        /** @description A message that went out. */
        TemplateSent: {
            recipient: string;
            /** @description Id of the message at WhatsApp. */
            id: string;
            /** @constant */
            status: 200;
            /**
             * Format: int64
             * @description The conversation, when one was asked for.
             */
            object_id?: number;
        };
        /** @description A message that did not go out. */
        TemplateFailed: {
            recipient: string;
            status: number;
            /** @description Why; the schema says object, the sample prints text. */
            failed: string | Record<string, never>;
        };
        /** @description All messages went out. */
        TemplateSentList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["TemplateSent"][];
        };
        /** @description Some messages went out. The description is free text. */
        TemplatePartialList: {
            /** @constant */
            status: 206;
            description: string;
            response_time: components["schemas"]["ResponseTime"];
            data: (components["schemas"]["TemplateSent"] | components["schemas"]["TemplateFailed"])[];
        };
        /** @description No message went out. The description is free text; `data` names the recipients where there are any. */
        TemplateRefusal: {
            /** @constant */
            status: 400;
            description: string;
            response_time: components["schemas"]["ResponseTime"];
            data?: components["schemas"]["TemplateFailed"][];
        };
        /** @description The id of the message that the retired send made. */
        MessageId: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: string;
        };
        /** @description The uploaded files. */
        UploadedMedia: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                filename: string;
                id: string;
            }[];
        };
        /** @description Whether a phone is on WhatsApp. */
        ContactValidity: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                valid: boolean;
            };
        };
        /** @description An approved template. Its keys are not published, only that it may hold placeholders, the format of the header and the types of buttons; so the object stays open, and the keys follow those of WhatsApp itself. */
        WhatsAppTemplate: {
            /** @description The friendly name where there is one, else the name at WhatsApp. */
            name: string;
            language: string;
            /** @enum {string} */
            category: "marketing" | "utility" | "authentication";
            components: {
                /** @enum {string} */
                type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS";
                /** @enum {string} */
                format?: "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT";
                text?: string;
                buttons?: {
                    /** @enum {string} */
                    type: "QUICK_REPLY" | "URL" | "PHONE";
                    text?: string;
                }[];
            }[];
        };
        /** @description A page of templates. */
        WhatsAppTemplateList: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["WhatsAppTemplate"][];
        };
        /** @description The parts of a campaign. */
        CampaignSend: {
            /**
             * Format: binary
             * @description A CSV or Excel table with a column phone1.
             */
            audience_file?: string;
            /** @description Who is told. */
            notify_mail: string;
            /** @description When to send; at once without it. The schema says date and time, the prose Unix seconds. */
            scheduled_date?: string;
            /** @description When it ends. The spelling is the vendor's. */
            expiration_data?: string;
            save_as_new_audience?: boolean;
            template_name: string;
            language_code: string;
            campaign_name?: string;
            /** @description A saved audience. */
            audience_id?: string;
            /** @description Channel by its number. */
            stream_id: string;
            substream_id?: string;
            /** @description The flow that answers are led to. */
            automation_script_id?: string;
            new_audience_name?: string;
        } & (unknown | unknown);
        /** @description A campaign was made; it has no id. */
        CampaignCreated: {
            status: components["schemas"]["Status200"];
            /** @enum {string} */
            description: "Campaign created";
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["NoData"];
        };
        /** @description For whom the link is, and what the form shows at first. */
        FormLinkCreate: {
            /** @description Phone digits or mail address of the customer. */
            streamProviderId: string;
            streamProviderType: components["schemas"]["StreamProviderTypeInput"];
            /**
             * Format: int64
             * @description Conversation that the form belongs to.
             */
            referringObjectId?: number;
            /**
             * @description Finish the form without the customer.
             * @default false
             */
            autoUpload?: boolean;
            /** @description First values of the fields by their names. */
            properties?: {
                [key: string]: unknown;
            };
        };
        /** @description For whom the link is, and the document underneath. */
        PredefinedFormLinkCreate: {
            /** @description Phone digits or mail address of the customer. */
            streamProviderId: string;
            streamProviderType: components["schemas"]["StreamProviderTypeInput"];
            /**
             * Format: int64
             * @description Conversation that the form belongs to.
             */
            referringObjectId?: number;
            /**
             * Format: binary
             * @description The document. The newer page gives the part this name; the older one leaves the name empty.
             */
            file?: string;
        };
        /** @description A link for the customer. */
        FormLink: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                /** @description Conversation as digits. */
                conversation_id: string;
                /** Format: uri */
                form_link: string;
            };
        };
        /** @description Whom the ticket is for. The account's name and one strong identifier are needed. */
        TicketCreate: {
            /** @description Name of the account. */
            brand: string;
            /** @description Agents only. */
            username?: string;
            email?: string;
            uniqueId?: string;
            firstName?: string;
            lastName?: string;
            /** @description Digits with country code. */
            phone1?: string;
            /** @description Customers only; write what is sent into the record. */
            overrideUserInfo?: boolean;
            /** @description Good for one login. */
            oneTimeUse?: boolean;
        } & (unknown | unknown | unknown);
        /** @description A login ticket. The key is spelt as the vendor spells it. */
        Ticket: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                /** @description In the alphabet of channel codes, ready to go into an address. */
                encpryptedString: string;
            };
        };
        /** @description Values to store. */
        ContextInsert: {
            /** @description Values by name. */
            properties: {
                [key: string]: unknown;
            };
        };
        /** @description Where to go on. */
        ContextJump: {
            /** @description Flow and node. */
            address: string;
        };
        /** @description Values by the names asked for. */
        ContextValues: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            /** @description The sample prints numbers as text. A name without a value is null here, which is inferred. */
            data: {
                [key: string]: string | null;
            };
        };
        /** @description The sample prints null for the id. */
        ContextJumped: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: number | string | null;
            };
        };
        /** @description An id that the schema calls text and the sample prints as a number. Numbers are expected, digits are allowed. */
        PrintedId: number | string;
        /** @description The id of the row that was added, changed or removed. */
        PrintedIdEnvelope: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                id: components["schemas"]["PrintedId"];
            };
        };
        /** @description The service is up. */
        SystemStatus: {
            status: components["schemas"]["Status200"];
            /** @enum {string} */
            description: "System is operational";
            response_time: components["schemas"]["ResponseTime"];
            data: components["schemas"]["NoData"];
        };
        /** @description One table of numbers and names. */
        EnumTable: {
            status: components["schemas"]["Status200"];
            description: components["schemas"]["DescriptionSuccessful"];
            response_time: components["schemas"]["ResponseTime"];
            data: {
                name: string;
                value: number;
            }[];
        };
        /** @description A number, written as text. */
        DigitsText: string;
        /** @enum {string} */
        TrueFalseText: "True" | "False";
        /** @description dd-MM-yyyy HH:mm:ss; every event but Object.OnNew has it so. */
        EventDate: string;
        /** @description yyyy-MM-dd HH:mm:ss; only Object.OnNew has it so. */
        EventSortableDate: string;
        /** @description How somebody is known on one kind of channel. */
        EventIdentity: {
            Id: components["schemas"]["DigitsText"];
            StreamProviderId: string;
            StreamProviderType: components["schemas"]["DigitsText"];
            StreamProviderEmail: string;
            UserName: string;
            FirstName: string;
            LastName: string;
            ThumbnailUrl: string;
        };
        /** @description A customer without identity. */
        EventUserFlat: {
            Id: components["schemas"]["DigitsText"];
            UniqueID: string;
            Phone1: string;
            Phone2: string;
            Email: string;
            FirstName: string;
            LastName: string;
            Gender: string;
            NumIdentities: components["schemas"]["DigitsText"];
            Locale: string;
            Birthday: string;
            Remarks: string;
            NumObjects: components["schemas"]["DigitsText"];
            Content: components["schemas"]["JsonText"];
        };
        /** @description A customer with the identity in use. What is not known is empty. */
        EventUser: {
            Id: components["schemas"]["DigitsText"];
            UniqueID: string;
            Phone1: string;
            Phone2: string;
            Email: string;
            FirstName: string;
            LastName: string;
            Gender: string;
            NumIdentities: components["schemas"]["DigitsText"];
            Locale: string;
            Birthday: string;
            Remarks: string;
            NumObjects: components["schemas"]["DigitsText"];
            Content: components["schemas"]["JsonText"];
            Identity: components["schemas"]["EventIdentity"];
        };
        /** @description A tag that came or went. */
        EventTagChange: {
            Id: components["schemas"]["DigitsText"];
            Action: components["schemas"]["TagAction"];
        };
        /** @description A customer and the tags that changed. */
        EventUserTags: {
            Id: components["schemas"]["DigitsText"];
            UniqueID: string;
            Phone1: string;
            Phone2: string;
            Email: string;
            FirstName: string;
            LastName: string;
            Gender: string;
            NumIdentities: components["schemas"]["DigitsText"];
            Locale: string;
            Birthday: string;
            Remarks: string;
            NumObjects: components["schemas"]["DigitsText"];
            Content: components["schemas"]["JsonText"];
            Tags: components["schemas"]["EventTagChange"][];
        };
        /** @description A new conversation. */
        EventObjectNew: {
            Id: components["schemas"]["DigitsText"];
            StreamId: components["schemas"]["DigitsText"];
            SubStreamId: components["schemas"]["DigitsText"];
            Type: components["schemas"]["DigitsText"];
            StatusID: components["schemas"]["DigitsText"];
            CreateDate: components["schemas"]["EventSortableDate"];
            StreamProviderId: string;
            StreamProviderType: components["schemas"]["DigitsText"];
            Message: string;
            Content: components["schemas"]["JsonText"];
            ManagerId: components["schemas"]["DigitsText"];
            Snippet: string;
            User: components["schemas"]["EventUser"];
        };
        /** @description A new message. */
        EventChild: {
            Id: components["schemas"]["DigitsText"];
            CreateDate: components["schemas"]["EventDate"];
            Type: components["schemas"]["DigitsText"];
            StreamProviderId: string;
            StreamProviderType: components["schemas"]["DigitsText"];
            Message: string;
            ManagerId: components["schemas"]["DigitsText"];
            Content: components["schemas"]["JsonText"];
            Snippet: string;
            User: components["schemas"]["EventUser"];
        };
        /** @description A conversation with its new messages. */
        EventObjectChildren: {
            Id: components["schemas"]["DigitsText"];
            StreamId: components["schemas"]["DigitsText"];
            SubStreamId: components["schemas"]["DigitsText"];
            Children: components["schemas"]["EventChild"][];
        };
        /** @description Who caused it; ids are 0 for the service itself. */
        EventActivityUser: {
            Id: components["schemas"]["DigitsText"];
            Identity: {
                Id: components["schemas"]["DigitsText"];
            };
        };
        /** @description A new line of the log. What Data holds depends on Type. */
        EventActivity: {
            Id: components["schemas"]["DigitsText"];
            Type: components["schemas"]["DigitsText"];
            CreateDate: components["schemas"]["EventDate"];
            User: components["schemas"]["EventActivityUser"];
            Data: components["schemas"]["JsonText"];
        };
        /** @description A conversation with its new lines. */
        EventObjectActivities: {
            Id: components["schemas"]["DigitsText"];
            StreamId: components["schemas"]["DigitsText"];
            SubStreamId: components["schemas"]["DigitsText"];
            Activities: components["schemas"]["EventActivity"][];
        };
        /** @description A conversation and the tags that changed. */
        EventObjectTags: {
            Id: components["schemas"]["DigitsText"];
            StreamId: components["schemas"]["DigitsText"];
            SubStreamId: components["schemas"]["DigitsText"];
            Tags: components["schemas"]["EventTagChange"][];
        };
        /** @description A score that a customer gave. */
        EventSatisfaction: {
            ObjectId: components["schemas"]["DigitsText"];
            Score: number;
            Description: string;
        };
        /** @description A new tag. */
        EventTag: {
            eventName: string;
            tagId: components["schemas"]["DigitsText"];
            groupId: components["schemas"]["DigitsText"];
            name: string;
            isObject: components["schemas"]["TrueFalseText"];
            isUser: components["schemas"]["TrueFalseText"];
            type: components["schemas"]["DigitsText"];
            unit: string;
            unitValidationType: string;
            unitValidation: string;
            defaultValue: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description A form that a customer sent. */
        EventForm: {
            ObjectId: components["schemas"]["DigitsText"];
            FormUrl: string;
            Properties: components["schemas"]["JsonText"];
        };
        /** @description A customer who left a chat. */
        EventChat: {
            User: {
                id: components["schemas"]["DigitsText"];
            };
            Object: {
                id: components["schemas"]["DigitsText"];
            };
        };
        /** @description The wrapper of Object.OnNew. */
        EventObjectOnNew: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Object.OnNew";
                /** @description The account. */
                Brand: string;
                Object: components["schemas"]["EventObjectNew"];
            };
        };
        /** @description The wrapper of Object.OnNewChild. */
        EventObjectOnNewChild: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Object.OnNewChild";
                /** @description The account. */
                Brand: string;
                Object: components["schemas"]["EventObjectChildren"];
            };
        };
        /** @description The wrapper of Object.OnNewActivity. */
        EventObjectOnNewActivity: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Object.OnNewActivity";
                /** @description The account. */
                Brand: string;
                Object: components["schemas"]["EventObjectActivities"];
            };
        };
        /** @description The wrapper of Object.OnUpdateTag. */
        EventObjectOnUpdateTag: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Object.OnUpdateTag";
                /** @description The account. */
                Brand: string;
                Object: components["schemas"]["EventObjectTags"];
            };
        };
        /** @description The wrapper of User.OnNew. */
        EventUserOnNew: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "User.OnNew";
                /** @description The account. */
                Brand: string;
                User: components["schemas"]["EventUser"];
            };
        };
        /** @description The wrapper of User.OnUpdate. */
        EventUserOnUpdate: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "User.OnUpdate";
                /** @description The account. */
                Brand: string;
                User: components["schemas"]["EventUserFlat"];
            };
        };
        /** @description The wrapper of User.OnUpdateTag. */
        EventUserOnUpdateTag: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "User.OnUpdateTag";
                /** @description The account. */
                Brand: string;
                User: components["schemas"]["EventUserTags"];
            };
        };
        /** @description The wrapper of Satisfaction.OnSubmit. */
        EventSatisfactionOnSubmit: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Satisfaction.OnSubmit";
                /** @description The account. */
                Brand: string;
                Satisfaction: components["schemas"]["EventSatisfaction"];
            };
        };
        /** @description The wrapper of Tag.OnAdd. */
        EventTagOnAdd: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Tag.OnAdd";
                /** @description The account. */
                Brand: string;
                Tag: components["schemas"]["EventTag"];
            };
        };
        /** @description The wrapper of Form.OnSubmit. */
        EventFormOnSubmit: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Form.OnSubmit";
                /** @description The account. */
                Brand: string;
                Form: components["schemas"]["EventForm"];
            };
        };
        /** @description The wrapper of Chat.OnUserExit. */
        EventChatOnUserExit: {
            Event: {
                /** @description Name of the subscription. */
                Subscription: string;
                /** @constant */
                Name: "Chat.OnUserExit";
                /** @description The account. */
                Brand: string;
                Chat: components["schemas"]["EventChat"];
            };
        };
    };
    responses: {
        /** @description A parameter or the body is malformed or invalid, or the service refuses the step. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestEnvelope"];
            };
        };
        /** @description No token, or one that is unknown, expired or of the wrong kind. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "description": "Unauthorized",
                 *       "response_time": "2025-01-01T00:00:00.0000001Z"
                 *     }
                 */
                "application/json": components["schemas"]["UnauthorizedEnvelope"];
            };
        };
        /** @description No such row in this account. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "description": "Not found",
                 *       "response_time": "2025-01-01T00:00:00.0000001Z"
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundEnvelope"];
            };
        };
        /** @description Throttled. No number and no header are published; `Retry-After` is harmless. */
        TooManyRequests: {
            headers: {
                /** @description Seconds until the window opens again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 429,
                 *       "description": "Too Many Requests",
                 *       "response_time": "2025-01-01T00:00:00.0000001Z"
                 *     }
                 */
                "application/json": components["schemas"]["TooManyRequestsEnvelope"];
            };
        };
        /** @description A fault of the service. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 500,
                 *       "description": "Internal Server Error",
                 *       "response_time": "2025-01-01T00:00:00.0000001Z"
                 *     }
                 */
                "application/json": components["schemas"]["ServerErrorEnvelope"];
            };
        };
        /** @description The route exists, the verb or the operation does not. The code is documented; its body is inferred. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 501,
                 *       "description": "Not Implemented",
                 *       "response_time": "2025-01-01T00:00:00.0000001Z"
                 *     }
                 */
                "application/json": components["schemas"]["NotImplementedEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
        StreamId: string;
        /** @description Channel by its encrypted code; the number is not accepted here. */
        EncryptedStreamId: string;
        /**
         * @description Conversation.
         * @example 69716571
         */
        ObjectId: number;
        /**
         * @description Agent or admin, by the `id` that Get_Managers lists.
         * @example 28361974
         */
        ManagerId: number;
        /**
         * @description Conversation.
         * @example 69716571
         */
        QueryObjectId: number;
        /** @description Also give every message of the conversation; without it only the last one shows. */
        IncludeChilds: boolean;
        /** @description Also give the activity lines, under `activityLogs`. */
        IncludeActivityLog: boolean;
        /** @description Leave bots out of account. The spelling is the vendor's. Required in the older description, optional on the newer page. */
        IgnoreAutomationExsistance: boolean;
        /** @description Count only agents to whom conversations are assigned automatically. */
        AutoAssign: boolean;
        /** @description Asks for the agents behind the answer. The fields of that list are not published. */
        IncludeDetails: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Get_Stream_Objects: {
        parameters: {
            query?: {
                /** @description Conversations of this identity. */
                userIdentityId?: number;
                /** @description Identity by its external id; goes with identityStreamProviderType. */
                identityStreamProviderId?: string;
                /** @description Type that belongs to identityStreamProviderId. */
                identityStreamProviderType?: components["schemas"]["StreamProviderTypeInput"];
                /** @description Start of the range, Unix seconds in UTC; goes with unixEndTime. */
                unixStartTime?: number;
                /** @description End of the range. */
                unixEndTime?: number;
                /** @description Only this subchannel. */
                subStream?: number;
                /** @description Direction. */
                sort?: "asc" | "desc";
                /** @description Field that sorts. */
                order?: "createdtime" | "closedtime" | "prioritytime" | "updatedtime";
                /** @description Also give every message of the conversation; without it only the last one shows. */
                includeChilds?: components["parameters"]["IncludeChilds"];
                /** @description Also give the activity lines, under `activityLogs`. */
                includeActivityLog?: components["parameters"]["IncludeActivityLog"];
                /** @description Which time the range looks at; its values are not published. */
                timeFilter?: string;
                /** @description Page, from 0. */
                pageNumber?: number;
                /** @description Conversations on a page. */
                pageSize?: number;
                /** @description Status ids with commas between them. */
                status?: string;
                /** @description External conversation id; goes with streamProviderType. Newer page. */
                streamProviderId?: string;
                /** @description Type that belongs to streamProviderId. */
                streamProviderType?: components["schemas"]["StreamProviderTypeInput"];
            };
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewConversation"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
                "multipart/form-data": {
                    data: string;
                    file?: string[];
                };
            };
        };
        responses: {
            /** @description The id of the new conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "OK",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 69716571,
                     *         "Id": 69716571
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Set_Remark_Log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["Remark"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The remark is logged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Set_Object_Content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["FreeContent"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The content is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Set_Object_Status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description The new status; 2 resolves the conversation and releases its agent.
                 * @example 2
                 */
                STATUS_ID: components["schemas"]["ObjectStatusTypeInput"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Child_Object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Type": 4,
                 *         "UserStreamProviderId": "12025550143",
                 *         "UserStreamProviderType": 5,
                 *         "Message": "Are you still there?"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NewMessage"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
                "multipart/form-data": {
                    data: string;
                    file?: string[];
                };
            };
        };
        responses: {
            /** @description The id of the new message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Object: {
        parameters: {
            query?: {
                /** @description Also give every message of the conversation; without it only the last one shows. */
                includeChilds?: components["parameters"]["IncludeChilds"];
                /** @description Also give the activity lines, under `activityLogs`. */
                includeActivityLog?: components["parameters"]["IncludeActivityLog"];
            };
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation, as the only element of an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSingle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Object_Activities: {
        parameters: {
            query?: {
                /** @description Only lines of this kind. It stands in the prose and in an example address only; without it all lines come. */
                activityType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23;
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "objectId": "69716571",
                     *           "user": {
                     *             "id": 28361974,
                     *             "first_name": "Avi",
                     *             "last_name": "Example",
                     *             "identity": {
                     *               "identityId": 7001,
                     *               "thumbnailUrl": null
                     *             }
                     *           },
                     *           "type": 1,
                     *           "data": "{\"text\":\"Customer asked about prices.\"}",
                     *           "createdTime": "2025-01-01T00:00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Object_Transcript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "objectId": 69716571,
                     *           "streamid": 5321,
                     *           "substreamid": 0,
                     *           "trasncript": "[1/1/2025 12:00:00 AM]\nDana Example\nInbound call\n",
                     *           "transcript": "[1/1/2025 12:00:00 AM]\nDana Example\nInbound call\n",
                     *           "user": {
                     *             "id": 1769668,
                     *             "uniqueId": null,
                     *             "phone1": "12025550143",
                     *             "phone2": null,
                     *             "email": null,
                     *             "firstName": "Dana",
                     *             "lastName": "Example",
                     *             "gender": null,
                     *             "numberIdentities": 1,
                     *             "locale": null,
                     *             "birthday": null,
                     *             "remarks": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TranscriptList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_Object_Stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "streamId": 5331,
                 *         "subStreamId": 0
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["StreamMove"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description Moved, or nothing to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamMoveResult"];
                };
            };
            /** @description The request is invalid, the conversation is unknown, or it cannot move there. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamMoveRefused"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Set_Activity_Log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Text": "Order 1001 opened in the shop.",
                 *         "Source": "Shop",
                 *         "ManagerId": 28361974
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["ActivityLogEntry"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The line is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Object_Indicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "indicators": {
                     *           "vip": {
                     *             "title": "Important customer",
                     *             "displayClass": "star",
                     *             "link": null,
                     *             "text": null
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorMap"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Set_Object_Indicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "IndicatorId": "vip",
                 *         "Title": "Important customer",
                 *         "DisplayClass": "star",
                 *         "Link": "https://crm.example.com/customers/1"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["Indicator"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description Whether the indicator was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "updated": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_Custom_Indicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description Indicator.
                 * @example vip
                 */
                INDICATOR_ID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Child_Object_By_Provider_Id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description External id that the conversation was opened with.
                 * @example call-0001
                 */
                STREAM_PROVIDER_ID: string;
                /**
                 * @description Type of that id.
                 * @example 5
                 */
                STREAM_PROVIDER_TYPE: components["schemas"]["StreamProviderTypeInput"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Type": 4,
                 *         "UserStreamProviderId": "12025550143",
                 *         "UserStreamProviderType": 5,
                 *         "Message": "Are you still there?"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NewMessage"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the new message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Get_Manager_Assignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "AssignedObjectsCount": 1,
                     *           "StreamTypeId": null,
                     *           "ModuleId": 15,
                     *           "ModuleUniqueName": "voice"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Assign_Manager: {
        parameters: {
            query: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                objectId: components["parameters"]["QueryObjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Unassign_Manager: {
        parameters: {
            query: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                objectId: components["parameters"]["QueryObjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Managers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents and admins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 28361974,
                     *           "identityId": 7001,
                     *           "streamProviderId": "avi@example.com",
                     *           "thumbnailUrl": null,
                     *           "brandId": 1,
                     *           "permissionId": 2,
                     *           "firstName": "Avi",
                     *           "lastName": "Example",
                     *           "email": "avi@example.com",
                     *           "userName": "avi",
                     *           "team": "301",
                     *           "teamId": 301,
                     *           "teamName": "Service",
                     *           "profiles": "401",
                     *           "maxSyncObjectsAssignments": 5,
                     *           "maxAsyncObjectsAssignments": 20
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Manager: {
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
                 *       "data": {
                 *         "FirstName": "Noa",
                 *         "LastName": "Example",
                 *         "Email": "noa@example.com",
                 *         "IsAdmin": false,
                 *         "Password": "not-a-real-password",
                 *         "UserName": "noa",
                 *         "TeamId": 301,
                 *         "PermissionId": 2
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NewManager"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the new agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Manager_stats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 28361974,
                     *         "AsyncAssignedNoResponse": 0,
                     *         "AsyncAssignedInProccess": 0,
                     *         "SyncAssignedNoResponse": 0,
                     *         "SyncAssignedInProccess": 0,
                     *         "FaceToFaceStatus": true,
                     *         "TotalAsyncAssigned": 0,
                     *         "TotalSyncAssigned": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Manager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
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
                    "application/json": components["schemas"]["ManagerSingle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_Manager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "FirstName": "Noa",
                 *         "TeamId": 301
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["ManagerChange"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_Manager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the removed agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Manager_presence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "presence_type": 1,
                     *         "type_id": 1,
                     *         "name": "Active"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerPresenceSingle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_Manager_presence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
                /**
                 * @description A presence id that Get_presence_types lists: 1, 2, 3 or one that an admin added.
                 * @example 3
                 */
                ACTIVITY_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presence that was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "presence_type": 3,
                     *         "type_id": 3,
                     *         "name": "Away"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerPresenceSingle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_presence_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Active",
                     *           "presenceType": 1
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "Busy",
                     *           "presenceType": 2
                     *         },
                     *         {
                     *           "id": 3,
                     *           "name": "Away",
                     *           "presenceType": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceTypeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Stream_Availability: {
        parameters: {
            query?: {
                /** @description Leave bots out of account. The spelling is the vendor's. Required in the older description, optional on the newer page. */
                ignoreAutomationExsistance?: components["parameters"]["IgnoreAutomationExsistance"];
                /** @description Count only agents to whom conversations are assigned automatically. */
                autoAssign?: components["parameters"]["AutoAssign"];
                /** @description Asks for the agents behind the answer. The fields of that list are not published. */
                includeDetails?: components["parameters"]["IncludeDetails"];
            };
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "state": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StreamAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_streams_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "moduleId": 15,
                     *           "streamId": 5321,
                     *           "subStreamId": 0,
                     *           "statusId": 8,
                     *           "c": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StreamCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_SLA_streams_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "Item1": [],
                     *         "Item2": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SlaCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Substream_Availability: {
        parameters: {
            query?: {
                /** @description Leave bots out of account. The spelling is the vendor's. Required in the older description, optional on the newer page. */
                ignoreAutomationExsistance?: components["parameters"]["IgnoreAutomationExsistance"];
                /** @description Count only agents to whom conversations are assigned automatically. */
                autoAssign?: components["parameters"]["AutoAssign"];
                /** @description Asks for the agents behind the answer. The fields of that list are not published. */
                includeDetails?: components["parameters"]["IncludeDetails"];
            };
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Subchannel; 0 is the general one.
                 * @example 0
                 */
                SUBSTREAM_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the subchannel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "state": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StreamAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    List_Streams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "streams": [
                     *           {
                     *             "id": 5321,
                     *             "encryptedId": "9MhWTiey6VKlmSoWFeLZuw%3d%3d",
                     *             "name": "Voice",
                     *             "moduleId": 15
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StreamList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Get_User: {
        parameters: {
            query?: {
                /** @description External id of an identity; goes with streamProviderType. */
                streamProviderId?: string;
                /** @description Where that id comes from. */
                streamProviderType?: components["schemas"]["StreamProviderTypeInput"];
            };
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
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
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 1769668,
                     *         "firstName": "Dana",
                     *         "lastName": "Example",
                     *         "gender": "F",
                     *         "phone1": "12025550143",
                     *         "phone2": null,
                     *         "uniqueId": "266684",
                     *         "email": "dana@example.com",
                     *         "content": "{\"VIP_Status\":\"8\"}",
                     *         "permissionId": 1,
                     *         "numIdentities": 1,
                     *         "numObjects": 1,
                     *         "locale": "en_US",
                     *         "remarks": null,
                     *         "userTags": "[{\"id\":1007,\"name\":\"VIP\",\"group_name\":null}]",
                     *         "teamId": 0,
                     *         "identities": [
                     *           {
                     *             "id": 1957166,
                     *             "userId": 1769668,
                     *             "numObjects": 1,
                     *             "userName": null,
                     *             "streamProviderEmail": null,
                     *             "streamProviderId": "12025550143",
                     *             "streamProviderType": 5,
                     *             "firstName": "Dana",
                     *             "lastName": "Example",
                     *             "thumbnailUrl": null,
                     *             "content": "{}"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_User: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "UniqueId": "266684",
                 *         "FirstName": "Dana",
                 *         "LastName": "Example",
                 *         "Phone1": "12025550143",
                 *         "Email": "dana@example.com",
                 *         "Remarks": "Returning customer",
                 *         "Content": {
                 *           "VIP_Status": "8"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["UserUpdate"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the customer, under a capital `Id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "Id": 1769668
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_User: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Get_User_Objects: {
        parameters: {
            query?: {
                /** @description External id of the identity; goes with streamProviderType. */
                streamProviderId?: string;
                /** @description Where that id comes from. */
                streamProviderType?: components["schemas"]["StreamProviderTypeInput"];
                /** @description Only this channel; 0 for all. */
                stream?: number;
                /** @description Only this subchannel. */
                subStream?: number;
                /** @description Page, from 0. */
                pageNumber?: number;
                /** @description Conversations on a page. */
                pageSize?: number;
                /** @description Status ids with commas between them. */
                status?: string;
                /** @description Field that sorts. */
                order?: "createdtime" | "closedtime" | "prioritytime" | "updatedtime";
                /** @description Only this conversation; 0 for all. */
                objectId?: number;
                /** @description Only channels of this module; 0 for all. */
                moduleId?: number;
                /** @description Also give every message; on by default here, unlike elsewhere. */
                includeChilds?: boolean;
                /** @description Also give the activity lines, under `activityLogs`. */
                includeActivityLog?: components["parameters"]["IncludeActivityLog"];
            };
            header?: never;
            path: {
                /**
                 * @description Identity of a customer.
                 * @example 1957166
                 */
                USER_IDENTITY_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_User_Objects_V2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identity of a customer.
                 * @example 1957166
                 */
                USER_IDENTITY_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations; the count stands beside the usual keys of the envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "totalUnreadChatMessages": 0,
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["UserObjectsV2Envelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Get_User_By_Identity: {
        parameters: {
            query: {
                /**
                 * @description External id of the identity.
                 * @example 12025550143
                 */
                streamProviderId: string;
                /** @description Where that id comes from. */
                streamProviderType: components["schemas"]["StreamProviderTypeInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer, without the list of identities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRowEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_User_Details: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
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
                    "application/json": components["schemas"]["UserEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Update_User_Details: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer.
                 * @example 1769668
                 */
                USER_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": "{\"FirstName\":\"Dana\",\"LastName\":\"Example\"}"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "Id": 1769668
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Set_Object_Tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation carries the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_Object_Tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel, either by its number or by its encrypted code. A code is compared with regard to case. */
                STREAM_ID: components["parameters"]["StreamId"];
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
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
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    get_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 2789,
                     *           "identityId": "VIP",
                     *           "streamProviderId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_tag: {
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
                 *       "data": {
                 *         "Name": "VIP",
                 *         "TagGroupId": 0,
                 *         "ObjectTag": true,
                 *         "UserTag": false,
                 *         "ChildTag": false
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["TagCreate"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the new tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 2789
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Name": "Very important",
                 *         "TagGroupId": 123
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["TagUpdate"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 2789
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag.
                 * @example 2789
                 */
                TAG_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 2789
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Tags_Group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 123,
                     *           "name": "Value",
                     *           "brandId": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Tags_Group: {
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
                 *       "data": {
                 *         "Name": "Value"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["TagGroupWrite"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 123
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_tags_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag group.
                 * @example 123
                 */
                TAGS_GROUP_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Name": "Worth"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["TagGroupWrite"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id of the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 123
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_tags_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Tag group.
                 * @example 123
                 */
                TAGS_GROUP_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 123
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_manager_by_team_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Team.
                 * @example 301
                 */
                TEAM_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agents and leaders of the team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "Id": 28361974,
                     *           "FirstName": "Avi",
                     *           "LastName": "Example",
                     *           "Permission": 2,
                     *           "Email": "avi@example.com",
                     *           "UserName": "avi",
                     *           "TeamId": 301
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerSummaryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Update_team_by_team_id: {
        parameters: {
            query?: {
                /** @description New name of the team. */
                Name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Team.
                 * @example 301
                 */
                TEAM_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_team_by_team_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Team.
                 * @example 301
                 */
                TEAM_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Team: {
        parameters: {
            query?: {
                /** @description No effect is published. */
                Name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "OK",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "teamId": 301,
                     *           "name": "Service"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Team: {
        parameters: {
            query: {
                /**
                 * @description Name of the team.
                 * @example Service
                 */
                Name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the new team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "OK",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 301
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OkId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_manager_by_profile_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile.
                 * @example 401
                 */
                PROFILE_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "Id": 28361974,
                     *           "FirstName": "Avi",
                     *           "LastName": "Example",
                     *           "Permission": 2,
                     *           "Email": "avi@example.com",
                     *           "UserName": "avi",
                     *           "TeamId": 301
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManagerSummaryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_profiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 401,
                     *           "name": "Service",
                     *           "UniqueName": "service"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Add_Profiles: {
        parameters: {
            query?: {
                /** @description Profiles to give besides. */
                add?: number[];
                /** @description Profiles to have instead. */
                set?: number[];
            };
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles of the agent now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "id": 401,
                     *           "name": "Service",
                     *           "UniqueName": "service"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Remove_All_Manager_Profiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent has no profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Delete_Manager_Profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent or admin, by the `id` that Get_Managers lists.
                 * @example 28361974
                 */
                MANAGER_ID: components["parameters"]["ManagerId"];
                /**
                 * @description Profile.
                 * @example 401
                 */
                PROFILE_ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent no longer has the profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Send_initial_text_SMS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
                /**
                 * @description Digits with country code, without plus or leading zeros.
                 * @example 12025550143
                 */
                PHONE_NUMBER: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Send_SMS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "Number": "12025550143",
                 *         "Message": "Your order is ready."
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["SmsSend"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The text is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Send_Templated_Message_V2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TemplateSendV2"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description All were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "recipient": "12025550143",
                     *           "id": "gBEGlyVGZjUpAgmyuqAHfxbHmnQ",
                     *           "status": 200,
                     *           "object_id": 69716571
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateSentList"];
                };
            };
            /** @description Some were sent, some were not. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 206,
                     *       "description": "Some messages failed",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "recipient": "12025550143",
                     *           "id": "gBEGlyVGZjUpAgmyuqAHfxbHmnQ",
                     *           "status": 200
                     *         },
                     *         {
                     *           "recipient": "12025550144",
                     *           "status": 400,
                     *           "failed": "Not a valid WhatsApp user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplatePartialList"];
                };
            };
            /** @description Nothing was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 400,
                     *       "description": "Missing parameter template_name",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Upload_A_File_And_Get_Id_For_Uploaded_File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pic": "(the bytes of video_sample.mp4)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A document, picture or video.
                     */
                    pic: string;
                };
            };
        };
        responses: {
            /** @description Name and id of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "filename": "video_sample.mp4",
                     *           "id": "257250616863050"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedMedia"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Validate_WhatsApp_Acoount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
                /**
                 * @description Digits with country code, without plus or leading zeros.
                 * @example 12025550143
                 */
                PHONE_NUMBER: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "valid": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactValidity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    EmarsysSendWhatsAppTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "12025550143",
                 *       "templateName": "order_ready",
                 *       "template.language.code": "en",
                 *       "body.1.value": "Dana",
                 *       "object.statusid": 1,
                 *       "object.content": "{\"orderId\":\"42\"}",
                 *       "object.user.firstname": "Dana"
                 *     }
                 */
                "application/json": components["schemas"]["EmarsysTemplateSend"];
                /**
                 * @example {
                 *       "to": "12025550143",
                 *       "templateName": "order_ready",
                 *       "template.language.code": "en"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["EmarsysTemplateSend"];
            };
        };
        responses: {
            /** @description It was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "recipient": "12025550143",
                     *           "id": "gBEGlyVGZjUpAgmyuqAHfxbHmnQ",
                     *           "status": 200
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateSentList"];
                };
            };
            /** @description Some were sent, some were not. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 206,
                     *       "description": "Some messages failed",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "recipient": "12025550143",
                     *           "id": "gBEGlyVGZjUpAgmyuqAHfxbHmnQ",
                     *           "status": 200
                     *         },
                     *         {
                     *           "recipient": "12025550144",
                     *           "status": 400,
                     *           "failed": "Not a valid WhatsApp user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplatePartialList"];
                };
            };
            /** @description Nothing was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 400,
                     *       "description": "Missing parameter template_name",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    send_campaigns: {
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
                 *       "audience_file": "phone1\n12025550143\n",
                 *       "notify_mail": "avi@example.com",
                 *       "scheduled_date": "2025-01-22T11:15:55Z",
                 *       "template_name": "end_of_year_sale",
                 *       "language_code": "en_uk",
                 *       "campaign_name": "Year end",
                 *       "stream_id": "1558"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CampaignSend"];
            };
        };
        responses: {
            /** @description The campaign is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Campaign created",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": ""
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_WhatsApp_Templates: {
        parameters: {
            query?: {
                /** @description Language codes with commas between them. */
                language?: string[];
                /** @description Categories with commas between them. */
                category?: ("marketing" | "utility" | "authentication")[];
                /** @description Templates on a page. */
                limit?: number;
                /** @description Page, from 0. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "name": "order_ready",
                     *           "language": "en",
                     *           "category": "utility",
                     *           "components": [
                     *             {
                     *               "type": "BODY",
                     *               "text": "Hello {{1}}, order {{2}} is ready."
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsAppTemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Send_Templated_Message_V1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel by its encrypted code; the number is not accepted here. */
                ENCRYPTED_STREAM_ID: components["parameters"]["EncryptedStreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipient": "12025550143",
                 *       "template_name": "order_ready",
                 *       "language": {
                 *         "code": "en"
                 *       },
                 *       "localizable_params": [
                 *         {
                 *           "default": "Dana"
                 *         }
                 *       ],
                 *       "validate": false
                 *     }
                 */
                "application/json": components["schemas"]["TemplateSendV1"];
            };
        };
        responses: {
            /** @description The id of the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": "gBEGlyVGZjUpAgmyuqAHfxbHmnQ"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_New_Form_Link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Form; the number stands in the list of forms.
                 * @example 501
                 */
                FORM_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "streamProviderId": "12025550143",
                 *         "streamProviderType": 5,
                 *         "referringObjectId": 69716571,
                 *         "autoUpload": false,
                 *         "properties": {
                 *           "first_name": "Dana",
                 *           "last_name": "Example"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["FormLinkCreate"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "conversation_id": "69716571",
                     *         "form_link": "https://forms.example.com/form/demo/499fdc93aa804a4b8266251224944d6a"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FormLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Predefined_Form_Link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Form; the number stands in the list of forms.
                 * @example 501
                 */
                FORM_ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "streamProviderId": "12025550143",
                 *       "streamProviderType": 5,
                 *       "referringObjectId": 69716571,
                 *       "file": "(the bytes of a PDF)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PredefinedFormLinkCreate"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Create_Ticket: {
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
                 *       "data": {
                 *         "brand": "demo",
                 *         "email": "dana@example.com",
                 *         "uniqueId": "266684",
                 *         "firstName": "Dana",
                 *         "lastName": "Example",
                 *         "phone1": "12025550143",
                 *         "overrideUserInfo": true,
                 *         "oneTimeUse": true
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["TicketCreate"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "encpryptedString": "hZ8uTCLgf1HnOwVy_bIEWVJD0VXnIcbMKTT9R6_bW0prs_fYgzbzQA%3d%3d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Get_Object_Context: {
        parameters: {
            query: {
                /**
                 * @description Names with commas between them.
                 * @example [
                 *       "data.plus",
                 *       "data.name"
                 *     ]
                 */
                properties: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values by the names asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "data.plus": "4",
                     *         "data.name": "Dana"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContextValues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Insert_Data_Context: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "properties": {
                 *           "plus": 3,
                 *           "name": "Dana"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["ContextInsert"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The id that the values were stored under. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": 69716571
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrintedIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    JUMP_TO_NODE: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Conversation.
                 * @example 69716571
                 */
                OBJECT_ID: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "address": "4079:n_8"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["ContextJump"];
                };
                "application/x-www-form-urlencoded": {
                    data: string;
                };
            };
        };
        responses: {
            /** @description The bot goes on there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": {
                     *         "id": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContextJumped"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    systemStatus: {
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
                     *       "status": 200,
                     *       "description": "System is operational",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": ""
                     *     }
                     */
                    "application/json": components["schemas"]["SystemStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    Status_Ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Get_Enum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example ObjectStatusType
                 */
                ENUM_NAME: "ObjectType" | "ObjectStatusType" | "StreamProviderType" | "ObjectActivityType" | "ModuleType";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 200,
                     *       "description": "Operation successful",
                     *       "response_time": "2025-01-01T00:00:00.0000001Z",
                     *       "data": [
                     *         {
                     *           "name": "Open",
                     *           "value": 1
                     *         },
                     *         {
                     *           "name": "Resolved",
                     *           "value": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EnumTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    Webhook_Object_OnNew: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Object.OnNew",
                 *         "Brand": "Example brand",
                 *         "Object": {
                 *           "Id": "69716571",
                 *           "StreamId": "5321",
                 *           "SubStreamId": "0",
                 *           "Type": "8",
                 *           "StatusID": "8",
                 *           "CreateDate": "2025-01-01 00:00:00",
                 *           "StreamProviderId": "call-0001",
                 *           "StreamProviderType": "5",
                 *           "Message": "Inbound call",
                 *           "Content": "{\"conversation_status\":\"CONNECTED\"}",
                 *           "ManagerId": "28361974",
                 *           "Snippet": "Inbound call",
                 *           "User": {
                 *             "Id": "1769668",
                 *             "UniqueID": "",
                 *             "Phone1": "12025550143",
                 *             "Phone2": "",
                 *             "Email": "",
                 *             "FirstName": "Dana",
                 *             "LastName": "Example",
                 *             "Gender": "",
                 *             "NumIdentities": "1",
                 *             "Locale": "",
                 *             "Birthday": "",
                 *             "Remarks": "",
                 *             "NumObjects": "1",
                 *             "Content": "{}",
                 *             "Identity": {
                 *               "Id": "5001",
                 *               "StreamProviderId": "12025550143",
                 *               "StreamProviderType": "5",
                 *               "StreamProviderEmail": "",
                 *               "UserName": "",
                 *               "FirstName": "Dana",
                 *               "LastName": "Example",
                 *               "ThumbnailUrl": ""
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventObjectOnNew"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Object_OnNewChild: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Object.OnNewChild",
                 *         "Brand": "Example brand",
                 *         "Object": {
                 *           "Id": "69716571",
                 *           "StreamId": "5321",
                 *           "SubStreamId": "0",
                 *           "Children": [
                 *             {
                 *               "Id": "8001",
                 *               "CreateDate": "01-01-2025 00:00:00",
                 *               "Type": "4",
                 *               "StreamProviderId": "",
                 *               "StreamProviderType": "5",
                 *               "Message": "Are you still there?",
                 *               "ManagerId": "0",
                 *               "Content": "{}",
                 *               "Snippet": "Are you still there?",
                 *               "User": {
                 *                 "Id": "1769668",
                 *                 "UniqueID": "",
                 *                 "Phone1": "12025550143",
                 *                 "Phone2": "",
                 *                 "Email": "",
                 *                 "FirstName": "Dana",
                 *                 "LastName": "Example",
                 *                 "Gender": "",
                 *                 "NumIdentities": "1",
                 *                 "Locale": "",
                 *                 "Birthday": "",
                 *                 "Remarks": "",
                 *                 "NumObjects": "1",
                 *                 "Content": "{}",
                 *                 "Identity": {
                 *                   "Id": "5001",
                 *                   "StreamProviderId": "12025550143",
                 *                   "StreamProviderType": "5",
                 *                   "StreamProviderEmail": "",
                 *                   "UserName": "",
                 *                   "FirstName": "Dana",
                 *                   "LastName": "Example",
                 *                   "ThumbnailUrl": ""
                 *                 }
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventObjectOnNewChild"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Object_OnNewActivity: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Object.OnNewActivity",
                 *         "Brand": "Example brand",
                 *         "Object": {
                 *           "Id": "69716571",
                 *           "StreamId": "5321",
                 *           "SubStreamId": "0",
                 *           "Activities": [
                 *             {
                 *               "Id": "9001",
                 *               "Type": "6",
                 *               "CreateDate": "01-01-2025 00:00:00",
                 *               "User": {
                 *                 "Id": "28361974",
                 *                 "Identity": {
                 *                   "Id": "7001"
                 *                 }
                 *               },
                 *               "Data": "{\"managerId\":28361974,\"assignedManagerId\":28361974}"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventObjectOnNewActivity"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Object_OnUpdateTag: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Object.OnUpdateTag",
                 *         "Brand": "Example brand",
                 *         "Object": {
                 *           "Id": "69716571",
                 *           "StreamId": "5321",
                 *           "SubStreamId": "0",
                 *           "Tags": [
                 *             {
                 *               "Id": "762",
                 *               "Action": "Add"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventObjectOnUpdateTag"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_User_OnNew: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "User.OnNew",
                 *         "Brand": "Example brand",
                 *         "User": {
                 *           "Id": "1769668",
                 *           "UniqueID": "",
                 *           "Phone1": "12025550143",
                 *           "Phone2": "",
                 *           "Email": "",
                 *           "FirstName": "Dana",
                 *           "LastName": "Example",
                 *           "Gender": "",
                 *           "NumIdentities": "1",
                 *           "Locale": "",
                 *           "Birthday": "",
                 *           "Remarks": "",
                 *           "NumObjects": "1",
                 *           "Content": "{}",
                 *           "Identity": {
                 *             "Id": "5001",
                 *             "StreamProviderId": "12025550143",
                 *             "StreamProviderType": "5",
                 *             "StreamProviderEmail": "",
                 *             "UserName": "",
                 *             "FirstName": "Dana",
                 *             "LastName": "Example",
                 *             "ThumbnailUrl": ""
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventUserOnNew"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_User_OnUpdate: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "User.OnUpdate",
                 *         "Brand": "Example brand",
                 *         "User": {
                 *           "Id": "1769668",
                 *           "UniqueID": "",
                 *           "Phone1": "12025550143",
                 *           "Phone2": "",
                 *           "Email": "",
                 *           "FirstName": "Dana",
                 *           "LastName": "Example",
                 *           "Gender": "",
                 *           "NumIdentities": "1",
                 *           "Locale": "",
                 *           "Birthday": "",
                 *           "Remarks": "",
                 *           "NumObjects": "1",
                 *           "Content": "{}"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventUserOnUpdate"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_User_OnUpdateTag: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "User.OnUpdateTag",
                 *         "Brand": "Example brand",
                 *         "User": {
                 *           "Id": "1769668",
                 *           "UniqueID": "",
                 *           "Phone1": "12025550143",
                 *           "Phone2": "",
                 *           "Email": "",
                 *           "FirstName": "Dana",
                 *           "LastName": "Example",
                 *           "Gender": "",
                 *           "NumIdentities": "1",
                 *           "Locale": "",
                 *           "Birthday": "",
                 *           "Remarks": "",
                 *           "NumObjects": "1",
                 *           "Content": "{}",
                 *           "Tags": [
                 *             {
                 *               "Id": "762",
                 *               "Action": "Remove"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventUserOnUpdateTag"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Satisfaction_OnSubmit: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Satisfaction.OnSubmit",
                 *         "Brand": "Example brand",
                 *         "Satisfaction": {
                 *           "ObjectId": "69716571",
                 *           "Score": 5,
                 *           "Description": "Quick and friendly"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventSatisfactionOnSubmit"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Tag_OnAdd: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Tag.OnAdd",
                 *         "Brand": "Example brand",
                 *         "Tag": {
                 *           "eventName": "Tag.OnAdd",
                 *           "tagId": "762",
                 *           "groupId": "11",
                 *           "name": "Price",
                 *           "isObject": "True",
                 *           "isUser": "False",
                 *           "type": "1",
                 *           "unit": "",
                 *           "unitValidationType": "",
                 *           "unitValidation": "",
                 *           "defaultValue": "",
                 *           "requestId": "6f1c2c1e-0d5b-4a52-9d3e-2b7c5d4e8a10"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventTagOnAdd"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Form_OnSubmit: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Form.OnSubmit",
                 *         "Brand": "Example brand",
                 *         "Form": {
                 *           "ObjectId": "69716571",
                 *           "FormUrl": "https://forms.example.com/1",
                 *           "Properties": "{\"city\":\"Springfield\"}"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventFormOnSubmit"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhook_Chat_OnUserExit: {
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
                 *       "Event": {
                 *         "Subscription": "harness",
                 *         "Name": "Chat.OnUserExit",
                 *         "Brand": "Example brand",
                 *         "Chat": {
                 *           "User": {
                 *             "id": "1769668"
                 *           },
                 *           "Object": {
                 *             "id": "69716571"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventChatOnUserExit"];
                "text/xml": string;
            };
        };
        responses: {
            /** @description Taken. The body is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
