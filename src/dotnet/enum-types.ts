import { byteType, EnumValue, enumType, NetType, type Value } from '#values';
import { automationEnums } from './enums/automation-enums.ts';
import { systemEnums } from './enums/system-enums.ts';

/** Types are made when somebody asks for one; they are immutable and the same for every session. */
const made = new Map<string, NetType>();

/** Full names of all enumerations known, for the type table. */
export function enumTypeNames(): string[] {
  return [...Object.keys(systemEnums), ...Object.keys(automationEnums)];
}

function membersOf(text: string): Map<string, number> {
  const members = new Map<string, number>();
  let next = 0;
  for (const item of text.split(' ')) {
    const [name = '', value] = item.split('=');
    if (value !== undefined) next = Number(value);
    members.set(name, next++);
  }
  return members;
}

/** An enumeration by its full name, exactly as .NET writes it. */
export function enumTypeNamed(fullName: string): NetType {
  let type = made.get(fullName);
  if (!type) {
    const text = systemEnums[fullName] ?? automationEnums[fullName];
    if (text === undefined) throw new RangeError(`No enumeration ${fullName}`);
    const [kinds = '', names = ''] = text.split(': ');
    const created: NetType = new NetType({
      fullName,
      kind: 'enum',
      base: enumType,
      enumMembers: membersOf(names),
      flags: kinds.includes('flags'),
      ...(kinds.includes('byte') ? { underlyingType: byteType } : {}),
      defaultValue: () => new EnumValue(created, 0),
    });
    type = created;
    made.set(fullName, type);
  }
  return type;
}

/** A value of an enumeration, by name or number. */
export function enumOf(fullName: string, value: string | number): EnumValue {
  return EnumValue.of(enumTypeNamed(fullName), value);
}

/** The number of an enumeration's value that came as an argument. */
export function enumNumber(value: Value): number {
  return value instanceof EnumValue ? Number(value.value) : Number(value ?? 0);
}
