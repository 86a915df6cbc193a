import type { ControlPlane, PlainRecord } from "./control-plane.ts";
import type { SessionClock } from "./target.ts";
import { sleep } from "../wall-clock.ts";

/** The clock of a world. Frozen, it jumps; real or scaled, it runs, and can be told to jump all the same. */
export class SimulatorClock implements SessionClock {
  private constructor(
    private readonly control: ControlPlane,
    readonly mode: "jumps" | "runs",
    readonly rate: number,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** @param signal - ends what is waited for, where time runs */
  static async read(control: ControlPlane, signal?: AbortSignal): Promise<SimulatorClock> {
    const { mode, rate } = await control.get("clock");
    return new SimulatorClock(control, mode === "frozen" ? "jumps" : "runs", mode === "scaled" ? Number(rate ?? 60) : 1, signal);
  }

  now = async (): Promise<Date> => instantOf(await this.control.get("clock"));

  /** A wait of real seconds proves nothing that a jump does not, so running clocks jump too. */
  async pass(seconds: number): Promise<void> {
    await this.control.post("clock/advance", { seconds });
  }

  async next(maxSeconds: number): Promise<boolean> {
    if (this.mode === "runs") {
      await sleep((maxSeconds * 1000) / this.rate, this.signal);
      return true;
    }
    const before = await this.now();
    const answer = await this.control.post("clock/advance", { until: "next", maxSeconds });
    return answer["stopped"] === "next" || instantOf(answer).getTime() > before.getTime();
  }
}

/** World time as the control plane gives it: ISO text or milliseconds. */
const instantOf = ({ now }: PlainRecord): Date => new Date(now as string | number);
