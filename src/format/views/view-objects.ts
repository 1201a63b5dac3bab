import { method, NetObject, NetType, objectType, PSCustomObject, property, type Value } from '#values';
import type { View, ViewColumn, ViewControl, ViewField, ViewValue } from './view.ts';

const space = 'System.Management.Automation.';

const definitionType = new NetType({
  fullName: `${space}ExtendedTypeDefinition`,
  base: objectType,
  members: () => ({
    properties: [
      property('string TypeName', (self: TypeDefinition) => self.typeNames[0] ?? ''),
      property('System.Collections.Generic.List[string] TypeNames', (self: TypeDefinition) => [...self.typeNames]),
      property('System.Object FormatViewDefinition', (self: TypeDefinition) => [...self.views]),
    ],
    methods: [method('string ToString()', (self: TypeDefinition) => self.toText())],
  }),
});

/** ExtendedTypeDefinition: the views of a type, as Get-FormatData gives them. */
export class TypeDefinition extends NetObject {
  readonly typeNames: readonly string[];
  readonly views: readonly ViewObject[];

  constructor(typeNames: readonly string[], views: readonly View[]) {
    super();
    this.typeNames = typeNames;
    this.views = views.map(view => new ViewObject(view));
  }
  get netType(): NetType {
    return definitionType;
  }
  override toText(): string {
    return this.typeNames[0] ?? '';
  }
}

const viewType = new NetType({
  fullName: `${space}FormatViewDefinition`,
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: ViewObject) => self.view.name),
      property('System.Object Control', (self: ViewObject) => new ControlObject(self.view.control)),
    ],
    methods: [method('string ToString()', (self: ViewObject) => self.toText())],
  }),
});

/** FormatViewDefinition: one view. */
export class ViewObject extends NetObject {
  readonly view: View;
  constructor(view: View) {
    super();
    this.view = view;
  }
  get netType(): NetType {
    return viewType;
  }
  override toText(): string {
    return this.view.name;
  }
}

const controlTypes = {
  table: controlType('TableControl', [
    property(
      'bool AutoSize',
      (self: ControlObject) => self.control.kind === 'table' && (self.control.autosize ?? false),
    ),
    property(
      'bool HideTableHeaders',
      (self: ControlObject) => self.control.kind === 'table' && (self.control.hideHeaders ?? false),
    ),
    property('System.Object Headers', (self: ControlObject) =>
      self.control.kind === 'table' ? self.control.columns.map(headerOf) : [],
    ),
  ]),
  list: controlType('ListControl', [
    property('System.Object Entries', (self: ControlObject) =>
      self.control.kind === 'list' ? self.control.fields.map(fieldOf) : [],
    ),
  ]),
  wide: controlType('WideControl', [
    property('int Columns', (self: ControlObject) => (self.control.kind === 'wide' ? (self.control.columns ?? 0) : 0)),
  ]),
  custom: controlType('CustomControl', []),
};

function controlType(name: string, properties: ReturnType<typeof property>[]): NetType {
  return new NetType({ fullName: space + name, base: objectType, members: () => ({ properties }) });
}

/** TableControl and its like. */
class ControlObject extends NetObject {
  readonly control: ViewControl;
  constructor(control: ViewControl) {
    super();
    this.control = control;
  }
  get netType(): NetType {
    return controlTypes[this.control.kind];
  }
}

function headerOf(column: ViewColumn): Value {
  const alignment = column.alignment ?? 'undefined';
  return PSCustomObject.from([
    ['Label', column.label ?? nameOf(column.value)],
    ['Width', column.width ?? 0],
    ['Alignment', alignment.charAt(0).toUpperCase() + alignment.slice(1)],
  ]);
}

function fieldOf(field: ViewField): Value {
  return field.label ?? nameOf(field.value);
}

function nameOf(value: ViewValue): string {
  return typeof value === 'string' ? value : 'script';
}
