import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { utcMicros, type Us } from "../instants.ts";
import type { InfobipAct } from "../resources.ts";
import type { Expression } from "../routing/expression.ts";
import { shown } from "../shown.ts";
import { OPERATORS, type FieldType } from "./field-types.ts";

export interface Field {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly type: FieldType;
  readonly isEnabled: boolean;
  readonly isDefault: boolean;
  readonly options: readonly string[] | null;
  readonly regex: string | null;
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

interface Placed {
  readonly fieldId: string;
  readonly isRequired: boolean;
}

export interface Form {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly isEnabled: boolean;
  readonly isDefault: boolean;
  readonly fields: readonly (Placed & { readonly conditions: readonly { readonly id: string; readonly value: string; readonly conditionalFields: readonly Placed[] }[] })[];
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

/** Shows a form where its expression holds. */
export interface Trigger {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly expression: Expression;
  readonly orderIndex: number;
  readonly isEnabled: boolean;
  readonly formId: string;
  readonly timesTriggered: number;
}

const stamped = (act: { stamp(): number }) => {
  const createdAt = act.stamp();
  return { createdAt, updatedAt: createdAt };
};
const ordered = { id: { by: (row: { account: string }) => row.account }, title: { by: (row: { account: string }) => row.account, order: (row: { title: string }) => row.title } } as const;
const dated = { ...ordered, createdAt: { by: (row: { account: string }) => row.account, order: (row: { createdAt: Us }) => row.createdAt }, updatedAt: { by: (row: { account: string }) => row.account, order: (row: { updatedAt: Us }) => row.updatedAt } } as const;

const fieldView = ({ account: _, createdAt, updatedAt, ...field }: Field): object => shown({ ...field, createdAt: utcMicros(createdAt), updatedAt: utcMicros(updatedAt), operators: OPERATORS[field.type] });
/** A field in its place; one that was deleted meanwhile is left out. */
const placedView = (act: InfobipAct, { fieldId, isRequired }: Placed): object[] => {
  const field = act.find("fields", fieldId);
  return field ? [{ field: fieldView(field), isRequired }] : [];
};

export const formResources = {
  fields: resource<Field>()({ newId: uuid, defaults: (act) => ({ isDefault: false, options: null, regex: null, ...stamped(act) }), indexes: dated, views: { default: fieldView } }),
  forms: resource<Form>()({
    newId: uuid,
    defaults: (act) => ({ isDefault: false, ...stamped(act) }),
    indexes: { ...dated, default: { by: ({ account, isDefault, isEnabled }) => (isDefault && isEnabled ? account : undefined) } },
    views: {
      default: ({ id, title, isEnabled, isDefault, fields, createdAt, updatedAt }, given): object => {
        const act = given as InfobipAct;
        const shownFields = fields.flatMap((placed) =>
          placedView(act, placed).map((field) => ({ ...field, conditions: placed.conditions.map(({ id: conditionId, value, conditionalFields }) => ({ id: conditionId, value, fields: conditionalFields.flatMap((inner) => placedView(act, inner)) })) })),
        );
        return { id, title, isEnabled, isDefault, fields: shownFields, createdAt: utcMicros(createdAt), updatedAt: utcMicros(updatedAt) };
      },
    },
  }),
  triggers: resource<Trigger>()({
    newId: uuid,
    defaults: () => ({ isEnabled: true, orderIndex: 0, timesTriggered: 0 }),
    indexes: { ...ordered, orderIndex: { by: (row) => row.account, order: (row) => row.orderIndex } },
    views: { default: ({ account: _, ...trigger }) => trigger },
  }),
};
