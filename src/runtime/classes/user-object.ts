import { NetObject, type NetType, toText, type Value } from '#values';
import type { UserType } from './user-type.ts';

/** An object of a class that a script defined: the fields of the class and its bases, in order. */
export interface UserObject {
  readonly userType: UserType;
  readonly fields: Value[];
}

export class UserInstance extends NetObject implements UserObject {
  readonly userType: UserType;
  readonly fields: Value[];
  constructor(userType: UserType) {
    super();
    this.userType = userType;
    this.fields = userType.emptyFields();
    const { equals, compareTo } = userType.comparisons;
    if (equals) this.equals = (other): boolean => equals(this, other);
    if (compareTo) this.compareTo = (other): number => compareTo(this, other);
    if (userType.hasOperators) {
      this.operate = (operator, right): Value => userType.operate(operator, this, right);
      this.operateRight = (operator, left): Value => userType.operate(operator, left, this);
    }
  }
  get netType(): NetType {
    return this.userType;
  }
  override toText(): string {
    return this.userType.textOf(this) ?? this.userType.fullName;
  }
}

/** Makes an object of a .NET type one of a class that derives from it: it has the class's type and fields besides its own. */
export function adopt(made: NetObject, userType: UserType): NetObject & UserObject {
  const text = userType.methodNamed('tostring', 0);
  return Object.assign(made, {
    userType,
    fields: userType.emptyFields(),
    ...(text ? { toText: (): string => toText(text.invoke(made, [])) } : {}),
  });
}

export function isUserObject(value: Value): value is NetObject & UserObject {
  return value instanceof UserInstance || (value instanceof NetObject && 'userType' in value);
}
