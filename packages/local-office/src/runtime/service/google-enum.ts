// Google's enums, as scripts see them.
import { declareService } from './service';

/** One value of an enum: it compares by identity, prints and serialises as its name. */
export class GoogleEnum {
  constructor(
    readonly enumName: string,
    private readonly label: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.label;
  }

  /** Place in Google's declaration, from 0. */
  ordinal(): number {
    return this.position;
  }

  /** Difference of ordinals, as Java's. */
  compareTo(other: GoogleEnum): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

// toString and toJSON need no rule: the bridge asks any face for them.
declareService(GoogleEnum, {
  name: 'Enum',
  methods: { name: 'local', ordinal: 'local', compareTo: 'local' },
});

/** An enum such as SpreadsheetApp.BorderStyle; scripts see one property per name. */
export class EnumFamily<Name extends string> {
  private readonly valuesByName: ReadonlyMap<string, GoogleEnum>;

  constructor(
    readonly enumName: string,
    readonly names: readonly Name[],
  ) {
    this.valuesByName = new Map(names.map((name, index) => [name, new GoogleEnum(enumName, name, index)]));
  }

  /** The value of a name; throws on a name that the enum does not have (a programming error of the office). */
  of(name: Name): GoogleEnum {
    const value = this.find(name);
    if (value === undefined) throw new Error(`${this.enumName} has no ${name}`);
    return value;
  }

  find(name: string): GoogleEnum | undefined {
    return this.valuesByName.get(name);
  }

  /** The name of a value of this family; undefined for anything else. */
  nameOf(value: unknown): Name | undefined {
    if (!(value instanceof GoogleEnum) || this.find(value.name()) !== value) return undefined;
    return this.names[value.ordinal()];
  }

  values(): readonly GoogleEnum[] {
    return [...this.valuesByName.values()];
  }
}

/** Declares an enum with its names in Google's order; expose the family as a property of the service's face. */
export function defineEnum<const Name extends string>(
  enumName: string,
  names: readonly Name[],
): EnumFamily<Name> {
  return new EnumFamily(enumName, names);
}
