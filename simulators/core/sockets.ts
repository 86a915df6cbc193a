import { Act } from "./act.ts";
import { checkEmitted } from "./engine/engine.ts";
import { Refusal } from "./refusal.ts";
import type { Principal } from "./world/credential.ts";
import type { World } from "./world/world.ts";

/** What travels over a socket: text, or bytes. */
export type FrameBody = string | Uint8Array;

/** What a handler answers to let a connection become a WebSocket. `kind` names a row of the vendor's `sockets`. */
export class Upgrade {
  constructor(
    readonly kind: string,
    /** What the vendor keeps with the connection, such as its topics; gone with it. */
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** An open connection, as code of a vendor sees it. Neither saved nor restored: a client opens another one. */
export interface OpenSocket {
  readonly id: string;
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
  readonly principal: Principal;
  data: any;
}

/** What one kind of socket does with what its client says. Each frame is a transaction; a refusal closes the connection. */
export interface SocketPlan {
  readonly received: (act: Act<any>, socket: OpenSocket, frame: FrameBody) => void;
  readonly closed?: (act: Act<any>, socket: OpenSocket) => void;
}

/** The connection itself, as the transport holds it. */
export interface Line {
  /** @returns false when the client does not read what it is sent: it is dropped */
  send(frame: FrameBody): boolean;
  close(code?: number): void;
}

/** What the transport tells of a connection. */
export interface SocketEars {
  received(frame: FrameBody): void;
  closed(): void;
}

export interface LiveSocket extends OpenSocket {
  readonly line: Line;
}

/** Something to be sent once its transaction is final; without a body the connection is closed. */
export interface Frame {
  readonly socket: string;
  readonly body?: FrameBody;
}

/** Takes a connection in. @returns what the transport has to tell */
export function connect(world: World, open: Omit<OpenSocket, "id">, line: Line, origin: () => string, moved: () => void): SocketEars {
  const socket: LiveSocket = { ...open, id: `ws-${++world.opened}`, line };
  world.sockets.set(socket.id, socket);
  const vendor = world.vendors.get(socket.vendor)!;
  const plan = vendor.sockets![socket.kind]!;
  const happen = (run: (act: Act<any>) => void): void => {
    world.transact(() => {
      run(new Act(world, vendor, socket.account, origin()));
      checkEmitted(world.pending);
    });
    moved();
  };
  return {
    received(frame) {
      const before = socket.data;
      try {
        happen((act) => plan.received(act, socket, frame));
      } catch (error) {
        socket.data = before;
        line.close(error instanceof Refusal ? 1008 : 1011);
      }
    },
    closed() {
      if (!world.sockets.delete(socket.id) || !plan.closed) return;
      happen((act) => plan.closed!(act, socket));
    },
  };
}

/** Sends what transactions left to be said, in their order. Who does not read is dropped; the others lose nothing by it. */
export function sendFrames(world: World): void {
  for (const { socket: id, body } of world.frames.splice(0)) {
    const socket = world.sockets.get(id);
    if (!socket) continue;
    if (body === undefined) socket.line.close(1000);
    else if (!socket.line.send(body)) socket.line.close(1013);
  }
}
