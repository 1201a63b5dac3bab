import {
  type MethodDeclaration,
  NetType,
  type OverloadScope,
  type PropertyDeclaration,
  parseSignature,
  pickOverload,
  toInt32,
  toText,
  typeDisplayName,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';
import type { UserInstance, UserObject } from './user-object.ts';

export type Operator = '+' | '-' | '*' | '/' | '%';

const operatorMethods: Readonly<Record<Operator, string>> = {
  '+': 'op_Addition',
  '-': 'op_Subtraction',
  '*': 'op_Multiply',
  '/': 'op_Division',
  '%': 'op_Modulus',
};

/** A property of a class: where its value stands, what it converts to, and what it starts with. */
export interface UserProperty {
  readonly name: string;
  readonly type: NetType;
  readonly slot: number;
  readonly hidden: boolean;
  /** Evaluates the initial value with `$this`; null without one. */
  readonly initial: ((self: Value) => Value) | null;
  /** Converts and validates what is assigned. */
  readonly check: (value: Value) => Value;
}

/** A method or constructor of a class. */
export interface UserMethod {
  readonly name: string;
  readonly signature: string;
  readonly hidden: boolean;
  readonly arity: number;
  readonly invoke: (self: Value, args: readonly Value[]) => Value;
}

export interface UserTypeParts {
  readonly properties: readonly UserProperty[];
  readonly staticProperties: readonly PropertyDeclaration[];
  readonly methods: readonly UserMethod[];
  readonly staticMethods: readonly MethodDeclaration[];
  readonly constructors: readonly MethodDeclaration[];
}

/** A class that a script defined. It is named when the script starts and filled after that, so that classes can name each other. */
export class UserType extends NetType {
  #parts: UserTypeParts | null = null;
  readonly #plans: OverloadScope['plans'] = new WeakMap();
  #comparisons: UserType['comparisons'] | null = null;
  #operators: boolean | null = null;
  readonly #slots = new Map<string, UserProperty>();

  /** The members; called once. */
  fill(parts: UserTypeParts): void {
    this.#parts = parts;
    for (const property of parts.properties) this.#slots.set(property.name.toLowerCase(), property);
    // `[Class]'text'` goes through the class's own Parse.
    const parse = parts.staticMethods.find(each => /\bparse\((?:string|System\.String) [^,]*\)$/i.test(each.signature));
    if (parse)
      this.convertFrom = (value): Value =>
        typeof value === 'string' ? (parse.invoke as (text: string) => Value)(value) : undefined;
    this.describe(() => ({
      constructors: parts.constructors,
      properties: parts.properties.map(property => this.#declaration(property)),
      staticProperties: parts.staticProperties,
      methods: parts.methods.map(each => ({
        signature: each.signature,
        hidden: each.hidden,
        throwsAsIs: true,
        invoke: (self: Value, ...args: Value[]): Value => each.invoke(self, args),
      })),
      staticMethods: parts.staticMethods,
    }));
  }

  #declaration(property: UserProperty): PropertyDeclaration {
    return {
      signature: `${typeDisplayName(property.type)} ${property.name}`,
      ...(property.hidden ? { hidden: true } : {}),
      get: (self: UserObject): Value => self.fields[property.slot],
      set: (self: UserObject, value: Value): void => {
        self.fields[property.slot] = property.check(value);
      },
    };
  }

  /** `[Class]::new(…)`: what the constructor throws is its own error. */
  create(engine: Engine, args: readonly Value[]): Value {
    const declarations = this.members.constructors ?? [];
    const call = pickOverload(
      declarations,
      args,
      { types: engine.types, converter: engine.converter, plans: this.#plans },
      'new',
    );
    return (call.declaration.invoke as (...args: readonly Value[]) => Value)(...call.args);
  }

  get userBase(): UserType | null {
    return this.base instanceof UserType ? this.base : null;
  }

  /** Own properties, without those of bases. */
  get properties(): readonly UserProperty[] {
    return this.#parts?.properties ?? [];
  }

  get fieldCount(): number {
    return (this.userBase?.fieldCount ?? 0) + this.properties.length;
  }

  /** Fields with the values that nobody has set yet. */
  emptyFields(): Value[] {
    const fields = this.userBase?.emptyFields() ?? [];
    for (const property of this.properties) fields.push(property.type.defaultValue());
    return fields;
  }

  /** A property by name (lower case), here or in a base. */
  propertyNamed(lower: string): UserProperty | null {
    return this.#slots.get(lower) ?? this.userBase?.propertyNamed(lower) ?? null;
  }

  /** The method of a name with so many parameters, here or in a base. */
  methodNamed(lower: string, arity: number): UserMethod | null {
    return (
      this.#parts?.methods.find(each => each.name.toLowerCase() === lower && each.arity === arity) ??
      this.userBase?.methodNamed(lower, arity) ??
      null
    );
  }

  /** Methods of this class only, for base calls and overloads. */
  get methods(): readonly UserMethod[] {
    return this.#parts?.methods ?? [];
  }

  textOf(self: UserInstance): string | null {
    const method = this.methodNamed('tostring', 0);
    return method ? toText(method.invoke(self, [])) : null;
  }

  /** A static method by name (lower case), here or in a base. */
  staticNamed(lower: string): MethodDeclaration | null {
    const own = this.#parts?.staticMethods.find(each => parseSignature(each.signature).name.toLowerCase() === lower);
    return own ?? this.userBase?.staticNamed(lower) ?? null;
  }

  /** Does the class overload an operator (op_Addition and its like)? */
  get hasOperators(): boolean {
    this.#operators ??= Object.values(operatorMethods).some(name => this.staticNamed(name.toLowerCase()) !== null);
    return this.#operators;
  }

  /** The result of an operator; undefined where the class does not have it. */
  operate(operator: Operator, left: Value, right: Value): Value {
    const method = this.staticNamed(operatorMethods[operator].toLowerCase());
    return method ? (method.invoke as (...args: readonly Value[]) => Value)(left, right) : undefined;
  }

  /** Equals and CompareTo, where the class has them; found once. */
  get comparisons(): {
    equals: ((self: Value, other: Value) => boolean) | null;
    compareTo: ((self: Value, other: Value) => number) | null;
  } {
    this.#comparisons ??= this.#findComparisons();
    return this.#comparisons;
  }

  #findComparisons(): UserType['comparisons'] {
    const equals = this.methodNamed('equals', 1);
    const compareTo = this.methodNamed('compareto', 1);
    return {
      equals: equals && ((self, other) => equals.invoke(self, [other]) === true),
      compareTo: compareTo && ((self, other) => toInt32(compareTo.invoke(self, [other]))),
    };
  }
}
