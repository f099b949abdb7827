// Starts the real office with invented data on ports that the system picks, and stops it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PASSWORD = 'fjordvik-2026';

export async function startOffice(program) {
  const data = mkdtempSync(join(tmpdir(), 'nyvri-office-'));
  const portFile = join(data, 'ports.json');
  const arguments_ = ['serve', '--data', join(data, 'office'), '--listen', '127.0.0.1:0', '--phones', '127.0.0.1:0'];
  const child = spawn(program, [...arguments_, '--sample', '--port-file', portFile], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (piece) => (log += piece));
  const deadline = Date.now() + 180_000;
  while (!existsSync(portFile)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the office did not start:\n${log}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const { dashboard } = JSON.parse(readFileSync(portFile, 'utf8'));
  return {
    address: `http://127.0.0.1:${dashboard}`,
    log: () => log,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(data, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}
