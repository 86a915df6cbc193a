import fc from "fast-check";

// Random tests draw the same cases in every run, so that what was green stays green; FC_SEED draws others.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 42) });
