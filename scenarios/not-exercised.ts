import type { VendorCoverage } from "../harness/index.ts";

/** What no story exercises, with the reason. An exact set: a new gap fails the test, a closed one must be removed here. */
export interface NotExercised {
  readonly vendor: string;
  readonly kind: keyof VendorCoverage;
  /** As the coverage report names them. */
  readonly items: readonly string[];
  readonly because: string;
}

export const notExercised: readonly NotExercised[] = [
  {
    vendor: "comswise",
    kind: "statuses",
    items: ["requestUpload 400"],
    because: "only a body that is no UTF-8 gets it, and such bodies are read leniently (simulators/comswise/divergences.ts)",
  },
  {
    vendor: "comswise",
    kind: "statuses",
    items: ["putUploadObject 404"],
    because: "only another bucket gets it, and a link for one would have to be signed by the vendor",
  },
];
