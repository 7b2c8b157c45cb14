import { bygg } from './bygg.mjs';

process.exitCode = await bygg();
