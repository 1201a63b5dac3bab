import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import {
  type Byte,
  Byte as ByteValue,
  disposableType,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { Stream } from '../io/stream.ts';

const namespace = 'System.Security.Cryptography.';

/** A hash, keyed or not, by the name that OpenSSL has for it. */
class HashAlgorithm extends NetObject {
  readonly #type: NetType;
  readonly #name: string;
  key: Uint8Array | null;
  last: Value = null;
  constructor(type: NetType, name: string, key: Uint8Array | null) {
    super();
    this.#type = type;
    this.#name = name;
    this.key = key;
  }
  get netType(): NetType {
    return this.#type;
  }
  compute(bytes: Uint8Array): Value {
    this.last = fromBytes(digest(this.#name, this.key, bytes));
    return this.last;
  }
}

function digest(name: string, key: Uint8Array | null, bytes: Uint8Array): Uint8Array {
  return (key ? createHmac(name, key) : createHash(name)).update(bytes).digest();
}

const contentOf = (source: Value): Uint8Array =>
  source instanceof Stream ? source.read(source.length - source.position) : toBytes(requireValue(source, 'buffer'));

export const hashAlgorithmType = new NetType({
  fullName: `${namespace}HashAlgorithm`,
  base: objectType,
  interfaces: [disposableType],
  members: () => ({
    properties: [
      property('byte[] Hash', (self: HashAlgorithm) => self.last),
      property('int InputBlockSize', () => 1),
      property('int OutputBlockSize', () => 1),
      property('bool CanTransformMultipleBlocks', () => true),
      property('bool CanReuseTransform', () => true),
    ],
    methods: [
      method('byte[] ComputeHash(byte[] buffer)', (self: HashAlgorithm, bytes: Value) =>
        self.compute(contentOf(bytes)),
      ),
      method(
        'byte[] ComputeHash(byte[] buffer, int offset, int count)',
        (self: HashAlgorithm, bytes: Value, offset: number, count: number) =>
          self.compute(toBytes(bytes).subarray(offset, offset + count)),
      ),
      method('byte[] ComputeHash(System.IO.Stream inputStream)', (self: HashAlgorithm, stream: Value) =>
        self.compute(contentOf(stream)),
      ),
      method('void Dispose()', () => undefined),
      method('void Clear()', () => undefined),
      method('void Initialize()', () => undefined),
    ],
    staticMethods: [
      method(`${namespace}HashAlgorithm Create(string hashName)`, (name: string) => {
        const found = plain.find(type => type.name.toLowerCase() === name.toLowerCase().replace('-', ''));
        const create = found?.members.staticMethods?.find(each => /Create\(\)/.test(each.signature));
        return create ? create.invoke() : null;
      }),
    ],
  }),
});

const sizes: Readonly<Record<string, number>> = { MD5: 128, SHA1: 160, SHA256: 256, SHA384: 384, SHA512: 512 };

function sizeProperties(name: string) {
  const bits = sizes[name] ?? 0;
  return {
    properties: [property('int HashSize', () => bits)],
    staticProperties: [property('int HashSizeInBits', () => bits), property('int HashSizeInBytes', () => bits / 8)],
  };
}

function hash(name: string): NetType {
  const type: NetType = new NetType({
    fullName: `${namespace}${name}`,
    base: hashAlgorithmType,
    members: () => ({
      ...sizeProperties(name),
      staticMethods: [
        method(`${namespace}${name} Create()`, () => new HashAlgorithm(type, name.toLowerCase(), null)),
        method('byte[] HashData(byte[] source)', (bytes: Value) =>
          fromBytes(digest(name.toLowerCase(), null, contentOf(bytes))),
        ),
        method('byte[] HashData(System.IO.Stream source)', (stream: Value) =>
          fromBytes(digest(name.toLowerCase(), null, contentOf(stream))),
        ),
      ],
    }),
  });
  return type;
}

const newKey = (key: Value): Uint8Array => toBytes(requireValue(key, 'key'));

function keyed(name: string): NetType {
  const algorithm = name.toLowerCase();
  const type: NetType = new NetType({
    fullName: `${namespace}HMAC${name}`,
    base: hashAlgorithmType,
    members: () => ({
      ...sizeProperties(name),
      constructors: [
        method(`${namespace}HMAC${name} new()`, () => new HashAlgorithm(type, algorithm, randomBytes(64))),
        method(
          `${namespace}HMAC${name} new(byte[] key)`,
          (key: Value) => new HashAlgorithm(type, algorithm, newKey(key)),
        ),
      ],
      properties: [
        ...sizeProperties(name).properties,
        property(
          'byte[] Key',
          (self: HashAlgorithm) => fromBytes(self.key ?? new Uint8Array(0)),
          (self: HashAlgorithm, key: Value) => {
            self.key = newKey(key);
          },
        ),
        property('string HashName', () => name),
      ],
      staticMethods: [
        method('byte[] HashData(byte[] key, byte[] source)', (key: Value, bytes: Value) =>
          fromBytes(digest(algorithm, newKey(key), contentOf(bytes))),
        ),
        method('byte[] HashData(byte[] key, System.IO.Stream source)', (key: Value, stream: Value) =>
          fromBytes(digest(algorithm, newKey(key), contentOf(stream))),
        ),
      ],
    }),
  });
  return type;
}

const plain = Object.keys(sizes).map(hash);
export const hashTypes: readonly NetType[] = [hashAlgorithmType, ...plain, ...Object.keys(sizes).map(keyed)];

/** System.Security.Cryptography.RandomNumberGenerator. */
class RandomNumberGenerator extends NetObject {
  get netType(): NetType {
    return randomNumberGeneratorType;
  }
}

function fill(target: Value[], from = 0, count = target.length): undefined {
  randomBytes(count).forEach((byte, i) => {
    target[from + i] = new ByteValue(byte);
  });
  return undefined;
}

function generatorMethods(): MethodDeclaration[] {
  return [
    method('void Dispose()', () => undefined),
    method('void GetBytes(byte[] data)', (_: unknown, data: Byte[]) => fill(data)),
    method(
      'void GetBytes(byte[] data, int offset, int count)',
      (_: unknown, data: Byte[], offset: number, count: number) => fill(data, offset, count),
    ),
    method('void GetNonZeroBytes(byte[] data)', (_: unknown, data: Value[]) => {
      for (let i = 0; i < data.length; i++) data[i] = new ByteValue(randomInt(1, 256));
      return undefined;
    }),
  ];
}

export const randomNumberGeneratorType: NetType = new NetType({
  fullName: `${namespace}RandomNumberGenerator`,
  base: objectType,
  interfaces: [disposableType],
  members: () => ({
    methods: generatorMethods(),
    staticMethods: [
      method(`${namespace}RandomNumberGenerator Create()`, () => new RandomNumberGenerator()),
      method('byte[] GetBytes(int count)', (count: number) => fromBytes(randomBytes(count))),
      method('void Fill(byte[] data)', (data: Value[]) => fill(data)),
      method('string GetHexString(int stringLength, bool lowercase = False)', (length: number, lower: boolean) => {
        const text = randomBytes(Math.ceil(length / 2))
          .toString('hex')
          .slice(0, length);
        return lower ? text : text.toUpperCase();
      }),
      method('int GetInt32(int fromInclusive, int toExclusive)', (from: number, to: number) =>
        from >= to
          ? raise('ArgumentException', 'Range of random number does not contain at least one possibility.')
          : randomInt(from, to),
      ),
      method('int GetInt32(int toExclusive)', (to: number) => randomInt(0, to)),
    ],
  }),
});
