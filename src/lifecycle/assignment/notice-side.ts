import { sideOf } from "../../codes/people/side-of.js";
import type { Actor } from "../engine/actor.js";
import type { NoticeSide } from "../states/assignment-state.js";

/** The side of the contract for which somebody speaks: the mentor's own, or else the employer's. */
export function noticeSideOf(actor: Actor): NoticeSide {
  return sideOf(actor) === "mentor" ? "mentor" : "employer";
}

/** Who speaks for a side of the contract: the employer through the head of the organisation. */
export function speakerOf(side: NoticeSide): "mentor" | "head" {
  return side === "mentor" ? "mentor" : "head";
}
