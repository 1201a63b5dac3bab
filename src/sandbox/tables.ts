import type { Database } from './database.ts';
import { numberOf } from './database.ts';

/** Rises with every change of the tables; a file of another version is refused, not guessed at. */
export const schemaVersion = 1;

const tables = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE customers (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  commerce_id TEXT NOT NULL,
  domain TEXT NOT NULL UNIQUE COLLATE NOCASE,
  company_name TEXT NOT NULL COLLATE NOCASE,
  relationship TEXT NOT NULL,
  delegated INTEGER NOT NULL,
  email TEXT,
  registration_number TEXT,
  associated_partner_id TEXT,
  reseller_id TEXT COLLATE NOCASE,
  address TEXT NOT NULL,
  billing TEXT NOT NULL,
  billing_etag TEXT NOT NULL,
  budget REAL,
  peopled INTEGER NOT NULL
);
CREATE TABLE users (
  position INTEGER PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  user_principal_name TEXT NOT NULL COLLATE NOCASE,
  display_name TEXT NOT NULL COLLATE NOCASE,
  first_name TEXT COLLATE NOCASE,
  last_name TEXT COLLATE NOCASE,
  usage_location TEXT,
  immutable_id TEXT,
  phone_number TEXT,
  domain_type TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'inactive')),
  deleted_at INTEGER CHECK ((state = 'inactive') = (deleted_at IS NOT NULL))
);
CREATE INDEX users_by_customer ON users (customer_id, state, position);
CREATE UNIQUE INDEX users_by_name ON users (user_principal_name) WHERE state = 'active';
CREATE INDEX users_deleted ON users (deleted_at) WHERE state = 'inactive';
CREATE TABLE subscriptions (
  position INTEGER PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  sku_id TEXT NOT NULL,
  friendly_name TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  status TEXT NOT NULL,
  auto_renew INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  etag TEXT NOT NULL
);
CREATE INDEX subscriptions_by_customer ON subscriptions (customer_id);
CREATE TABLE licenses (
  user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  customer_id TEXT NOT NULL,
  sku_id TEXT NOT NULL,
  excluded_plans TEXT NOT NULL,
  PRIMARY KEY (user_id, sku_id)
) WITHOUT ROWID;
CREATE INDEX licenses_by_sku ON licenses (customer_id, sku_id);
CREATE TABLE roles (
  customer_id TEXT NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX roles_by_customer ON roles (customer_id);
CREATE TABLE role_members (
  position INTEGER PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
  user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  UNIQUE (role_id, user_id)
);
CREATE INDEX role_members_by_user ON role_members (user_id);
CREATE TABLE profiles (name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE partners (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE,
  mpn_id TEXT NOT NULL UNIQUE,
  location TEXT NOT NULL
);
CREATE TABLE audit_records (
  position INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  customer_id TEXT,
  customer_name TEXT COLLATE NOCASE,
  resource_type TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit_records (at);
`;

/** Makes the tables in a new database; true when it was new. */
export function prepareTables(database: Database): boolean {
  const version = numberOf(database.get('PRAGMA user_version') ?? {}, 'user_version');
  if (version === schemaVersion) return false;
  if (version !== 0) {
    throw new Error(`The sandbox file has version ${version}; this program reads version ${schemaVersion}.`);
  }
  database.transaction(() => database.script(`${tables} PRAGMA user_version = ${schemaVersion};`));
  return true;
}

export function setting(database: Database, name: string): string | undefined {
  const value = database.get('SELECT value FROM settings WHERE name = ?', name)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

export function changeSetting(database: Database, name: string, value: string): void {
  database.run(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
