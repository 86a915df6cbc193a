import { NIL, ref } from "../ids.ts";
import type { Action, Activeflow, Part } from "./types.ts";

export interface Next {
  readonly action: Action;
  readonly parts: readonly Part[];
}

/** Where an action stands: in the innermost list that has it. The lists inside of that one are left. */
function find(parts: readonly Part[], id: string): readonly Part[] | undefined {
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const at = parts[depth]!.actions.findIndex((action) => action.id === id);
    if (at >= 0) return [...parts.slice(0, depth), { actions: parts[depth]!.actions, at }];
  }
  return undefined;
}

const standing = (parts: readonly Part[]): Next | undefined => {
  const part = parts.at(-1);
  const action = part?.actions[part.at];
  return action ? { action, parts } : undefined;
};

/** The action behind the one that a list stands at; a list that is through gives way to the one around it. */
function following(parts: readonly Part[]): Next | undefined {
  for (let left = parts; left.length > 0; left = left.slice(0, -1)) {
    const { actions, at } = left.at(-1)!;
    if (at + 1 < actions.length) return standing([...left.slice(0, -1), { actions, at: at + 1 }]);
  }
  return undefined;
}

/** What a flow does next: what was asked from outside, what the action itself names, else the one below. Undefined: nothing is left. */
export function nextOf({ parts, forward_action_id, current_action }: Pick<Activeflow, "parts" | "forward_action_id" | "current_action">): Next | undefined {
  if (ref(forward_action_id) !== NIL) {
    const asked = find(parts, forward_action_id);
    if (asked) return standing(asked);
  }
  const named = standing(parts)?.action.id === current_action.id && ref(current_action.next_id) !== NIL ? find(parts, current_action.next_id!) : undefined;
  return named ? standing(named) : following(parts);
}

/** Stands before an action, so that it is the next one; lists without it stay where they are. */
export function jumpTo(parts: readonly Part[], id: string): readonly Part[] {
  const found = find(parts, id);
  return found ? [...found.slice(0, -1), { actions: found.at(-1)!.actions, at: found.at(-1)!.at - 1 }] : parts;
}

/** Has a list run before the present one goes on. */
export const run = (parts: readonly Part[], actions: readonly Action[]): readonly Part[] => [...parts, { actions, at: -1 }];
