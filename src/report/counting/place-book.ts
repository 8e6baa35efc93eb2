import { isId, type OrganisationId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { ReportPlace } from "../records/report-record.js";

/** A municipality; what is not known is the empty text. */
export type Municipality = { readonly region: string; readonly municipality: string };

const nowhere: Municipality = { region: "", municipality: "" };

/** An organisation that is covered: its municipality of late, with its number, and whether its own record has come. */
type Covered = {
  readonly number: number;
  at: Municipality;
  place: number;
  described: boolean;
};

/**
 * The municipalities of a report as numbers, and the organisations it covers. Each record is looked up once, by its
 * organisation, whose municipality seldom changes from one record to the next.
 */
export class PlaceBook {
  readonly #municipalities: Municipality[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #organisations = new Map<OrganisationId, Covered>();
  #entered: ReportPlace = {};
  #organisation: Covered = { number: -1, at: nowhere, place: -1, described: false };

  /**
   * The place of a record that is about to be counted: its organisation is covered from now on.
   *
   * @throws RangeError when the organisation is no id
   */
  enter(place: ReportPlace, organisation: OrganisationId): void {
    const { region = "", municipality = "" } = place;
    let covered = this.#organisations.get(organisation);
    if (covered === undefined) {
      if (!isId("organisation", organisation))
        throw new RangeError(`not an id of an organisation: ${JSON.stringify(organisation)}`);
      covered = { number: this.#organisations.size, at: nowhere, place: -1, described: false };
      this.#organisations.set(organisation, covered);
    }
    const { at } = covered;
    if (covered.place < 0 || at.municipality !== municipality || at.region !== region) {
      covered.place = this.#look(region, municipality);
      covered.at = this.municipalityAt(covered.place);
    }
    this.#entered = place;
    this.#organisation = covered;
  }

  /**
   * The entered organisation's own record, of which there is one: its staff would be counted twice.
   *
   * @throws RangeError when there was one already
   */
  describe(organisation: OrganisationId): void {
    if (this.#organisation.described) throw new RangeError(`a second record of ${organisation}`);
    this.#organisation.described = true;
  }

  numberOf(place: ReportPlace): number {
    if (place === this.#entered) return this.#organisation.place;
    return this.#look(place.region ?? "", place.municipality ?? "");
  }

  /** The number of the entered organisation, for telling its people from those of others. */
  get organisation(): number {
    return this.#organisation.number;
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
    return [...this.#organisations.keys()].sort(compareText);
  }

  #look(region: string, municipality: string): number {
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
