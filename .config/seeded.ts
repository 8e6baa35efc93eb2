// Property tests try the same cases each time: the gate answers the same for the same code. `SEED=7 npm test` tries others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
