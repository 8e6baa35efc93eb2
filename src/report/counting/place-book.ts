import { isId, type OrganisationId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { ReportPlace } from "../records/report-record.js";

/** A municipality; what is not known is the empty text. */
export type Municipality = { readonly region: string; readonly municipality: string };

const nowhere: Municipality = { region: "", municipality: "" };

/** The municipalities of a report as numbers, and the organisations it covers. Each record is looked up once. */
export class PlaceBook {
  readonly #municipalities: Municipality[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #organisations = new Map<OrganisationId, number>();
  /** By the number of an organisation, whether a record of it was counted: one that is refused leaves nothing behind. */
  readonly #covered: boolean[] = [];
  /** Organisations whose own record has come. */
  readonly #described = new Set<OrganisationId>();
  #entered: ReportPlace = {};
  #municipality = -1;
  #organisation = -1;

  /**
   * The place of a record that is about to be counted.
   *
   * @throws RangeError when the organisation is no id, or has a record of its own already and this is another: its staff
   * would be counted twice
   */
  enter(place: ReportPlace, organisation: OrganisationId, isOwn: boolean): void {
    let number = this.#organisations.get(organisation);
    if (number === undefined) {
      if (!isId("organisation", organisation))
        throw new RangeError(`not an id of an organisation: ${JSON.stringify(organisation)}`);
      this.#organisations.set(organisation, (number = this.#organisations.size));
    }
    if (isOwn && this.#described.has(organisation))
      throw new RangeError(`a second record of ${organisation}`);
    this.#organisation = number;
    this.#municipality = this.#look(place);
    this.#entered = place;
  }

  /** The record that was entered is counted: its organisation is covered from now on. */
  cover(organisation: OrganisationId, isOwn: boolean): void {
    this.#covered[this.#organisation] = true;
    if (isOwn) this.#described.add(organisation);
  }

  /** The number of a municipality, at once for the place that was entered last. */
  numberOf(place: ReportPlace): number {
    return place === this.#entered ? this.#municipality : this.#look(place);
  }

  /** The number of the entered organisation, for telling its people from those of others. */
  get organisation(): number {
    return this.#organisation;
  }

  municipalityAt(number: number): Municipality {
    return this.#municipalities[number] ?? nowhere;
  }

  /** Numbers of municipalities in the order of regions and municipalities. */
  inOrder(): readonly (readonly [number: number, municipality: Municipality])[] {
    return [...this.#municipalities.entries()].sort(
      ([, a], [, b]) => compareText(a.region, b.region) || compareText(a.municipality, b.municipality),
    );
  }

  /** In the order of ids. */
  covered(): readonly OrganisationId[] {
    const all = [...this.#organisations.keys()].filter((_, number) => this.#covered[number] === true);
    return all.sort(); // by code units as `compareText`, which takes longer to ask
  }

  #look({ region = "", municipality = "" }: ReportPlace): number {
    let inRegion = this.#numbers.get(region);
    if (inRegion === undefined) this.#numbers.set(region, (inRegion = new Map<string, number>()));
    let number = inRegion.get(municipality);
    if (number === undefined) {
      number = this.#municipalities.push({ region, municipality }) - 1;
      inRegion.set(municipality, number);
    }
    return number;
  }
}
