import { collectionViews } from './built-in/collections.ts';
import { commandViews } from './built-in/commands.ts';
import { errorViews } from './built-in/errors.ts';
import { fileViews } from './built-in/files.ts';
import { partnerCenterViews } from './built-in/partner-center.ts';
import { reflectionViews } from './built-in/reflection.ts';
import { sessionViews } from './built-in/session.ts';
import { styleViews } from './built-in/style.ts';
import { systemViews } from './built-in/system.ts';
import { valueViews } from './built-in/values.ts';
import type { View } from './view.ts';

/** The views that every session begins with, by subject; in the order in which they win. */
export const builtInViews: readonly (() => readonly View[])[] = [
  collectionViews,
  valueViews,
  errorViews,
  commandViews,
  sessionViews,
  fileViews,
  partnerCenterViews,
  reflectionViews,
  systemViews,
  styleViews,
];
