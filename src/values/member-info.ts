import type { ScriptBlock } from './script-block.ts';
import type { Value } from './value.ts';

/** PSMemberTypes by name. */
export type MemberKind =
  | 'NoteProperty'
  | 'ScriptProperty'
  | 'AliasProperty'
  | 'CodeProperty'
  | 'Property'
  | 'PropertySet'
  | 'ParameterizedProperty'
  | 'ScriptMethod'
  | 'CodeMethod'
  | 'Method'
  | 'MemberSet'
  | 'Event';

/** A member of an object as PSObject.Members shows it, and as type data declares it. One shape a kind. */
export type MemberInfo =
  | { readonly kind: 'NoteProperty'; readonly name: string; value: Value; readonly hidden?: boolean }
  | {
      readonly kind: 'ScriptProperty';
      readonly name: string;
      readonly getter: ScriptBlock | null;
      readonly setter: ScriptBlock | null;
    }
  | { readonly kind: 'AliasProperty'; readonly name: string; readonly referenced: string; readonly convertTo?: string }
  /** Built in: a property computed by our own code, as PowerShell's code properties and adapted properties are. */
  | {
      readonly kind: 'CodeProperty' | 'Property';
      readonly name: string;
      /** There for whoever asks by name, but not listed. */
      readonly hidden?: boolean;
      readonly typeName: string;
      readonly get: (self: Value) => Value;
      readonly set?: (self: Value, value: Value) => void;
    }
  | { readonly kind: 'PropertySet'; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: 'ScriptMethod'; readonly name: string; readonly script: ScriptBlock }
  | {
      readonly kind: 'CodeMethod' | 'Method';
      readonly name: string;
      readonly hidden?: boolean;
      readonly definitions: readonly string[];
      readonly invoke: (self: Value, args: Value[]) => Value;
    }
  | { readonly kind: 'MemberSet'; readonly name: string; readonly members: readonly MemberInfo[] };
