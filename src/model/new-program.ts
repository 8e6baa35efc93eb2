import type { Program } from "./program.js";

/**
 * A program to begin from: what is known of it, the rest empty. A personalised program of a pair of staff, unless said
 * otherwise. It takes what types allow and checks nothing; what comes from outside goes through `parseProgram`.
 *
 * @example
 * newProgram({ id: idOf("program", "program:7"), period: readPeriod("на 2025/2026 учебный год") });
 * // { scope: "pair", audience: "staff", activities: [], … }
 */
export function newProgram(known: Pick<Program, "id"> & Partial<Program>): Program {
  return {
    kind: "program",
    schemaVersion: 2,
    scope: "pair",
    audience: "staff",
    place: {},
    participants: [],
    purposes: [],
    forms: [],
    kinds: [],
    directions: [],
    difficulties: [],
    strengths: [],
    goals: [],
    activities: [],
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
    ...known,
  };
}
