/** A value that a schema refuses: why, where (a JSON pointer), and how deep inside the schema the rule stands. */
export interface SchemaViolation {
  readonly message: string;
  readonly path: string;
  readonly depth: number;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
type Report = (message: string, path: string, depth?: number) => void;

const simpleTypes = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];

/** A JSON Schema over values that JSON.parse made. Drafts 6 to 2020-12, without remote references; `format` says nothing. */
export class JsonSchema {
  readonly #root: Json;

  constructor(root: Json) {
    this.#root = root;
  }

  /** Is the schema itself well-formed? */
  static isValid(schema: unknown): schema is Json {
    if (typeof schema === 'boolean') return true;
    if (!isObject(schema)) return false;
    const { type } = schema;
    const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
    return types.every(each => typeof each === 'string' && simpleTypes.includes(each));
  }

  validate(value: unknown): SchemaViolation[] {
    const violations: SchemaViolation[] = [];
    if (isJson(value))
      this.#check(value, this.#root, '', (message, path, depth = 0) => violations.push({ message, path, depth }));
    return violations;
  }

  #check(value: Json, schema: Json, path: string, report: Report): void {
    if (schema === false) report('All values fail against the false schema', path);
    if (!isObject(schema)) return;
    if (typeof schema['$ref'] === 'string') this.#checkPart(value, this.#resolve(schema['$ref']), path, report);
    this.#checkAny(value, schema, path, report);
    if (typeof value === 'number') checkNumber(value, schema, path, report);
    else if (typeof value === 'string') checkText(value, schema, path, report);
    else if (Array.isArray(value)) this.#checkArray(value, schema, path, report);
    else if (isObject(value)) this.#checkObject(value, schema, path, report);
    this.#checkCombined(value, schema, path, report);
  }

  #fits(value: Json, schema: Json): boolean {
    let fits = true;
    this.#check(value, schema, '', () => {
      fits = false;
    });
    return fits;
  }

  /** Checks by a schema inside of the schema. */
  #checkPart(value: Json, schema: Json, path: string, report: Report): void {
    this.#check(value, schema, path, (message, where, depth = 0) => report(message, where, depth + 1));
  }

  #resolve(reference: string): Json {
    if (!reference.startsWith('#')) return true;
    let found: Json | undefined = this.#root;
    for (const part of reference.slice(1).split('/').filter(Boolean)) {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      found = Array.isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : undefined;
    }
    return found ?? true;
  }

  #checkAny(value: Json, schema: JsonObject, path: string, report: Report): void {
    const { type } = schema;
    if (type !== undefined) {
      const types = (Array.isArray(type) ? type : [type]).map(String);
      const own = typeOf(value);
      if (!types.includes(own) && !(own === 'integer' && types.includes('number'))) {
        report(`Value is "${own}" but should be "${types.join(', ')}"`, path);
      }
    }
    if (Array.isArray(schema['enum']) && !schema['enum'].some(each => isEqual(each, value))) {
      report('Value should match one of the values specified by the enum', path);
    }
    if (schema['const'] !== undefined && !isEqual(schema['const'], value)) {
      report(`Expected "${JSON.stringify(schema['const']).replaceAll('"', '\\u0022')}"`, path);
    }
  }

  #checkArray(value: Json[], schema: JsonObject, path: string, report: Report): void {
    const { minItems, maxItems, items, prefixItems, contains } = schema;
    if (typeof minItems === 'number' && value.length < minItems)
      report(`Value should have at least ${minItems} items`, path);
    if (typeof maxItems === 'number' && value.length > maxItems)
      report(`Value should have at most ${maxItems} items`, path);
    if (schema['uniqueItems'] === true) checkUnique(value, path, report);
    const firsts = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
    firsts.forEach((each, i) => {
      if (i < value.length) this.#checkPart(value[i] ?? null, each, `${path}/${i}`, report);
    });
    const others = Array.isArray(items) ? schema['additionalItems'] : items;
    if (others !== undefined) {
      for (let i = firsts.length; i < value.length; i++)
        this.#checkPart(value[i] ?? null, others, `${path}/${i}`, report);
    }
    if (contains !== undefined && !value.some(each => this.#fits(each, contains))) {
      report('Value should contain at least 1 matching items', path);
      for (const [i, each] of value.entries()) this.#checkPart(each, contains, `${path}/${i}`, report);
    }
  }

  #checkObject(value: JsonObject, schema: JsonObject, path: string, report: Report): void {
    const names = Object.keys(value);
    const { required, minProperties, maxProperties, properties, patternProperties, additionalProperties } = schema;
    if (Array.isArray(required)) {
      const missing = required.filter(name => !Object.hasOwn(value, String(name)));
      if (missing.length > 0) report(`Required properties ${JSON.stringify(missing)} are not present`, path);
    }
    if (typeof minProperties === 'number' && names.length < minProperties)
      report(`Value should have at least ${minProperties} properties`, path);
    if (typeof maxProperties === 'number' && names.length > maxProperties)
      report(`Value should have at most ${maxProperties} properties`, path);
    for (const name of names) {
      const inner = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const member = value[name] ?? null;
      let known = false;
      const use = (each: Json): void => {
        known = true;
        this.#checkPart(member, each, inner, report);
      };
      if (isObject(properties) && Object.hasOwn(properties, name)) use(properties[name] ?? true);
      if (isObject(patternProperties)) {
        for (const [pattern, each] of Object.entries(patternProperties))
          if (new RegExp(pattern, 'u').test(name)) use(each);
      }
      if (!known && additionalProperties !== undefined) use(additionalProperties);
      if (schema['propertyNames'] !== undefined) this.#checkPart(name, schema['propertyNames'], inner, report);
    }
    checkDependencies(value, schema, path, report);
  }

  #checkCombined(value: Json, schema: JsonObject, path: string, report: Report): void {
    const { allOf, anyOf, oneOf, not } = schema;
    if (Array.isArray(allOf)) for (const each of allOf) this.#checkPart(value, each, path, report);
    if (Array.isArray(anyOf) && !anyOf.some(each => this.#fits(value, each))) {
      for (const each of anyOf) this.#checkPart(value, each, path, report);
    }
    if (Array.isArray(oneOf)) {
      const fitting = oneOf.filter(each => this.#fits(value, each)).length;
      if (fitting !== 1) report(`Expected 1 matching subschema but found ${fitting}`, path);
      if (fitting === 0) for (const each of oneOf) this.#checkPart(value, each, path, report);
    }
    if (not !== undefined && this.#fits(value, not)) report('', path);
    if (schema['if'] === undefined) return;
    const branch = this.#fits(value, schema['if']) ? schema['then'] : schema['else'];
    if (branch !== undefined) this.#checkPart(value, branch, path, report);
  }
}

function checkNumber(value: number, schema: JsonObject, path: string, report: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (typeof minimum === 'number' && value < minimum) report(`${value} should be at least ${minimum}`, path);
  if (typeof maximum === 'number' && value > maximum) report(`${value} should be at most ${maximum}`, path);
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum)
    report(`${value} should be greater than ${exclusiveMinimum}`, path);
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
    report(`${value} should be less than ${exclusiveMaximum}`, path);
  if (typeof multipleOf === 'number' && !Number.isInteger(value / multipleOf))
    report(`${value} should be a multiple of ${multipleOf}`, path);
}

