/** Text in CliXml: control characters and halves of surrogate pairs as `_x000A_`; an underscore that looks like such a start too. */
export function encodeClixml(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]|_(?=[xX])/g, c => {
    return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

export function decodeClixml(text: string): string {
  return text.replace(/_[xX]([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Ticks as an XML duration: `P1DT2H3M4.5S`. */
export function durationText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / 864_000_000_000n;
  const hours = (size / 36_000_000_000n) % 24n;
  const minutes = (size / 600_000_000n) % 60n;
  const seconds = (size / 10_000_000n) % 60n;
  const fraction = String(size % 10_000_000n)
    .padStart(7, '0')
    .replace(/0+$/, '');
  const secondText = seconds > 0n || fraction ? `${seconds}${fraction ? `.${fraction}` : ''}S` : '';
  const time = `${hours > 0n ? `${hours}H` : ''}${minutes > 0n ? `${minutes}M` : ''}${secondText}`;
  const text = `P${days > 0n ? `${days}D` : ''}${time ? `T${time}` : ''}`;
  return `${ticks < 0n ? '-' : ''}${text === 'P' ? 'PT0S' : text}`;
}

/** Ticks of an XML duration; null when the text is none. */
export function durationTicks(text: string): bigint | null {
  const parts = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7}))?S)?)?$/.exec(text);
  if (!parts) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = parts;
  const whole = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const ticks = whole * 10_000_000n + BigInt(fraction.padEnd(7, '0'));
  return sign ? -ticks : ticks;
}
