import { switchParameterType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** `[switch]`: was the parameter given? Operators and conditions take it as its boolean. */
export class SwitchParameter extends NetObject {
  static readonly present = new SwitchParameter(true);
  static readonly absent = new SwitchParameter(false);
  readonly isPresent: boolean;

  constructor(isPresent: boolean) {
    super();
    this.isPresent = isPresent;
  }

  static of(isPresent: boolean): SwitchParameter {
    return isPresent ? SwitchParameter.present : SwitchParameter.absent;
  }

  get netType(): NetType {
    return switchParameterType;
  }
  override toText(): string {
    return this.isPresent ? 'True' : 'False';
  }
  override equals(other: Value): boolean {
    if (other instanceof SwitchParameter) return other.isPresent === this.isPresent;
    return other === this.isPresent;
  }
  override hashKey(): string {
    return this.toText();
  }
}
