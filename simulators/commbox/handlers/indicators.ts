import { Refusal } from "../../core/refusal.ts";
import type { Handler } from "../resources.ts";

/** The contract says "one of two keys", which its generated type cannot. */
type Indicator = { IndicatorId: string; Title?: string; DisplayClass?: string; Icon?: string; Link?: string };

/** Puts an indicator on a conversation; one of the same id is replaced. */
export const setObjectIndicator: Handler<"Set_Object_Indicator"> = (act) => {
  const row = act.get("conversations", act.path.OBJECT_ID);
  const { IndicatorId, Title, DisplayClass, Icon, Link } = act.body.data as Indicator;
  const indicator = { title: Title ?? null, displayClass: DisplayClass ?? null, icon: Icon ?? null, link: Link ?? null };
  act.update("conversations", row.id, { indicators: { ...row.indicators, [IndicatorId]: indicator } });
  return { updated: IndicatorId in row.indicators };
};

export const getObjectIndicators: Handler<"Get_Object_Indicators"> = (act) => ({
  indicators: Object.fromEntries(Object.entries(act.get("conversations", act.path.OBJECT_ID).indicators).map(([id, { title, displayClass, link }]) => [id, { title, displayClass, link, text: null }])),
});

export const deleteCustomIndicator: Handler<"Delete_Custom_Indicator"> = (act) => {
  const row = act.get("conversations", act.path.OBJECT_ID);
  const { [act.path.INDICATOR_ID]: gone, ...indicators } = row.indicators;
  if (!gone) throw new Refusal("not-found", `conversation ${row.id} has no indicator ${act.path.INDICATOR_ID}`, { rule: "indicators of the conversation" });
  act.update("conversations", row.id, { indicators });
  return undefined;
};
