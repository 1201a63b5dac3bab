import {
  BoxedNumber,
  Byte,
  DBNullValue,
  type MethodDeclaration,
  NetType,
  type Value,
} from '#values';
