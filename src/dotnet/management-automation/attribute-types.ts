import {
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  ScriptBlock,
  type Value,
} from '#values';

/** An attribute as an object, as scripts make them for dynamic parameters and as reflection shows them. */
export class AttributeValue extends NetObject {
  readonly #type: NetType;
  readonly values = new Map<string, Value>();
  constructor(type: NetType) {
    super();
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
  get(name: string): Value {
    return this.values.get(name.toLowerCase()) ?? null;
  }
}

/** Properties with their defaults, and the constructors' parameters, which set the properties of their names. */
interface Shape {
  readonly properties: readonly (readonly [type: string, name: string, value: Value])[];
  readonly constructors: readonly (readonly [parameters: string, names: readonly string[]])[];
}

const none: Shape = { properties: [], constructors: [['', []]] };

const shapes: Readonly<Record<string, Shape>> = {
  Parameter: {
    properties: [
      ['int', 'Position', -0x8000_0000],
      ['string', 'ParameterSetName', '__AllParameterSets'],
      ['bool', 'Mandatory', false],
      ['bool', 'ValueFromPipeline', false],
      ['bool', 'ValueFromPipelineByPropertyName', false],
      ['bool', 'ValueFromRemainingArguments', false],
      ['string', 'HelpMessage', null],
      ['string', 'HelpMessageBaseName', null],
      ['string', 'HelpMessageResourceId', null],
      ['bool', 'DontShow', false],
    ],
    constructors: [['', []]],
  },
  Alias: {
    properties: [['string[]', 'AliasNames', null]],
    constructors: [['Params string[] aliasNames', ['AliasNames']]],
  },
  ValidateSet: {
    properties: [
      ['string[]', 'ValidValues', null],
      ['bool', 'IgnoreCase', true],
      ['string', 'ErrorMessage', null],
    ],
    constructors: [['Params string[] validValues', ['ValidValues']]],
  },
  ValidateRange: {
    properties: [
      ['System.Object', 'MinRange', null],
      ['System.Object', 'MaxRange', null],
    ],
    constructors: [['System.Object minRange, System.Object maxRange', ['MinRange', 'MaxRange']]],
  },
  ValidatePattern: {
    properties: [
      ['string', 'RegexPattern', null],
      ['string', 'ErrorMessage', null],
    ],
    constructors: [['string regexPattern', ['RegexPattern']]],
  },
  ValidateLength: {
    properties: [
      ['int', 'MinLength', 0],
      ['int', 'MaxLength', 0],
    ],
    constructors: [['int minLength, int maxLength', ['MinLength', 'MaxLength']]],
  },
  ValidateCount: {
    properties: [
      ['int', 'MinLength', 0],
      ['int', 'MaxLength', 0],
    ],
    constructors: [['int minLength, int maxLength', ['MinLength', 'MaxLength']]],
  },
  ValidateScript: {
    properties: [
      ['scriptblock', 'ScriptBlock', null],
      ['string', 'ErrorMessage', null],
    ],
    constructors: [['scriptblock scriptBlock', ['ScriptBlock']]],
  },
  ArgumentCompleter: {
    properties: [
      ['type', 'Type', null],
      ['scriptblock', 'ScriptBlock', null],
    ],
    constructors: [
      ['scriptblock scriptBlock', ['ScriptBlock']],
      ['type type', ['Type']],
    ],
  },
  ArgumentCompletions: {
    properties: [['string[]', 'Completions', null]],
    constructors: [['Params string[] completions', ['Completions']]],
  },
  CmdletBinding: {
    properties: [
      ['bool', 'PositionalBinding', true],
      ['string', 'DefaultParameterSetName', null],
      ['bool', 'SupportsShouldProcess', false],
      ['bool', 'SupportsPaging', false],
      ['string', 'HelpUri', ''],
      ['System.Management.Automation.ConfirmImpact', 'ConfirmImpact', null],
    ],
    constructors: [['', []]],
  },
  OutputType: {
    properties: [['System.Object[]', 'Type', null]],
    constructors: [['Params System.Object[] type', ['Type']]],
  },
  PSTypeName: { properties: [['string', 'PSTypeName', null]], constructors: [['string psTypeName', ['PSTypeName']]] },
  PSDefaultValue: {
    properties: [
      ['System.Object', 'Value', null],
      ['string', 'Help', null],
    ],
    constructors: [['', []]],
  },
  Experimental: {
    properties: [['string', 'ExperimentName', null]],
    constructors: [['string experimentName, System.Object experimentAction', ['ExperimentName']]],
  },
  AllowEmptyCollection: none,
  AllowEmptyString: none,
  AllowNull: none,
  NoRunspaceAffinity: none,
  SupportsWildcards: none,
  ValidateDrive: {
    properties: [['string[]', 'ValidRootDrives', null]],
    constructors: [['Params string[] validRootDrives', ['ValidRootDrives']]],
  },
  ValidateNotNull: none,
  ValidateNotNullOrEmpty: none,
  ValidateNotNullOrWhiteSpace: none,
  ValidateTrustedData: none,
  ValidateUserDrive: none,
  DscLocalConfigurationManager: none,
  DscProperty: none,
  DscResource: none,
  Hidden: none,
};

export const attributeType = new NetType({ fullName: 'System.Attribute', base: objectType });

/** A validation attribute of a value that is refused may be told apart by its base. */
export const validationType = new NetType({
  fullName: 'System.Management.Automation.ValidateArgumentsAttribute',
  base: attributeType,
});

const made = new Map<string, NetType>();

function propertyOf([type, name]: Shape['properties'][number]): PropertyDeclaration {
  return property(
    `${type} ${name}`,
    (self: AttributeValue) => self.get(name),
    (self: AttributeValue, value: Value) => {
      self.values.set(name.toLowerCase(), value);
    },
  );
}

function constructorOf(
  type: () => NetType,
  shape: Shape,
  [parameters, names]: Shape['constructors'][number],
): MethodDeclaration {
  return method(`${type().fullName} new(${parameters})`, (...args: Value[]) => {
    const attribute = new AttributeValue(type());
    for (const [, name, value] of shape.properties) attribute.values.set(name.toLowerCase(), value);
    for (const [i, name] of names.entries()) attribute.values.set(name.toLowerCase(), args[i] ?? null);
    return attribute;
  });
}

function fullNameOf(short: string): string {
  const namespace =
    short === 'NoRunspaceAffinity' ? 'System.Management.Automation.Language.' : 'System.Management.Automation.';
  return `${namespace}${short}Attribute`;
}

function make(short: string, shape: Shape): NetType {
  const type: NetType = new NetType({
    fullName: fullNameOf(short),
    base: short.startsWith('Validate') ? validationType : attributeType,
    convertFrom: value => {
      if (
        !(value instanceof ScriptBlock) ||
        !shape.constructors.some(([parameters]) => parameters.startsWith('scriptblock'))
      )
        return undefined;
      const attribute = new AttributeValue(type);
      attribute.values.set('scriptblock', value);
      return attribute;
    },
    members: () => ({
      constructors: shape.constructors.map(each => constructorOf(() => type, shape, each)),
      properties: [...shape.properties.map(propertyOf), property('System.Object TypeId', () => type)],
    }),
  });
  return type;
}

/** An attribute's type by its full name or by PowerShell's short one, in lower case. */
export function attributeTypeNamed(name: string): NetType | null {
  const short = name.replace(/^(system\.)?(management\.automation\.(language\.)?)?/, '').replace(/attribute$/, '');
  const key = Object.keys(shapes).find(each => each.toLowerCase() === short);
  const shape = key === undefined ? undefined : shapes[key];
  if (key === undefined || !shape) return null;
  let type = made.get(key);
  if (!type) {
    type = make(key, shape);
    made.set(key, type);
  }
  return type;
}

/** Full names of the attribute types. */
export function attributeTypeNames(): string[] {
  return Object.keys(shapes).map(fullNameOf);
}