function checkText(value: string, schema: JsonObject, path: string, report: Report): void {
  const { minLength, maxLength, pattern } = schema;
  const length = [...value].length;
  if (typeof minLength === 'number' && length < minLength)
    report(`Value should be at least ${minLength} characters`, path);
  if (typeof maxLength === 'number' && length > maxLength)
    report(`Value should be at most ${maxLength} characters`, path);
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) {
    report('The string value is not a match for the indicated regular expression', path);
  }
}

function checkUnique(value: readonly Json[], path: string, report: Report): void {
  const pairs: string[] = [];
  for (let i = 0; i < value.length; i++) {
    for (let j = i + 1; j < value.length; j++)
      if (isEqual(value[i] ?? null, value[j] ?? null)) pairs.push(`(${i}, ${j})`);
  }
  if (pairs.length > 0) report(`Found duplicates at the following index pairs: "${pairs.join(', ')}"`, path);
}

function checkDependencies(value: JsonObject, schema: JsonObject, path: string, report: Report): void {
  const rules = schema['dependentRequired'];
  if (!isObject(rules)) return;
  const missing = new Map<string, Json[]>();
  for (const [name, others] of Object.entries(rules)) {
    if (!Object.hasOwn(value, name) || !Array.isArray(others)) continue;
    const absent = others.filter(each => !Object.hasOwn(value, String(each)));
    if (absent.length > 0) missing.set(name, absent);
  }
  if (missing.size > 0) {
    report(`Some required property dependencies are missing: ${JSON.stringify(Object.fromEntries(missing))}`, path);
  }
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function isEqual(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left))
    return (
      Array.isArray(right) && left.length === right.length && left.every((each, i) => isEqual(each, right[i] ?? null))
    );
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(name => Object.hasOwn(right, name) && isEqual(left[name] ?? null, right[name] ?? null))
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJson(value: unknown): value is Json {
  return value !== undefined;
}
