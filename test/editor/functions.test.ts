import { describe, expect, test } from 'vitest';
import { windowsBindings } from '#editor';
import { EditSession, type EditSessionOptions } from './edit-session.ts';

const up = '\x1b[A';
const down = '\x1b[B';
const right = '\x1b[C';
const left = '\x1b[D';
const home = '\x1b[H';
const end = '\x1b[F';

/** What stands in the input after keys, with `|` for the cursor. */
const edited = async (keys: string, options: EditSessionOptions = {}): Promise<string> =>
  (await new EditSession(options).type(keys)).marked;

/** Behaviour of PSReadLine 2.4.5 where it is not said otherwise. */
describe('movement', () => {
  test.each([
    ['echo abc', home, '|echo abc'],
    ['echo abc', `${home}${right}${end}`, 'echo abc|'],
    ['ab', `${left}${left}${left}`, '|ab'],
    ['Get-Item ./alpha.txt -Force', '\x1bb', 'Get-Item ./alpha.txt -|Force'],
    ['Get-Item ./alpha.txt -Force', '\x1bb\x1bb\x1bb\x1bb', 'Get-|Item ./alpha.txt -Force'],
    ['Get-Item ./alpha.txt', `${home}\x1bf\x1bf`, 'Get-Item| ./alpha.txt'],
    ['a{\rb}', home, 'a{\n|b}'],
    ['a{\rb}', `${home}${home}`, '|a{\nb}'],
    ['echo', '\x1b3\x02', 'e|cho'],
  ])('%j then %j', async (typed, keys, marked) => {
    expect(await edited(typed + keys)).toBe(marked);
  });

  test('the cursor stands between characters as a person sees them', async () => {
    expect(await edited(`a👩‍👩‍👧e\u0301${left}`)).toBe('a👩‍👩‍👧|e\u0301');
    expect(await edited(`a👩‍👩‍👧e\u0301${left}${left}`)).toBe('a|👩‍👩‍👧e\u0301');
    expect(await edited('a👩‍👩‍👧\x7f')).toBe('a|');
  });
});

describe('deletion and kill ring', () => {
  test.each([
    ['echo abc\x7f', 'echo ab|'],
    ['echo abc\x01\x04\x04', '|ho abc'],
    ['a/b-c  d\x17', 'a/b-c  |'],
    ['a/b-c\x1b\x7f', 'a/b-|'],
    ['one two\x15', '|'],
    ['one two\x01\x0b', '|'],
    ['one two\x17\x17\x19', 'one two|'],
    ['one\x15two\x15\x19\x1by', 'one|'],
    ['ab\x14', 'ba|'],
    ['one two\x01\x1bu\x1bc', 'ONE Two|'],
    ['one two\x1br', '|'],
  ])('%j', async (keys, marked) => {
    expect(await edited(keys)).toBe(marked);
  });

  test('Alt+. brings last arguments, older ones at each press', async () => {
    const history = ['copy a older', "say 'two words'"];
    expect(await edited('x \x1b.', { history })).toBe("x 'two words'|");
    expect(await edited('x \x1b.\x1b.', { history })).toBe('x older|');
  });
});

describe('undo', () => {
  test('goes back by letters, over a paste and a completion in one step', async () => {
    expect(await edited('ab\x18\x15')).toBe('a|');
    expect(await edited('a\x1b[200~many\nlines\x1b[201~\x18\x15')).toBe('a|');
    expect(await edited('co\t\x18\x15')).toBe('co|');
    expect(await edited('ab\x1a\x1a\x19', { bindings: windowsBindings })).toBe('a|');
  });
});

describe('selection', () => {
  test('typing replaces it', async () => {
    expect(await edited(`abc\x1b[1;2D\x1b[1;2Dx`)).toBe('ax|');
    expect(await edited(`abc def\x01y`, { bindings: windowsBindings })).toBe('y|');
  });
});

