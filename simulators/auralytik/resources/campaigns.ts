import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";
import { surveys } from "./surveys.ts";

/** What the bot is told to do. The lower half is the dashboard's: no body shows it. */
export interface Campaign {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: "VoiceBot" | "Flow";
  readonly status: "Running" | "Paused" | "Completed";
  readonly channelType: "Voice" | "WhatsApp";
  readonly startDate: string;
  readonly endDate: string | null;
  readonly createdAt: string;
  readonly script: readonly string[];
  readonly closing: string;
  readonly questions: readonly string[];
  /** What comes of a call in which the bot got to the end of its lines. */
  readonly outcome: "Successful" | "Transferred" | "CallbackRequested";
  readonly callerNumber: string;
  /** Calls at one time. */
  readonly concurrency: number;
  /** Becomes Completed when its queue is empty and its last call has ended. */
  readonly finishes: boolean;
  readonly callCenterId: string | null;
  readonly callCenterName: string | null;
}

const order = (campaign: Campaign) => campaign.startDate;

export const campaigns = resource<Campaign>()({
  newId: (_, random) => `camp_${random().text(8, "0123456789abcdef")}`,
  defaults: (act) => ({
    description: null, type: "VoiceBot", status: "Running", channelType: "Voice", startDate: iso(act.now), endDate: null, createdAt: iso(act.now),
    script: ["Hello, this is the automated assistant. Is this a good time?"], closing: "Thank you, goodbye.", questions: [], outcome: "Successful",
    callerNumber: "+15555550100", concurrency: 10, finishes: false, callCenterId: null, callCenterName: null,
  }),
  indexes: {
    account: { by: (campaign) => campaign.account, order },
    status: { by: (campaign) => `${campaign.account}/${campaign.status}`, order },
    channelType: { by: (campaign) => `${campaign.account}/${campaign.channelType}`, order },
  },
  views: { default: ({ id, name, description, type, status, channelType, startDate, endDate, createdAt }) => ({ id, name, description, type, status, channelType, startDate, endDate, createdAt }) },
});

export const campaignResources = { campaigns, surveys };
