export { skrivKalender } from './kalender/skriv-kalender';
export type { Kalenderdag, Kalenderfil } from './kalender/skriv-kalender';
export { tolkaSammantraden } from './sammantraden';
