// Holds documents against the JSON Schema with Ajv, strictly: those that are sound pass, and each slip is refused by
// the keyword, at the place, that it is listed with.
// Usage: node schema.mjs FOLDER-OF-AJV SCHEMA DOCUMENT-TO-BREAK SLIPS SOUND-DOCUMENT...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, schema, base, slips, ...sound] = process.argv.slice(2);
const Ajv = createRequire(resolve(folder) + '/')('ajv/dist/2020.js').default;
const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
const faults = [];

for (const file of [base, ...sound]) {
  if (!validate(JSON.parse(readFileSync(file, 'utf8')))) {
    faults.push(`${file} is refused: ${JSON.stringify(validate.errors.slice(0, 3))}`);
  }
}

const text = readFileSync(base, 'utf8');
const list = JSON.parse(readFileSync(slips, 'utf8'));
for (const { slip, old, new: replacement, path, keyword } of list) {
  if (text.split(old).length !== 2) {
    faults.push(`'${slip}': '${old}' does not stand once in ${base}.`);
  } else if (validate(JSON.parse(text.replace(old, () => replacement)))) {
    faults.push(`'${slip}' is let pass.`);
  } else if (!validate.errors.some((error) => error.instancePath === path && error.keyword === keyword)) {
    faults.push(`'${slip}' is refused for other reasons: ${JSON.stringify(validate.errors.slice(0, 3))}`);
  }
}

console.log(`${1 + sound.length} documents to pass, ${list.length} to be refused: ${faults.length} faults`);
faults.forEach((fault) => console.log(fault));
process.exit(faults.length > 0 || list.length === 0 || sound.length === 0 ? 1 : 0);
