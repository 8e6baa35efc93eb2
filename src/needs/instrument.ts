import type { TextByLanguage } from "../catalogue/catalogue.js";
import type { SurveyStage } from "../codes/people/survey-keys.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";

/**
 * Which end of a scale is a difficulty. `"none"`: neither is, such as a share of time or a mark given to the mentor; such
 * answers are kept and never become needs.
 */
export type DifficultEnd = "low" | "high" | "none";

/** Whole points from `lowest` to `highest`, and what each of them says of a difficulty. */
export type Scale = {
  readonly lowest: number;
  readonly highest: number;
  readonly difficult: DifficultEnd;
  /** The level of difficulty of each point, the lowest point first; empty when no end is difficult. */
  readonly levels: readonly LevelAtEnd[];
  /** Points that offer help to others: «Могу поделиться опытом». */
  readonly offers: readonly number[];
  /** What is written at a point, by the point in digits. */
  readonly labels: Readonly<Record<string, TextByLanguage>>;
};

/**
 * What an item asks for: points of a scale, words, or a person. Words about a person have no place here: an answer to such
 * an item is counted and never read.
 */
export type ItemAsks = "points" | "words" | "person";

/** A code of the catalogue an item is about, and how much the item counts among those about the same code. */
export type ItemCode = { readonly code: string; readonly weight: number };

export type InstrumentItem = {
  readonly id: string;
  readonly text: TextByLanguage;
  readonly asks: ItemAsks;
  /** Key of one of the scales; for an item that asks for points. */
  readonly scale?: string;
  /** Key of one of the blocks. */
  readonly block?: string;
  /** The weight the published form gives the item, for its own totals. */
  readonly weight: number;
  readonly codes: readonly ItemCode[];
};

/** A named part of the results to which a total belongs: «низкий уровень», from 0 to 10 points. Both ends are inclusive. */
export type Band = { readonly from: number; readonly to: number; readonly title: TextByLanguage };

/** How the published key counts: `mean` and `sum` of points, over items answered. */
export type TotalMethod = "mean" | "rounded-mean" | "sum";

/** One result of the published key. */
export type Total = {
  readonly title: TextByLanguage;
  readonly method: TotalMethod;
  /** Only items of these blocks; all that ask for points when absent. */
  readonly blocks?: readonly string[];
  /** Each item counts as often as its weight says. */
  readonly weighted: boolean;
  /** The range a mean is carried over to: a mean on 1–3 becomes one on 1–5. */
  readonly rescaled?: { readonly lowest: number; readonly highest: number };
  readonly bands: readonly Band[];
};

/** Where a published form was read, and how surely. */
export type InstrumentSource = { readonly where: string; readonly note?: string };

/**
 * A questionnaire as a value: immutable, JSON through and through, and a valid input of `createInstrument` itself. What it
 * asks, what its points mean, which codes of the catalogue its items are about, and how its authors count results.
 */
export type Instrument = {
  readonly id: string;
  readonly version: string;
  readonly title: TextByLanguage;
  /** Whom it is about. */
  readonly side: "mentee" | "mentor" | "either";
  /** When in a program it is filled in; absent when at any time. */
  readonly stage?: SurveyStage;
  readonly source?: InstrumentSource;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly blocks: Readonly<Record<string, TextByLanguage>>;
  readonly items: readonly InstrumentItem[];
  /** The published key: results by name. */
  readonly totals: Readonly<Record<string, Total>>;
};

/** A scale as an author writes it: levels that follow from the difficult end are left out. */
export type ScaleDefinition = {
  readonly lowest: number;
  readonly highest: number;
  readonly difficult: DifficultEnd;
  /** From 3 at the difficult end in even steps to 0 at the other, or at the point before the offers, unless said otherwise. */
  readonly levels?: readonly LevelAtEnd[];
  readonly offers?: readonly number[];
  readonly labels?: Readonly<Record<string, TextByLanguage>>;
};

/** An item as an author writes it: what is usual is left out, and a code alone weighs 1. */
export type ItemDefinition<Scales extends string = string, Blocks extends string = string> = {
  readonly id: string;
  readonly text: TextByLanguage;
  /** `"points"` unless said otherwise. */
  readonly asks?: ItemAsks;
  /** May be left out when there is one scale only. */
  readonly scale?: Scales;
  readonly block?: Blocks;
  /** 1 unless said otherwise. */
  readonly weight?: number;
  readonly codes?: readonly (string | ItemCode)[];
};

export type TotalDefinition<Blocks extends string = string> = {
  readonly title: TextByLanguage;
  readonly method: TotalMethod;
  readonly blocks?: readonly Blocks[];
  readonly weighted?: boolean;
  readonly rescaled?: { readonly lowest: number; readonly highest: number };
  readonly bands?: readonly Band[];
};

/** A questionnaire as an author writes it. */
export type InstrumentDefinition<Scales extends string = string, Blocks extends string = string> = {
  readonly id: string;
  readonly version: string;
  readonly title: TextByLanguage;
  readonly side: "mentee" | "mentor" | "either";
  readonly stage?: SurveyStage;
  readonly source?: InstrumentSource;
  readonly scales: Readonly<Record<Scales, ScaleDefinition>>;
  readonly blocks?: Readonly<Record<Blocks, TextByLanguage>>;
  readonly items: readonly ItemDefinition<NoInfer<Scales>, NoInfer<Blocks>>[];
  readonly totals?: Readonly<Record<string, TotalDefinition<NoInfer<Blocks>>>>;
};
