import { describe, expect, it } from 'vitest';
import {
  Byte,
  Char,
  charType,
  Decimal,
  Double,
  Hashtable,
  Int64,
  index,
  int32Type,
  MemberObject,
  method,
  NetObject,
  NetType,
  objectType,
  PSCustomObject,
  property,
  psObjectType,
  raise,
  ScriptBlock,
  SessionMembers,
  setIndex,
  stringType,
  ThrownException,
  toText,
  type Value,
} from '#values';
import { tableTypes } from './operands.ts';

/** A small .NET type of our own: overloads, a read-only property, a property that can be set, one whose getter fails. */
class Seat extends NetObject {
  seats: number;
  constructor(seats: number) {
    super();
    this.seats = seats;
  }
  get netType(): NetType {
    return seatType;
  }
}
const seatType: NetType = new NetType({
  fullName: 'Test.Seat',
  base: objectType,
  members: () => ({
    constructors: [
      method('Test.Seat new()', () => new Seat(0)),
      method('Test.Seat new(int count)', (count: number) => new Seat(count)),
    ],
    properties: [
      property(
        'int Count',
        (self: Seat) => self.seats,
        (self: Seat, value: number) => {
          self.seats = value;
        },
      ),
      property('string Name', () => 'seat'),
      property('int Broken', () => raise('System.InvalidOperationException', 'broken')),
    ],
    methods: [
      method('string Pick(int value)', (_: Seat, value: number) => `int ${value}`),
      method('string Pick(double value)', (_: Seat, value: Double) => `double ${value.value}`),
      method('string Pick(string value)', (_: Seat, value: string) => `string ${value}`),
      method(
        'string Pick(string value, int times = 2)',
        (_: Seat, value: string, times: number) => `${value} ${times}`,
      ),
      method(
        'string All(string first, Params string[] rest)',
        (_: Seat, first: string, rest: string[]) => `${first}:${rest.join('+')}`,
      ),
      method('int Only(int value)', (_: Seat, value: number) => value),
      method('void Fail()', () => raise('System.ArgumentException', 'bad')),
    ],
    staticProperties: [property('int Limit', () => 300)],
    staticMethods: [method('int Twice(int value)', (value: number) => value * 2)],
  }),
});

