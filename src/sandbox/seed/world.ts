import type { SandboxState } from '../state.ts';
import { changeSetting } from '../tables.ts';
import { companyFirst, companySecond, companyTrades, firstNames, lastNames } from './names.ts';
import { seedPartner } from './partner.ts';
import { addressIn, places } from './places.ts';
import { randomFrom } from './random.ts';

/** Fills a new database: the partner, its resellers, and customers whose people are made when somebody first looks. */
export function seedWorld(state: SandboxState, customers: number): void {
  state.database.transaction(() => {
    changeSetting(state.database, 'seed', String(state.seed));
    changeSetting(state.database, 'usersPerCustomer', String(state.usersPerCustomer));
    seedPartner(state);
    const resellers = seedResellers(state);
    for (let index = 0; index < customers; index++) seedCustomer(state, index, resellers);
  });
}

function seedResellers(state: SandboxState): string[] {
  const names = ['Plover Cloud', 'Gannet Services', 'Curlew Systems', 'Dunlin IT', 'Avocet Digital'];
  return names.map((name, index) => {
    const random = randomFrom(state.seed, 'reseller', index);
    const id = random.guid();
    const { country } = random.pick(places);
    state.database.run(
      'INSERT INTO partners (id, name, mpn_id, location) VALUES (?, ?, ?, ?)',
      id,
      name,
      String(4390100 + index),
      country,
    );
    return id;
  });
}

/** Words in an order that repeats only after all pairs; then a number tells the names apart. */
function companyName(seed: number, index: number): { name: string; prefix: string } {
  const pairs = companyFirst.length * companySecond.length;
  const start = randomFrom(seed, 'names').below(pairs);
  const pair = (start + index * 1009) % pairs;
  const first = companyFirst[pair % companyFirst.length] ?? companyFirst[0];
  const second = companySecond[Math.floor(pair / companyFirst.length)] ?? companySecond[0];
  const round = Math.floor(index / pairs);
  // The same pair of words gets another trade in each round, so that whole names do not repeat either.
  const offset = randomFrom(seed, 'trade', pair).below(companyTrades.length);
  const trade = companyTrades[(offset + round) % companyTrades.length] ?? companyTrades[0];
  return {
    name: `${first} ${second} ${trade}`,
    prefix: `${first}${second}${round === 0 ? '' : round + 1}`.toLowerCase(),
  };
}

function seedCustomer(state: SandboxState, index: number, resellers: readonly string[]): void {
  const random = randomFrom(state.seed, 'customer', index);
  const { name, prefix } = companyName(state.seed, index);
  const place = random.pick(places);
  const [id, address, domain] = [random.guid(), addressIn(place, random), `${prefix}.onmicrosoft.com`];
  const email = `orders@${prefix}.example`;
  const contact = { firstName: random.pick(firstNames), lastName: random.pick(lastNames) };
  const { culture, language } = place;
  const billing = {
    id: random.guid(),
    ...contact,
    email,
    culture,
    language,
    companyName: name,
    defaultAddress: { ...address, ...contact },
  };
  const reseller = index % 4 === 3 ? (resellers[random.below(resellers.length)] ?? null) : null;
  state.database.run(
    `INSERT INTO customers (id, commerce_id, domain, company_name, relationship, delegated, email, reseller_id, address, billing, billing_etag, peopled)
     VALUES (?, ?, ?, ?, 'reseller', 1, ?, ?, ?, ?, ?, 0)`,
    id,
    random.guid(),
    domain,
    name,
    email,
    reseller,
    JSON.stringify(address),
    JSON.stringify(billing),
    random.digits(19),
  );
}
