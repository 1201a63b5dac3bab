export { argumentText, formatOperator, formatText } from './composite.ts';
export { formatNumber } from './number-format.ts';
