import { day } from '../clock.ts';
import { numberOf, type Row, textOf } from '../database.ts';
import type { SandboxState } from '../state.ts';
import { type CatalogueSku, catalogue, roleNames } from './catalogue.ts';
import { firstNames, lastNames, plainLetters } from './names.ts';
import { type Random, randomFrom } from './random.ts';

/** Makes roles, users, subscriptions and licences of a seeded customer when somebody first looks at them. */
export function ensurePeople(state: SandboxState, customer: Row): void {
  if (numberOf(customer, 'peopled') === 1) return;
  const customerId = textOf(customer, 'id');
  const random = randomFrom(state.seed, 'people', customerId);
  const roles = seedRoles(state, customerId, random);
  const admin = insertUser(state, customerId, {
    id: random.guid(),
    name: `admin@${textOf(customer, 'domain')}`,
    display: 'Administrator',
    first: undefined,
    last: undefined,
    // The first administrator has no usage location until somebody sets one.
    location: undefined,
    deletedAt: undefined,
  });
  joinRole(state, roles.get('Company Administrator'), admin);
  const skus = seedSubscriptions(state, customerId, random);
  seedUsers(state, customer, { random, roles, skus });
  state.database.run('UPDATE customers SET peopled = 1 WHERE id = ?', customerId);
}

/** Every customer has these roles, a created one too. */
export function seedRoles(state: SandboxState, customerId: string, random: Random): ReadonlyMap<string, string> {
  return new Map(
    roleNames.map((name): [string, string] => {
      const id = random.guid();
      state.database.run('INSERT INTO roles (customer_id, id, name) VALUES (?, ?, ?)', customerId, id, name);
      return [name, id];
    }),
  );
}

interface SeedUser {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly location: string | undefined;
  readonly deletedAt: number | undefined;
}

function insertUser(state: SandboxState, customerId: string, user: SeedUser): string {
  state.database.run(
    `INSERT INTO users (customer_id, id, user_principal_name, display_name, first_name, last_name, usage_location, domain_type, state, deleted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'none', ?, ?)`,
    customerId,
    user.id,
    user.name,
    user.display,
    user.first ?? null,
    user.last ?? null,
    user.location ?? null,
    user.deletedAt === undefined ? 'active' : 'inactive',
    user.deletedAt ?? null,
  );
  return user.id;
}

function joinRole(state: SandboxState, role: string | undefined, user: string): void {
  if (role !== undefined) state.database.run('INSERT INTO role_members (role_id, user_id) VALUES (?, ?)', role, user);
}

function seedSubscriptions(
  state: SandboxState,
  customerId: string,
  random: Random,
): readonly { sku: CatalogueSku; units: number }[] {
  const chosen = catalogue.filter((_, index) => index === 0 || random.chance(0.5));
  return chosen.map(sku => {
    const units = 5 + random.below(21);
    const created = state.now() - random.below(300) * day;
    state.database.run(
      `INSERT INTO subscriptions (customer_id, id, sku_id, friendly_name, quantity, status, auto_renew, created_at, etag)
       VALUES (?, ?, ?, ?, ?, 'active', 1, ?, ?)`,
      customerId,
      random.guid(),
      sku.id,
      sku.name,
      units,
      created,
      random.digits(18),
    );
    return { sku, units };
  });
}

interface Surroundings {
  readonly random: Random;
  readonly roles: ReadonlyMap<string, string>;
  readonly skus: readonly { readonly sku: CatalogueSku; readonly units: number }[];
}

function seedUsers(state: SandboxState, customer: Row, { random, roles, skus }: Surroundings): void {
  const customerId = textOf(customer, 'id');
  const country: unknown = JSON.parse(textOf(customer, 'address')).country;
  const most = Math.max(1, state.usersPerCustomer);
  const count = most <= 3 ? most : 3 + random.below(most - 2);
  const taken = new Set<string>();
  const left = new Map(skus.map(({ sku, units }) => [sku.id, units]));
  for (let index = 0; index < count; index++) {
    const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
    const plain = `${plainLetters(first)}.${plainLetters(last)}`;
    const local = taken.has(plain) ? `${plain}${index}` : plain;
    taken.add(local);
    const location = random.chance(0.92) && typeof country === 'string' ? country : undefined;
    const deletedAt = random.chance(0.1) ? state.now() - (1 + random.below(28)) * day : undefined;
    const name = `${local}@${textOf(customer, 'domain')}`;
    const user = insertUser(state, customerId, {
      id: random.guid(),
      name,
      display: `${first} ${last}`,
      first,
      last,
      location,
      deletedAt,
    });
    if (deletedAt === undefined && random.chance(0.1)) joinRole(state, roles.get(random.pick(roleNames)), user);
    if (deletedAt === undefined && location !== undefined && random.chance(0.8))
      license(state, customerId, user, random, left);
  }
}

function license(
  state: SandboxState,
  customerId: string,
  user: string,
  random: Random,
  left: Map<string, number>,
): void {
  const free = [...left].filter(([, units]) => units > 1);
  const choice = free[random.below(free.length)];
  if (choice === undefined) return;
  left.set(choice[0], choice[1] - 1);
  state.database.run(
    "INSERT INTO licenses (user_id, customer_id, sku_id, excluded_plans) VALUES (?, ?, ?, '[]')",
    user,
    customerId,
    choice[0],
  );
}
