/** Entry of dist/index.js. */
import { run } from './commands/action.ts';

await run(process.env);
