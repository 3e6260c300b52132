/** A fresh process that imports the bundle named in its argument and says how many milliseconds that took, on the clock and of the processor. */
const before = process.cpuUsage();
const started = performance.now();
await import(String(process.argv[2]));
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
