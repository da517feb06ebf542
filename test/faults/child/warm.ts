/** Loads what the other children load, and ends: Node then has it compiled. */
import '@core/core.ts';
import '../support/operations.ts';
