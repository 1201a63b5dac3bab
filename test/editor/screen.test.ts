import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditSession } from './edit-session.ts';

describe('what is shown', () => {
  test('long input wraps, and the cursor goes to the next row at the edge', async () => {
    const session = await new EditSession({ columns: 10 }).type('12345678');
    expect(session.screen).toEqual(['> 12345678']);
    expect(session.cursor).toBe('0,1');
    await session.type('9');
    expect(session.screen).toEqual(['> 12345678', '9']);
    await session.type('\x01\x04\x04');
    expect(session.screen).toEqual(['> 3456789']);
  });

  test('a wide character that does not fit goes to the next row whole', async () => {
    const session = await new EditSession({ columns: 6 }).type('漢字仮名');
    expect(session.screen).toEqual(['> 漢字', '仮名']);
    await session.type('\x02\x02');
    expect(session.cursor).toBe('0,1');
  });

  test('input taller than the window scrolls', async () => {
    const session = await new EditSession({ rows: 4 }).type('{\r1\r2\r3\r4\r5');
    expect(session.screen).toEqual(['>> 2', '>> 3', '>> 4', '>> 5']);
    await session.type('\x1b[A\x1b[A\x1b[A\x1b[A\x1b[A');
    expect(session.screen[0]).toBe('> {');
    await session.type('}\x05\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B');
    expect(session.screen.at(-1)).toBe('>> 5');
  });

  test('secrets are shown as asterisks', async () => {
    const session = await new EditSession({ secret: true }).type('pä😀\x02x');
    expect(session.screen).toEqual(['> ****']);
    expect(session.text).toBe('päx😀');
  });

  test('control characters are visible', async () => {
    const session = await new EditSession().type('\x1b[200~a\x07b\x1b[201~');
    expect(session.screen).toEqual(['> a^Gb']);
  });

  test('something printed in between stands above', async () => {
    const session = await new EditSession().type('typed');
    session.editor.interject(() => session.terminal.write('notice\r\n'));
    await session.type('');
    expect(session.screen).toEqual(['notice', '> typed']);
    expect(session.cursor).toBe('7,1');
  });
});

const keys = fc.array(
  fc.constantFrom(
    'a',
    '1',
    ' ',
    '漢',
    '😀',
    '\x1b\r',
    '}',
    '\x1b[D',
    '\x1b[C',
    '\x1b[A',
    '\x1b[B',
    '\x01',
    '\x05',
    '\x7f',
    '\x04',
    '\x17',
    '\x19',
    '\t',
    '\x14',
    '\x1b[1;2D',
  ),
  { maxLength: 30 },
);

describe('laws', () => {
  test('what stands on the screen is what a fresh drawing would show', async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.integer({ min: 4, max: 30 }), async (typed, columns) => {
        // Ctrl+d on an empty line would end the input.
        const session = await new EditSession({ columns, rows: 40 }).type('x');
        for (const key of typed) await session.type(session.text === '' && key === '\x04' ? 'x' : key);
        const { screen, cursor } = session;
        session.editor.clearScreen();
        await session.type('');
        const rows = session.screen;
        expect(screen.slice(screen.length - rows.length)).toEqual(rows);
        const [column, row] = cursor.split(',').map(Number);
        expect(session.cursor).toBe(`${column},${(row ?? 0) - (screen.length - rows.length)}`);
      }),
      { numRuns: 60 },
    );
  });

  test('the cursor is always between clusters, and undo leads back to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(keys, async typed => {
        const session = await new EditSession({ rows: 40 }).type('x');
        for (const key of typed) await session.type(session.text === '' && key === '\x04' ? 'x' : key);
        const { buffer } = session.editor;
        const edges = [0];
        for (const cluster of buffer.graphemes.clusters(buffer.text)) edges.push((edges.at(-1) ?? 0) + cluster.length);
        expect(edges).toContain(buffer.cursor);
        while (buffer.undo());
        expect(buffer.text).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('never an error, from one cell up', async () => {
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (typed, columns, rows) => {
          const session = await new EditSession({ columns, rows }).type('x');
          for (const key of typed) await session.type(session.text === '' && key === '\x04' ? 'x' : key);
          await session.resize(columns + 3, rows + 1);
          expect(session.screen.length).toBeLessThanOrEqual(rows + 1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
