// Says on standard error, when the program ends, how much processor time and memory it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`took ${(userCPUTime + systemCPUTime) / 1e6} s, ${Math.round(maxRSS / 1000)} MB\n`);
});
