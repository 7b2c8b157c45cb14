export { tolkaSammantraden } from './sammantraden';
