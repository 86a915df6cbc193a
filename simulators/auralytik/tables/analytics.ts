import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { callCenterFigures, campaignFigures, executiveFigures, summary } from "../analytics/figures.ts";
import { trendsOf } from "../analytics/trends.ts";
import { spanOf } from "../dates.ts";

type Figures = (act: HandlerAct<any>, wanted: any, span: any) => unknown;
const list = (figures: Figures) => (act: HandlerAct<any>) => ({ data: figures(act, act.query, spanOf(act.query)) });

export const analyticsRows = {
  getAnalyticsSummary: (act) => ({ metrics: summary(act, act.query, spanOf(act.query)) }),
  getAnalyticsCampaigns: list(campaignFigures),
  getAnalyticsCallCenters: list(callCenterFigures),
  getAnalyticsExecutives: list(executiveFigures),
  getAnalyticsTrends: (act) => trendsOf(act, act.query, spanOf(act.query), act.query.granularity ?? "daily"),
} satisfies Partial<Record<keyof operations, Row>>;
