import { NetException, NetObject, type NetType, type Value } from '#values';
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
  }
  get netType(): NetType {
    return this.userType;
  }
  override toText(): string {
    return this.userType.textOf(this) ?? this.userType.fullName;
  }
}

/** An object of a class that derives from an exception: it can be thrown. */
export class UserException extends NetException implements UserObject {
  readonly userType: UserType;
  readonly fields: Value[];
  constructor(userType: UserType, message: string, inner: NetException | null) {
    super(userType, message, inner);
    this.userType = userType;
    this.fields = userType.emptyFields();
  }
}

export function isUserObject(value: Value): value is UserInstance | UserException {
  return value instanceof UserInstance || value instanceof UserException;
}
