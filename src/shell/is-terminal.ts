import { fstatSync, statSync } from 'node:fs';

const sameDevice = (descriptor: number, path: string): boolean => {
  try {
    return fstatSync(descriptor).rdev === statSync(path).rdev;
  } catch {
    return false;
  }
};

/** As tty.isatty, but loads that module (and with it the network) only for a device that is not /dev/null. */
export function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return !sameDevice(descriptor, '/dev/null') && process.getBuiltinModule('node:tty').isatty(descriptor);
}
