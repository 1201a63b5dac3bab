import * as z from 'zod';

/** A schema that is built when it is first asked for and then kept. */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}

/** A text with known members that new ones may join: an unknown member passes through. */
export function openEnum<const T extends string>(..._known: T[]): z.ZodType<T | (string & {})> {
  return z.string();
}

export const optionalText = () => z.string().nullish();
export const optionalFlag = () => z.boolean().nullish();
export const optionalNumber = () => z.number().nullish();

export const attributesModel = lazily(() => z.looseObject({ objectType: optionalText(), etag: optionalText() }));

const linkModel = lazily(() =>
  z.looseObject({
    uri: z.string(),
    method: optionalText(),
    headers: z.array(z.looseObject({ key: z.string(), value: z.string() })).nullish(),
  }),
);

/** Links of a resource by name. */
export const linksModel = lazily(() => z.record(z.string(), linkModel().nullish()));

/** Members that every resource has. */
export const resourceMembers = () => ({ links: linksModel().nullish(), attributes: attributesModel().nullish() });

export const addressModel = lazily(() =>
  z.looseObject({
    country: optionalText(),
    region: optionalText(),
    city: optionalText(),
    state: optionalText(),
    addressLine1: optionalText(),
    addressLine2: optionalText(),
    postalCode: optionalText(),
    firstName: optionalText(),
    middleName: optionalText(),
    lastName: optionalText(),
    phoneNumber: optionalText(),
  }),
);

export const contactModel = lazily(() =>
  z.looseObject({
    firstName: optionalText(),
    lastName: optionalText(),
    email: optionalText(),
    phoneNumber: optionalText(),
  }),
);

export type Address = z.infer<ReturnType<typeof addressModel>>;
