// Reads the paths of OpenAPI documents, one a line, from stdin, and says of each whether swagger-parser takes it.
// Goes out: a line for each, `ok PATH` or `refused PATH: why`.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { default: parser } = await import(require.resolve("@apidevtools/swagger-parser"));

for await (const path of createInterface({ input: process.stdin })) {
  try {
    await parser.validate(path);
    console.log(`ok ${path}`);
  } catch (error) {
    console.log(`refused ${path}: ${String(error.message).split("\n")[0]}`);
  }
}
