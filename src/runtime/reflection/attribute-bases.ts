import { attributeType, validationType } from '#dotnet';
import { NetType } from '#values';

const automation = 'System.Management.Automation.';

/** What a class derives from to be an attribute that checks or changes arguments; the first two are built in. */
export const validateEnumeratedType = new NetType({
  fullName: `${automation}ValidateEnumeratedArgumentsAttribute`,
  base: validationType,
});
export const argumentTransformationType = new NetType({
  fullName: `${automation}ArgumentTransformationAttribute`,
  base: attributeType,
});
/** What a class implements to give the values of a ValidateSet. */
export const valuesGeneratorType = new NetType({
  fullName: `${automation}IValidateSetValuesGenerator`,
  kind: 'interface',
});

/** Bases of attributes that keep nothing of their own: an object of a class is just its fields. */
export const attributeBases: readonly NetType[] = [
  attributeType,
  validationType,
  validateEnumeratedType,
  argumentTransformationType,
];
