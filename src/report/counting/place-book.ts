import { isId, type OrganisationId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { ReportPlace } from "../records/report-record.js";

/** A municipality; what is not known is the empty text. */
export type Municipality = { readonly region: string; readonly municipality: string };

/**
 * The municipalities of a report as numbers, and the organisations it covers. Each record is looked up once, by its
 * organisation, whose municipality seldom changes from one record to the next.
 */
export class PlaceBook {
  readonly #municipalities: Municipality[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #organisations = new Map<OrganisationId, number>();
  readonly #organisationNumbers = new Map<OrganisationId, number>();
  readonly #described = new Set<OrganisationId>();
  #entered: ReportPlace = {};
  #number = -1;

  /**
   * The place of a record that is about to be counted: its organisation is covered from now on.
   *
   * @throws RangeError when the organisation is no id
   */
  enter(place: ReportPlace, organisation: OrganisationId): void {
    const { region = "", municipality = "" } = place;
    let number = this.#organisations.get(organisation);
    if (number === undefined && !isId("organisation", organisation))
      throw new RangeError(`not an id of an organisation: ${JSON.stringify(organisation)}`);
    const known = number === undefined ? undefined : this.#municipalities[number];
    if (number === undefined || known?.municipality !== municipality || known.region !== region) {
      number = this.#look(region, municipality);
      this.#organisations.set(organisation, number);
    }
    this.#entered = place;
    this.#number = number;
  }

  /**
   * An organisation's own record, of which there is one: its staff would be counted twice.
   *
   * @throws RangeError when there was one already
   */
  describe(organisation: OrganisationId): void {
    if (this.#described.has(organisation)) throw new RangeError(`a second record of ${organisation}`);
    this.#described.add(organisation);
  }

  numberOf(place: ReportPlace): number {
    if (place === this.#entered) return this.#number;
    return this.#look(place.region ?? "", place.municipality ?? "");
  }

  /** The number of an organisation, for telling its people from those of others. */
  organisationNumber({ organisation }: ReportPlace): number {
    if (organisation === undefined) return 0;
    let number = this.#organisationNumbers.get(organisation);
    if (number === undefined)
      this.#organisationNumbers.set(organisation, (number = this.#organisationNumbers.size));
    return number;
  }

  municipalityAt(number: number): Municipality {
    return this.#municipalities[number] ?? nowhere;
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

const nowhere: Municipality = { region: "", municipality: "" };