describe('history', () => {
  const history = ['echo one', 'echo two', 'if {\nx\n}', 'echo one'];

  test.each([
    [up, 'echo one|'],
    [`${up}${up}`, 'if {\nx\n}|'],
    [`${up}${up}${up}`, 'echo two|'],
    [`${up}${up}${up}${up}`, 'echo two|'],
    [`typed${up}${down}`, 'typed|'],
    [`${up}${up}${down}${down}`, '|'],
  ])('%j', async (keys, marked) => {
    expect(await edited(keys, { history })).toBe(marked);
  });

  test('in lines that were typed, Up and Down move between them', async () => {
    expect(await edited(`ab{\rcdef${up}`, { history })).toBe('ab{|\ncdef');
    expect(await edited(`abcd{\rx${left}${up}${right}${down}`, { history })).toBe('abcd{\nx|');
  });

  test('F8 keeps to what was typed, and the cursor stays behind it', async () => {
    const f8 = '\x1b[19~';
    expect(await edited(`echo${f8}`, { history, bindings: windowsBindings })).toBe('echo| one');
    expect(await edited(`echo${f8}${f8}`, { history, bindings: windowsBindings })).toBe('echo| two');
  });

  test('Ctrl+r', async () => {
    const session = await new EditSession({ history }).type('typed\x12two');
    expect(session.marked).toBe('echo |two');
    expect(session.screen).toEqual(['> echo two', 'bck-i-search: two_']);
    await session.type('x');
    expect(session.screen.at(-1)).toBe('failed-bck-i-search: twox_');
    await session.type('\x07');
    expect(session.marked).toBe('typed|');
  });

  test('what was run before is suggested, and Right takes it', async () => {
    const session = await new EditSession({ history }).type('ec');
    expect(session.screen).toEqual(['> echo one']);
    expect(session.cursor).toBe('4,0');
    expect(session.text).toBe('ec');
    await session.type('\x1bf');
    expect(session.marked).toBe('echo|');
    await session.type(right);
    expect(session.marked).toBe('echo one|');
  });
});

describe('completion', () => {
  test('Tab in Emacs mode gives what is common, then a table', async () => {
    const session = await new EditSession().type('c\t');
    expect(session.marked).toBe('c|');
    await session.type('\t');
    expect(session.screen).toEqual(['> c', 'cat      catfish  cow', '> c']);
    await session.type('a\t');
    expect(session.marked).toBe('cat|');
    await session.type('f\t');
    expect(session.marked).toBe('catfish|');
  });

  test('Tab in Windows mode goes round', async () => {
    const session = await new EditSession({ bindings: windowsBindings }).type('say c\t');
    expect(session.marked).toBe('say cat|');
    await session.type('\t\t');
    expect(session.marked).toBe('say cow|');
    await session.type('\t');
    expect(session.marked).toBe('say cat|');
    await session.type('\x1b[Z');
    expect(session.marked).toBe('say cow|');
  });

  test('keys pressed while an answer is awaited come after it', async () => {
    const slow = async (text: string, cursor: number) => {
      await new Promise(resolve => setTimeout(resolve, 20));
      return { start: 0, length: cursor, matches: [{ text: `${text}pleted`, listText: '', tooltip: '' }] };
    };
    const session = await new EditSession({ language: { complete: slow } }).type('com\t!');
    await new Promise(resolve => setTimeout(resolve, 40));
    expect(session.marked).toBe('completed!|');
  });
});

describe('endings', () => {
  test('Enter', async () => {
    const session = await new EditSession().type('run {\r}\r');
    expect(await session.ending).toEqual({ kind: 'accepted', text: 'run {\n}' });
    expect(session.screen).toEqual(['> run {', '>> }']);
    expect(session.cursor).toBe('0,2');
  });

  test('Ctrl+c shows ^C', async () => {
    const session = await new EditSession().type('abc\x03');
    expect(await session.ending).toEqual({ kind: 'cancelled' });
    expect(session.screen).toEqual(['> abc^C']);
  });

  test('Ctrl+d', async () => {
    expect(await (await new EditSession().type('\x04')).ending).toEqual({ kind: 'exit' });
  });

  test('keys after the end wait for the next input', async () => {
    const session = await new EditSession().type('one\rtwo');
    await session.ending;
    session.again();
    await session.type('!');
    expect(session.marked).toBe('two!|');
  });
});
