import { expect, test } from 'vitest';
import { readNumber } from '#language';

/** Text, type and value, as PowerShell 7.6.9 reads them. */
test.each([
  ['5', 'Int32', '5'],
  ['-5', 'Int32', '-5'],
  ['2147483648', 'Int64', '2147483648'],
  ['9223372036854775808', 'Decimal', '9223372036854775808'],
  ['79228162514264337593543950336', 'Double', '7.922816251426434e+28'],
  ['1.5', 'Double', '1.5'],
  ['.5', 'Double', '0.5'],
  ['1e3', 'Double', '1000'],
  ['1.50d', 'Decimal', '1.50'],
  ['1.1dkb', 'Decimal', '1126.4'],
  ['2kb', 'Int32', '2048'],
  ['0xFF', 'Int32', '255'],
  ['0xFFFFFFFF', 'Int32', '-1'],
  ['0xFFFFFFFFFFFFFFFF', 'Int64', '-1'],
  ['0xFFFFFFFFu', 'UInt32', '4294967295'],
  ['0b101', 'Int32', '5'],
  ['0b11111111', 'Int32', '-1'],
  ['0xFFy', 'SByte', '-1'],
  ['255uy', 'Byte', '255'],
  ['2.5l', 'Int64', '2'],
  ['1e30n', 'BigInteger', '1000000000000000019884624838656'],
] as const)('%s is %s %s', (text, type, value) => {
  expect(readNumber(text)).toEqual({ type, text: value });
});

test.each(['', 'x', '5x', '256uy', '-1u', '1e', '1lu', '0b2', '1 ', '1e30d'])('%j is no number', text => {
  expect(readNumber(text)).toBeNull();
});
