/** Starts the services that int, workflow, scenario and faults share. */
export default async function globalSetup(): Promise<void> {}
