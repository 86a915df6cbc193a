import { read, show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { between } from "../instants.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { isOpen, isTimezone } from "./open.ts";
import { DAYS, workingHours, type Holiday, type WorkingHours } from "./stored.ts";

const FILTERS: Readonly<Record<string, (hours: WorkingHours, wanted: any) => boolean>> = {
  name: ({ name }, wanted) => name === wanted,
  enabled: ({ enabled }, wanted) => enabled === wanted,
  isDefault: ({ isDefault }, wanted) => isDefault === wanted,
  createdAfter: ({ createdAt }, wanted) => between(createdAt, wanted, undefined),
  createdBefore: ({ createdAt }, wanted) => between(createdAt, undefined, wanted),
  updatedAfter: ({ updatedAt }, wanted) => between(updatedAt, wanted, undefined),
  updatedBefore: ({ updatedAt }, wanted) => between(updatedAt, undefined, wanted),
};

const getFilteredWorkingHours: Handler<"getFilteredWorkingHours"> = (act) => corePage(act, "working-hours", "workingHours", { id: "id", name: "name", createdAt: "createdAt", updatedAt: "updatedAt" }, { where: filtersOf(act, FILTERS) }) as any;

function holidayOf(act: InfobipAct, { name, startDate, endDate = startDate, enabled = true }: any): Holiday {
  if (!startDate) throw against("a holiday has a day", "must not be null", "startDate");
  if (endDate < startDate) throw against("a holiday ends after it begins", "must not be before startDate", "endDate");
  return { id: act.random("holidays").uuid(), name, startDate, endDate, enabled };
}

const TAKEN = ["name", "timezone", "message", "workWeek", "enabled", "isDefault", "closeConversations", "sendAwayMessageEveryOOWHPeriod"] as const;

/** What a body makes of working hours. */
function hoursOf(act: InfobipAct, body: any): Partial<WorkingHours> {
  if (body.timezone !== undefined && !isTimezone(body.timezone)) throw against("a time zone has a name", "must be the name of a time zone", "timezone");
  for (const day of DAYS) if (body.workWeek?.[day].startTime > body.workWeek?.[day].endTime) throw against("a day ends after it begins", "must not be before startTime", `workWeek.${day}.endTime`);
  const given = Object.fromEntries(TAKEN.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
  return { ...given, ...(body.holidays === undefined ? {} : { holidays: body.holidays.map((holiday: any) => holidayOf(act, holiday)) }) };
}

/** There are one account's default working hours at the most. */
function onlyDefault(act: InfobipAct, hours: WorkingHours): unknown {
  if (hours.isDefault) for (const other of [...act.each("working-hours", "id")]) if (other.isDefault && other.id !== hours.id) act.update("working-hours", other.id, { isDefault: false });
  return show(act as any, "working-hours", hours);
}

const createWorkingHours: Handler<"createWorkingHours"> = (act) => onlyDefault(act, act.create("working-hours", hoursOf(act, act.body))) as any;

const FALL_BACK = { enabled: true, isDefault: false, closeConversations: false, sendAwayMessageEveryOOWHPeriod: false, holidays: [] };

const updateWorkingHours: Handler<"updateWorkingHours"> = (act) => {
  const { id } = act.get("working-hours", act.path.id);
  return onlyDefault(act, act.update("working-hours", id, { ...FALL_BACK, ...hoursOf(act, act.body), updatedAt: act.stamp() })) as any;
};

const patchWorkingHours: Handler<"patchWorkingHours"> = (act) => {
  const { id } = act.get("working-hours", act.path.id);
  return onlyDefault(act, act.update("working-hours", id, { ...hoursOf(act, act.body), updatedAt: act.stamp() })) as any;
};

/** Queues that had them are always open from now on. */
const deleteWorkingHours: Handler<"deleteWorkingHours"> = (act) => {
  const { id } = act.remove("working-hours", act.path.id);
  for (const queue of [...act.each("queues", "id")]) if (queue.workingHoursId === id) act.update("queues", queue.id, { workingHoursId: null });
  return done("Working hours deleted");
};

const getWorkingHoursStatus: Handler<"getWorkingHoursStatus"> = (act) => ({ status: isOpen(act.get("working-hours", act.path.id), act.now) ? "INSIDE_OF_WORKING_HOURS" : "OUTSIDE_OF_WORKING_HOURS" });

const createWorkingHoursHoliday: Handler<"createWorkingHoursHoliday"> = (act) => {
  const { id, holidays } = act.get("working-hours", act.path.workingHoursId);
  return show(act, "working-hours", act.update("working-hours", id, { holidays: [...holidays, holidayOf(act, act.body)], updatedAt: act.stamp() })) as any;
};

const deleteWorkingHoursHoliday: Handler<"deleteWorkingHoursHoliday"> = (act) => {
  const { id, holidays } = act.get("working-hours", act.path.workingHoursId);
  const rest = holidays.filter((holiday) => holiday.id !== act.path.id);
  if (rest.length === holidays.length && act.settings.unknownHoliday === "404") throw new Refusal("not-found", "There is no such holiday", { rule: "holidays" });
  if (rest.length === holidays.length) return { statusCode: "ERROR", message: "There is no such holiday" };
  act.update("working-hours", id, { holidays: rest, updatedAt: act.stamp() });
  return done("Holiday deleted");
};

export const rows = {
  getFilteredWorkingHours,
  createWorkingHours,
  getWorkingHours: read("working-hours"),
  updateWorkingHours,
  deleteWorkingHours,
  patchWorkingHours,
  getWorkingHoursStatus,
  createWorkingHoursHoliday,
  deleteWorkingHoursHoliday,
};

export const resources = { "working-hours": workingHours };
