import type { MemberInfo } from '../member-info.ts';
import { NetObject } from '../net-object.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { raiseRuntime } from '../raise.ts';
import type { Value } from '../value.ts';
import { exceptionBehind, raiseNoProperty, raiseReadOnly, raiseSetting } from './member-error.ts';
import type { SessionMembers } from './session-members.ts';
import { signatureType } from './signature.ts';

/** A property that is not there yet: objects that take new names do so. */
export function setUnknown(value: Value, name: string, newValue: Value): void {
  if (value instanceof NetObject && value.assignMember) {
    value.assignMember(name, newValue);
    return;
  }
  if (!(value instanceof PSCustomObject) && !(value instanceof PSObjectWrapper)) raiseNoProperty(name);
  const message = `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
  raiseRuntime('ExceptionWhenSetting', `Exception setting "${name}": "${message}"`, 'NotSpecified', {
    type: 'SetValueInvocationException',
  });
}

/** Writes a member that was found. */
export function writeMember(table: SessionMembers, value: Value, member: MemberInfo, newValue: Value): void {
  switch (member.kind) {
    case 'NoteProperty':
      member.value = newValue;
      return;
    case 'Property':
    case 'CodeProperty':
      writeProperty(table, value, member, newValue);
      return;
    case 'ScriptProperty':
      writeScript(value, member, newValue);
      return;
    case 'AliasProperty':
      if (!table.find(value, member.referenced)) {
        raiseRuntime(
          'AliasLookupMemberNotPresent',
          `The member "${member.referenced}" is not present.`,
          'NotSpecified',
          {
            type: 'ExtendedTypeSystemException',
          },
        );
      }
      table.set(value, member.referenced, newValue);
      return;
    default:
      raiseNoProperty(member.name);
  }
}

export function writeProperty(
  table: SessionMembers,
  value: Value,
  member: Extract<MemberInfo, { kind: 'Property' | 'CodeProperty' }>,
  newValue: Value,
): void {
  const { set } = member;
  if (!set) raiseReadOnly(member.name);
  let converted: Value;
  try {
    converted = table.converter.convert(newValue, signatureType(table.types, member.typeName));
    set(baseOf(value), converted);
  } catch (error) {
    // An object of a kind of its own (an XML node) has said why in its own words.
    if (exceptionBehind(error).netType.name === 'SetValueException') throw error;
    raiseSetting(member.name, error);
  }
}

function writeScript(value: Value, member: Extract<MemberInfo, { kind: 'ScriptProperty' }>, newValue: Value): void {
  if (!member.setter) {
    raiseRuntime(
      'SetWithoutSetterFromScriptProperty',
      `Set accessor for property "${member.name}" is unavailable.`,
      'NotSpecified',
      {
        type: 'SetValueException',
      },
    );
  }
  try {
    member.setter.evaluateMember(value, [newValue]);
  } catch (error) {
    raiseSetting(member.name, error, 'ScriptSetValueRuntimeException');
  }
}