/** A block that runs a JavaScript function over `$_` and `$args`. */
class TestBlock extends ScriptBlock {
  readonly text = ' test ';
  readonly #run: (dollarUnder: Value, args: readonly Value[]) => Value;
  constructor(run: (dollarUnder: Value, args: readonly Value[]) => Value) {
    super();
    this.#run = run;
  }
  invoke(args: readonly Value[]): Value[] {
    return [this.#run(null, args)];
  }
  evaluate(dollarUnder: Value, args: readonly Value[] = []): Value {
    return this.#run(dollarUnder, args);
  }
}

const members = new SessionMembers(tableTypes);
const bag = (pairs: Record<string, Value>): PSCustomObject => PSCustomObject.from(Object.entries(pairs));

/** Message and id of what is thrown. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return `${error.exception.detail?.id ?? error.exception.netType.fullName}: ${error.exception.message}`;
  }
  return 'nothing was thrown';
}

describe('overloads', () => {
  it.each([
    [[5], 'int 5'],
    [[new Double(1.5)], 'double 1.5'],
    [['x'], 'string x'],
    [['x', 3], 'x 3'],
    [['x', '3'], 'x 3'],
    [[new Int64(5n)], 'double 5'],
    [[new Decimal(15n, 1)], 'string 1.5'],
    [[new Byte(5)], 'int 5'],
  ])('Pick(%s) → %s', (args, expected) => {
    expect(members.invoke(new Seat(1), 'pick', args)).toBe(expected);
  });

  it('takes all further arguments into a params array', () => {
    expect(members.invoke(new Seat(1), 'All', ['a', 1, true])).toBe('a:1+True');
    expect(members.invoke(new Seat(1), 'All', ['a'])).toBe('a:');
    expect(members.invoke(new Seat(1), 'All', ['a', ['b', 'c']])).toBe('a:b+c');
  });

  it('says in PowerShell’s words what does not fit', () => {
    expect(failure(() => members.invoke(new Seat(1), 'Only', ['x']))).toBe(
      'MethodArgumentConversionInvalidCastArgument: Cannot convert argument "value", with value: "x", for "Only" to type "System.Int32": "Cannot convert value "x" to type "System.Int32". Error: "The input string \'x\' was not in a correct format.""',
    );
    expect(failure(() => members.invoke(new Seat(1), 'Pick', [1, 2, 3]))).toBe(
      'MethodCountCouldNotFindBest: Cannot find an overload for "Pick" and the argument count: "3".',
    );
    expect(failure(() => members.invoke(new Seat(1), 'Nope', []))).toBe(
      "MethodNotFound: Method invocation failed because [Test.Seat] does not contain a method named 'Nope'.",
    );
    expect(failure(() => members.invoke(new Seat(1), 'Pick', [true]))).toBe(
      'MethodCountCouldNotFindBest: Multiple ambiguous overloads found for "Pick" and the argument count: "1".',
    );
    expect(failure(() => members.invoke(new Seat(1), 'Fail', []))).toBe(
      'ArgumentException: Exception calling "Fail" with "0" argument(s): "bad"',
    );
    expect(failure(() => members.invoke(null, 'x', []))).toBe(
      'InvokeMethodOnNull: You cannot call a method on a null-valued expression.',
    );
  });
});

describe('properties', () => {
  it('are read and written through the type, converted to its type', () => {
    const seat = new Seat(1);
    members.set(seat, 'count', '7');
    expect(members.get(seat, 'COUNT')).toBe(7);
    expect(members.get(seat, 'Broken')).toBeNull();
  });

  it('fail in PowerShell’s words', () => {
    expect(failure(() => members.set(new Seat(1), 'Name', 'x'))).toBe(
      "PropertyAssignmentException: 'Name' is a ReadOnly property.",
    );
    expect(failure(() => members.set(new Seat(1), 'Nope', 1))).toBe(
      "PropertyAssignmentException: The property 'Nope' cannot be found on this object. Verify that the property exists and can be set.",
    );
    expect(failure(() => members.set(bag({ a: 1 }), 'b', 1))).toBe(
      'ExceptionWhenSetting: Exception setting "b": "The property \'b\' cannot be found on this object. Verify that the property exists and can be set."',
    );
  });

  it('of a list are those of its elements', () => {
    expect(members.get([bag({ a: 1 }), bag({ a: [2, 3] }), bag({ b: 4 }), null], 'a')).toEqual([1, 2, 3]);
    expect(members.get([bag({ a: 1 })], 'a')).toBe(1);
    expect(members.get([1, 2], 'Missing')).toBeUndefined();
  });

  it('of a dictionary are its keys first', () => {
    const table = new Hashtable();
    table.set('Name', 'x');
    expect(members.get(table, 'name')).toBe('x');
    members.set(table, 'fresh', 5);
    expect(table.get('fresh')).toBe(5);
  });

  it('Count and Length are there for one value', () => {
    expect(members.get(5, 'Count')).toBe(1);
    expect(members.get(bag({}), 'Length')).toBe(1);
    expect(members.get(bag({ Count: 9 }), 'count')).toBe(9);
  });
});

describe('added members', () => {
  it('live with the object, computed ones see it as $this', () => {
    const object = bag({ a: 2 });
    members.add(object, { kind: 'NoteProperty', name: 'b', value: 3 }, false);
    members.add(
      object,
      { kind: 'ScriptProperty', name: 'sum', getter: new TestBlock(self => members.get(self, 'b')), setter: null },
      false,
    );
    members.add(object, { kind: 'AliasProperty', name: 'other', referenced: 'a' }, false);
    members.add(object, { kind: 'ScriptMethod', name: 'Plus', script: new TestBlock((_, args) => args[0]) }, false);
    expect(members.get(object, 'sum')).toBe(3);
    expect(members.get(object, 'other')).toBe(2);
    expect(members.invoke(object, 'plus', [9])).toBe(9);
    members.set(object, 'other', 8);
    expect(object.get('a')).toBe(8);
    expect(members.properties(object).map(each => each.name)).toEqual(['a', 'b', 'sum', 'other']);
  });

  it('wrap a value that has no place for them', () => {
    const wrapped = members.add('abc', { kind: 'NoteProperty', name: 'Note', value: 1 }, false);
    expect(members.get(wrapped, 'Note')).toBe(1);
    expect(toText(wrapped)).toBe('abc');
  });

  it('refuse a name that is taken', () => {
    const object = bag({ a: 1 });
    expect(failure(() => members.add(object, { kind: 'NoteProperty', name: 'A', value: 2 }, false))).toContain(
      'Cannot add a member with the name "A" because a member with that name already exists.',
    );
    members.add(object, { kind: 'NoteProperty', name: 'A', value: 2 }, true);
    expect(object.get('a')).toBe(2);
  });
});

describe('PSObject', () => {
  it('gives properties as objects, by name and as a list', () => {
    const object = bag({ a: 1, b: 'x' });
    const properties = members.get(members.get(object, 'psobject'), 'Properties');
    expect(members.get(properties, 'Name')).toEqual(['a', 'b']);
    const first = index(members, properties, 'A');
    expect(first).toBeInstanceOf(MemberObject);
    expect(toText(first)).toBe('int a=1');
    members.set(first, 'Value', 5);
    expect(object.get('a')).toBe(5);
    members.invoke(properties, 'Remove', ['b']);
    expect(object.has('b')).toBe(false);
  });

  it('has type names that can be changed', () => {
    const object = bag({});
    members.invoke(members.get(members.get(object, 'PSObject'), 'TypeNames'), 'Insert', [0, 'My.Type']);
    expect(members.typeNames(object)).toEqual([
      'My.Type',
      'System.Management.Automation.PSCustomObject',
      'System.Object',
    ]);
  });
});

describe('type data', () => {
  it('gives members to every object of a type name', () => {
    const session = new SessionMembers(tableTypes);
    session.typeData.update('Test.Seat', { members: [{ kind: 'AliasProperty', name: 'Seats', referenced: 'Count' }] });
    expect(session.get(new Seat(4), 'seats')).toBe(4);
    session.typeData.remove('Test.Seat');
    expect(session.get(new Seat(4), 'seats')).toBeUndefined();
  });
});

describe('Where and ForEach', () => {
  const even = new TestBlock(each => typeof each === 'number' && each % 2 === 0);
  it.each([
    [[even], '2 4 6'],
    [[even, 'First'], '2'],
    [[even, 'Last', 2], '4 6'],
    [[even, 'SkipUntil'], '2 3 4 5 6'],
    [[even, 'Until'], '1'],
  ])('.Where(%#)', (args, expected) => {
    expect(toText(members.invoke([1, 2, 3, 4, 5, 6], 'Where', args))).toBe(expected);
  });
  it('.ForEach takes a block, a type or a member', () => {
    expect(toText(members.invoke([1, 2], 'ForEach', [new TestBlock(each => [each, each])]))).toBe('1 1 2 2');
    expect(toText(members.invoke(['1', '2'], 'ForEach', [int32Type]))).toBe('1 2');
    expect(toText(members.invoke([bag({ a: 7 })], 'ForEach', ['a']))).toBe('7');
  });
});

describe('static members', () => {
  it('are found ignoring case', () => {
    expect(members.getStatic(seatType, 'limit')).toBe(300);
    expect(members.invokeStatic(seatType, 'twice', ['4'])).toBe(8);
    expect(members.construct(seatType, ['3'])).toEqual(new Seat(3));
    expect(failure(() => members.construct(seatType, [1, 2]))).toBe(
      'MethodCountCouldNotFindBest: Cannot find an overload for "new" and the argument count: "2".',
    );
  });
});

describe('conversion to objects', () => {
  it('uses a constructor of one argument, or the properties of a table', () => {
    const { converter } = members;
    expect(converter.convert(4, seatType)).toEqual(new Seat(4));
    expect(converter.convert(bag({ count: '6' }), seatType)).toEqual(new Seat(6));
    const table = new Hashtable();
    table.set('Nope', 1);
    expect(failure(() => converter.convert(table, seatType))).toBe(
      "ObjectCreationError: Cannot create object of type \"Test.Seat\". The property 'Nope' was not found for the 'Test.Seat' object. The settable properties are: [Count <System.Int32>].",
    );
    expect(converter.tryConvert('x', int32Type)).toBeUndefined();
    expect(converter.convert(bag({ a: 1 }), psObjectType)).toEqual(bag({ a: 1 }));
  });
});

describe('indexing', () => {
  it.each<[string, Value, Value, Value]>([
    ['an array', ['a', 'b'], -1, 'b'],
    ['beyond the end', ['a', 'b'], 5, null],
    ['by a text', ['a', 'b'], '1', 'b'],
    ['by what is no number', ['a', 'b'], 'x', null],
    ['by several', ['a', 'b', 'c'], [2, 0, 9], ['c', 'a']],
    ['a text', 'abc', 1, new Char(98)],
    ['one value', 5, 0, 5],
    ['one value beyond', 5, 1, null],
  ])('%s', (_, target, at, expected) => {
    expect(index(members, target, at)).toEqual(expected);
  });

  it('writes with conversion to the element type', () => {
    const list: Value[] = [1, 2];
    setIndex(members, members.converter, list, -1, 'x');
    expect(list).toEqual([1, 'x']);
    expect(failure(() => setIndex(members, members.converter, list, 5, 1))).toBe(
      'System.IndexOutOfRangeException: Index was outside the bounds of the array.',
    );
    expect(failure(() => setIndex(members, members.converter, list, [0, 1], 1))).toBe(
      'ArraySliceAssignmentFailed: Array assignment to [0,1] failed because assignment to slices is not supported.',
    );
    expect(failure(() => setIndex(members, members.converter, 'abc', 0, 'x'))).toBe(
      'CannotIndex: Unable to index into an object of type "System.String".',
    );
    expect(failure(() => index(members, [1], null))).toBe(
      'NullArrayIndex: Index operation failed; the array index evaluated to null.',
    );
  });
});

describe('texts of values', () => {
  it.each<[string, Value]>([
    ['@{a=1; b=x; c=; d=System.Object[]}', bag({ a: 1, b: 'x', c: null, d: [1, 2] })],
    ['', bag({})],
    ['1 System.Object[] ', [1, [2, 3], null]],
    ['0.333333333333333', new Double(1 / 3)],
    ['1E+15', new Double(1e15)],
    ['-0', new Double(-0)],
    ['int', int32Type],
    ['string', stringType],
    ['char', charType],
    ['System.Collections.Hashtable', new Hashtable()],
  ])('%s', (expected, value) => {
    expect(toText(value)).toBe(expected);
  });
});
