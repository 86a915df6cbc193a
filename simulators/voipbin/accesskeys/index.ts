import { list, show, update, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import { shown } from "../shown.ts";
import { getLive, readLive, retire } from "../soft-delete.ts";
import { changedAt, dated, texts } from "../taken.ts";
import { makeKey, type StoredKey } from "./keys.ts";

// Keys that stand for the customer.

const DAY_SECONDS = 86_400;

/** The token is shown in this answer and in no other. */
const PostAccesskeys: Row = (act) => {
  const { expire = 0 } = act.body;
  if (expire < DAY_SECONDS) throw new Refusal("rule", `a key lives for ${DAY_SECONDS} s at least`, { rule: "expire" });
  const { key, token } = makeKey(act, { ...texts(act.body, "name", "detail"), seconds: expire });
  return { ...(show(act, "accesskeys", key) as object), token };
};

const PutAccesskeysId: Row = (act) => {
  getLive(act, "accesskeys", act.path.id);
  return update("accesskeys")(act);
};

export const rows = {
  GetAccesskeys: list("accesskeys", { index: "live" }),
  PostAccesskeys,
  GetAccesskeysId: readLive("accesskeys"),
  PutAccesskeysId,
  DeleteAccesskeysId: retire("accesskeys", { hidden: true }),
} satisfies Record<string, Row>;

export const resources = {
  accesskeys: resource<StoredKey>()({
    owner: "customer_id",
    newId: uuid,
    defaults: dated,
    accept: (body, act, row) => ({ ...texts(body, "name", "detail"), ...changedAt(act, row) }),
    indexes: { live },
    views: { default: shown<StoredKey>(["id", "customer_id", "tm_expire", "tm_create", "tm_update", "tm_delete"], ["name", "detail", "token_prefix"]) },
  }),
};
