import { installeraVidBehov } from './installera.mjs';

installeraVidBehov();
