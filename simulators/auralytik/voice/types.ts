import type { Act } from "../../core/act.ts";
import type { Resource } from "../../core/resource.ts";
import type { Campaign } from "../resources/campaigns.ts";
import type { ExportJob } from "../resources/exports.ts";
import type { Survey } from "../resources/surveys.ts";
import type { UsageRecord } from "../resources/usage.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";

/** What code about calls knows of the vendor's rows; the rest belongs to others. */
export interface VoiceTypes {
  resources: {
    voiceCalls: Resource<VoiceCall>;
    surveys: Resource<Survey>;
    campaigns: Resource<Campaign>;
    exports: Resource<ExportJob>;
    usageRecords: Resource<UsageRecord>;
    evaluations: Resource<any>;
    webhookDeliveries: Resource<any>;
  };
  settings: any;
}

export type VoiceAct = Act<VoiceTypes>;
