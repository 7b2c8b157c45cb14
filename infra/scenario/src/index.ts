export { lasScenario, type LastScenario } from './lasning/las-scenario';
export { OlasligtScenario, skrivFel, type Scenariofel } from './lasning/scenariofel';
export type { Motoradresser } from './spelning/oppna-rum';
export { spelaScenario, type Spelval } from './spelning/spela';
export type { Utfall } from './spelning/utfall';
