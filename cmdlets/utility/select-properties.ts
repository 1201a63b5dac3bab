import {
  type CmdletContext,
  type PropertyArgument,
  type PropertyExpression,
  type PropertyResult,
  readProperty,
} from '#cmdlet';
import { baseOf, PSCustomObject, typeOf, typeToString, type Value, WildcardPattern } from '#values';

/** What Select-Object makes of one object when it is given properties. */
export class PropertySelection {
  readonly #properties: readonly PropertyArgument[];
  readonly #exclude: readonly WildcardPattern[];
  readonly #context: CmdletContext;

  constructor(properties: readonly PropertyArgument[], exclude: readonly string[], context: CmdletContext) {
    this.#properties = properties;
    this.#exclude = exclude.map(pattern => WildcardPattern.get(pattern));
    this.#context = context;
  }

  /** The selected properties of an object, in order, with an error for a name that comes twice. */
  select(object: Value): Map<string, [name: string, value: Value]> {
    const selected = new Map<string, [string, Value]>();
    for (const property of this.#properties) {
      for (const [name, value] of this.#results(object, property)) {
        const key = name.toLowerCase();
        if (selected.has(key)) this.reportDuplicate(name, object, false);
        else selected.set(key, [name, value ?? null]);
      }
    }
    return selected;
  }

  /** A new object with these properties, known as a selection of what it was made from. */
  create(object: Value, selected: ReadonlyMap<string, [string, Value]>): PSCustomObject {
    const made = new PSCustomObject();
    for (const [name, value] of selected.values()) made.set(name, value);
    made.typeNames.splice(
      0,
      2,
      `Selected.${selectedTypeName(object)}`,
      'System.Management.Automation.PSCustomObject',
      'System.Object',
    );
    return made;
  }

  reportDuplicate(name: string, object: Value, expanding: boolean): void {
    const id = `AlreadyExistingUserSpecifiedProperty${expanding ? 'Expand' : 'NoExpand'}`;
    const message = `The property cannot be processed because the property "${name}" already exists.`;
    const type = 'System.Management.Automation.PSArgumentException';
    this.#context.writeError(this.#context.error(type, message, id, 'InvalidOperation', object));
  }

  #results(object: Value, property: PropertyArgument): [string, Value][] {
    const { expression, entries } = property;
    const renamed = entries.get('name');
    const results = this.#read(object, expression);
    if (typeof renamed === 'string' && renamed !== '') {
      if (results.length > 1) {
        const type = 'System.InvalidOperationException';
        const context = this.#context;
        context.writeError(
          context.error(type, 'Cannot rename multiple results.', 'RenamingMultipleResults', 'InvalidOperation', object),
        );
        return [];
      }
      return results.map(result => [renamed, result.value]);
    }
    return results.map(result => [result.name, result.value]);
  }

  #read(object: Value, expression: PropertyExpression): PropertyResult[] {
    if (expression.block) return expression.read(object, this.#context);
    const names = expression.resolve(object, this.#context);
    if (names.length === 0 && !expression.hasWildcards && !this.#isExcluded(expression.text)) {
      return [{ name: expression.text, value: null, error: null }];
    }
    return names.filter(name => !this.#isExcluded(name)).map(name => readProperty(object, name, this.#context));
  }

  #isExcluded(name: string): boolean {
    return this.#exclude.some(pattern => pattern.matches(name));
  }
}

function selectedTypeName(object: Value): string {
  const type = typeOf(baseOf(object));
  return type ? typeToString(type) : 'System.Management.Automation.PSCustomObject';
}
