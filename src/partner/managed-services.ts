import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, optionalText, resourceMembers } from './schema.ts';

export const managedServiceModel = lazily(() =>
  z.looseObject({ id: z.string(), name: optionalText(), groupName: optionalText(), ...resourceMembers() }),
);

export type ManagedService = z.infer<ReturnType<typeof managedServiceModel>>;

export const listManagedServices: Operation<unknown, ManagedService> = {
  id: 'customers.managedservices.list',
  summary: 'List the services that the partner manages for a customer',
  method: 'GET',
  path: '/v1/customers/{customerId}/managedservices',
  output: managedServiceModel,
  paging: 'whole',
  retry: 'safe',
  signIn: 'user',
};
